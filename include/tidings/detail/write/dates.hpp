// SPDX-License-Identifier: MIT
// Which dates can be written, and how they are read back. How they look is text/date_print.hpp's.
#ifndef TIDINGS_DETAIL_WRITE_DATES_HPP
#define TIDINGS_DETAIL_WRITE_DATES_HPP

#include <chrono>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/date_print.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether there is anything to write of a date.
[[nodiscard]] inline bool is_writable(const DateTime& date) noexcept {
  return date.instant && is_written_instant(date.instant->time_since_epoch().count());
}

/// The offset that a date is written in, in minutes: its own, where formats and the calendar can
/// say it, else 0.
[[nodiscard]] inline int written_offset(const DateTime& date) noexcept {
  PrintedDate printed;
  return take_apart(date, printed) ? printed.fields.offset : 0;
}

/// A date as RFC 822 has it. Precondition: is_writable(date).
[[nodiscard]] inline DateText written_rfc822(const DateTime& date) noexcept {
  PrintedDate printed;
  return take_apart(date, printed) ? print_rfc822(printed) : DateText();
}

/// A date as RFC 3339 has it. Precondition: is_writable(date).
[[nodiscard]] inline DateText written_rfc3339(const DateTime& date) noexcept {
  PrintedDate printed;
  return take_apart(date, printed) ? print_rfc3339(printed) : DateText();
}

/// Whether RFC 822 says the whole date: it knows no fractions.
[[nodiscard]] inline bool fits_rfc822(const DateTime& date) noexcept {
  return date.instant->time_since_epoch() % std::chrono::seconds(1) == std::chrono::microseconds(0);
}

/// The date as it is read back where it was written.
inline void complete_date(DateTime& date) {
  PrintedDate printed;
  if (!take_apart(date, printed)) {
    date = DateTime();
  } else if (date.offset) {
    date.offset = std::chrono::minutes(printed.fields.offset);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_DATES_HPP
