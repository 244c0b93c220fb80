// SPDX-License-Identifier: MIT
// Reads a date in whatever form people write it, token by token and in one pass. Every token has to
// have a place in the date: what is left over makes it none. Which number is the day is resolved
// elsewhere.
#ifndef TIDINGS_DETAIL_TEXT_DATE_LOOSE_HPP
#define TIDINGS_DETAIL_TEXT_DATE_LOOSE_HPP

#include <cstddef>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/date_clock.hpp>
#include <tidings/detail/text/date_course.hpp>
#include <tidings/detail/text/date_day.hpp>
#include <tidings/detail/text/date_iana.hpp>
#include <tidings/detail/text/date_names.hpp>
#include <tidings/detail/text/date_resolve.hpp>
#include <tidings/detail/text/date_tokens.hpp>
#include <tidings/detail/text/date_zone_scan.hpp>
#include <tidings/detail/text/date_zones.hpp>
#include <tidings/model/date_time.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Walks over the tokens and gathers the parts of a date.
class DateWalk {
 public:
  explicit DateWalk(const DateTokens& tokens) noexcept : course_{tokens} {}

  /// Whether every token has its place in a date.
  [[nodiscard]] bool run() noexcept {
    const DateTokens& tokens = course_.tokens;
    if (!tokens.good)
      return false;
    if (take_special_date(course_))
      return true;
    while (course_.at < tokens.size) {
      const DateToken& token = course_.ahead(0);
      const bool taken = token.is_number() ? take_number()
                         : token.is_word() ? take_word()
                                           : take_sign();
      if (!taken)
        return false;
    }
    // A word that nobody knows stands in the place of a weekday only before a comma or in a date
    // with a time.
    return (!unknown_lead_ || lead_comma_ || course_.parts.has_time) && !course_.clock_due;
  }

  /// Whether the tokens are a zone that is known, and nothing else.
  [[nodiscard]] bool run_zone() noexcept {
    const DateParts& parts = course_.parts;
    course_.parts.has_time = true;
    return run() && parts.has_zone && !parts.unknown_zone && parts.has_nothing() &&
           parts.doubtful_month == 0 && parts.weekdays == 0 && parts.half == 0;
  }

  [[nodiscard]] DateParts& parts() noexcept { return course_.parts; }

 private:
  bool take_number() noexcept {
    DateCourse& c = course_;
    const DateToken& number = c.ahead(0);
    if (c.clock_due)
      return c.clock_free() && take_due_clock(c);
    if (c.ahead(1).is_word()) {
      if (const unsigned unit = unit_behind(number); unit != 0) {
        constexpr unsigned date_units = word_year_unit | word_month_unit | word_day_unit;
        return (unit & date_units) != 0 ? take_date_unit(c, unit) : take_clock_unit(c, unit);
      }
      if (number.digits == 4 && c.ahead(1).is_word("w") && c.ahead(1).glued && c.glued_number(2)) {
        return take_week_date(c, 2);
      }
    }
    if (c.glued_sign(1, ':') && number.digits <= 2 && c.glued_number(2)) {
      return c.clock_free() ? take_clock(c) : take_zero_offset(c, 2);
    }
    const bool dotted =
        c.glued_sign(1, '.') && c.glued_number(2) && c.ahead(2).digits == 2 && number.digits <= 2;
    if (dotted && c.clock_free() && c.parts.has_date())
      return take_dotted_clock(c);
    if (number.digits == 4 && c.glued_sign(1, '-') && c.ahead(2).is_word("w") &&
        c.glued_number(3)) {
      return take_week_date(c, 3);
    }
    if (number.digits >= 7)
      return c.parts.has_nothing() && take_compact_date(c, number.text);
    if (starts_group(c))
      return take_date_group(c);
    if (number.digits == 4 && number.value == 0)
      return take_zero_offset(c, 0);
    const bool named = c.parts.names_month();
    return named && c.parts.loose_size == 2 ? take_bare_hour(c) : take_loose_number(c);
  }

  /// The unit that the word behind a number names, 0 where it is none. "5 PM" is one of its own
  /// kind; in Chinese the half of the day stands before the hour.
  [[nodiscard]] unsigned unit_behind(const DateToken& number) const noexcept {
    constexpr unsigned units = word_year_unit | word_month_unit | word_day_unit | word_hour_unit |
                               word_minute_unit | word_second_unit;
    const DateToken& word = course_.ahead(1);
    const unsigned roles = find_date_word(word.text).roles;
    if ((roles & units) != 0)
      return roles & units;
    if (is_cjk_lead(word.text[0]) || number.digits > 2 || !course_.clock_free())
      return 0;
    return roles & (word_am | word_pm);
  }

  bool take_word() noexcept {
    DateCourse& c = course_;
    const DateToken& word = c.ahead(0);
    if (word.text.empty() || c.clock_due)
      return false;
    if (word.is_word("t") && c.ahead(1).is_number() && !c.parts.has_time) {
      c.clock_due = true;
      ++c.at;
      return true;
    }
    if (is_iana_area(word.text) && c.glued_sign(1, '/') && !c.parts.has_zone) {
      return moved(take_iana_name(c.tokens, c.at, c.parts));
    }
    const DateWord known = find_date_word(word.text);
    // Some zones are other words too: "PT" is Friday in Polish, "AT" is "at", "MART" is Turkish for
    // March. Where the date is not complete they are what it lacks; behind a day without a time a
    // weekday is as likely as a zone.
    const bool behind_date = c.parts.has_date();
    if (behind_date && !c.parts.has_time && (known.roles & word_weekday) != 0) {
      const DateZone* zone = find_date_zone(word.text);
      if (zone != nullptr && zone->minutes != 0)
        return false;
    }
    const bool zone_place = c.parts.has_time && (!c.parts.has_zone || c.parts.numeric_zone);
    const bool wanted_word = (known.roles & (word_month | word_filler)) != 0 && !behind_date;
    if (zone_place && !wanted_word && moved(take_zone_words(c.tokens, c.at, c.parts)))
      return true;
    if (known.roles != 0 && take_known_word(known))
      return true;
    if (!c.parts.has_zone && behind_date && moved(take_zone_words(c.tokens, c.at, c.parts)))
      return true;
    // A second month or half of the day is no zone that nobody knows.
    constexpr unsigned part_of_date =
        word_month | word_am | word_pm | word_year_unit | word_month_unit | word_day_unit;
    return (known.roles & part_of_date) == 0 && take_unknown_word();
  }

  /// Goes on at a place; false where that is no step.
  bool moved(std::size_t next) noexcept {
    if (next == course_.at)
      return false;
    course_.at = next;
    return true;
  }

  bool take_known_word(const DateWord& known) noexcept {
    DateCourse& c = course_;
    if ((known.roles & word_month) != 0 && take_month(known))
      return true;
    if ((known.roles & word_weekday) != 0) {
      c.parts.south = c.parts.south || (known.roles & word_south) != 0;
      ++c.at;
      return ++c.parts.weekdays <= 3;
    }
    if ((known.roles & (word_am | word_pm)) != 0) {
      if (c.parts.half != 0)
        return false;
      c.parts.half = (known.roles & word_am) != 0 ? 1 : 2;
      ++c.at;
      return true;
    }
    // Behind the time a letter is a military zone, but for the h of the hour.
    const bool letter = known.text.size() == 1 && is_alpha(known.text[0]) && known.text != "h";
    const bool filler = (known.roles & word_filler) != 0 && !(letter && c.parts.has_time);
    const bool unit = (known.roles & (word_hour_unit | word_minute_unit)) != 0 && c.parts.has_time;
    if (filler || unit)
      ++c.at;
    return filler || unit;
  }

  bool take_month(const DateWord& known) noexcept {
    DateParts& parts = course_.parts;
    if (parts.month != 0)
      return false;
    if ((known.roles & word_weekday) != 0 && parts.doubtful_month == 0) {
      parts.doubtful_month = known.month;
      parts.doubtful_month_at = parts.loose_size;
    } else {
      parts.month = known.month;
      parts.month_at = parts.loose_size;
    }
    parts.thai = (known.roles & word_thai) != 0;
    parts.north = parts.north || (known.roles & word_north) != 0;
    ++course_.at;
    return true;
  }

  /// One unknown word may be a weekday in front, one may be a zone behind the time (RFC 5322, 4.3).
  /// The military letters are among the latter: RFC 822 had their signs wrong.
  bool take_unknown_word() noexcept {
    DateCourse& c = course_;
    if (c.at == 0) {
      unknown_lead_ = true;
      if (c.glued_sign(1, '.'))
        ++c.at;
      lead_comma_ = c.ahead(1).is_sign(',');
      ++c.at;
      return true;
    }
    if (!c.parts.has_time || c.parts.has_zone)
      return false;
    c.parts.has_zone = true;
    c.parts.unknown_zone = true;
    ++c.at;
    return true;
  }

  bool take_sign() noexcept {
    DateCourse& c = course_;
    const DateToken& sign = c.ahead(0);
    if (c.clock_due || c.at == 0)
      return false;
    switch (sign.sign) {
      case ',':
      case ';':
      case '.':
      case '|':
      case '@':
        ++c.at;
        return true;
      case '\'':
        return take_short_year(c);
      case '+':
        return (c.parts.has_time || offset_behind_day(sign)) && take_numeric_zone();
      case '-':
        return take_hyphen();
      case '/':
        return (joins() || apart()) && moved(c.at + 1);
      case ':':  // only Apache's, between a date of numbers and the time
        return sign.glued && c.parts.group_size == 3 && !c.parts.has_time && c.glued_number(1) &&
               c.glued_sign(2, ':') && moved(c.at + 1);
      default:
        return false;
    }
  }

  /// A hyphen ties parts of the date, keeps parts apart, or is the minus of an offset.
  bool take_hyphen() noexcept {
    DateCourse& c = course_;
    if (joins())
      return moved(c.at + 1);
    const bool number = c.ahead(1).is_number() || c.ahead(1).is_sign('-');
    if (apart()) {
      if (!c.parts.has_time || !number || c.parts.has_nothing())
        return moved(c.at + 1);
      // "10:00 - 12:00" are two times; hours and minutes without a colon, or behind seconds, are an
      // offset.
      const bool offset = c.ahead(1).digits == 4 || c.parts.clock != Precision::minute;
      return offset && take_numeric_zone();
    }
    if (!number || !(c.parts.has_time || offset_behind_day(c.ahead(0))))
      return false;
    return !is_time_span() && take_numeric_zone();
  }

  /// Whether a sign between a number and a name, or between two numbers behind a name, ties them:
  /// 31-Dec-2003, Dec-31-2003. Behind a zone's name it is a minus.
  [[nodiscard]] bool joins() const noexcept {
    const DateCourse& c = course_;
    const DateToken& before = c.tokens[c.at - 1];
    const DateToken& after = c.ahead(1);
    if (!c.ahead(0).glued || !after.glued || (c.parts.has_zone && before.is_word()))
      return false;
    if (before.is_word() != after.is_word())
      return true;
    const bool named = c.parts.names_month();
    return named && c.parts.loose_size == 1 && before.is_number() && after.is_number() &&
           after.digits == 4;
  }

  /// Whether a sign has blanks on both sides and something behind them.
  [[nodiscard]] bool apart() const noexcept {
    const DateToken& after = course_.ahead(1);
    return !course_.ahead(0).glued && after.kind != DateTokenKind::end && !after.glued;
  }

  /// Whether 10:00-12:00 is more likely two times than a time and an offset: no seconds, no T, and
  /// the later last.
  [[nodiscard]] bool is_time_span() const noexcept {
    const DateCourse& c = course_;
    if (c.iso_clock || c.parts.clock != Precision::minute || !c.ahead(0).glued)
      return false;
    const bool clock =
        c.ahead(1).digits == 2 && c.glued_sign(2, ':') && c.tokens[c.at - 1].is_number();
    return clock && c.ahead(1).value > c.parts.fields.hour;
  }

  /// Whether an offset can stand right behind a day. With a minus it could be a time:
  /// 2003-12-31-05:00.
  [[nodiscard]] bool offset_behind_day(const DateToken& sign) const noexcept {
    const DateParts& parts = course_.parts;
    if (!parts.has_date())
      return false;
    return sign.is_sign('+') ||
           (parts.has_zone && course_.tokens[course_.at - 1].is_word() && sign.glued);
  }

  bool take_numeric_zone() noexcept {
    return !course_.parts.numeric_zone &&
           moved(take_offset(course_.tokens, course_.at, course_.parts));
  }

  DateCourse course_;
  bool unknown_lead_ = false;
  bool lead_comma_ = false;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_LOOSE_HPP
