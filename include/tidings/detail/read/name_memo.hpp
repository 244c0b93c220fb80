// SPDX-License-Identifier: MIT
// What names have turned out to mean: a feed says the same few dozen again in each item.
#ifndef TIDINGS_DETAIL_READ_NAME_MEMO_HPP
#define TIDINGS_DETAIL_READ_NAME_MEMO_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/tags.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/namespaces.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What an element's name means to a reader.
struct Meaning {
  Ns ns = Ns::none;
  Tag tag = Tag::unknown;
};

/// Remembers what names mean, as long as the namespaces in scope are the same. It forgets whenever
/// it needs the room; whoever asks has to be able to find the meaning anew.
class NameMemo {
 public:
  /// The meaning of a name as it is written, or null.
  [[nodiscard]] const Meaning* find(std::string_view name,
                                    std::uint64_t namespaces) const noexcept {
    const Entry& entry = entries_[place_of(name)];
    return entry.namespaces == namespaces && same_text(entry.name, name) ? &entry.meaning : nullptr;
  }

  /// @param name  a view that outlives the memo
  void remember(std::string_view name, std::uint64_t namespaces, Meaning meaning) noexcept {
    entries_[place_of(name)] = Entry{name, namespaces, meaning};
  }

 private:
  struct Entry {
    std::string_view name;
    std::uint64_t namespaces = 0;
    Meaning meaning;
  };

  static constexpr std::size_t size = 128;

  [[nodiscard]] static std::size_t place_of(std::string_view name) noexcept {
    if (name.empty())
      return 0;
    const auto byte = [name](std::size_t i) {
      return static_cast<std::size_t>(static_cast<unsigned char>(name[i]));
    };
    // Prefixes are the same again and again: what tells names apart stands towards their ends.
    return (name.size() * 31 + byte(name.size() - 1) * 7 + byte(name.size() / 2) * 3 +
            byte(name.size() * 3 / 4) * 13 + byte(0)) %
           size;
  }

  Entry entries_[size];
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_NAME_MEMO_HPP
