// SPDX-License-Identifier: MIT
// Enclosures, categories, numbers, media and podcasts: what can be read is, the rest is kept.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace tests;

namespace {

struct Row {
  std::string_view written;
  std::string_view read;
};

}  // namespace

TEST_CASE("enclosures: only one without address is dropped, and its element kept") {
  constexpr Row rows[] = {
      {"<enclosure url=\"http://e.org/a.mp3\" length=\"12\" type=\"audio/x\"/>",
       "http://e.org/a.mp3 audio/x 12"},
      {"<enclosure url=\"http://e.org/a.mp3\"/>", "http://e.org/a.mp3 audio/mpeg -"},
      {"<enclosure url=\"http://e.org/a.MP4?x=1.gif\" type=\"\"/>",
       "http://e.org/a.MP4?x=1.gif video/mp4 -"},
      {"<enclosure url=\"http://e.org/a\"/>", "http://e.org/a - -"},
      {"<enclosure>http://e.org/a.pdf</enclosure>", "http://e.org/a.pdf application/pdf -"},
      {"<enclosure href=\"http://e.org/a.png\"/>", "http://e.org/a.png image/png -"},
      {"<enclosure url=\"http://e.org/a.mp3\"/><enclosure url=\"http://e.org/b.mp3\"/>"
       "<enclosure url=\"http://e.org/a.mp3\"/>",
       "http://e.org/a.mp3 audio/mpeg - + http://e.org/b.mp3 audio/mpeg -"},
      {"<atom:link rel=\"enclosure\" href=\"http://e.org/a.mp3\" type=\"audio/mpeg\" "
       "length=\"3\"/>",
       "http://e.org/a.mp3 audio/mpeg 3"},
      {"<media:content url=\"http://e.org/a.mp3\" fileSize=\"3\"/>", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(show_all(item_of(rss_item(row.written)).enclosures) == row.read);
  }
  const auto item = item_of(rss_item("<enclosure length=\"1\" type=\"a/b\"/>"));
  CHECK(item.enclosures.empty());
  CHECK(names(item.extensions) == "enclosure");
  const auto entry =
      item_of(atom_entry("<link rel=\"enclosure\" href=\"http://e.org/a\" "
                         "type=\"audio/mpeg\" length=\"9\" title=\"T\"/>"));
  CHECK(entry.links.empty());
  CHECK(show_all(entry.enclosures) == "http://e.org/a audio/mpeg 9");
  CHECK(entry.enclosures[0].title == "T");
  CHECK(show_all(item_of(atom_entry("<link rel=\"enclosure\" href=\"http://e.org/a.ogg\"/>"))
                     .enclosures) == "http://e.org/a.ogg audio/ogg -");
}

TEST_CASE("numbers: plain ones in any dress are read, and anything else is absent") {
  struct Number {
    std::string_view written;
    tidings::Number read;
  };

  const Number rows[] = {
      {"12", 12},
      {" 12 ", 12},
      {"+12", 12},
      {"0012", 12},
      {"62,447,386", 62447386},
      {"12.0", 12},
      {"12 bytes", 12},
      {"9223372036854775807", 9223372036854775807},
      {"", {}},
      {"none", {}},
      {"12 MB", {}},
      {"-1", {}},
      {"1e5", {}},
      {"12.5", {}},
      {"1,2", {}},
      {"9223372036854775808", {}},
      {"99999999999999999999999999999999999", {}},
      {"0x10", {}},
  };
  for (const Number& row : rows) {
    CAPTURE(row.written);
    const std::string written(row.written);
    const auto item =
        item_of(rss_item("<enclosure url=\"http://e.org/a\" type=\"a/b\" length=\"" + written +
                         "\"/><slash:comments>" + written + "</slash:comments>"));
    REQUIRE(item.enclosures.size() == 1);
    CHECK(item.enclosures[0].length == row.read);
    CHECK(item.comment_count == row.read);
    const auto channel =
        channel_of(rss("<ttl>" + written + "</ttl><image><url>u</url><width>" + written +
                       "</width></image><sy:updateFrequency>" + written + "</sy:updateFrequency>"));
    CHECK(channel.ttl == row.read);
    CHECK(channel.image.width == row.read);
    CHECK(channel.update.frequency == row.read);
  }
}

TEST_CASE("numbers: hour 24 is 0, an hour that is none is left out, days go by their names") {
  const auto channel =
      channel_of(rss("<skipHours><hour>24</hour><hour>7</hour><hour>07</hour>"
                     "<hour>25</hour><hour>x</hour></skipHours><skipDays>"
                     "<day>monday</day><day>Fri</day><day>Foo</day></skipDays>"));
  CHECK(channel.skip_hours == std::vector<int>{0, 7});
  CHECK(channel.skip_days == std::vector<std::string>{"Monday", "Friday"});
}

TEST_CASE("categories: split where they are lists, each once, with scheme and label") {
  constexpr Row rows[] = {
      {"<category>A</category><category>B</category><category>A</category>", "A + B"},
      {"<category domain=\"d\">A</category><category>A</category>", "A@d + A"},
      {"<category domain=\"d\"/><category> </category>", ""},
      {"<category>a, b</category>", "a, b"},
      {"<dc:subject>A</dc:subject><dc:subject>B</dc:subject>", "A + B"},
      {"<itunes:keywords>a, b ,,c,a</itunes:keywords>", "a + b + c"},
      {"<media:keywords>a, b</media:keywords>", "a + b"},
      {"<itunes:keywords>a</itunes:keywords><category>A</category>", "A"},
      {"<media:category scheme=\"s\" label=\"L\">m</media:category>", "m@s=L"},
      {"<atom:category term=\"t\" scheme=\"s\" label=\"L\"/>", "t@s=L"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(show_all(item_of(rss_item(row.written)).categories) == row.read);
  }
  constexpr Row entries[] = {
      {"<category term=\"t\" scheme=\"s\" label=\"L\"/>", "t@s=L"},
      {"<category label=\"L\"/>", "L=L"},
      {"<category>t</category>", "t"},
      {"<category term=\"\"/>", ""},
      {"<dc:subject>A</dc:subject>", "A"},
  };
  for (const Row& row : entries) {
    CAPTURE(row.written);
    CHECK(show_all(item_of(atom_entry(row.written)).categories) == row.read);
    CHECK(show_all(channel_of(atom(row.written)).categories) == row.read);
    CHECK(show_all(item_of(atom_03_entry(row.written)).categories) == row.read);
  }
}

TEST_CASE("categories: those of itunes are terms at any depth, and their tree is kept") {
  const auto channel =
      channel_of(rss("<itunes:category text=\"Technology\">"
                     "<itunes:category text=\"Gadgets\"/></itunes:category>"
                     "<itunes:category text=\"Arts &amp; Letters\"/>"));
  CHECK(show_all(channel.categories) == "Technology + Gadgets + Arts & Letters");
  CHECK(names(channel.extensions) == "category category");
  CHECK(names(channel.extensions.at(0).children) == "category");
}

TEST_CASE("media: groups, contents and thumbnails are kept, and never overwrite core members") {
  const auto item = item_of(rss_item(
      "<media:title>M</media:title><title>T</title><media:group><media:content url=\"a\">"
      "<media:title>inner</media:title></media:content><media:content url=\"b\"/></media:group>"
      "<media:thumbnail url=\"t\" width=\"7\"/><media:thumbnail url=\"u\"/>"));
  CHECK(show(item.title) == "text:T");
  CHECK(names(item.extensions) == "title group thumbnail thumbnail");
  CHECK(names(item.extensions.at(1).children) == "content content");
  CHECK(item.extensions.at(2).attribute("width") == "7");
  CHECK(item.enclosures.empty());
  CHECK(show(item_of(rss_item("<media:title>M</media:title>")).title) == "text:M");
  CHECK(item_of(rss_item("<media:group><media:title>M</media:title></media:group>")).title.empty());
}

TEST_CASE("podcasts: an image of itunes fills the channel's where there is none of its own") {
  constexpr Row rows[] = {
      {"<itunes:image href=\"http://e.org/i\"/>", "http://e.org/i"},
      {"<itunes:image>http://e.org/i</itunes:image>", "http://e.org/i"},
      {"<itunes:image url=\"http://e.org/i\"/>", "http://e.org/i"},
      {"<itunes:link rel=\"image\" type=\"image/jpeg\" href=\"http://e.org/i\"/>",
       "http://e.org/i"},
      {"<googleplay:image href=\"http://e.org/i\"/>", "http://e.org/i"},
      {"<itunes:image href=\"http://e.org/i\"/><image><url>http://e.org/own</url></image>",
       "http://e.org/own"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const auto channel = channel_of(rss(row.written));
    CHECK(channel.image.url == row.read);
    CHECK(channel.extensions.size() == 1);
  }
}

TEST_CASE("modules: what no member takes stands whole among the extensions, in order") {
  const auto item = item_of(rss_item(
      "<georss:point>45.2, -71</georss:point><podcast:person role=\"host\">P</podcast:person>"
      "<title>T</title><psc:chapters version=\"1.2\"><psc:chapter start=\"0\" title=\"c\"/>"
      "</psc:chapters><x:any xmlns:x=\"urn:x\" x:a=\"1\" b=\"2\"> t<x:in/>u </x:any><bare/>"
      "<itunes:duration>1:02</itunes:duration><wfw:comment>http://e.org/</wfw:comment>"));
  CHECK(names(item.extensions) == "point person chapters any bare duration comment");
  CHECK(item.extensions.at(0).text == "45.2, -71");
  CHECK(item.extensions.at(2).children.at(0).attribute("title") == "c");
  const tidings::Element& any = item.extensions.at(3);
  CHECK(any.namespace_uri == "urn:x");
  CHECK(any.attribute("a", "urn:x") == "1");
  CHECK(any.attribute("b") == "2");
  CHECK(any.text == " t");
  CHECK(any.children.at(0).tail == "u ");
  CHECK(item.extensions.at(4).namespace_uri.empty());
}

TEST_CASE("modules: each fills the members it has words for") {
  const auto item = item_of(
      rss_item("<slash:comments>7</slash:comments><wfw:commentRSS>http://e.org/c</wfw:commentRSS>"
               "<cc:license rdf:resource=\"http://e.org/by\"/><dc:publisher>P</dc:publisher>"
               "<dc:rights>R</dc:rights><dc:language>nl</dc:language>"));
  CHECK(item.comment_count == 7);
  CHECK(item.comments_feed == "http://e.org/c");
  CHECK(show_all(item.links) == "license http://e.org/by");
  CHECK(show(item.publisher) == "P||");
  CHECK(show(item.rights) == "text:R");
  CHECK(item.language == "nl");
  CHECK(item.extensions.empty());
  CHECK(item_of(atom_entry("<thr:total>4</thr:total>")).comment_count == 4);

  const auto channel = channel_of(
      rss("<admin:generatorAgent rdf:resource=\"http://e.org/g\"/><sy:updatePeriod> daily "
          "</sy:updatePeriod><sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>"
          "<creativeCommons:license>http://e.org/by</creativeCommons:license>"
          "<feedburner:browserFriendly>Hello</feedburner:browserFriendly>"));
  CHECK(channel.generator.uri == "http://e.org/g");
  CHECK(channel.update.period == "daily");
  CHECK(channel.update.base);
  CHECK(channel.link("license") == "http://e.org/by");
  CHECK(show(channel.info) == "text:Hello");
}
