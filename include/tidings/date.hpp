// SPDX-License-Identifier: MIT
// Dates: reading what feeds and listings write, and writing what formats want.
#ifndef TIDINGS_DATE_HPP
#define TIDINGS_DATE_HPP

#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

/// Reads a date in any form that feeds, listings and blogs are seen to use.
///
/// @param text     UTF-8; blanks around it do not matter
/// @param options  what to believe where a date of numbers alone does not say which is the day
/// @returns        the date, with the text in `raw`
///
/// It tests false where the text names no instant: nothing rolls over, nothing is guessed, the
/// clock, locale and time zone of the machine play no part.
///
///     parse_date("Sat, 07 Sep 2002 00:00:01 GMT");   // 2002-09-07T00:00:01Z, offset 0
///     parse_date("SEP 23, 2025");        // 2025-09-23T00:00:00Z, no offset, Precision::day
///     parse_date("31 February 2025");    // no instant
///
/// @see RFC 5322, 3.3 and 4.3; RFC 3339, 5.6; W3C-NOTE-datetime
[[nodiscard]] TIDINGS_FUNCTION DateTime parse_date(std::string_view text,
                                                   const DateOptions& options = {});

/// Writes a date as RFC 822 has it, with RFC 2822's four-digit year: "Sat, 07 Sep 2002 00:00:01
/// +0000", in the offset it was written in; an absent offset is -0000 (RFC 5322, 3.3). RFC 822 has
/// no fractions: they are cut off.
/// @returns "" for a date without an instant.
[[nodiscard]] TIDINGS_FUNCTION std::string to_rfc822(const DateTime& date);

/// Writes a date as RFC 3339 has it: "2002-09-07T00:00:01Z", in the offset it was written in, Z for
/// offset 0; an absent offset is -00:00 (RFC 3339, 4.3). A fraction is written only where there is
/// one, without trailing zeros.
/// @returns "" for a date without an instant.
[[nodiscard]] TIDINGS_FUNCTION std::string to_rfc3339(const DateTime& date);

/// Writes a date as RFC 3339 would, at the precision and in the offset it was written in: "2002",
/// "2002-09", "2002-09-07", "2002-09-07T10:00Z". What names no instant is its raw text.
[[nodiscard]] TIDINGS_FUNCTION std::string to_string(const DateTime& date);

TIDINGS_END_NAMESPACE

#if TIDINGS_HAS_BODIES
#  include <tidings/impl/date.ipp>
#endif

#endif  // TIDINGS_DATE_HPP
