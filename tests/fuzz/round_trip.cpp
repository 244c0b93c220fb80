// SPDX-License-Identifier: MIT
// A channel built from the bytes, member by member, is written in both formats and read back.
#include "../unit/random_channel.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const tidings::Channel channel = tests::RandomChannel(fuzz::view(data, size)).make();
  fuzz::check_written(channel, tidings::Format::rss_2_0);
  fuzz::check_written(channel, tidings::Format::atom_1_0);
  for (const tidings::Format format : {tidings::Format::rss_2_0, tidings::Format::atom_1_0}) {
    for (const tidings::Diagnostic& one : tidings::check(channel, format))
      fuzz::require(fuzz::is_utf8(one.message), "a message is UTF-8");
  }
  return 0;
}
