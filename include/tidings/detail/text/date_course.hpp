// SPDX-License-Identifier: MIT
// The place in a date's tokens, and the parts found so far. Knows no form of a date.
#ifndef TIDINGS_DETAIL_TEXT_DATE_COURSE_HPP
#define TIDINGS_DETAIL_TEXT_DATE_COURSE_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/date_resolve.hpp>
#include <tidings/detail/text/date_tokens.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Microseconds of the digits after a decimal sign, cut off after the sixth.
[[nodiscard]] constexpr int fraction_microseconds(std::string_view digits) noexcept {
  int value = 0;
  for (std::size_t i = 0; i < 6; ++i)
    value = value * 10 + (i < digits.size() ? digits[i] - '0' : 0);
  return value;
}

/// The number of two digits that begins at `at` within a longer one.
[[nodiscard]] constexpr int two_digits(std::string_view digits, std::size_t at) noexcept {
  return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

/// Where a reader of tokens is, and what it has found. What takes a part of a date takes it from
/// here: it says whether the tokens are such a part, and if they are, moves on behind them.
struct DateCourse {
  const DateTokens& tokens;
  std::size_t at = 0;
  DateParts parts = {};
  int day_units = 0;       ///< of year, month and day, how many were found with a unit
  int clock_units = 0;     ///< of hour, minute and second
  bool clock_due = false;  ///< ISO 8601's T was read, the time is not
  bool iso_clock = false;  ///< the time was behind a T

  [[nodiscard]] const DateToken& ahead(std::size_t n) const noexcept { return tokens[at + n]; }

  [[nodiscard]] bool glued_sign(std::size_t n, char c) const noexcept {
    return ahead(n).is_sign(c) && ahead(n).glued;
  }

  [[nodiscard]] bool glued_number(std::size_t n) const noexcept {
    return ahead(n).is_number() && ahead(n).glued;
  }

  /// Whether a time may still come: there is one in a date, and its zone does not stand before it.
  [[nodiscard]] bool clock_free() const noexcept { return !parts.has_time && !parts.has_zone; }

  void set_clock(Precision precision) noexcept {
    parts.has_time = true;
    parts.clock = precision;
    iso_clock = iso_clock || clock_due;
    clock_due = false;
  }
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_COURSE_HPP
