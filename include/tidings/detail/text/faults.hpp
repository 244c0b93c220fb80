// SPDX-License-Identifier: MIT
// Where every stage says what it tolerated: diagnostics whose place is still an offset into that
// stage's text.
#ifndef TIDINGS_DETAIL_TEXT_FAULTS_HPP
#define TIDINGS_DETAIL_TEXT_FAULTS_HPP

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/model/diagnostic.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// One fault, at an offset into the text of the stage that found it.
struct Fault {
  Code code;
  Severity severity;
  std::size_t offset;
  std::string message;
};

/// A list of faults that stops growing at a limit, and goes on counting. One code at one place is
/// one fault.
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming): clang's own names
class Faults {
 public:
  explicit Faults(std::size_t limit) : limit_(limit) {}

  /// Notes a fault. The message is the pieces one after the other; a piece that comes from the
  /// document must be UTF-8, and is cut off after 200 bytes, as a limit on what a hostile name can
  /// do. Costs nothing but a count past the limit.
  void add(Code code,
           Severity severity,
           std::size_t offset,
           std::initializer_list<std::string_view> message) {
    // One fault is met several times where an element is looked at several times.
    for (const auto& [known, place] : last_) {
      if (known == code && place == offset + 1)
        return;
    }
    last_[count_ % (sizeof last_ / sizeof last_[0])] = {code, offset + 1};
    ++count_;
    if (list_.size() >= limit_)
      return;
    std::string text;
    for (const std::string_view piece : message) {
      const std::string_view head = utf8_head(piece, most_of_a_piece);
      for (const char c : head) text += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
      if (head.size() < piece.size())
        text += "…";
    }
    list_.push_back(Fault{code, severity, offset, std::move(text)});
  }

  [[nodiscard]] const std::vector<Fault>& list() const noexcept { return list_; }

  [[nodiscard]] std::vector<Fault>& list() noexcept { return list_; }

  /// How many were noted, kept or not.
  [[nodiscard]] std::size_t count() const noexcept { return count_; }

 private:
  static constexpr std::size_t most_of_a_piece = 200;

  std::size_t limit_;
  std::pair<Code, std::size_t> last_[16] = {};  ///< the last faults, each with its offset plus one
  std::size_t count_ = 0;
  std::vector<Fault> list_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_FAULTS_HPP
