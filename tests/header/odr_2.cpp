// SPDX-License-Identifier: MIT
// The second of two translation units that use everything; see main.cpp.
#include "odr.hpp"

Addresses addresses_in_second() {
  return {&tidings::parse, &tidings::to_rss, &tidings::parse_date};
}

std::string title_read_in_second(const std::string& bytes) {
  const tidings::ParseResult feed = tidings::parse(bytes);
  return feed ? feed->channel.title.value : feed.error().message;
}
