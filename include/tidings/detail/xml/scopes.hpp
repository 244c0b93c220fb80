// SPDX-License-Identifier: MIT
// What elements inherit while a tree is walked: namespace bindings, xml:base and xml:lang.
#ifndef TIDINGS_DETAIL_XML_SCOPES_HPP
#define TIDINGS_DETAIL_XML_SCOPES_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/detail/xml/namespaces.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A base, a language or a namespace of more bytes is not inherited.
inline constexpr std::size_t longest_inherited = 4'096;

/// Nor is the channel's own address, which stands in for a base, of more than these: whatever reads
/// or writes a feed resolves every relative address against it.
inline constexpr std::size_t longest_last_base = 256;

/// A prefix and what it means. The prefix is a view into the tree.
struct Binding {
  std::string_view prefix;
  std::string uri;  ///< the right spelling where the namespace is a known one
  Ns ns = Ns::none;
  bool printed = false;  ///< whether markup that is printed from the tree declares it
};

/// The namespace bindings in scope. Looking a prefix up takes the logarithm of their number,
/// however many a hostile root declares, and for the few that a feed uses a glance at a small memo.
class Bindings {
 public:
  using Index = std::uint32_t;
  static constexpr Index unbound = UINT32_MAX;

  Bindings() {
    list_.reserve(usual);
    bind("", "", Ns::none);
    bind("xml", std::string(uri_of(Ns::xml)), Ns::xml);
  }

  void bind(std::string_view prefix, std::string uri, Ns ns, bool printed = false) {
    const auto index = static_cast<Index>(list_.size());
    list_.push_back(Entry{Binding{prefix, std::move(uri), ns, printed}, unbound});
    const auto [place, added] = newest_.try_emplace(prefix, index);
    if (!added) {
      list_.back().shadowed = place->second;
      place->second = index;
    }
    state_ = ++states_;
  }

  /// What it takes to come back to the bindings of now.
  struct Mark {
    std::size_t count;
    std::uint64_t state;
  };

  [[nodiscard]] Mark mark() const noexcept { return {list_.size(), state_}; }

  /// A number for the bindings in scope: where it is the same, they are.
  [[nodiscard]] std::uint64_t state() const noexcept { return state_; }

  /// Takes all bindings back that were made since.
  void rewind(const Mark& mark) {
    if (list_.size() != mark.count)
      take_back(mark);
  }

  /// The binding of a prefix, or `unbound`.
  [[nodiscard]] Index find(std::string_view prefix) {
    Memo& memo =
        memo_[prefix.empty()
                  ? 0
                  : (prefix.size() * 5U + static_cast<unsigned char>(prefix[0])) % memo_size];
    if (memo.state == state_ && same_text(memo.prefix, prefix))
      return memo.index;
    const auto place = newest_.find(prefix);
    if (place == newest_.end())
      return unbound;
    memo = Memo{prefix, place->second, state_};
    return place->second;
  }

  [[nodiscard]] const Binding& operator[](Index index) const noexcept {
    return list_[index].binding;
  }

  /// Notes that what is printed declares the binding of a prefix in scope.
  void set_printed(std::string_view prefix) {
    if (const Index index = find(prefix); index != unbound)
      list_[index].binding.printed = true;
  }

 private:
  struct Entry {
    Binding binding;
    Index shadowed;  ///< the outer binding of the same prefix
  };

  struct Memo {
    std::string_view prefix;
    Index index = unbound;
    std::uint64_t state = 0;
  };

  static constexpr std::size_t memo_size = 16;
  static constexpr std::size_t usual = 8;  // bindings of a feed

  void take_back(const Mark& mark) {
    while (list_.size() > mark.count) {
      const Entry& last = list_.back();
      if (last.shadowed == unbound) {
        newest_.erase(last.binding.prefix);
      } else {
        newest_.find(last.binding.prefix)->second = last.shadowed;
      }
      list_.pop_back();
    }
    state_ = mark.state;
  }

  std::vector<Entry> list_;
  std::uint64_t state_ = 0;
  std::uint64_t states_ = 0;  // how many there have been
  std::map<std::string_view, Index>
      newest_;  // keys are views into the tree, which outlives the walk
  Memo memo_[memo_size];
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_SCOPES_HPP
