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

/// A name of the formats' or modules' own, in a buffer of fixed size: to copy all of it costs less
/// than to find out how long it is. With its prefix, where that is always the same.
class TagName {
 public:
  static constexpr std::size_t most = 24;

  constexpr TagName() noexcept = default;

  // NOLINTBEGIN(google-explicit-constructor): a literal is a name
  template <std::size_t N>
  constexpr TagName(const char (&name)[N]) noexcept : size_(N - 1) {
    static_assert(N <= most, "the name is too long");
    for (std::size_t i = 0; i + 1 < N; ++i) text_[i] = name[i];
  }

  // NOLINTEND(google-explicit-constructor)

  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

  /// Puts the name there, and anything behind it: `most` bytes in all. Says where it ends.
  [[nodiscard]] char* put(char* to) const noexcept {
    std::memcpy(to, text_, most);
    return to + size_;
  }

 private:
  char text_[most - 1] = {};
  unsigned char size_ = 0;
};

/// A tag's name: a prefix with its colon, or none, and the local name.
struct QName {
  TagName prefix;
  TagName name;

  // NOLINTBEGIN(google-explicit-constructor): a local name is a name
  constexpr QName(const TagName& local) noexcept : name(local) {}

  template <std::size_t N>
  constexpr QName(const char (&local)[N]) noexcept : name(local) {}

  // NOLINTEND(google-explicit-constructor)

  constexpr QName(const TagName& with_prefix, const TagName& local) noexcept
      : prefix(with_prefix), name(local) {}

  [[nodiscard]] char* put(char* to) const noexcept { return name.put(prefix.put(to)); }
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
  void open(const QName& tag) {
    char* const start = out_.room(most_of_line + most_of_tag);
    char* const name = put_line(start);
    *name = '<';
    out_.advance(static_cast<std::size_t>(tag.put(name + 1) - start));
  }

  /// Begins an attribute; its value and `end_attribute` follow.
  void begin_attribute(const TagName& name) {
    char* const start = out_.room(most_of_tag);
    *start = ' ';
    char* const end = name.put(start + 1);
    end[0] = '=';
    end[1] = '"';
    out_.advance(static_cast<std::size_t>(end - start) + 2);
  }

  void end_attribute() { out_.append('"'); }

  void attribute(const TagName& name, std::string_view value) {
    begin_attribute(name);
    write_escaped(out_, value, Escape::attribute);
    end_attribute();
  }

  void attribute(const TagName& name, std::int64_t value) { attribute(name, Digits(value).view()); }

  /// Ends a start tag; text follows.
  void body() { out_.append('>'); }

  /// Ends a start tag; elements follow, one level deeper.
  void nest() {
    out_.append('>');
    ++level_;
  }

  /// Ends an element that holds no elements on lines of their own.
  void close(const QName& tag) {
    char* const start = out_.room(most_of_tag);
    start[0] = '<';
    start[1] = '/';
    char* const end = tag.put(start + 2);
    *end = '>';
    out_.advance(static_cast<std::size_t>(end - start) + 1);
  }

  /// Ends an element without content.
  void close_empty() {
    std::memcpy(out_.room(2), "/>", 2);
    out_.advance(2);
  }

  /// Ends an element that `nest` went into.
  void unnest(const QName& tag) {
    --level_;
    line();
    close(tag);
  }

  /// An element of text alone.
  void leaf(const QName& tag, std::string_view value, Escape how = Escape::text) {
    open(tag);
    body();
    text(value, how);
    close(tag);
  }

  void leaf(const QName& tag, std::int64_t value) { leaf(tag, Digits(value).view()); }

  /// Begins a line at the level's indentation.
  void line() {
    char* const start = out_.room(most_of_line);
    out_.advance(static_cast<std::size_t>(put_line(start) - start));
  }

 private:
  /// Puts a line end and the indentation there, and says where they end.
  [[nodiscard]] char* put_line(char* to) const noexcept {
    if (indent_ == 0)
      return to;
    constexpr std::string_view blanks =
        "\n                                                                ";
    static_assert(blanks.size() == most_of_line);
    // Copies of fixed size cost least; what is too much is written over.
    constexpr std::size_t few = 16;
    const std::size_t size = 1 + indent_ * level_;
    std::memcpy(to, blanks.data(), few);
    if (size > few)
      std::memcpy(to + few, blanks.data() + few, blanks.size() - few);
    return to + (std::min)(blanks.size(), size);
  }

  static constexpr std::size_t most_of_line = 65;
  static constexpr std::size_t most_indent = 16;
  static constexpr std::size_t most_of_tag = 2 * TagName::most + 4;

  Output<Sink> out_;
  std::size_t indent_;
  std::size_t level_ = 0;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_MARKUP_HPP
