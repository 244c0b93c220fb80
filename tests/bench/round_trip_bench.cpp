// SPDX-License-Identifier: MIT
// Writes random channels as RSS and as Atom and reads them back, for as long as one likes: the
// tests do the same for a few thousand.
//
//     round_trip_bench COUNT [FIRST_SEED]
//
// Exit status: 0 where each came back as `completed` says, 1 for the first that did not, 2 for
// wrong arguments.

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <system_error>

#include <tidings/model.hpp>

#include "../unit/random_channel.hpp"
#include "../unit/round_trip.hpp"

namespace {

bool read_number(const char* text, std::uint64_t& number) {
  const std::string_view digits = text;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc() && read.ptr == digits.data() + digits.size();
}

}  // namespace

int main(int argc, char** argv) {
  std::uint64_t count = 0;
  std::uint64_t first = 1;
  if (argc < 2 || argc > 3 || !read_number(argv[1], count) || count == 0 ||
      (argc == 3 && !read_number(argv[2], first))) {
    std::fprintf(stderr, "usage: round_trip_bench COUNT [FIRST_SEED]\n");
    return 2;
  }
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = Clock::now();
  for (std::uint64_t seed = first; seed - first < count; ++seed) {
    const tidings::Channel channel = tests::RandomChannel(seed).make();
    for (const tidings::Format format : {tidings::Format::rss_2_0, tidings::Format::atom_1_0}) {
      const std::string fault = tests::round_trip_fault(channel, format);
      if (fault.empty())
        continue;
      std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), fault.c_str());
      return 1;
    }
  }
  const std::chrono::duration<double> took = Clock::now() - start;
  std::printf("%llu channels, each through RSS and Atom: all came back; %.1f s\n",
              static_cast<unsigned long long>(count),
              took.count());
  return 0;
}
