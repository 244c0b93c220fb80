// SPDX-License-Identifier: MIT
// From the parts found in a date's text to its fields: which number is the day, the month, the
// year; what morning and afternoon and the zone's name make of the time. Knows nothing of how parts
// are found.
#ifndef TIDINGS_DETAIL_TEXT_DATE_RESOLVE_HPP
#define TIDINGS_DETAIL_TEXT_DATE_RESOLVE_HPP

#include <cstdint>
#include <optional>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/civil.hpp>
#include <tidings/detail/text/date_fields.hpp>
#include <tidings/detail/text/date_iana.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

struct DateNumber {
  int value = 0;
  int digits = 0;
};

/// Where a zone's name is from, which tells where the date was written.
enum class ZonePlace : unsigned char { unknown, north_america, elsewhere };

/// What was found in a date's text.
struct DateParts {
  DateFields fields;  ///< the time; the date too where `whole`
  bool whole = false;

  DateNumber group[3];  ///< numbers between separators, as in 31/12/2003
  int group_size = 0;
  char separator = 0;  ///< between them; 0 where they differ

  DateNumber loose[3];  ///< numbers that stand alone
  int loose_size = 0;
  int month = 0;           ///< named by a word
  int month_at = 0;        ///< how many loose numbers are before it
  int doubtful_month = 0;  ///< named by a word that is a weekday elsewhere
  int doubtful_month_at = 0;
  bool thai = false;
  bool north = false;  ///< the month's name is another month's in the south Slavic languages, …
  bool south = false;  ///< … of which the weekday is
  int weekdays = 0;

  bool has_time = false;
  Precision clock = Precision::minute;  ///< of the time
  int half = 0;                         ///< of the day: 1 for am, 2 for pm

  bool has_zone = false;  ///< written, known or not
  bool numeric_zone = false;
  bool unknown_zone = false;
  ZonePlace place = ZonePlace::unknown;
  const IanaZone* iana = nullptr;

  /// Whether a word is a month, or may be one.
  [[nodiscard]] bool names_month() const noexcept { return month != 0 || doubtful_month != 0; }

  [[nodiscard]] bool has_date() const noexcept {
    return whole || group_size == 3 || (names_month() && loose_size >= 2);
  }

  [[nodiscard]] bool has_nothing() const noexcept {
    return !whole && group_size == 0 && loose_size == 0 && month == 0;
  }
};

inline bool set_day(DateFields& fields, int year, int month, int day) noexcept {
  fields.year = year;
  fields.month = month;
  fields.day = day;
  fields.precision = Precision::day;
  return is_civil_day(year, month, day);
}

/// A day by its number in the year, 1 to 366 (ISO 8601, ordinal date).
inline bool set_ordinal_day(DateFields& fields, int year, int day) noexcept {
  if (year < first_year || year > last_year || day < 1 || day > 366)
    return false;
  const CivilDay civil = civil_from_days(days_from_civil(year, 1, 1) + day - 1);
  return civil.year == year && set_day(fields, year, civil.month, civil.day);
}

inline bool set_month(DateFields& fields, int year, int month) noexcept {
  const bool good = set_day(fields, year, month, 1);
  fields.precision = Precision::month;
  return good;
}

/// The order of two numbers before a year. Sets `evidence` where the date itself settles it.
///
/// A number over 12 is a day. Else dots and dashes are day first; slashes are month first beside
/// AM, PM or a North American zone, and of unknown order without a hint: 03/04/2025 is two
/// different days to two halves of the world.
[[nodiscard]] inline DateOrder day_month_order(const DateParts& parts,
                                               DateOrder hint,
                                               DateOrder& evidence) noexcept {
  const int a = parts.group[0].value;
  const int b = parts.group[1].value;
  if (a > 12 || b > 12)
    return evidence = a > 12 ? DateOrder::day_first : DateOrder::month_first;
  if (a == b)
    return DateOrder::day_first;
  if (parts.separator == '/') {
    const bool american = parts.place == ZonePlace::north_america ||
                          (parts.half != 0 && parts.place != ZonePlace::elsewhere);
    if (american)
      return evidence = DateOrder::month_first;
    return hint;
  }
  return hint == DateOrder::unknown ? DateOrder::day_first : hint;
}

[[nodiscard]] inline bool set_ordered(DateParts& parts,
                                      int year,
                                      DateOrder hint,
                                      DateOrder& evidence) noexcept {
  const DateOrder order = day_month_order(parts, hint, evidence);
  if (order == DateOrder::unknown)
    return false;
  const bool day_first = order == DateOrder::day_first;
  return set_day(parts.fields,
                 year,
                 parts.group[day_first ? 1 : 0].value,
                 parts.group[day_first ? 0 : 1].value);
}

/// Three numbers of at most two digits. The year is the last, unless only the first can be it. With
/// dashes the first is as likely: without a hint only a date with one reading is one.
[[nodiscard]] inline bool resolve_short_group(DateParts& parts,
                                              DateOrder hint,
                                              DateOrder& evidence) noexcept {
  const DateNumber* g = parts.group;
  DateParts year_first = parts;
  DateParts year_last = parts;
  DateOrder found = DateOrder::unknown;
  const bool first = g[0].digits == 2 &&
                     set_day(year_first.fields, full_year(g[0].value, 2), g[1].value, g[2].value);
  const bool last =
      g[2].digits == 2 && set_ordered(year_last, full_year(g[2].value, 2), hint, found);
  const bool year_may_be_first = parts.separator == '-' && hint == DateOrder::unknown;
  if (first && last && year_may_be_first)
    return false;
  // An unsettled order is no reason to take the day for the year.
  if (!last && g[0].value <= 12 && g[1].value <= 12 && g[2].value < 32 && !year_may_be_first)
    return false;
  if (!first && !last)
    return false;
  parts.fields = last ? year_last.fields : year_first.fields;
  if (last)
    evidence = found;
  return true;
}

/// A date of numbers between separators.
[[nodiscard]] inline bool resolve_group(DateParts& parts,
                                        DateOrder hint,
                                        DateOrder& evidence) noexcept {
  const DateNumber* g = parts.group;
  if (parts.loose_size != 0 || parts.month != 0 || parts.whole)
    return false;
  if (parts.group_size == 2) {
    if (g[0].digits == 4 && g[1].digits <= 2)
      return set_month(parts.fields, g[0].value, g[1].value);
    if (g[0].digits == 4 && g[1].digits == 3)
      return set_ordinal_day(parts.fields, g[0].value, g[1].value);
    return g[0].digits <= 2 && g[1].digits == 4 && set_month(parts.fields, g[1].value, g[0].value);
  }
  if (g[0].digits == 4) {
    // A month of three digits is a fault of one program that feeds carry; its day is plain.
    if (g[1].digits > 3 || g[2].digits > 2)
      return false;
    return set_day(parts.fields, g[0].value, g[1].value, g[2].value);
  }
  if (parts.separator == 0 || g[0].digits > 2 || g[1].digits > 2)
    return false;
  if (g[2].digits == 4)
    return set_ordered(parts, g[2].value, hint, evidence);
  return g[2].digits <= 2 && resolve_short_group(parts, hint, evidence);
}

/// A date whose month is a word, with a day and a year or a year alone.
[[nodiscard]] inline bool resolve_named(DateParts& parts) noexcept {
  const DateNumber a = parts.loose[0];
  const DateNumber b = parts.loose[1];
  if (parts.group_size != 0 || parts.whole || (parts.north && parts.south))
    return false;
  const int shift = parts.thai && (parts.loose_size == 1 ? a.value : b.value) >= 2400 ? -543 : 0;
  if (parts.loose_size == 1)
    return a.digits == 4 && set_month(parts.fields, a.value + shift, parts.month);
  if (parts.loose_size != 2)
    return false;
  const bool year_first = a.digits == 4 || (a.value > 31 && a.digits == 2 && b.value <= 31);
  if (year_first) {
    return parts.month_at != 0 && b.digits <= 2 &&
           set_day(parts.fields, full_year(a.value, a.digits), parts.month, b.value);
  }
  if (parts.month_at == 2 || a.digits > 2 || b.digits < 2)
    return false;
  return set_day(parts.fields, full_year(b.value, b.digits) + shift, parts.month, a.value);
}

/// Numbers alone between blanks: a year, or year, month and day.
[[nodiscard]] inline bool resolve_loose(DateParts& parts) noexcept {
  const DateNumber* n = parts.loose;
  if (n[0].digits != 4)
    return false;
  if (parts.loose_size == 3) {
    return n[1].digits <= 2 && n[2].digits <= 2 &&
           set_day(parts.fields, n[0].value, n[1].value, n[2].value);
  }
  if (parts.loose_size != 1 || parts.has_time || parts.has_zone || parts.weekdays != 0)
    return false;
  set_day(parts.fields, n[0].value, 1, 1);
  parts.fields.precision = Precision::year;
  return true;
}

/// Twelve hours and a half of the day to 24 hours; a half that only repeats what the hour says is
/// let pass.
[[nodiscard]] inline bool resolve_half(DateParts& parts) noexcept {
  int& hour = parts.fields.hour;
  if (parts.half == 0)
    return true;
  if (!parts.has_time || hour > 23)
    return false;
  if (parts.half == 1) {
    if (hour > 12)
      return false;
    if (hour == 12)
      hour = 0;
  } else if (hour < 12) {
    hour += 12;
  }
  return true;
}

/// Makes the fields of the parts.
///
/// @param hint      the order of day and month in the other dates of the document
/// @param evidence  set to the order where this date settles it
/// @returns         whether they name a date; whether the calendar and the clock have it is
/// set_instant's to say
[[nodiscard]] inline bool resolve_date(DateParts& parts,
                                       DateOrder hint,
                                       DateOrder& evidence) noexcept {
  if (parts.month == 0 && parts.doubtful_month != 0 && parts.group_size == 0 && !parts.whole) {
    parts.month = parts.doubtful_month;
    parts.month_at = parts.doubtful_month_at;
  }
  bool good = false;
  if (parts.month != 0) {
    good = resolve_named(parts);
  } else if (parts.group_size != 0) {
    good = resolve_group(parts, hint, evidence);
  } else if (parts.whole) {
    good = parts.loose_size == 0;
  } else {
    good = resolve_loose(parts);
  }
  if (!good || !resolve_half(parts))
    return false;
  DateFields& fields = parts.fields;
  // Four digits with a zero before them, and nothing else, are a year in no feed.
  if (fields.precision == Precision::year && fields.year < 1000)
    return false;
  if (parts.has_time) {
    if (fields.precision != Precision::day)
      return false;
    fields.precision = parts.clock;
  }
  if (parts.iana != nullptr && !parts.numeric_zone) {
    if (!is_civil_day(fields.year, fields.month, fields.day) || !is_clock_time(fields))
      return false;
    const std::int64_t minute =
        days_from_civil(fields.year, fields.month, fields.day) * minutes_a_day + fields.hour * 60 +
        fields.minute;
    const std::optional<int> offset = iana_offset(*parts.iana, fields.year, minute);
    if (!offset)
      return false;
    fields.offset = *offset;
    fields.has_offset = true;
  }
  return true;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_RESOLVE_HPP
