// SPDX-License-Identifier: MIT
// Broken markup into well-formed documents: what comes out, what is said of it, and what it costs.
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <pugixml.hpp>

#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/xml/repair.hpp>
#include <tidings/detail/xml/scanner.hpp>
#include <tidings/detail/xml/tree.hpp>

namespace {

using namespace tidings::detail;
using tidings::Code;
using tidings::Severity;

#if defined(__has_feature)
#  if __has_feature(address_sanitizer)
#    define TIDINGS_TEST_SANITIZED
#  endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(TIDINGS_TEST_SANITIZED)
constexpr std::size_t bytes_to_measure = 25'000;
#else
constexpr std::size_t bytes_to_measure = 250'000;
#endif

constexpr unsigned pugi_flags = pugi::parse_cdata | pugi::parse_eol | pugi::parse_ws_pcdata;

struct Outcome {
  Repaired repaired;
  std::vector<Fault> faults;
};

Outcome mend(std::string_view text, std::size_t depth = 256) {
  Faults faults(1000);
  Outcome outcome;
  outcome.repaired = repair(text, faults, depth);
  outcome.faults = faults.list();
  return outcome;
}

std::string codes(const Outcome& outcome) {
  std::string result;
  for (const Fault& fault : outcome.faults) {
    if (!result.empty())
      result += ' ';
    result += std::string(tidings::to_string(fault.code)) + "@" + std::to_string(fault.offset);
  }
  return result;
}

bool pugixml_takes(std::string_view text) {
  pugi::xml_document tree;
  return static_cast<bool>(
      tree.load_buffer(text.data(), text.size(), pugi_flags, pugi::encoding_utf8));
}

// Elements of a document by local name, in any case; walks without recursion.
std::size_t count_elements(std::string_view text, std::initializer_list<std::string_view> names) {
  pugi::xml_document tree;
  if (!tree.load_buffer(text.data(), text.size(), pugi_flags, pugi::encoding_utf8))
    return 0;
  std::size_t count = 0;
  pugi::xml_node node = tree.first_child();
  while (node) {
    for (const std::string_view name : names) {
      if (node.type() == pugi::node_element && iequals(markup_local(node.name()), name))
        ++count;
    }
    if (node.first_child()) {
      node = node.first_child();
      continue;
    }
    while (node && !node.next_sibling()) node = node.parent();
    if (node)
      node = node.next_sibling();
  }
  return count;
}

std::size_t count_items(std::string_view text) {
  return count_elements(text, {"item", "entry"});
}

std::size_t count_of(std::string_view text, std::string_view needle) {
  std::size_t count = 0;
  for (std::size_t at = text.find(needle); at != std::string_view::npos;
       at = text.find(needle, at + 1))
    ++count;
  return count;
}

// Whether a text is a well-formed document (XML 1.0, 2.1) but for its references and what stands
// inside of a DOCTYPE's declarations, neither of which is looked at.
bool is_well_formed_markup(std::string_view text) {
  MarkupScanner scanner(text);
  ForwardFind cdata_ends("]]>");
  std::vector<std::string_view> open;  // the names of the open elements
  bool has_root = false;
  bool has_doctype = false;
  for (;;) {
    const MarkupPiece& piece = scanner.next();
    if (piece.kind == Piece::end)
      break;
    if (!piece.sound)
      return false;
    switch (piece.kind) {
      case Piece::text:
        if (open.empty() && !is_markup_blank(text.substr(piece.begin, piece.end - piece.begin)))
          return false;
        if (cdata_ends.at(text, piece.begin) < piece.end)
          return false;
        break;
      case Piece::cdata:
        if (open.empty())
          return false;
        break;
      case Piece::start_tag:
        if (open.empty() && has_root)
          return false;
        has_root = true;
        if (piece.ending != TagEnd::empty)
          open.push_back(piece_name(text, piece));
        break;
      case Piece::end_tag:
        if (open.empty() || open.back() != piece_name(text, piece))
          return false;
        open.pop_back();
        break;
      case Piece::declaration:
        if (piece.begin != 0)
          return false;
        break;
      case Piece::doctype:
        if (has_root || has_doctype)
          return false;
        has_doctype = true;
        break;
      default:
        break;
    }
  }
  return has_root && open.empty();
}

bool straight_road_takes(std::string_view text) {
  Tree tree(text);
  return Scanner(tree).run();
}

// What every result has to be: well-formed to us and to pugixml, and not to be repaired again.
void check_result(std::string_view given, const Repaired& repaired) {
  INFO("given: ", std::string(given.substr(0, 2000)));
  INFO("repaired: ", repaired.text.substr(0, 2000));
  if (repaired.text.empty())
    return;
  REQUIRE(pugixml_takes(repaired.text));
  REQUIRE(is_well_formed_markup(repaired.text));
  Faults faults(10);
  const Repaired again = repair(repaired.text, faults);
  REQUIRE(again.text == repaired.text);
  REQUIRE(faults.count() == 0);
  REQUIRE(repaired.edits.size() <= given.size() / 4 + 80);
  std::size_t last = 0;
  for (const RepairEdit& edit : repaired.edits) {
    REQUIRE(edit.source >= last);
    REQUIRE(edit.source <= given.size());
    last = edit.source;
  }
}

struct Row {
  std::string given;
  std::string wanted;
  std::string codes;
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const Outcome outcome = mend(row.given);
    INFO("given: ", row.given);
    CHECK(outcome.repaired.text == row.wanted);
    CHECK(codes(outcome) == row.codes);
    check_result(row.given, outcome.repaired);
  }
}

// Puts what is inside of an item into a feed; the item's content begins at offset 20.
std::string in_item(std::string_view content) {
  return "<rss><channel><item>" + std::string(content) + "</item></channel></rss>";
}

void check_items(const std::vector<Row>& rows) {
  std::vector<Row> whole;
  for (const Row& row : rows) whole.push_back({in_item(row.given), in_item(row.wanted), row.codes});
  check_rows(whole);
}

// A generator of the same numbers everywhere (Knuth's linear congruence).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  std::size_t below(unsigned limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<unsigned>(state_ >> 33) % limit;
  }

 private:
  std::uint64_t state_;
};

const std::string_view rss_feed =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE rss [<!ENTITY a \"b > c\">]>\n<!-- made "
    "by hand -->\n"
    "<rss version=\"2.0\" "
    "xmlns:dc='http://purl.org/dc/elements/1.1/'>\n<channel>\n<title>Caf\xC3\xA9 &amp; b</title>\n"
    "<link>http://example.org/?a=1&amp;b=2</link>\n<item>\n<title>One</"
    "title>\n<description><![CDATA[<p>a < b</p>]]>"
    "</description>\n<guid isPermaLink=\"false\">1</guid>\n</item>\n<item><title>Two "
    "&#8217;</title><dc:date>2020"
    "</dc:date><enclosure url=\"http://example.org/a.mp3\" length='1'/></item>\n<?php echo 1 "
    "?><item><title>Three"
    "</title><description>x &lt;b> y</description></item>\n</channel>\n</rss>\n";

const std::string_view atom_feed =
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><title "
    "type='text'>A</title><content "
    "type=\"xhtml\"><div "
    "xmlns=\"http://www.w3.org/1999/xhtml\"><p>x<br/>y</p></div></content><link href='http://a/'/>"
    "</entry><entry><id>2</id><summary><![CDATA[a]]b]]></summary></entry></feed>";

const std::string_view rdf_feed =
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
    "xmlns='http://purl.org/rss/1.0/'><channel "
    "rdf:about='x'><title>t</title><items><rdf:Seq><rdf:li "
    "resource='1'/></rdf:Seq></items></channel><item "
    "rdf:about='1'><title>a</title></item><item rdf:about='2'><title>b</title></item></rdf:RDF>";

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() < size) text += unit;
  return text;
}

// A text with so many changes: something goes, something of markup comes.
std::string changed(std::string text, std::size_t changes, Dice& dice) {
  const std::string_view pieces[] = {"<",
                                     ">",
                                     "/",
                                     "\"",
                                     "'",
                                     "=",
                                     "</",
                                     "/>",
                                     "<!",
                                     "<!--",
                                     "-->",
                                     "--",
                                     "<![CDATA[",
                                     "]]>",
                                     "]]",
                                     "<?",
                                     "?>",
                                     "<item>",
                                     "</item>",
                                     "<p>",
                                     "</p>",
                                     "<br>",
                                     "<a b=",
                                     "<title>",
                                     "</title>",
                                     " ",
                                     "&",
                                     "x",
                                     "<rss>",
                                     "</rss>",
                                     "<channel>",
                                     "</channel>",
                                     "<!DOCTYPE a [",
                                     "]>",
                                     "<?xml ?>",
                                     "<1>",
                                     "\xC3\xA9",
                                     "\xE2\x80\x9C",
                                     "<description>",
                                     "</description>",
                                     "<media:group>",
                                     "<entry>",
                                     "<li>",
                                     "["};
  const unsigned count = sizeof pieces / sizeof pieces[0];
  for (std::size_t i = 0; i < changes; ++i) {
    std::size_t at = dice.below(static_cast<unsigned>(text.size()) + 1);
    while (at < text.size() && is_utf8_trail(text[at])) ++at;
    std::size_t gone = dice.below(3) == 0 ? dice.below(12) : 0;
    while (at + gone < text.size() && is_utf8_trail(text[at + gone])) ++gone;
    text.erase(at, gone);
    if (dice.below(4) != 0)
      text.insert(at, pieces[dice.below(count)]);
  }
  return text;
}

// A text with each `@` of it made long.
std::string lengthened(std::string_view text) {
  std::string result;
  for (const char c : text) result.append(c == '@' ? 300 : 1, c);
  return result;
}

}  // namespace

TEST_CASE("repair: a well-formed document comes out as it went in, and nothing is said of it") {
  const std::string_view rows[] = {
      rss_feed,
      atom_feed,
      rdf_feed,
      "<rss/>",
      "<rss></rss >",
      "<!-- c --> <a b = 'c>' d=\"'\"\t/>",
      "<a>&nbsp; & &copy=2 &#0; ]] > ]&gt;<![CDATA[]]><![CDATA[<![CDATA[]]>--></a>",
      "<\xC3\xA9t\xC3\xA9>x</\xC3\xA9t\xC3\xA9>",
      "<!DOCTYPE html PUBLIC \"a'b\" 'http://c'><html><p>a</p></html>",
      "<!DOCTYPE a [<!-- ]> --><?x ]> ?><!ATTLIST a b CDATA '>'> %pe; ]><a/>",
  };
  for (const std::string_view row : rows) {
    const Outcome outcome = mend(row);
    CHECK(outcome.repaired.text == trim_back(row));
    CHECK(codes(outcome) == "");
    CHECK(outcome.repaired.source_offset(row.size() / 2) == row.size() / 2);
    CHECK(pugixml_takes(row));
    CHECK(is_well_formed_markup(row));
    CHECK(straight_road_takes(row));
  }
}

TEST_CASE("repair: the straight road takes what is well-formed, so that it is never repaired") {
  const std::string deep = repeated("<a>", 300'000) + repeated("</a>", 400'000);
  const std::string_view rows[] = {
      "\n <!-- c --> <a b = 'c>' d=\"'\"\t/> \n<?pi?>",
      "<item><item>nested</item><x:list xmlns:x='y'><item/></x:list></item>",
      deep,
  };
  for (const std::string_view row : rows) {
    INFO(std::string(row.substr(0, 100)));
    CHECK(is_well_formed_markup(row));
    CHECK(straight_road_takes(row));
  }
}

TEST_CASE("repair: only what XML allows is well-formed") {
  const std::string_view rows[] = {
      "",
      "a",
      " ",
      "<a>",
      "</a>",
      "<a></b>",
      "<a></A>",
      "<ab></a>",
      "<a></ab>",
      "<a/><b/>",
      "x<a/>",
      "<a/>x",
      "<a b=c/>",
      "<a b/>",
      "<a b='c/>",
      "<a b='<'/>",
      "<a b='1'c='2'/>",
      "<a b='1' b='2'/>",
      "<a 1='2'/>",
      "<a \"b\"/>",
      "<a>]]></a>",
      "<a><1/></a>",
      "<a> < </a>",
      "<a><!-- -- --></a>",
      "<a><!-- ---></a>",
      "<a><!-- </a>",
      "<a><![cdata[]]></a>",
      "<a><![CDATA[</a>",
      "<a><! b></a>",
      "<a><?xml b?></a>",
      "<a><? b?></a>",
      "<a><?b </a>",
      "<a/><![CDATA[]]>",
      " <?xml version='1.0'?><a/>",
      "<?xml version='1.1'?><a/>",
      "<?xml encoding='a'?><a/>",
      "<?xml version='1.0' encoding='\xC3\xA9'?><a/>",
      "<a><!DOCTYPE a></a>",
      "<!DOCTYPE a><!DOCTYPE a><a/>",
      "<!doctype a><a/>",
      "<!DOCTYPE a [<a/>",
      "<!DOCTYPE><a/>",
      "<a></ a>",
      "< a/>",
      "<a></a b>",
      "<a></>",
      "<a\xC3\x97/>",
      "<a b='1' c='1' d='1' e='1' f='1' g='1' h='1' i='1' j='1' k='1' l='1' "
      "m='1' c='2'/>"};
  for (const std::string_view row : rows) {
    INFO(std::string(row));
    CHECK_FALSE(is_well_formed_markup(row));
  }
}

TEST_CASE("repair: what stands before the root is dropped") {
  check_rows({
      {"\n <?xml version='1.0'?><rss></rss>",
       "<?xml version='1.0'?><rss></rss>",
       "bad-declaration@2"},
      {"Warning<br />\n<b>x</b><?xml version='1.0'?>\n<rss><item/></rss>",
       "<?xml version='1.0'?>\n<rss><item/></rss>",
       "text-before-root@0 bad-declaration@22"},
      {"<html><body><p><RDF:rdf><item/></RDF:rdf></body></html>",
       "<RDF:rdf><item/></RDF:rdf>",
       "text-before-root@0 text-after-root@41"},
      {"<?xml version='1.1'?><rss/>", "<rss/>", "bad-declaration@0"},
      {"<?xml version='1.0'?><?xml version='1.0'?><rss/>",
       "<?xml version='1.0'?><rss/>",
       "bad-declaration@21"},
      {"<?xml version='1.0'\n<rss/>", "<rss/>", "bad-declaration@0"},
      {"<!doctype rss><rss/>", "<rss/>", "bad-doctype@0"},
      {"<!DOCTYPE a><!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>",
       "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>",
       "bad-doctype@0"},
      {"<!DOCTYPE rss [<!ENTITY a 'b'>\n<rss/>", "<rss/>", "bad-doctype@0"},
      {"<!DOCTYPE rss SYSTEM \"a.dtd>\n<rss v=\"1\"><item/></rss>",
       "<rss v=\"1\"><item/></rss>",
       "bad-doctype@0"},
      {"<!-- a -- b --><rss/>", "<rss/>", "bad-comment@0"},
      {"just text", "", "text-before-root@0"},
      {"", "", ""},
      {" \n ", "", ""},
      {"<html><p>a", "<html><p>a</p></html>", "truncated@10"},
      {"<html><head><rdf:RDF/></head><p></html>",
       "<html><head><rdf:RDF/></head><p></p></html>",
       "unclosed-element@29"},
  });
}

TEST_CASE("repair: of two documents the first that has an item wins") {
  check_rows({
      {"<rss></rss><rss><item/></rss>", "<rss><item/></rss>", "several-roots@11"},
      {"<rss><item/></rss><feed><entry/></feed>", "<rss><item/></rss>", "several-roots@18"},
      {"<rss>a</rss><feed>b</feed>", "<rss>a</rss>", "several-roots@12"},
      {"<rss/><feed/><item/>", "<item/>", "several-roots@6 several-roots@13"},
      {"<rss><channel><item>a</item><rss><item>b</item></rss>",
       "<rss><channel><item>a</item></channel></rss>",
       "several-roots@28"},
      {"<rss><item/></rss> \n<!-- a --> junk <b>c</b>", "<rss><item/></rss>", "text-after-root@30"},
      {"<rss><item/></rss><item>late</item></rss>",
       "<rss><item/><item>late</item></rss>",
       "text-after-root@18"},
      {"<item>a</item><item>b</item>",
       "<rss><item>a</item><item>b</item></rss>",
       "several-roots@0 truncated@28"},
      {"<entry>a</entry>x", "<entry>a</entry>", "text-after-root@16"},
  });
}

TEST_CASE("repair: an item ends with its end tag, or where the next begins") {
  check_rows({
      {"<rss><channel><item><b>a</item><item>b</item></channel></rss>",
       "<rss><channel><item><b>a</b></item><item>b</item></channel></rss>",
       "unclosed-element@20"},
      {"<rss><channel><item>a<item>b<item>c</channel></rss>",
       "<rss><channel><item>a</item><item>b</item><item>c</item></channel></rss>",
       "unclosed-element@14 unclosed-element@21 unclosed-element@28"},
      {"<feed><a:entry><title>a<a:entry>b</a:entry></feed>",
       "<feed><a:entry><title>a</title></a:entry><a:entry>b</a:entry></feed>",
       "unclosed-element@15 unclosed-element@6"},
      {"<rss><channel><title>t<item>a</item></channel></rss>",
       "<rss><channel><title>t</title><item>a</item></channel></rss>",
       "unclosed-element@14"},
      {"<rss><channel><item><x:list><item>1</item><item>2</item></x:list></item><b></channel></"
       "rss>",
       "<rss><channel><item><x:list><item>1</item><item>2</item></x:list></item><b></b></channel></"
       "rss>",
       "unclosed-element@72"},
      {"<rss><channel><item><x:list><item>1<b></item></x:list></item></channel></rss>",
       "<rss><channel><item><x:list><item>1<b></b></item></x:list></item></channel></rss>",
       "unclosed-element@35"},
      {"<rss><channel><item>a</item></item></channel></rss>",
       "<rss><channel><item>a</item></channel></rss>",
       "stray-end-tag@28"},
      {"<RSS><Channel><ITEM>a</item></channel></rss>",
       "<RSS><Channel><ITEM>a</ITEM></Channel></RSS>",
       "name-case@21 name-case@28 name-case@38"},
      {"<rss><channel><item><![CDATA[<item>]]><!-- <item> --><i>a</item></channel></rss>",
       "<rss><channel><item><![CDATA[<item>]]><!-- <item> --><i>a</i></item></channel></rss>",
       "unclosed-element@53"},
      {"<rss><channel>a<channel><item/></channel></rss>",
       "<rss><channel>a</channel><channel><item/></channel></rss>",
       "unclosed-element@5"},
  });
}

TEST_CASE("repair: a member that nothing closes ends where the next begins") {
  check_items({
      {"<title>A <link>http://x</link>",
       "<title>A </title><link>http://x</link>",
       "unclosed-element@20"},
      {"<description>a <i>b<pubDate>c</pubDate>",
       "<description>a <i>b</i></description><pubDate>c</pubDate>",
       "unclosed-element@35 unclosed-element@20"},
      {"<content:encoded>a<dc:creator>b</dc:creator>",
       "<content:encoded>a</content:encoded><dc:creator>b</dc:creator>",
       "unclosed-element@20"},
      {"<enclosure url='a'><guid>b</guid>",
       "<enclosure url='a'></enclosure><guid>b</guid>",
       "unclosed-element@20"},
      {"<media:group><media:content url='a'/><guid>b</guid>",
       "<media:group><media:content url='a'/></media:group><guid>b</guid>",
       "unclosed-element@20"},
      {"<image><title>a<url>b</url><width>1</width><author>c</author>",
       "<image><title>a</title><url>b</url><width>1</width></image><author>c</author>",
       "unclosed-element@27 unclosed-element@20"},
      {"<description><p>a<title>b</title></p><b></description>",
       "<description><p>a<title>b</title></p><b></b></description>",
       "unclosed-element@57"},
      {"<author><name>a</name><title>b</title>",
       "<author><name>a</name></author><title>b</title>",
       "unclosed-element@20"},
  });
}

TEST_CASE("repair: an end tag closes the nearest element that fits, or nothing") {
  check_items({
      {"<b><i>a</b></i>", "<b><i>a</i></b>", "unclosed-element@23 stray-end-tag@31"},
      {"<title>a</titel>", "<title>a</title>", "stray-end-tag@28 unclosed-element@20"},
      {"<dc:title>a</title>", "<dc:title>a</dc:title>", "bad-tag@31"},
      {"<title>a</ title ><link>b</link x='y'>",
       "<title>a</title><link>b</link>",
       "bad-tag@28 bad-tag@45"},
      {"<title>a</title<link>b</link>", "<title>a</title><link>b</link>", "bad-tag@28"},
      {"a</>b</br>c</p>", "abc", "stray-end-tag@21 stray-end-tag@25 stray-end-tag@31"},
      {"</title>", "", "stray-end-tag@20"},
  });
}

TEST_CASE("repair: HTML needs no end tags") {
  check_items({
      {"<description>a<br>b<img src='c'><hr></description>",
       "<description>a<br/>b<img src='c'/><hr/></description>",
       "unclosed-element@34 unclosed-element@39 unclosed-element@52"},
      {"<description><p>a<p>b<ul><li>c<li>d</ul></description>",
       "<description><p>a</p><p>b<ul><li>c</li><li>d</li></ul></p></description>",
       "unclosed-element@33 unclosed-element@45 unclosed-element@50 unclosed-element@37"},
      {"<br></br><b></description>", "<br></br><b></b>", "stray-end-tag@32 unclosed-element@29"},
      {"<link>http://a</link><b>", "<link>http://a</link><b></b>", "unclosed-element@41"},
  });
}

TEST_CASE("repair: attributes are read as they are written") {
  check_items({
      {"<a b=c d>e</a>", "<a b=\"c\" d=\"\">e</a>", "bad-attribute@23 bad-attribute@27"},
      {"<a b='1' b='2'>e</a>", "<a b='1'>e</a>", "repeated-attribute@29"},
      {"<a b=\"1\"c='2'>e</a>", "<a b=\"1\" c='2'>e</a>", "bad-attribute@28"},
      {"<a b=\"c>e</a>", "<a b=\"c\">e</a>", "bad-attribute@23"},
      {"<a b=\"c>e</a><a f=\"g\">h</a>", "<a b=\"c\">e</a><a f=\"g\">h</a>", "bad-attribute@23"},
      {"<a b=\"c d=\"e\">f</a>", "<a b=\"c\" d=\"e\">f</a>", "bad-attribute@23"},
      {"<link href='c/><guid>f</guid>", "<link href='c'/><guid>f</guid>", "bad-attribute@26"},
      {"<a b=\"c<i>d</i></a>", "<a b=\"c\"><i>d</i></a>", "bad-tag@20 bad-attribute@23"},
      {"<a b='1 < 2' c='<i>d</i>'>e</a>",
       "<a b='1 &lt; 2' c='&lt;i>d&lt;/i>'>e</a>",
       "bare-less-than@23 bare-less-than@33"},
      {"<a b='<![CDATA[1&2]]>'>e</a>", "<a b='1&amp;2'>e</a>", "bare-less-than@23"},
      {"<a b=c\" d=e'>f</a>", "<a b=\"c\" d=\"e\">f</a>", "bad-attribute@23 bad-attribute@28"},
      {"<a b=\xE2\x80\x9C"
       "c d\xE2\x80\x9D>e</a>",
       "<a b=\"c d\">e</a>",
       "bad-attribute@23"},
      {"<a b=c\"d>e</a>", "<a b=\"c&quot;d\">e</a>", "bad-attribute@23"},
      {"<a 1='b' ='c' *d=e f='g'>h</a>",
       "<a f='g'>h</a>",
       "bad-attribute@23 bad-attribute@29 bad-attribute@34"},
      {"<a , ; \"b='c'>d</a>", "<a b='c'>d</a>", "bad-tag@20 bad-attribute@28"},
      {"<a href=http://b/>c</a>", "<a href=\"http://b/\">c</a>", "bad-attribute@23"},
      {"<enclosure url=http://b/c.mp3/>",
       "<enclosure url=\"http://b/c.mp3\"/>",
       "bad-attribute@31"},
      {"<a b=>c</a>", "<a b=\"\">c</a>", "bad-attribute@23"},
      {"<a b='&amp;&x;&'c>d</a>", "<a b='&amp;&x;&' c=\"\">d</a>", "bad-attribute@36"},
  });
}

TEST_CASE("repair: what is no tag is text") {
  check_items({
      {"1 < 2 <3 <> <= <",
       "1 &lt; 2 &lt;3 &lt;> &lt;= &lt;",
       "bare-less-than@22 bare-less-than@26 bare-less-than@29 bare-less-than@32 bare-less-than@35"},
      {"<<b>x</b>", "&lt;<b>x</b>", "bare-less-than@20"},
      {"<author>Me <me@example.org> <http://a></author>",
       "<author>Me &lt;me@example.org> &lt;http://a></author>",
       "bare-less-than@31 bare-less-than@48"},
      {"<author>John <John Smith></author>",
       "<author>John &lt;John Smith></author>",
       "bare-less-than@33"},
      {"if a <b and c <d then",
       "if a &lt;b and c &lt;d then",
       "bare-less-than@25 bare-less-than@34"},
      {"< title>a</title>", "<title>a</title>", "bad-tag@20"},
      {"<1a>b</1a>", "&lt;1a>b&lt;/1a>", "bare-less-than@20 bare-less-than@25"},
      {"<! a> <?> <? b ?>",
       "&lt;! a> &lt;?> &lt;? b ?>",
       "bare-less-than@20 bare-less-than@26 bare-less-than@30"},
      {"<title <link>a</link>", "<title></title><link>a</link>", "bad-tag@20 unclosed-element@20"},
  });
}

TEST_CASE("repair: CDATA sections end, whatever they look like") {
  check_items({
      {"<title><![CDATA[a</title><link>b</link>",
       "<title><![CDATA[a]]></title><link>b</link>",
       "bad-cdata@27"},
      {"<title><![CDATA[a</title><link><![CDATA[b]]></link>",
       "<title><![CDATA[a]]></title><link><![CDATA[b]]></link>",
       "bad-cdata@27"},
      {"<![CDATA[a", "<![CDATA[a]]>", "bad-cdata@20"},
      {"<title><![cdata[a<b>]]></title>", "<title><![CDATA[a<b>]]></title>", "bad-cdata@27"},
      {"<title><![CDATA a]]></title>", "<title><![CDATA[ a]]></title>", "bad-cdata@27"},
      {"<title><[CDATA[a]]></title>", "<title><![CDATA[a]]></title>", "bad-cdata@27"},
      {"<![CDATA[a<![CDATA[b]]>c]]>", "<![CDATA[a]]><![CDATA[b]]><![CDATA[c]]>", "bad-cdata@20"},
      {"a]]>b", "a]]&gt;b", "bad-cdata@23"},
      {"]]</x>>]</x>]>",
       "]]&gt;]]&gt;",
       "stray-end-tag@22 bad-cdata@26 stray-end-tag@28 bad-cdata@33"},
  });
}

TEST_CASE("repair: comments and instructions that are malformed vanish") {
  check_items({
      {"a<!-- b -- c -->d", "ad", "bad-comment@21"},
      {"<title>a<!-- b</title>c", "<title>a</title>c", "bad-comment@28"},
      {"a<!-->b</x><!-- c -->", "ab<!-- c -->", "bad-comment@21 stray-end-tag@27"},
      {"a<!-- b -- >c", "ac", "bad-comment@21"},
      {"a<!-- b --!>c", "ac", "bad-comment@21"},
      {"a<?xml:x b />c", "ac", "bad-instruction@21"},
      {"a<?xml version='1.0'?>b", "ab", "bad-declaration@21"},
      {"a<!DOCTYPE html>b", "ab", "bad-doctype@21"},
      {"a<?php echo '</b>' ?></b>", "a<?php echo '</b>' ?>", "stray-end-tag@41"},
  });
  check_rows({
      {"<rss><channel><item>a<!-- b</item><item>c</item><!-- d --></channel></rss>",
       "<rss><channel><item>a</item><item>c</item><!-- d --></channel></rss>",
       "bad-comment@21"},
      {"<rss><channel><!-- b<item>c</item></channel></rss>",
       "<rss><channel><item>c</item></channel></rss>",
       "bad-comment@14"},
  });
}

TEST_CASE("repair: a document that is cut keeps what there is, and one fault says so") {
  check_rows({
      {"<rss><channel><item><title>a</title><link>b",
       "<rss><channel><item><title>a</title><link>b</link></item></channel></rss>",
       "truncated@43"},
      {"<rss><channel><item><title>a</ti",
       "<rss><channel><item><title>a</title></item></channel></rss>",
       "truncated@28"},
      {"<rss><item>a<![CDATA[b]]", "<rss><item>a<![CDATA[b]]></item></rss>", "truncated@12"},
      {"<rss><item>a<![CDA", "<rss><item>a</item></rss>", "truncated@12"},
      {"<rss><item>a<", "<rss><item>a</item></rss>", "truncated@12"},
      {"<rss><item>a<!-- b", "<rss><item>a</item></rss>", "truncated@12"},
      {"<rss><item>a<?b c", "<rss><item>a</item></rss>", "truncated@12"},
      {"<rss><item>a &am", "<rss><item>a &am</item></rss>", "truncated@16"},
      {"<rss><item><link a='b' href=\"ht", "<rss><item><link a='b'/></item></rss>", "truncated@11"},
      {"<rss><item><link hre", "<rss><item></item></rss>", "truncated@11"},
      {"<rss><item>a</item></rs", "<rss><item>a</item></rss>", "truncated@19"},
  });
}

TEST_CASE("repair: cut at any byte, a feed keeps every item that was complete") {
  for (const std::string_view feed : {rss_feed, atom_feed, rdf_feed}) {
    for (std::size_t size = 0; size <= feed.size(); ++size) {
      const std::string_view cut = feed.substr(0, size);
      const Outcome outcome = mend(cut);
      check_result(cut, outcome.repaired);
      const std::size_t complete = count_of(cut, "</item>") + count_of(cut, "</entry>");
      REQUIRE(count_items(outcome.repaired.text) >= complete);
      REQUIRE(outcome.faults.size() <= 2);
      std::size_t truncated = 0;
      for (const Fault& fault : outcome.faults) truncated += fault.code == Code::truncated ? 1 : 0;
      const bool is_whole = outcome.faults.empty() || outcome.repaired.text.empty();
      REQUIRE((is_whole || truncated == 1));
    }
  }
}

TEST_CASE("repair: a place in the repaired text leads back to its place in the given one") {
  const std::string given =
      "junk<rss v=alpha><channel><title>bravo<link>charlie</link><item><a href=delta "
      "x=\"echo>foxtrot</a>"
      "<![cdata[golf]]></item><item>1 < 2 hotel</p>india<!-- a -- b "
      "-->juliett]]>kilo</item></channel>";
  const Outcome outcome = mend(given);
  for (const std::string_view word : {"alpha",
                                      "bravo",
                                      "charlie",
                                      "delta",
                                      "echo",
                                      "foxtrot",
                                      "golf",
                                      "hotel",
                                      "india",
                                      "juliett",
                                      "kilo",
                                      "<rss",
                                      "<title",
                                      "<link",
                                      "<item"}) {
    const std::size_t at = outcome.repaired.text.find(word);
    INFO(std::string(word), " in ", outcome.repaired.text);
    REQUIRE(at != std::string::npos);
    CHECK(outcome.repaired.source_offset(at) == given.find(word));
    CHECK(outcome.repaired.source_offset(at + word.size() - 1) ==
          given.find(word) + word.size() - 1);
  }
  // What was inserted stems from where it was inserted.
  CHECK(outcome.repaired.source_offset(outcome.repaired.text.find("</title>")) ==
        given.find("<link"));
  CHECK(outcome.repaired.source_offset(outcome.repaired.text.find("&lt;")) == given.find("< 2"));
  CHECK(outcome.repaired.source_offset(outcome.repaired.text.size()) <= given.size());
}

TEST_CASE("repair: elements beyond the depth lose their tags and keep their text") {
  const Outcome shallow = mend("<a><b><c><d>x</d>y</c>z</b><e>", 2);
  CHECK(shallow.repaired.text == "<a><b>xyz</b><e></e></a>");
  CHECK(codes(shallow) == "depth-limit@6 truncated@30");

  for (const char* const unit : {"<div>", "<div>x", "<x:a>"}) {
    const std::string open = repeated(unit, 100'000);
    const std::string feed =
        "<rss><channel>" + open + "<item><title>found</title></item></channel></rss>";
    const Outcome outcome = mend(feed);
    check_result(feed, outcome.repaired);
    CHECK(count_items(outcome.repaired.text) == 1);
    CHECK(outcome.repaired.text.find("<item><title>found</title></item>") != std::string::npos);
  }
  std::string balanced =
      "<rss><channel><item><title>a</title>" + repeated("<x>", 3000) + repeated("</x>", 4000);
  balanced += "<link>b</link></item><b></channel></rss>";
  const Outcome outcome = mend(balanced);
  check_result(balanced, outcome.repaired);
  CHECK(ends_with(outcome.repaired.text, "</x><link>b</link></item><b></b></channel></rss>"));
}

TEST_CASE("repair: a feed around, before or after an attack is found") {
  const std::string_view attacks[] = {
      "<",       "<a>", "</b>",  "<br>",    "<p>",        "<a b>", "<a b=\"c>", "1 < 2",
      "<1>",     "<>",  "</>",   "<!",      "<?",         "<!-->", "<b></i>",   "]]>",
      "<a b='<", "< ",  "<a b=", "<?xml?>", "<!DOCTYPE>", "<a/",   "\"'",       "<x:y z>"};
  for (const std::string_view attack : attacks) {
    const std::string much = repeated(attack, 5000);
    const std::string inside =
        "<rss><channel><item><title>one</title></item><item><description>" + much +
        "</description></item><item><title>two</title></item></channel></rss>";
    const Outcome outcome = mend(inside);
    INFO(std::string(attack));
    check_result(inside, outcome.repaired);
    CHECK(count_items(outcome.repaired.text) == 3);
    CHECK(outcome.repaired.text.find("<item><title>two</title></item>") != std::string::npos);
    for (const std::string& feed : {much + std::string(rdf_feed), std::string(rdf_feed) + much}) {
      const Outcome beside = mend(feed);
      check_result(feed, beside.repaired);
      CHECK(count_items(beside.repaired.text) == 2);
    }
  }
  const std::string_view unterminated[] = {
      "<!-- a ", "<![CDATA[ a ", "<?a b ", "<a ", "<a b='c ", "<!DOCTYPE a [ ", "&a", "</a "};
  for (const std::string_view attack : unterminated) {
    const std::string feed = "<rss><channel><item><title>one</title></item>" + std::string(attack) +
                             repeated("lorem ipsum ", 5000);
    const Outcome outcome = mend(feed);
    check_result(feed, outcome.repaired);
    CHECK(count_items(outcome.repaired.text) == 1);
  }
}

TEST_CASE(
    "repair: whatever is changed in a feed, the result is well-formed and is not repaired again") {
  Dice dice(20'260'320);
  for (int round = 0; round < 3000; ++round) {
    const std::string_view feeds[] = {rss_feed, atom_feed, rdf_feed};
    std::string text(feeds[dice.below(3)]);
    if (round % 5 == 0)
      text.clear();
    const std::size_t changes = 1 + dice.below(round % 5 == 0 ? 60U : 8U);
    text = changed(text, changes, dice);
    check_result(text, mend(text, dice.below(2) == 0 ? 256 : 1 + dice.below(6)).repaired);
  }
}

TEST_CASE("repair: what is long is mended as what is short is") {
  const std::string item =
      "<item><title>@</title><link>http://example.org/</link>@<x:y z='@'><x:z>@</x:z><x:z/>"
      "</x:y><description><![CDATA[<p>@</p>]]></description><guid>@</guid></item>";
  const std::string feed = "<rss><channel><title>@</title>" + item + item + item +
                           "<x:item><title>@</title></x:item></channel></rss>";
  const std::string rows[] = {
      "<item><title>a</title></x:item>@<b>@</b>",
      "<rss><item>a]]<!-- b -- c -->>@<b/></item></rss>",
      "<rss><channel><item><title>a</title></item><x:item><title>a<link>@</link><p>@<p>b",
      "<rss><item><title>a</title></item><item><x:item>@<link>b</link>@</item></rss>",
      "<rss><channel><title>a<item>@<b>@</b><![CDATA[ c </title> d</item>",
      "<rss><item>@<b>@</B>@</item></rss>",
      repeated("<item>", 6 * 4096) + "<b>@</item>",
      repeated("<item>", 6 * 4096) + "<br>@</br>@</item>",
      "<rss><item><title>@<link>@</link>@<guid>@</guid></item>@<item>@</item></rss>",
  };
  const auto check = [](const std::string& given, std::size_t depth) {
    INFO("given: ", given.substr(0, 2000));
    const Outcome brief = mend(given, depth);
    const Outcome wide = mend(lengthened(given), depth);
    const std::string& text = brief.repaired.text;
    CHECK(wide.repaired.text == lengthened(text));
    const bool is_exact = brief.repaired.edits.size() < given.size() / 16;
    for (std::size_t i = 0; is_exact && i < text.size(); ++i) {
      if (text[i] != '@')
        continue;
      const std::size_t source = brief.repaired.source_offset(i);
      CHECK(wide.repaired.source_offset(lengthened(text.substr(0, i)).size()) ==
            lengthened(given.substr(0, source)).size());
    }
    REQUIRE(wide.faults.size() == brief.faults.size());
    for (std::size_t i = 0; i < wide.faults.size(); ++i) {
      CHECK(wide.faults[i].code == brief.faults[i].code);
      CHECK(wide.faults[i].offset == lengthened(given.substr(0, brief.faults[i].offset)).size());
    }
    check_result(lengthened(given), wide.repaired);
  };
  for (const std::string& row : rows) check(row, 256);
  Dice dice(20'261'122);
  for (int round = 0; round < 2000; ++round) {
    const std::string given = changed(feed, 1 + dice.below(6), dice);
    check(given, dice.below(2) == 0 ? 256 : 1 + dice.below(8));
  }
}

TEST_CASE("repair: places in what is copied are right behind any number of breaks") {
  const std::string given = "<rss><channel>" + repeated("<", 200) + "<item><xnnn><item>" +
                            repeated("<title>a title that is sound</title>", 500) +
                            "<guid>1</guid></item></channel></rss>";
  const Repaired repaired = mend(given).repaired;
  std::size_t source = 0;
  std::size_t titles = 0;
  for (std::size_t i = repaired.text.find("<title>"); i != std::string::npos;
       i = repaired.text.find("<title>", i + 1)) {
    source = given.find("<title>", source);
    CHECK(repaired.source_offset(i) == source);
    ++source;
    ++titles;
  }
  CHECK(titles == count_of(given, "<title>"));
  CHECK(repaired.source_offset(repaired.text.find("<guid>")) == given.find("<guid>"));

  const std::string cut = "<rss><item><b>" + repeated("bold ", 300) + "</b>";
  const Repaired closed = mend(cut).repaired;
  CHECK(closed.text == cut + "</item></rss>");
  CHECK(closed.source_offset(cut.size()) == cut.size());
}

TEST_CASE("repair: time and memory grow linearly with every attack") {
  const std::size_t unit = bytes_to_measure;
  const std::string_view attacks[] = {"<a>",
                                      "<div>x",
                                      "<item>",
                                      "<channel>",
                                      "<rss>",
                                      "</x>",
                                      "<b><i></b></i>",
                                      "<br>",
                                      "<p>",
                                      "<title>",
                                      "<a b=c>",
                                      "<a b='",
                                      "<a b='x<",
                                      "<a b=\"c>",
                                      "b=\"c ",
                                      "1 < 2 ",
                                      "<",
                                      "<!--",
                                      "<!-- a -- >",
                                      "<![CDATA[",
                                      "]]>",
                                      "]]</x>>",
                                      "<![CDATA[a</title>",
                                      "<title><![CDATA[a<![CDATA[b]]>",
                                      "<!DOCTYPE a [",
                                      "<!DOCTYPE a '",
                                      "<?xml",
                                      "<?a",
                                      "<?",
                                      "<!",
                                      "<1>",
                                      "<>",
                                      "</>",
                                      "</",
                                      "<a",
                                      "<a ",
                                      " a=\xE2\x80\x9Cx",
                                      "<dc:a><!-- b -- >",
                                      "< item>",
                                      "<table><tr><td>",
                                      "<title><![CDATA[x</item>",
                                      "<x:item>",
                                      "<!-- </item><!-- "};
  for (const std::string_view attack : attacks) {
    for (const std::string_view before :
         {"", "<rss><channel><item><description><a b ", "<rss><channel><item><title>"}) {
      double seconds[2] = {};
      for (std::size_t i = 0; i < 2; ++i) {
        const std::string text = std::string(before) + repeated(attack, unit * (i == 0 ? 1 : 4)) +
                                 "</title></item></rss>";
        Faults faults(300);
        const std::clock_t begin = std::clock();
        const Repaired repaired = repair(text, faults);
        seconds[i] = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        CHECK(repaired.text.size() <= text.size() * 5 + 10'000);
        CHECK(repaired.edits.size() * sizeof(RepairEdit) <= text.size() * 4 + 2000);
        CHECK(faults.list().size() <= 300);
      }
      INFO("attack ",
           std::string(attack),
           " after ",
           std::string(before),
           ": ",
           seconds[0],
           " s, ",
           seconds[1],
           " s");
      CHECK(seconds[1] <
            seconds[0] * 9 +
                0.15);  // four times the size; quadratic would be sixteen times the time
    }
  }
}

TEST_CASE(
    "repair: documents of the corpus that are not well-formed have the items that people agree "
    "on") {
#ifdef TIDINGS_SHARED_DIR
  const std::string corpus = std::string(TIDINGS_SHARED_DIR) + "/corpus/";
  std::ifstream manifest(corpus + "MANIFEST.tsv");
  if (!manifest) {
    MESSAGE("skipped: no corpus here");
    return;
  }
  // Where parsers follow an element that nothing closes to the end of the channel, we see the items
  // inside.
  const std::map<std::string, std::size_t> ours = {
      {"feedjira+feedjira/ITunesWithSingleQuotedAttributes.xml", 3}};
  std::ifstream consensus_file(corpus + "consensus.json");
  std::stringstream consensus;
  consensus << consensus_file.rdbuf();
  const std::string records = consensus.str();
  std::size_t checked = 0;
  for (std::string line; std::getline(manifest, line);) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
      if (c == '\t') {
        cells.emplace_back();
      } else {
        cells.back() += c;
      }
    }
    if (cells.size() < 9 || starts_with(cells[4], "json") || starts_with(cells[4], "opml") ||
        cells[0] == "file")
      continue;
    std::ifstream file(corpus + cells[0], std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    std::string text;  // UTF-8, crudely
    const std::string raw = bytes.str();
    for (std::size_t at = 0; at < raw.size();) {
      const Utf8Char c = decode_utf8(raw, at);
      if (c.size == 0) {
        append_utf8(text, static_cast<unsigned char>(raw[at]));
      } else if (is_xml_char(c.value) && c.value != 0xFEFF) {
        text.append(raw, at, c.size);
      }
      at += c.size == 0 ? 1 : c.size;
    }
    if (starts_with(cells[7], "utf-16") || starts_with(cells[7], "utf-32"))
      continue;
    INFO(cells[0]);
    const Outcome outcome = mend(text);
    check_result(text, outcome.repaired);
    // Of what is well-formed nothing is changed; blanks before the root and all behind it go.
    if (cells[8] == "well-formed" && raw == text) {
      CHECK(starts_with(trim_front(text), outcome.repaired.text));
      CHECK(codes(outcome) == "");
    }
    const std::size_t record = records.find("\"" + cells[0] + "\": {");
    const std::size_t items = records.find("\"items\": ", record);
    if (record == std::string::npos || items == std::string::npos || records[items + 9] == '"')
      continue;
    std::size_t wanted = 0;
    for (std::size_t i = items + 9; is_digit(records[i]); ++i)
      wanted = wanted * 10 + static_cast<std::size_t>(records[i] - '0');
    const auto own = ours.find(cells[0]);
    if (own != ours.end())
      wanted = own->second;
    if (cells[8] != "well-formed") {
      CHECK(count_items(outcome.repaired.text) == wanted);
      ++checked;
    }
  }
  CHECK(checked >= 30);
#else
  MESSAGE("skipped: TIDINGS_SHARED_DIR is not defined");
#endif
}
