// SPDX-License-Identifier: MIT
// What a date's text says, field by field, and the instant that the fields name. Knows no text.
#ifndef TIDINGS_DETAIL_TEXT_DATE_FIELDS_HPP
#define TIDINGS_DETAIL_TEXT_DATE_FIELDS_HPP

#include <chrono>
#include <cstdint>
#include <optional>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/civil.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline constexpr std::int64_t seconds_a_day = 86'400;
inline constexpr int minutes_a_day = 1'440;

/// A date as written: local fields and the offset that goes with them.
struct DateFields {
  int year = 0;
  int month = 1;
  int day = 1;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int microsecond = 0;
  int offset = 0;           ///< minutes east of UTC
  bool has_offset = false;  ///< whether a zone was written
  Precision precision = Precision::day;
};

/// The year that two or three digits stand for: 00 to 49 are 2000 to 2049, all others count from
/// 1900 (RFC 5322, 4.3).
[[nodiscard]] constexpr int full_year(int year, int digits) noexcept {
  if (digits == 2)
    return year < 50 ? 2000 + year : 1900 + year;
  return digits == 3 ? 1900 + year : year;
}

[[nodiscard]] constexpr bool is_clock_time(const DateFields& f) noexcept {
  // The end of the day is 24:00:00 and nothing after it (ISO 8601:2004, 4.2.3); second 60 is a leap
  // second.
  if (f.hour == 24)
    return f.minute == 0 && f.second == 0 && f.microsecond == 0;
  return f.hour >= 0 && f.hour < 24 && f.minute >= 0 && f.minute < 60 && f.second >= 0 &&
         f.second <= 60;
}

/// Microseconds since 1970 as if the fields were UTC, for fields that are in range.
[[nodiscard]] constexpr std::int64_t local_microseconds(const DateFields& f) noexcept {
  const std::int64_t seconds = days_from_civil(f.year, f.month, f.day) * seconds_a_day +
                               std::int64_t{f.hour} * 3600 + std::int64_t{f.minute} * 60 + f.second;
  return seconds * 1'000'000 + f.microsecond;
}

inline constexpr std::int64_t first_instant =
    -62'135'596'800 * 1'000'000;  ///< 0001-01-01T00:00:00Z
inline constexpr std::int64_t last_instant =
    253'402'300'800 * 1'000'000 - 1;  ///< before 10000-01-01T00:00:00Z

/// Whether an instant, in microseconds since 1970, is in the years 0001 to 9999.
[[nodiscard]] constexpr bool is_written_instant(std::int64_t microseconds) noexcept {
  return microseconds >= first_instant && microseconds <= last_instant;
}

/// Puts into `date` what the fields say. It keeps no instant where a field is out of range, nothing
/// rolls over, and none where the instant, in UTC or in its offset, is not in the years 0001 to
/// 9999: a leap second can end the last of them.
/// @returns whether there is an instant
inline bool set_instant(DateTime& date, const DateFields& fields) noexcept {
  if (!is_civil_day(fields.year, fields.month, fields.day) || !is_clock_time(fields))
    return false;
  if (fields.offset <= -minutes_a_day || fields.offset >= minutes_a_day)
    return false;
  const std::int64_t local = local_microseconds(fields);
  const std::int64_t utc = local - std::int64_t{fields.offset} * 60 * 1'000'000;
  if (!is_written_instant(local) || !is_written_instant(utc))
    return false;
  date.instant = Instant(std::chrono::microseconds(utc));
  if (fields.has_offset)
    date.offset = std::chrono::minutes(fields.offset);
  date.precision = fields.precision;
  return true;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_FIELDS_HPP
