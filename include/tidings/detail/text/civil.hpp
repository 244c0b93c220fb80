// SPDX-License-Identifier: MIT
// The proleptic Gregorian calendar as plain numbers. The only room that knows date.h; it knows no
// text.
#ifndef TIDINGS_DETAIL_TEXT_CIVIL_HPP
#define TIDINGS_DETAIL_TEXT_CIVIL_HPP

#include <cstdint>

#include <date/date.h>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline constexpr int first_year = 1;
inline constexpr int last_year = 9999;

/// A day of the calendar.
struct CivilDay {
  int year = 0;
  int month = 0;  ///< 1 to 12
  int day = 0;    ///< 1 to 31
};

/// The last day of the month, 0 where there is no such month.
[[nodiscard]] constexpr int last_day_of_month(int year, int month) noexcept {
  if (month < 1 || month > 12)
    return 0;
  if (month == 2)
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Whether the day exists, in the years that feeds can say. date.h keeps a year in 16 bits: ask
/// before anything else.
[[nodiscard]] constexpr bool is_civil_day(int year, int month, int day) noexcept {
  return year >= first_year && year <= last_year && day >= 1 &&
         day <= last_day_of_month(year, month);
}

/// Days since 1970-01-01 of a day that exists.
[[nodiscard]] constexpr std::int64_t days_from_civil(int year, int month, int day) noexcept {
  const date::year_month_day date{date::year(year),
                                  date::month(static_cast<unsigned>(month)),
                                  date::day(static_cast<unsigned>(day))};
  return date::sys_days(date).time_since_epoch().count();
}

/// The day that is `days` after 1970-01-01; for the years of date.h, -32767 to 32767.
[[nodiscard]] constexpr CivilDay civil_from_days(std::int64_t days) noexcept {
  const date::year_month_day date{date::sys_days(date::days(static_cast<int>(days)))};
  return {static_cast<int>(date.year()),
          static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// 0 for Sunday to 6 for Saturday.
[[nodiscard]] constexpr int weekday_from_days(std::int64_t days) noexcept {
  return static_cast<int>(
      date::weekday(date::sys_days(date::days(static_cast<int>(days)))).c_encoding());
}

/// Days since 1970-01-01 of a day of an ISO week (ISO 8601, 4.1.4): `weekday` is 1 for Monday to 7
/// for Sunday.
/// @returns whether the year has such a week; `days` is set where it has.
[[nodiscard]] constexpr bool days_from_iso_week(int year,
                                                int week,
                                                int weekday,
                                                std::int64_t& days) noexcept {
  if (year < first_year || year > last_year || week < 1 || week > 53 || weekday < 1 || weekday > 7)
    return false;
  // Week 1 is the one with 4 January in it.
  const auto first_monday = [](int of) {
    const std::int64_t fourth = days_from_civil(of, 1, 4);
    return fourth - (weekday_from_days(fourth) + 6) % 7;
  };
  days = first_monday(year) + (week - 1) * 7 + weekday - 1;
  return days < first_monday(year + 1);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_CIVIL_HPP
