// SPDX-License-Identifier: MIT
// The first of two translation units that use everything; see main.cpp.
#include "odr.hpp"

Addresses addresses_in_first() {
  return {&tidings::parse, &tidings::to_rss, &tidings::parse_date};
}

std::string written_in_first() {
  tidings::Channel channel;
  channel.title = "Between two units";
  return tidings::to_rss(channel);
}
