// SPDX-License-Identifier: MIT
// Links, ids and addresses: where they stand, and what they are resolved against.
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

TEST_CASE(
    "links: RSS's link is found in whatever form it is written, the first usable one counts") {
  constexpr Row rows[] = {
      {"<link>http://example.org/</link>", "alternate http://example.org/"},
      {"<link><![CDATA[ http://example.org/ ]]></link>", "alternate http://example.org/"},
      {"<link href=\"http://example.org/\"/>", "alternate http://example.org/"},
      {"<link/><link>http://example.org/</link>", "alternate http://example.org/"},
      {"<link> </link>", ""},
      {"<link>http://example.org/</link><link>http://example.com/</link>",
       "alternate http://example.org/"},
      {"<atom:link href=\"http://example.org/\"/>", "alternate http://example.org/"},
      {"<atom:link>http://example.org/</atom:link>", "alternate http://example.org/"},
      {"<a10:link xmlns:a10=\"http://www.w3.org/2005/Atom\" href=\"http://example.org/\"/>",
       "alternate http://example.org/"},
      {"<atom:link rel=\"self\" href=\"http://example.org/f\"/><link>http://example.org/</link>",
       "alternate http://example.org/ + self http://example.org/f"},
      {"<link>http://example.org/</link><atom:link href=\"http://example.org/\"/>",
       "alternate http://example.org/"},
      {"<link rel=\"self\" href=\"http://example.org/f\"/>", "self http://example.org/f"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(show_all(channel_of(rss(row.written)).links) == row.read);
    CHECK(show_all(item_of(rss_item(row.written)).links) == row.read);
  }
}

TEST_CASE("links: Atom's link is filled from what is there") {
  constexpr Row rows[] = {
      {"<link href=\"http://example.org/\"/>", "alternate http://example.org/"},
      {"<link>http://example.org/</link>", "alternate http://example.org/"},
      {"<link rel=\"\" href=\"http://example.org/\"/>", "alternate http://example.org/"},
      {"<link rel=\"Alternate\" href=\"http://example.org/\"/>", "alternate http://example.org/"},
      {"<link rel=\"http://www.iana.org/assignments/relation/related\" "
       "href=\"http://example.org/\"/>",
       "related http://example.org/"},
      {"<link rel=\"http://example.org/rel\" href=\"http://example.org/\"/>",
       "http://example.org/rel http://example.org/"},
      {"<link rel=\"via\" href=\"http://example.org/\"/><link rel=\"next\" "
       "href=\"http://example.org/2\"/>",
       "via http://example.org/ + next http://example.org/2"},
      {"<link/>", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(show_all(channel_of(atom(row.written)).links) == row.read);
    CHECK(show_all(item_of(atom_entry(row.written)).links) == row.read);
    CHECK(show_all(item_of(atom_03_entry(row.written)).links) == row.read);
  }
  const auto item =
      item_of(atom_entry("<link href=\"http://example.org/\" type=\"text/html\" hreflang=\"en\" "
                         "title=\"T\" length=\"7\" thr:count=\"3\"/>"));
  REQUIRE(item.links.size() == 1);
  CHECK(item.links[0].type == "text/html");
  CHECK(item.links[0].hreflang == "en");
  CHECK(item.links[0].title == "T");
  CHECK(item.links[0].length == 7);
  REQUIRE(item.links[0].attributes.size() == 1);
  CHECK(item.links[0].attributes[0].name == "count");
  CHECK(item.links[0].attributes[0].value == "3");
}

TEST_CASE("links: without a link none is made up, and origLink and the guid stay what they are") {
  const auto item =
      item_of(rss_item("<guid>http://example.org/1</guid>"
                       "<feedburner:origLink>http://example.org/o</feedburner:origLink>"));
  CHECK(item.links.empty());
  CHECK(item.id == "http://example.org/1");
  CHECK(names(item.extensions) == "origLink");
  CHECK(item.link() == "http://example.org/1");
}

TEST_CASE("ids: a guid is a permalink unless it says otherwise, and only if it is an address") {
  struct Guid {
    std::string_view attributes;
    std::string_view written;
    bool permalink;
  };

  constexpr Guid rows[] = {
      {"", "http://example.org/1", true},
      {"", "\n http://example.org/1\n", true},
      {"", "tag:example.org,2004:1", false},
      {"", "1234", false},
      {"isPermaLink=\"true\"", "http://example.org/1", true},
      {"isPermaLink=\"TRUE\"", "http://example.org/1", true},
      {"isPermaLink=\"true\"", "1234", false},
      {"isPermaLink=\"false\"", "http://example.org/1", false},
      {"isPermalink=\"false\"", "http://example.org/1", false},
      {"ispermalink=\"False\"", "http://example.org/1", false},
  };
  for (const Guid& row : rows) {
    CAPTURE(row.attributes);
    CAPTURE(row.written);
    const auto item = item_of(rss_item("<guid " + std::string(row.attributes) + ">" +
                                       std::string(row.written) + "</guid>"));
    CHECK(item.id == (row.permalink ? "http://example.org/1" : std::string_view(row.written)));
    CHECK(item.id_is_permalink == row.permalink);
  }
}

TEST_CASE("ids: the same guid on many items is kept as given, and none stays none") {
  const auto channel =
      channel_of(rss("<item><guid>1</guid></item><item><guid>1</guid></item><item/>"));
  REQUIRE(channel.items.size() == 3);
  CHECK(channel.items[0].id == "1");
  CHECK(channel.items[1].id == "1");
  CHECK(channel.items[2].id.empty());
}

TEST_CASE("ids: one is resolved only where it is a permalink, or relative under an xml:base") {
  const std::string base = "xml:base=\"http://example.org/a/\"";
  CHECK(channel_of(atom("<id>b/c</id>", base)).id == "http://example.org/a/b/c");
  CHECK(channel_of(atom("<id>b/c</id>")).id == "b/c");
  CHECK(channel_of(atom("<id>tag:example.org,2004:x</id>", base)).id == "tag:example.org,2004:x");
  CHECK(channel_of(atom("<id>HTTP://Example.org/%7ex</id>", base)).id == "HTTP://Example.org/%7ex");
  CHECK(item_of(rss_item("<guid isPermaLink=\"true\">/b</guid>", base)).id ==
        "http://example.org/b");
  CHECK(item_of(rdf_item("")).id == "http://example.org/1");
}

TEST_CASE("addresses: trimmed, controls stripped, blanks encoded, unknown schemes untouched") {
  constexpr Row rows[] = {
      {" http://example.org/a b ", "http://example.org/a%20b"},
      {"\n\thttp://example.org/a\n/b\t", "http://example.org/a/b"},
      {"http://example.org/?a=1&amp;amp;b=2", "http://example.org/?a=1&b=2"},
      {"http://example.org/?a=1&copy=2", "http://example.org/?a=1&copy=2"},
      {"http://example.org/é", "http://example.org/é"},
      {"http://example.org/%zz", "http://example.org/%zz"},
      {"feed:http://example.org/", "feed:http://example.org/"},
      {"feed://example.org/", "feed://example.org/"},
      {"at://did:plc:abc/app.post/1", "at://did:plc:abc/app.post/1"},
      {"urn:isbn:1", "urn:isbn:1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const auto item = item_of(rss_item("<link>" + std::string(row.written) + "</link>"));
    CHECK(item.link() == row.read);
  }
}

TEST_CASE("addresses: xml:base counts nested, relative, empty, as a fragment, and on RSS") {
  struct Base {
    std::string_view outer;
    std::string_view inner;
    std::string_view read;  ///< of "d?e#f"
  };

  constexpr Base rows[] = {
      {"http://example.org/b/", "c/", "http://example.org/b/c/d?e#f"},
      {"http://example.org/b/x", "", "http://example.org/b/d?e#f"},
      {"http://example.org/b/", "../", "http://example.org/d?e#f"},
      {"http://example.org/b/", "/r/", "http://example.org/r/d?e#f"},
      {"http://example.org/b/", "//example.com/", "http://example.com/d?e#f"},
      {"http://example.org/b/", "http://example.com/", "http://example.com/d?e#f"},
      {"", "", "http://fetched.example/d?e#f"},
      {"#part", "", "http://fetched.example/d?e#f"},
      {"rel/", "", "http://fetched.example/rel/d?e#f"},
  };
  tidings::ParseOptions options;
  options.base_url = "http://fetched.example/feed.xml";
  for (const Base& row : rows) {
    CAPTURE(row.outer);
    CAPTURE(row.inner);
    const std::string outer = "xml:base=\"" + std::string(row.outer) + "\"";
    const std::string inner = " xml:base=\"" + std::string(row.inner) + "\"";
    CHECK(item_of(atom("<entry" + inner + "><link href=\"d?e#f\"/></entry>", outer), options)
              .link() == row.read);
    CHECK(item_of(rss("<item" + inner + "><link>d?e#f</link></item>", outer), options).link() ==
          row.read);
  }
}

TEST_CASE(
    "addresses: relative ones without base go by the document's, then by the channel's link") {
  tidings::ParseOptions options;
  options.base_url = "http://fetched.example/f/feed.xml";
  const std::string document =
      rss("<link>http://example.org/blog/</link><item><link>a</link></item>");
  CHECK(item_of(document, options).link() == "http://fetched.example/f/a");
  CHECK(item_of(document).link() == "http://example.org/blog/a");
  CHECK(item_of(rss_item("<link>a</link>")).link() == "a");
}

TEST_CASE("addresses: every member that holds one is resolved") {
  const std::string base = "xml:base=\"http://example.org/\"";
  const auto channel =
      channel_of(rss("<docs>d</docs><image><url>u</url><link>l</link></image>"
                     "<textInput><link>t</link></textInput>"
                     "<creativeCommons:license>c</creativeCommons:license>"
                     "<item><comments>k</comments><wfw:commentRss>w</wfw:commentRss>"
                     "<enclosure url=\"e.mp3\"/><source url=\"s\">S</source></item>",
                     base));
  CHECK(channel.docs == "http://example.org/d");
  CHECK(channel.image.url == "http://example.org/u");
  CHECK(channel.image.link == "http://example.org/l");
  CHECK(channel.text_input.link == "http://example.org/t");
  CHECK(channel.link("license") == "http://example.org/c");
  REQUIRE(channel.items.size() == 1);
  const tidings::Item& item = channel.items[0];
  CHECK(item.comments == "http://example.org/k");
  CHECK(item.comments_feed == "http://example.org/w");
  CHECK(show_all(item.enclosures) == "http://example.org/e.mp3 audio/mpeg -");
  CHECK(item.source.url == "http://example.org/s");

  const auto feed =
      channel_of(atom("<icon>i</icon><logo>l</logo><generator uri=\"g\">G</generator>"
                      "<author><name>A</name><uri>a</uri></author>"
                      "<entry><content src=\"c.png\" type=\"image/png\"/></entry>",
                      base));
  CHECK(feed.icon == "http://example.org/i");
  CHECK(feed.logo == "http://example.org/l");
  CHECK(feed.generator.uri == "http://example.org/g");
  CHECK(show_all(feed.authors) == "A||http://example.org/a");
  CHECK(show_all(feed.items.at(0).content) == "image/png@http://example.org/c.png");
}

TEST_CASE("links: a source's own address is its url, and the self link stays among its links") {
  const auto item =
      item_of(atom_entry("<source><link rel=\"self\" type=\"application/atom+xml\" "
                         "href=\"http://example.org/f\"/><link href=\"http://example.org/\"/>"
                         "</source>"));
  CHECK(item.source.url == "http://example.org/f");
  CHECK(show_all(item.source.links) == "self http://example.org/f + alternate http://example.org/");
  CHECK(item_of(rss_item("<source url=\"http://example.org/f\">S</source>")).source.url ==
        "http://example.org/f");
}
