// SPDX-License-Identifier: MIT
// Promise 2: what is written is read back, for random channels with every member and nasty strings
// in them, and for the documents of the shared corpus.
#include "round_trip.hpp"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

#include "random_channel.hpp"

using tidings::Channel;
using tidings::Format;

namespace {

void check_round_trip(const Channel& channel, Format format) {
  CHECK(tests::round_trip_fault(channel, format) == "");
}

void check_round_trips(const Channel& channel) {
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    CAPTURE(tidings::to_string(format));
    check_round_trip(channel, format);
  }
}

tidings::Element plain_element(const std::string& name, const std::string& text = {}) {
  tidings::Element element;
  element.name = name;
  element.text = text;
  return element;
}

// A channel of so many empty items, with such an element beside its title.
Channel channel_beside(const tidings::Element& element, std::size_t items) {
  Channel channel;
  channel.title = "C";
  channel.extensions = {element};
  channel.items.resize(items);
  return channel;
}

}  // namespace

TEST_CASE("round_trip: a random channel is read back from RSS as completed says") {
  for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
    CAPTURE(seed);
    check_round_trip(tests::RandomChannel(seed).make(), Format::rss_2_0);
  }
}

TEST_CASE("round_trip: a random channel is read back from Atom as completed says") {
  for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
    CAPTURE(seed);
    check_round_trip(tests::RandomChannel(seed).make(), Format::atom_1_0);
  }
}

TEST_CASE("round_trip: an empty channel is read back as completed says") {
  check_round_trips(Channel());
}

TEST_CASE("round_trip: documents of the corpus are read back as completed says") {
#ifdef TIDINGS_SHARED_DIR
  const std::string corpus = std::string(TIDINGS_SHARED_DIR) + "/corpus/";
  std::ifstream manifest(corpus + "MANIFEST.tsv");
  if (!manifest) {
    MESSAGE("skipped: no corpus here");
    return;
  }
  std::size_t feeds = 0;
  for (std::string line; std::getline(manifest, line);) {
    const std::string name = line.substr(0, line.find('\t'));
    std::ifstream file(corpus + name, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    const tidings::ParseResult feed = tidings::parse(bytes.str());
    if (!feed)
      continue;
    CAPTURE(name);
    ++feeds;
    check_round_trips(feed->channel);
  }
  CHECK(feeds >= 200);
#else
  MESSAGE("skipped: TIDINGS_SHARED_DIR is not defined");
#endif
}

TEST_CASE("round_trip: a date that displaces one that cannot be read is not kept a second time") {
  const tidings::ParseResult feed = tidings::parse(
      R"(<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>T</title>
      <item><title>One</title><dcterms:available>start=2005-07-04</dcterms:available>
      <dcterms:issued>2005-07-04</dcterms:issued></item></channel></rss>)");
  REQUIRE(feed);
  REQUIRE(feed->channel.items.size() == 1);
  const tidings::Item& item = feed->channel.items.front();
  CHECK(tidings::to_rfc3339(item.published) == "2005-07-04T00:00:00-00:00");
  CHECK(item.extensions.empty());
  check_round_trips(feed->channel);
}

TEST_CASE("round_trip: a prefix may be declared behind the attribute that needs it") {
  for (const char* const markup :
       {"<f g:kind=\"b\" xmlns=\"urn:x\" xmlns:g=\"urn:g\">x</f>",
        "<p h:class=\"b\" xmlns:h=\"http://www.w3.org/1999/xhtml\">x</p>"}) {
    CAPTURE(markup);
    Channel channel;
    channel.items.emplace_back();
    channel.items[0].summary = tidings::Text(markup, tidings::TextType::xhtml);
    check_round_trips(channel);
    // And where the markup is read from a feed.
    const tidings::ParseResult read =
        tidings::parse("<rss version=\"2.0\"><channel><title>c</title><item><description>" +
                       std::string(markup) + "</description></item></channel></rss>");
    REQUIRE(read);
    check_round_trip(read->channel, Format::rss_2_0);
  }
}

TEST_CASE(
    "round_trip: what a feed repeats although it cannot be read is not read as a member then") {
  for (const char* const document :
       {"<rss version=\"2.0\"><channel><pubDate>soon</pubDate><pubDate>later</pubDate>"
        "<pubDate>never</pubDate></channel></rss>",
        "<rss><channel><issued>soon</issued><issued>later</issued><item><pubDate>a</pubDate>"
        "<pubDate>b</pubDate><title/><title>T</title><link/><link>x</link></item></channel></rss>",
        "<rss<issued>><issued>>\x80",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><updated>soon</updated><updated>later"
        "</updated><entry><published>a</published><published>b</published></entry></feed>"}) {
    CAPTURE(std::string(document));
    const tidings::ParseResult feed = tidings::parse(document);
    REQUIRE(feed);
    check_round_trips(feed->channel);
  }
}

TEST_CASE("round_trip: a void element is one under any prefix, and a person may have no name") {
  const tidings::ParseResult feed = tidings::parse(
      "<rss version=\"2.0\"><channel><title>c</title><item><description>"
      "<x:p xmlns:x=\"urn:x\">a<x:br/>b</x:p></description></item></channel></rss>");
  REQUIRE(feed);
  check_round_trips(feed->channel);

  Channel channel;
  channel.authors.resize(1);
  channel.authors[0].uri = " \x7F";
  channel.authors[0].extensions.push_back({"urn:x", "x", "role", "skipper", "", "", {}, {}});
  check_round_trips(channel);
}

TEST_CASE("round_trip: a namespace of a scheme alone is one, and not none") {
  Channel channel;
  channel.extensions.push_back({"http://", "", "summary", "s", "", "", {}, {}});
  check_round_trips(channel);
  CHECK(tidings::completed(channel, Format::rss_2_0).extensions[0].namespace_uri == "http://");
}

TEST_CASE("round_trip: a source's text that says nothing leaves no type behind") {
  Channel channel;
  channel.items.emplace_back();
  channel.items[0].source.url = "https://a.example/feed";
  channel.items[0].source.rights = tidings::Text("", tidings::TextType::html);
  channel.items[0].source.subtitle.language = "en";
  check_round_trips(channel);
}

TEST_CASE("round_trip: a part of a person among their extension elements is that part") {
  const tidings::Person person{
      "Ada",
      "",
      "",
      {{"", "", "email", "", "", "", {}, {{"urn:x", "x", "a", "", "mail", "", {}, {}}}}}};
  for (tidings::Person Channel::*const member :
       {&Channel::editor, &Channel::webmaster, &Channel::publisher}) {
    Channel channel;
    channel.*member = person;
    channel.items.resize(1);  // for which Atom needs an author
    check_round_trips(channel);
  }
  Channel channel;
  channel.items.emplace_back();
  channel.items[0].publisher = person;
  channel.items[0].authors = {person};
  check_round_trips(channel);
}

TEST_CASE("round_trip: links that are mended into the same address stay in their order") {
  const auto link = [](const char* href) {
    tidings::Link made;
    made.href = href;
    return made;
  };
  for (const char* const twin : {"?>", " ?>", "?>\x01", "?\n>"}) {
    CAPTURE(twin);
    Channel channel;
    channel.items.resize(1);
    channel.items[0].links = {link("?>"), link("https://example.org/2"), link(twin)};
    check_round_trip(channel, Format::rss_2_0);
    channel.links = {link("https://e.example/a/b"), link("https://e.example/c"), link("b")};
    check_round_trip(channel, Format::rss_2_0);
  }
}

TEST_CASE("round_trip: an empty xml:base of an extension element is none") {
  tidings::Element element = plain_element("x");
  element.attributes = {{"http://www.w3.org/XML/1998/namespace", "base", ""}};
  Channel channel;
  channel.items.resize(1);
  channel.items[0].links.resize(1);
  channel.items[0].links[0].href = "https://kites.example/1";
  channel.items[0].extensions = {element};
  check_round_trips(channel);
}

TEST_CASE("round_trip: items beside a channel's second link are resolved as readers resolve them") {
  Channel channel = channel_beside(plain_element("link", "http://c.example/"), 1);
  channel.items[0].id = "urn:1";
  channel.items[0].title = "t";
  channel.items[0].comments = "c.html";
  check_round_trips(channel);
  channel.links.resize(1);
  channel.links[0].href = "urn:q";
  check_round_trips(channel);
}

TEST_CASE("round_trip: an element of a source that says nothing of a member displaces none") {
  Channel channel;
  channel.items.resize(1);
  channel.items[0].source.title = "S";
  channel.items[0].source.extensions = {plain_element("description")};
  check_round_trips(channel);
  const Channel completed = tidings::completed(channel, Format::atom_1_0);
  CHECK(completed.items[0].source.title == tidings::Text("S"));
  CHECK(completed.items[0].source.extensions == channel.items[0].source.extensions);
}

TEST_CASE("round_trip: a channel's second title changes nothing of its items") {
  Channel channel = channel_beside(plain_element("title", "again"), 2);
  for (const auto& [index, name] : {std::pair{0U, "Ann"}, std::pair{1U, "Ben"}}) {
    channel.items[index].authors.resize(1);
    channel.items[index].authors[0].name = name;
  }
  channel.items[0].summary = std::string(50'000, 'x');
  tidings::Element small = plain_element("x");
  small.namespace_uri = "http://schemas.example.org/" + std::string(100, 'n');
  small.prefix = "a";
  tidings::Element subject = plain_element("subject", "again");
  subject.namespace_uri = "http://purl.org/dc/elements/1.1/";
  channel.items[1].extensions.assign(2'000, small);
  channel.items[1].extensions.push_back(subject);
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    check_round_trip(channel, format);
    const Channel completed = tidings::completed(channel, format);
    CHECK(completed.authors.empty());
    CHECK(completed.items.at(0).authors.at(0).name == "Ann");
    CHECK(completed.items.at(1).extensions.at(1'999).namespace_uri == small.namespace_uri);
  }
}
