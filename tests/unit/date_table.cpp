// SPDX-License-Identifier: MIT
// The table of dates that feeds and the suites of feed readers hold, beside the project where it is
// at hand.
#include <chrono>
#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/date.hpp>

namespace {

// What the project decided on the rows that leave it open, each kind once. The principle: a date
// names an instant only if it truly does.
struct Decision {
  std::string_view kind;   // what the row's note begins with behind "decide: "
  std::string_view value;  // empty: what the table proposes
  std::string_view reason;
};

constexpr Decision decisions[] = {
    {"2003 has 365 days", "", "an impossible day names no instant; nothing rolls over"},
    {"Atlantic, not Arabia",
     "",
     "RFC 822's readers are of America; the table of zones says which is meant"},
    {"CET is +01:00",
     "",
     "the letters state an offset, and the season may be misread, they may not"},
    {"Chinese or Japanese without a zone", "", "no zone is UTC, and marked by the absent offset"},
    {"ISO 8601:1988",
     "",
     "the hyphen for the century is the standard's own, and no other form has it"},
    {"Korean writing without a zone", "", "no zone is UTC, and marked by the absent offset"},
    {"NetNewsWire takes an unknown month", "", "a word that names no month names no date"},
    {"North America, not the Philippines", "", "as RFC 822 defines it"},
    {"RFC 2822 4.3", "", "the standard says how short years are meant"},
    {"a broken offset is mended",
     "",
     "a blank within an offset, or zero without a sign, changes nothing"},
    {"a broken weekday is ignored", "", "a weekday is never used"},
    {"a three-digit day", "", "no day has that number"},
    {"a word table has it", "", "the month is named without doubt"},
    {"a zone that is no zone", "", "somebody wrote an offset, and nobody can tell which"},
    {"afternoon; no zone: UTC", "", "no zone is UTC, and marked by the absent offset"},
    {"an offset of a day or more", "", "no place on earth has it"},
    {"an unknown abbreviation",
     "",
     "RFC 5322, 4.3: as -0000, so the offset is absent, and the reader warns"},
    {"as for the other military letters", "", "RFC 5322, 4.3: as -0000"},
    {"dots are day first", "", "where dots are in use, the day comes first"},
    {"feedparser takes Korean writing",
     "2004-05-25T23:23:17Z",
     "no zone is UTC, in every language alike"},
    {"feedparser's W3CDTF reader", "", "five digits can be many things"},
    {"hour 24 is hour 0",
     "invalid",
     "one reader has the day before, another the day after: none can be trusted"},
    {"military letter", "", "RFC 5322, 4.3: as -0000"},
    {"milliseconds since 1970", "", "thirteen digits are nothing else"},
    {"morning; feedparser takes",
     "2004-05-25T11:23:17Z",
     "no zone is UTC, in every language alike"},
    {"not a leap year", "", "an impossible day names no instant; nothing rolls over"},
    {"only 24:00:00 exists", "", "ISO 8601:2004, 4.2.3"},
    {"picoFeed saves 24 February", "", "one digit is too many, and nobody can tell which"},
    {"quotes around it are dropped", "", "they are no part of the date"},
    {"the UTC instant is in the year 10000", "", "no feed can say it"},
    {"the date part saved", "invalid", "a time that cannot be read is not the same as none"},
    {"two of six date readers roll over",
     "",
     "an impossible day names no instant; nothing rolls over"},
    {"what follows the date", "", "the weekday and the weather are no part of the instant"},
    {"zone names need a zone table", "", "the rule that held on that day is known"},
};

const Decision* find_decision(std::string_view kind) {
  for (const Decision& decision : decisions) {
    if (kind.substr(0, decision.kind.size()) == decision.kind)
      return &decision;
  }
  return nullptr;
}

// The instant in UTC, whole seconds, as the table has it.
std::string instant_of(tidings::DateTime date) {
  if (!date)
    return "invalid";
  date.instant = std::chrono::floor<std::chrono::seconds>(*date.instant);
  date.offset = std::chrono::minutes(0);
  return tidings::to_rfc3339(date);
}

std::string_view cell(std::string_view line, std::size_t column) {
  for (; column > 0; --column) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos)
      return {};
    line.remove_prefix(tab + 1);
  }
  return line.substr(0, line.find('\t'));
}

std::string table_path() {
#ifdef TIDINGS_SHARED_DIR
  return std::string(TIDINGS_SHARED_DIR) + "/dates.tsv";
#else
  return {};
#endif
}

}  // namespace

TEST_CASE("date: every date of the shared table gives its instant") {
  std::ifstream table(table_path(), std::ios::binary);
  std::string line;
  if (!std::getline(table, line)) {
    MESSAGE("skipped: there is no dates.tsv");
    return;
  }
  std::size_t rows = 0;
  while (std::getline(table, line)) {
    const std::string raw(cell(line, 0));
    std::string expected(cell(line, 1));
    const std::string_view note = cell(line, 4);
    constexpr std::string_view open = "decide: ";
    if (note.substr(0, open.size()) == open) {
      const Decision* decision = find_decision(note.substr(open.size()));
      CAPTURE(note);
      REQUIRE_MESSAGE(decision != nullptr, "a kind of row that nobody has decided on");
      if (!decision->value.empty())
        expected = decision->value;
      CAPTURE(decision->reason);
    }
    CAPTURE(raw);
    const tidings::DateTime date = tidings::parse_date(raw);
    CHECK(instant_of(date) == expected);
    CHECK(date.raw == raw);
    ++rows;
  }
  CHECK(rows > 1000);
}
