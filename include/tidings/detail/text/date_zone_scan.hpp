// SPDX-License-Identifier: MIT
// The zone in a date's tokens: a numeric offset, an abbreviation, a name in words, an IANA name.
#ifndef TIDINGS_DETAIL_TEXT_DATE_ZONE_SCAN_HPP
#define TIDINGS_DETAIL_TEXT_DATE_ZONE_SCAN_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/date_iana.hpp>
#include <tidings/detail/text/date_resolve.hpp>
#include <tidings/detail/text/date_tokens.hpp>
#include <tidings/detail/text/date_zones.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a zone's text is joined in; no name is longer.
struct ZoneName {
  static constexpr std::size_t room = 48;
  char bytes[room] = {};
  std::size_t size = 0;
  bool good = true;

  void add(std::string_view text) noexcept {
    if (text.size() > room - size) {
      good = false;
      return;
    }
    for (const char c : text) bytes[size++] = c;
  }

  [[nodiscard]] std::string_view text() const noexcept { return {bytes, size}; }
};

/// The zone that up to four words from `at` name together ("eastern standard time"), and how many
/// they are.
[[nodiscard]] inline const DateZone* find_zone_words(const DateTokens& tokens,
                                                     std::size_t at,
                                                     std::size_t& words) noexcept {
  for (words = 4; words > 0; --words) {
    ZoneName name;
    bool all = true;
    for (std::size_t i = at; i < at + words && all; ++i) {
      all = tokens[i].is_word();
      name.add(tokens[i].text);
    }
    if (!all || !name.good)
      continue;
    if (const DateZone* zone = find_date_zone(name.text()))
      return zone;
  }
  return nullptr;
}

/// Takes a named zone, several words long if need be.
/// @returns the place after it, `at` where no zone has that name
inline std::size_t take_zone_words(const DateTokens& tokens,
                                   std::size_t at,
                                   DateParts& parts) noexcept {
  std::size_t words = 0;
  const DateZone* zone = find_zone_words(tokens, at, words);
  if (zone == nullptr)
    return at;
  if (!parts.numeric_zone) {
    parts.fields.offset = zone->minutes;
    parts.fields.has_offset = true;
  }
  parts.has_zone = true;
  if (zone->north_american) {
    parts.place = ZonePlace::north_america;
  } else if (zone->minutes != 0) {
    parts.place = ZonePlace::elsewhere;
  }
  return at + words;
}

/// Takes an IANA name that begins with an area at `at`. A name of an area that is in no table is a
/// real zone of unknown offset, so that the date has no instant; an area alone is no zone's name,
/// and read as one that nobody knows.
/// @returns the place after it; `at` where the name is in no table
inline std::size_t take_iana_name(const DateTokens& tokens,
                                  std::size_t at,
                                  DateParts& parts) noexcept {
  ZoneName name;
  name.add(tokens[at].text);
  name.add("/");
  std::size_t next = at + 2;
  for (; tokens[next].kind != DateTokenKind::end && tokens[next].glued; ++next) {
    const DateToken& token = tokens[next];
    const bool sign =
        token.is_sign('/') || token.is_sign('_') || token.is_sign('-') || token.is_sign('+');
    if (!sign && token.kind == DateTokenKind::sign)
      break;
    name.add(token.text);
  }
  parts.has_zone = true;
  if (next == at + 2) {
    parts.unknown_zone = true;
    return next;
  }
  parts.iana = name.good ? find_iana_zone(name.text()) : nullptr;
  if (parts.iana == nullptr)
    return at;
  const bool american = name.text().substr(0, 3) == "us/";
  if (american)
    parts.place = ZonePlace::north_america;
  return next;
}

/// Takes a numeric offset whose sign is at `at`: +hh, +hhmm, +hh:mm, +h:mm, the sign twice or
/// apart.
/// @returns the place after it; `at` where it is broken
inline std::size_t take_offset(const DateTokens& tokens,
                               std::size_t at,
                               DateParts& parts) noexcept {
  const char sign = tokens[at].sign;
  std::size_t next = at + 1;
  if (tokens[next].is_sign(sign) && tokens[next].glued)
    ++next;
  const DateToken& number = tokens[next];
  if (!number.is_number() || number.digits > 4)
    return at;
  ++next;
  const int hours = number.digits <= 2 ? number.value : number.value / 100;
  int minutes = number.digits <= 2 ? 0 : number.value % 100;
  if (number.digits <= 2 && tokens[next].is_sign(':') && tokens[next].glued) {
    const DateToken& after = tokens[next + 1];
    if (!after.is_number() || !after.glued || after.digits != 2)
      return at;
    minutes = after.value;
    next += 2;
  }
  if (hours > 23 || minutes > 59 || tokens[next].is_sign(':'))
    return at;
  const int offset = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
  const bool named = parts.has_zone && parts.fields.has_offset;
  if (parts.unknown_zone && tokens[at].glued)
    return at;
  // "EST+5" is how POSIX writes -05:00: to read +05:00 would be a lie, and so might be the other.
  if (named && parts.fields.offset != 0 && parts.fields.offset != offset && tokens[at].glued)
    return at;
  parts.has_zone = true;
  parts.numeric_zone = true;
  parts.unknown_zone = false;
  parts.fields.offset = offset;
  // -0000 says that the offset is not known (RFC 5322, 3.3; RFC 3339, 4.3).
  parts.fields.has_offset = named || sign == '+' || offset != 0;
  return next;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_ZONE_SCAN_HPP
