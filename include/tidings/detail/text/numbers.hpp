// SPDX-License-Identifier: MIT
// Numbers as feeds write them: plain ones, and those that are plain once separators and a unit are
// taken away.
#ifndef TIDINGS_DETAIL_TEXT_NUMBERS_HPP
#define TIDINGS_DETAIL_TEXT_NUMBERS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether commas stand only between groups of three digits: "62,447,386".
[[nodiscard]] constexpr bool is_grouped(std::string_view digits) noexcept {
  std::size_t group = 0;
  bool first = true;
  for (const char c : digits) {
    if (c == ',') {
      if (group == 0 || group > 3 || (!first && group != 3))
        return false;
      first = false;
      group = 0;
    } else if (is_digit(c)) {
      ++group;
    } else {
      return false;
    }
  }
  return !first && group == 3;
}

/// A number that is not negative: digits, perhaps with a plus, with commas between groups of three,
/// with a fraction of zeros, or with the unit it is counted in anyway (bytes, pixels). Any other
/// text is no number: not "12 MB", whose bytes nobody knows, and nothing beyond 63 bits.
[[nodiscard]] inline std::optional<std::int64_t> parse_number(std::string_view text) {
  text = trim(text);
  if (const std::optional<std::int64_t> plain = to_integer(text))
    return plain;
  if (!text.empty() && text[0] == '+')
    text.remove_prefix(1);
  for (const std::string_view unit : {"bytes", "byte", "px"}) {
    if (text.size() > unit.size() && iequals(text.substr(text.size() - unit.size()), unit)) {
      text = trim_back(text.substr(0, text.size() - unit.size()));
      break;
    }
  }
  if (const std::size_t dot = text.find('.'); dot != std::string_view::npos && dot != 0) {
    if (text.find_first_not_of('0', dot + 1) == std::string_view::npos)
      text = text.substr(0, dot);
  }
  // A number of 63 bits has 19 digits; zeros in front mean nothing.
  while (text.size() > 1 && text[0] == '0') text.remove_prefix(1);
  constexpr std::size_t most = 32;
  if (text.size() > most)
    return std::nullopt;
  if (!is_grouped(text))
    return to_integer(text);
  std::string digits;
  for (const char c : text) {
    if (c != ',')
      digits += c;
  }
  return to_integer(digits);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_NUMBERS_HPP
