// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/itunes.hpp>

namespace itunes = tidings::itunes;
using tidings::Channel;
using tidings::Element;
using tidings::Item;

namespace {

Element itunes_element(std::string name, std::string text = "") {
  Element element;
  element.namespace_uri = itunes::namespace_uri;
  element.prefix = "itunes";
  element.name = std::move(name);
  element.text = std::move(text);
  return element;
}

Item item_with(Element element) {
  Item item;
  item.extensions.push_back(std::move(element));
  return item;
}

}  // namespace

TEST_CASE("itunes: a duration is seconds, m:s or h:m:s, with a fraction or without") {
  struct Row {
    std::string_view text;
    std::optional<std::int64_t> milliseconds;
  };

  const Row rows[] = {
      {"0", 0},
      {"1860", 1'860'000},
      {" 1860\n", 1'860'000},
      {"31:00", 1'860'000},
      {"90:05", 5'405'000},
      {"1:02:03", 3'723'000},
      {"01:02:03", 3'723'000},
      {"100:00:00", 360'000'000},
      {"1:2:3.5", 3'723'500},
      {"12.0625", 12'062},
      {"12.", 12'000},
      {"00:00:00", 0},
      {"999999999999", 999'999'999'999'000},
      {"", std::nullopt},
      {":", std::nullopt},
      {"1:", std::nullopt},
      {":30", std::nullopt},
      {"1:2:3:4", std::nullopt},
      {"-5", std::nullopt},
      {"5 min", std::nullopt},
      {"1.5:00", std::nullopt},
      {"1,5", std::nullopt},
      {"99999999999999999999", std::nullopt},
      {"999999999999:59:59", std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto duration = itunes::parse_duration(row.text);
    CHECK(duration.has_value() == row.milliseconds.has_value());
    if (duration && row.milliseconds)
      CHECK(duration->count() == *row.milliseconds);
  }
}

TEST_CASE("itunes: explicit has three answers and a silence") {
  struct Row {
    std::string_view text;
    itunes::Explicit value;
  };

  const Row rows[] = {
      {"yes", itunes::Explicit::yes},
      {"Yes", itunes::Explicit::yes},
      {"TRUE", itunes::Explicit::yes},
      {"explicit", itunes::Explicit::yes},
      {"no", itunes::Explicit::no},
      {" false ", itunes::Explicit::no},
      {"clean", itunes::Explicit::clean},
      {"Clean", itunes::Explicit::clean},
      {"maybe", itunes::Explicit::unsaid},
      {"", itunes::Explicit::unsaid},
      {"1", itunes::Explicit::unsaid},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(itunes::read(item_with(itunes_element("explicit", std::string(row.text))))
              .explicit_content == row.value);
  }
  CHECK(itunes::read(Item()).explicit_content == itunes::Explicit::unsaid);
}

TEST_CASE(
    "itunes: an image is an attribute href, an attribute url or text, resolved against the "
    "element's base") {
  Element image = itunes_element("image");
  image.attributes.push_back({"", "href", " https://example.org/a b.jpg"});
  CHECK(itunes::read(item_with(image)).image == "https://example.org/a%20b.jpg");

  image = itunes_element("image", "\n  https://example.org/text.jpg\n");
  CHECK(itunes::read(item_with(image)).image == "https://example.org/text.jpg");

  image = itunes_element("image");
  image.attributes.push_back({"", "url", "art/1.jpg"});
  image.base = "https://example.org/show/feed.xml";
  CHECK(itunes::read(item_with(image)).image == "https://example.org/show/art/1.jpg");

  image = itunes_element("image");
  Element url;
  url.name = "url";
  url.text = "https://example.org/child.jpg";
  image.children.push_back(url);
  CHECK(itunes::read(item_with(image)).image == "https://example.org/child.jpg");

  Item item = item_with(itunes_element("image"));  // an empty one does not hide the next
  item.extensions.push_back(itunes_element("image", "https://example.org/second.jpg"));
  CHECK(itunes::read(item).image == "https://example.org/second.jpg");
}

TEST_CASE("itunes: elements of other namespaces are not read") {
  Item item;
  Element author = itunes_element("author", "Someone");
  author.namespace_uri = "http://www.google.com/schemas/play-podcasts/1.0";
  item.extensions.push_back(author);
  CHECK(itunes::read(item) == itunes::Episode());
}

TEST_CASE("itunes: numbers with junk are absent, and flags that say neither yes nor no") {
  Item item;
  item.extensions.push_back(itunes_element("season", " 2 "));
  item.extensions.push_back(itunes_element("episode", "S2E4"));
  item.extensions.push_back(itunes_element("block", "YES"));
  item.extensions.push_back(itunes_element("isClosedCaptioned", "perhaps"));
  const itunes::Episode episode = itunes::read(item);
  CHECK(episode.season == tidings::Number(2));
  CHECK_FALSE(episode.episode.has_value());
  CHECK(episode.block == std::optional<bool>(true));
  CHECK_FALSE(episode.closed_captions.has_value());
}

TEST_CASE("itunes: of a repeated element the first counts, and text inside markup is text") {
  Item item;
  Element summary = itunes_element("summary", " One ");
  Element bold;
  bold.name = "b";
  bold.text = "two";
  bold.tail = " three ";
  Element inner;
  inner.name = "i";
  inner.text = "and a half";
  inner.tail = "!";
  bold.children.push_back(inner);
  summary.children.push_back(bold);
  item.extensions.push_back(summary);
  item.extensions.push_back(itunes_element("summary", "Another"));
  CHECK(itunes::read(item).summary == "One twoand a half! three");
}

TEST_CASE("itunes: categories keep their nesting, and one without a name its children") {
  Channel channel;
  Element society = itunes_element("category");
  society.attributes.push_back({"", "text", "Society & Culture"});
  Element documentary = itunes_element("category");
  documentary.attributes.push_back({"", "text", " Documentary "});
  society.children.push_back(documentary);
  Element nameless = itunes_element("category");
  nameless.children.push_back(itunes_element("category", "Books"));
  channel.extensions = {society, itunes_element("category"), nameless};
  const std::vector<itunes::Category> expected = {{"Society & Culture", {{"Documentary", {}}}},
                                                  {"", {{"Books", {}}}}};
  CHECK(itunes::read(channel).categories == expected);
}

TEST_CASE("itunes: what is written to a channel reads back equal") {
  itunes::Show show;
  show.author = "The Harbour";
  show.title = "Signals";
  show.subtitle = "Short";
  show.summary = "Long & <plain>";
  show.type = "serial";
  show.image = "https://example.org/cover.jpg";
  show.explicit_content = itunes::Explicit::clean;
  show.categories = {{"Technology", {}}, {"Arts", {{"Books", {}}, {"Design", {}}}}};
  show.keywords = {"one", "two words"};
  show.owner = {"Ada", "ada@example.org"};
  show.new_feed_url = "https://example.org/new.xml";
  show.block = false;
  show.complete = true;
  Channel channel;
  itunes::write(channel, show);
  CHECK(itunes::read(channel) == show);
  CHECK(channel.extensions.size() == 14);

  itunes::write(channel, itunes::Show());
  CHECK(channel.extensions.empty());
}

TEST_CASE("itunes: what is written to an item reads back equal") {
  itunes::Episode episode;
  episode.author = "Ada";
  episode.title = "Windows";
  episode.subtitle = "Sub";
  episode.summary = "Sum";
  episode.type = "bonus";
  episode.image = "https://example.org/1.jpg";
  episode.explicit_content = itunes::Explicit::no;
  episode.duration = std::chrono::milliseconds(12'050);
  episode.season = 0;
  episode.episode = 12;
  episode.order = 3;
  episode.keywords = {"a", "b"};
  episode.block = true;
  episode.closed_captions = true;
  Item item;
  itunes::write(item, episode);
  CHECK(itunes::read(item) == episode);

  std::vector<std::string> written;
  for (const Element& one : item.extensions) {
    if (one.name == "duration")
      written.push_back(one.text);
  }
  CHECK(written == std::vector<std::string>{"12.05"});
}

TEST_CASE("itunes: writing replaces the module's elements in their place and leaves all others") {
  Item item;
  Element other;
  other.namespace_uri = "https://podcastindex.org/namespace/1.0";
  other.name = "season";
  item.extensions.push_back(other);
  item.extensions.push_back(itunes_element("season", "1"));
  item.extensions.push_back(itunes_element("unknown", "kept"));
  item.extensions.push_back(itunes_element("season", "2"));
  itunes::Episode episode = itunes::read(item);
  episode.season = 3;
  itunes::write(item, episode);
  REQUIRE(item.extensions.size() == 3);
  CHECK(item.extensions[0] == other);
  CHECK(item.extensions[1] == itunes_element("season", "3"));
  CHECK(item.extensions[2] == itunes_element("unknown", "kept"));
}

TEST_CASE("itunes: a deep element takes no stack to read") {
  Element deep = itunes_element("summary", "bottom");
  for (int i = 0; i < 2'000; ++i) {
    Element outer = itunes_element("summary");
    outer.children.push_back(std::move(deep));
    deep = std::move(outer);
  }
  CHECK(itunes::read(item_with(std::move(deep))).summary == "bottom");
}
