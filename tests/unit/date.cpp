// SPDX-License-Identifier: MIT
// Dates: the forms they are read in, the forms that name none, and how they are written.
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/detail/text/date_iana.hpp>
#include <tidings/detail/text/date_names.hpp>
#include <tidings/detail/text/date_scan.hpp>
#include <tidings/detail/text/date_zones.hpp>

namespace {

using tidings::DateOrder;
using tidings::DateTime;
using tidings::Precision;

struct Row {
  std::string_view text;
  std::string_view
      expected;  // RFC 3339; an offset that was not written is -00:00; "" for no instant
  Precision precision;
  std::string_view source;
};

template <std::size_t n>
void check_rows(const Row (&rows)[n]) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CAPTURE(row.source);
    const DateTime date = tidings::parse_date(row.text);
    CHECK(tidings::to_rfc3339(date) == row.expected);
    CHECK(date.raw == row.text);
    if (date)
      CHECK(date.precision == row.precision);
  }
}

std::string read(std::string_view text, DateOrder order = DateOrder::unknown) {
  return tidings::to_rfc3339(tidings::parse_date(text, {order}));
}

constexpr Precision year = Precision::year;
constexpr Precision month = Precision::month;
constexpr Precision day = Precision::day;
constexpr Precision minute = Precision::minute;
constexpr Precision second = Precision::second;
constexpr Precision fraction = Precision::fraction;

}  // namespace

TEST_CASE("date: the forms of RFC 822 and its readings are read") {
  constexpr Row rows[] = {
      {"Thu, 12 Mar 2026 20:42:22 +0000", "2026-03-12T20:42:22Z", second, "the seeds' feed"},
      {"Mon, 09 Feb 2026 14:44:27 +0000", "2026-02-09T14:44:27Z", second, "the seeds' feed"},
      {"Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07T00:00:01Z", second, "RSS 2.0"},
      {"7 Sep 02 00:00:01 GMT", "2002-09-07T00:00:01Z", second, "RFC 822: two digits of a year"},
      {"Sat, 07 Sep 49 00:00:01 GMT", "2049-09-07T00:00:01Z", second, "RFC 5322, 4.3"},
      {"Sat, 07 Sep 50 00:00:01 GMT", "1950-09-07T00:00:01Z", second, "RFC 5322, 4.3"},
      {"1 Jan 103 00:00:00 GMT", "2003-01-01T00:00:00Z", second, "RFC 5322, 4.3: three digits"},
      {"Sat, 07 Sep 2002 09:42 GMT", "2002-09-07T09:42:00Z", minute, "without seconds"},
      {"Sat, 07 Sep 2002 09:42:00", "2002-09-07T09:42:00-00:00", second, "without a zone"},
      {"Sat, 07 Sep 2002", "2002-09-07T00:00:00-00:00", day, "without a time"},
      {"Sat, 07 Sep 2002 09:42:00 -0000", "2002-09-07T09:42:00-00:00", second, "RFC 5322, 3.3"},
      {"Sat, 07 Sep 2002 09:42:00 UT", "2002-09-07T09:42:00Z", second, "RFC 822, 5.1"},
      {"Sat, 07 Sep 2002 09:42:00 Z", "2002-09-07T09:42:00Z", second, "RFC 822, 5.1"},
      {"Sat, 07 Sep 2002 09:42:00 EST",
       "2002-09-07T09:42:00-05:00",
       second,
       "a fixed offset in summer too"},
      {"Sat, 07 Sep 2002 09:42:00 EDT", "2002-09-07T09:42:00-04:00", second, "RFC 822, 5.1"},
      {"Sat, 07 Sep 2002 09:42:00 CST", "2002-09-07T09:42:00-06:00", second, "RFC 822, 5.1"},
      {"Sat, 07 Sep 2002 09:42:00 pdt",
       "2002-09-07T09:42:00-07:00",
       second,
       "RFC 822, 5.1, in small letters"},
      {"Sat, 07 Sep 2002 09:42:00 CET", "2002-09-07T09:42:00+01:00", second, "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 CEST", "2002-09-07T09:42:00+02:00", second, "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 BST", "2002-09-07T09:42:00+01:00", second, "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 JST", "2002-09-07T09:42:00+09:00", second, "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 IST", "2002-09-07T09:42:00+05:30", second, "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 MSK", "2002-09-07T09:42:00+03:00", second, "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 GMT+2",
       "2002-09-07T09:42:00+02:00",
       second,
       "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 UTC-5:30", "2002-09-07T09:42:00-05:30", second, "as GMT+2"},
      {"Sat, 07 Sep 2002 09:42:00 +02:00",
       "2002-09-07T09:42:00+02:00",
       second,
       "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00+0200", "2002-09-07T09:42:00+02:00", second, "no blank"},
      {"Sat, 07 Sep 2002 09:42:00 + 0200", "2002-09-07T09:42:00+02:00", second, "a blank too many"},
      {"Sat, 07 Sep 2002 09:42:00 - 0200", "2002-09-07T09:42:00-02:00", second, "a blank too many"},
      {"Sat, 07 Sep 2002 09:42:00 --0700",
       "2002-09-07T09:42:00-07:00",
       second,
       "named in tolerance"},
      {"Sat, 07 Sep 2002 09:42:00 \xE2\x88\x92"
       "0700",
       "2002-09-07T09:42:00-07:00",
       second,
       "U+2212 is a minus"},
      {"Sat, 07 Sep 2002 09:42:00 +0200 CEST",
       "2002-09-07T09:42:00+02:00",
       second,
       "offset and name"},
      {"Sat, 07 Sep 2002 09:42:00 MST -0600",
       "2002-09-07T09:42:00-06:00",
       second,
       "the offset wins"},
      {"Sat, 07 Sep 2002 09:42:00 Eastern Daylight Time",
       "2002-09-07T09:42:00-04:00",
       second,
       "in words"},
      {"Tue, 07 Sep 2002 09:42:00 GMT", "2002-09-07T09:42:00Z", second, "a wrong weekday"},
      {"Zzz, 07 Sep 2002 09:42:00 GMT",
       "2002-09-07T09:42:00Z",
       second,
       "a weekday of no language we know"},
      {"Sat, 7th Sep 2002 09:42:00 GMT", "2002-09-07T09:42:00Z", second, "an ordinal"},
      {"Sat, 07 Sep 2002 9:42:00 PM GMT", "2002-09-07T21:42:00Z", second, "am and pm"},
      {"Sat, 07 Sep 2002 12:42 a.m.", "2002-09-07T00:42:00-00:00", minute, "12 am is midnight"},
      {"Sat, 07 Sep 2002 12:42 p.m.", "2002-09-07T12:42:00-00:00", minute, "12 pm is noon"},
      {"Sat(urday), 07 Sep (a (nested\\) one)) 2002 09:42:00 +0000 (UTC)",
       "2002-09-07T09:42:00Z",
       second,
       "RFC 5322, 3.2.2"},
      {"Sat, 07 Sep 2002\r\n 09:42:00 GMT", "2002-09-07T09:42:00Z", second, "folded"},
      {"Sat, 07 Sep 2002 09:42:00 (CEST)",
       "2002-09-07T09:42:00+02:00",
       second,
       "a zone in a comment, and no other"},
      {"Sat, 07 Sep 2002 09:42:00 GMT (CEST)",
       "2002-09-07T09:42:00Z",
       second,
       "a comment beside a zone"},
      {"\"Sat, 07 Sep 2002 09:42:00 GMT\"", "2002-09-07T09:42:00Z", second, "in quotation marks"},
      {"Saturday, 07-Sep-02 09:42:00 GMT", "2002-09-07T09:42:00Z", second, "RFC 850"},
      {"Sat Sep  7 09:42:00 2002", "2002-09-07T09:42:00-00:00", second, "asctime"},
      {"Sat Sep  7 09:42:00 UTC 2002", "2002-09-07T09:42:00Z", second, "date(1)"},
      {"Sat Sep 07 09:42:00 +0000 2002", "2002-09-07T09:42:00Z", second, "Twitter"},
      {"Sat Sep 07 2002 09:42:00 GMT+0200 (Central European Summer Time)",
       "2002-09-07T09:42:00+02:00",
       second,
       "JavaScript"},
      {"07/Sep/2002:09:42:00 +0200", "2002-09-07T09:42:00+02:00", second, "Apache"},
      {"Fri, 31 Dec 1999 24:00:00 GMT",
       "2000-01-01T00:00:00Z",
       second,
       "24:00 is the next midnight"},
      {"Fri, 31 Dec 1999 23:59:60 GMT", "2000-01-01T00:00:00Z", second, ":60 is the next second"},
  };
  check_rows(rows);
}

TEST_CASE("date: the forms of ISO 8601 are read") {
  constexpr Row rows[] = {
      {"2025-10-10T06:26:49.026842",
       "2025-10-10T06:26:49.026842-00:00",
       fraction,
       "the seeds' listing-2025"},
      {"2002-09-07T09:42:31Z", "2002-09-07T09:42:31Z", second, "RFC 3339"},
      {"2002-09-07t09:42:31z", "2002-09-07T09:42:31Z", second, "RFC 3339, 5.6: in small letters"},
      {"2002-09-07T09:42:31-00:00", "2002-09-07T09:42:31-00:00", second, "RFC 3339, 4.3"},
      {"2002-09-07 09:42:31+02:00", "2002-09-07T09:42:31+02:00", second, "a blank for T"},
      {"2002-09-07 T 09:42:31", "2002-09-07T09:42:31-00:00", second, "a blank and T"},
      {"2002-09-07T09:42:31+0200", "2002-09-07T09:42:31+02:00", second, "no colon in the offset"},
      {"2002-09-07T09:42:31+02", "2002-09-07T09:42:31+02:00", second, "hours of an offset"},
      {"2002-09-07T09:42Z", "2002-09-07T09:42:00Z", minute, "W3CDTF"},
      {"2002-09-07T09Z", "2002-09-07T09:00:00Z", minute, "ISO 8601: hours alone"},
      {"2002-09-07T09:42:31.5Z", "2002-09-07T09:42:31.5Z", fraction, "a fraction"},
      {"2002-09-07T09:42:31,5Z", "2002-09-07T09:42:31.5Z", fraction, "ISO 8601 prefers the comma"},
      {"2002-09-07T09:42:31.000Z", "2002-09-07T09:42:31Z", fraction, "a fraction of zero"},
      {"2002-09-07T09:42:31.9999999999999999Z",
       "2002-09-07T09:42:31.999999Z",
       fraction,
       "cut off, not rounded"},
      {"1969-12-31T23:59:59.9999999Z",
       "1969-12-31T23:59:59.999999Z",
       fraction,
       "cut off before 1970 too"},
      {"2002-09-07T09:42.5Z", "2002-09-07T09:42:30Z", second, "half a minute"},
      {"2002-09-07T09.5Z", "2002-09-07T09:30:00Z", second, "half an hour"},
      {"20020907T094231Z", "2002-09-07T09:42:31Z", second, "compact"},
      {"20020907T0942+0200", "2002-09-07T09:42:00+02:00", minute, "compact"},
      {"20020907", "2002-09-07T00:00:00-00:00", day, "compact"},
      {"20020907094231", "2002-09-07T09:42:31-00:00", second, "fourteen digits"},
      {"2002-W36-6", "2002-09-07T00:00:00-00:00", day, "a week date"},
      {"2002W366T0942Z", "2002-09-07T09:42:00Z", minute, "a week date, compact"},
      {"2004-W53-7", "2005-01-02T00:00:00-00:00", day, "week 53 of a year that has it"},
      {"2002-250", "2002-09-07T00:00:00-00:00", day, "an ordinal date"},
      {"2002250", "2002-09-07T00:00:00-00:00", day, "an ordinal date, compact"},
      {"2000-366", "2000-12-31T00:00:00-00:00", day, "the last day of a leap year"},
      {"2002/09/07 09:42", "2002-09-07T09:42:00-00:00", minute, "with slashes"},
      {"2002.9.7 9:42", "2002-09-07T09:42:00-00:00", minute, "with dots"},
      {"2002-9-7", "2002-09-07T00:00:00-00:00", day, "single digits"},
      {"2002-09-07", "2002-09-07T00:00:00-00:00", day, "date only"},
      {"2002-09-07Z", "2002-09-07T00:00:00Z", day, "XML Schema's date"},
      {"2002-09-07+02:00", "2002-09-07T00:00:00+02:00", day, "XML Schema's date"},
      {"2002-09", "2002-09-01T00:00:00-00:00", month, "month only"},
      {"2002", "2002-01-01T00:00:00-00:00", year, "year only"},
      {"-0209", "2002-09-01T00:00:00-00:00", month, "ISO 8601:1988"},
      {"2002-09-07T24:00:00Z", "2002-09-08T00:00:00Z", second, "the end of the day"},
      {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", second, "a leap second"},
      {"2002-09-07T09:42:31+02:00[Europe/Paris]", "2002-09-07T09:42:31+02:00", second, "RFC 9557"},
      {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", second, "the first instant"},
      {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z", fraction, "the last one"},
      {"1031390551", "2002-09-07T09:22:31-00:00", second, "seconds since 1970"},
      {"1031390551250", "2002-09-07T09:22:31.25-00:00", fraction, "milliseconds since 1970"},
  };
  check_rows(rows);
}

TEST_CASE("date: the forms of blogs and listings are read, in many languages") {
  constexpr Row rows[] = {
      {"December 5, 2023", "2023-12-05T00:00:00-00:00", day, "the seeds' listing-2023"},
      {"SEP 23, 2025", "2025-09-23T00:00:00-00:00", day, "the seeds' listing-2025"},
      {"MAY 9, 2025", "2025-05-09T00:00:00-00:00", day, "the seeds' listing-2025"},
      {"September 7, 2002", "2002-09-07T00:00:00-00:00", day, "named in tolerance"},
      {"7 Sep 2002 at 09:42", "2002-09-07T09:42:00-00:00", minute, "named in tolerance"},
      {"the 7th of September 2002", "2002-09-07T00:00:00-00:00", day, ""},
      {"Saturday, September 7th, 2002 - 9:42pm", "2002-09-07T21:42:00-00:00", minute, ""},
      {"Sept. 7, 2002, 9 a.m. EDT", "2002-09-07T09:00:00-04:00", minute, ""},
      {"Sep-07-2002", "2002-09-07T00:00:00-00:00", day, ""},
      {"2002-Sep-07 09:42", "2002-09-07T09:42:00-00:00", minute, ""},
      {"7 Sep '02", "2002-09-07T00:00:00-00:00", day, ""},
      {"September 2002", "2002-09-01T00:00:00-00:00", month, ""},
      {"09:42, 7 September 2002", "2002-09-07T09:42:00-00:00", minute, "the time first"},
      {"zaterdag 7 september 2002 om 09:42 uur", "2002-09-07T09:42:00-00:00", minute, "Dutch"},
      {"samedi 7 septembre 2002 \xC3\xA0 9h42", "2002-09-07T09:42:00-00:00", minute, "French"},
      {"mar., 1er ao\xC3\xBBt 2002 09:42:00 GMT",
       "2002-08-01T09:42:00Z",
       second,
       "French; mar. is Tuesday"},
      {"Samstag, den 7. September 2002, 09:42 Uhr", "2002-09-07T09:42:00-00:00", minute, "German"},
      {"Sa, 07 M\xC3\xA4r 2002 09.42 Uhr MEZ", "2002-03-07T09:42:00+01:00", minute, "German"},
      {"sabato 7 settembre 2002, ore 9:42", "2002-09-07T09:42:00-00:00", minute, "Italian"},
      {"s\xC3\xA1"
       "bado, 7 de septiembre de 2002 a las 9:42",
       "2002-09-07T09:42:00-00:00",
       minute,
       "Spanish"},
      {"mar, 08 mar 2011 09:42:00 GMT",
       "2011-03-08T09:42:00Z",
       second,
       "Spanish: Tuesday in March"},
      {"s\xC3\xA1"
       "bado, 7 de setembro de 2002 \xC3\xA0s 9h42",
       "2002-09-07T09:42:00-00:00",
       minute,
       "Portuguese"},
      {"lauantaina 7. syyskuuta 2002 klo 9.42", "2002-09-07T09:42:00-00:00", minute, "Finnish"},
      {"2002. szeptember 7., szombat 9:42", "2002-09-07T09:42:00-00:00", minute, "Hungarian"},
      {"2004-j\xC3\xBAlius-13T9:15-05:00", "2004-07-13T09:15:00-05:00", minute, "Hungarian"},
      {"\xCE\xA3\xCE\xB1\xCE\xB2, 07 \xCE\xA3\xCE\xB5\xCF\x80 2002 09:42:00 EEST",
       "2002-09-07T09:42:00+03:00",
       second,
       "Greek"},
      {"\xD0\xA1\xD0\xB1, 7 \xD0\xA1\xD0\xB5\xD0\xBD\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F 2002 "
       "\xD0\xB3. \xD0\xB2 9:42",
       "2002-09-07T09:42:00-00:00",
       minute,
       "Russian"},
      {"sobota, 7 wrze\xC5\x9Bnia 2002 r., godz. 9:42",
       "2002-09-07T09:42:00-00:00",
       minute,
       "Polish"},
      {"7 Eyl\xC3\xBCl 2002 Cumartesi, 09:42", "2002-09-07T09:42:00-00:00", minute, "Turkish"},
      {"Paz, 06 Eki 2002",
       "2002-10-06T00:00:00-00:00",
       day,
       "Turkish; Paz is Sunday, not Polish October"},
      {"2002\xEB\x85\x84 9\xEC\x9B\x94 7\xEC\x9D\xBC \xEC\x98\xA4\xED\x9B\x84 9\xEC\x8B\x9C "
       "42\xEB\xB6\x84",
       "2002-09-07T21:42:00-00:00",
       minute,
       "Korean"},
      {"2002-09-07 \xEC\x98\xA4\xEC\xA0\x84 09:42:00",
       "2002-09-07T09:42:00-00:00",
       second,
       "Korean"},
      {"2002. 09. 07. 09:42", "2002-09-07T09:42:00-00:00", minute, "Korean"},
      {"2002\xE5\xB9\xB4"
       "9\xE6\x9C\x88"
       "7\xE6\x97\xA5\xEF\xBC\x88\xE5\x9C\x9F\xEF\xBC\x89 9\xE6\x99\x82"
       "42\xE5\x88\x86",
       "2002-09-07T09:42:00-00:00",
       minute,
       "Japanese"},
      {"2002\xE5\xB9\xB4"
       "09\xE6\x9C\x88"
       "07\xE6\x97\xA5 \xE6\x98\x9F\xE6\x9C\x9F\xE5\x85\xAD  \xE4\xB8\x8B\xE5\x8D\x88 09:42",
       "2002-09-07T21:42:00-00:00",
       minute,
       "Chinese"},
      {"\xEF\xBC\x92\xEF\xBC\x90\xEF\xBC\x90\xEF\xBC\x92\xE5\xB9\xB4\xEF\xBC\x99\xE6\x9C\x88",
       "2002-09-01T00:00:00-00:00",
       month,
       "Japanese, in wide digits"},
      {"2002-09-07 09:42 \xE5\x8C\x97\xE4\xBA\xAC\xE6\x97\xB6\xE9\x97\xB4",
       "2002-09-07T09:42:00+08:00",
       minute,
       "Chinese: Beijing time"},
      {"\xE0\xB8\x88., 02 \xE0\xB8\x9E.\xE0\xB8\x84. 2545 18:05:53 +0000",
       "2002-05-02T18:05:53Z",
       second,
       "Thai: the years are the Buddha's"},
      {"7 set. 2002", "2002-09-07T00:00:00-00:00", day, "Italian"},
      {"den 7. september 2002 kl. 09.42", "2002-09-07T09:42:00-00:00", minute, "Danish"},
      {"7 d'octubre de 2002", "2002-10-07T00:00:00-00:00", day, "Catalan"},
      {"11 listopada 2011", "2011-11-11T00:00:00-00:00", day, "Polish"},
  };
  check_rows(rows);
}

TEST_CASE("date: the months of every language the documentation names are known") {
  struct Language {
    std::string_view name;
    std::string_view months;
  };

  constexpr Language languages[] = {
      {"Dutch",
       "januari februari maart april mei juni juli augustus september oktober november december"},
      {"Dutch, short", "jan feb mrt apr mei jun jul aug sep okt nov dec"},
      {"French",
       "janvier f\xC3\xA9vrier mars avril mai juin juillet ao\xC3\xBBt septembre octobre novembre "
       "d\xC3\xA9"
       "cembre"},
      {"French, short",
       "janv. f\xC3\xA9vr. mars avr. mai juin juil. ao\xC3\xBBt sept. oct. nov. d\xC3\xA9"
       "c."},
      {"German",
       "Januar Februar M\xC3\xA4rz April Mai Juni Juli August September Oktober November Dezember"},
      {"German, short", "Jan Feb M\xC3\xA4r Apr Mai Jun Jul Aug Sep Okt Nov Dez"},
      {"Italian",
       "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
       "dicembre"},
      {"Italian, short", "gen feb mar apr mag giu lug ago set ott nov dic"},
      {"Spanish",
       "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"},
      {"Spanish, short", "ene feb mar abr may jun jul ago sep oct nov dic"},
      {"Portuguese",
       "janeiro fevereiro mar\xC3\xA7o abril maio junho julho agosto setembro outubro novembro "
       "dezembro"},
      {"Portuguese, short", "jan fev mar abr mai jun jul ago set out nov dez"},
      {"Finnish",
       "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kes\xC3\xA4kuuta hein\xC3\xA4kuuta "
       "elokuuta "
       "syyskuuta lokakuuta marraskuuta joulukuuta"},
      {"Hungarian",
       "janu\xC3\xA1r febru\xC3\xA1r m\xC3\xA1rcius \xC3\xA1prilis m\xC3\xA1jus j\xC3\xBAnius "
       "j\xC3\xBAlius augusztus "
       "szeptember okt\xC3\xB3"
       "ber november december"},
      {"Polish",
       "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrze\xC5\x9Bnia pa\xC5\xBA"
       "dziernika listopada grudnia"},
      {"Polish, short", "sty lut mar kwi maj cze lip sie wrz pa\xC5\xBA lis gru"},
      {"Turkish",
       "Ocak \xC5\x9Eubat Mart Nisan May\xC4\xB1s Haziran Temmuz A\xC4\x9Fustos Eyl\xC3\xBCl Ekim "
       "Kas\xC4\xB1m Aral\xC4\xB1k"},
      {"Turkish, capitals",
       "OCAK \xC5\x9EUBAT MART N\xC4\xB0SAN MAYIS HAZ\xC4\xB0RAN TEMMUZ A\xC4\x9EUSTOS "
       "EYL\xC3\x9CL EK\xC4\xB0M KASIM ARALIK"},
      {"Russian",
       "\xD1\x8F\xD0\xBD\xD0\xB2\xD0\xB0\xD1\x80\xD1\x8F "
       "\xD1\x84\xD0\xB5\xD0\xB2\xD1\x80\xD0\xB0\xD0\xBB\xD1\x8F "
       "\xD0\xBC\xD0\xB0\xD1\x80\xD1\x82\xD0\xB0 \xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD0\xBB\xD1\x8F "
       "\xD0\xBC\xD0\xB0\xD1\x8F "
       "\xD0\xB8\xD1\x8E\xD0\xBD\xD1\x8F \xD0\xB8\xD1\x8E\xD0\xBB\xD1\x8F "
       "\xD0\xB0\xD0\xB2\xD0\xB3\xD1\x83\xD1\x81\xD1\x82\xD0\xB0 "
       "\xD1\x81\xD0\xB5\xD0\xBD\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F "
       "\xD0\xBE\xD0\xBA\xD1\x82\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F "
       "\xD0\xBD\xD0\xBE\xD1\x8F\xD0\xB1\xD1\x80\xD1\x8F "
       "\xD0\xB4\xD0\xB5\xD0\xBA\xD0\xB0\xD0\xB1\xD1\x80\xD1\x8F"},
      {"Greek, short",
       "\xCE\x99\xCE\xB1\xCE\xBD \xCE\xA6\xCE\xB5\xCE\xB2 \xCE\x9C\xCE\xB1\xCF\x81 "
       "\xCE\x91\xCF\x80\xCF\x81 "
       "\xCE\x9C\xCE\xAC\xCE\xB9 \xCE\x99\xCE\xBF\xCF\x8D\xCE\xBD \xCE\x99\xCE\xBF\xCF\x8D\xCE\xBB "
       "\xCE\x91\xCF\x8D\xCE\xB3 "
       "\xCE\xA3\xCE\xB5\xCF\x80 \xCE\x9F\xCE\xBA\xCF\x84 \xCE\x9D\xCE\xBF\xCE\xAD "
       "\xCE\x94\xCE\xB5\xCE\xBA"},
      {"Czech",
       "ledna \xC3\xBAnora b\xC5\x99"
       "ezna dubna kv\xC4\x9Btna \xC4\x8D"
       "ervna \xC4\x8D"
       "ervence srpna z\xC3\xA1\xC5\x99\xC3\xAD "
       "\xC5\x99\xC3\xADjna listopadu prosince"},
      {"Swedish, short", "jan feb mar apr maj jun jul aug sep okt nov dec"},
  };
  for (const Language& language : languages) {
    CAPTURE(language.name);
    std::string_view rest = language.months;
    for (int number = 1; number <= 12; ++number) {
      const std::size_t end = rest.find(' ');
      const std::string name(rest.substr(0, end));
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      CAPTURE(name);
      const std::string two = (number < 10 ? "0" : "") + std::to_string(number);
      CHECK(tidings::to_string(tidings::parse_date("7 " + name + " 2002")) ==
            "2002-" + two + "-07");
    }
    CHECK(rest.empty());
  }
}

TEST_CASE("date: what names no instant has none, and keeps its text") {
  constexpr std::string_view texts[] = {
      // The calendar and the clock.
      "31 February 2025",
      "2025-02-29",
      "1900-02-29",
      "0000-00-00",
      "0000-00-00 00:00:00",
      "2025-00-10",
      "2025-13-01",
      "Sat, 00 Sep 2002 09:42:00 GMT",
      "2002-09-07T25:00:00Z",
      "2002-09-07T09:60:00Z",
      "2002-09-07T09:42:61Z",
      "2002-09-07T24:00:01Z",
      "2002-09-07T24:05Z",
      "2003-366",
      "2003-W53-1",
      "2003-W01-8",
      "30 Nov -0001",
      "10000-01-01",
      "Sat, 07 Sep 2002 13:42 AM",
      "Sat, 07 Sep 2002 9 AM PM",
      // Offsets.
      "2002-09-07T09:42:31+24:00",
      "2002-09-07T09:42:31+01:60",
      "2002-09-07T09:42:31 +$$00",
      "2002-09-07T09:42:31 -00:00:00",
      "Sat, 07 Sep 2002 09:42:31 +12345",
      "Sat, 07 Sep 2002 09:42:31 EST+5",
      "Sat, 07 Sep 2002 09:42:31 02:00",
      "Sat, 07 Sep 2002 CET09:42:31",
      "9999-12-31T23:59:59-01:00",
      "9999-12-31T23:59:60+05:00",
      "0001-01-01T00:00:00+01:00",
      // Two meanings.
      "03/04/2025",
      "03/04/25",
      "03-12-31",
      "03/04/2025 09:42",
      "03/04/2025 9:42 PM AEST",
      "031231",
      "200212",
      "07092002",
      "2002-09-07-05:00",
      "petak, 11 listopada 2011",
      "\xE5\xB9\xB3\xE6\x88\x90"
      "22\xE5\xB9\xB4"
      "5\xE6\x9C\x88"
      "1\xE6\x97\xA5 10:00",
      // More than one.
      "7 Sep 2002 09:42 - 10:42",
      "7 Sep 2002 09:42-10:42",
      "7 - 9 September 2002",
      "7 Sep 2002 8 Oct 2002",
      "Sep 7-9 2002",
      "2002-09-07 - 2002-09-09",
      "7 Sep 2002 09:42 10:42",
      // Broken.
      "2002-09-07T",
      "2002-09-07T09:",
      "2002-09-07Thh:mm:ssZ",
      "2013-01-28T09:xx:00Z",
      "7 Sep 2002 20:2935:42",
      "Sat, 07 Xyz 2002",
      "Sat, 07 Sep",
      "Sat",
      "09:42",
      "GMT",
      "+0200",
      "-3",
      "013",
      "22013",
      "0312",
      "0001\xE5\xB9\xB4",
      "2002-09-07T09:42:31Z foo bar",
      "7 Sep 2002 (open",
      "7 Sep 2002)",
      "'2002-09-07",
      "2002-09-07'",
      // No dates, though they look like some: titles and teasers of the seeds' listings.
      "In September 2020",
      "In 2017",
      "On March 8",
      "7:00am",
      "Spotify Outage on April 16, 2025",
      "On April 16",
      "May 2023 Release",
      "7 Sep 2002 10:14 Dec",
      "yesterday",
      "tomorrow-ish",
      "N/A",
      "unknown",
      "",
      "-",
      "Version 10.12.2011",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    const DateTime date = tidings::parse_date(text);
    CHECK(tidings::to_rfc3339(date) == "");
    CHECK_FALSE(date.offset.has_value());
    CHECK(date.raw == text);
  }
}

TEST_CASE("date: in a date of numbers, what settles the order is believed before the hint") {
  struct Order {
    std::string_view text;
    std::string_view unknown, day_first, month_first;  // what is read with each hint
    DateOrder evidence;
  };

  constexpr DateOrder none = DateOrder::unknown;
  constexpr DateOrder dmy = DateOrder::day_first;
  constexpr DateOrder mdy = DateOrder::month_first;
  constexpr Order rows[] = {
      {"2025-03-04", "2025-03-04", "2025-03-04", "2025-03-04", none},
      {"2025/03/04", "2025-03-04", "2025-03-04", "2025-03-04", none},
      {"03/04/2025", "", "2025-04-03", "2025-03-04", none},
      {"3/4/25", "", "2025-04-03", "2025-03-04", none},
      {"04/04/2025", "2025-04-04", "2025-04-04", "2025-04-04", none},
      {"13/04/2025", "2025-04-13", "2025-04-13", "2025-04-13", dmy},
      {"04/13/2025", "2025-04-13", "2025-04-13", "2025-04-13", mdy},
      {"04/13/25", "2025-04-13", "2025-04-13", "2025-04-13", mdy},
      {"13/13/2025", "", "", "", none},
      {"03/04/2025 9:42 PM",
       "2025-03-04T21:42-00:00",
       "2025-03-04T21:42-00:00",
       "2025-03-04T21:42-00:00",
       mdy},
      {"03/04/2025 09:42 PST",
       "2025-03-04T09:42-08:00",
       "2025-03-04T09:42-08:00",
       "2025-03-04T09:42-08:00",
       mdy},
      {"03/04/2025 09:42 CET", "", "2025-04-03T09:42+01:00", "2025-03-04T09:42+01:00", none},
      {"03.04.2025", "2025-04-03", "2025-04-03", "2025-03-04", none},
      {"03.04.25", "2025-04-03", "2025-04-03", "2025-03-04", none},
      {"04.13.2025", "2025-04-13", "2025-04-13", "2025-04-13", mdy},
      {"03-04-2025", "2025-04-03", "2025-04-03", "2025-03-04", none},
      {"04-13-2025", "2025-04-13", "2025-04-13", "2025-04-13", mdy},
      {"99-12-31", "1999-12-31", "1999-12-31", "1999-12-31", none},
      {"31-12-99", "1999-12-31", "1999-12-31", "1999-12-31", dmy},
      {"03-04-25", "", "2025-04-03", "2025-03-04", none},
      {"SEP 23, 2025", "2025-09-23", "2025-09-23", "2025-09-23", none},
  };
  for (const Order& row : rows) {
    CAPTURE(row.text);
    const auto reading = [&row](DateOrder hint) {
      const DateTime date = tidings::parse_date(row.text, {hint});
      return date ? tidings::to_string(date) : std::string();
    };
    CHECK(reading(none) == row.unknown);
    CHECK(reading(dmy) == row.day_first);
    CHECK(reading(mdy) == row.month_first);
    CHECK(tidings::detail::read_date(row.text, none).evidence == row.evidence);
  }
}

TEST_CASE("date: a zone name that nobody knows is UTC without an offset, and told") {
  struct Zone {
    std::string_view name;
    bool unknown;
    std::string_view expected;
  };

  constexpr Zone zones[] = {
      {"GMT", false, "2003-12-31T10:14:55Z"},
      {"XYZ", true, "2003-12-31T10:14:55-00:00"},
      {"A", true, "2003-12-31T10:14:55-00:00"},
      {"M", true, "2003-12-31T10:14:55-00:00"},
      {"D", true, "2003-12-31T10:14:55-00:00"},
      {"Z", false, "2003-12-31T10:14:55Z"},
      {"Etc/", true, "2003-12-31T10:14:55-00:00"},
      {"-0000", false, "2003-12-31T10:14:55-00:00"},
      {"", false, "2003-12-31T10:14:55-00:00"},
      {"CET", false, "2003-12-31T10:14:55+01:00"},
  };
  for (const Zone& zone : zones) {
    CAPTURE(zone.name);
    const auto reading = tidings::detail::read_date(
        "Wed, 31 Dec 2003 10:14:55 " + std::string(zone.name), DateOrder::unknown);
    CHECK(reading.unknown_zone == zone.unknown);
    CHECK(tidings::to_rfc3339(reading.date) == zone.expected);
  }
}

TEST_CASE("date: an IANA name is the offset that held at that time, or no instant") {
  constexpr Row rows[] = {
      {"2011-01-15 10:00 Europe/Paris", "2011-01-15T10:00:00+01:00", minute, "winter"},
      {"2011-07-15 10:00 Europe/Paris", "2011-07-15T10:00:00+02:00", minute, "summer"},
      {"2011-03-27 01:59:59 Europe/Paris",
       "2011-03-27T01:59:59+01:00",
       second,
       "before the change"},
      {"2011-03-27 02:30:00 Europe/Paris", "", second, "an hour that was left out"},
      {"2011-03-27 03:00:00 Europe/Paris", "2011-03-27T03:00:00+02:00", second, "after the change"},
      {"2011-10-30 01:59:59 Europe/Paris",
       "2011-10-30T01:59:59+02:00",
       second,
       "before the change back"},
      {"2011-10-30 02:30:00 Europe/Paris", "", second, "an hour that was there twice"},
      {"2011-10-30 03:00:00 Europe/Paris", "2011-10-30T03:00:00+01:00", second, "after it"},
      {"1995-07-15 10:00 Europe/Paris", "", second, "before the rule"},
      {"Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", "2023-03-31T20:19:00-07:00", second, ""},
      {"2023-03-12 02:00 America/New_York", "", minute, ""},
      {"2023-11-05 02:00 US/Eastern", "2023-11-05T02:00:00-05:00", minute, ""},
      {"2006-03-31 20:19:00 America/Los_Angeles", "", second, "before the rule"},
      {"2023-01-15 10:00 Australia/Sydney",
       "2023-01-15T10:00:00+11:00",
       minute,
       "summer in the south"},
      {"2023-07-15 10:00 Pacific/Auckland",
       "2023-07-15T10:00:00+12:00",
       minute,
       "winter in the south"},
      {"2023-07-15 10:00 Asia/Tokyo", "2023-07-15T10:00:00+09:00", minute, "no summer time"},
      {"2023-07-15 10:00 america/argentina/buenos_aires",
       "2023-07-15T10:00:00-03:00",
       minute,
       "three parts, small letters"},
      {"2023-07-15 10:00 Etc/GMT+5",
       "2023-07-15T10:00:00-05:00",
       minute,
       "IANA's sign is the other way round"},
      {"2023-07-15 10:00 [Europe/Paris]", "2023-07-15T10:00:00+02:00", minute, "in brackets"},
      {"2023-07-15 10:00 Africa/Cairo", "", minute, "a rule of its own"},
      {"2023-07-15 10:00 Europe/Atlantis", "", minute, "no such place"},
  };
  check_rows(rows);
}

TEST_CASE("date: to_rfc822 and to_rfc3339 write the offset that was written") {
  struct Written {
    std::string_view text, rfc822, rfc3339, as_written;
  };

  constexpr Written rows[] = {
      {"2002", "Tue, 01 Jan 2002 00:00:00 -0000", "2002-01-01T00:00:00-00:00", "2002"},
      {"September 2002", "Sun, 01 Sep 2002 00:00:00 -0000", "2002-09-01T00:00:00-00:00", "2002-09"},
      {"SEP 7, 2002", "Sat, 07 Sep 2002 00:00:00 -0000", "2002-09-07T00:00:00-00:00", "2002-09-07"},
      {"7 Sep 2002 09:42 GMT",
       "Sat, 07 Sep 2002 09:42:00 +0000",
       "2002-09-07T09:42:00Z",
       "2002-09-07T09:42Z"},
      {"7 Sep 2002 09:42:01 EST",
       "Sat, 07 Sep 2002 09:42:01 -0500",
       "2002-09-07T09:42:01-05:00",
       "2002-09-07T09:42:01-05:00"},
      {"2002-09-07T23:42:01.5+13:45",
       "Sat, 07 Sep 2002 23:42:01 +1345",
       "2002-09-07T23:42:01.5+13:45",
       "2002-09-07T23:42:01.5+13:45"},
      {"2002-09-07T23:42:01.000Z",
       "Sat, 07 Sep 2002 23:42:01 +0000",
       "2002-09-07T23:42:01Z",
       "2002-09-07T23:42:01.0Z"},
      {"1969-12-31T23:59:59.000001Z",
       "Wed, 31 Dec 1969 23:59:59 +0000",
       "1969-12-31T23:59:59.000001Z",
       "1969-12-31T23:59:59.000001Z"},
      {"0001-01-01T00:00:00-23:59",
       "Mon, 01 Jan 0001 00:00:00 -2359",
       "0001-01-01T00:00:00-23:59",
       "0001-01-01T00:00:00-23:59"},
      {"yesterday", "", "", "yesterday"},
  };
  for (const Written& row : rows) {
    CAPTURE(row.text);
    const DateTime date = tidings::parse_date(row.text);
    CHECK(tidings::to_rfc822(date) == row.rfc822);
    CHECK(tidings::to_rfc3339(date) == row.rfc3339);
    CHECK(tidings::to_string(date) == row.as_written);
    if (!date)
      continue;
    const DateTime again = tidings::parse_date(tidings::to_rfc3339(date));
    CHECK(again.instant == date.instant);
    CHECK(again.offset == date.offset);
    CHECK(tidings::parse_date(row.as_written).precision == date.precision);
  }
}

TEST_CASE("date: a date of a program's own is written only where a feed can say it") {
  using namespace std::chrono;
  const auto at = [](std::int64_t seconds_since_1970) {
    return tidings::Instant(microseconds(seconds_since_1970 * 1'000'000));
  };
  CHECK(tidings::to_rfc3339(DateTime(at(0))) == "1970-01-01T00:00:00Z");
  CHECK(tidings::to_rfc3339(DateTime(at(-62'135'596'800))) == "0001-01-01T00:00:00Z");
  CHECK(tidings::to_rfc3339(DateTime(at(-62'135'596'801))) == "");
  CHECK(tidings::to_rfc822(DateTime(at(253'402'300'800))) == "");
  CHECK(tidings::to_rfc3339(DateTime(tidings::Instant::max())) == "");
  CHECK(tidings::to_rfc3339(DateTime(tidings::Instant::min())) == "");
  // A local time out of range, and an offset that is none, are written in UTC.
  CHECK(tidings::to_rfc3339(DateTime(at(253'402'300'799), minutes(60))) == "9999-12-31T23:59:59Z");
  CHECK(tidings::to_rfc3339(DateTime(at(-62'135'596'800), minutes(-60))) == "0001-01-01T00:00:00Z");
  CHECK(tidings::to_rfc3339(DateTime(at(0), minutes(1440))) == "1970-01-01T00:00:00Z");
  CHECK(tidings::to_rfc3339(DateTime(at(0), minutes::max())) == "1970-01-01T00:00:00Z");
  CHECK(tidings::to_rfc3339(DateTime(at(0), std::nullopt)) == "1970-01-01T00:00:00-00:00");
}

TEST_CASE("date: raw is the text without the blanks around it") {
  CHECK(tidings::parse_date("\n\t SEP 23, 2025 \r\n").raw == "SEP 23, 2025");
  CHECK(tidings::parse_date(" \t ").empty());
  CHECK(read("\xC2\xA0SEP\xE2\x80\xAF"
             "23,\xC2\xA0"
             "2025\xE2\x80\x8B") == "2025-09-23T00:00:00-00:00");
}

TEST_CASE("date: a megabyte of anything is no date, and no more than its bytes") {
  constexpr std::size_t megabyte = 1'000'000;
  constexpr std::string_view pieces[] = {"0",
                                         "9",
                                         "(",
                                         "((",
                                         ")",
                                         "\\",
                                         "-",
                                         ":",
                                         "1:",
                                         "1 ",
                                         "a",
                                         "a ",
                                         "z.",
                                         "'",
                                         "\xC3\xA9",
                                         "\xE5\xB9\xB4",
                                         "\xE0\xB8\x9E.",
                                         "\xFF",
                                         "\xEF\xBC\x88",
                                         "2002-",
                                         "Sat, ",
                                         "+0",
                                         "["};
  for (const std::string_view piece : pieces) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < megabyte) text += piece;
    const DateTime date = tidings::parse_date(text);
    CHECK_FALSE(date);
    CHECK(date.raw.size() <= text.size());
    CHECK_FALSE(tidings::parse_date("Sat, 07 Sep 2002 09:42:00 " + text));
  }
  // Blanks and comments take no room in a date.
  const std::string blanks(megabyte, ' ');
  CHECK(read("7" + blanks + "Sep" + blanks + "2002") == "2002-09-07T00:00:00-00:00");
  const std::string comment = "(" + std::string(megabyte, '(') + std::string(megabyte, ')') + ")";
  CHECK(read("7 Sep 2002 " + comment + " 09:42:00 GMT") == "2002-09-07T09:42:00Z");
}

TEST_CASE("date: the tables of words and zones are sorted, so that they can be searched") {
  const auto sorted = [](const auto& table, auto name) {
    std::string_view before;
    for (const auto& row : table) {
      if (!(before < name(row)))
        return std::string(name(row));
      before = name(row);
    }
    return std::string();
  };
  CHECK(sorted(tidings::detail::date_words, [](const auto& row) { return row.text; }) == "");
  CHECK(sorted(tidings::detail::date_zones, [](const auto& row) { return row.name; }) == "");
  CHECK(sorted(tidings::detail::iana_zones, [](const auto& row) { return row.name; }) == "");
}
