// SPDX-License-Identifier: MIT
// The names of what has a name: they are part of what programs store and show, and so stay.
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>

using tidings::Code;
using tidings::ErrorCode;
using tidings::Format;
using tidings::Severity;
using tidings::TextType;

TEST_CASE("names: every format has its own") {
  const std::vector<std::pair<Format, std::string_view>> names = {
      {Format::rss, "rss"},
      {Format::rss_0_90, "rss-0.90"},
      {Format::rss_0_91, "rss-0.91"},
      {Format::rss_0_92, "rss-0.92"},
      {Format::rss_0_93, "rss-0.93"},
      {Format::rss_0_94, "rss-0.94"},
      {Format::rss_1_0, "rss-1.0"},
      {Format::rss_1_1, "rss-1.1"},
      {Format::rss_2_0, "rss-2.0"},
      {Format::atom_0_3, "atom-0.3"},
      {Format::atom_1_0, "atom-1.0"},
      {Format::json_feed_1_0, "json-feed-1.0"},
      {Format::json_feed_1_1, "json-feed-1.1"},
      {Format::cdf, "cdf"},
      {static_cast<Format>(200), ""}};
  for (const auto& [format, name] : names) CHECK(to_string(format) == name);
}

TEST_CASE("names: every kind of error has its own") {
  const std::vector<std::pair<ErrorCode, std::string_view>> names = {
      {ErrorCode::none, "none"},
      {ErrorCode::empty, "empty"},
      {ErrorCode::too_large, "too-large"},
      {ErrorCode::compressed, "compressed"},
      {ErrorCode::binary, "binary"},
      {ErrorCode::html, "html"},
      {ErrorCode::json, "json"},
      {ErrorCode::json_feed, "json-feed"},
      {ErrorCode::opml, "opml"},
      {ErrorCode::xml, "xml"},
      {ErrorCode::text, "text"},
      {ErrorCode::undecodable, "undecodable"},
      {ErrorCode::unreadable, "unreadable"},
      {static_cast<ErrorCode>(200), ""}};
  for (const auto& [code, name] : names) CHECK(to_string(code) == name);
}

TEST_CASE("names: every diagnostic has one that no other has, of small letters and dashes") {
  std::set<std::string> seen;
  for (unsigned number = 0; number <= static_cast<unsigned>(Code::value_out_of_range); ++number) {
    const std::string name(to_string(static_cast<Code>(number)));
    CAPTURE(number);
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-0123456789") == std::string::npos);
    CHECK_FALSE(name.empty());
    CHECK(seen.insert(name).second);
  }
  CHECK(to_string(Code::encoding_conflict) == "encoding-conflict");
  CHECK(to_string(Code::value_out_of_range) == "value-out-of-range");
  CHECK(to_string(static_cast<Code>(255)) == "");
}

TEST_CASE("names: severities and types of texts have theirs") {
  CHECK(to_string(Severity::note) == "note");
  CHECK(to_string(Severity::warning) == "warning");
  CHECK(to_string(Severity::error) == "error");
  CHECK(to_string(TextType::text) == "text");
  CHECK(to_string(TextType::html) == "html");
  CHECK(to_string(TextType::xhtml) == "xhtml");
}
