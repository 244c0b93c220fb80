// SPDX-License-Identifier: MIT
// Random channels for property tests: every member, strings that are hard to write, the same for
// the same seed.
#ifndef TIDINGS_TESTS_UNIT_RANDOM_CHANNEL_HPP
#define TIDINGS_TESTS_UNIT_RANDOM_CHANNEL_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/model.hpp>

namespace tests {

class RandomChannel {
 public:
  explicit RandomChannel(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}

  /// Takes its choices from bytes, one or more a choice, as long as there are any: for a fuzzer,
  /// which turns the bytes.
  explicit RandomChannel(std::string_view choices) : state_(1), choices_(choices) {
    is_chosen_ = true;
  }

  /// A number from 0 to `below` - 1: chosen, or at random (xorshift64*).
  std::uint64_t number(std::uint64_t below) {
    if (is_chosen_)
      return chosen(below);
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return ((state_ * 0x2545F4914F6CDD1DU) >> 32) % below;
  }

  bool often() { return number(3) != 0; }

  bool seldom() { return number(6) == 5; }

  tidings::Channel make() {
    tidings::Channel channel;
    if (often())
      channel.id = id();
    if (often())
      channel.title = text();
    if (often())
      channel.subtitle = text();
    if (seldom())
      channel.info = text();
    channel.links = list<tidings::Link>(3, [&] { return link(); });
    if (often())
      channel.language = language();
    if (seldom())
      channel.rights = text();
    if (seldom())
      channel.published = date();
    if (often())
      channel.updated = date();
    if (seldom())
      channel.created = date();
    channel.authors = list<tidings::Person>(2, [&] { return person(); });
    channel.contributors = list<tidings::Person>(2, [&] { return person(); });
    if (seldom())
      channel.editor = person();
    if (seldom())
      channel.webmaster = person();
    if (seldom())
      channel.publisher = person();
    channel.categories = list<tidings::Category>(3, [&] { return category(); });
    if (seldom())
      channel.generator = tidings::Generator{string(), address(), string()};
    if (seldom())
      channel.docs = address();
    if (seldom())
      channel.image = tidings::Image{address(), string(), address(), count(), count(), string()};
    if (seldom())
      channel.icon = address();
    if (seldom())
      channel.logo = address();
    if (seldom())
      channel.ttl = count();
    if (seldom())
      channel.rating = string();
    if (seldom())
      channel.cloud = tidings::Cloud{string(), count(), string(), string(), string()};
    if (seldom())
      channel.text_input = tidings::TextInput{string(), string(), string(), address()};
    for (std::uint64_t i = number(4); i > 0; --i)
      channel.skip_hours.push_back(static_cast<int>(number(28)) - 2);
    if (seldom())
      channel.skip_days = {"Monday", "sunday", string()};
    if (seldom())
      channel.update = tidings::UpdateSchedule{string(), count(), date()};
    channel.items = list<tidings::Item>(4, [&] { return item(); });
    channel.extensions = list<tidings::Element>(2, [&] { return element(0); });
    return channel;
  }

 private:
  /// The next choice; 0, which stands for little, when the bytes are used up.
  std::uint64_t chosen(std::uint64_t below) {
    std::uint64_t value = 0;
    for (std::uint64_t most = 1; most < below && !choices_.empty(); most <<= 8U) {
      value = (value << 8U) | static_cast<unsigned char>(choices_.front());
      choices_.remove_prefix(1);
      if (most > (UINT64_MAX >> 9U))
        break;
    }
    return value % below;
  }

  template <class T, class Make>
  std::vector<T> list(std::uint64_t most, Make make_one) {
    std::vector<T> result;
    for (std::uint64_t i = number(most + 1); i > 0; --i) result.push_back(make_one());
    return result;
  }

  /// Pieces of which strings are made: what XML, HTML and people's conventions trip over.
  std::string string() {
    static constexpr std::string_view pieces[] = {"a",
                                                  "Grüße",
                                                  "Привет",
                                                  "日本語",
                                                  "\xF0\x9F\x98\x80",
                                                  " ",
                                                  "  ",
                                                  "\t",
                                                  "\n",
                                                  "\r",
                                                  "\r\n",
                                                  "&",
                                                  "<",
                                                  ">",
                                                  "\"",
                                                  "'",
                                                  "&amp;",
                                                  "&lt;",
                                                  "&#65;",
                                                  "&nbsp;",
                                                  "&copy=2",
                                                  "<b>",
                                                  "</b>",
                                                  "<br/>",
                                                  "<!--",
                                                  "-->",
                                                  "<![CDATA[",
                                                  "]]>",
                                                  "]]",
                                                  "<?php",
                                                  "?>",
                                                  "\x01",
                                                  "\x7F",
                                                  std::string_view("\0", 1),
                                                  "\xC2\x85",
                                                  "\xC2\xA0",
                                                  "\xE2\x80\xA8",
                                                  "\xEF\xBF\xBE",
                                                  "\xED\xA0\x80",
                                                  "\xFF",
                                                  "\xC3",
                                                  "\xE2\x82",
                                                  "@",
                                                  "(",
                                                  ")",
                                                  "[x]",
                                                  ",",
                                                  ";",
                                                  "://",
                                                  "mailto:",
                                                  "%",
                                                  "{}",
                                                  "word",
                                                  "x@example.org",
                                                  "http://example.org/a",
                                                  "0",
                                                  "-",
                                                  "|"};
    constexpr std::size_t many = sizeof pieces / sizeof pieces[0];
    std::string result;
    if (is_chosen_ && number(3) == 2) {
      result = choices_.substr(0, number(40));
      choices_.remove_prefix(result.size());
      return result;
    }
    if (number(4) == 0)
      return std::string(number(2) == 0 ? "plain words" : "Word");
    for (std::uint64_t i = number(7); i > 0; --i) result += pieces[number(many)];
    return result;
  }

  std::string address() {
    switch (number(8)) {
      case 0:
        return string();
      case 1:
        return "relative/path?x=1#y";
      case 2:
        return "../up";
      case 3:
        return "//host.example/x";
      case 4:
        return " http://example.org/a b\n&amp;amp;c ";
      default:
        return "https://example.org/" + std::to_string(number(5)) + "?a=1&b=2";
    }
  }

  std::string id() {
    return number(2) == 0   ? address()
           : number(2) == 0 ? "urn:example:" + std::to_string(number(9))
                            : string();
  }

  std::string language() {
    static constexpr std::string_view tags[] = {
        "en", "de-AT", "en_US", "", " fr ", "uk", "\x02", "not a tag"};
    return std::string(tags[number(8)]);
  }

  std::string markup() {
    static constexpr std::string_view pieces[] = {
        "<p>Text</p>",
        "plain",
        "<br/>",
        "<img src='a.png' alt=\"x &amp; y\"/>",
        "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"><svg:g/></svg:svg>",
        "<p",
        "&nbsp;",
        "&#233;",
        "<!-- c -->",
        "<![CDATA[<x>]]>",
        "<a href=\"/x\">&lt;</a>",
        "<b><i>x</b></i>",
        "\n  ",
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>",
        "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\">y</h:p>",
        "<dc:x dc:y='1'/>",
        "<br></br>"};
    std::string result;
    for (std::uint64_t i = number(4); i > 0; --i)
      result += pieces[number(sizeof pieces / sizeof pieces[0])];
    return result;
  }

  tidings::Text text() {
    tidings::Text result(number(3) == 0 ? markup() : string(),
                         static_cast<tidings::TextType>(number(3)));
    if (seldom())
      result.language = language();
    if (seldom())
      result.base = address();
    return result;
  }

  tidings::Content content() {
    tidings::Content result(text());
    if (seldom())
      result.src = address();
    static constexpr std::string_view types[] = {"image/png",
                                                 "text/plain",
                                                 "text/html",
                                                 "application/xml",
                                                 "text/csv",
                                                 "junk",
                                                 " image/svg+xml"};
    if (seldom())
      result.media_type = types[number(7)];
    return result;
  }

  tidings::Number count() {
    switch (number(5)) {
      case 0:
        return {};
      case 1:
        return -1;
      case 2:
        return INT64_MAX;
      default:
        return static_cast<std::int64_t>(number(100'000));
    }
  }

  tidings::DateTime date() {
    tidings::DateTime result;
    if (number(12) == 0) {
      result.raw = "soon";
      return result;
    }
    // Years 0001 to 9999, a little more on either side, and mostly our own times.
    const auto seconds = number(5) == 0
                             ? static_cast<std::int64_t>(number(320'000'000'000U)) - 62'300'000'000
                             : static_cast<std::int64_t>(number(2'000'000'000));
    const auto micros = number(3) == 0 ? static_cast<std::int64_t>(number(1'000'000)) : 0;
    result.instant = tidings::Instant(std::chrono::microseconds(seconds * 1'000'000 + micros));
    if (number(3) != 0)
      result.offset =
          std::chrono::minutes(number(3) == 0 ? static_cast<int>(number(3'200)) - 1'600 : 0);
    return result;
  }

  tidings::Person person() {
    tidings::Person result;
    if (often())
      result.name = string();
    if (number(2) == 0)
      result.email =
          number(3) == 0 ? string() : "name" + std::to_string(number(9)) + "@example.org";
    if (seldom())
      result.uri = address();
    if (number(12) == 0)
      result.extensions.push_back(element(1));
    return result;
  }

  tidings::Category category() {
    tidings::Category result{string(), {}, {}};
    if (seldom())
      result.scheme = string();
    if (seldom())
      result.label = string();
    return result;
  }

  tidings::Link link() {
    tidings::Link result;
    result.href = address();
    static constexpr std::string_view relations[] = {"alternate",
                                                     "self",
                                                     "",
                                                     "enclosure",
                                                     "http://www.iana.org/assignments/relation/via",
                                                     "Next",
                                                     "http://x/rel",
                                                     "replies"};
    if (number(2) == 0)
      result.rel = relations[number(8)];
    if (seldom())
      result.type = string();
    if (seldom())
      result.hreflang = language();
    if (seldom())
      result.title = string();
    if (seldom())
      result.length = count();
    if (seldom())
      result.attributes = {attribute(), attribute()};
    return result;
  }

  std::string name() {
    static constexpr std::string_view names[] = {
        "thing", "x-y", "über", "1st", "a b", "", "w:t", "\xFF", "Other"};
    // Names that readers take for members, and that a channel holds as extensions all the same.
    static constexpr std::string_view members[] = {
        "title",    "link",      "author", "category", "issued",  "updated", "pubDate", "date",
        "creator",  "subject",   "id",     "guid",     "summary", "image",   "content", "source",
        "language", "enclosure", "items",  "item",     "entry",   "channel", "owner",   "keywords",
        "name",     "email",     "uri",    "encoded",  "comments"};
    if (number(12) == 0)
      return std::string(members[number(sizeof members / sizeof members[0])]);
    return std::string(names[number(number(3) == 0 ? 9 : 2)]);
  }

  std::string space() {
    static constexpr std::string_view spaces[] = {"http://example.org/ns#",
                                                  "urn:one",
                                                  "",
                                                  "http://search.yahoo.com/mrss/",
                                                  " urn:blank ",
                                                  "https://podcastindex.org/namespace/1.0",
                                                  "http://www.w3.org/2005/Atom",
                                                  "http://www.w3.org/XML/1998/namespace",
                                                  "http://purl.org/dc/elements/1.1/",
                                                  "http://purl.org/rss/1.0/",
                                                  "http://purl.org/rss/1.0/modules/content/",
                                                  "http://www.itunes.com/dtds/podcast-1.0.dtd"};
    return std::string(spaces[number(6 + (number(4) == 0 ? 6 : 0))]);
  }

  tidings::Attribute attribute() { return tidings::Attribute{space(), name(), string()}; }

  tidings::Element element(std::size_t depth) {
    tidings::Element result;
    result.namespace_uri = space();
    static constexpr std::string_view prefixes[] = {"", "x", "media", "xml", "bad prefix", "y"};
    result.prefix = prefixes[number(6)];
    result.name = name();
    if (often())
      result.text = string();
    result.tail = string();
    if (seldom())
      result.base = address();
    result.attributes = list<tidings::Attribute>(3, [&] { return attribute(); });
    if (depth < 3)
      result.children = list<tidings::Element>(2, [&] { return element(depth + 1); });
    return result;
  }

  tidings::Source source() {
    tidings::Source result;
    if (often())
      result.url = address();
    if (often())
      result.title = text();
    if (number(2) == 0)
      return result;
    if (often())
      result.id = id();
    if (seldom())
      result.subtitle = text();
    result.links = list<tidings::Link>(2, [&] { return link(); });
    if (seldom())
      result.updated = date();
    result.authors = list<tidings::Person>(1, [&] { return person(); });
    result.contributors = list<tidings::Person>(1, [&] { return person(); });
    result.categories = list<tidings::Category>(1, [&] { return category(); });
    if (seldom())
      result.rights = text();
    if (seldom())
      result.generator = string();
    if (seldom())
      result.icon = address();
    if (seldom())
      result.logo = address();
    result.extensions = list<tidings::Element>(1, [&] { return element(1); });
    return result;
  }

  tidings::Item item() {
    tidings::Item result;
    if (often())
      result.id = id();
    if (often())
      result.id_is_permalink = number(2) == 0;
    if (often())
      result.title = text();
    result.links = list<tidings::Link>(3, [&] { return link(); });
    if (often())
      result.summary = text();
    result.content = list<tidings::Content>(2, [&] { return content(); });
    if (often())
      result.published = date();
    if (seldom())
      result.updated = date();
    if (seldom())
      result.created = date();
    if (seldom())
      result.expires = date();
    result.authors = list<tidings::Person>(3, [&] { return person(); });
    result.contributors = list<tidings::Person>(1, [&] { return person(); });
    if (seldom())
      result.publisher = person();
    result.categories = list<tidings::Category>(3, [&] { return category(); });
    if (seldom()) {
      result.enclosures = list<tidings::Enclosure>(3, [&] {
        return tidings::Enclosure{address(),
                                  seldom() ? string() : "audio/mpeg",
                                  count(),
                                  seldom() ? string() : std::string()};
      });
    }
    if (seldom())
      result.comments = address();
    if (seldom())
      result.comments_feed = address();
    if (seldom())
      result.comment_count = count();
    if (seldom())
      result.rights = text();
    if (seldom())
      result.source = source();
    if (seldom())
      result.language = language();
    result.extensions = list<tidings::Element>(2, [&] { return element(0); });
    return result;
  }

  std::uint64_t state_;
  std::string_view choices_;
  bool is_chosen_ = false;
};

}  // namespace tests

#endif  // TIDINGS_TESTS_UNIT_RANDOM_CHANNEL_HPP
