// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/media.hpp>

namespace media = tidings::media;
using tidings::Attribute;
using tidings::Channel;
using tidings::Element;
using tidings::Item;
using tidings::Text;
using tidings::TextType;

namespace {

Element media_element(std::string name,
                      std::string text = "",
                      std::vector<Attribute> attributes = {}) {
  Element element;
  element.namespace_uri = media::namespace_uri;
  element.prefix = "media";
  element.name = std::move(name);
  element.text = std::move(text);
  element.attributes = std::move(attributes);
  return element;
}

// A value for every member, so that none can be forgotten by the reader or the writer.
media::Details full_details(const std::string& tag) {
  media::Details details;
  details.title = Text("Title & " + tag);
  details.description = Text("<b>bold</b> " + tag, TextType::html);
  details.keywords = {"one", "two words", tag};
  details.thumbnails = {{"https://example.org/" + tag + ".jpg", 120, 90, "12:05:01.123"},
                        {"https://example.org/2.jpg", {}, {}, ""}};
  details.categories = {{"music", "https://example.org/scheme", "Music"}, {"bare", "", ""}};
  details.credits = {{"Ada", "producer", "urn:ebu"}, {"Ben", "", ""}};
  details.ratings = {{"nonadult", "urn:simple"}, {"r", "urn:mpaa"}};
  details.restrictions = {{"allow", "country", "au us"}, {"deny", "", "all"}};
  details.transcripts = {{Text("Oh, say"), "en", "00:00:03.000", "00:00:10.000"}};
  details.hashes = {{"dfdec888b72151965a34b4b59031290a", "md5"}};
  details.player = {"https://example.org/play", 400, 200};
  details.copyright = {"2026 Example", "https://example.org/rights", ""};
  details.license = {"CC BY", "https://example.org/by", "text/html"};
  details.community = {"3.5", 20, 1, 5, 1000, 7, {"news:5", "abc"}};
  return details;
}

media::Content full_content(const std::string& tag) {
  media::Content content;
  content.url = "https://example.org/" + tag + ".mp4";
  content.type = "video/mp4";
  content.medium = "video";
  content.expression = "sample";
  content.language = "en";
  content.bitrate = "128.5";
  content.framerate = "25";
  content.sampling_rate = "44.1";
  content.duration = "185";
  content.file_size = 12216320;
  content.width = 300;
  content.height = 200;
  content.channels = 2;
  content.is_default = true;
  content.details = full_details(tag);
  content.others = {media_element("embed", "x", {{"", "url", "https://example.org/e"}})};
  return content;
}

}  // namespace

TEST_CASE("media: what is written to an item reads back equal, every member of it") {
  media::Media all;
  all.contents = {full_content("a"), media::Content()};
  all.groups = {
      {{full_content("b"), full_content("c")}, full_details("group"), {media_element("scenes")}}};
  all.details = full_details("item");
  Item item;
  media::write(item, all);
  CHECK(media::read(item) == all);

  Channel channel;
  media::write(channel, all);
  CHECK(channel.extensions == item.extensions);
  CHECK(media::read(channel) == all);
}

TEST_CASE("media: writing replaces the elements of members and leaves all others") {
  Item item;
  Element foreign = media_element("title", "not ours");
  foreign.namespace_uri = "https://example.org/other";
  item.extensions = {foreign,
                     media_element("title", "Old"),
                     media_element("status", "active"),
                     media_element("title", "Older")};
  media::Media media = media::read(item);
  CHECK(media.details.title == Text("Old"));
  media.details.title = Text("New");
  media::write(item, media);
  const std::vector<Element> expected = {foreign,
                                         media_element("title", "New", {{"", "type", "plain"}}),
                                         media_element("status", "active")};
  CHECK(item.extensions == expected);
}

TEST_CASE("media: addresses are resolved against the base of the top element") {
  Element group = media_element("group");
  group.base = "https://example.org/shows/feed.xml";
  Element content = media_element("content", "", {{"", "url", "../audio/1 a.mp3"}});
  content.children.push_back(
      media_element("thumbnail", "", {{"", "url", "//cdn.example.org/t.jpg"}}));
  group.children.push_back(content);
  Item item;
  item.extensions.push_back(group);
  const media::Media media = media::read(item);
  REQUIRE(media.groups.size() == 1);
  REQUIRE(media.all_contents().size() == 1);
  CHECK(media.all_contents().front()->url == "https://example.org/audio/1%20a.mp3");
  REQUIRE(media.thumbnail() != nullptr);
  CHECK(media.thumbnail()->url == "https://cdn.example.org/t.jpg");
}

TEST_CASE("media: numbers with junk are absent, and what they stand on is kept") {
  Item item;
  item.extensions.push_back(media_element("content",
                                          "",
                                          {{"", "url", "https://example.org/a.mp3"},
                                           {"", "fileSize", "12 MB"},
                                           {"", "width", " 300 "},
                                           {"", "height", "-1"},
                                           {"", "isDefault", "TRUE"},
                                           {"", "medium", "Audio"}}));
  const media::Media media = media::read(item);
  REQUIRE(media.contents.size() == 1);
  media::Content expected;
  expected.url = "https://example.org/a.mp3";
  expected.width = 300;
  expected.is_default = true;
  expected.medium = "audio";
  CHECK(media.contents.front() == expected);
}

TEST_CASE("media: a thumbnail's address may be its text, and one without any is none") {
  Item item;
  item.extensions = {media_element("thumbnail"),
                     media_element("thumbnail", " https://example.org/t.png ")};
  const media::Media media = media::read(item);
  REQUIRE(media.details.thumbnails.size() == 1);
  CHECK(media.details.thumbnails.front().url == "https://example.org/t.png");
}

TEST_CASE("media: of single elements the first that says something counts") {
  Item item;
  item.extensions = {media_element("title"),
                     media_element("title", "Second", {{"", "type", "html"}}),
                     media_element("title", "Third")};
  CHECK(media::read(item).details.title == Text("Second", TextType::html));
}

TEST_CASE("media: what is not of the module inside of a community says nothing of it") {
  Element community = media_element("community");
  Element foreign = media_element("tags", "foreign");
  foreign.namespace_uri = "https://example.org/other";
  community.children = {
      foreign, media_element("tags", "news:5, abc,"), media_element("other", "x")};
  Item item;
  item.extensions = {community};
  media::Community expected;
  expected.tags = {"news:5", "abc"};
  CHECK(media::read(item).details.community == expected);
}

TEST_CASE("media: groups inside a group are one group, however deep") {
  Element group = media_element("group");
  group.children.push_back(
      media_element("content", "", {{"", "url", "https://example.org/inner"}}));
  for (int i = 0; i < 50; ++i) {
    Element outer = media_element("group");
    outer.children.push_back(std::move(group));
    group = std::move(outer);
  }
  Item item;
  item.extensions.push_back(std::move(group));
  const media::Media media = media::read(item);
  REQUIRE(media.groups.size() == 1);
  REQUIRE(media.groups.front().contents.size() == 1);
  CHECK(media.groups.front().contents.front().url == "https://example.org/inner");
}

TEST_CASE("media: the thumbnail is the item's own, else a group's, else a content's") {
  Element content = media_element("content");
  content.children.push_back(media_element("thumbnail", "https://example.org/content"));
  Element group = media_element("group");
  group.children.push_back(media_element("thumbnail", "https://example.org/group"));
  Item item;
  CHECK(media::read(item).thumbnail() == nullptr);
  item.extensions.push_back(content);
  CHECK(media::read(item).thumbnail()->url == "https://example.org/content");
  item.extensions.push_back(group);
  CHECK(media::read(item).thumbnail()->url == "https://example.org/group");
  item.extensions.push_back(media_element("thumbnail", "https://example.org/item"));
  CHECK(media::read(item).thumbnail()->url == "https://example.org/item");
}
