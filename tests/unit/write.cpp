// SPDX-License-Identifier: MIT
// What the writers print, and what WriteOptions change of it.
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

using tidings::Channel;
using tidings::Element;
using tidings::Item;
using tidings::Text;
using tidings::TextType;
using tidings::WriteOptions;

namespace {

constexpr std::string_view namespaces =
    " xmlns:atom=\"http://www.w3.org/2005/Atom\" "
    "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
    "xmlns:mood=\"https://mood.example/\"";

Channel small_channel() {
  Channel channel;
  channel.title = "T";
  channel.subtitle = Text("S", TextType::html);
  channel.links.push_back({"https://a.example/", "alternate", "", "", "", {}, {}});
  Item item;
  item.title = "One";
  item.content.push_back(tidings::Content("<p>a &amp; b</p>", TextType::html));
  Element mood;
  mood.namespace_uri = "https://mood.example/";
  mood.prefix = "mood";
  mood.name = "is";
  mood.text = "calm";
  item.extensions.push_back(mood);
  channel.items.push_back(item);
  return channel;
}

WriteOptions bare() {
  WriteOptions options;
  options.indent = 0;
  options.declaration = false;
  return options;
}

constexpr std::string_view before_item =
    "<title>T</title><link>https://a.example/</link><description>S</description>"
    "<item><title>One</title>";

std::string one_line(std::string_view declared, std::string_view rest) {
  return "<rss version=\"2.0\"" + std::string(declared) + "><channel>" + std::string(before_item) +
         std::string(rest) + "</item></channel></rss>\n";
}

constexpr std::string_view escaped_content =
    "<content:encoded>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</content:encoded>";
constexpr std::string_view mood_element = "<mood:is>calm</mood:is>";

/// The title of a channel that is written and read.
std::string title_back(const std::string& title) {
  Channel channel;
  channel.title = title;
  const tidings::ParseResult back = tidings::parse(tidings::to_atom(channel));
  REQUIRE(back);
  CHECK(back->well_formed);
  return back->channel.title.value;
}

}  // namespace

TEST_CASE("write: elements stand on lines of their own, indented as the options say") {
  WriteOptions options;
  options.indent = 1;
  Channel channel = small_channel();
  channel.items.front().content.clear();
  channel.items.front().extensions.clear();
  CHECK(tidings::to_rss(channel, options) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n"
        " <channel>\n"
        "  <title>T</title>\n"
        "  <link>https://a.example/</link>\n"
        "  <description>S</description>\n"
        "  <item>\n"
        "   <title>One</title>\n"
        "  </item>\n"
        " </channel>\n"
        "</rss>\n");
}

TEST_CASE("write: without indentation and declaration a document is one line") {
  CHECK(tidings::to_rss(small_channel(), bare()) ==
        one_line(namespaces, std::string(escaped_content) + std::string(mood_element)));
}

TEST_CASE("write: an indentation beyond all measure is bounded and the document the same") {
  WriteOptions options;
  options.indent = 1'000'000;
  const tidings::ParseResult back = tidings::parse(tidings::to_rss(small_channel(), options));
  const tidings::ParseResult plain = tidings::parse(tidings::to_rss(small_channel()));
  REQUIRE(back);
  REQUIRE(plain);
  CHECK(back->channel == plain->channel);
}

TEST_CASE("write: HTML goes into CDATA where the options say so and it can") {
  WriteOptions options = bare();
  options.cdata = true;
  Channel channel = small_channel();
  const std::string text = tidings::to_rss(channel, options);
  CHECK(text.find("<description><![CDATA[S]]></description>") != std::string::npos);
  CHECK(text.find("<content:encoded><![CDATA[<p>a &amp; b</p>]]></content:encoded>") !=
        std::string::npos);
  // What CDATA cannot hold is escaped: its own end, a carriage return, what is no XML.
  for (const char* const hard : {"<p>]]></p>", "<p>\r</p>", "<p>\x01</p>", "<p>\xFF</p>"}) {
    channel.items.front().content.front().value = hard;
    const std::string hard_text = tidings::to_rss(channel, options);
    CHECK(hard_text.find("<content:encoded><![CDATA[") == std::string::npos);
    const tidings::ParseResult back = tidings::parse(hard_text);
    REQUIRE(back);
    CHECK(back->well_formed);
    CHECK(back->channel == tidings::completed(channel, tidings::Format::rss_2_0));
  }
}

TEST_CASE("write: modules and extensions are left out where the options say so") {
  WriteOptions options = bare();
  options.modules = false;
  CHECK(tidings::to_rss(small_channel(), options) ==
        one_line(" xmlns:mood=\"https://mood.example/\"", mood_element));
  options.extensions = false;
  CHECK(tidings::to_rss(small_channel(), options) == one_line("", ""));
  options.modules = true;
  CHECK(tidings::to_rss(small_channel(), options) ==
        one_line(" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
                 "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"",
                 escaped_content));
}

TEST_CASE("write: a stylesheet is linked by the type of its suffix") {
  WriteOptions options = bare();
  Channel channel;
  const std::string rest = tidings::to_atom(channel, options);
  options.stylesheet = "/feed.css?v=1&w=2";
  CHECK(tidings::to_atom(channel, options) ==
        "<?xml-stylesheet type=\"text/css\" href=\"/feed.css?v=1&amp;w=2\"?>" + rest);
  options.stylesheet = "https://a.example/feed.xsl";
  CHECK(tidings::to_atom(channel, options) ==
        "<?xml-stylesheet type=\"text/xsl\" href=\"https://a.example/feed.xsl\"?>" + rest);
  // Nothing that it holds ends the instruction.
  options.stylesheet = "?><evil/>\"";
  CHECK(tidings::to_atom(channel, options).find("<evil") == std::string::npos);
}

TEST_CASE("write: a stylesheet's address is not resolved against the channel's") {
  WriteOptions options = bare();
  options.stylesheet = "/feed.xsl";
  CHECK(tidings::to_rss(small_channel(), options).find("href=\"/feed.xsl\"") != std::string::npos);
}

TEST_CASE("write: the same channel gives the same bytes") {
  const Channel channel = small_channel();
  const Channel copy = channel;
  CHECK(tidings::to_rss(channel) == tidings::to_rss(copy));
  CHECK(tidings::to_atom(channel) == tidings::to_atom(copy));
  // Nothing is asked of the clock: this is what has been derived since the first release.
  CHECK(tidings::to_atom(Channel(), bare()) ==
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
        "<id>urn:uuid:0a99c907-b6f6-8763-b41e-66cb030f7e60</id><title>Untitled</title>"
        "<updated>1970-01-01T00:00:00Z</updated></feed>\n");
}

// Runs of all lengths up to some blocks, with each hard thing at each place: what looks at many
// bytes at once goes wrong at their borders.
TEST_CASE("write: whatever stands where in a text is escaped and read back") {
  const std::vector<std::pair<std::string, std::string>> hard = {
      {"<", "<"},
      {">", ">"},
      {"&", "&"},
      {"]]>", "]]>"},
      {"\"", "\""},
      {"\x01", ""},
      {"\xC3\xA9", "\xC3\xA9"},
      {"\xE2\x80\x94", "\xE2\x80\x94"},
      {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xEF\xBF\xBF", ""},
      {"\xEF\xBF\xBD", "\xEF\xBF\xBD"},
      {"\xEF\xBC\x8C", "\xEF\xBC\x8C"},
      {"\xE0\xA4\x85", "\xE0\xA4\x85"},
      {"\xE0\x80\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xED\x9F\xBF", "\xED\x9F\xBF"},
      {"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xC3\xA9\xA9", "\xC3\xA9\xEF\xBF\xBD"},
      {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
      {"\xC3", "\xEF\xBF\xBD"},
      {"\xE2\x80", "\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xFF", "\xEF\xBF\xBD"}};
  for (const auto& [given, wanted] : hard) {
    for (std::size_t before = 0; before < 140; ++before) {
      for (const std::size_t behind : {std::size_t{1}, std::size_t{70}}) {
        const std::string start(before, 'a');
        const std::string end(behind, 'b');
        CAPTURE(before);
        CHECK(title_back(start + given + end) == start + wanted + end);
        CHECK(title_back("<" + start + given + given + end) == "<" + start + wanted + wanted + end);
      }
    }
  }
}

TEST_CASE("write: attributes keep tabs and line ends") {
  Channel channel;
  channel.links.push_back({"https://a.example/", "alternate", "", "", "a\t\"b\" & <c>", {}, {}});
  const std::string text = tidings::to_atom(channel, bare());
  CHECK(text.find("title=\"a&#9;&quot;b&quot; &amp; &lt;c&gt;\"") != std::string::npos);
  const tidings::ParseResult back = tidings::parse(text);
  REQUIRE(back);
  CHECK(back->channel.links.front().title == "a\t\"b\" & <c>");
}
