// SPDX-License-Identifier: MIT
// What check says of extension elements of podcasts: Apple's, Google's and Podcasting 2.0's: for
// each rule one channel that breaks it, and one just inside.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "extension_cases.hpp"

using tests::attribute;
using tests::Elements;
using tests::make;
using tests::run;
using tests::says;
using tests::value;
using tidings::Channel;
using tidings::Code;
using tidings::Diagnostic;
using tidings::Format;
using tidings::Severity;

TEST_CASE("check_extensions: what iTunes' elements of a channel must not be is an error") {
  const auto category = [](const char* name, const char* inner) {
    return Elements{make(
        "itunes:category", "", {{"text", name}}, {make("itunes:category", "", {{"text", inner}})})};
  };
  run(false,
      {value("InvalidYesNo", "itunes:block", "[0] itunes:block", "maybe", "Yes", Code::bad_value),
       value("InvalidYesNo", "itunes:complete", "[0] itunes:complete", "1", "yes", Code::bad_value),
       value("InvalidYesNoClean",
             "itunes:explicit",
             "[0] itunes:explicit",
             "nope",
             "clean",
             Code::bad_value),
       value("InvalidItunesChannelType",
             "itunes:type",
             "[0] itunes:type",
             "daily",
             "serial",
             Code::bad_value),
       value("InvalidFullLink",
             "itunes:new-feed-url",
             "[0] itunes:new-feed-url",
             "/new",
             "https://new.example/",
             Code::bad_address),
       value("ContainsHTML",
             "itunes:subtitle",
             "[0] itunes:subtitle",
             "a <b>bold</b> word",
             "1 < 2",
             Code::text_type_conflict,
             Severity::warning),
       {"TooLong",
        {make("itunes:subtitle", std::string(256, 'x'))},
        {make("itunes:subtitle", std::string(255, 'x'))},
        "[0] itunes:subtitle",
        Code::value_out_of_range},
       {"TooLong",
        {make("itunes:summary", std::string(4'001, 'x'))},
        {make("itunes:summary", std::string(4'000, 'x'))},
        "[0] itunes:summary",
        Code::value_out_of_range},
       value("InvalidKeywords",
             "itunes:keywords",
             "[0] itunes:keywords",
             "boats tides",
             "boats, tides",
             Code::bad_value,
             Severity::warning),
       value("NotBlank",
             "itunes:author",
             "[0] itunes:author",
             " ",
             "Ada",
             Code::missing_value,
             Severity::warning),
       attribute("MissingAttribute",
                 "itunes:image",
                 "href",
                 "[0] itunes:image href",
                 nullptr,
                 "https://a.example/c.png",
                 Code::missing_value),
       attribute("InvalidLink",
                 "itunes:image",
                 "href",
                 "[0] itunes:image href",
                 "c.png",
                 "https://a.example/c.png",
                 Code::bad_address),
       attribute("MissingAttribute",
                 "itunes:category",
                 "text",
                 "[0] itunes:category text",
                 nullptr,
                 "Comedy",
                 Code::missing_value),
       attribute("InvalidItunesCategory",
                 "itunes:category",
                 "text",
                 "[0] itunes:category text",
                 "Boats",
                 "TV & Film",
                 Code::bad_value),
       {"InvalidItunesCategory",
        category("Leisure", "Boats"),
        category("Leisure", "Hobbies"),
        "[0] itunes:category.children text",
        Code::bad_value},
       {"ObsoleteItunesCategory",
        {make("itunes:category", "", {{"text", "Audio Blogs"}})},
        {make("itunes:category", "", {{"text", "News"}})},
        "[0] itunes:category text",
        Code::bad_value,
        Severity::warning},
       {"InvalidContact",
        {make("itunes:owner", "", {}, {make("itunes:email", "at home")})},
        {make("itunes:owner", "", {}, {make("itunes:email", "ada@harbour.example")})},
        "[0].children[0] itunes:email",
        Code::bad_address},
       {"DuplicateElement",
        {make("itunes:author", "A"), make("itunes:author", "B")},
        {make("itunes:author", "A")},
        "[1] itunes:author",
        Code::duplicate_value},
       {"UndefinedElement",
        {make("itunes:colour", "red")},
        {make("itunes:title", "red")},
        "[0] itunes:colour",
        Code::misplaced_element},
       {"UndefinedElement",
        {make("itunes:duration", "12")},
        {make("itunes:author", "12")},
        "[0] itunes:duration",
        Code::misplaced_element}});
}

TEST_CASE("check_extensions: what iTunes' elements of an item must not be is an error") {
  run(true,
      {value("InvalidDuration",
             "itunes:duration",
             "[0] itunes:duration",
             "1:75",
             "1:59:59",
             Code::bad_value),
       value("InvalidDuration",
             "itunes:duration",
             "[0] itunes:duration",
             "12 min",
             "754",
             Code::bad_value),
       value("InvalidPositiveInteger",
             "itunes:episode",
             "[0] itunes:episode",
             "0",
             "1",
             Code::bad_number),
       value("InvalidPositiveInteger",
             "itunes:season",
             "[0] itunes:season",
             "two",
             "2",
             Code::bad_number),
       value("InvalidItunesEpisodeType",
             "itunes:episodeType",
             "[0] itunes:episodeType",
             "long",
             "bonus",
             Code::bad_value),
       value("InvalidInteger", "itunes:order", "[0] itunes:order", "-1", "0", Code::bad_number),
       value("InvalidYesNo",
             "itunes:isClosedCaptioned",
             "[0] itunes:isClosedCaptioned",
             "some",
             "no",
             Code::bad_value),
       {"UndefinedElement",
        {make("itunes:type", "serial")},
        {make("itunes:title", "x")},
        "[0] itunes:type",
        Code::misplaced_element}});
}

TEST_CASE("check_extensions: a podcast lacks what Apple's directory wants") {
  Channel channel = tests::good_channel();
  channel.extensions = {make("itunes:author", "Ada"),
                        make("itunes:explicit", "no"),
                        make("itunes:image", "", {{"href", "https://a.example/c.png"}})};
  channel.items[0].enclosures.push_back({"https://a.example/1.ogg", "audio/ogg", 1, ""});
  channel.items[1].enclosures.push_back({"https://a.example/1.mp3", "audio/mpeg", 1, ""});
  const auto lacks = [&](const std::string& name, Severity severity) {
    for (const Diagnostic& one : tidings::check(channel, Format::rss_2_0)) {
      if (one.code == Code::missing_element && one.severity == severity &&
          one.message.rfind("extensions: lacks " + name, 0) == 0)
        return true;
    }
    return false;
  };
  CHECK(lacks("itunes:category", Severity::warning));
  CHECK(lacks("itunes:owner", Severity::note));
  CHECK_FALSE(lacks("itunes:author", Severity::warning));
  CHECK(says(
      channel, Format::rss_2_0, "items[0].enclosures[0].type", Code::bad_value, Severity::warning));
  CHECK_FALSE(says(
      channel, Format::rss_2_0, "items[1].enclosures[0].type", Code::bad_value, Severity::warning));
  channel.extensions.push_back(make("itunes:category", "", {{"text", "News"}}));
  channel.extensions.push_back(
      make("itunes:owner", "", {}, {make("itunes:email", "ada@harbour.example")}));
  CHECK_FALSE(lacks("itunes:category", Severity::warning));
  CHECK_FALSE(lacks("itunes:owner", Severity::note));
  channel.extensions.clear();
  CHECK_FALSE(lacks("itunes:author", Severity::warning));
}

TEST_CASE("check_extensions: what Google Play's elements must not be is an error") {
  run(false,
      {value("InvalidYesNoClean",
             "googleplay:explicit",
             "[0] googleplay:explicit",
             "?",
             "no",
             Code::bad_value),
       value(
           "InvalidYesNo", "googleplay:block", "[0] googleplay:block", "?", "yes", Code::bad_value),
       value("InvalidContact",
             "googleplay:email",
             "[0] googleplay:email",
             "x",
             "a@b.example",
             Code::bad_address),
       attribute("MissingAttribute",
                 "googleplay:image",
                 "href",
                 "[0] googleplay:image href",
                 nullptr,
                 "https://a.example/c.png",
                 Code::missing_value)});
}

TEST_CASE("check_extensions: podcast elements have what their namespace demands") {
  run(false,
      {value("podcast:locked",
             "podcast:locked",
             "[0] podcast:locked",
             "perhaps",
             "yes",
             Code::bad_value),
       value("podcast:guid",
             "podcast:guid",
             "[0] podcast:guid",
             "1234",
             "917393e3-1b1e-5cef-ace4-edaa54e1f810",
             Code::bad_value),
       attribute("podcast:funding",
                 "podcast:funding",
                 "url",
                 "[0] podcast:funding url",
                 nullptr,
                 "https://a.example/give",
                 Code::missing_value)});
  run(true,
      {attribute("podcast:transcript",
                 "podcast:transcript",
                 "type",
                 "[0] podcast:transcript type",
                 nullptr,
                 "text/vtt",
                 Code::missing_value,
                 {{"url", "https://a.example/1.vtt"}}),
       attribute("podcast:chapters",
                 "podcast:chapters",
                 "url",
                 "[0] podcast:chapters url",
                 "c.json",
                 "https://a.example/c.json",
                 Code::bad_address,
                 {{"type", "application/json+chapters"}}),
       attribute("podcast:soundbite",
                 "podcast:soundbite",
                 "duration",
                 "[0] podcast:soundbite duration",
                 "1m",
                 "60.0",
                 Code::bad_number,
                 {{"startTime", "73.0"}})});
}
