// SPDX-License-Identifier: MIT
// Nothing is tolerated silently: each departure has its code, at its line and column in the bytes.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace tests;

namespace {

struct Row {
  std::string_view written;  ///< on line 2, from column 1
  std::string_view said;     ///< a "?" behind notes
};

constexpr Row item_rows[] = {
    {"<title>plain</title>", ""},
    {"<title>a & b</title>", "bare-ampersand@2:10"},
    {"<title>&copy;</title>", "undefined-entity@2:8"},
    {"<title>&nosuch;</title>", "undefined-entity@2:8"},
    {"<title>&#150;</title>", "legacy-reference@2:8"},
    {"<title>&#1;</title>", "bad-reference@2:8"},
    {"<title>&#xD800;</title>", "bad-reference@2:8"},
    {"<title>1 < 2</title>", "bare-less-than@2:10"},
    {"<title>a]]>b</title>", "bad-cdata@2:11"},
    {"<title><![CDATA[a</title>", "bad-cdata@2:8"},
    {"<title a=b>x</title>", "bad-attribute@2:8"},
    {"<title a>x</title>", "bad-attribute@2:8"},
    {"<title a=\"1\" a=\"2\">x</title>", "repeated-attribute@2:14"},
    {"<title a=\"<\">x</title>", "bare-less-than@2:8"},
    {"<title a=\"&\">x</title>", "bare-ampersand@2:11"},
    {"<title x:a=\"1\">x</title>", "undeclared-prefix@2:8"},
    {"<x:any xmlns:x=\"urn:x\" a=\"1\" a=\"2\"/>", "repeated-attribute@2:30"},
    {"<description><p a=\"1\" a=\"2\">x</p></description>", "repeated-attribute@2:23"},
    {"<title>a</Title>", "name-case@2:9"},
    {"<Title>a</Title>", "name-case@2:1"},
    {"<foo:bar/>", "undeclared-prefix@2:2"},
    {"<x:y xmlns:x=\"https://purl.org/dc/elements/1.1\"/>", "namespace-spelling@2:6"},
    {"<item><title>b</title></item>", "misplaced-element@2:1"},
    {"<title>a</title><title>b</title>", "repeated-element@2:17"},
    {"<title>a</title><title>a</title>", ""},
    {"<link>http://e.org/a b</link>", "bad-address@2:1"},
    {"<guid>x</guid>", "not-a-permalink@2:1?"},
    {"<guid isPermaLink=\"true\">x</guid>", "not-a-permalink@2:1"},
    {"<pubDate>junk</pubDate>", "bad-date@2:1"},
    {"<pubDate>1 Jan 2018 10:00 XYZ</pubDate>", "unknown-zone@2:1"},
    {"<enclosure url=\"http://e.org/a\" type=\"a/b\" length=\"1,234\"/>", "bad-number@2:1?"},
    {"<enclosure url=\"http://e.org/a\" type=\"a/b\" length=\"many\"/>", "bad-number@2:1"},
    {"<enclosure url=\"http://e.org/a.mp3\"/>", "missing-value@2:1?"},
    {"<enclosure/>", "missing-value@2:1"},
    {"<title xml:lang=\"en_US\">a</title>", "bad-language@2:1?"},
    {"<title xml:lang=\"no language\">a</title>", "bad-language@2:1"},
};

}  // namespace

TEST_CASE("diagnostics: every departure in an item has its code, line and column") {
  for (const Row& row : item_rows) {
    CAPTURE(row.written);
    CHECK(diagnostics(read("<rss version=\"2.0\"><channel><item>\n" + std::string(row.written) +
                           "\n</item></channel></rss>")) == row.said);
  }
}

TEST_CASE("diagnostics: departures in Atom's types and in the channel have theirs") {
  constexpr Row entries[] = {
      {"<title type=\"xhtml\">&lt;b&gt;x</title>", "text-type-conflict@2:1"},
      {"<title type=\"html\"><b>x</b></title>", "text-type-conflict@2:1"},
      {"<title mode=\"base64\">!</title>", "bad-base64@2:1"},
      {"<title type=\"html\">x</title>", ""},
  };
  for (const Row& row : entries) {
    CAPTURE(row.written);
    CHECK(diagnostics(read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\n" +
                           std::string(row.written) + "</entry></feed>")) == row.said);
  }
  constexpr Row channels[] = {
      {"<skipHours><hour>24</hour></skipHours>", "value-out-of-range@2:12?"},
      {"<skipHours><hour>25</hour></skipHours>", "value-out-of-range@2:12"},
      {"<skipDays><day>Fri</day></skipDays>", "bad-value@2:11?"},
      {"<skipDays><day>Never</day></skipDays>", "bad-value@2:11"},
      {"<language>en_US</language>", "bad-language@2:1?"},
      {"<ttl>an hour</ttl>", "bad-number@2:1"},
      {"<channel/>", "several-channels@2:1"},
  };
  for (const Row& row : channels) {
    CAPTURE(row.written);
    CHECK(diagnostics(read("<rss version=\"2.0\"><channel>\n" + std::string(row.written) +
                           "</channel></rss>")) == row.said);
  }
}

TEST_CASE("diagnostics: what is wrong with the document around the feed is said where it stands") {
  constexpr Row rows[] = {
      {"<rss version=\"2.0\"><channel/></rss>", ""},
      {"<rss><channel/></rss>", "unknown-version@1:1?"},
      {"<rss version=\"9\"><channel/></rss>", "unknown-version@1:1?"},
      {"<rss version=\"2.0\"><item/></rss>", "no-channel@1:1"},
      {"<rss version=\"2.0\">\n<channel/><item/></rss>", "misplaced-element@2:11"},
      {"<rss version=\"2.0\">\n<channel/><channel/></rss>", "several-channels@2:11"},
      {"<feed><title>T</title></feed>", "namespace-spelling@1:1"},
      {"<rss version=\"2.0\" xmlns=\"urn:x\"><channel/></rss>", "namespace-spelling@1:1"},
      {"\n<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>", "bad-declaration@1:1"},
      {"<?xml version=\"1.0\"?>\n<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>",
       "bad-declaration@2:1"},
      {"<rss version=\"2.0\"><channel/></rss>\n junk", "text-after-root@2:2"},
      {"junk<rss version=\"2.0\"><channel/></rss>", "text-before-root@1:1"},
      {"<rss version=\"2.0\"><channel/></rss>\n<rss version=\"2.0\"/>", "several-roots@2:1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(diagnostics(read(row.written)) == row.said);
  }
}

TEST_CASE("diagnostics: columns count the bytes as they came, in every encoding") {
  // The euro sign is one byte here, and three in UTF-8.
  CHECK(diagnostics(read("<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<rss version=\"2.0\">"
                         "<channel><title>\x80\x80 & x</title></channel></rss>")) ==
        "bare-ampersand@2:39");
  const std::string_view text =
      "<rss version=\"2.0\">\n<channel><title>a & b</title></channel></rss>";
  std::string utf16 = "\xFF\xFE";
  for (const char c : text) {
    utf16 += c;
    utf16 += '\0';
  }
  CHECK(diagnostics(read(utf16)) == "bare-ampersand@2:37");
}

TEST_CASE("diagnostics: behind a repair the places are still those of the bytes") {
  CHECK(diagnostics(read("<rss version=\"2.0\"><channel><title>a</channel>\n"
                         "<item><title b=c>x & y</title>\n<pubDate>junk</pubDate></item></rss>"))
            .find("bare-ampersand@2:20 bad-date@3:1") != std::string::npos);
}

TEST_CASE("diagnostics: one fault is said once, however often its element is looked at") {
  const tidings::Document document = read(
      "<rss version=\"2.0\"><channel><item><x:a xmlns:x=\"urn:x\" b=\"&\"><x:c d=\"&\"/></x:a>"
      "</item></channel></rss>");
  CHECK(diagnostics(document) == "bare-ampersand@1:59 bare-ampersand@1:70");
}
