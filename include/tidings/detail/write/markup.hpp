// SPDX-License-Identifier: MIT
// A printer of XML that can only print what is well-formed inside a tag's bounds: it escapes,
// cleans and indents. Knows no feed: callers bring names that are right, and close what they open.
#ifndef TIDINGS_DETAIL_WRITE_MARKUP_HPP
#define TIDINGS_DETAIL_WRITE_MARKUP_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/output.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A tag's name: a prefix with its colon, or none, and the local name.
struct QName {
  std::string_view prefix;
  std::string_view name;

  // NOLINTBEGIN(google-explicit-constructor): a local name is a name
  constexpr QName(std::string_view local) noexcept : name(local) {}

  constexpr QName(const char* local) noexcept : name(local) {}

  // NOLINTEND(google-explicit-constructor)

  constexpr QName(std::string_view with_prefix, std::string_view local) noexcept
      : prefix(with_prefix), name(local) {}
};

/// A number in decimal digits, in a buffer of its own.
class Digits {
 public:
  explicit Digits(std::int64_t number) noexcept {
    auto rest =
        number < 0 ? ~static_cast<std::uint64_t>(number) + 1 : static_cast<std::uint64_t>(number);
    do {
      digits_[--first_] = static_cast<char>('0' + static_cast<int>(rest % 10));
      rest /= 10;
    } while (rest != 0);
    if (number < 0)
      digits_[--first_] = '-';
  }

  [[nodiscard]] std::string_view view() const noexcept {
    return {digits_.data() + first_, digits_.size() - first_};
  }

 private:
  std::array<char, 24> digits_{};
  std::size_t first_ = 24;
};

/// Prints elements, each on a line of its own. Sink has `append(std::string_view)`, and everything
/// after `finish`.
template <class Sink>
class Markup {
 public:
  Markup(Sink& sink, std::size_t indent) : out_(sink), indent_((std::min)(indent, most_indent)) {}

  /// Hands everything on to the sink.
  void finish() { out_.flush(); }

  /// Prints characters as they are; they must be right.
  void raw(std::string_view text) { out_.append(text); }

  /// Prints character data.
  void text(std::string_view text, Escape how = Escape::text) { write_escaped(out_, text, how); }

  /// Begins an element; attributes may follow.
  void open(QName tag) {
    line();
    char* const start = out_.room(most_of_tag);
    *start = '<';
    char* const end = copy_short(copy_short(start + 1, tag.prefix), tag.name);
    out_.advance(static_cast<std::size_t>(end - start));
  }

  void attribute(std::string_view name, std::string_view value) {
    out_.append(" ");
    out_.append(name);
    out_.append("=\"");
    write_escaped(out_, value, Escape::attribute);
    out_.append("\"");
  }

  void attribute(std::string_view name, std::int64_t value) {
    attribute(name, Digits(value).view());
  }

  /// Ends a start tag; text follows.
  void body() { out_.append(">"); }

  /// Ends a start tag; elements follow, one level deeper.
  void nest() {
    out_.append(">");
    ++level_;
  }

  /// Ends an element that holds no elements on lines of their own.
  void close(QName tag) {
    char* const start = out_.room(most_of_tag);
    start[0] = '<';
    start[1] = '/';
    char* const end = copy_short(copy_short(start + 2, tag.prefix), tag.name);
    *end = '>';
    out_.advance(static_cast<std::size_t>(end - start) + 1);
  }

  /// Ends an element without content.
  void close_empty() { out_.append("/>"); }

  /// Ends an element that `nest` went into.
  void unnest(QName tag) {
    --level_;
    line();
    close(tag);
  }

  /// An element of text alone.
  void leaf(QName tag, std::string_view value, Escape how = Escape::text) {
    open(tag);
    body();
    text(value, how);
    close(tag);
  }

  void leaf(QName tag, std::int64_t value) { leaf(tag, Digits(value).view()); }

  /// Begins a line at the level's indentation.
  void line() {
    if (indent_ == 0)
      return;
    constexpr std::string_view blanks =
        "\n                                                                ";
    // A copy of fixed size costs least; what is too much is written over.
    std::memcpy(out_.room(blanks.size()), blanks.data(), blanks.size());
    out_.advance((std::min)(blanks.size(), 1 + indent_ * level_));
  }

 private:
  static constexpr std::size_t most_indent = 16;
  static constexpr std::size_t most_of_tag = 128;  // names are the formats' and modules' own

  Output<Sink> out_;
  std::size_t indent_;
  std::size_t level_ = 0;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_MARKUP_HPP
