// SPDX-License-Identifier: MIT
// What a document is: its format by the shape it has, or why it is no feed.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>

#include "reading.hpp"

using namespace tests;
using tidings::Channel;
using tidings::ErrorCode;
using tidings::Item;

namespace {

const std::string rdf_uri = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

std::string format_of(std::string_view document) {
  return std::string(to_string(read(document).format));
}

std::string error_of(std::string_view document, const tidings::ParseOptions& options = {}) {
  const tidings::ParseResult result = tidings::parse(document, options);
  CHECK_FALSE(result);
  return std::string(to_string(result.error().code)) + ": " + result.error().message;
}

}  // namespace

TEST_CASE("formats: RDF's version is that of the vocabulary that its elements are of") {
  const auto rdf_of = [](const std::string& attributes, const std::string& inside) {
    return format_of("<r:RDF " + attributes + " xmlns:r=\"" + rdf_uri + "\">" + inside +
                     "</r:RDF>");
  };
  const std::string channel = "<channel><title>T</title></channel>";
  CHECK(rdf_of("xmlns=\"http://purl.org/rss/1.0/\"", channel) == "rss-1.0");
  CHECK(rdf_of("r:about=\"x\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"", channel) ==
        "rss-0.90");
  CHECK(rdf_of("xmlns=\"http://purl.org/net/rss1.1#\"", channel) == "rss-1.1");
  CHECK(rdf_of("", "<channel xmlns=\"http://purl.org/rss/1.0/\"/>") == "rss-1.0");
  CHECK(rdf_of("", "<channel/><item xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"/>") ==
        "rss-0.90");
  CHECK(rdf_of("", "<x:channel xmlns:x=\"http://purl.org/rss/1.0/\"/>") == "rss-1.0");
  CHECK(rdf_of("", channel) == "rss");
}

TEST_CASE("formats: an Atom without its namespace is of the version it says") {
  CHECK(format_of("<feed version=\"0.3\"><entry/></feed>") == "atom-0.3");
  CHECK(format_of("<feed version=\"1.0\"><entry/></feed>") == "atom-1.0");
  CHECK(format_of("<feed><entry/></feed>") == "atom-1.0");
  CHECK(format_of("<feed version=\"0.3\" xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>") ==
        "atom-1.0");
  CHECK(format_of("<feed xmlns=\"http://purl.org/atom/ns#\"><entry/></feed>") == "atom-0.3");
}

TEST_CASE("formats: a lone channel is CDF's where it has what RSS has not") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"<channel HREF=\"https://a.example/\"/>", "cdf"},
      {"<channel><title>T</title><item href=\"https://a.example/1\"/></channel>", "cdf"},
      {"<channel base=\"https://a.example/\"><abstract>A</abstract></channel>", "cdf"},
      {"<channel><schedule/></channel>", "cdf"},
      {"<channel><logo href=\"l.gif\"/></channel>", "cdf"},
      {"<CHANNEL><TITLE>T</TITLE></CHANNEL>", "cdf"},
      {"<CHANNEL><LINK>https://a.example/</LINK></CHANNEL>", "rss"},
      {"<channel><title>T</title><item><link>https://a.example/</link></item></channel>", "rss"},
      {"<channel><description>D</description><abstract>A</abstract></channel>", "rss"},
      {"<channel><title>T</title></channel>", "rss"},
      {"<Channel xmlns=\"http://purl.org/net/rss1.1#\" href=\"x\"/>", "rss-1.1"},
  };
  for (const auto& one : cases) {
    const std::string& document = one.first;
    CAPTURE(document);
    CHECK(format_of(document) == one.second);
  }
}

TEST_CASE("formats: CDF's addresses stand in attributes or in elements named A") {
  const Channel channel = channel_of(
      "<channel base=\"https://a.example/\" lastmod=\"2026-03-12\">"
      "<a href=\"home\"/><title>T</title><abstract>About</abstract><logo href=\"l.gif\"/>"
      "<logo href=\"m.gif\"/><logo/><other/>"
      "<item><a href=\"1\"/><title>One</title><abstract>A</abstract><usage/></item>"
      "<item href=\"2\"><a href=\"3\"/></item><item/>"
      "<channel><title>Topic</title><item href=\"4\"/></channel><item href=\"5\"/></channel>");
  CHECK(show_all(channel.links) == "alternate https://a.example/home");
  CHECK(show(channel.title) == "text:T");
  CHECK(show(channel.subtitle) == "text:About");
  CHECK(channel.logo == "https://a.example/l.gif");
  CHECK(names(channel.extensions) == "logo logo other title");
  REQUIRE(channel.items.size() == 5);
  CHECK(show_all(channel.items[0].links) == "alternate https://a.example/1");
  CHECK(show(channel.items[0].title) == "text:One");
  CHECK(show(channel.items[0].summary) == "text:A");
  CHECK(names(channel.items[0].extensions) == "usage");
  CHECK(show_all(channel.items[1].links) == "alternate https://a.example/2");
  CHECK(channel.items[2] == Item());
  CHECK(show_all(channel.items[3].links) == "alternate https://a.example/5");
  CHECK(show_all(channel.items[4].links) == "alternate https://a.example/4");
}

TEST_CASE("formats: a feed inside of something else is found, however deep") {
  CHECK(show(channel_of("<html><body><div><p>a</p></div><div><rss><channel><title>T</title>"
                        "</channel></rss></div></body></html>")
                 .title) == "text:T");
  CHECK(channel_of("<x><y/><feed><entry><id>1</id></entry></feed></x>").items.size() == 1);
  CHECK(error_of("<x><feed><title>T</title></feed></x>") ==
        "xml: the root element is x, which is no feed's");
  // Of several roots the first that has an item counts.
  CHECK(show(channel_of("<rss><channel><title>A</title></channel></rss>"
                        "<rss><channel><title>B</title><item/></channel></rss>")
                 .title) == "text:B");
}

TEST_CASE("formats: what is no feed is said to be what it is") {
  CHECK(error_of("") == "empty: there is nothing in this document");
  CHECK(error_of(" \n\t") == "empty: there is nothing in this document");
  CHECK(error_of("just words") == "text: there is no markup in this: no feed");
  CHECK(error_of(" {\"version\": \"https://jsonfeed.org/version/1.1\"}") ==
        "json-feed: this is a JSON Feed, which is not read yet");
  CHECK(error_of("[1, 2]") == "json: this is JSON, and no feed");
  CHECK(error_of("{\"a\": \"<b>\"}") == "json: this is JSON, and no feed");
  CHECK(error_of("<opml version=\"2.0\"><body/></opml>") ==
        "opml: this is an OPML list of subscriptions, and no feed");
  CHECK(error_of("<html><head/></html>") == "html: this is an HTML page, and no feed");
  CHECK(error_of("<!DOCTYPE html><title>a</title><p>b") ==
        "html: this is an HTML page, and no feed");
  CHECK(error_of("<svg/>") == "xml: the root element is svg, which is no feed's");
  CHECK(error_of("<" + std::string(100, 'x') + "/>") ==
        "xml: the root element is " + std::string(60, 'x') + ", which is no feed's");
  CHECK(error_of("<" + std::string(59, 'x') + "\xC3\xA9/>") ==
        "xml: the root element is " + std::string(59, 'x') + ", which is no feed's");
}

TEST_CASE("formats: bytes that are no text are said to be binary or compressed") {
  const std::string zeros(20, '\0');
  const std::vector<std::pair<std::string, ErrorCode>> cases = {
      {"\x1F\x8B\x08" + zeros, ErrorCode::compressed},
      {"PK\x03\x04" + zeros, ErrorCode::compressed},
      {"BZh91AY&SY" + zeros, ErrorCode::compressed},
      {"\xFD" + ("7zXZ" + zeros), ErrorCode::compressed},
      {"\x28\xB5\x2F\xFD" + zeros, ErrorCode::compressed},
      {"\x89PNG\r\n\x1A\n" + zeros, ErrorCode::binary},
      {"RIFF" + std::string("\x24\0\0\0", 4) + "WAVEfmt " + zeros, ErrorCode::binary},
      {"RIFF" + std::string("\x24\0\0\0", 4) + "WEBPVP8 " + zeros, ErrorCode::binary},
      {std::string("\0\0\0\x20", 4) + "ftypisom" + zeros, ErrorCode::binary},
      {"%PDF-1.7\n" + zeros, ErrorCode::binary},
      {"GIF89a" + zeros, ErrorCode::binary},
      {"ID3\x03" + zeros, ErrorCode::binary},
  };
  for (const auto& one : cases) {
    const std::string& bytes = one.first;
    CAPTURE(bytes);
    const tidings::ParseResult result = tidings::parse(bytes);
    CHECK_FALSE(result);
    CHECK(result.error().code == one.second);
  }
  // Words that only begin like one of them are words.
  CHECK(tidings::parse("RIFF raff").error().code == ErrorCode::text);
  CHECK(tidings::parse("PK is a name").error().code == ErrorCode::text);
}

TEST_CASE("formats: a document larger than the limit is not looked at") {
  tidings::ParseOptions options;
  options.limits.bytes = 10;
  CHECK(error_of("<rss version=\"2.0\"/>", options) ==
        "too-large: the document is larger than the limit of 10 bytes");
  options.limits.bytes = 6;
  CHECK(tidings::parse("<rss/>", options));
}
