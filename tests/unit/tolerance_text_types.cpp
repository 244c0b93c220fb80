// SPDX-License-Identifier: MIT
// Texts: what their value is and whether it is plain text, HTML or XHTML.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/text.hpp>

#include "reading.hpp"

using namespace tests;

namespace {

struct Row {
  std::string_view written;
  std::string_view read;  ///< "type:value"
};

struct Typed {
  std::string_view attributes;
  std::string_view written;
  std::string_view read;
};

std::string element(std::string_view name, const Typed& row) {
  return "<" + std::string(name) + " " + std::string(row.attributes) + ">" +
         std::string(row.written) + "</" + std::string(name) + ">";
}

}  // namespace

TEST_CASE("texts: RSS's lines are html only where they hold markup or references to decode") {
  constexpr Row rows[] = {
      {"Plain", "text:Plain"},
      {" \n Two\n  lines ", "text:Two lines"},
      {"Fish &amp; chips", "text:Fish & chips"},
      {"Fish &amp;amp; chips", "html:Fish &amp; chips"},
      {"It&amp;#8217;s", "html:It&#8217;s"},
      {"a &amp;unknown; b", "text:a &unknown; b"},
      {"1 &lt; 2", "text:1 < 2"},
      {"Ann &lt;ann@example.org&gt;", "text:Ann <ann@example.org>"},
      {"The &lt;b&gt;bold&lt;/b&gt;", "html:The <b>bold</b>"},
      {"<![CDATA[The <b>bold</b> &amp; new]]>", "html:The <b>bold</b> &amp; new"},
      {"The <b>bold</b>", "xhtml:The <b>bold</b>"},
      {"a <![CDATA[<]]> b", "text:a < b"},
      {"a<!-- b -->c<?d e?>f", "text:acf"},
      {" ", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const std::string written(row.written);
    CHECK(show(item_of(rss_item("<title>" + written + "</title>")).title) == row.read);
    CHECK(show(channel_of(rss("<title>" + written + "</title>")).title) == row.read);
    CHECK(show(channel_of(rss("<copyright>" + written + "</copyright>")).rights) == row.read);
    CHECK(show(item_of(rdf_item("<dc:rights>" + written + "</dc:rights>")).rights) == row.read);
  }
}

TEST_CASE("texts: RSS's description and content:encoded are html, also where they hold none") {
  for (const std::string_view name : {"description", "content:encoded"}) {
    const std::string open = "<" + std::string(name) + ">";
    const std::string close = "</" + std::string(name) + ">";
    for (const Row& row : {Row{"Plain", "html:Plain"},
                           Row{"&lt;p&gt;A&lt;/p&gt;", "html:<p>A</p>"},
                           Row{"<![CDATA[a]]> b <![CDATA[<i>c</i>]]>", "html:a b <i>c</i>"},
                           Row{"<p>A <b>b</b></p>", "xhtml:<p>A <b>b</b></p>"},
                           Row{"<code>&lt;br&gt;</code>", "xhtml:<code>&lt;br&gt;</code>"},
                           Row{"a<br/>b", "xhtml:a<br />b"},
                           Row{" ", ""}}) {
      CAPTURE(row.written);
      const auto item = item_of(rss_item(open + std::string(row.written) + close));
      const bool summary = name == "description";
      CHECK(show(item.summary) == (summary ? row.read : ""));
      CHECK(show_all(item.content) == (summary ? "" : row.read));
    }
  }
}

TEST_CASE("texts: a declared type is never raised to html, and structure outranks it") {
  constexpr Typed rows[] = {
      {"", "A &lt;b&gt;b&lt;/b&gt;", "text:A <b>b</b>"},
      {"type=\"text\"", "A &lt;b&gt;", "text:A <b>"},
      {"type=\"TEXT\"", "A", "text:A"},
      {"type=\"text/plain\"", "A &lt;b&gt;", "text:A <b>"},
      {"type=\"html\"", "A &lt;b&gt;b&lt;/b&gt;", "html:A <b>b</b>"},
      {"type=\"html\"", "A &amp;amp; B", "html:A &amp; B"},
      {"type=\"text/html\"", "A", "html:A"},
      {"type=\"html\"", "<![CDATA[<i>c</i>]]>", "html:<i>c</i>"},
      {"type=\"html\"", "A <b>b</b>", "xhtml:A <b>b</b>"},
      {"type=\"text\"", "A <b>b</b>", "xhtml:A <b>b</b>"},
      {"type=\"xhtml\"",
       "<div xmlns=\"http://www.w3.org/1999/xhtml\">A <b>b</b></div>",
       "xhtml:A <b>b</b>"},
      {"type=\"xhtml\"", "<xhtml:div>A <xhtml:b>b</xhtml:b></xhtml:div>", "xhtml:A <b>b</b>"},
      {"type=\"xhtml\"", "A <b xmlns=\"http://www.w3.org/1999/xhtml\">b</b>", "xhtml:A <b>b</b>"},
      {"type=\"xhtml\"", "&lt;p&gt;A&lt;/p&gt;", "html:<p>A</p>"},
      {"type=\"xhtml\"", "A", "text:A"},
      {"type=\"xhtml\"",
       "<div xmlns=\"http://www.w3.org/1999/xhtml\"><m:x xmlns:m=\"urn:m\" "
       "a=\"&lt;\">&amp;</m:x></div>",
       "xhtml:<m:x xmlns:m=\"urn:m\" a=\"&lt;\">&amp;</m:x>"},
      {"type=\"xhtml\" xmlns:m=\"urn:m\"",
       "<b><m:x m:a=\"1\"><m:y/></m:x><m:z/></b>",
       "xhtml:<b><m:x xmlns:m=\"urn:m\" m:a=\"1\"><m:y></m:y></m:x>"
       "<m:z xmlns:m=\"urn:m\"></m:z></b>"},
      {"type=\"xhtml\" xmlns:m=\"urn:m\"",
       "<b m:a=\"1\"><i xmlns:m=\"urn:n\" m:c=\"2\"><m:d/></i><m:e/></b>",
       "xhtml:<b xmlns:m=\"urn:m\" m:a=\"1\"><i xmlns:m=\"urn:n\" m:c=\"2\"><m:d></m:d></i>"
       "<m:e></m:e></b>"},
      {"type=\"xhtml\"",
       "<h:b xmlns:h=\"http://www.w3.org/1999/xhtml\" h:a=\"1\"><i h:c=\"2\"/></h:b>",
       "xhtml:<b xmlns:h=\"http://www.w3.org/1999/xhtml\" h:a=\"1\"><i h:c=\"2\"></i></b>"},
  };
  for (const Typed& row : rows) {
    CAPTURE(row.attributes);
    CAPTURE(row.written);
    CHECK(show(item_of(atom_entry(element("title", row))).title) == row.read);
    CHECK(show(item_of(atom_entry(element("summary", row))).summary) == row.read);
    CHECK(show(item_of(atom_entry(element("rights", row))).rights) == row.read);
    CHECK(show_all(item_of(atom_entry(element("content", row))).content) == row.read);
    CHECK(show(channel_of(atom(element("subtitle", row))).subtitle) == row.read);
    CHECK(
        show(item_of(atom_entry("<source>" + element("title", row) + "</source>")).source.title) ==
        row.read);
  }
  CHECK(show(item_of(rss_item("<title type=\"html\">A</title>")).title) == "html:A");
  CHECK(show(item_of(rss_item("<description type=\"text/plain\">A</description>")).summary) ==
        "text:A");
}

TEST_CASE("texts: Atom 0.3 has modes, and media types for types") {
  constexpr Typed rows[] = {
      {"", "A", "text:A"},
      {"type=\"text/plain\" mode=\"escaped\"", "&lt;p&gt;A", "text:<p>A"},
      {"type=\"text/html\" mode=\"escaped\"", "A &lt;b&gt;b&lt;/b&gt;", "html:A <b>b</b>"},
      {"mode=\"escaped\"", "A &lt;b&gt;b&lt;/b&gt;", "html:A <b>b</b>"},
      {"type=\"text/html\" mode=\"base64\"", "QSA8Yj5iPC9iPg==", "html:A <b>b</b>"},
      {"type=\"text/plain\" mode=\"base64\"", "QSA8\n  Yj5iPC9iPg", "text:A <b>b</b>"},
      {"type=\"text/plain\" mode=\"base64\"", "no base64!", "text:no base64!"},
      {"type=\"text/plain\" mode=\"base64\"", "//79", "text://79"},
      {"type=\"application/xhtml+xml\" mode=\"xml\"",
       "<div xmlns=\"http://www.w3.org/1999/xhtml\">A <b>b</b></div>",
       "xhtml:A <b>b</b>"},
      {"type=\"application/xhtml+xml\"", "A <b>b</b>", "xhtml:A <b>b</b>"},
      {"type=\"text/html\" mode=\"xml\"", "A <b>b</b>", "xhtml:A <b>b</b>"},
  };
  for (const Typed& row : rows) {
    CAPTURE(row.attributes);
    CAPTURE(row.written);
    CHECK(show(item_of(atom_03_entry(element("title", row))).title) == row.read);
    CHECK(show(item_of(atom_03_entry(element("summary", row))).summary) == row.read);
    CHECK(show_all(item_of(atom_03_entry(element("content", row))).content) == row.read);
    CHECK(show(channel_of(atom_03(element("tagline", row))).subtitle) == row.read);
    CHECK(show(channel_of(atom_03(element("info", row))).info) == row.read);
    CHECK(show(channel_of(atom_03(element("copyright", row))).rights) == row.read);
  }
}

TEST_CASE("texts: content of other media types, or elsewhere, is kept and never fetched") {
  constexpr Typed rows[] = {
      {"type=\"image/png\"", "iVBORw0K", "image/png:iVBORw0K"},
      {"type=\"application/octet-stream\" mode=\"base64\"",
       "AAEC",
       "application/octet-stream:AAEC"},
      {"type=\"text/x-log\"", "a &lt; b", "text/x-log:a < b"},
      {"type=\"text/x-log\" mode=\"base64\"", "aGVsbG8=", "text/x-log:hello"},
      {"type=\"image/svg+xml\"",
       "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>x</g></svg>",
       "image/svg+xml:<svg xmlns=\"http://www.w3.org/2000/svg\"><g>x</g></svg>"},
      {"src=\"http://example.org/a.pdf\" type=\"application/pdf\"",
       "",
       "application/pdf@http://example.org/a.pdf"},
      {"src=\"http://example.org/a\" type=\"html\"", "", "text/html@http://example.org/a"},
  };
  for (const Typed& row : rows) {
    CAPTURE(row.attributes);
    CHECK(show_all(item_of(atom_entry(element("content", row))).content) == row.read);
  }
  CHECK(
      show_all(item_of(atom_03_entry("<content>A</content><content type=\"text/html\">B</content>"))
                   .content) == "text:A + html:B");
}

TEST_CASE("texts: content and summary are kept apart, whichever element gives them") {
  struct Both {
    std::string_view written;
    std::string_view summary;
    std::string_view content;
  };

  constexpr Both rows[] = {
      {"<description>D</description>", "html:D", ""},
      {"<description>D</description><content:encoded>C</content:encoded>", "html:D", "html:C"},
      {"<content:encoded>C</content:encoded><description>D</description>", "html:D", "html:C"},
      {"<content:encoded>C</content:encoded>", "", "html:C"},
      {"<encoded>C</encoded>", "", "html:C"},
      {"<fullitem>C</fullitem>", "", "html:C"},
      {"<xhtml:body><p>C</p></xhtml:body>", "", "xhtml:<p>C</p>"},
      {"<body xmlns=\"http://www.w3.org/1999/xhtml\">C</body>", "", "xhtml:C"},
      {"<description/><content:encoded> </content:encoded>", "", ""},
      {"<description>Short</description><description>Longer</description>",
       "html:Short",
       "html:Longer"},
      {"<description>Longer</description><description>Short</description>",
       "html:Short",
       "html:Longer"},
      {"<summary>Short</summary><description>Longer</description>", "text:Short", "html:Longer"},
      {"<description>Longer</description><summary>Short</summary>", "text:Short", "html:Longer"},
      {"<dc:description>D</dc:description>", "text:D", ""},
      {"<dcterms:abstract>D</dcterms:abstract>", "text:D", ""},
      {"<itunes:summary>D</itunes:summary>", "text:D", ""},
      {"<itunes:subtitle>U</itunes:subtitle><itunes:summary>D</itunes:summary>", "text:D", ""},
      {"<itunes:subtitle>U</itunes:subtitle>", "text:U", ""},
      {"<itunes:summary>I</itunes:summary><description>D</description>", "html:D", ""},
      {"<media:description type=\"html\">M</media:description>", "html:M", ""},
      {"<atom:summary>S</atom:summary><atom:content type=\"html\">C</atom:content>",
       "text:S",
       "html:C"},
  };
  for (const Both& row : rows) {
    CAPTURE(row.written);
    const auto item = item_of(rss_item(row.written));
    CHECK(show(item.summary) == row.summary);
    CHECK(show_all(item.content) == row.content);
  }
}

TEST_CASE("texts: a title escaped twice is plain once more, and the value stays as given") {
  const auto item = item_of(rss_item("<title>It&amp;#8217;s &amp;amp;amp; new</title>"));
  CHECK(show(item.title) == "html:It&#8217;s &amp;amp; new");
  CHECK(tidings::plain_text(item.title) == "It’s & new");
  CHECK(tidings::plain_text(item_of(rss_item("<title>&amp;amp;#8217; &amp;amp;x</title>")).title) ==
        "&#8217; &x");
  CHECK(tidings::plain_text(item_of(atom_entry("<title>&amp;amp;</title>")).title) == "&amp;");
}

TEST_CASE("texts: language and base are the effective ones, down to the div") {
  const auto item = item_of(atom_entry(
      "<content type=\"xhtml\" xml:base=\"c/\"><div xmlns=\"http://www.w3.org/1999/xhtml\" "
      "xml:lang=\"es\" xml:base=\"d/\">A</div></content><summary type=\"html\">S</summary>",
      "xml:base=\"http://example.org/\" xml:lang=\"en\""));
  REQUIRE(item.content.size() == 1);
  CHECK(item.content[0].language == "es");
  CHECK(item.content[0].base == "http://example.org/c/d/");
  CHECK(item.summary.language == "en");
  CHECK(item.summary.base == "http://example.org/");
}
