// SPDX-License-Identifier: MIT
// Where things stand: out of place, out of order, repeated, or inside something else.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace tests;

namespace {

std::string titles(const tidings::Channel& channel) {
  std::string shown;
  for (const tidings::Item& item : channel.items)
    shown += (shown.empty() ? "" : " ") + item.title.value;
  return shown;
}

}  // namespace

TEST_CASE("structure: items, image and textInput outside the channel are adopted") {
  const auto channel = channel_of(
      "<rss version=\"2.0\"><item><title>1</title></item>"
      "<channel><title>C</title><item><title>2</title></item></channel>"
      "<image><url>http://e.org/i</url><title>IT</title></image>"
      "<textInput><title>TT</title></textInput>"
      "<item><title>3</title></item></rss>");
  CHECK(show(channel.title) == "text:C");
  CHECK(titles(channel) == "2 1 3");
  CHECK(channel.image.url == "http://e.org/i");
  CHECK(channel.text_input.title == "TT");
}

TEST_CASE("structure: without a channel there is an implicit one, of several the first counts") {
  const auto implicit =
      channel_of("<rss version=\"2.0\"><title>C</title><item><title>1</title></item></rss>");
  CHECK(show(implicit.title) == "text:C");
  CHECK(titles(implicit) == "1");
  const auto several = channel_of(
      "<rss version=\"2.0\"><channel><title>A</title>"
      "<item><title>1</title></item></channel><channel><title>B</title>"
      "<item><title>2</title></item><channel><item><title>3</title></item>"
      "</channel></channel></rss>");
  CHECK(show(several.title) == "text:A");
  CHECK(titles(several) == "1 2 3");
  const auto bare = channel_of("<channel><title>C</title><item><title>1</title></item></channel>");
  CHECK(show(bare.title) == "text:C");
  CHECK(titles(bare) == "1");
}

TEST_CASE("structure: an item inside an item and an unclosed item are siblings") {
  CHECK(titles(channel_of(
            rss("<item><title>1</title><item><title>2</title><item><title>3</title></item>"
                "</item></item><item><title>4</title></item>"))) == "1 2 3 4");
  CHECK(titles(channel_of("<rss version=\"2.0\"><channel><item><title>1</title><item>"
                          "<title>2</title></item></channel></rss>")) == "1 2");
  CHECK(titles(channel_of(
            atom("<entry><title>1</title><entry><title>2</title></entry></entry>"))) == "1 2");
}

TEST_CASE("structure: the order of the channel's members does not matter") {
  const auto channel =
      channel_of(rss("<item><title>1</title></item><title>C</title>"
                     "<item><title>2</title></item><link>http://e.org/</link>"
                     "<language>en</language>"));
  CHECK(show(channel.title) == "text:C");
  CHECK(channel.link() == "http://e.org/");
  CHECK(titles(channel) == "1 2");
  CHECK(channel.items.at(0).title.language == "en");
}

TEST_CASE("structure: the children of image and textInput never bleed into the channel") {
  const auto channel =
      channel_of(rss("<image><title>IT</title><url>u</url><link>http://e.org/i</link>"
                     "<width>8</width><height>9</height><description>ID</description>"
                     "</image><textInput><title>TT</title><description>TD</description>"
                     "<name>n</name><link>http://e.org/t</link></textInput>"));
  CHECK(channel.title.empty());
  CHECK(channel.subtitle.empty());
  CHECK(channel.links.empty());
  CHECK(channel.image == tidings::Image{"u", "IT", "http://e.org/i", 8, 9, "ID"});
  CHECK(channel.text_input == tidings::TextInput{"TT", "TD", "n", "http://e.org/t"});
  const auto item =
      item_of(rss_item("<image><link>http://e.org/i</link><title>IT</title></image>"));
  CHECK(item.links.empty());
  CHECK(item.title.empty());
  CHECK(names(item.extensions) == "image");
}

TEST_CASE("structure: only direct children count, not those of foreign elements") {
  const auto item = item_of(
      rss_item("<x:thing xmlns:x=\"urn:x\"><title>no</title><link>http://e.org/no</link></x:thing>"
               "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>no</title></svg><title>T</title>"
               "<media:group><media:title>no</media:title></media:group>"));
  CHECK(show(item.title) == "text:T");
  CHECK(item.links.empty());
}

TEST_CASE(
    "structure: of repeated scalars the first that is not empty counts, the others are kept") {
  const tidings::Document document = read(
      "<rss version=\"2.0\"><channel><ttl/><ttl>5</ttl><ttl>6</ttl><item><title> </title>"
      "<title>A</title><title>B</title><title>A</title><guid/><guid>1</guid><guid>2</guid>"
      "<pubDate>junk</pubDate><pubDate>2004-01-01</pubDate></item></channel></rss>");
  CHECK(document.channel.ttl == 5);
  CHECK(names(document.channel.extensions) == "ttl");
  const tidings::Item& item = document.channel.items.at(0);
  CHECK(show(item.title) == "text:A");
  CHECK(item.id == "1");
  CHECK(item.published.raw == "2004-01-01");
  REQUIRE(item.extensions.size() >= 2);
  CHECK(item.extensions[0].text == "B");
  CHECK(item.extensions[1].text == "2");
}

TEST_CASE("structure: the blanks in what is kept stay, whatever it is called") {
  const auto check = [](const std::vector<tidings::Element>& kept) {
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text == "  ");
    REQUIRE(kept[0].children.size() == 2);
    CHECK(kept[0].children[0].tail == " \n");
    CHECK(kept[0].children[1].tail == "\t");
  };
  for (const std::string name : {"entry", "item", "channel", "feed", "rss", "other"}) {
    CAPTURE(name);
    const std::string start = "<x:" + name;
    const std::string element = start + " xmlns:x=\"urn:x\">  <x:a/> \n<x:b/>\t</x:" + name + ">";
    check(read(rss_item(element)).channel.items.at(0).extensions);
    check(read(atom_entry(element)).channel.items.at(0).extensions);
    check(read(rss(element + "<item/>")).channel.extensions);
    const std::string plain = "<" + name + " xmlns=\"urn:x\">  <a/> \n<b/>\t</" + name + ">";
    check(read(rss_item(plain)).channel.items.at(0).extensions);
  }
}

TEST_CASE("structure: a core element outranks a module's, wherever they stand") {
  CHECK(show(item_of(rss_item("<dc:title>D</dc:title><media:title>M</media:title><title>T</title>"))
                 .title) == "text:T");
  CHECK(show(channel_of(atom("<dc:title>D</dc:title><media:title>M</media:title><title>T</title>"))
                 .title) == "text:T");
  CHECK(show(item_of(rdf_item("<media:title>M</media:title><dc:title>D</dc:title>")).title) ==
        "text:D");
}

TEST_CASE("structure: names match without regard to case") {
  const tidings::Document document = read(
      "<RSS VERSION=\"2.0\"><CHANNEL><TITLE>C</TITLE><Item><Title>I</Title>"
      "<LINK>http://e.org/</LINK><PubDate>2004-01-01</PubDate>"
      "<GUID ISPERMALINK=\"false\">g</GUID></Item></CHANNEL></RSS>");
  CHECK(document.format == tidings::Format::rss_2_0);
  CHECK(show(document.channel.title) == "text:C");
  const tidings::Item& item = document.channel.items.at(0);
  CHECK(show(item.title) == "text:I");
  CHECK(item.link() == "http://e.org/");
  CHECK(item.published);
  CHECK(item.id == "g");
  CHECK(item.id_is_permalink == false);
}
