// SPDX-License-Identifier: MIT
// One program of several translation units that all include everything: its functions are the same
// in each.
#include <cstdio>

#include "odr.hpp"

namespace {

int failures = 0;

void expect(bool holds, const char* sentence) {
  if (holds)
    return;
  std::printf("failed: %s\n", sentence);
  ++failures;
}

}  // namespace

int main() {
  const Addresses first = addresses_in_first();
  const Addresses second = addresses_in_second();
  expect(first.parse == second.parse, "parse is one function in both units");
  expect(first.to_rss == second.to_rss, "to_rss is one function in both units");
  expect(first.parse_date == second.parse_date, "parse_date is one function in both units");
  expect(title_read_in_second(written_in_first()) == "Between two units",
         "what one unit wrote the other reads");
  expect(works_among_macros(), "macros of everyday names do not matter");
  std::printf("%d failed\n", failures);
  return failures == 0 ? 0 : 1;
}
