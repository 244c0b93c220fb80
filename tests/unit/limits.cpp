// SPDX-License-Identifier: MIT
// Every limit at its edge: at the limit nothing is said, one over it is, and only what is beyond is
// left out.
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/io.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

using tidings::Code;
using tidings::Document;
using tidings::ErrorCode;
using tidings::ParseOptions;
using tidings::ParseResult;

namespace {

std::string channel(const std::string& inner) {
  return "<rss version=\"2.0\"><channel><title>c</title><link>http://c.example/</link>"
         "<description>d</description>" +
         inner + "</channel></rss>";
}

std::string repeated(const std::string& piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

Document read(const std::string& bytes, const ParseOptions& options = {}) {
  const ParseResult result = tidings::parse(bytes, options);
  REQUIRE(result);
  return *result;
}

/// The same of a document in which other faults are found.
Document read_any(const std::string& bytes) {
  return *tidings::parse(bytes);
}

/// The messages of one code; every other diagnostic is a failure.
std::string said(const Document& document, Code code) {
  std::string messages;
  for (const tidings::Diagnostic& one : document.diagnostics) {
    CHECK_MESSAGE(one.code == code, one.message);
    messages += one.message + ";";
  }
  return messages;
}

std::size_t depth_of(const std::vector<tidings::Element>& elements) {
  std::size_t depth = 0;
  for (const std::vector<tidings::Element>* list = &elements; !list->empty();
       list = &list->front().children)
    ++depth;
  return depth;
}

}  // namespace

TEST_CASE("limits: a document of as many bytes as the limit is read, of one more it is an error") {
  const std::string bytes = channel("");
  ParseOptions options;
  options.limits.bytes = bytes.size();
  CHECK(said(read(bytes, options), Code::bad_value).empty());
  options.limits.bytes = bytes.size() - 1;
  const ParseResult result = tidings::parse(bytes, options);
  REQUIRE(!result);
  CHECK(result.error().code == ErrorCode::too_large);
  options.limits.bytes = 0;
  CHECK(tidings::parse(bytes, options).error().code == ErrorCode::too_large);
  CHECK(tidings::parse("", options).error().code == ErrorCode::empty);
}

TEST_CASE("limits: a stream is held to the same number of bytes, whatever it is") {
  const std::string bytes = channel("");
  ParseOptions options;
  for (const std::size_t limit : {bytes.size(), bytes.size() + 1, SIZE_MAX - 1, SIZE_MAX}) {
    CAPTURE(limit);
    std::istringstream in(bytes);
    options.limits.bytes = limit;
    CHECK(tidings::parse_stream(in, options));
  }
  for (const std::size_t limit : {bytes.size() - 1, std::size_t{1}, std::size_t{0}}) {
    CAPTURE(limit);
    std::istringstream in(bytes);
    options.limits.bytes = limit;
    CHECK(tidings::parse_stream(in, options).error().code == ErrorCode::too_large);
  }
}

TEST_CASE("limits: elements are kept as deep as the limit") {
  for (const std::size_t limit : {1U, 2U, 7U, 100U, 150U}) {
    CAPTURE(limit);
    ParseOptions options;
    options.limits.depth = limit;
    const std::string at = channel(repeated("<x>", limit) + repeated("</x>", limit));
    const std::string over = channel(repeated("<x>", limit + 1) + repeated("</x>", limit + 1));
    const Document kept = read(at, options);
    CHECK(said(kept, Code::depth_limit).empty());
    CHECK(depth_of(kept.channel.extensions) == limit);
    const Document cut = read(over, options);
    CHECK(said(cut, Code::depth_limit) == "1 elements are nested too deep and were left out;");
    CHECK(depth_of(cut.channel.extensions) == limit);
  }
}

TEST_CASE("limits: with a depth of 0 no element is kept, and all else is read") {
  ParseOptions options;
  options.limits.depth = 0;
  const Document document = read(channel("<x>y</x><item><title>t</title><z/></item>"), options);
  CHECK(said(document, Code::depth_limit) == "2 elements are nested too deep and were left out;");
  CHECK(document.channel.extensions.empty());
  REQUIRE(document.channel.items.size() == 1);
  CHECK(document.channel.items[0].title.value == "t");
  CHECK(document.channel.items[0].extensions.empty());
}

TEST_CASE("limits: markup in a text is kept as deep as the limit") {
  ParseOptions options;
  options.limits.depth = 3;
  const std::string begin =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:c</id><title>c</title>"
      "<updated>2025-01-01T00:00:00Z</updated><subtitle type=\"xhtml\">"
      "<div xmlns=\"http://www.w3.org/1999/xhtml\">";
  const std::string end = "</div></subtitle></feed>";
  const Document kept = read(begin + "<b><b><b>x</b></b></b>" + end, options);
  CHECK(said(kept, Code::depth_limit).empty());
  CHECK(kept.channel.subtitle.value == "<b><b><b>x</b></b></b>");
  const Document cut = read(begin + "<b><b><b>x<b>y</b></b></b></b>" + end, options);
  CHECK(said(cut, Code::depth_limit) == "1 elements are nested too deep and were left out;");
  CHECK(cut.channel.subtitle.value == "<b><b><b>x</b></b></b>");
}

TEST_CASE("limits: as many elements as the limit are kept, with those inside of them") {
  ParseOptions options;
  options.limits.elements = 4;
  const std::string three = "<x/><item><title>t</title><y><z/></y>";
  const Document kept = read(channel(three + "<w/></item>"), options);
  CHECK(said(kept, Code::element_limit).empty());
  const Document cut = read(channel(three + "<w/><v/><u/></item>"), options);
  CHECK(said(cut, Code::element_limit) == "2 elements beyond the limit were left out;");
  CHECK(cut.channel.items == kept.channel.items);
  options.limits.elements = 0;
  const Document none = read(channel(three + "</item>"), options);
  CHECK(said(none, Code::element_limit) == "2 elements beyond the limit were left out;");
  CHECK(none.channel.extensions.size() + none.channel.items.at(0).extensions.size() == 0);
}

TEST_CASE("limits: as many attributes of an element as the limit are kept") {
  ParseOptions options;
  options.limits.attributes = 3;
  const Document kept = read(channel("<x a=\"1\" b=\"2\" c=\"3\"/>"), options);
  CHECK(said(kept, Code::attribute_limit).empty());
  REQUIRE(kept.channel.extensions.size() == 1);
  CHECK(kept.channel.extensions[0].attributes.size() == 3);
  const Document cut = read(channel("<x a=\"1\" b=\"2\" c=\"3\" d=\"4\" e=\"5\"/>"), options);
  CHECK(said(cut, Code::attribute_limit) == "2 attributes beyond the limit were left out;");
  CHECK(cut.channel.extensions == kept.channel.extensions);
}

TEST_CASE("limits: no attribute is left out in silence, whatever its element") {
  ParseOptions options;
  options.limits.attributes = 2;
  const char* const over[] = {
      "<item a=\"1\" b=\"2\" c=\"3\"><title>t</title></item>",
      "<item><title>t</title><enclosure url=\"http://e/\" type=\"a/b\" length=\"1\"/></item>",
      "<item><title a=\"1\" b=\"2\" c=\"3\">t</title></item>",
      "<category a=\"1\" b=\"2\" domain=\"x\">c</category>",
      "<item><title>t</title><description><b a=\"1\" b=\"2\" c=\"3\">x</b></description></item>"};
  for (const char* const one : over) {
    CAPTURE(one);
    CHECK(said(read(channel(one), options), Code::attribute_limit) ==
          "1 attributes beyond the limit were left out;");
  }
}

TEST_CASE("limits: as many items as the limit are read") {
  const std::string item = "<item><title>t</title></item>";
  ParseOptions options;
  options.limits.items = 3;
  CHECK(said(read(channel(repeated(item, 3)), options), Code::item_limit).empty());
  const Document cut = read(channel(repeated(item, 5)), options);
  CHECK(said(cut, Code::item_limit) == "2 items beyond the limit were left out;");
  CHECK(cut.channel.items.size() == 3);
  options.limits.items = 0;
  const Document none = read(channel(repeated(item, 5)), options);
  CHECK(said(none, Code::item_limit) == "5 items beyond the limit were left out;");
  CHECK(none.channel.items.empty());
  CHECK(none.channel.title.value == "c");
}

TEST_CASE("limits: as many items that hold nothing as the limit are read") {
  const std::string full = "<item><title>t</title></item>";
  ParseOptions options;
  options.limits.empty_items = 2;
  const Document at = read(channel("<item/><item></item>" + full), options);
  CHECK(said(at, Code::item_limit).empty());
  REQUIRE(at.channel.items.size() == 3);
  CHECK(at.channel.items[0] == tidings::Item());

  const Document cut = read(channel(full + "<item/><item>x</item><item/><item a=\"1\"/>" + full +
                                    "<item xml:lang=\"en\"/><item/>"),
                            options);
  CHECK(said(cut, Code::item_limit) == "3 items beyond the limit were left out;");
  REQUIRE(cut.channel.items.size() == 5);
  CHECK(cut.channel.items[3].title.value == "t");
  CHECK(cut.channel.items[4].language == "en");

  const Document inside = read(channel("<item><item>" + full + "</item></item><item/>"), options);
  REQUIRE(inside.channel.items.size() == 3);
  CHECK(inside.channel.items[2].title.value == "t");
  CHECK(inside.diagnostics.back().code == Code::item_limit);

  const Document topic = read(
      "<CHANNEL HREF=\"http://e/\"><TITLE>c</TITLE><ITEM/><ITEM/><ITEM/>"
      "<ITEM HREF=\"http://e/1\"><TITLE>t</TITLE></ITEM></CHANNEL>",
      options);
  CHECK(topic.format == tidings::Format::cdf);
  CHECK(said(topic, Code::item_limit) == "1 items beyond the limit were left out;");
  REQUIRE(topic.channel.items.size() == 3);
  CHECK(topic.channel.items[2].title.value == "t");
}

TEST_CASE("limits: items inside of items are as many as are read side by side") {
  const std::size_t count = 5'000;
  const std::string text =
      channel(repeated("<item><title>t</title>", count) + repeated("</item>", count));
  const Document document = read(text);
  REQUIRE(document.channel.items.size() == count);
  CHECK(document.channel.items.back().title.value == "t");
  CHECK(document.channel.items.capacity() < count + count / 4);
}

TEST_CASE("limits: as many diagnostics as the limit are given, then one that counts the rest") {
  const std::string broken = "<item><title>t</title><pubDate>soon</pubDate></item>";
  for (const std::size_t limit : {std::size_t{0}, std::size_t{1}, std::size_t{4}}) {
    CAPTURE(limit);
    ParseOptions options;
    options.limits.diagnostics = limit;
    const Document at = read(channel(repeated(broken, limit)), options);
    CHECK(at.diagnostics.size() == limit);
    const Document over = read(channel(repeated(broken, limit + 1)), options);
    REQUIRE(over.diagnostics.size() == limit + 1);
    CHECK(over.diagnostics.back().code == Code::diagnostic_limit);
    CHECK(over.diagnostics.back().message == "1 more diagnostics were left out");
    CHECK(over.channel.items.size() == limit + 1);
  }
}

TEST_CASE("limits: the largest limits of all are no limit") {
  ParseOptions options;
  options.limits = {SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX};
  const std::string deep = repeated("<x a=\"1\">", 500) + repeated("</x>", 500);
  const Document document = read(channel(deep + "<item><title>t</title></item>"), options);
  CHECK(document.diagnostics.empty());
  CHECK(depth_of(document.channel.extensions) == 500);
  CHECK(document.channel.items.size() == 1);
  const Document broken = read(channel(deep + "<item><title>t & u</item>"), options);
  CHECK(broken.channel.items.size() == 1);
}

TEST_CASE("limits: entities expand to five times the document and a little more") {
  const std::string value(100, 'x');  // which costs one byte more each time
  const auto document = [&value](std::size_t count) {
    return "<!DOCTYPE rss [<!ENTITY e \"" + value + "\">]>" +
           channel("<item><title>" + repeated("&e;", count) + "</title></item>");
  };
  const std::size_t most = (5 * document(0).size() + 1'024) / (101 - 5 * 3);
  const Document kept = read(document(most));
  CHECK(said(kept, Code::entity_limit).empty());
  CHECK(kept.channel.items.at(0).title.value == repeated(value, most));
  const Document cut = read(document(most + 1));
  CHECK(said(cut, Code::entity_limit) == "entity e expands too far and stays as written;");
  CHECK(cut.channel.items.at(0).title.value == repeated(value, most) + "&e;");
}

TEST_CASE("limits: entities expand to a million bytes, however large the document is") {
  const std::string value(999, 'x');
  const auto document = [&value](std::size_t count) {
    return "<!DOCTYPE rss [<!ENTITY e \"" + value + "\">]>" +
           channel("<!--" + std::string(400'000, 'y') + "--><item><title>" +
                   repeated("&e;", count) + "</title></item>");
  };
  CHECK(said(read(document(1'000)), Code::entity_limit).empty());
  const Document cut = read(document(1'001));
  CHECK(said(cut, Code::entity_limit) == "entity e expands too far and stays as written;");
  CHECK(cut.channel.items.at(0).title.value == repeated(value, 1'000) + "&e;");
}

TEST_CASE("limits: references in an entity are part of what it expands to") {
  const std::string unknown = "&" + std::string(60, 'x') + ";";
  const std::string text = "<!DOCTYPE rss [<!ENTITY e \"" + repeated(unknown, 100) + "\">]>" +
                           channel("<item><title>" + repeated("&e;", 1'000) + "</title></item>");
  const Document document = read(text);
  REQUIRE(document.channel.items.size() == 1);
  CHECK(document.channel.items[0].title.value.size() > 4 * text.size());
  CHECK(document.channel.items[0].title.value.size() <= 6 * text.size() + 1'024);
}

TEST_CASE("limits: entities stand in one another twenty levels deep") {
  std::string subset = "<!ENTITY e0 \"x\">";
  for (int i = 1; i <= 21; ++i)
    subset += "<!ENTITY e" + std::to_string(i) + " \"&e" + std::to_string(i - 1) + ";\">";
  const auto document = [&subset](const std::string& title) {
    return "<!DOCTYPE rss [" + subset + "]>" + channel("<item><title>" + title + "</title></item>");
  };
  const Document kept = read(document("&e20;"));
  CHECK(said(kept, Code::entity_limit).empty());
  CHECK(kept.channel.items.at(0).title.value == "x");
  const Document cut = read(document("&e21;"));
  CHECK(said(cut, Code::entity_limit) == "entity e21 expands too far and stays as written;");
  CHECK(cut.channel.items.at(0).title.value == "&e21;");
}

TEST_CASE("limits: a base, a language or a namespace of 4,096 bytes is inherited, none longer") {
  const std::string link = "<item><title>t</title><link>l</link></item>";
  const auto based = [&link](std::size_t size) {
    const std::string host = "http://h/";
    return "<rss version=\"2.0\" xml:base=\"" + host + std::string(size - host.size() - 1, 'b') +
           "/\"><channel><title>c</title><link>http://c.example/</link>" + link +
           "</channel></rss>";
  };
  const Document kept = read(based(4'096));
  CHECK(said(kept, Code::inherited_limit).empty());
  CHECK(kept.channel.items.at(0).link().size() == 4'097);
  const Document cut = read(based(4'097));
  CHECK(said(cut, Code::inherited_limit) ==
        "1 bases, languages or namespaces are too long to be copied and were left out;");
  CHECK(cut.channel.items.at(0).link() == "http://c.example/l");
  const auto named = [](std::size_t size) {
    return channel("<x xmlns=\"" + std::string(size, 'n') + "\"/>");
  };
  CHECK(said(read(named(4'096)), Code::inherited_limit).empty());
  CHECK(!said(read(named(4'097)), Code::inherited_limit).empty());
}

TEST_CASE("limits: what is inherited is not copied out of proportion") {
  // Eight times the document and 32 kB in all; what is beyond stays relative, or without a
  // language.
  const std::string items =
      repeated("<item><title>t</title><link>l</link><comments>c</comments></item>", 2'000);
  const std::string base(4'000, 'b');
  const std::string bytes = "<rss version=\"2.0\" xml:base=\"http://h/" + base +
                            "/\" xml:lang=\"en-" + base +
                            "\"><channel><title>c</title><link>http://c/" + base + "/</link>" +
                            items + "</channel></rss>";
  const Document document = read(bytes);
  std::size_t copied = 0;
  bool is_noted = false;
  for (const tidings::Item& item : document.channel.items)
    copied += item.link().size() + item.comments.size() + item.title.language.size() +
              item.title.base.size();
  for (const tidings::Diagnostic& one : document.diagnostics)
    is_noted = is_noted || one.code == Code::inherited_limit;
  CHECK(copied < 8 * bytes.size() + 32'768 + 2'000 * 20);
  CHECK(is_noted);
  CHECK(document.channel.items.front().link() == "http://h/" + base + "/l");
  CHECK(document.channel.items.back().link() == "l");
}

TEST_CASE("limits: short things that are inherited count as well") {
  const std::string base = "http://h/" + std::string(90, 'b') + "/";
  const auto document = [&base](std::size_t count) {
    return "<rss version=\"2.0\"><channel><title>c</title><link>http://c/</link><description>d"
           "</description><item xml:base=\"" +
           base + "\">" + repeated("<x/>", count) + "</item></channel></rss>";
  };
  CHECK(said(read(document(100)), Code::inherited_limit).empty());
  const std::string bytes = document(10'000);
  const Document cut = read(bytes);
  const std::vector<tidings::Element>& kept = cut.channel.items.at(0).extensions;
  REQUIRE(kept.size() == 10'000);
  CHECK(kept.front().base == base);
  CHECK(kept.back().base.empty());
  const std::size_t copies = (8 * bytes.size() + 32'768) / (base.size() + 20);
  CHECK(said(cut, Code::inherited_limit) ==
        std::to_string(10'000 - copies) +
            " bases, languages or namespaces are too long to be copied and were left out;");
  ParseOptions options;
  options.limits.inherited = 300;
  CHECK(said(read(bytes, options), Code::inherited_limit).empty());
  options.limits.inherited = 0;
  CHECK(said(read(bytes, options), Code::inherited_limit) ==
        std::to_string(10'000 - 32'768 / (base.size() + 20)) +
            " bases, languages or namespaces are too long to be copied and were left out;");
}

TEST_CASE("limits: ordinary namespaces of many elements are below the limit") {
  const std::string data = "http://schemas.example.com/ado/2007/08/dataservices";
  const std::string bytes =
      channel("<item xmlns:d=\"" + data + "\" xmlns:m=\"" + data + "/metadata\">" +
              repeated("<d:A m:null=\"true\"/>", 4'000) + "</item>");
  const Document document = read(bytes);
  CHECK(said(document, Code::inherited_limit).empty());
  CHECK(document.channel.items.at(0).extensions.back().namespace_uri == data);
}

TEST_CASE("limits: a prefix that its own element declares costs nothing") {
  const std::string svg =
      "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:path s:d=\"1\"></s:path></s:svg>";
  ParseOptions options;
  options.limits.inherited = 0;
  const std::string bytes =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:q=\"urn:" + std::string(4'000, 'n') +
      "\"><title>t</title><entry>" + repeated("<q:x/>", 14) +
      "<title>e</title><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + svg +
      "</div></content></entry></feed>";
  const Document document = *tidings::parse(bytes, options);
  CHECK(document.channel.items.at(0).content.at(0).value == svg);
}

TEST_CASE("limits: prefixes are declared in markup as often as there is room for their addresses") {
  // An address of quotes takes six times its size where it is declared.
  const auto document = [](std::size_t count) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:q=\"urn:" + repeated("&quot;", 250) +
           "\"><title>t</title><id>urn:t</id><updated>2024-01-01T00:00:00Z</updated><entry>"
           "<title>e</title><id>urn:e</id><updated>2024-01-01T00:00:00Z</updated>"
           "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" +
           repeated("<q:b q:c=\"\"/>", count) + "</div></content></entry></feed>";
  };
  const std::string shown = "<q:b xmlns:q=\"urn:" + repeated("&quot;", 250) + "\" q:c=\"\"></q:b>";
  const Document kept = read(document(10));
  CHECK(said(kept, Code::inherited_limit).empty());
  CHECK(kept.channel.items.at(0).content.at(0).value == repeated(shown, 10));
  const std::string bytes = document(10'000);
  const Document cut = read(bytes);
  const std::string& value = cut.channel.items.at(0).content.at(0).value;
  CHECK(value.substr(0, shown.size()) == shown);
  CHECK(value.substr(value.size() - 7) == "<b></b>");
  CHECK(value.size() < 8 * bytes.size() + 32'768 + bytes.size());
  CHECK(!said(cut, Code::inherited_limit).empty());
}

TEST_CASE("limits: a channel's language is copied into items only while that is in proportion") {
  const std::string language(10'000, 'a');
  const std::string bytes =
      channel("<language>" + language + "</language>" + repeated("<item xml:Lang=\"\"/>", 1'000));
  const Document document = read_any(bytes);
  std::size_t copied = 0;
  for (const tidings::Item& one : document.channel.items) copied += one.language.size();
  CHECK(copied <= 8 * bytes.size() + 32'768);
}

TEST_CASE("limits: relative addresses are resolved against a channel's of 256 bytes, none longer") {
  for (const std::size_t size : {std::size_t{256}, std::size_t{257}}) {
    CAPTURE(size);
    const std::string address = "http://e/" + std::string(size - 10, 'a') + "/";
    const Document document =
        read_any("<rss version=\"2.0\"><channel><title>c</title><link>" + address +
                 "</link><item><link>b</link></item></channel></rss>");
    REQUIRE(document.channel.items.size() == 1);
    const std::string wanted = size > 256 ? "b" : address + "b";
    CHECK(document.channel.items[0].link() == wanted);
    // Writers take it for the same.
    const tidings::Channel complete =
        tidings::completed(document.channel, tidings::Format::rss_2_0);
    CHECK(complete.items[0].link() == wanted);
  }
}

TEST_CASE("limits: no more than 10,000 diagnostics are given of what is to be written") {
  tidings::Channel channel;
  channel.title = "T";
  channel.links = {tidings::Link{}};
  channel.links[0].href = "http://c.example/";
  const auto checked = [&channel](std::size_t count) {
    channel.categories.assign(count, tidings::Category{"a", "no address", ""});
    return tidings::check(channel, tidings::Format::atom_1_0);
  };
  const std::size_t each = checked(2).size() - checked(1).size();
  const std::size_t others = checked(1).size() - each;
  REQUIRE(each >= 1);
  CHECK(checked((10'000 - others) / each).back().code != Code::diagnostic_limit);
  const std::vector<tidings::Diagnostic> cut = checked(20'000);
  CHECK(cut.size() == 10'001);
  CHECK(cut.back().code == Code::diagnostic_limit);
  CHECK(cut.back().message ==
        std::to_string(others + 20'000 * each - 10'000) + " more diagnostics were left out");
}

TEST_CASE("limits: room for what is written is in proportion to the channel") {
  // Long texts in every 32nd item.
  tidings::Channel channel;
  channel.title = "T";
  channel.items.resize(32'000);
  for (std::size_t i = 0; i < channel.items.size(); ++i)
    channel.items[i].summary = i % 1'001 == 0 ? std::string(100'000, 'x') : std::string("x");
  for (const std::string& written : {tidings::to_rss(channel), tidings::to_atom(channel)})
    CHECK(written.capacity() < 3 * written.size());
}

TEST_CASE("limits: an address that is too long for a base is not derived as RSS's link") {
  const auto link_of = [](std::size_t size) {
    tidings::Channel channel;
    channel.title = "T";
    channel.links.resize(1);
    channel.links[0].rel = "self";
    channel.links[0].href = "http://c.example/" + std::string(size - 17, 'a');
    channel.items.resize(1);
    channel.items[0].links.resize(1);
    channel.items[0].links[0].href = "http://i.example/1";
    return std::string(tidings::completed(channel, tidings::Format::rss_2_0).link());
  };
  CHECK(link_of(256) == "http://c.example/" + std::string(239, 'a'));
  CHECK(link_of(257) == "http://i.example/");
}

TEST_CASE("limits: what is no tag is looked at once where a channel is checked") {
  tidings::Channel channel;
  channel.title = "T";
  channel.subtitle =
      tidings::Text("<b>x</b>" + repeated("<a \"=\"", 200'000) + "\"><script>x</script>",
                    tidings::TextType::html);
  bool is_said = false;
  for (const tidings::Diagnostic& one : tidings::check(channel, tidings::Format::rss_2_0))
    is_said = is_said ||
              one.message ==
                  "subtitle: holds elements or attributes that readers strip: they can run code";
  CHECK(is_said);
}
