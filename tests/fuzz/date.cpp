// SPDX-License-Identifier: MIT
// Any text as a date; what is read is written in every form and read back.
#include <tidings/date.hpp>

#include "fuzz.hpp"

namespace {

using tidings::DateTime;

void check(const DateTime& date) {
  const std::string rfc3339 = tidings::to_rfc3339(date);
  const std::string rfc822 = tidings::to_rfc822(date);
  fuzz::require(rfc3339.empty() == !date, "a date is written where it has an instant");
  fuzz::require(rfc822.empty() == !date, "a date is written where it has an instant");
  if (!date)
    return;
  const DateTime exact = tidings::parse_date(rfc3339);
  fuzz::require(exact == date, "what RFC 3339 writes is read back");
  const DateTime seconds = tidings::parse_date(rfc822);
  fuzz::require(seconds.instant.has_value(), "what RFC 822 writes is read back");
  fuzz::require(seconds.offset == date.offset, "RFC 822 keeps the offset");
  const auto cut = *date.instant - *seconds.instant;
  fuzz::require(cut.count() >= 0 && cut < std::chrono::seconds(1), "RFC 822 cuts the fraction off");
  const DateTime shown = tidings::parse_date(tidings::to_string(date));
  fuzz::require(shown.instant.has_value(), "what to_string writes is read back");
  fuzz::require(shown.precision == date.precision, "to_string keeps the precision");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::view(data, size);
  for (const tidings::DateOrder order : {tidings::DateOrder::unknown,
                                         tidings::DateOrder::day_first,
                                         tidings::DateOrder::month_first}) {
    tidings::DateOptions options;
    options.order = order;
    check(tidings::parse_date(text, options));
  }
  return 0;
}
