// SPDX-License-Identifier: MIT
// The time in a date's tokens: with colons, dots, units, or behind ISO 8601's T.
#ifndef TIDINGS_DETAIL_TEXT_DATE_CLOCK_HPP
#define TIDINGS_DETAIL_TEXT_DATE_CLOCK_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/date_course.hpp>
#include <tidings/detail/text/date_names.hpp>
#include <tidings/detail/text/date_zone_scan.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A decimal fraction of the last part of a time, `unit` seconds long (ISO 8601:2004, 4.2.2.4).
[[nodiscard]] inline bool take_clock_fraction(DateCourse& c, int unit) noexcept {
  const bool decimal =
      (c.glued_sign(0, '.') || c.glued_sign(0, ',') || c.glued_sign(0, ':')) && c.glued_number(1);
  if (!decimal)
    return true;
  const std::int64_t microseconds = std::int64_t{fraction_microseconds(c.ahead(1).text)} * unit;
  DateFields& f = c.parts.fields;
  const int seconds = static_cast<int>(microseconds / 1'000'000);
  if (unit == 3600)
    f.minute = seconds / 60;
  if (unit != 1)
    f.second = seconds % 60;
  f.microsecond = static_cast<int>(microseconds % 1'000'000);
  c.parts.clock = unit == 1 ? Precision::fraction : Precision::second;
  if (unit != 1 && f.microsecond != 0)
    c.parts.clock = Precision::fraction;
  c.at += 2;
  return true;
}

/// Hour and minute, with seconds and a fraction if they follow.
[[nodiscard]] inline bool take_clock(DateCourse& c) noexcept {
  if (c.ahead(0).digits > 2 || c.ahead(2).digits > 2)
    return false;
  c.parts.fields.hour = c.ahead(0).value;
  c.parts.fields.minute = c.ahead(2).value;
  c.at += 3;
  c.set_clock(Precision::minute);
  if (!c.glued_sign(0, ':'))
    return !c.iso_clock || take_clock_fraction(c, 60);
  if (!c.glued_number(1) || c.ahead(1).digits > 2)
    return false;
  c.parts.fields.second = c.ahead(1).value;
  c.at += 2;
  c.set_clock(Precision::second);
  if (c.glued_sign(0, ':')) {
    // One program writes a colon before the offset, another one before milliseconds.
    if ((c.ahead(1).is_sign('+') || c.ahead(1).is_sign('-')) && c.ahead(1).glued) {
      ++c.at;
      return true;
    }
    return c.glued_number(1) && c.ahead(1).digits == 3 && take_clock_fraction(c, 1);
  }
  return take_clock_fraction(c, 1);
}

/// The time after ISO 8601's T, with or without colons.
[[nodiscard]] inline bool take_due_clock(DateCourse& c) noexcept {
  const DateToken& number = c.ahead(0);
  if (c.glued_sign(1, ':'))
    return c.glued_number(2) && take_clock(c);
  const std::string_view digits = number.text;
  if (digits.size() != 2 && digits.size() != 4 && digits.size() != 6)
    return false;
  DateFields& f = c.parts.fields;
  f.hour = two_digits(digits, 0);
  if (digits.size() >= 4)
    f.minute = two_digits(digits, 2);
  if (digits.size() == 6)
    f.second = two_digits(digits, 4);
  ++c.at;
  const int unit = digits.size() == 6 ? 1 : digits.size() == 4 ? 60 : 3600;
  c.set_clock(digits.size() == 6 ? Precision::second : Precision::minute);
  return take_clock_fraction(c, unit);
}

/// 17.08 and 17.08.09, as in the north of Europe; only behind a date, where it cannot be one.
[[nodiscard]] inline bool take_dotted_clock(DateCourse& c) noexcept {
  c.parts.fields.hour = c.ahead(0).value;
  c.parts.fields.minute = c.ahead(2).value;
  c.at += 3;
  c.set_clock(Precision::minute);
  if (!c.glued_sign(0, '.') || !c.glued_number(1))
    return true;
  if (c.ahead(1).digits != 2)
    return false;
  c.parts.fields.second = c.ahead(1).value;
  c.set_clock(Precision::second);
  c.at += 2;
  return true;
}

/// The minute that has no unit of its own, as in 17h51.
[[nodiscard]] inline bool take_bare_minute(DateCourse& c) noexcept {
  if (c.clock_units != 1 || !c.ahead(0).is_number() || c.ahead(0).digits != 2)
    return true;
  if (c.ahead(1).is_word() && (find_date_word(c.ahead(1).text).roles & word_minute_unit) != 0)
    return true;
  const DateToken& before = c.tokens[c.at - 1];
  if (is_cjk_lead(before.text[0]) || before.text.size() > 2 || before.glued != c.ahead(0).glued)
    return true;
  c.parts.fields.minute = c.ahead(0).value;
  ++c.clock_units;
  ++c.at;
  return true;
}

/// An offset that lost its sign, 0000 or 00:00 with its minutes `minutes` tokens on: only zero says
/// the same with either sign.
[[nodiscard]] inline bool take_zero_offset(DateCourse& c, std::size_t minutes) noexcept {
  if (!c.parts.has_time || c.parts.has_zone)
    return false;
  if (minutes == 0 && !c.parts.has_date())
    return false;
  if (c.ahead(0).value != 0 || c.ahead(minutes).value != 0)
    return false;
  if (minutes != 0 && (c.ahead(0).digits != 2 || c.ahead(minutes).digits != 2))
    return false;
  c.at += minutes + 1;
  if (c.glued_sign(0, ':'))
    return false;
  c.parts.has_zone = true;
  c.parts.numeric_zone = true;
  c.parts.fields.offset = 0;
  c.parts.fields.has_offset = true;
  return true;
}

/// A number with a unit of time behind it: 17시 51분, 17h51, 5 pm.
[[nodiscard]] inline bool take_clock_unit(DateCourse& c, unsigned unit) noexcept {
  DateFields& f = c.parts.fields;
  const DateToken& number = c.ahead(0);
  if (number.digits > 2)
    return false;
  const bool half = (unit & (word_am | word_pm)) != 0;
  if (half || (unit & word_hour_unit) != 0) {
    if (!c.clock_free())
      return false;
    f.hour = number.value;
    c.set_clock(Precision::minute);
    c.clock_units = half ? 0 : 1;
    c.at += half ? 1U : 2U;  // the half of the day is a word that has its own turn
    return take_bare_minute(c);
  }
  const int place = (unit & word_minute_unit) != 0 ? 1 : 2;
  if (c.clock_units != place)
    return false;
  (place == 1 ? f.minute : f.second) = number.value;
  if (place == 2)
    c.parts.clock = Precision::second;
  ++c.clock_units;
  c.at += 2;
  return true;
}

/// An hour alone behind a date; only a zone behind it says that it is one.
[[nodiscard]] inline bool take_bare_hour(DateCourse& c) noexcept {
  if (!c.clock_free() || c.ahead(0).digits != 2)
    return false;
  const bool offset = (c.ahead(1).is_sign('+') || c.ahead(1).is_sign('-')) && c.glued_number(2);
  std::size_t words = 0;
  const bool zone = c.ahead(1).is_word() && find_zone_words(c.tokens, c.at + 1, words) != nullptr;
  if (!offset && !zone)
    return false;
  c.parts.fields.hour = c.ahead(0).value;
  c.set_clock(Precision::minute);
  ++c.at;
  return true;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_CLOCK_HPP
