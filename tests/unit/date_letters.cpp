// SPDX-License-Identifier: MIT
// Dates in other letters than ASCII's: capitals with accents, wide and unseen characters, signs
// that stand for others; and the borders of clocks and calendars.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/date.hpp>

namespace {

struct Row {
  std::string_view text;
  std::string_view expected;  // as to_string prints it; "" for no instant
  std::string_view source;
};

template <std::size_t n>
void check_rows(const Row (&rows)[n]) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CAPTURE(row.source);
    const tidings::DateTime date = tidings::parse_date(row.text);
    CHECK((date ? tidings::to_string(date) : std::string()) == row.expected);
    CHECK(date.raw == row.text);
  }
}

}  // namespace

TEST_CASE("date: capitals and endings of Greek, Cyrillic and Romanian are the small letters") {
  constexpr Row rows[] = {
      {"ΤΕΤΆΡΤΗ 12 ΜΆΙΟΣ 2026", "2026-05-12", "Greek capitals with alpha's accent"},
      {"ΔΕΥΤΈΡΑ, 12 ΑΎΓΟΥΣΤΟΣ 2026", "2026-08-12", "epsilon's and upsilon's"},
      {"ΚΥΡΙΑΚΉ 12 ΑΠΡΊΛΙΟΣ 2026", "2026-04-12", "eta's and iota's"},
      {"12 ΟΚΤΏΒΡΙΟΣ 2026", "2026-10-12", "omega's"},
      {"12 Ιανουάριος 2026", "2026-01-12", "Greek's final sigma"},
      {"12 Μαΐου 2026", "2026-05-12", "iota with two marks"},
      {"12 Μάϊος 2026", "2026-05-12", "iota with dots"},
      {"ВІВТОРОК, 12 ЛИПНЯ 2026", "2026-07-12", "Ukrainian capitals"},
      {"12. ЈУН 2026", "2026-06-12", "Serbian capitals"},
      {"12 апрёля 2026", "2026-04-12", "Russian: io is written for ie, and the other way"},
      {"12 АПРЁЛЯ 2026", "2026-04-12", "its capital"},
      {"marți, 12 martie 2026", "2026-03-12", "Romanian's letter with a comma below"},
      {"MARȚI, 12 martie 2026", "2026-03-12", "its capital"},
      {"marţi, 12 martie 2026", "2026-03-12", "the cedilla in its place"},
      {"12 mærs 2026", "2026-03-12", "a ligature"},
      {"12 févrieŕ 2026", "2026-02-12", "accents that no language has there"},
      {"12 Ma\xCC\xB6r 2026", "2026-03-12", "an accent apart from its letter"},
  };
  check_rows(rows);
}

TEST_CASE("date: signs and digits of other scripts stand for ASCII's") {
  constexpr Row rows[] = {
      {"12º de marzo de 2026", "2026-03-12", "Spanish ordinals"},
      {"1ª marzo 2026", "2026-03-01", "the other of them"},
      {"12° marzo 2026", "2026-03-12", "the sign of degrees in its place"},
      {"2026・03・12", "2026-03-12", "Japanese middle dots"},
      {"2026、03、12", "2026-03-12", "Japanese commas"},
      {"12 de marzo、 2026", "2026-03-12", "Chinese commas"},
      {"12–03–2026", "2026-03-12", "dashes"},
      {"2026−03−12T06:00:00", "2026-03-12T06:00:00-00:00", "signs of minus"},
      {"12 Mar ’26", "2026-03-12", "though the month is a weekday elsewhere"},
      {"Mar 12, ’26", "2026-03-12", "an apostrophe for the century"},
      {"٢٠٢٦-٠٣-١٢", "2026-03-12", "Arabic digits"},
      {"１２ Ｍａｒ ２０２６", "2026-03-12", "wide letters and digits"},
      {"१२ मार्च २०२६", "", "digits that are not known"},
      {"12 \xF0\x9D\x90\x8C\x61r 2026", "", "letters beyond the Basic Multilingual Plane"},
      {"12 Mar 2026 \xFF", "", "what is no character"},
  };
  check_rows(rows);
}

TEST_CASE("date: blanks of every width are blanks, and what is not to be seen is not there") {
  constexpr Row rows[] = {
      {"12\xE1\x9A\x80Mar\xE2\x80\x83\x32\x30\x32\x36", "2026-03-12", "Ogham's and the em's"},
      {"12\xE2\x80\xA8Mar\xE2\x80\xA9\x32\x30\x32\x36", "2026-03-12", "ends of lines, paragraphs"},
      {"12\xE2\x80\xAFMar\xE2\x81\x9F\x32\x30\x32\x36\xC2\x85", "2026-03-12", "narrow ones"},
      {"12\xE3\x80\x80Mar\xC2\xA0\x32\x30\x32\x36", "2026-03-12", "wide and no-break"},
      {"12 Ma\xC2\xADr 2026", "2026-03-12", "a soft hyphen"},
      {"\xE2\x80\x8F\x31\x32 Mar 2026", "2026-03-12", "a mark of direction"},
      {"\xE2\x80\xAA\x31\x32 Mar 2026\xE2\x80\xAC", "2026-03-12", "an embedding"},
      {"\xE2\x81\xA6\x31\x32 Mar 2026\xE2\x81\xA9", "2026-03-12", "an isolate"},
      {"12 Mar\xEF\xBB\xBF 2026", "2026-03-12", "a byte order mark inside"},
  };
  check_rows(rows);
}

TEST_CASE("date: comments and quotation marks say nothing, unless they do not end") {
  constexpr Row rows[] = {
      {"12 Mar 2026 (a comment (nested \\) ) still)", "2026-03-12", "RFC 5322, 3.2.2"},
      {"12 Mar 2026 (open", "", "a comment without end"},
      {"12 Mar 2026（注）", "2026-03-12", "wide parentheses"},
      {"12 Mar 2026（注", "", "of which one is lost"},
      {"12 Mar 2026 06:00 [Europe/Paris]", "2026-03-12T06:00+01:00", "RFC 9557, 3.1"},
      {"12 Mar 2026 06:00 (\xFF)", "2026-03-12T06:00-00:00", "no zone in a comment"},
      {"12 Mar 2026 06:00 ()", "2026-03-12T06:00-00:00", "nothing in a comment"},
      {"'12 Mar 2026'", "2026-03-12", "a program's own marks"},
      {"\"12 Mar 2026\"", "2026-03-12", "and others"},
      {"'12 Mar 2026\"", "", "that do not belong together"},
  };
  check_rows(rows);
}

TEST_CASE("date: a clock goes to 24:00 and a leap second, an offset to a day") {
  constexpr Row rows[] = {
      {"2026-03-12T24:00:00Z", "2026-03-13T00:00:00Z", "ISO 8601:2004, 4.2.3"},
      {"12 Mar 2026 24:00:00 GMT", "2026-03-13T00:00:00Z", "the same in RFC 822's form"},
      {"2026-03-12T24:00:01Z", "", "a second more"},
      {"2026-03-12T24:30:00Z", "", "a minute more"},
      {"2026-03-12T24:00:00.5Z", "", "half a second more"},
      {"2026-03-12T25:00:00Z", "", "an hour more"},
      {"2026-03-12T23:60:00Z", "", "a minute too many"},
      {"2026-03-12T23:59:60Z", "2026-03-13T00:00:00Z", "a leap second"},
      {"2026-03-12T23:59:61Z", "", "a second too many"},
      {"12 Mar 2026 06:00 +2359", "2026-03-12T06:00+23:59", "the largest offset"},
      {"12 Mar 2026 06:00 +2400", "", "a day"},
      {"12 Mar 2026 06:00 -2400", "", "a day to the west"},
      {"2026-03-12T06:00:00+24:00", "", "in RFC 3339's form"},
      {"2026年3月12日 6时30分", "2026-03-12T06:30-00:00", "units of time in Chinese"},
      {"2026年3月12日 6时30分10秒", "2026-03-12T06:30:10-00:00", "with seconds"},
      {"12 Mar 2026 6h30m10s", "2026-03-12T06:30:10-00:00", "in letters"},
  };
  check_rows(rows);
}

TEST_CASE("date: weeks, days of the year and units are taken in their order and their range") {
  constexpr Row rows[] = {
      {"2026-W53-1", "2026-12-28", "the last week of a long year"},
      {"2026-W00-1", "", "no week"},
      {"2026-W54-1", "", "no week"},
      {"2026-W10-8", "", "no day of a week"},
      {"2024-366", "2024-12-31", "the last day of a leap year"},
      {"2026-366", "", "not of others"},
      {"2026-367", "", "of none"},
      {"2026-000", "", "no day"},
      {"3月12日2026年", "", "a year behind its day"},
      {"12日3月2026年", "", "backwards"},
      {"2026年2026年3月", "", "a year twice"},
      {"2026年13月1日", "", "no month"},
      {"26年3月1日", "", "a year of an era"},
      {"12 Mar 2026年", "", "a unit behind a month that is named"},
      {"12/3 2026年", "", "a unit behind a group"},
  };
  check_rows(rows);
}

TEST_CASE("date: a month that is a weekday elsewhere is read like any other") {
  constexpr Row rows[] = {
      {"31/Dec/2003:10:14:55 +0100", "2003-12-31T10:14:55+01:00", "Apache"},
      {"31/Mar/2003:10:14:55 +0100", "2003-03-31T10:14:55+01:00", "Spanish: mar is martes"},
      {"12 Dec '26", "2026-12-12", "an apostrophe for the century"},
      {"12 Mar '26", "2026-03-12", ""},
      {"Mar 12 '26", "2026-03-12", ""},
      {"Mar '26", "2026-03", ""},
      {"mar 12 mai '26", "2026-05-12", "Romanian: mar is marţi"},
      {"12 Mar '2026", "", "a century with its apostrophe"},
      {"12 '26", "", "no month at all"},
  };
  check_rows(rows);
}

TEST_CASE("date: the name of a place that is too long for any is none") {
  const std::string place(60, 'x');
  CHECK_FALSE(tidings::parse_date("12 Mar 2026 06:00 America/" + place));
  CHECK_FALSE(tidings::parse_date("12 Mar 2026 06:00 America/Argentina/" + place));
  const tidings::DateTime date = tidings::parse_date("12 Mar 2026 06:00 America/New_York");
  CHECK(tidings::to_string(date) == "2026-03-12T06:00-04:00");
}

TEST_CASE("date: of a date without an instant nothing is written but its text") {
  const tidings::DateTime none = tidings::parse_date("soon");
  CHECK(tidings::to_rfc822(none) == "");
  CHECK(tidings::to_rfc3339(none) == "");
  CHECK(tidings::to_string(none) == "soon");
  CHECK(tidings::to_string(tidings::DateTime()) == "");
}
