// SPDX-License-Identifier: MIT
// What items and channels answer when they are asked for their link, key, text, date or author.
#include <chrono>
#include <sstream>

#include <doctest/doctest.h>

#include <tidings/model.hpp>

using tidings::Channel;
using tidings::Content;
using tidings::DateTime;
using tidings::Element;
using tidings::Instant;
using tidings::Item;
using tidings::Text;
using tidings::TextType;

TEST_CASE("model: an item's link is its alternate one, a permalink, or where it first stood") {
  Item item;
  CHECK(item.link() == "");
  Element link;
  link.namespace_uri = "https://other.example/";
  link.name = "origLink";
  link.text = "https://a.example/other";
  item.extensions.push_back(link);
  CHECK(item.link() == "");
  link.namespace_uri = "http://rssnamespace.org/feedburner/ext/1.0";
  link.text = "https://a.example/first";
  item.extensions.push_back(link);
  CHECK(item.link() == "https://a.example/first");
  item.id = "https://a.example/id";
  CHECK(item.link() == "https://a.example/first");
  item.id_is_permalink = false;
  CHECK(item.link() == "https://a.example/first");
  item.id_is_permalink = true;
  CHECK(item.link() == "https://a.example/id");
  item.links.push_back({"https://a.example/related", "related", "", "", "", {}, {}});
  item.links.push_back({"", "alternate", "", "", "", {}, {}});
  item.links.push_back({"https://a.example/1", "alternate", "", "", "", {}, {}});
  item.links.push_back({"https://a.example/2", "alternate", "", "", "", {}, {}});
  CHECK(item.link() == "https://a.example/1");
}

TEST_CASE("model: an item's key is its id, else its link, its title, its text") {
  Item item;
  CHECK(item.key() == "");
  item.summary = Text("summary");
  CHECK(item.key() == "summary");
  item.title = Text("title");
  CHECK(item.key() == "title");
  item.links.push_back({"https://a.example/", "alternate", "", "", "", {}, {}});
  CHECK(item.key() == "https://a.example/");
  item.id = "id";
  CHECK(item.key() == "id");
}

TEST_CASE("model: an item's body is its first text, whatever other contents there are") {
  Item item;
  CHECK(item.body() == "");
  item.summary = Text("summary");
  CHECK(item.body() == "summary");
  Content picture("iVBORw0=");
  picture.media_type = "image/png";
  Content elsewhere;
  elsewhere.src = "https://a.example/text";
  item.content = {picture, elsewhere};
  CHECK(item.body() == "summary");
  item.content.push_back(Content("<p>all of it</p>", TextType::html));
  item.content.push_back(Content("more"));
  CHECK(item.body() == "<p>all of it</p>");
}

TEST_CASE("model: an item's date is the first that is one: published, updated, created") {
  Item item;
  CHECK_FALSE(item.date());
  item.published.raw = "soon";
  CHECK(item.date().raw == "soon");
  item.created = DateTime(Instant(std::chrono::hours(1)));
  CHECK(item.date() == item.created);
  item.updated = DateTime(Instant(std::chrono::hours(2)));
  CHECK(item.date() == item.updated);
  item.published = DateTime(Instant(std::chrono::hours(3)));
  CHECK(item.date() == item.published);
}

TEST_CASE("model: an item's author is the first of whom anything is said") {
  Item item;
  CHECK(item.author() == "");
  item.authors.resize(2);
  CHECK(item.author() == "");
  item.authors[1].name = "Ben";
  CHECK(item.author() == "Ben");
  item.authors[0].uri = "https://ada.example/";
  CHECK(item.author() == "https://ada.example/");
  item.authors[0].email = "ada@a.example";
  CHECK(item.author() == "ada@a.example");
  item.authors[0].name = "Ada";
  CHECK(item.author() == "Ada");
}

TEST_CASE("model: a channel's link is the first of a relation that leads anywhere") {
  Channel channel;
  CHECK(channel.link() == "");
  channel.links.push_back({"", "alternate", "", "", "", {}, {}});
  channel.links.push_back({"https://a.example/feed", "self", "", "", "", {}, {}});
  CHECK(channel.link() == "");
  channel.links.push_back({"https://a.example/", "alternate", "", "", "", {}, {}});
  CHECK(channel.link() == "https://a.example/");
  CHECK(channel.link("self") == "https://a.example/feed");
  CHECK(channel.link("hub") == "");
}

TEST_CASE("model: an element's attribute is the first of that name in that namespace") {
  Element element;
  element.attributes = {{"urn:a", "b", "in urn:a"}, {"", "b", "first"}, {"", "b", "second"}};
  CHECK(element.attribute("b") == "first");
  CHECK(element.attribute("b", "urn:a") == "in urn:a");
  CHECK(element.attribute("b", "urn:b") == "");
  CHECK(element.attribute("c") == "");
}

TEST_CASE("model: texts and contents print their values") {
  std::ostringstream out;
  out << Text("<b>a</b>", TextType::html) << Content("c");
  CHECK(out.str() == "<b>a</b>c");
}
