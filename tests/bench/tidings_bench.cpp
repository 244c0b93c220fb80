// SPDX-License-Identifier: MIT
// How fast tidings parses and writes, beside pugixml alone; README.md says what is measured and how
// to read it.
//
//     tidings_bench DIR ROUNDS            parse every regular file of DIR
//     tidings_bench --write FILE ROUNDS   write a feed from the records in FILE
//
// Prints one JSON object. Exit status: 0 for done, 1 where nothing can be read, 2 for wrong
// arguments.

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

#include "by_hand.hpp"
#include "records.hpp"
#include "samples.hpp"

namespace {

namespace fs = std::filesystem;
using bench::Samples;

// What results are added up in, so that no work can be left out as useless.
volatile std::size_t sink = 0;

void use(std::size_t value) {
  sink = sink + value;
}

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (!in)
    return std::nullopt;
  if (in.peek() != std::ifstream::traits_type::eof() && !(text << in.rdbuf()))
    return std::nullopt;
  return text.str();
}

std::string json_string(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      json += '\\';
    if (static_cast<unsigned char>(c) < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
      json += escape;
    } else {
      json += c;
    }
  }
  return json += '"';
}

std::string number(const char* name, std::int64_t value) {
  return std::string(", \"") + name + "\": " + std::to_string(value);
}

std::string times(const Samples& own, const Samples& floor) {
  return number("best_ns", own.best()) + number("median_ns", own.median()) +
         number("cpu_best_ns", own.cpu_best()) + number("cpu_median_ns", own.cpu_median()) +
         number("floor_best_ns", floor.best()) + number("floor_median_ns", floor.median());
}

struct Feed {
  std::string name;
  std::string bytes;
  std::size_t items = 0;
  std::string error;  // why it is no feed
  Samples own;
  Samples floor;
  Samples by_hand;
};

std::vector<Feed> read_feeds(const fs::path& folder, std::error_code& failed) {
  std::vector<Feed> feeds;
  for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
    std::error_code no_file;
    if (!at->is_regular_file(no_file))
      continue;  // follows links
    Feed feed;
    feed.name = at->path().filename().string();
    if (std::optional<std::string> bytes = read_file(at->path())) {
      feed.bytes = std::move(*bytes);
    } else {
      feed.error = "the file cannot be read";
    }
    feeds.push_back(std::move(feed));
  }
  std::sort(
      feeds.begin(), feeds.end(), [](const Feed& a, const Feed& b) { return a.name < b.name; });
  return feeds;
}

int measure_parsing(const char* folder, long rounds) {
  std::error_code failed;
  std::vector<Feed> feeds = read_feeds(folder, failed);
  if (failed) {
    std::fprintf(stderr, "tidings_bench: %s: %s\n", folder, failed.message().c_str());
    return 1;
  }
  for (Feed& feed : feeds) {
    if (!feed.error.empty())
      continue;
    const tidings::ParseResult result = tidings::parse(feed.bytes);
    if (result) {
      feed.items = result->channel.items.size();
    } else {
      feed.error = result.error().message;
    }
  }
  for (long round = 0; round < rounds; ++round) {
    for (Feed& feed : feeds) {
      if (!feed.error.empty())
        continue;
      feed.own.take([&] { use(tidings::parse(feed.bytes) ? 1 : 0); });
      feed.floor.take([&] { use(bench::floor_parse(feed.bytes) != nullptr ? 1 : 0); });
      feed.by_hand.take([&] { use(bench::hand_parse(feed.bytes)); });
    }
  }

  std::printf("{\"name\": \"tidings\", \"corpus\": {");
  const char* separator = "\n";
  for (const Feed& feed : feeds) {
    std::string line =
        json_string(feed.name) + ": {\"bytes\": " + std::to_string(feed.bytes.size());
    if (!feed.error.empty()) {
      line += ", \"error\": " + json_string(feed.error);
    } else {
      line += number("items", static_cast<std::int64_t>(feed.items)) + times(feed.own, feed.floor) +
              number("by_hand_best_ns", feed.by_hand.best()) +
              number("by_hand_median_ns", feed.by_hand.median());
    }
    std::printf("%s  %s}", separator, line.c_str());
    separator = ",\n";
  }
  std::printf("}}\n");
  return 0;
}

// One format's measurement; the documents are left at the path, if there is one.
template <class Write, class Floor>
std::string measure_writing(const std::vector<bench::Record>& records,
                            long rounds,
                            const std::string& keep,
                            const Write& write,
                            const Floor& floor_write) {
  Samples own;
  Samples floor;
  for (long round = 0; round < rounds; ++round) {
    own.take([&] { use(write(records).size()); });
    floor.take([&] { use(floor_write(records).size()); });
  }
  const std::string document = write(records);
  if (!keep.empty()) {
    std::ofstream(keep, std::ios::binary) << document;
    std::ofstream(keep + ".floor", std::ios::binary) << floor_write(records);
  }
  return "{\"bytes\": " + std::to_string(document.size()) +
         number("items", static_cast<std::int64_t>(records.size())) + times(own, floor) + "}";
}

int measure_writers(const char* file, long rounds) {
  const std::optional<std::string> text = read_file(file);
  if (!text) {
    std::fprintf(stderr, "tidings_bench: %s: the file cannot be read\n", file);
    return 1;
  }
  using Records = std::vector<bench::Record>;
  const Records records = bench::read_records(*text);
  const char* const kept = std::getenv("BENCH_KEEP");
  const std::string keep = kept != nullptr ? kept : "";
  const std::string rss = measure_writing(
      records,
      rounds,
      keep.empty() ? keep : keep + ".rss",
      [](const Records& of) { return tidings::to_rss(bench::channel_of(of, true)); },
      bench::floor_rss);
  const std::string atom = measure_writing(
      records,
      rounds,
      keep.empty() ? keep : keep + ".atom",
      [](const Records& of) { return tidings::to_atom(bench::channel_of(of, false)); },
      bench::floor_atom);
  std::printf("{\"name\": \"tidings\", \"write\": {\"rss\": %s,\n  \"atom\": %s}}\n",
              rss.c_str(),
              atom.c_str());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const bool writing = argc == 4 && std::string_view(argv[1]) == "--write";
  long rounds = 0;
  if (argc == 3 || writing) {
    const std::string_view text = argv[argc - 1];
    const auto read = std::from_chars(text.data(), text.data() + text.size(), rounds);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
      rounds = 0;
  }
  if (rounds < 1) {
    std::fprintf(stderr,
                 "usage: tidings_bench DIR ROUNDS\n       tidings_bench --write FILE ROUNDS\n");
    return 2;
  }
  bench::keep_heap();
  return writing ? measure_writers(argv[2], rounds) : measure_parsing(argv[1], rounds);
}
