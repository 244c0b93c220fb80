// SPDX-License-Identifier: MIT
// People, however they are written: name, address of mail and address of the web apart.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace tests;

namespace {

struct Row {
  std::string_view written;
  std::string_view person;  ///< "name|email|uri"
};

constexpr Row strings[] = {
    {"ann@example.org (Ann Lee)", "Ann Lee|ann@example.org|"},
    {"Ann Lee &lt;ann@example.org&gt;", "Ann Lee|ann@example.org|"},
    {"\"Lee, Ann\" &lt;ann@example.org&gt;", "Lee, Ann|ann@example.org|"},
    {"Ann Lee [ann@example.org]", "Ann Lee|ann@example.org|"},
    {"Ann Lee (ann@example.org)", "Ann Lee|ann@example.org|"},
    {"Ann Lee ann@example.org", "Ann Lee|ann@example.org|"},
    {"ann@example.org Ann Lee", "Ann Lee|ann@example.org|"},
    {"(Ann Lee) ann@example.org", "Ann Lee|ann@example.org|"},
    {"ann@example.org ()", "|ann@example.org|"},
    {"&lt;ann@example.org&gt;", "|ann@example.org|"},
    {"ann+feed@example.org", "|ann+feed@example.org|"},
    {"mailto:ann@example.org", "|ann@example.org|"},
    {"mailto:ann@example.org?subject=Hello", "|ann@example.org|"},
    {"ann@example.org?subject=Hello (Ann Lee)", "Ann Lee|ann@example.org|"},
    {"Ann Lee &lt;mailto:ann@example.org&gt;", "Ann Lee|ann@example.org|"},
    {"&lt;a href=\"mailto:ann@example.org\"&gt;Ann Lee&lt;/a&gt;", "Ann Lee|ann@example.org|"},
    {"&lt;a href=\"http://example.org/ann\"&gt;Ann Lee&lt;/a&gt;",
     "Ann Lee||http://example.org/ann"},
    {"http://example.org/ann", "||http://example.org/ann"},
    {"Ann Lee &lt;http://example.org/ann&gt;", "Ann Lee||http://example.org/ann"},
    {"Ann Lee (http://example.org/ann)", "Ann Lee||http://example.org/ann"},
    {"Ann Lee", "Ann Lee||"},
    {"Ann &amp; Ben", "Ann & Ben||"},
    {"ann at example dot org", "ann at example dot org||"},
    {"ann@example.org, ben@example.org", "ann@example.org, ben@example.org||"},
    {"Ann\n  Lee", "Ann Lee||"},
};

}  // namespace

TEST_CASE("people: a string is split into name, email and uri, and what cannot be is the name") {
  for (const Row& row : strings) {
    CAPTURE(row.written);
    for (const std::string_view tag : {"author", "dc:creator"}) {
      const std::string name(tag);
      const auto item =
          item_of(rss_item("<" + name + ">" + std::string(row.written) + "</" + name + ">"));
      REQUIRE(item.authors.size() == 1);
      CHECK(show(item.authors[0]) == row.person);
    }
    const std::string written(row.written);
    const auto channel =
        channel_of(rss("<managingEditor>" + written + "</managingEditor><webMaster>" + written +
                       "</webMaster><dc:publisher>" + written + "</dc:publisher>"));
    CHECK(show(channel.editor) == row.person);
    CHECK(show(channel.webmaster) == row.person);
    CHECK(show(channel.publisher) == row.person);
  }
}

TEST_CASE("people: several creators, author and creator are all kept, in order") {
  CHECK(
      show_all(item_of(rss_item("<dc:creator>A</dc:creator><dc:creator>B</dc:creator>")).authors) ==
      "A|| + B||");
  CHECK(show_all(item_of(rss_item("<author>A</author><dc:creator>B</dc:creator>")).authors) ==
        "A|| + B||");
  CHECK(show_all(item_of(rss_item("<dc:creator>B</dc:creator><author>A</author>"
                                  "<dc:creator>C</dc:creator><dc:creator>B</dc:creator>"))
                     .authors) == "B|| + A|| + C||");
  CHECK(show_all(item_of(atom_entry("<author><name>A</name></author><author><name>B</name></author>"
                                    "<dc:creator>C</dc:creator>"))
                     .authors) == "A|| + B|| + C||");
  CHECK(show_all(item_of(rss_item("<dc:contributor>A</dc:contributor>"
                                  "<dc:contributor>B</dc:contributor>"))
                     .contributors) == "A|| + B||");
}

TEST_CASE("people: an author whom Dublin Core and Atom name as well is one") {
  CHECK(show_all(item_of(rss_item("<atom:author><atom:name>A</atom:name>"
                                  "<atom:email>a@example.org</atom:email></atom:author>"
                                  "<dc:creator>A</dc:creator><author>a@example.org (A)</author>"))
                     .authors) == "A|a@example.org|");
}

TEST_CASE("people: Atom's parts go to their members, under the names of any version") {
  const std::string parts = "<name>A</name><email>a@example.org</email>";
  for (const std::string_view address : {"uri", "url", "homepage"}) {
    const std::string name(address);
    const std::string author = "<author>" + parts + "<" + name + ">/a</" + name + "></author>";
    const std::string base = "xml:base=\"http://example.org/\"";
    const std::string_view person = "A|a@example.org|http://example.org/a";
    CHECK(show_all(item_of(atom_entry(author, base)).authors) == person);
    CHECK(show_all(item_of(atom_03_entry(author, base)).authors) == person);
    CHECK(show_all(item_of(rss_item(author, base)).authors) == person);
  }
  CHECK(show_all(item_of(atom_entry("<author>Ann &lt;a@example.org&gt;</author>")).authors) ==
        "Ann|a@example.org|");
  CHECK(show_all(item_of(atom_entry("<author><name>a@example.org (A)</name></author>")).authors) ==
        "a@example.org (A)||");
  CHECK(show_all(channel_of(atom("<contributor><name>A</name><email>mailto:a@example.org</email>"
                                 "</contributor><contributor><name>B</name></contributor>"))
                     .contributors) == "A|a@example.org| + B||");
}

TEST_CASE("people: a title inside an author is not the item's, and foreign parts are kept") {
  const auto item = item_of(rss_item("<author><title>Dr</title><name>A</name></author>"));
  CHECK(item.title.empty());
  REQUIRE(item.authors.size() == 1);
  CHECK(item.authors[0].name == "A");
  CHECK(names(item.authors[0].extensions) == "title");
}

TEST_CASE("people: itunes and googleplay name them where nobody else does") {
  CHECK(show_all(item_of(rss_item("<itunes:author>Ann (a@example.org)</itunes:author>")).authors) ==
        "Ann|a@example.org|");
  CHECK(show_all(item_of(rss_item("<itunes:author>I</itunes:author><dc:creator>A</dc:creator>"))
                     .authors) == "A||");
  const auto channel =
      channel_of(rss("<itunes:owner><itunes:name>O</itunes:name>"
                     "<itunes:email>o@example.org</itunes:email></itunes:owner>"
                     "<googleplay:author>G</googleplay:author>"));
  CHECK(show(channel.publisher) == "O|o@example.org|");
  CHECK(show_all(channel.authors) == "G||");
  CHECK(names(channel.extensions) == "owner author");
}

TEST_CASE("people: an element of nothing names nobody, and a credit is no author") {
  CHECK(item_of(rss_item("<author> </author><dc:creator/>")).authors.empty());
  const auto item = item_of(rss_item("<media:credit role=\"author\">M</media:credit>"));
  CHECK(item.authors.empty());
  CHECK(names(item.extensions) == "credit");
}
