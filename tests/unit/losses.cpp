// SPDX-License-Identifier: MIT
// The table of losses (docs/losses.md), row by row, in its order.
#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

using tidings::Channel;
using tidings::Element;
using tidings::Format;
using tidings::Text;
using tidings::TextType;

namespace {

constexpr Format formats[] = {Format::rss_2_0, Format::atom_1_0};

Channel channel_with_item() {
  Channel channel;
  channel.title = "T";
  channel.items.emplace_back();
  channel.items[0].title = "One";
  return channel;
}

Channel back(const Channel& channel, Format format) {
  const tidings::ParseResult result = tidings::parse(
      format == Format::rss_2_0 ? tidings::to_rss(channel) : tidings::to_atom(channel));
  REQUIRE(result);
  CHECK(result->well_formed);
  return result->channel;
}

Element element(std::string name, std::string text, std::string uri = "urn:x-test:a") {
  Element result;
  result.namespace_uri = std::move(uri);
  result.name = std::move(name);
  result.text = std::move(text);
  return result;
}

}  // namespace

TEST_CASE("losses: characters that XML cannot hold are left out, bytes that are no UTF-8 marked") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.items[0].title =
        "a\x01\x1F\xEF\xBF\xBE\xEF\xBF\xBF"
        "b\xFF";
    CHECK(back(channel, format).items[0].title.value == "ab\xEF\xBF\xBD");
  }
}

TEST_CASE("losses: blanks around scalars are left out") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.generator.name = " made by hand\n";
    channel.items[0].categories.push_back({"\tnews ", "", ""});
    const Channel found = back(channel, format);
    CHECK(found.generator.name == "made by hand");
    CHECK(found.items[0].categories[0].term == "news");
  }
}

TEST_CASE("losses: a date without an instant, or beyond the years 0001 to 9999, is absent") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.items[0].published = tidings::parse_date("one of these days");
    CHECK(back(channel, format).items[0].published.empty());
    channel.items[0].published.instant = tidings::Instant(std::chrono::hours(24 * 365 * 9000L));
    CHECK(back(channel, format).items[0].published.empty());
  }
}

TEST_CASE("losses: a date has the text and precision of the form that was written") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.items[0].published = tidings::parse_date("2026-03-12");
    const tidings::DateTime found = back(channel, format).items[0].published;
    CHECK(found == channel.items[0].published);
    CHECK(found.precision == tidings::Precision::second);
    CHECK(found.raw == (format == Format::rss_2_0 ? "Thu, 12 Mar 2026 00:00:00 -0000"
                                                  : "2026-03-12T00:00:00-00:00"));
  }
}

TEST_CASE("losses: of an editor comes back what an address with a name in brackets says") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.editor = {"Ada", "ada@a.example", "https://ada.example/", {element("x", "y")}};
    channel.webmaster = {"ada@b.example", "", "", {}};
    const Channel found = back(channel, format);
    CHECK(found.editor == tidings::Person{"Ada", "ada@a.example", "", {}});
    CHECK(found.webmaster == tidings::completed(channel, format).webmaster);
  }
}

TEST_CASE("losses: XHTML that is not well-formed is HTML, and comments inside XHTML are left out") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.items[0].title = Text("<b>x", TextType::xhtml);
    CHECK(back(channel, format).items[0].title.type == TextType::html);
    CHECK(back(channel, format).items[0].title.value == "<b>x");
    channel.items[0].title = Text("<b>x<!-- y --></b><?z z?>", TextType::xhtml);
    CHECK(back(channel, format).items[0].title.type == TextType::xhtml);
    CHECK(back(channel, format).items[0].title.value == "<b>x</b>");
  }
}

TEST_CASE("losses: names that XML forbids are mended, prefixes are those that are free") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.extensions = {element("1 name", "x"), element("b", "y", "urn:x-test:b")};
    channel.extensions[0].prefix = "one";
    channel.extensions[1].prefix = "one";
    channel.extensions[0].attributes.push_back({"", "a b", "v"});
    const Channel found = back(channel, format);
    REQUIRE(found.extensions.size() == 2);
    CHECK(found.extensions[0].name == "_1_name");
    CHECK(found.extensions[0].attributes[0].name == "a_b");
    CHECK(found.extensions[0].prefix == "one");
    CHECK(found.extensions[1].prefix == "ns1");
  }
}

TEST_CASE("losses: an extension that stands for an absent member, or repeats one, is that member") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    const std::string itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    channel.items[0].extensions = {element("author", "Ada", itunes)};
    const Channel found = back(channel, format);
    REQUIRE(found.items[0].authors.size() == 1);
    CHECK(found.items[0].authors[0].name == "Ada");
    CHECK(found.items[0].extensions.size() == 1);
    CHECK(found == tidings::completed(channel, format));

    channel.items[0].published = tidings::parse_date("2026-03-12T00:00:00Z");
    channel.items[0].extensions = {
        element("issued", "2026-03-12T00:00:00Z", "http://purl.org/dc/terms/")};
    CHECK(back(channel, format).items[0].extensions.empty());
    CHECK(back(channel, format) == tidings::completed(channel, format));
  }
}

TEST_CASE("losses: extensions in the formats' own namespaces are the members they name") {
  for (const Format format : formats) {
    for (const char* const space : {"", "http://www.w3.org/2005/Atom"}) {
      CAPTURE(std::string(space));
      Channel channel = channel_with_item();
      channel.extensions = {element("issued", "2026-03-12T00:00:00Z", space),
                            element("category", "boats", space)};
      channel.extensions[1].attributes.push_back({"", "term", "boats"});
      channel.items[0].extensions = {element("title", "Another", space),
                                     element("rights", "Free", space)};
      const Channel found = back(channel, format);
      CHECK(found == tidings::completed(channel, format));
      CHECK(found.published == tidings::parse_date("2026-03-12T00:00:00Z"));
      REQUIRE(found.categories.size() == 1);
      CHECK(found.categories[0].term == "boats");
      CHECK(found.extensions.empty());
      REQUIRE(found.items.size() == 1);
      CHECK(found.items[0].title.value == "One");
      // What has a member's name that another value has stays an extension, where the format has a
      // way to say so.
      if (found.items[0].extensions.empty()) {
        CHECK(format == Format::rss_2_0);
        CHECK(std::string(space) == "http://www.w3.org/2005/Atom");
        continue;
      }
      CHECK(found.items[0].rights.value == "Free");
      REQUIRE(found.items[0].extensions.size() == 1);
      CHECK(found.items[0].extensions[0].text == "Another");
    }
  }
}

TEST_CASE("losses: what a member cannot be written as is not written as an extension either") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    for (const char* const date : {"soon", "later", "never", "some day"})
      channel.extensions.push_back(element("pubDate", date));
    const Channel found = back(channel, format);
    CHECK(found == tidings::completed(channel, format));
    CHECK_FALSE(found.published);
    CHECK(tidings::completed(found, format).published.empty());
  }
}

TEST_CASE("losses: an extension is cut off where a reader's limit of depth is") {
  for (const Format format : formats) {
    Element deep = element("e", "bottom");
    for (int i = 0; i < 300; ++i) {
      Element outer = element("e", "");
      outer.children.push_back(std::move(deep));
      deep = std::move(outer);
    }
    Channel channel = channel_with_item();
    channel.extensions.push_back(std::move(deep));
    const Channel found = back(channel, format);
    REQUIRE(found.extensions.size() == 1);
    std::size_t depth = 1;
    for (const Element* at = &found.extensions[0]; !at->children.empty(); at = &at->children[0])
      ++depth;
    CHECK(depth == 100);
    CHECK(found.extensions == tidings::completed(channel, format).extensions);
  }
}

TEST_CASE("losses: of contents nothing is lost, not even an address behind a text") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.items[0].content = {tidings::Content("x"), tidings::Content()};
    channel.items[0].content[1].src = "https://a.example/v";
    channel.items[0].content[1].media_type = "video/mp4";
    CHECK(back(channel, format).items[0].content == channel.items[0].content);
  }
}

TEST_CASE("losses: numbers below zero, and links to nowhere, are left out") {
  for (const Format format : formats) {
    Channel channel = channel_with_item();
    channel.ttl = -5;
    channel.image.title = "An image without address";
    channel.links = {{"", "related", "", "", "", {}, {}},
                     {"https://a.example/", "alternate", "", "", "", {}, {}}};
    channel.items[0].comment_count = -1;
    channel.items[0].enclosures.push_back({"", "audio/mpeg", 1, ""});
    const Channel found = back(channel, format);
    CHECK_FALSE(found.ttl.has_value());
    CHECK(found.image.empty());
    CHECK(found.links.size() == 1);
    CHECK_FALSE(found.items[0].comment_count.has_value());
    CHECK(found.items[0].enclosures.empty());
  }
}
