// SPDX-License-Identifier: MIT
// Namespaces and formats: the address in scope counts, in whatever spelling, and the root decides.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/write.hpp>

#include "reading.hpp"

using namespace tests;
using tidings::Format;

TEST_CASE(
    "namespaces: an address with https, in other case, with a slash more or less is the one "
    "meant") {
  struct Row {
    std::string_view written;
    std::string_view meant;
    std::string_view element;
  };

  constexpr Row rows[] = {
      {"https://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.1/", "format"},
      {"http://purl.org/dc/elements/1.1", "http://purl.org/dc/elements/1.1/", "format"},
      {"http://purl.org/DC/Elements/1.1/", "http://purl.org/dc/elements/1.1/", "format"},
      {" http://purl.org/dc/elements/1.1/ ", "http://purl.org/dc/elements/1.1/", "format"},
      {"http://search.yahoo.com/mrss", "http://search.yahoo.com/mrss/", "content"},
      {"https://www.rssboard.org/media-rss", "http://search.yahoo.com/mrss/", "content"},
      {"http://www.itunes.com/DTDs/Podcast-1.0.dtd",
       "http://www.itunes.com/dtds/podcast-1.0.dtd",
       "season"},
      {"http://itunes.com/dtds/podcast-1.0.dtd/",
       "http://www.itunes.com/dtds/podcast-1.0.dtd",
       "season"},
      {"https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
       "https://podcastindex.org/namespace/1.0",
       "person"},
      {"http://www.georss.org/georss/", "http://www.georss.org/georss", "point"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const tidings::Document document =
        read("<rss version=\"2.0\"><channel><item><x:" + std::string(row.element) + " xmlns:x=\"" +
             std::string(row.written) + "\"/></item></channel></rss>");
    const tidings::Item& item = document.channel.items.at(0);
    REQUIRE(item.extensions.size() == 1);
    CHECK(item.extensions[0].namespace_uri == row.meant);
    CHECK(document.diagnostics.size() == 1);
    CHECK(document.diagnostics.at(0).code == tidings::Code::namespace_spelling);
    // Written back as the right one.
    CHECK(tidings::to_rss(document.channel).find("\"" + std::string(row.meant) + "\"") !=
          std::string::npos);
  }
}

TEST_CASE("namespaces: odd, swapped and doubled prefixes, wherever they are declared") {
  const auto item = item_of(
      "<rss version=\"2.0\" xmlns:content=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:dc=\"http://purl.org/rss/1.0/modules/content/\"><channel><item>"
      "<content:creator>A</content:creator><dc:encoded>C</dc:encoded>"
      "<_1:subject xmlns:_1=\"http://purl.org/dc/elements/1.1/\">S</_1:subject>"
      "<rights xmlns=\"http://purl.org/dc/elements/1.1/\">R</rights>"
      "<a:b xmlns:a=\"urn:1\"><a:c xmlns:a=\"urn:2\"/></a:b></item></channel></rss>");
  CHECK(show_all(item.authors) == "A||");
  CHECK(show_all(item.content) == "html:C");
  CHECK(show_all(item.categories) == "S");
  CHECK(show(item.rights) == "text:R");
  REQUIRE(item.extensions.size() == 1);
  CHECK(item.extensions[0].namespace_uri == "urn:1");
  CHECK(item.extensions[0].children.at(0).namespace_uri == "urn:2");
}

TEST_CASE("namespaces: an undeclared prefix means its usual namespace, or is kept as it is") {
  const tidings::Document document = read(
      "<rss version=\"2.0\"><channel><item><dc:creator>A</dc:creator>"
      "<content:encoded>C</content:encoded><atom:link href=\"http://e.org/\"/>"
      "<foo:bar>x</foo:bar></item></channel></rss>");
  const tidings::Item& item = document.channel.items.at(0);
  CHECK(show_all(item.authors) == "A||");
  CHECK(show_all(item.content) == "html:C");
  CHECK(item.link() == "http://e.org/");
  REQUIRE(item.extensions.size() == 1);
  CHECK(item.extensions[0].prefix == "foo");
  CHECK(item.extensions[0].namespace_uri.empty());
  CHECK_FALSE(document.well_formed);
  CHECK(diagnostics(document) ==
        "undeclared-prefix@1:36 undeclared-prefix@1:62 undeclared-prefix@1:98 "
        "undeclared-prefix@1:131");
}

TEST_CASE("namespaces: core elements in a foreign default namespace are the root's format's") {
  for (const std::string_view uri : {"http://backend.userland.com/rss2",
                                     "http://backend.userland.com/RSS2",
                                     "http://blogs.law.harvard.edu/tech/rss",
                                     "http://my.netscape.com/rdf/simple/0.9/",
                                     "http://purl.org/rss/1.0/",
                                     "http://www.w3.org/2005/Atom",
                                     "http://purl.org/atom/ns#",
                                     "http://www.w3.org/1999/xhtml",
                                     "urn:anything"}) {
    CAPTURE(uri);
    const tidings::Document document =
        read("<rss version=\"2.0\" xmlns=\"" + std::string(uri) +
             "\"><channel><title>C</title><link>http://e.org/</link><description>D</description>"
             "<item><title>I</title><guid>g</guid><pubDate>2004-01-01</pubDate>"
             "<author>A</author></item></channel></rss>");
    CHECK(document.format == Format::rss_2_0);
    CHECK(show(document.channel.title) == "text:C");
    CHECK(document.channel.link() == "http://e.org/");
    CHECK(show(document.channel.subtitle) == "html:D");
    CHECK(document.channel.extensions.empty());
    const tidings::Item& item = document.channel.items.at(0);
    CHECK(show(item.title) == "text:I");
    CHECK(item.id == "g");
    CHECK(item.published);
    CHECK(show_all(item.authors) == "A||");
    CHECK(item.extensions.empty());
  }
  for (const std::string_view uri : {"",
                                     "http://www.w3.org/2005/Atom/",
                                     "https://www.w3.org/2005/Atom",
                                     "http://www.w3.org/2005/atom",
                                     "http://purl.org/atom/ns#draft-ietf-atompub-format-09",
                                     "http://example.com/newformat#",
                                     "urn:anything"}) {
    CAPTURE(uri);
    const auto channel = channel_of("<feed xmlns=\"" + std::string(uri) +
                                    "\"><title>C</title><entry><title>I</title><summary>S</summary>"
                                    "<link href=\"http://e.org/\"/></entry></feed>");
    CHECK(show(channel.title) == "text:C");
    CHECK(show(channel.items.at(0).title) == "text:I");
    CHECK(show(channel.items.at(0).summary) == "text:S");
    CHECK(channel.items.at(0).link() == "http://e.org/");
  }
}

TEST_CASE("namespaces: prefixed attributes of the element's own namespace count as plain") {
  const auto item = item_of(
      "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\" xmlns:b=\"http://www.w3.org/2005/Atom\">"
      "<a:entry><a:title a:type=\"html\">T</a:title><a:link a:rel=\"via\" "
      "b:href=\"http://e.org/\"/>"
      "</a:entry></a:feed>");
  CHECK(show(item.title) == "html:T");
  CHECK(show_all(item.links) == "via http://e.org/");
}

TEST_CASE("formats: the version is information only, and every element is read in every one") {
  struct Row {
    std::string_view version;
    Format format;
  };

  constexpr Row rows[] = {
      {"0.90", Format::rss_0_90},
      {"0.91", Format::rss_0_91},
      {"0.92", Format::rss_0_92},
      {"0.93", Format::rss_0_93},
      {"0.94", Format::rss_0_94},
      {"1.0", Format::rss_1_0},
      {"2.0", Format::rss_2_0},
      {" 2.00 ", Format::rss_2_0},
      {"2.0.11", Format::rss_2_0},
      {"", Format::rss},
      {"3.14", Format::rss},
      {"x", Format::rss},
  };
  for (const Row& row : rows) {
    CAPTURE(row.version);
    const tidings::Document document =
        read("<rss version=\"" + std::string(row.version) +
             "\"><channel><item><guid>g</guid><enclosure url=\"u\"/></item></channel></rss>");
    CHECK(document.format == row.format);
    CHECK(document.channel.items.at(0).id == "g");
    CHECK(document.channel.items.at(0).enclosures.size() == 1);
  }
  CHECK(read("<rss><channel/></rss>").format == Format::rss);
}

TEST_CASE("formats: RDF by its real shape, with any prefix") {
  const tidings::Document document = read(
      "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
      "xmlns:s=\"http://purl.org/rss/1.0/\"><s:channel r:about=\"http://e.org/c\">"
      "<s:title>C</s:title><s:items><r:Seq><r:li r:resource=\"http://e.org/1\"/></r:Seq>"
      "</s:items><s:image r:resource=\"http://e.org/i\"/></s:channel>"
      "<s:image r:about=\"http://e.org/i\"><s:title>IT</s:title><s:url>http://e.org/i</s:url>"
      "</s:image><s:item r:about=\"http://e.org/1\"><s:title>I</s:title>"
      "<s:link>http://e.org/1l</s:link></s:item><s:textinput><s:name>q</s:name></s:textinput>"
      "</r:RDF>");
  CHECK(document.format == Format::rss_1_0);
  CHECK(document.channel.id == "http://e.org/c");
  CHECK(show(document.channel.title) == "text:C");
  CHECK(document.channel.image.url == "http://e.org/i");
  CHECK(document.channel.image.title == "IT");
  CHECK(document.channel.text_input.name == "q");
  REQUIRE(document.channel.items.size() == 1);
  CHECK(document.channel.items[0].id == "http://e.org/1");
  CHECK(document.channel.items[0].link() == "http://e.org/1l");
  CHECK(document.diagnostics.empty());

  const tidings::Document old = read(
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
      "xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel><title>C</title></channel>"
      "<item><title>I</title></item></rdf:RDF>");
  CHECK(old.format == Format::rss_0_90);
  CHECK(show(old.channel.items.at(0).title) == "text:I");
}

TEST_CASE("formats: RSS 1.1 has its items in a list") {
  const tidings::Document document = read(
      "<Channel xmlns=\"http://purl.org/net/rss1.1#\" "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" rdf:about=\"http://e.org/c\">"
      "<title>C</title><items rdf:parseType=\"Collection\"><item rdf:about=\"http://e.org/1\">"
      "<title>I</title></item></items></Channel>");
  CHECK(document.format == Format::rss_1_1);
  CHECK(document.channel.id == "http://e.org/c");
  CHECK(document.channel.items.at(0).id == "http://e.org/1");
  CHECK(show(document.channel.items.at(0).title) == "text:I");
}

TEST_CASE("formats: CDF has its addresses and dates in attributes") {
  const tidings::Document document = read(
      "<CHANNEL HREF=\"c.html\" BASE=\"http://e.org/\" LASTMOD=\"1998-11-05T22:25-0000\">"
      "<TITLE>C</TITLE><ABSTRACT>D</ABSTRACT><LOGO HREF=\"l.gif\"/>"
      "<ITEM HREF=\"i.html\" LASTMOD=\"1998-11-06\"><TITLE>I</TITLE><ABSTRACT>A</ABSTRACT></ITEM>"
      "</CHANNEL>");
  CHECK(document.format == Format::cdf);
  CHECK(show(document.channel.title) == "text:C");
  CHECK(show(document.channel.subtitle) == "text:D");
  CHECK(document.channel.logo == "http://e.org/l.gif");
  CHECK(document.channel.link() == "http://e.org/c.html");
  CHECK(document.channel.updated.raw == "1998-11-05T22:25-0000");
  const tidings::Item& item = document.channel.items.at(0);
  CHECK(show(item.title) == "text:I");
  CHECK(show(item.summary) == "text:A");
  CHECK(item.link() == "http://e.org/i.html");
  CHECK(item.updated.raw == "1998-11-06");
}

TEST_CASE("formats: a lone entry or item is a channel of one") {
  const tidings::Document entry =
      read("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title></entry>");
  CHECK(entry.format == Format::atom_1_0);
  CHECK(show(entry.channel.items.at(0).title) == "text:T");
  const tidings::Document old =
      read("<entry xmlns=\"http://purl.org/atom/ns#\"><title>T</title></entry>");
  CHECK(old.format == Format::atom_0_3);
  CHECK(old.channel.items.size() == 1);
}
