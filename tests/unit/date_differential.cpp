// SPDX-License-Identifier: MIT
// Dates read twice: by the library, and slowly by date.h from the fields of a few well-defined
// forms.
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <date/date.h>
#include <doctest/doctest.h>

#include <tidings/date.hpp>

namespace {

// A text in a well-defined form; `instant` is what date.h makes of its fields, empty where they are
// out of range.
struct Reference {
  bool known = false;
  std::optional<tidings::Instant> instant;
};

// Matches a text against a pattern: 9 is a digit, A a letter, everything else itself; and gathers
// the digits.
class Matcher {
 public:
  explicit Matcher(std::string_view text) : text_(text) {}

  bool literal(std::string_view what) {
    if (text_.substr(0, what.size()) != what)
      return false;
    text_.remove_prefix(what.size());
    return true;
  }

  bool one_of(const std::vector<std::string>& words, int& index) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      index = static_cast<int>(i);
      if (literal(words[i]))
        return true;
    }
    return false;
  }

  bool digits(std::size_t count, int& value) {
    if (text_.size() < count)
      return false;
    value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const char c = text_[i];
      if (c < '0' || c > '9')
        return false;
      value = value * 10 + (c - '0');
    }
    text_.remove_prefix(count);
    return true;
  }

  bool one_or_two_digits(int& value) { return digits(2, value) || digits(1, value); }

  bool at_end() const { return text_.empty(); }

 private:
  std::string_view text_;
};

struct Fields {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, microsecond = 0;
  int sign = 1, zone_hour = 0, zone_minute = 0;
};

std::optional<tidings::Instant> by_date_h(const Fields& f) {
  if (f.year < 1 || f.month < 1 || f.day < 1)
    return std::nullopt;
  const date::year_month_day day = date::year(f.year) / f.month / f.day;
  if (!day.ok())
    return std::nullopt;
  const bool end_of_day = f.hour == 24 && f.minute == 0 && f.second == 0 && f.microsecond == 0;
  if ((f.hour > 23 && !end_of_day) || f.minute > 59 || f.second > 60)
    return std::nullopt;
  if (f.zone_hour > 23 || f.zone_minute > 59)
    return std::nullopt;
  const auto offset =
      f.sign * (std::chrono::hours(f.zone_hour) + std::chrono::minutes(f.zone_minute));
  const auto instant = date::sys_days(day) + std::chrono::hours(f.hour) +
                       std::chrono::minutes(f.minute) + std::chrono::seconds(f.second) +
                       std::chrono::microseconds(f.microsecond) - offset;
  const auto first = date::sys_days(date::year(1) / 1 / 1);
  const auto past = date::sys_days(date::year(9999) / 12 / 31) + date::days(1);
  if (instant < first || instant >= past)
    return std::nullopt;
  return tidings::Instant(instant);
}

const std::vector<std::string>& months() {
  static const std::vector<std::string> names = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names;
}

const std::vector<std::string>& weekdays() {
  static const std::vector<std::string> names = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  return names;
}

bool match_offset(Matcher& m, Fields& f, std::string_view colon) {
  f.sign = m.literal("-") ? -1 : 1;
  if (f.sign == 1 && !m.literal("+"))
    return false;
  return m.digits(2, f.zone_hour) && m.literal(colon) && m.digits(2, f.zone_minute);
}

bool match_rfc822(std::string_view text, Fields& f) {
  static const std::vector<std::string> zones = {
      "GMT", "UTC", "UT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "Z"};
  static const std::array<int, 12> hours = {0, 0, 0, 5, 4, 6, 5, 7, 6, 8, 7, 0};
  Matcher m(text);
  int index = 0;
  if (!m.one_of(weekdays(), index) || !m.literal(", ") || !m.one_or_two_digits(f.day) ||
      !m.literal(" "))
    return false;
  if (!m.one_of(months(), f.month) || !m.literal(" ") || !m.digits(4, f.year) || !m.literal(" "))
    return false;
  ++f.month;
  if (!m.digits(2, f.hour) || !m.literal(":") || !m.digits(2, f.minute))
    return false;
  if (m.literal(":") && !m.digits(2, f.second))
    return false;
  if (!m.literal(" "))
    return false;
  if (m.one_of(zones, index)) {
    f.sign = -1;
    f.zone_hour = hours[static_cast<std::size_t>(index)];
  } else if (!match_offset(m, f, "")) {
    return false;
  }
  return m.at_end();
}

bool match_rfc3339(std::string_view text, Fields& f) {
  Matcher m(text);
  if (!m.digits(4, f.year) || !m.literal("-") || !m.digits(2, f.month) || !m.literal("-") ||
      !m.digits(2, f.day))
    return false;
  if (!m.literal("T") && !m.literal(" "))
    return false;
  if (!m.digits(2, f.hour) || !m.literal(":") || !m.digits(2, f.minute) || !m.literal(":") ||
      !m.digits(2, f.second))
    return false;
  if (m.literal(".")) {
    int scale = 1'000'000;
    int digit = 0;
    if (!m.digits(1, digit))
      return false;
    do {
      scale /= 10;
      f.microsecond += digit * scale;
    } while (m.digits(1, digit));
  }
  if (!m.literal("Z") && !match_offset(m, f, ":"))
    return false;
  return m.at_end();
}

bool match_asctime(std::string_view text, Fields& f) {
  Matcher m(text);
  int index = 0;
  if (!m.one_of(weekdays(), index) || !m.literal(" ") || !m.one_of(months(), f.month) ||
      !m.literal(" "))
    return false;
  ++f.month;
  if (!m.one_or_two_digits(f.day) || !m.literal(" ") || !m.digits(2, f.hour) || !m.literal(":"))
    return false;
  return m.digits(2, f.minute) && m.literal(":") && m.digits(2, f.second) && m.literal(" ") &&
         m.digits(4, f.year) && m.at_end();
}

bool match_compact(std::string_view text, Fields& f) {
  Matcher m(text);
  return m.digits(4, f.year) && m.digits(2, f.month) && m.digits(2, f.day) && m.literal("T") &&
         m.digits(2, f.hour) && m.digits(2, f.minute) && m.digits(2, f.second) && m.literal("Z") &&
         m.at_end();
}

bool match_english(std::string_view text, Fields& f) {
  Matcher m(text);
  if (!m.one_of(months(), f.month))
    return false;
  ++f.month;
  return m.literal(" ") && m.one_or_two_digits(f.day) && m.literal(", ") && m.digits(4, f.year) &&
         m.at_end();
}

Reference read_slowly(std::string_view text) {
  for (const auto match :
       {match_rfc822, match_rfc3339, match_asctime, match_compact, match_english}) {
    Fields fields;
    if (match(text, fields))
      return {true, by_date_h(fields)};
  }
  return {};
}

std::vector<std::string> real_dates() {
  std::vector<std::string> dates = {"Sat, 07 Sep 2002 00:00:01 GMT",
                                    "Thu, 12 Mar 2026 20:42:22 +0000",
                                    "Mon, 1 Jan 0001 23:59 -0800",
                                    "2025-10-10T06:26:49.026842Z",
                                    "1985-04-12T23:20:50.52-00:30",
                                    "9999-12-31 23:59:59+23:59",
                                    "Sun Nov 6 08:49:37 1994",
                                    "20031231T101455Z",
                                    "Sep 23, 2025",
                                    "31 décembre 2003 à 10h14",
                                    "2011年06月08日 星期三  下午 02:46",
                                    "2003-W52-3T10:14:55Z",
                                    "Fri, 31 Mar 2023 20:19:00 America/Los_Angeles"};
#ifdef TIDINGS_SHARED_DIR
  std::ifstream table(std::string(TIDINGS_SHARED_DIR) + "/dates.tsv", std::ios::binary);
  std::string line;
  std::getline(table, line);
  while (std::getline(table, line)) dates.push_back(line.substr(0, line.find('\t')));
#endif
  return dates;
}

// Whole numbers by chance, the same ones on every machine.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  int below(int n) {
    return n < 2 ? 0 : static_cast<int>(engine_() % static_cast<std::uint32_t>(n));
  }

  std::size_t place(std::size_t size) {
    return static_cast<std::size_t>(below(static_cast<int>(size)));
  }

 private:
  std::mt19937 engine_;
};

// One small fault, of those that programs and typing people make.
void mutate(std::string& text, Dice& dice) {
  constexpr std::string_view alphabet =
      "00112233445566778899  ::--+.,/TZWGMaJn()'\"\xC3\xA9\xE5\xB9\xB4\\[\t";
  const std::size_t at = dice.place(text.size());
  const char c = alphabet[dice.place(alphabet.size())];
  switch (dice.below(8)) {
    case 0:
      text.insert(at, 1, c);
      break;
    case 1:
      if (!text.empty())
        text.erase(at, 1);
      break;
    case 2:
      if (!text.empty())
        text[at] = c;
      break;
    case 3:
      if (at + 1 < text.size())
        std::swap(text[at], text[at + 1]);
      break;
    case 4:
      text.insert(at, text.substr(at, dice.place(6)));
      break;
    default:  // mostly digits for digits, so that many stay dates
      for (std::size_t i = at; i < text.size(); ++i) {
        if (text[i] >= '0' && text[i] <= '9') {
          text[i] = static_cast<char>('0' + dice.below(10));
          break;
        }
      }
  }
}

}  // namespace

TEST_CASE("date: a million mutations of real dates agree with a slow reading by date.h") {
  const std::vector<std::string> dates = real_dates();
  Dice dice(20250923);
  std::size_t instants = 0;
  std::size_t impossible = 0;
  std::size_t wrong = 0;
  std::string first_wrong;
  for (int i = 0; i < 1'000'000; ++i) {
    std::string text = dates[dice.place(dates.size())];
    for (int n = 1 + dice.below(3); n > 0; --n) mutate(text, dice);
    const tidings::DateTime date = tidings::parse_date(text);
    const Reference reference = read_slowly(text);
    if (!reference.known)
      continue;
    ++(reference.instant ? instants : impossible);
    if (date.instant != reference.instant && ++wrong == 1)
      first_wrong = text;
  }
  CAPTURE(first_wrong);
  CHECK(wrong == 0);
  CHECK(instants > 50'000);
  CHECK(impossible > 10'000);
}

TEST_CASE(
    "date: every day of the years 1 to 9999 is written and read back, as date.h counts them") {
  const date::sys_days first = date::year(1) / 1 / 1;
  const date::sys_days last = date::year(9999) / 12 / 31;
  Dice dice(19700101);
  std::size_t days = 0;
  std::size_t wrong = 0;
  std::string first_wrong;
  for (date::sys_days day = first; day <= last; day += date::days(1), ++days) {
    const auto of_day =
        std::chrono::seconds(dice.below(86'400)) + std::chrono::microseconds(dice.below(1'000'000));
    const int minutes = dice.below(2879) - 1439;
    tidings::DateTime date(day + of_day, std::chrono::minutes(minutes));
    if (dice.below(8) == 0)
      date.offset = std::nullopt;
    const std::string text = tidings::to_rfc3339(date);
    const std::string old_text = tidings::to_rfc822(date);
    const tidings::DateTime back = tidings::parse_date(text);
    const tidings::DateTime old_back = tidings::parse_date(old_text);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*date.instant);
    bool good = back.instant == date.instant && old_back.instant == tidings::Instant(seconds);
    // In the first and the last hours of these years the local time is out of range, and UTC is
    // written.
    if (day != first && day != last)
      good = good && back.offset == date.offset && old_back.offset == date.offset;
    const date::year_month_day utc = day;
    const tidings::DateTime plain(day + std::chrono::hours(0));
    const std::string expected_year = tidings::to_rfc3339(plain).substr(0, 4);
    good = good && std::stoi(expected_year) == static_cast<int>(utc.year());
    const std::string weekday = tidings::to_rfc822(plain).substr(0, 3);
    good = good && weekday == weekdays()[date::weekday(day).c_encoding()];
    if (!good && ++wrong == 1)
      first_wrong = text + " | " + old_text;
  }
  CAPTURE(first_wrong);
  CHECK(wrong == 0);
  CHECK(days == 3'652'059);
}
