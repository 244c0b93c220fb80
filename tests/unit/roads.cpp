// SPDX-License-Identifier: MIT
// Well-formed documents and repaired ones take different roads to the tree: both must say the same.
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include <tidings/parse.hpp>

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Compares the two readings of every well-formed document of a folder.
///
/// @returns how many there were
std::size_t compare_roads(const std::filesystem::path& folder) {
  std::size_t compared = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file())
      continue;
    const std::string text = read_file(entry.path());
    const tidings::ParseResult straight = tidings::parse(text);
    if (!straight || !straight->well_formed || straight->encoding != "utf-8")
      continue;
    // An end tag that ends nothing is all that is wrong.
    const tidings::ParseResult repaired = tidings::parse(text + "</nothing>");
    CAPTURE(entry.path().string());
    REQUIRE(repaired);
    CHECK_FALSE(repaired->well_formed);
    CHECK(repaired->format == straight->format);
    CHECK(repaired->channel == straight->channel);
    ++compared;
  }
  return compared;
}

}  // namespace

TEST_CASE("roads: a stray end tag behind a document changes nothing of what it says") {
  CHECK(compare_roads(std::string(TIDINGS_SOURCE_DIR) + "/tests/feeds") >= 7);
  const std::filesystem::path corpus = std::string(TIDINGS_SHARED_DIR) + "/corpus";
  if (!std::filesystem::exists(corpus)) {
    MESSAGE("skipped: no corpus here");
    return;
  }
  CHECK(compare_roads(corpus) >= 100);
}

TEST_CASE("roads: line ends are LF on both") {
  const std::string text =
      "<rss version=\"2.0\"><channel><title>A</title><item><description>one\r\ntwo\rthree &amp;\r\n"
      "<![CDATA[four\r\nfive]]></description></item></channel></rss>\r\n";
  for (const std::string& one : {text, text + "</nothing>"}) {
    CAPTURE(one);
    const tidings::ParseResult result = tidings::parse(one);
    REQUIRE(result);
    REQUIRE(result->channel.items.size() == 1);
    CHECK(result->channel.items[0].summary.value == "one\ntwo\nthree &\nfour\nfive");
  }
}
