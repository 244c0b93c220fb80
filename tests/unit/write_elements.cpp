// SPDX-License-Identifier: MIT
// Extension elements as they are written: their names, prefixes and attributes; and the odd values
// of texts and contents.
#include <cstddef>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/io.hpp>
#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

#include "round_trip.hpp"

namespace {

using tidings::Attribute;
using tidings::Channel;
using tidings::Content;
using tidings::Element;
using tidings::Format;
using tidings::Item;
using tidings::Text;
using tidings::TextType;

Element element(std::string uri, std::string prefix, std::string name, std::string text = {}) {
  Element made;
  made.namespace_uri = std::move(uri);
  made.prefix = std::move(prefix);
  made.name = std::move(name);
  made.text = std::move(text);
  return made;
}

Channel with(const std::vector<Element>& elements) {
  Channel channel;
  channel.title = "T";
  channel.links.push_back({"https://a.example/", "alternate", "", "", "", {}, {}});
  channel.extensions = elements;
  return channel;
}

/// The extensions of a channel after its way through a format, which is looked at.
std::vector<Element> back(const std::vector<Element>& elements, Format format = Format::rss_2_0) {
  const Channel channel = with(elements);
  CHECK(tests::round_trip_fault(channel, format) == "");
  return tidings::completed(channel, format).extensions;
}

/// What an RSS channel with these elements holds behind its own members, on one line.
std::string written(const std::vector<Element>& elements) {
  tidings::WriteOptions options;
  options.indent = 0;
  options.declaration = false;
  const std::string text = tidings::to_rss(with(elements), options);
  const std::string before = "</description>";
  const std::size_t begin = text.find(before) + before.size();
  return text.substr(begin, text.find("</channel>") - begin);
}

}  // namespace

TEST_CASE("elements: prefixes are those wished for, unless another namespace has them") {
  const std::vector<Element> elements = {element("urn:x:1", "x", "a"),
                                         element("urn:x:2", "x", "b"),
                                         element("urn:x:3", "", "c"),
                                         element("urn:x:4", "xmlish", "d"),
                                         element("urn:x:5", "dc", "e"),
                                         element("urn:x:6", std::string(65, 'p'), "f"),
                                         element("urn:x:7", "ns1", "g"),
                                         element("urn:x:8", "not a name", "h")};
  CHECK(written(elements) ==
        "<x:a/><ns1:b/><ns2:c/><ns3:d/>"
        "<ns4:e/><ns5:f/><ns6:g/><ns7:h/>");
  CHECK(back(elements).size() == 8);
}

TEST_CASE("elements: of very many namespaces those beyond the first are declared where they are") {
  std::vector<Element> elements;
  for (int i = 0; i < 205; ++i) {
    const std::string number = std::to_string(i);
    elements.push_back(element("urn:x:" + number, "p" + number, "a", "v"));
  }
  elements.back().attributes = {{"urn:x:204", "b", "1"},
                                {"urn:x:203", "c", "<2>"},
                                {"urn:x:203", "d", "3"},
                                {"urn:x:0", "e", "4"}};
  const std::string text = written(elements);
  CHECK(text.substr(0, text.find("<p1:")) == "<p0:a>v</p0:a>");
  CHECK(text.substr(text.find("<p203:")) ==
        "<p203:a xmlns:p203=\"urn:x:203\">v</p203:a>"
        "<p204:a xmlns:p204=\"urn:x:204\" p204:b=\"1\" xmlns:p203=\"urn:x:203\" "
        "p203:c=\"&lt;2&gt;\" p203:d=\"3\" p0:e=\"4\">v</p204:a>");
  CHECK(back(elements) == elements);
  CHECK(back(elements, Format::atom_1_0) == elements);
}

TEST_CASE("elements: what would be a declaration is no attribute, and each stands once") {
  Element one = element("urn:x", "x", "a");
  one.attributes = {{"http://www.w3.org/2000/xmlns/", "x", "urn:evil"},
                    {"", "xmlns", "urn:evil"},
                    {"", "b", "first"},
                    {"", "b", "second"},
                    {"urn:x", "b", "in urn:x"},
                    {"", "", "nameless"},
                    {"", "1 c", "mended"}};
  const std::vector<Element> read = back({one});
  REQUIRE(read.size() == 1);
  const std::vector<Attribute> expected = {
      {"", "b", "first"}, {"urn:x", "b", "in urn:x"}, {"", "_1_c", "mended"}};
  CHECK(read.front().attributes == expected);
}

TEST_CASE(
    "elements: a namespace that cannot be one is none, but an unknown prefix has an address") {
  const std::vector<Element> xmlns = back({element("http://www.w3.org/2000/xmlns/", "x", "a")});
  REQUIRE(xmlns.size() == 1);
  CHECK(xmlns.front().namespace_uri == "urn:x-prefix:x");
  const std::vector<Element> too_long = back({element(std::string(5'000, 'u'), "x", "a")});
  REQUIRE(too_long.size() == 1);
  CHECK(too_long.front().namespace_uri == "urn:x-prefix:x");
  const std::vector<Element> undeclared = back({element("", "mine", "a")});
  REQUIRE(undeclared.size() == 1);
  CHECK(undeclared.front().namespace_uri == "urn:x-prefix:mine");
  CHECK(back({element("urn:x", "x", "")}).empty());
}

TEST_CASE("elements: a stylesheet stands on a line of its own where lines are indented") {
  tidings::WriteOptions options;
  options.stylesheet = "/feed.css";
  const std::string text = tidings::to_atom(Channel(), options);
  CHECK(text.substr(0, text.find("<feed")) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<?xml-stylesheet type=\"text/css\" href=\"/feed.css\"?>\n");
}

TEST_CASE("contents: a media type that means a text is that text's type") {
  const auto completed = [](const std::string& media_type, const std::string& value) {
    Channel channel = with({});
    channel.items.emplace_back();
    Content content(value);
    content.media_type = media_type;
    channel.items.front().content.push_back(content);
    CHECK(tests::round_trip_fault(channel, Format::atom_1_0) == "");
    const Item item = tidings::completed(channel, Format::atom_1_0).items.front();
    return item.content.empty()
               ? std::string("none")
               : std::string(to_string(item.content.front().type)) + " " +
                     item.content.front().media_type + ":" + item.content.front().value;
  };
  CHECK(completed("text/html", "<p>a") == "html :<p>a");
  CHECK(completed("html", "<p>a") == "html :<p>a");
  CHECK(completed("XHTML", "<p>a</p>") == "xhtml :<p>a</p>");
  CHECK(completed("application/xhtml+xml; charset=utf-8", "<br></br>") == "xhtml :<br />");
  CHECK(completed("text/plain", "<p>a") == "text :<p>a");
  CHECK(completed("text", "a") == "text :a");
  CHECK(completed("no media type", "a") == "text :a");
  CHECK(completed("image/svg+xml", "<svg><a/></svg>") == "text image/svg+xml:<svg><a></a></svg>");
  CHECK(completed("image/svg+xml", "<svg>") == "text image/svg+xml:<svg>");
  CHECK(completed("image/png", "iVBORw0=") == "text image/png:iVBORw0=");
  CHECK(completed("image/svg+xml", "<!-- nothing -->") == "text image/svg+xml:<!-- nothing -->");
  CHECK(completed("text/html", " \x01 ") == "none");
}

TEST_CASE("contents: those beyond the first are of Atom 0.3, where modules may be written") {
  Channel channel = with({});
  channel.items.emplace_back();
  channel.items.front().content = {Content("one"), Content("<b>two</b>", TextType::html)};
  CHECK(tests::round_trip_fault(channel, Format::atom_1_0) == "");
  tidings::WriteOptions options;
  options.modules = false;
  const tidings::ParseResult bare = tidings::parse(tidings::to_atom(channel, options));
  REQUIRE(bare);
  CHECK(bare->channel.items.front().content == std::vector<Content>{Content("one")});
}

TEST_CASE("texts: a language or a base beyond all measure is none") {
  Channel channel = with({});
  channel.subtitle = Text("S");
  channel.subtitle.base = "https://a.example/" + std::string(5'000, 'b');
  channel.subtitle.language = "en-" + std::string(5'000, 'x');
  CHECK(tests::round_trip_fault(channel, Format::atom_1_0) == "");
  const Text subtitle = tidings::completed(channel, Format::atom_1_0).subtitle;
  CHECK(subtitle.base == "");
  CHECK(subtitle.language == "");
  CHECK(subtitle.value == "S");
}

TEST_CASE("io: markup longer than every buffer is written whole, to strings and streams") {
  Channel channel = with({});
  channel.items.emplace_back();
  const std::string markup = "<p>" + std::string(300'000, 'x') + "</p>";
  channel.items.front().summary = Text(markup, TextType::xhtml);
  const std::string text = tidings::to_atom(channel);
  std::ostringstream out;
  CHECK(tidings::write_atom(out, channel));
  CHECK(out.str() == text);
  const tidings::ParseResult read = tidings::parse(text);
  REQUIRE(read);
  CHECK(read->channel.items.front().summary == Text(markup, TextType::xhtml));
}
