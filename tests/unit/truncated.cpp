// SPDX-License-Identifier: MIT
// A document that is cut anywhere has all items that were complete before the cut.
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/parse.hpp>

namespace {

// Under the sanitizers, which make all of this fifty times slower, not every byte is tried.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t each_byte = 7;
#elif defined(__has_feature)
#  if __has_feature(address_sanitizer)
constexpr std::size_t each_byte = 7;
#  else
constexpr std::size_t each_byte = 1;
#  endif
#else
constexpr std::size_t each_byte = 1;
#endif

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Where each item of a document ends.
std::vector<std::size_t> item_ends(std::string_view text) {
  std::vector<std::size_t> ends;
  for (const std::string_view close : {"</item>", "</entry>", "</ITEM>"}) {
    for (std::size_t at = text.find(close); at != std::string_view::npos;
         at = text.find(close, at + 1))
      ends.push_back(at + close.size());
  }
  std::sort(ends.begin(), ends.end());
  return ends;
}

/// Whether two readings of an item say the same. Their languages may differ, as the channel's can
/// stand behind the cut.
bool says_same(const tidings::Item& a, const tidings::Item& b) {
  return a.id == b.id && a.title.value == b.title.value && a.summary.value == b.summary.value &&
         a.link() == b.link() && a.published == b.published &&
         a.content.size() == b.content.size() && a.categories == b.categories &&
         a.enclosures == b.enclosures;
}

/// Cuts a document at every `step`th byte behind its first item.
void cut_everywhere(const std::string& text, std::size_t step) {
  const tidings::ParseResult whole = tidings::parse(text);
  REQUIRE(whole);
  const std::vector<std::size_t> ends = item_ends(text);
  REQUIRE(ends.size() == whole->channel.items.size());
  for (std::size_t cut = ends.front(); cut < text.size(); cut += step) {
    CAPTURE(cut);
    const tidings::ParseResult part = tidings::parse(std::string_view(text).substr(0, cut));
    REQUIRE(part);
    const auto complete =
        static_cast<std::size_t>(std::upper_bound(ends.begin(), ends.end(), cut) - ends.begin());
    REQUIRE(part->channel.items.size() >= complete);
    REQUIRE(part->channel.items.size() <= complete + 1);
    for (std::size_t i = 0; i < complete; ++i)
      REQUIRE(says_same(part->channel.items[i], whole->channel.items[i]));
  }
}

}  // namespace

TEST_CASE("truncated: a feed that is cut at any byte has all items that were complete") {
  constexpr std::size_t small = 12'000;
  std::size_t feeds = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(
           std::string(TIDINGS_SOURCE_DIR) + "/tests/feeds")) {
    if (entry.path().extension() != ".xml")
      continue;
    const std::string text = read_file(entry.path());
    if (item_ends(text).empty())
      continue;
    CAPTURE(entry.path().string());
    cut_everywhere(text, text.size() < small ? each_byte : 61);
    ++feeds;
  }
  CHECK(feeds >= 7);
}

TEST_CASE("truncated: and so have real feeds") {
  const std::filesystem::path corpus = std::string(TIDINGS_SHARED_DIR) + "/corpus";
  if (!std::filesystem::exists(corpus)) {
    MESSAGE("skipped: no corpus here");
    return;
  }
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus)) {
    if (entry.is_regular_file() && entry.file_size() > 2'000 && entry.file_size() < 8'000)
      paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::size_t feeds = 0;
  for (const std::filesystem::path& path : paths) {
    const std::string text = read_file(path);
    const tidings::ParseResult whole = tidings::parse(text);
    const std::size_t items = item_ends(text).size();
    // Simple ones: what ends an item ends an item.
    if (!whole || !whole->well_formed || items < 2 || items != whole->channel.items.size())
      continue;
    CAPTURE(path.string());
    cut_everywhere(text, each_byte);
    if (++feeds == 10)
      break;
  }
  CHECK(feeds == 10);
}
