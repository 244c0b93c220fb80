// SPDX-License-Identifier: MIT
// Markup at its edges: prefixes, entities, references, declarations and tags that are rare, on
// either road, each with what is read and what is said of it.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>

#include "reading.hpp"

using namespace tests;
using tidings::Channel;
using tidings::Document;
using tidings::Item;

namespace {

/// The title of a document, and the codes of what is said of it.
std::string title_and_codes(std::string_view document) {
  const Document read = tests::read(document);
  std::string shown = show(read.channel.title);
  for (const tidings::Diagnostic& one : read.diagnostics) {
    shown += ' ';
    shown += to_string(one.code);
  }
  return shown;
}

std::string small(const std::string& title, const std::string& before = "") {
  return before + "<rss version='2.0'><channel><title>" + title + "</title></channel></rss>";
}

struct Row {
  std::string document;
  std::string wanted;
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.document);
    CHECK(title_and_codes(row.document) == row.wanted);
  }
}

}  // namespace

TEST_CASE("markup: a prefix that nobody declares means its usual namespace, by all its names") {
  const std::vector<std::pair<std::string, std::string>> prefixes = {
      {"dct", "http://purl.org/dc/terms/"},
      {"a10", "http://www.w3.org/2005/Atom"},
      {"atom10", "http://www.w3.org/2005/Atom"},
      {"mrss", "http://search.yahoo.com/mrss/"},
      {"html", "http://www.w3.org/1999/xhtml"},
      {"ITUNES", "http://www.itunes.com/dtds/podcast-1.0.dtd"},
      {"mine", ""}};
  for (const auto& one : prefixes) {
    const std::string& prefix = one.first;
    CAPTURE(prefix);
    const Document read =
        tests::read("<rss version='2.0'><channel><" + prefix + ":unknown/></channel></rss>");
    REQUIRE(read.channel.extensions.size() == 1);
    CHECK(read.channel.extensions[0].namespace_uri == one.second);
    CHECK(diagnostics(read) == "undeclared-prefix@1:30");
  }
}

TEST_CASE("markup: an attribute under a prefix that nobody declares is not the element's own") {
  const Channel channel = channel_of(
      "<feed xmlns='http://www.w3.org/2005/Atom'><link mine:href='https://b.example/' "
      "href='https://a.example/'/></feed>");
  REQUIRE(channel.links.size() == 1);
  CHECK(channel.links[0].href == "https://a.example/");
  REQUIRE(channel.links[0].attributes.size() == 1);
  CHECK(channel.links[0].attributes[0].name == "href");
  CHECK(channel.links[0].attributes[0].value == "https://b.example/");
}

TEST_CASE("markup: a link has its address in XLink's or RDF's attribute where it has no other") {
  const auto link = [](const std::string& attributes) {
    return show_all(
        channel_of(atom("<link " + attributes + "/>", "xmlns:xlink='http://www.w3.org/1999/xlink'"))
            .links);
  };
  CHECK(link("xlink:href='https://a.example/'") == "alternate https://a.example/");
  CHECK(link("rdf:resource='https://a.example/'") == "alternate https://a.example/");
  CHECK(link("href='https://a.example/' rdf:resource='https://b.example/'") ==
        "alternate https://a.example/");
}

TEST_CASE("markup: references are resolved in whatever way they are written") {
  check_rows({
      {small("&lt;&gt;&amp;&quot;&apos;"), "text:<>&\"'"},
      {small("&#65;&#x42;&#X43;"), "text:ABC"},
      {small("&#1114112;a&#xD800;b&#0;c"), "text:abc bad-reference bad-reference bad-reference"},
      {small("it&#146;s"), "text:it’s legacy-reference"},
      {small("caf&eacute;"), "text:café undefined-entity"},
      {small("&nonsense; a"), "text:&nonsense; a undefined-entity"},
      {small("a & b &; c"), "text:a & b &; c bare-ampersand bare-ampersand"},
  });
}

TEST_CASE("markup: entities that the document declares are expanded, XML's own inside of them") {
  const auto with = [](const std::string& subset, const std::string& title) {
    return small(title, "<!DOCTYPE rss [" + subset + "]>");
  };
  check_rows({
      {with("<!ENTITY a 'b &amp; c'>", "&a;"), "text:b & c"},
      {with("<!ENTITY a '1 &lt; 2'><!ENTITY b '(&a;)'>", "&b;"), "text:(1 < 2)"},
      {with("<!ENTITY a '&eacute;&#233;'>", "&a;"), "text:éé"},
      {with("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;"), "text:&a; entity-limit"},
      {with("<!ENTITY a 'first'><!ENTITY a 'second'>", "&a;"), "text:first"},
      {with("<!ENTITY % p 'x'>%p;<!ENTITY a 'b'>", "&a;"), "text:b"},
      {with("<!ENTITY a SYSTEM 'x'>", "&a;"), "text:&a; undefined-entity"},
      {with("<!ELEMENT a (b)><!ATTLIST a b CDATA '>'><!-- ]> --><?x ]> ?><!ENTITY c 'd'>", "&c;"),
       "text:d"},
      {with("%;<!ENTITY a 'b'>", "&a;"), "text:b bad-doctype"},
      {with("%p <!ENTITY a 'b'>", "&a;"), "text:b bad-doctype"},
      {small("&copy;", "<!DOCTYPE rss PUBLIC 'a' 'b'>"), "text:© external-entity"},
  });
}

TEST_CASE("markup: a declaration is XML's where it has what XML wants, in its order") {
  const std::string bad = "text:T bad-declaration";
  check_rows({
      {small("T", "<?xml version='1.0'?>"), "text:T"},
      {small("T", "<?xml version=\"1.0\" encoding='utf-8' standalone='no' ?>"), "text:T"},
      {small("T", "<?xml version = '1.0' standalone = 'yes'?>\n"), "text:T"},
      {small("T<", "<?xml version='1.1'?>"), "text:T< bad-declaration bare-less-than"},
      {small("T & U", "<?xml version='1.1'?>"), "text:T & U bare-ampersand"},
      {small("T<", "<?xml version='1.0' standalone='maybe'?>"),
       "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?xml version='1.0'encoding='utf-8'?>"),
       "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?XML version='1.0'?>"), "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?xml version '1.0'?>"), "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?xml version=1.0?>"), "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?xml version='1.0?>"), "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?xml version='1.0' encoding='-'?>"),
       "text:T< bad-declaration encoding-unknown bare-less-than"},
      {small("T<", "<?xml encoding='utf-8'?>"), "text:T< bad-declaration bare-less-than"},
      {small("T<", "<?xml version='1.0' more='x'?>"), "text:T< bad-declaration bare-less-than"},
  });
}

TEST_CASE("markup: names hold the letters that XML allows, in any script") {
  const auto element_of = [](const std::string& name) {
    const Channel channel = channel_of("<rss version='2.0'><channel><" + name + "></" + name +
                                       "><title>a < b</title></channel></rss>");
    return names(channel.extensions) + "|" + channel.title.value;
  };
  for (const std::string name :
       {"größe", "имя", "名前", "نام", "a·b", "a\xCC\x81", "x‿y", "\xF0\x90\x80\x80", "ǅ"}) {
    CAPTURE(name);
    CHECK(element_of(name) == name + "|a < b");
  }
}

TEST_CASE("markup: of a tag with very many attributes the first are read") {
  std::string attributes;
  for (int i = 0; i < 10'001; ++i) attributes += " a" + std::to_string(i) + "=1";
  tidings::ParseOptions options;
  options.limits.attributes = 20'000;
  options.limits.diagnostics = 100'000;
  const Document read = tests::read(
      "<rss version='2.0'><channel><x" + attributes + "/><title>T</title></channel></rss>",
      options);
  REQUIRE(read.channel.extensions.size() == 1);
  CHECK(read.channel.extensions[0].attributes.size() == 10'000);
  CHECK(show(read.channel.title) == "text:T");
  bool said = false;
  for (const tidings::Diagnostic& one : read.diagnostics)
    said = said || one.code == tidings::Code::attribute_limit;
  CHECK(said);
}

TEST_CASE("markup: a CDATA section in another is one, unless a member ends between them") {
  check_rows({
      {small("<![CDATA[a <![CDATA[b]]> c]]>"), "text:a b c bad-cdata"},
      {small("<![CDATA[a <![CDATA[b]]></title><link>x</link><title>]]>"),
       "text:a <![CDATA[b repeated-element bad-cdata"},
  });
}

TEST_CASE("markup: the title of a page inside of an item is none of the item's") {
  const Item item = item_of(
      "<rss version='2.0'><channel><item><title>T</title><description><html><head>"
      "<title>inner</title></head><body>b</body></item></channel></rss>");
  CHECK(show(item.title) == "text:T");
  CHECK(show(item.summary) == "xhtml:<html><head><title>inner</title></head><body>b</body></html>");
}

TEST_CASE("markup: a text around a div keeps it") {
  const auto content = [](const std::string& inside) {
    return show_all(item_of(atom_entry("<content type='xhtml'>" + inside + "</content>")).content);
  };
  const std::string open = "<div xmlns='http://www.w3.org/1999/xhtml'>";
  CHECK(content(open + "b</div>") == "xhtml:b");
  CHECK(content(" \n" + open + "b</div> ") == "xhtml:b");
  CHECK(content("a" + open + "b</div>") == "xhtml:a<div>b</div>");
  CHECK(content(open + "b</div>a") == "xhtml:<div>b</div>a");
  CHECK(content(open + "a</div>" + open + "b</div>") == "xhtml:<div>a</div><div>b</div>");
}

TEST_CASE("markup: a text of RSS that holds elements is markup, whatever type it says") {
  const Document read = tests::read(rss_item("<description type='html'>a <b>b</b></description>"));
  CHECK(show(read.channel.items.at(0).summary) == "xhtml:a <b>b</b>");
  CHECK(diagnostics(read).find("text-type-conflict") != std::string::npos);
}

TEST_CASE("encodings: a few characters are what is declared, many what they surely are") {
  const auto title = [](const std::string& bytes) {
    const Document read = tests::read(small(bytes, "<?xml version='1.0' encoding='gb2312'?>"));
    return read.encoding + " " + read.channel.title.value;
  };
  CHECK(title("\xC4\xA3") == "gbk 模");
  CHECK(title("\xC4\xA3\xC4\xA3\xC4\xA3\xC4\xA3\xC4\xA3\xC4\xA3") == "utf-8 ģģģģģģ");
  CHECK(title("a") == "gbk a");
}

TEST_CASE("numbers: commas stand between groups of three") {
  const auto length = [](const std::string& written) {
    return show_all(
        item_of(rss_item("<enclosure url='https://a.example/a' length='" + written + "'/>"))
            .enclosures);
  };
  CHECK(length("62,447,386") == "https://a.example/a - 62447386");
  CHECK(length("1,000") == "https://a.example/a - 1000");
  CHECK(length("1,00") == "https://a.example/a - -");
  CHECK(length(",000") == "https://a.example/a - -");
  CHECK(length("1000,000") == "https://a.example/a - -");
  CHECK(length("1,00,000") == "https://a.example/a - -");
  CHECK(length("1,000,") == "https://a.example/a - -");
}

TEST_CASE("texts: base64 of Atom 0.3 is decoded where it is one") {
  const auto title = [](const std::string& written) {
    return show(
        item_of(atom_03_entry("<title mode='base64' type='text/plain'>" + written + "</title>"))
            .title);
  };
  CHECK(title("YWJj") == "text:abc");
  CHECK(title("YW Jj\nZA==") == "text:abcd");
  CHECK(title("YWJjZGU") == "text:abcde");
  CHECK(title("YWI/Pj4+") == "text:ab?>>>");
  CHECK(title("YWJjZ") == "text:YWJjZ");
  CHECK(title("YQ==YQ==") == "text:YQ==YQ==");
  CHECK(title("a-b!") == "text:a-b!");
}

TEST_CASE("addresses: dots in a path are gone through as RFC 3986 does") {
  const auto resolved = [](const std::string& written) {
    return channel_of(rss("<docs>" + written + "</docs>", "xml:base='http://a/b/c/d;p?q'")).docs;
  };
  const std::vector<std::pair<std::string, std::string>> cases = {{"g:h", "g:h"},
                                                                  {"g", "http://a/b/c/g"},
                                                                  {"./g", "http://a/b/c/g"},
                                                                  {"g/", "http://a/b/c/g/"},
                                                                  {"/g", "http://a/g"},
                                                                  {"//g", "http://g"},
                                                                  {"?y", "http://a/b/c/d;p?y"},
                                                                  {"g?y", "http://a/b/c/g?y"},
                                                                  {"#s", "http://a/b/c/d;p?q#s"},
                                                                  {".", "http://a/b/c/"},
                                                                  {"./", "http://a/b/c/"},
                                                                  {"..", "http://a/b/"},
                                                                  {"../", "http://a/b/"},
                                                                  {"../g", "http://a/b/g"},
                                                                  {"../..", "http://a/"},
                                                                  {"../../g", "http://a/g"},
                                                                  {"../../../g", "http://a/g"},
                                                                  {"/./g", "http://a/g"},
                                                                  {"/../g", "http://a/g"},
                                                                  {"g.", "http://a/b/c/g."},
                                                                  {"..g", "http://a/b/c/..g"},
                                                                  {"./g/.", "http://a/b/c/g/"},
                                                                  {"g/../h", "http://a/b/c/h"},
                                                                  {"g/..", "http://a/b/c/"}};
  for (const auto& one : cases) {
    const std::string& written = one.first;
    CAPTURE(written);
    CHECK(resolved(written) == one.second);
  }
}
