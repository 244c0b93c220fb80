// SPDX-License-Identifier: MIT
// Extension elements that name a member of a channel or an item which says something itself: none
// of them changes what that member says.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "extension_cases.hpp"
#include "round_trip.hpp"

namespace {

using tests::Attributes;
using tests::make;
using tidings::Channel;
using tidings::Content;
using tidings::Element;
using tidings::Format;
using tidings::Item;
using tidings::Text;
using tidings::TextType;

/// A channel of which every member says something that both formats can say.
Channel whole_channel() {
  Channel channel = tests::full_channel();
  channel.rights = Text("2026 Ada Marsh");
  channel.contributors.push_back({"Ben", "", "", {}});
  channel.editor = {"Ada", "ada@harbour.example", "", {}};
  channel.webmaster = {"Web", "web@harbour.example", "", {}};
  channel.categories.push_back({"sea", "", ""});
  channel.docs = "https://harbour.example/docs";
  channel.image = {"https://harbour.example/i.png", "T", "https://harbour.example/", {}, {}, ""};
  channel.icon = "https://harbour.example/icon.png";
  channel.logo = "https://harbour.example/logo.png";
  channel.ttl = 60;
  channel.rating = "(PICS)";
  channel.cloud = {"harbour.example", 80, "/", "x", "soap"};
  channel.text_input = {"T", "D", "n", "https://harbour.example/q"};
  channel.skip_hours = {1};
  channel.skip_days = {"Monday"};
  Item& item = channel.items[0];
  item.expires = channel.published;
  item.authors.push_back({"Ada", "", "", {}});
  item.contributors.push_back({"Ben", "", "", {}});
  item.publisher.name = "Press";
  item.categories.push_back({"sea", "", ""});
  item.enclosures.push_back({"https://harbour.example/a.mp3", "audio/mpeg", 1, ""});
  item.comments = "https://harbour.example/comments";
  item.rights = Text("2026 Ada Marsh");
  item.source.title = Text("S");
  item.source.url = "https://harbour.example/s";
  item.source.links.push_back({item.source.url, "self", "", "", "", {}, {}});
  item.language = "de";
  return channel;
}

Element of_none(const std::string& name,
                const std::string& text,
                const Attributes& attributes = {}) {
  Element element = make("x:" + name, text, attributes);
  element.prefix.clear();
  return element;
}

/// Elements that readers take for members, with what would be read of them.
std::vector<Element> naming_elements() {
  const std::string address = "https://other.example/";
  const std::string date = "2001-01-01T00:00:00Z";
  std::vector<Element> elements;
  for (const char* const name : {"id", "icon", "logo"})
    elements.push_back(make(std::string("atom:") + name, address));
  for (const char* const name : {"title", "subtitle", "summary", "content", "rights", "generator"})
    elements.push_back(make(std::string("atom:") + name, "Other"));
  for (const char* const name : {"updated", "published"})
    elements.push_back(make(std::string("atom:") + name, date));
  for (const char* const name : {"author", "contributor"})
    elements.push_back(make(std::string("atom:") + name, "", {}, {make("atom:name", "Other")}));
  elements.push_back(make("atom:link", "", {{"rel", "alternate"}, {"href", address.c_str()}}));
  elements.push_back(make("atom:category", "", {{"term", "other"}}));
  elements.push_back(make("atom:source", "", {}, {make("atom:id", address)}));
  for (const char* const name : {"title",
                                 "description",
                                 "creator",
                                 "contributor",
                                 "publisher",
                                 "subject",
                                 "rights",
                                 "language"})
    elements.push_back(make(std::string("dc:") + name, "other"));
  for (const char* const name : {"date", "issued", "created", "modified", "valid"})
    elements.push_back(make(std::string("dcterms:") + name, date));
  elements.push_back(make("content:encoded", "Other"));
  elements.push_back(make("slash:comments", "99"));
  elements.push_back(make("thr:total", "99"));
  elements.push_back(make("wfw:commentRss", address));
  elements.push_back(make("sy:updatePeriod", "hourly"));
  elements.push_back(make("sy:updateFrequency", "9"));
  for (const char* const name : {"title",
                                 "description",
                                 "copyright",
                                 "managingEditor",
                                 "webMaster",
                                 "author",
                                 "category",
                                 "generator",
                                 "rating",
                                 "language"})
    elements.push_back(of_none(name, "other"));
  for (const char* const name : {"link", "guid", "docs", "comments"})
    elements.push_back(of_none(name, address));
  for (const char* const name : {"pubDate", "lastBuildDate"})
    elements.push_back(of_none(name, date));
  elements.push_back(of_none("ttl", "9"));
  elements.push_back(of_none("enclosure", "", {{"url", address.c_str()}}));
  elements.push_back(of_none("cloud", "", {{"domain", "other.example"}}));
  elements.push_back(of_none("source", "Other", {{"url", address.c_str()}}));
  return elements;
}

/// Whether all that a list has in one channel stands in the other's as well.
template <class Value>
bool has_all(const std::vector<Value>& values, const std::vector<Value>& in) {
  for (const Value& one : values) {
    if (std::find(in.begin(), in.end(), one) == in.end())
      return false;
  }
  return true;
}

/// Which of an item's members have lost what they said.
std::string lost(const Item& own, const Item& seen) {
  std::string names;
  const auto say = [&](bool kept, const char* name) {
    names += kept ? "" : std::string(name) + " ";
  };
  say(own.id == seen.id, "id");
  say(own.title == seen.title, "title");
  say(has_all(own.links, seen.links), "links");
  say(own.summary == seen.summary, "summary");
  say(has_all(own.content, seen.content), "content");
  say(own.published == seen.published, "published");
  say(own.updated == seen.updated, "updated");
  say(own.created == seen.created, "created");
  say(own.expires == seen.expires, "expires");
  say(has_all(own.authors, seen.authors), "authors");
  say(has_all(own.contributors, seen.contributors), "contributors");
  say(own.publisher == seen.publisher, "publisher");
  say(has_all(own.categories, seen.categories), "categories");
  say(has_all(own.enclosures, seen.enclosures), "enclosures");
  say(own.comments == seen.comments, "comments");
  say(own.comments_feed == seen.comments_feed, "comments_feed");
  say(own.comment_count == seen.comment_count, "comment_count");
  say(own.rights == seen.rights, "rights");
  say(own.source == seen.source, "source");
  say(own.language == seen.language, "language");
  return names;
}

std::string lost(const Channel& own, const Channel& seen) {
  std::string names;
  const auto say = [&](bool kept, const char* name) {
    names += kept ? "" : std::string(name) + " ";
  };
  say(own.id == seen.id, "id");
  say(own.title == seen.title, "title");
  say(own.subtitle == seen.subtitle, "subtitle");
  say(has_all(own.links, seen.links), "links");
  say(own.language == seen.language, "language");
  say(own.rights == seen.rights, "rights");
  say(own.published == seen.published, "published");
  say(own.updated == seen.updated, "updated");
  say(own.created == seen.created, "created");
  say(has_all(own.authors, seen.authors), "authors");
  say(has_all(own.contributors, seen.contributors), "contributors");
  say(own.editor == seen.editor, "editor");
  say(own.webmaster == seen.webmaster, "webmaster");
  say(own.publisher == seen.publisher, "publisher");
  say(has_all(own.categories, seen.categories), "categories");
  say(own.generator == seen.generator, "generator");
  say(own.docs == seen.docs, "docs");
  say(own.image == seen.image, "image");
  say(own.icon == seen.icon, "icon");
  say(own.logo == seen.logo, "logo");
  say(own.ttl == seen.ttl, "ttl");
  say(own.rating == seen.rating, "rating");
  say(own.cloud == seen.cloud, "cloud");
  say(own.text_input == seen.text_input, "text_input");
  say(own.update == seen.update, "update");
  return names;
}

}  // namespace

TEST_CASE("settle: no extension element changes what a member of its item or channel says") {
  const Channel channel = whole_channel();
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    const Channel base = tidings::completed(channel, format);
    CHECK(tests::round_trip_fault(channel, format) == "");
    for (const Element& element : naming_elements()) {
      CAPTURE(to_string(format));
      CAPTURE(element.prefix + ":" + element.name);
      Channel in_channel = channel;
      in_channel.extensions.push_back(element);
      CHECK(lost(base, tidings::completed(in_channel, format)) == "");
      CHECK(tests::round_trip_fault(in_channel, format) == "");
      Channel in_item = channel;
      in_item.items[0].extensions.push_back(element);
      const Channel seen = tidings::completed(in_item, format);
      REQUIRE(seen.items.size() == base.items.size());
      CHECK(lost(base.items[0], seen.items[0]) == "");
      CHECK(tests::round_trip_fault(in_item, format) == "");
    }
  }
}
