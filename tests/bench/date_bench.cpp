// SPDX-License-Identifier: MIT
// What reading and writing a date costs, beside date.h's parse through a stream and a locale.
//
//     date_bench [ROUNDS]
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include <date/date.h>

#include <tidings/date.hpp>

namespace {

constexpr std::size_t dates_of_a_form = 1000;

// Different dates of one form, so that no branch is learned by heart.
std::vector<std::string> make_dates(const char* format) {
  std::vector<std::string> dates;
  auto instant = date::sys_seconds(date::sys_days(date::year(2002) / 9 / 7));
  for (std::size_t i = 0; i < dates_of_a_form; ++i) {
    instant += std::chrono::seconds(713'309);
    dates.push_back(date::format(format, instant));
  }
  return dates;
}

// The fastest of some rounds over all dates, in nanoseconds a date. The sum keeps the work from
// being left out.
template <class Read>
double nanoseconds(const std::vector<std::string>& dates,
                   int rounds,
                   std::int64_t& sum,
                   Read read) {
  double best = 1e18;
  for (int round = 0; round < rounds; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    for (const std::string& one : dates) sum += read(one);
    const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - begin;
    const double each = time.count() / static_cast<double>(dates.size());
    if (each < best)
      best = each;
  }
  return best;
}

std::int64_t read_by_tidings(const std::string& text) {
  const tidings::DateTime date = tidings::parse_date(text);
  return date ? date.instant->time_since_epoch().count() : 0;
}

std::int64_t read_by_stream(const std::string& text, const char* format) {
  std::istringstream stream(text);
  date::sys_time<std::chrono::microseconds> instant;
  stream >> date::parse(format, instant);
  return stream.fail() ? 0 : instant.time_since_epoch().count();
}

struct Form {
  const char* name;
  const char* print;
  const char* parse;  // null where date.h has no format for it
};

constexpr Form forms[] = {
    {"RFC 822", "%a, %d %b %Y %T +0000", "%a, %d %b %Y %T %z"},
    {"RFC 822, GMT", "%a, %d %b %Y %T GMT", nullptr},
    {"RFC 822, EST", "%a, %d %b %Y %T EST", nullptr},
    {"RFC 3339", "%FT%T+00:00", "%FT%T%Ez"},
    {"RFC 3339, Z", "%FT%TZ", "%FT%TZ"},
    {"asctime", "%a %b %e %T %Y", "%a %b %d %T %Y"},
    {"blog", "%B %d, %Y", nullptr},
    {"German", "%d.%m.%Y, %H:%M Uhr", nullptr},
};

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 50;
  std::int64_t sum = 0;
  std::printf("%-14s %10s %14s %8s\n", "ns a date", "tidings", "date::parse", "ratio");
  for (const Form& form : forms) {
    const std::vector<std::string> dates = make_dates(form.print);
    for (const std::string& one : dates) {
      if (!tidings::parse_date(one)) {
        std::fprintf(stderr, "date_bench: not read: %s\n", one.c_str());
        return 1;
      }
    }
    const double ours = nanoseconds(dates, rounds, sum, read_by_tidings);
    std::printf("%-14s %10.1f", form.name, ours);
    if (form.parse != nullptr) {
      const auto by_stream = [&form](const std::string& text) {
        return read_by_stream(text, form.parse);
      };
      const double theirs = nanoseconds(dates, rounds, sum, by_stream);
      std::printf(" %14.1f %7.1fx", theirs, theirs / ours);
    }
    std::printf("\n");
  }
  const std::vector<std::string> dates = make_dates("%FT%TZ");
  std::vector<tidings::DateTime> read;
  for (const std::string& one : dates) read.push_back(tidings::parse_date(one));
  std::size_t next = 0;
  const auto write = [&](const std::string&) {
    return static_cast<std::int64_t>(tidings::to_rfc822(read[next++ % read.size()]).size());
  };
  std::printf("%-14s %10.1f\n", "to_rfc822", nanoseconds(dates, rounds, sum, write));
  return sum == 0 ? 1 : 0;
}
