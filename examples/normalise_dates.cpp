// SPDX-License-Identifier: MIT
// Lines of dates in, RFC 3339 out: a filter. A line without a date becomes an empty one, or stays
// with --keep. Exit status: 0 where every line that is not blank was a date, 1 where one was not, 2
// for wrong arguments.

#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include <tidings/date.hpp>

int main(int argc, char** argv) {
  bool keep = false;
  bool as_written = false;
  bool old_form = false;
  std::string order;

  CLI::App app("Reads a date in any form from each line and writes it as RFC 3339.",
               "normalise_dates");
  app.add_flag("-k,--keep", keep, "Leave lines that are no date as they are");
  app.add_flag(
      "-p,--precision", as_written, "Write no more than was written: 2023, 2023-12, 2023-12-05");
  app.add_flag("-r,--rfc822", old_form, "Write as RSS wants it: Tue, 05 Dec 2023 00:00:00 +0000")
      ->excludes("--precision");
  app.add_option("-o,--order", order, "Which comes first in 03/04/2025")
      ->check(CLI::IsMember({"day", "month"}));
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  tidings::DateOptions options;
  if (order == "day")
    options.order = tidings::DateOrder::day_first;
  if (order == "month")
    options.order = tidings::DateOrder::month_first;

  bool all = true;
  std::string line;
  while (std::getline(std::cin, line)) {
    const tidings::DateTime date = tidings::parse_date(line, options);
    if (date) {
      line = old_form     ? tidings::to_rfc822(date)
             : as_written ? to_string(date)
                          : tidings::to_rfc3339(date);
    } else {
      all = all && date.empty();
      if (!keep)
        line.clear();
    }
    std::cout << line << '\n';
  }
  return all && std::cout.flush() ? 0 : 1;
}
