// SPDX-License-Identifier: MIT
// Writes dates as the formats prescribe. Knows no feed and asks no locale.
#ifndef TIDINGS_DETAIL_TEXT_DATE_PRINT_HPP
#define TIDINGS_DETAIL_TEXT_DATE_PRINT_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/civil.hpp>
#include <tidings/detail/text/date_fields.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The fields of a date that has an instant in the years 0001 to 9999, in the offset it was written
/// in; in UTC where the offset is a day or more, or the local year would be out of range.
struct PrintedDate {
  DateFields fields;
  int weekday = 0;  ///< 0 for Sunday
};

/// @returns whether the date has an instant that can be written
[[nodiscard]] inline bool take_apart(const DateTime& date, PrintedDate& out) noexcept {
  if (!date.instant)
    return false;
  const std::int64_t utc = date.instant->time_since_epoch().count();
  if (!is_written_instant(utc))
    return false;
  DateFields& f = out.fields;
  f.has_offset = date.offset.has_value();
  const std::int64_t minutes = f.has_offset ? std::int64_t{date.offset->count()} : 0;
  std::int64_t local = utc;
  if (minutes > -minutes_a_day && minutes < minutes_a_day) {
    local = utc + minutes * 60 * 1'000'000;
    f.offset = static_cast<int>(minutes);
  }
  if (!is_written_instant(local)) {
    local = utc;
    f.offset = 0;
  }
  // Counted from the first instant there is no remainder below zero.
  const std::int64_t since_first = local - first_instant;
  const std::int64_t seconds = since_first / 1'000'000;
  const std::int64_t days = seconds / seconds_a_day + first_instant / 1'000'000 / seconds_a_day;
  const int of_day = static_cast<int>(seconds % seconds_a_day);
  const CivilDay day = civil_from_days(days);
  f.year = day.year;
  f.month = day.month;
  f.day = day.day;
  f.hour = of_day / 3600;
  f.minute = of_day / 60 % 60;
  f.second = of_day % 60;
  f.microsecond = static_cast<int>(since_first % 1'000'000);
  f.precision = date.precision;
  out.weekday = weekday_from_days(days);
  return true;
}

/// A date as text, in a buffer of its own: no form takes more than 33 bytes.
class DateText {
 public:
  [[nodiscard]] std::string_view view() const noexcept { return {text_, size_}; }

  void append(std::string_view text) noexcept {
    for (const char c : text) text_[size_++] = c;
  }

  void append_digits(int value, std::size_t digits) noexcept {
    for (std::size_t i = digits; i-- > 0; value /= 10)
      text_[size_ + i] = static_cast<char>('0' + value % 10);
    size_ += digits;
  }

  /// +hh, the separator, mm; the sign is a minus where no offset was written (RFC 5322, 3.3; RFC
  /// 3339, 4.3).
  void append_offset(const DateFields& fields, std::string_view separator) noexcept {
    const int minutes = fields.offset < 0 ? -fields.offset : fields.offset;
    append(fields.offset < 0 || !fields.has_offset ? "-" : "+");
    append_digits(minutes / 60, 2);
    append(separator);
    append_digits(minutes % 60, 2);
  }

  /// The fraction without trailing zeros, but with at least `least` digits.
  void append_fraction(int microseconds, std::size_t least) noexcept {
    std::size_t digits = 6;
    while (digits > least && microseconds % 10 == 0) {
      microseconds /= 10;
      --digits;
    }
    if (digits == 0)
      return;
    append(".");
    append_digits(microseconds, digits);
  }

 private:
  char text_[48] = {};
  std::size_t size_ = 0;
};

/// "Sat, 07 Sep 2002 00:00:01 +0000" (RFC 822 with the year of RFC 2822).
[[nodiscard]] inline DateText print_rfc822(const PrintedDate& printed) noexcept {
  constexpr std::string_view weekdays = "SunMonTueWedThuFriSat";
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const DateFields& f = printed.fields;
  DateText out;
  out.append(weekdays.substr(static_cast<std::size_t>(printed.weekday) * 3, 3));
  out.append(", ");
  out.append_digits(f.day, 2);
  out.append(" ");
  out.append(months.substr(static_cast<std::size_t>(f.month - 1) * 3, 3));
  out.append(" ");
  out.append_digits(f.year, 4);
  out.append(" ");
  out.append_digits(f.hour, 2);
  out.append(":");
  out.append_digits(f.minute, 2);
  out.append(":");
  out.append_digits(f.second, 2);
  out.append(" ");
  out.append_offset(f, "");
  return out;
}

/// RFC 3339 up to a precision; `least_fraction` digits of a fraction are written even if they are
/// zero.
[[nodiscard]] inline DateText print_iso8601(const DateFields& f,
                                            Precision precision,
                                            std::size_t least_fraction) noexcept {
  DateText out;
  out.append_digits(f.year, 4);
  if (precision == Precision::year)
    return out;
  out.append("-");
  out.append_digits(f.month, 2);
  if (precision == Precision::month)
    return out;
  out.append("-");
  out.append_digits(f.day, 2);
  if (precision == Precision::day)
    return out;
  out.append("T");
  out.append_digits(f.hour, 2);
  out.append(":");
  out.append_digits(f.minute, 2);
  if (precision != Precision::minute) {
    out.append(":");
    out.append_digits(f.second, 2);
  }
  if (precision == Precision::fraction)
    out.append_fraction(f.microsecond, least_fraction);
  if (f.has_offset && f.offset == 0) {
    out.append("Z");
  } else {
    out.append_offset(f, ":");
  }
  return out;
}

/// "2002-09-07T00:00:01Z" (RFC 3339), with a fraction where there is one.
[[nodiscard]] inline DateText print_rfc3339(const PrintedDate& printed) noexcept {
  return print_iso8601(printed.fields, Precision::fraction, 0);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_PRINT_HPP
