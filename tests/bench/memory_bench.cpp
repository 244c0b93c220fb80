// SPDX-License-Identifier: MIT
// How much memory a program takes that reads one file and parses it: with tidings, with pugixml
// alone, or with pugixml and the loop that people write. A process of its own for each, as the
// peak of a process never falls.
//
//     memory_bench tidings|pugixml|by-hand FILE
//
// Prints the peak in megabytes (10^6 bytes). Exit status: 0 for done, 1 where the file cannot be
// read or the system does not tell, 2 for wrong arguments.

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#if defined(__unix__) || defined(__APPLE__)
#  include <sys/resource.h>
#endif

#include <tidings/parse.hpp>

#include "by_hand.hpp"

namespace {

// The most bytes that this process has had in memory; 0 where the system does not tell.
std::size_t peak() {
#if defined(__unix__) || defined(__APPLE__)
  rusage usage{};
  if (getrusage(RUSAGE_SELF, &usage) != 0)
    return 0;
#  if defined(__APPLE__)
  constexpr std::size_t unit = 1;
#  else
  constexpr std::size_t unit = 1024;
#  endif
  return static_cast<std::size_t>(usage.ru_maxrss) * unit;
#else
  return 0;
#endif
}

// In one block of its own size, as a string that grows would count twice.
bool read_file(const char* path, std::string& bytes) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  if (!in)
    return false;
  bytes.resize(static_cast<std::size_t>(in.tellg()));
  in.seekg(0);
  return static_cast<bool>(in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())));
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view way = argc == 3 ? argv[1] : "";
  if (way != "tidings" && way != "pugixml" && way != "by-hand") {
    std::fprintf(stderr, "usage: memory_bench tidings|pugixml|by-hand FILE\n");
    return 2;
  }
  std::string bytes;
  if (!read_file(argv[2], bytes)) {
    std::fprintf(stderr, "memory_bench: %s: the file cannot be read\n", argv[2]);
    return 1;
  }
  bool found = false;
  if (way == "tidings") {
    found = static_cast<bool>(tidings::parse(bytes));
  } else if (way == "pugixml") {
    found = bench::floor_parse(bytes) != nullptr;
  } else {
    found = bench::hand_parse(bytes) != 0;
  }
  const std::size_t most = peak();
  if (!found || most == 0) {
    std::fprintf(stderr, "memory_bench: %s: %s\n", argv[2], found ? "not told" : "no feed");
    return 1;
  }
  std::printf("%.0f MB\n", static_cast<double>(most) / 1e6);
  return 0;
}
