// SPDX-License-Identifier: MIT
// Strings as bytes of ASCII: blanks, case, numbers. Knows no locale, no encoding and no feed.
#ifndef TIDINGS_DETAIL_TEXT_ASCII_HPP
#define TIDINGS_DETAIL_TEXT_ASCII_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// XML's white space (XML 1.0, 2.3) and form feed, which HTML has besides.
[[nodiscard]] constexpr bool is_blank(char c) noexcept {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

[[nodiscard]] constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char to_lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool is_alpha(char c) noexcept {
  return to_lower(c) >= 'a' && to_lower(c) <= 'z';
}

[[nodiscard]] constexpr bool is_alnum(char c) noexcept {
  return is_alpha(c) || is_digit(c);
}

/// The digit's value, or -1 where it is no hexadecimal digit.
[[nodiscard]] constexpr int hex_value(char c) noexcept {
  if (is_digit(c))
    return c - '0';
  const char lower = to_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

[[nodiscard]] constexpr std::string_view trim_front(std::string_view text) noexcept {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  return text;
}

[[nodiscard]] constexpr std::string_view trim_back(std::string_view text) noexcept {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
  return trim_back(trim_front(text));
}

[[nodiscard]] constexpr bool starts_with(std::string_view text, std::string_view start) noexcept {
  return text.size() >= start.size() && text.substr(0, start.size()) == start;
}

[[nodiscard]] constexpr bool ends_with(std::string_view text, std::string_view end) noexcept {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// A set of characters of ASCII, for `find_in`.
struct CharSet {
  bool holds[128] = {};

  constexpr explicit CharSet(std::string_view characters) noexcept {
    for (const char c : characters) holds[static_cast<unsigned char>(c) & 127U] = true;
  }

  [[nodiscard]] constexpr bool has(char c) const noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 128 && holds[byte];
  }
};

/// The place of the first character of a set at or after `from`; the text's size where there is
/// none. One look-up a byte, where std::string_view::find_first_of calls memchr for each.
[[nodiscard]] inline std::size_t find_in(const CharSet& set,
                                         std::string_view text,
                                         std::size_t from = 0) noexcept {
  std::size_t i = from;
  while (i < text.size() && !set.has(text[i])) ++i;
  return i;
}

/// Equal but for the case of ASCII letters.
[[nodiscard]] constexpr bool iequals(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size())
    return false;
  if (a == b)
    return true;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (to_lower(a[i]) != to_lower(b[i]))
      return false;
  }
  return true;
}

[[nodiscard]] constexpr bool istarts_with(std::string_view text, std::string_view start) noexcept {
  return text.size() >= start.size() && iequals(text.substr(0, start.size()), start);
}

[[nodiscard]] inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = to_lower(c);
  return result;
}

/// A number of digits alone; empty for anything else, and for what 63 bits do not hold.
[[nodiscard]] constexpr std::optional<std::int64_t> to_integer(std::string_view digits) noexcept {
  if (digits.empty())
    return std::nullopt;
  constexpr std::int64_t most = INT64_MAX;
  constexpr std::size_t always_fits = 18;
  std::int64_t value = 0;
  for (const char c : digits) {
    if (!is_digit(c))
      return std::nullopt;
    const int digit = c - '0';
    if (digits.size() > always_fits && value > (most - digit) / 10)
      return std::nullopt;
    value = value * 10 + digit;
  }
  return value;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_ASCII_HPP
