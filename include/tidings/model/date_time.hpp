// SPDX-License-Identifier: MIT
// A date as a feed gives it: the instant, and how it was written. Reading and printing are
// date.hpp's.
#ifndef TIDINGS_MODEL_DATE_TIME_HPP
#define TIDINGS_MODEL_DATE_TIME_HPP

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// How much of a date was written: "2023" is a `year`, "September 7, 2002" a `day`.
enum class Precision : unsigned char { year, month, day, minute, second, fraction };

/// An instant in UTC with microseconds: years 0001 to 9999 are what feeds can say.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

/// A date and time: an instant, the offset from UTC it was written in, its precision and its text.
///
/// Tests true where it has an instant. Without an offset the instant was read as UTC.
/// A text that names no instant is kept in `raw` alone.
///
///     DateTime when = tidings::parse_date("SEP 23, 2025");
///     if (when) use(*when.instant);          // 2025-09-23T00:00:00Z, of Precision::day
struct DateTime {
  std::optional<Instant> instant;  ///< the point in time, in UTC; empty where there is none
  std::optional<std::chrono::minutes>
      offset;  ///< east of UTC, as written; empty where no zone was written
  Precision precision =
      Precision::second;  ///< how much was written; of no meaning without an instant
  std::string raw;        ///< the text it was read from; empty where it was not read

  DateTime() = default;

  /// An instant of a program's own, in UTC; what is finer than a microsecond is cut off.
  template <class Duration>
  // NOLINTNEXTLINE(google-explicit-constructor): as a time_point converts to a coarser one
  DateTime(std::chrono::time_point<std::chrono::system_clock, Duration> time,
           std::optional<std::chrono::minutes> written_in = std::chrono::minutes(0))
      : instant(std::chrono::floor<std::chrono::microseconds>(time)),
        offset(written_in),
        precision(instant->time_since_epoch() % std::chrono::seconds(1) ==
                          std::chrono::microseconds(0)
                      ? Precision::second
                      : Precision::fraction) {}

  /// Whether there is an instant.
  [[nodiscard]] explicit operator bool() const noexcept { return instant.has_value(); }

  /// True where the date says nothing at all, not even a text that could not be read.
  [[nodiscard]] bool empty() const noexcept { return !instant && raw.empty(); }

  /// Equal instants written in equal offsets; two dates without an instant are equal if their texts
  /// are.
  friend bool operator==(const DateTime& a, const DateTime& b) {
    return a.instant == b.instant && (a.instant ? a.offset == b.offset : a.raw == b.raw);
  }

  friend bool operator!=(const DateTime& a, const DateTime& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_DATE_TIME_HPP
