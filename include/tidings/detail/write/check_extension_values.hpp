// SPDX-License-Identifier: MIT
// The forms that values of modules have to have for validators: dates, durations, numbers, places,
// hashes. Knows no element.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_VALUES_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_VALUES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/civil.hpp>
#include <tidings/detail/write/check_values.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether all characters are digits, and there is one.
[[nodiscard]] constexpr bool is_all_digits(std::string_view text) noexcept {
  for (const char c : text) {
    if (!is_digit(c))
      return false;
  }
  return !text.empty();
}

/// 0, 1, 2, …
[[nodiscard]] constexpr bool is_whole_number(std::string_view text) noexcept {
  return is_all_digits(text) && text.size() <= 18;
}

[[nodiscard]] constexpr bool is_positive_number(std::string_view text) noexcept {
  return is_whole_number(text) && text.find_first_not_of('0') != std::string_view::npos;
}

/// A number with or without sign and fraction; `value` receives it, roughly.
[[nodiscard]] constexpr bool read_decimal(std::string_view text, double& value) noexcept {
  const bool minus = !text.empty() && text[0] == '-';
  if (!text.empty() && (text[0] == '-' || text[0] == '+'))
    text.remove_prefix(1);
  double whole = 0;
  double scale = 0;
  bool any = false;
  for (const char c : text) {
    if (c == '.' && scale == 0) {
      scale = 1;
    } else if (is_digit(c)) {
      any = true;
      if (scale == 0) {
        whole = whole * 10 + (c - '0');
      } else {
        scale /= 10;
        whole += scale * (c - '0');
      }
    } else {
      return false;
    }
  }
  value = minus ? -whole : whole;
  return any;
}

[[nodiscard]] constexpr bool is_decimal(std::string_view text) noexcept {
  double value = 0;
  return read_decimal(text, value);
}

/// A number of degrees, north or east of zero.
[[nodiscard]] constexpr bool is_degrees(std::string_view text, double most) noexcept {
  double value = 0;
  return read_decimal(text, value) && value >= -most && value <= most;
}

/// Whole numbers with commas between them (slash:hit_parade).
[[nodiscard]] constexpr bool is_number_list(std::string_view text) noexcept {
  while (true) {
    const std::size_t comma = text.find(',');
    const std::string_view one = trim(text.substr(0, comma));
    if (!is_all_digits(one.substr(!one.empty() && one[0] == '-' ? 1 : 0)))
      return false;
    if (comma == std::string_view::npos)
      return true;
    text.remove_prefix(comma + 1);
  }
}

/// Seconds, minutes:seconds or hours:minutes:seconds (itunes:duration).
[[nodiscard]] constexpr bool is_duration(std::string_view text) noexcept {
  std::size_t parts = 1;
  while (true) {
    const std::size_t colon = text.find(':');
    const std::string_view part = text.substr(0, colon);
    if (!is_all_digits(part) ||
        (parts > 1 && (part.size() > 2 || (part.size() == 2 && part[0] > '5'))))
      return false;
    if (colon == std::string_view::npos)
      return true;
    if (++parts > 3)
      return false;
    text.remove_prefix(colon + 1);
  }
}

/// Normal play time (RFC 2326, 3.6), as Media RSS has it: seconds or h:mm:ss, with a fraction.
[[nodiscard]] constexpr bool is_play_time(std::string_view text) noexcept {
  if (text == "now")
    return true;
  const std::size_t dot = text.find('.');
  if (dot != std::string_view::npos && !is_all_digits(text.substr(dot + 1)))
    return false;
  const std::string_view whole = text.substr(0, dot);
  std::size_t colons = 0;
  for (const char c : whole) colons += c == ':' ? 1U : 0U;
  return (colons == 0 || colons == 2) && is_duration(whole);
}

/// Takes digits off the front; -1 where they are not there.
[[nodiscard]] constexpr int take_digits(std::string_view& text, std::size_t count) noexcept {
  if (text.size() < count || !is_all_digits(text.substr(0, count)))
    return -1;
  int value = 0;
  for (const char c : text.substr(0, count)) value = value * 10 + (c - '0');
  text.remove_prefix(count);
  return value;
}

[[nodiscard]] constexpr bool take_char(std::string_view& text, char wanted) noexcept {
  if (text.empty() || text[0] != wanted)
    return false;
  text.remove_prefix(1);
  return true;
}

/// What stands behind the date: hh:mm, seconds that W3C's form may leave out, a zone.
[[nodiscard]] constexpr bool is_time_with_zone(std::string_view rest, bool whole) noexcept {
  const int hour = take_digits(rest, 2);
  if (hour < 0 || hour > 23 || !take_char(rest, ':'))
    return false;
  const int minute = take_digits(rest, 2);
  if (minute < 0 || minute > 59)
    return false;
  if (take_char(rest, ':')) {
    const int second = take_digits(rest, 2);
    if (second < 0 || second > 60)
      return false;
    if (take_char(rest, '.')) {
      if (take_digits(rest, 1) < 0)
        return false;
      while (!rest.empty() && is_digit(rest[0])) rest.remove_prefix(1);
    }
  } else if (whole) {
    return false;
  }
  if (rest == "Z")
    return true;
  if (!take_char(rest, '+') && !take_char(rest, '-'))
    return false;
  const int hours = take_digits(rest, 2);
  if (hours < 0 || hours > 23 || !take_char(rest, ':'))
    return false;
  const int minutes = take_digits(rest, 2);
  return minutes >= 0 && minutes <= 59 && rest.empty();
}

/// A date of W3C's profile of ISO 8601 (NOTE-datetime), or one of RFC 3339, which is whole.
[[nodiscard]] constexpr bool is_iso_date(std::string_view text, bool whole) noexcept {
  const int year = take_digits(text, 4);
  if (year < 0)
    return false;
  if (text.empty())
    return !whole;
  if (!take_char(text, '-'))
    return false;
  const int month = take_digits(text, 2);
  if (month < 1 || month > 12)
    return false;
  if (text.empty())
    return !whole;
  if (!take_char(text, '-'))
    return false;
  const int day = take_digits(text, 2);
  if (day < 1 || day > last_day_of_month(year, month))
    return false;
  if (text.empty())
    return !whole;
  return take_char(text, 'T') && is_time_with_zone(text, whole);
}

/// Whether a text is so many hexadecimal digits.
[[nodiscard]] constexpr bool is_hex_of(std::string_view text, std::size_t size) noexcept {
  if (text.size() != size)
    return false;
  for (const char c : text) {
    if (hex_value(c) < 0)
      return false;
  }
  return true;
}

/// How a list of coordinates of GeoRSS is: pairs of latitude and longitude with blanks between.
struct Coordinates {
  std::size_t pairs = 0;
  bool sound = true;    ///< numbers in their ranges, and none left over
  bool commas = false;  ///< also commas between them, which not all readers take
  bool closed = true;   ///< the last pair is the first
};

[[nodiscard]] constexpr Coordinates read_coordinates(std::string_view text) noexcept {
  Coordinates found;
  double first[2] = {0, 0};
  double last[2] = {0, 0};
  std::size_t count = 0;
  constexpr std::string_view between = " \t\r\n,";
  found.commas = text.find(',') != std::string_view::npos;
  while (true) {
    const std::size_t start = text.find_first_not_of(between);
    if (start == std::string_view::npos)
      break;
    text.remove_prefix(start);
    const std::string_view one = text.substr(0, text.find_first_of(between));
    text.remove_prefix(one.size());
    double value = 0;
    const bool latitude = count % 2 == 0;
    found.sound = found.sound && read_decimal(one, value) && is_degrees(one, latitude ? 90 : 180);
    last[count % 2] = value;
    if (count < 2)
      first[count] = value;
    ++count;
  }
  found.pairs = count / 2;
  found.sound = found.sound && count % 2 == 0;
  found.closed = !(first[0] < last[0]) && !(first[0] > last[0]) && !(first[1] < last[1]) &&
                 !(first[1] > last[1]);
  return found;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_VALUES_HPP
