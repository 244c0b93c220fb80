// SPDX-License-Identifier: MIT
// What members are made of where elements are odd: in the wrong format, twice, without a value, or
// with one of another kind.
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>

#include "reading.hpp"

using namespace tests;
using tidings::Channel;
using tidings::Image;
using tidings::Item;
using tidings::Text;
using tidings::TextType;

TEST_CASE("members: RSS's items have parts that are Atom's or the channel's") {
  const Item item = item_of(
      rss_item("<contributor><name>Cleo</name></contributor><contributor>dan@a.example "
               "(Dan)</contributor><copyright>2026 Ada</copyright><language>de_AT</language>"));
  CHECK(show_all(item.contributors) == "Cleo|| + Dan|dan@a.example|");
  CHECK(show(item.rights) == "text:2026 Ada");
  CHECK(item.language == "de-AT");
  CHECK(names(item.extensions) == "");
}

TEST_CASE("members: a source in RSS that holds elements is like Atom's, and has its address") {
  const Item item = item_of(rss_item(
      "<source url='https://a.example/'><atom:title>Other</atom:title><atom:id>urn:x:1</atom:id>"
      "<b>A</b></source>"));
  CHECK(item.source.url == "https://a.example/");
  CHECK(show(item.source.title) == "text:Other");
  CHECK(item.source.id == "urn:x:1");
  CHECK(names(item.source.extensions) == "b");
  CHECK(names(item.extensions) == "");
}

TEST_CASE("members: of a source that stands twice the first counts, and the other is kept") {
  const Item item = item_of(rss_item(
      "<source url='https://a.example/'>A</source><source url='https://b.example/'>B</source>"));
  CHECK(item.source.url == "https://a.example/");
  CHECK(show(item.source.title) == "text:A");
  CHECK(names(item.extensions) == "source");
}

TEST_CASE("members: of two descriptions the longer is the content, unless there is one") {
  const Item two =
      item_of(rss_item("<description>short</description><description>longer text</description>"));
  CHECK(show(two.summary) == "html:short");
  CHECK(show_all(two.content) == "html:longer text");
  const Item other =
      item_of(rss_item("<description>longer text</description><description>short</description>"));
  CHECK(show(other.summary) == "html:short");
  CHECK(show_all(other.content) == "html:longer text");
  const Item third = item_of(rss_item(
      "<description>a</description><description>b b</description><description>c</description>"));
  CHECK(show(third.summary) == "html:a");
  CHECK(show_all(third.content) == "html:b b");
  CHECK(names(third.extensions) == "description");
  // Atom's summary comes first, and a module has the content.
  const Item atom_first =
      item_of(rss_item("<atom:summary>said</atom:summary><description>another</description>"
                       "<content:encoded>all of it</content:encoded>"));
  CHECK(show(atom_first.summary) == "text:said");
  CHECK(show_all(atom_first.content) == "html:all of it");
  CHECK(names(atom_first.extensions) == "description");
}

TEST_CASE("members: a picture has its address in an element, an attribute or its text") {
  CHECK(channel_of(
            rss("<image><url>a.png</url><title>T</title></image>", "xml:base='https://a.example/'"))
            .image.url == "https://a.example/a.png");
  CHECK(channel_of(rss("<image url='https://a.example/a.png'/>")).image.url ==
        "https://a.example/a.png");
  CHECK(channel_of(rss("<image> https://a.example/a.png </image>")).image.url ==
        "https://a.example/a.png");
  CHECK(channel_of(rss("<image> </image>")).image == Image());
  const Channel odd = channel_of(rss("<image><url>https://a.example/</url><size>9</size></image>"));
  CHECK(odd.image.url == "https://a.example/");
  CHECK(names(odd.extensions) == "image");
}

TEST_CASE("members: a second picture, cloud or input is kept, but where it is the first again") {
  const std::string image = "<image><url>https://a.example/a.png</url></image>";
  const std::string cloud =
      "<cloud domain='a.example' port='80' path='/' "
      "registerProcedure='x' protocol='soap'/>";
  const std::string input = "<textInput><name>q</name></textInput>";
  const Channel same = channel_of(rss(image + cloud + input + image + cloud + input));
  CHECK(same.image.url == "https://a.example/a.png");
  CHECK(same.cloud.domain == "a.example");
  CHECK(same.text_input.name == "q");
  CHECK(names(same.extensions) == "");
  const Channel other = channel_of(rss(image + cloud + input +
                                       "<image><url>https://a.example/b.png</url></image>"
                                       "<cloud domain='b.example'/><textInput><name>r</name>"
                                       "<label>R</label></textInput>"));
  CHECK(other.image.url == "https://a.example/a.png");
  CHECK(other.cloud.domain == "a.example");
  CHECK(other.text_input.name == "q");
  CHECK(names(other.extensions) == "image cloud textInput");
}

TEST_CASE("members: a generator stands once, and one that says nothing is none") {
  const Channel channel =
      channel_of(rss("<generator/><generator>Quill</generator>"
                     "<generator> Quill </generator>"));
  CHECK(channel.generator.name == "Quill");
  CHECK(names(channel.extensions) == "");
  const Channel two =
      channel_of(atom("<generator url='https://a.example/' "
                      "version='1'>Quill</generator><generator>Ink</generator>"));
  CHECK(two.generator.uri == "https://a.example/");
  CHECK(two.generator.version == "1");
  CHECK(names(two.extensions) == "generator");
}

TEST_CASE("members: a module's address of the generator counts where there is none") {
  const auto read = [](const std::string& inside) {
    const Channel channel = channel_of(rss(inside));
    return channel.generator.name + "|" + channel.generator.uri + "|" + names(channel.extensions);
  };
  const std::string agent = "<admin:generatorAgent rdf:resource='https://a.example/?v=1'/>";
  CHECK(read(agent) == "|https://a.example/?v=1|");
  CHECK(read(agent + agent) == "|https://a.example/?v=1|");
  CHECK(read("<generator>Quill</generator>" + agent) == "Quill||generatorAgent");
  CHECK(read("<admin:generatorAgent/>") == "||");
}

TEST_CASE("members: what no vocabulary has is kept, whichever it is of") {
  const Channel channel =
      channel_of(rss("<sy:updatePeriod>daily</sy:updatePeriod><sy:other>1</sy:other>"
                     "<admin:other>2</admin:other><dc:other>3</dc:other>"));
  CHECK(channel.update.period == "daily");
  CHECK(names(channel.extensions) == "other other other");
  const Item item = item_of(
      rss_item("<slash:section>s</slash:section><thr:in-reply-to ref='urn:x'/>"
               "<wfw:comment>c</wfw:comment><content:items/><cc:other/><xhtml:p>p</xhtml:p>"));
  CHECK(names(item.extensions) == "section in-reply-to comment items other p");
}

TEST_CASE("members: RSS's list of items says nothing in RSS, and is anybody's in Atom") {
  CHECK(names(channel_of(rss("<items><x/></items>")).extensions) == "");
  CHECK(names(channel_of(atom("<items xmlns=''><x/></items>")).extensions) == "items");
}

TEST_CASE("members: a skipped day or hour that is none is kept with the others") {
  const Channel channel = channel_of(rss(
      "<skipDays><day>sun</day><week>1</week></skipDays><skipHours><hour>5</hour></skipHours>"));
  CHECK(channel.skip_days == std::vector<std::string>{"Sunday"});
  CHECK(channel.skip_hours == std::vector<int>{5});
  CHECK(names(channel.extensions) == "skipDays");
}

TEST_CASE("members: podcast modules say what a channel does not say itself") {
  const Channel channel =
      channel_of(rss("<itunes:title>T</itunes:title><itunes:summary>S</itunes:summary>"
                     "<itunes:author>Ada</itunes:author>"));
  CHECK(show(channel.title) == "text:T");
  CHECK(show(channel.subtitle) == "text:S");
  CHECK(show_all(channel.authors) == "Ada||");
  const Channel own =
      channel_of(rss("<itunes:title>T</itunes:title><itunes:summary>S</itunes:summary>"
                     "<itunes:author>Ada</itunes:author><title>Own</title>"
                     "<description>D</description><author>Ben</author>"));
  CHECK(show(own.title) == "text:Own");
  CHECK(show(own.subtitle) == "html:D");
  CHECK(show_all(own.authors) == "Ben||");
  // A subtitle is a better one than a summary.
  CHECK(show(channel_of(rss("<itunes:summary>S</itunes:summary>"
                            "<itunes:subtitle>Sub</itunes:subtitle>"))
                 .subtitle) == "text:Sub");
}

TEST_CASE("members: dates of numbers alone are read as the document's others tell") {
  const auto months = [](const std::string& first, const std::string& second) {
    const Channel channel = channel_of(rss("<item><pubDate>" + first + "</pubDate></item>" +
                                           "<item><pubDate>" + second + "</pubDate></item>"));
    REQUIRE(channel.items.size() == 2);
    return tidings::to_string(channel.items[0].published) + " " +
           tidings::to_string(channel.items[1].published);
  };
  CHECK(months("03/04/2025", "25/12/2025") == "2025-04-03 2025-12-25");
  CHECK(months("25/12/2025", "03/04/2025") == "2025-12-25 2025-04-03");
  CHECK(months("03/04/2025", "12/25/2025") == "2025-03-04 2025-12-25");
  CHECK(months("03/04/2025", "05/06/2025") == "03/04/2025 05/06/2025");
  // Each date is believed of itself, whatever the others say.
  CHECK(months("12/25/2025", "25/12/2025") == "2025-12-25 2025-12-25");
}

TEST_CASE("members: the end of a period is when an item expires") {
  const auto expires = [](const std::string& valid) {
    const Item item = item_of(rss_item("<dcterms:valid>" + valid + "</dcterms:valid>"));
    return tidings::to_string(item.expires) + "|" + names(item.extensions);
  };
  CHECK(expires("2026-03-12") == "2026-03-12|");
  CHECK(expires("start=2026-01-01; end=2026-03-12; scheme=W3C-DTF") == "2026-03-12|valid");
  CHECK(expires("start=2026-01-01") == "|valid");
  CHECK(expires(" ") == "|");
}

TEST_CASE("members: people are found in markup, in brackets and behind what keeps them apart") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"<a href='mailto:ada@a.example?subject=x'>Ada</a>", "Ada|ada@a.example|"},
      {"<a href=\"https://a.example/ada\">Ada</a>", "Ada||https://a.example/ada"},
      {"<a href=none>Ada</a>", "Ada||"},
      {"<a href='#'>Ada</a>", "Ada||"},
      {"&lt;a href=ada@a.example&gt;Ada&lt;/a&gt;", "Ada||"},
      {"<b>Ada</b> &lt;ada@a.example&gt;", "Ada|ada@a.example|"},
      {"<a href='https://a.example/ada'>https://b.example/</a>", "||https://a.example/ada"},
      {"Ada, ada@a.example", "Ada|ada@a.example|"},
      {"Ada: ada@a.example", "Ada|ada@a.example|"},
      {"ada@a.example - Ada", "Ada|ada@a.example|"},
      {"ada@a.example, Ada;", "Ada|ada@a.example|"},
      {"\"Ada\" &lt;ada@a.example&gt;", "Ada|ada@a.example|"},
      {"[ada@a.example] (Ada)", "Ada|ada@a.example|"},
      {"Ada ada@a.example Marsh", "Ada ada@a.example Marsh||"},
      {"ada@a.example and ben@a.example", "ada@a.example and ben@a.example||"},
      {"Ada @ home", "Ada @ home||"},
      {"@ada", "@ada||"},
      {"Ada (https://a.example/)", "Ada||https://a.example/"},
      {"Ada (not https://a.example/)", "Ada (not https://a.example/)||"},
      {"Ada )", "Ada )||"},
      {"mailto:ada@a.example?subject=x%20y (Ada)", "Ada|ada@a.example|"},
  };
  for (const auto& one : cases) {
    const std::string& given = one.first;
    CAPTURE(given);
    CHECK(show_all(item_of(rss_item("<author>" + given + "</author>")).authors) == one.second);
  }
}

TEST_CASE("members: what is no markup inside of a person is one of their parts") {
  const Item item = item_of(rss_item("<author>Ada<mood>calm</mood></author>"));
  CHECK(show_all(item.authors) == "Ada||");
  REQUIRE(item.authors.size() == 1);
  CHECK(names(item.authors[0].extensions) == "mood");
}

TEST_CASE("members: an item or a channel under a namespace that nobody knows is one") {
  const Channel feed = channel_of(
      "<rss version='2.0'><channel><title>T</title><item xmlns='urn:x:unknown'><title>One</title>"
      "</item></channel></rss>");
  REQUIRE(feed.items.size() == 1);
  CHECK(show(feed.items[0].title) == "text:One");
  CHECK(names(feed.extensions) == "");
  const Channel entry = channel_of(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry xmlns='urn:x:unknown'><title>One</title>"
      "</entry></feed>");
  REQUIRE(entry.items.size() == 1);
  CHECK(show(entry.items[0].title) == "text:One");
  // Under a prefix it is somebody else's.
  const Channel prefixed =
      channel_of("<rss version='2.0'><channel xmlns:x='urn:x:unknown'><x:item/></channel></rss>");
  CHECK(prefixed.items.empty());
  CHECK(names(prefixed.extensions) == "item");
}
