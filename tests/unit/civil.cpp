// SPDX-License-Identifier: MIT
// The calendar as plain numbers.
#include <cstdint>

#include <doctest/doctest.h>

#include <tidings/detail/text/civil.hpp>

namespace detail = tidings::detail;

TEST_CASE("civil: a day exists where the Gregorian calendar has it, in the years 1 to 9999") {
  CHECK(detail::is_civil_day(1, 1, 1));
  CHECK(detail::is_civil_day(9999, 12, 31));
  CHECK(detail::is_civil_day(2000, 2, 29));
  CHECK(detail::is_civil_day(2004, 2, 29));
  CHECK_FALSE(detail::is_civil_day(1900, 2, 29));
  CHECK_FALSE(detail::is_civil_day(2003, 2, 29));
  CHECK_FALSE(detail::is_civil_day(2003, 4, 31));
  CHECK_FALSE(detail::is_civil_day(2003, 0, 1));
  CHECK_FALSE(detail::is_civil_day(2003, 13, 1));
  CHECK_FALSE(detail::is_civil_day(2003, 1, 0));
  CHECK_FALSE(detail::is_civil_day(0, 1, 1));
  CHECK_FALSE(detail::is_civil_day(10000, 1, 1));
}

TEST_CASE("civil: days are counted from 1970, and weekdays from Sunday") {
  CHECK(detail::days_from_civil(1970, 1, 1) == 0);
  CHECK(detail::days_from_civil(2000, 3, 1) == 11'017);
  CHECK(detail::days_from_civil(1969, 12, 31) == -1);
  CHECK(detail::weekday_from_days(0) == 4);   // a Thursday
  CHECK(detail::weekday_from_days(-4) == 0);  // a Sunday
  const detail::CivilDay day = detail::civil_from_days(11'016);
  CHECK(day.year == 2000);
  CHECK(day.month == 2);
  CHECK(day.day == 29);
}

TEST_CASE("civil: an ISO week belongs to the year that has its Thursday") {
  struct Week {
    int year, week, weekday;
    bool exists;
    int of_year, of_month, of_day;
  };

  constexpr Week weeks[] = {
      {2003, 1, 1, true, 2002, 12, 30},
      {2003, 52, 3, true, 2003, 12, 24},
      {2004, 53, 7, true, 2005, 1, 2},
      {2005, 1, 1, true, 2005, 1, 3},
      {2003, 53, 1, false, 0, 0, 0},
      {2003, 0, 1, false, 0, 0, 0},
      {2003, 1, 0, false, 0, 0, 0},
      {2003, 1, 8, false, 0, 0, 0},
      {0, 1, 1, false, 0, 0, 0},
  };
  for (const Week& week : weeks) {
    CAPTURE(week.year);
    CAPTURE(week.week);
    CAPTURE(week.weekday);
    std::int64_t days = 0;
    CHECK(detail::days_from_iso_week(week.year, week.week, week.weekday, days) == week.exists);
    if (week.exists)
      CHECK(days == detail::days_from_civil(week.of_year, week.of_month, week.of_day));
  }
}
