// SPDX-License-Identifier: MIT
// Which date is which, and which language a text is in.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace tests;

namespace {

/// Which members hold a date.
template <class Value>
std::string dated(const Value& value) {
  std::string shown;
  if (value.published)
    shown += "published ";
  if (value.updated)
    shown += "updated ";
  if (value.created)
    shown += "created ";
  return shown;
}

std::string dated_item(const tidings::Item& item) {
  return dated(item) + (item.expires ? "expires " : "");
}

struct Row {
  std::string_view element;
  std::string_view members;
};

std::string element(std::string_view name) {
  return "<" + std::string(name) + ">2004-01-01T19:48:21Z</" + std::string(name) + ">";
}

}  // namespace

TEST_CASE("dates: published, updated, created and expires go apart, whatever their names") {
  constexpr Row rss_rows[] = {
      {"pubDate", "published "},
      {"dc:date", "published "},
      {"dcterms:issued", "published "},
      {"dcterms:available", "published "},
      {"dcterms:date", "published "},
      {"atom:published", "published "},
      {"published", "published "},
      {"prism:publicationDate", "published "},
      {"dcterms:modified", "updated "},
      {"atom:updated", "updated "},
      {"updated", "updated "},
      {"lastBuildDate", "updated "},
      {"dcterms:created", "created "},
      {"dcterms:valid", "expires "},
      {"expirationDate", "expires "},
      {"prism:expirationDate", "expires "},
  };
  for (const Row& row : rss_rows) {
    CAPTURE(row.element);
    CHECK(dated_item(item_of(rss_item(element(row.element)))) == row.members);
    if (row.members != "expires " && row.element.substr(0, 5) != "prism")
      CHECK(dated(channel_of(rss(element(row.element)))) == row.members);
  }
  constexpr Row atom_rows[] = {
      {"published", "published "},
      {"issued", "published "},
      {"updated", "updated "},
      {"modified", "updated "},
      {"created", "created "},
      {"dc:date", "published "},
  };
  for (const Row& row : atom_rows) {
    CAPTURE(row.element);
    CHECK(dated_item(item_of(atom_entry(element(row.element)))) == row.members);
    CHECK(dated_item(item_of(atom_03_entry(element(row.element)))) == row.members);
    CHECK(dated(channel_of(atom(element(row.element)))) == row.members);
  }
}

TEST_CASE("dates: one that names no instant costs nothing but itself, and its text is kept") {
  const auto item = item_of(rss_item("<title>T</title><pubDate>31 Feb 2004</pubDate>"));
  CHECK(show(item.title) == "text:T");
  CHECK_FALSE(item.published);
  CHECK(item.published.raw == "31 Feb 2004");
  CHECK(item_of(rss_item("<pubDate>soon</pubDate><dc:date>2004-01-01</dc:date>")).published);
}

TEST_CASE("dates: a zone that nobody knows is UTC, marked by the absent offset") {
  const tidings::Document document =
      read(rss_item("<pubDate>Mon, 1 Jan 2018 10:00:00 XYZ</pubDate>"));
  const tidings::DateTime& date = document.channel.items.at(0).published;
  CHECK(date);
  CHECK_FALSE(date.offset);
  CHECK(document.diagnostics.at(0).code == tidings::Code::unknown_zone);
}

TEST_CASE("languages: the effective one of each text, from the nearest that says so") {
  const auto channel =
      channel_of(atom("<title xml:lang=\"fr\">T</title><subtitle>S</subtitle>"
                      "<entry xml:lang=\"de_AT\"><title>t</title>"
                      "<summary xml:lang=\"\">s</summary></entry>"
                      "<entry><title>u</title></entry>",
                      "xml:lang=\"en\""));
  CHECK(channel.language == "en");
  CHECK(channel.title.language == "fr");
  CHECK(channel.subtitle.language == "en");
  CHECK(channel.items.at(0).language == "de-AT");
  CHECK(channel.items.at(0).title.language == "de-AT");
  CHECK(channel.items.at(0).summary.language.empty());
  CHECK(channel.items.at(1).language.empty());
  CHECK(channel.items.at(1).title.language == "en");
}

TEST_CASE("languages: an element of RSS or Dublin Core says it for all that is inside") {
  for (const std::string_view name : {"language", "dc:language", "dcterms:language"}) {
    CAPTURE(name);
    const std::string tag(name);
    const auto channel =
        channel_of(rss("<title>T</title><" + tag + ">en_US</" + tag +
                       "><item><title>t</title></item><item><dc:language>nl</dc:language>"
                       "<title>u</title></item>"));
    CHECK(channel.language == "en-US");
    CHECK(channel.title.language == "en-US");
    CHECK(channel.items.at(0).title.language == "en-US");
    CHECK(channel.items.at(1).language == "nl");
    CHECK(channel.items.at(1).title.language == "nl");
  }
  CHECK(channel_of(rdf("<dc:language>de</dc:language>", "<item><title>t</title></item>"))
            .items.at(0)
            .title.language == "de");
  CHECK(channel_of(atom_03("<language>de</language>", "xml:lang=\"en\"")).language == "de");
}

TEST_CASE("languages: Content-Language is the outermost, and xml:lang of nothing ends it") {
  tidings::ParseOptions options;
  options.content_language = "pt_BR, en";
  CHECK(channel_of(atom("<title>T</title>"), options).title.language == "pt-BR");
  CHECK(channel_of(rss("<title>T</title>"), options).language == "pt-BR");
  CHECK(channel_of(rss("<title>T</title><language>de</language>"), options).title.language == "de");
  const auto none = channel_of(atom("<title>T</title>", "xml:lang=\"\""), options);
  CHECK(none.language.empty());
  CHECK(none.title.language.empty());
}
