// SPDX-License-Identifier: MIT
// Any bytes as a feed, written in both formats and read back: whatever a reader makes of them, a
// writer says so that it is read as `completed` has it.
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const tidings::ParseResult result = tidings::parse(fuzz::view(data, size));
  if (!result)
    return 0;
  fuzz::check_written(result->channel, tidings::Format::rss_2_0);
  fuzz::check_written(result->channel, tidings::Format::atom_1_0);
  return 0;
}
