// SPDX-License-Identifier: MIT
// The day in a date's tokens, where numbers say it: with separators, with units, in one piece,
// since 1970.
#ifndef TIDINGS_DETAIL_TEXT_DATE_DAY_HPP
#define TIDINGS_DETAIL_TEXT_DATE_DAY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/civil.hpp>
#include <tidings/detail/text/date_course.hpp>
#include <tidings/detail/text/date_fields.hpp>
#include <tidings/detail/text/date_names.hpp>
#include <tidings/detail/text/date_resolve.hpp>
#include <tidings/detail/text/date_tokens.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A month of a year, as all there is.
[[nodiscard]] inline bool take_whole_month(DateCourse& c, int year, int month) noexcept {
  c.parts.whole = set_month(c.parts.fields, year, month);
  return c.parts.whole;
}

/// Ten digits of seconds since 1970, and a fraction.
[[nodiscard]] inline bool take_epoch_time(DateCourse& c,
                                          std::string_view digits,
                                          std::string_view fraction) noexcept {
  std::int64_t seconds = 0;
  for (const char digit : digits) seconds = seconds * 10 + (digit - '0');
  const CivilDay day = civil_from_days(seconds / seconds_a_day);
  const int of_day = static_cast<int>(seconds % seconds_a_day);
  DateFields& f = c.parts.fields;
  c.parts.whole = set_day(f, day.year, day.month, day.day);
  f.hour = of_day / 3600;
  f.minute = of_day / 60 % 60;
  f.second = of_day % 60;
  f.microsecond = fraction_microseconds(fraction);
  c.set_clock(fraction.empty() ? Precision::second : Precision::fraction);
  return c.parts.whole;
}

/// Forms that are a whole text of their own: seconds and milliseconds since 1970, ISO 8601's years
/// of two digits
/// (-YYMM and -YY-MM of the edition of 1988, which the hyphen for the century tells from all
/// others).
[[nodiscard]] inline bool take_special_date(DateCourse& c) noexcept {
  const DateToken& first = c.tokens[0];
  const bool fraction = c.tokens.size == 3 && c.glued_sign(1, '.') && c.glued_number(2);
  if (first.is_number() && (c.tokens.size == 1 || fraction)) {
    if (first.digits == 10)
      return take_epoch_time(c, first.text, fraction ? c.tokens[2].text : std::string_view());
    if (first.digits == 13 && !fraction)
      return take_epoch_time(c, first.text.substr(0, 10), first.text.substr(10));
  }
  if (!first.is_sign('-') || !c.glued_number(1))
    return false;
  const bool extended = c.tokens.size == 4 && c.glued_sign(2, '-') && c.glued_number(3);
  if (extended && c.tokens[1].digits == 2 && c.tokens[3].digits == 2) {
    return take_whole_month(c, full_year(c.tokens[1].value, 2), c.tokens[3].value);
  }
  const int value = c.tokens[1].value;
  return c.tokens.size == 2 && c.tokens[1].digits == 4 &&
         take_whole_month(c, full_year(value / 100, 2), value % 100);
}

/// 2003-W52-3, 2003W523, 2003-W52; `n` is the token with the week's number.
[[nodiscard]] inline bool take_week_date(DateCourse& c, std::size_t n) noexcept {
  if (!c.parts.has_nothing())
    return false;
  const int year = c.ahead(0).value;
  const DateToken& number = c.ahead(n);
  int week = number.value;
  int weekday = 1;
  std::size_t size = n + 1;
  if (n == 2 && number.digits == 3) {
    week = number.value / 10;
    weekday = number.value % 10;
  } else if (number.digits != 2) {
    return false;
  } else if (c.glued_sign(size, '-') && c.glued_number(size + 1)) {
    if (c.ahead(size + 1).digits != 1)
      return false;
    weekday = c.ahead(size + 1).value;
    size += 2;
  }
  std::int64_t days = 0;
  if (!days_from_iso_week(year, week, weekday, days))
    return false;
  const CivilDay day = civil_from_days(days);
  c.parts.whole = set_day(c.parts.fields, day.year, day.month, day.day);
  c.at += size;
  return c.parts.whole;
}

/// Dates without separators: YYYYMMDD, YYYYDDD, and with a time behind it YYYYMMDDhhmm(ss).
[[nodiscard]] inline bool take_compact_date(DateCourse& c, std::string_view digits) noexcept {
  DateFields& f = c.parts.fields;
  const int year = two_digits(digits, 0) * 100 + two_digits(digits, 2);
  ++c.at;
  if (digits.size() == 7) {
    c.parts.whole = set_ordinal_day(f, year, (digits[4] - '0') * 100 + two_digits(digits, 5));
    return c.parts.whole;
  }
  if (digits.size() != 8 && digits.size() != 12 && digits.size() != 14)
    return false;
  c.parts.whole = set_day(f, year, two_digits(digits, 4), two_digits(digits, 6));
  if (digits.size() == 8)
    return c.parts.whole;
  // Twelve digits are also milliseconds of the years before 2002; none of them reads as one of
  // these years.
  if (c.parts.has_time || c.parts.has_zone || (digits.size() == 12 && (year < 1990 || year > 2099)))
    return false;
  f.hour = two_digits(digits, 8);
  f.minute = two_digits(digits, 10);
  if (digits.size() == 14)
    f.second = two_digits(digits, 12);
  c.set_clock(digits.size() == 14 ? Precision::second : Precision::minute);
  return c.parts.whole;
}

/// Whether `n` tokens on there is a separator with a number behind it: glued, or with blanks round
/// dots and slashes.
[[nodiscard]] inline bool group_goes_on(const DateCourse& c, std::size_t n) noexcept {
  const DateToken& separator = c.ahead(n);
  const bool dot_or_slash = separator.is_sign('.') || separator.is_sign('/');
  const bool glued = separator.glued && c.ahead(n + 1).glued;
  if (!dot_or_slash && !(separator.is_sign('-') && glued))
    return false;
  if (separator.is_sign('/') && separator.glued != c.ahead(n + 1).glued)
    return false;
  return c.ahead(n + 1).is_number() && !c.ahead(n + 2).is_sign(':');
}

/// Whether a date of numbers begins here. Behind a word that may be a month, three numbers say that
/// it is a weekday.
[[nodiscard]] inline bool starts_group(const DateCourse& c) noexcept {
  if (c.parts.month != 0 || !group_goes_on(c, 1))
    return false;
  return c.parts.doubtful_month == 0 || group_goes_on(c, 3);
}

/// A year that Apache glues to the time: 31/12/2003:10:14:55.
[[nodiscard]] inline bool date_before_clock(const DateCourse& c) noexcept {
  return c.parts.group_size == 2 && c.ahead(0).is_sign('/') && c.glued_number(1) &&
         c.ahead(1).digits == 4;
}

/// Two or three numbers between separators.
[[nodiscard]] inline bool take_date_group(DateCourse& c) noexcept {
  if (!c.parts.has_nothing())
    return false;
  c.parts.group[0] = {c.ahead(0).value, c.ahead(0).digits};
  c.parts.group_size = 1;
  c.parts.separator = c.ahead(1).sign;
  ++c.at;
  while (c.parts.group_size < 3 && (group_goes_on(c, 0) || date_before_clock(c))) {
    if (c.ahead(0).sign != c.parts.separator)
      c.parts.separator = 0;
    c.parts.group[c.parts.group_size++] = {c.ahead(1).value, c.ahead(1).digits};
    c.at += 2;
  }
  return true;
}

/// A number with a unit of the calendar behind it: 2009年11月28日. The year comes first, and has
/// four digits: the years of Japan's eras have two, and are no years of ours.
[[nodiscard]] inline bool take_date_unit(DateCourse& c, unsigned unit) noexcept {
  const DateToken& number = c.ahead(0);
  DateFields& f = c.parts.fields;
  if (c.parts.group_size != 0 || c.parts.loose_size != 0 || c.parts.month != 0)
    return false;
  if ((c.day_units == 0) != !c.parts.whole)
    return false;
  if ((unit & word_year_unit) != 0) {
    if (c.day_units != 0 || number.digits != 4)
      return false;
    f.year = number.value;
    f.precision = Precision::year;
  } else if ((unit & word_month_unit) != 0) {
    if (c.day_units != 1 || number.digits > 2)
      return false;
    f.month = number.value;
    f.precision = Precision::month;
  } else {
    if (c.day_units != 2 || number.digits > 2)
      return false;
    f.day = number.value;
    f.precision = Precision::day;
  }
  c.parts.whole = true;
  ++c.day_units;
  c.at += 2;
  return true;
}

/// A number that stands alone, with the ending that makes it an ordinal.
[[nodiscard]] inline bool take_loose_number(DateCourse& c) noexcept {
  const DateToken& number = c.ahead(0);
  if (number.digits > 4 || c.parts.loose_size == 3)
    return false;
  c.parts.loose[c.parts.loose_size++] = {number.value, number.digits};
  ++c.at;
  const bool ending = number.digits <= 2 && c.ahead(0).is_word() && c.ahead(0).glued &&
                      (find_date_word(c.ahead(0).text).roles & word_suffix) != 0;
  if (ending)
    ++c.at;
  // Apache glues the time to the year: 31/Dec/2003:10:14:55.
  if (number.digits == 4 && c.parts.names_month() && c.glued_sign(0, ':') && c.glued_number(1))
    ++c.at;
  return true;
}

/// The apostrophe for the century: Dec '03.
[[nodiscard]] inline bool take_short_year(DateCourse& c) noexcept {
  if (!c.glued_number(1) || c.ahead(1).digits != 2 || !c.parts.names_month() ||
      c.parts.loose_size > 1)
    return false;
  c.parts.loose[c.parts.loose_size++] = {full_year(c.ahead(1).value, 2), 4};
  c.at += 2;
  return true;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_DAY_HPP
