// SPDX-License-Identifier: MIT
// Reads a date. The two forms that formats prescribe go a short way of their own, everything else
// through tokens.
#ifndef TIDINGS_DETAIL_TEXT_DATE_SCAN_HPP
#define TIDINGS_DETAIL_TEXT_DATE_SCAN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/date_fields.hpp>
#include <tidings/detail/text/date_fold.hpp>
#include <tidings/detail/text/date_loose.hpp>
#include <tidings/detail/text/date_resolve.hpp>
#include <tidings/detail/text/date_tokens.hpp>
#include <tidings/detail/text/date_zones.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A date and what reading it told besides.
struct DateReading {
  DateTime date;
  bool unknown_zone = false;  ///< a zone name that nobody knows was read as UTC (RFC 5322, 4.3)
  DateOrder evidence =
      DateOrder::unknown;  ///< what this date of numbers alone settles about day and month
};

/// Takes characters from the front of a text in a fixed form; once one does not fit, nothing does.
class DateCursor {
 public:
  explicit DateCursor(std::string_view text) noexcept
      : at_(text.data()), end_(text.data() + text.size()) {}

  [[nodiscard]] bool good() const noexcept { return good_; }

  [[nodiscard]] bool done() const noexcept { return good_ && at_ == end_; }

  [[nodiscard]] std::string_view rest() const noexcept { return {at_, left()}; }

  [[nodiscard]] std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

  [[nodiscard]] char front() const noexcept { return at_ == end_ ? '\0' : *at_; }

  [[nodiscard]] bool digit_at(std::size_t i) const noexcept {
    return i < left() && is_digit(at_[i]);
  }

  void skip(std::size_t n) noexcept { at_ += n; }

  void fail() noexcept { good_ = false; }

  void expect(char c) noexcept {
    if (good_ && at_ != end_ && *at_ == c) {
      ++at_;
    } else {
      good_ = false;
    }
  }

  /// A number of exactly that many digits.
  [[nodiscard]] int number(std::size_t digits) noexcept {
    if (!good_ || left() < digits) {
      good_ = false;
      return 0;
    }
    int value = 0;
    unsigned wrong = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      const unsigned digit =
          static_cast<unsigned>(static_cast<unsigned char>(at_[i])) - unsigned{'0'};
      wrong |= digit > 9 ? 1U : 0U;
      value = value * 10 + static_cast<int>(digit & 15U);
    }
    at_ += digits;
    good_ = wrong == 0;
    return value;
  }

 private:
  const char* at_;
  const char* end_;
  bool good_ = true;
};

/// The month of its three English letters in any case, 0 for others.
[[nodiscard]] constexpr int english_month(char a, char b, char c) noexcept {
  constexpr std::uint32_t lower_case = 0x202020;
  const auto pack = [](char x, char y, char z) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(x)) << 16 |
           static_cast<std::uint32_t>(static_cast<unsigned char>(y)) << 8 |
           static_cast<std::uint32_t>(static_cast<unsigned char>(z));
  };
  switch (pack(a, b, c) | lower_case) {
    case 0x6A616E:
      return 1;  // jan
    case 0x666562:
      return 2;  // feb
    case 0x6D6172:
      return 3;  // mar
    case 0x617072:
      return 4;  // apr
    case 0x6D6179:
      return 5;  // may
    case 0x6A756E:
      return 6;  // jun
    case 0x6A756C:
      return 7;  // jul
    case 0x617567:
      return 8;  // aug
    case 0x736570:
      return 9;  // sep
    case 0x6F6374:
      return 10;  // oct
    case 0x6E6F76:
      return 11;  // nov
    case 0x646563:
      return 12;  // dec
    default:
      return 0;
  }
}

/// The digits of an offset behind its sign: hhmm, or hh:mm.
inline void scan_offset(DateCursor& cursor, DateFields& fields, char sign) noexcept {
  cursor.skip(1);
  const int hours = cursor.number(2);
  if (cursor.front() == ':')
    cursor.skip(1);
  const int minutes = cursor.number(2);
  if (hours > 23 || minutes > 59)
    cursor.fail();
  fields.offset = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
  fields.has_offset = sign == '+' || fields.offset != 0;
}

/// The zone at the end of an RFC 822 date: an offset, or the abbreviations that are common.
inline void scan_rfc822_zone(DateCursor& cursor, DateFields& fields) noexcept {
  const char c = cursor.front();
  if (c == '+' || c == '-')
    return scan_offset(cursor, fields, c);
  const std::string_view name = cursor.rest();
  if (name.size() > 4)
    return cursor.fail();
  fields.has_offset = true;
  if (name != "GMT") {
    char lower_case[8] = {};
    for (std::size_t i = 0; i < name.size(); ++i) lower_case[i] = to_lower(name[i]);
    const DateZone* zone = find_date_zone(std::string_view(lower_case, name.size()));
    if (zone == nullptr)
      return cursor.fail();
    fields.offset = zone->minutes;
  }
  cursor.skip(name.size());
}

/// "Sat, 07 Sep 2002 00:00:01 GMT": the form of RFC 822 as feeds have it in nine cases of ten (RFC
/// 5322, 3.3).
/// @returns whether the text is of that form and the fields are set
[[nodiscard]] inline bool scan_rfc822(std::string_view text, DateFields& fields) noexcept {
  if (text.size() < 5 || text[3] != ',' || text[4] != ' ')
    return false;
  if (!is_alpha(text[0]) || !is_alpha(text[1]) || !is_alpha(text[2]))
    return false;
  DateCursor cursor(text.substr(5));
  fields.day = cursor.number(cursor.digit_at(1) ? 2 : 1);
  cursor.expect(' ');
  const std::string_view rest = cursor.rest();
  if (rest.size() < 4 || !is_alpha(rest[0]) || !is_alpha(rest[1]) || !is_alpha(rest[2]))
    return false;
  fields.month = english_month(rest[0], rest[1], rest[2]);
  cursor.skip(3);
  cursor.expect(' ');
  fields.year = cursor.number(4);
  cursor.expect(' ');
  fields.hour = cursor.number(2);
  cursor.expect(':');
  fields.minute = cursor.number(2);
  fields.precision = Precision::minute;
  if (cursor.front() == ':') {
    cursor.skip(1);
    fields.second = cursor.number(2);
    fields.precision = Precision::second;
  }
  cursor.expect(' ');
  if (cursor.good())
    scan_rfc822_zone(cursor, fields);
  return cursor.done() && fields.month != 0;
}

/// "2002-09-07T00:00:01.5Z" and "2002-09-07 00:00:01+02:00": RFC 3339, 5.6, its offset also without
/// the colon.
/// @returns whether the text is of that form and the fields are set
[[nodiscard]] inline bool scan_rfc3339(std::string_view text, DateFields& fields) noexcept {
  if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':')
    return false;
  DateCursor cursor(text);
  fields.year = cursor.number(4);
  cursor.skip(1);
  fields.month = cursor.number(2);
  cursor.skip(1);
  fields.day = cursor.number(2);
  if (cursor.front() != 'T' && cursor.front() != 't' && cursor.front() != ' ')
    return false;
  cursor.skip(1);
  fields.hour = cursor.number(2);
  cursor.skip(1);
  fields.minute = cursor.number(2);
  cursor.skip(1);
  fields.second = cursor.number(2);
  fields.precision = Precision::second;
  if (cursor.good() && cursor.front() == '.') {
    cursor.skip(1);
    std::size_t digits = 0;
    while (cursor.digit_at(digits)) ++digits;
    if (digits == 0)
      return false;
    fields.microsecond = fraction_microseconds(cursor.rest().substr(0, digits));
    fields.precision = Precision::fraction;
    cursor.skip(digits);
  }
  if (!cursor.good())
    return false;
  const char c = cursor.front();
  if (c == 'Z' || c == 'z') {
    fields.has_offset = true;
    cursor.skip(1);
  } else if (c == '+' || c == '-') {
    scan_offset(cursor, fields, c);
  } else {
    return false;
  }
  return cursor.done();
}

/// The zone that a comment names, "(CEST)" or "[Europe/Paris]", for a date with a time and no zone
/// of its own. By RFC 5322 a comment says nothing; but where people write one, the time is not UTC.
inline void read_zone_comment(std::string_view comment, DateParts& parts) noexcept {
  FoldedDate folded = fold_date(comment);
  if (!folded.good || folded.size == 0)
    return;
  const DateTokens tokens = cut_date(folded);
  DateWalk walk(tokens);
  if (!walk.run_zone())
    return;
  const DateParts& found = walk.parts();
  parts.has_zone = true;
  parts.numeric_zone = found.numeric_zone;
  parts.fields.offset = found.fields.offset;
  parts.fields.has_offset = found.fields.has_offset;
  parts.iana = found.iana;
  parts.place = found.place;
}

/// Reads a date in any form.
inline void read_loose_date(std::string_view text, DateOrder hint, DateReading& result) noexcept {
  FoldedDate folded = fold_date(text);
  if (!folded.good)
    return;
  const DateTokens tokens = cut_date(folded);
  DateWalk walk(tokens);
  if (!walk.run())
    return;
  DateParts& parts = walk.parts();
  if (parts.has_time && !parts.has_zone && !folded.comment.empty())
    read_zone_comment(folded.comment, parts);
  DateOrder evidence = DateOrder::unknown;
  if (!resolve_date(parts, hint, evidence) || !set_instant(result.date, parts.fields))
    return;
  result.unknown_zone = parts.unknown_zone;
  result.evidence = evidence;
}

/// Reads a date.
///
/// @param text  UTF-8, with or without blanks around it
/// @param hint  the order of day and month, for a date of numbers alone that does not say it
/// @returns     the date with its text in `raw`; without an instant where the text names none
[[nodiscard]] inline DateReading read_date(std::string_view text, DateOrder hint) {
  DateReading result;
  text = trim(text);
  result.date.raw = text;
  DateFields fields;
  if (scan_rfc822(text, fields)) {
    set_instant(result.date, fields);
    return result;
  }
  fields = {};
  if (scan_rfc3339(text, fields)) {
    set_instant(result.date, fields);
    return result;
  }
  read_loose_date(text, hint, result);
  return result;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_SCAN_HPP
