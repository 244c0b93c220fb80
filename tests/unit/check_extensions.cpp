// SPDX-License-Identifier: MIT
// What check says of extension elements of the modules of RSS 1.0, of Atom, and of places: for each
// rule one channel that breaks it, and one just inside.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "extension_cases.hpp"

using tests::attribute;
using tests::Attributes;
using tests::make;
using tests::run;
using tests::says;
using tests::value;
using tidings::Channel;
using tidings::Code;
using tidings::Format;
using tidings::Severity;

TEST_CASE("check_extensions: the modules of RSS 1.0 have their rules in a channel") {
  run(false,
      {value("InvalidUpdatePeriod",
             "sy:updatePeriod",
             "[0] sy:updatePeriod",
             "often",
             "daily",
             Code::bad_value),
       value("InvalidPositiveInteger",
             "sy:updateFrequency",
             "[0] sy:updateFrequency",
             "0",
             "1",
             Code::bad_number),
       value("InvalidW3CDTFDate",
             "sy:updateBase",
             "[0] sy:updateBase",
             "2026-02-30",
             "2026-02-28T12:00Z",
             Code::bad_date),
       value("InvalidW3CDTFDate",
             "dc:date",
             "[0] dc:date",
             "12 March 2026",
             "2026-03",
             Code::bad_date),
       value("InvalidW3CDTFDate",
             "dc:date",
             "[0] dc:date",
             "1900-02-29",
             "0000-02-29",  // ISO 8601 has the year 0000, and it leaps
             Code::bad_date),
       value("InvalidW3CDTFDate",
             "dcterms:modified",
             "[0] dcterms:modified",
             "2026-03-12T06:00:00",
             "2026-03-12T06:00:00+01:00",
             Code::bad_date),
       {"DuplicateElement",
        {make("dc:date", "2026"), make("dc:date", "2025")},
        {make("dc:date", "2026")},
        "[1] dc:date",
        Code::duplicate_value},
       {"UndefinedElement",
        {make("dc:colour", "red")},
        {make("dc:type", "red")},
        "[0] dc:colour",
        Code::misplaced_element},
       {"DuplicateSemantics",
        {make("dc:title", "Another")},
        {make("dc:type", "Text")},
        "[0] dc:title",
        Code::duplicate_value,
        Severity::warning},
       value("InvalidLink",
             "admin:errorReportsTo",
             "[0] admin:errorReportsTo",
             "me",
             "mailto:ada@harbour.example",
             Code::bad_address),
       value("InvalidNonNegativeInteger",
             "opensearch:totalResults",
             "[0] opensearch:totalResults",
             "-1",
             "0",
             Code::bad_number)});
}

TEST_CASE("check_extensions: the modules of RSS 1.0 have their rules in an item") {
  run(true,
      {value("InvalidNonNegativeInteger",
             "slash:comments",
             "[0] slash:comments",
             "few",
             "0",
             Code::bad_number),
       value("InvalidCommaSeparatedIntegers",
             "slash:hit_parade",
             "[0] slash:hit_parade",
             "1,x",
             "1,2,-3",
             Code::bad_number),
       value("ContainsHTML",
             "slash:section",
             "[0] slash:section",
             "<b>a</b>",
             "a",
             Code::text_type_conflict,
             Severity::warning),
       value("InvalidFullLink",
             "wfw:comment",
             "[0] wfw:comment",
             "/c",
             "https://a.example/c",
             Code::bad_address),
       {"CommentRSS",
        {make("wfw:commentRSS", "https://a.example/c")},
        {make("wfw:commentRss", "https://a.example/c")},
        "[0] wfw:commentRSS",
        Code::name_case,
        Severity::warning},
       {"UndefinedElement",
        {make("content:decoded", "x")},
        {make("content:encoded", "x")},
        "[0] content:decoded",
        Code::misplaced_element},
       value("InvalidFullLink",
             "trackback:ping",
             "[0] trackback:ping",
             "ping",
             "https://a.example/ping",
             Code::bad_address),
       value("InvalidFullLink",
             "feedburner:origLink",
             "[0] feedburner:origLink",
             "../1",
             "https://a.example/1",
             Code::bad_address),
       {"InvalidNamespace",
        {make("atom:colour", "red")},
        {make("itunes:title", "red")},
        "[0]",
        Code::misplaced_element}});
}

TEST_CASE("check_extensions: places are latitudes and longitudes in their ranges") {
  run(true,
      {value("InvalidLatitude", "geo:lat", "[0] geo:lat", "90.01", "-90", Code::value_out_of_range),
       value("InvalidLongitude",
             "geo:long",
             "[0] geo:long",
             "180.5",
             "+180",
             Code::value_out_of_range),
       {"MissingElement",
        {make("geo:Point", "", {}, {make("geo:lat", "1")})},
        {make("geo:Point", "", {}, {make("geo:lat", "1"), make("geo:long", "2")})},
        "[0] geo:Point",
        Code::missing_element},
       value("InvalidLongitude",
             "georss:point",
             "[0] georss:point",
             "45 181",
             "45.256 -71.92",
             Code::value_out_of_range),
       value("InvalidCoordList",
             "georss:line",
             "[0] georss:line",
             "45 1",
             "45 1 46 2",
             Code::value_out_of_range),
       value("InvalidCoordList",
             "georss:box",
             "[0] georss:box",
             "45 1 46",
             "45 1 46 2",
             Code::value_out_of_range),
       value("InvalidCoordList",
             "georss:polygon",
             "[0] georss:polygon",
             "1 1 2 2 3 3 4 4",
             "1 1 2 2 3 3 1 1",
             Code::bad_value),
       value("CoordComma",
             "georss:point",
             "[0] georss:point",
             "45,1",
             "45 1",
             Code::bad_value,
             Severity::warning),
       value("InvalidFloat", "georss:elev", "[0] georss:elev", "high", "313.5", Code::bad_number)});
}

TEST_CASE("check_extensions: Atom's extensions have their rules") {
  run(true,
      {attribute("MissingAttribute",
                 "thr:in-reply-to",
                 "ref",
                 "[0] thr:in-reply-to ref",
                 nullptr,
                 "tag:a.example,2026:1",
                 Code::missing_value),
       attribute("InvalidFullLink",
                 "thr:in-reply-to",
                 "href",
                 "[0] thr:in-reply-to href",
                 "1",
                 "https://a.example/1",
                 Code::bad_address,
                 {{"ref", "tag:a.example,2026:1"}}),
       attribute("InvalidMIMEType",
                 "thr:in-reply-to",
                 "type",
                 "[0] thr:in-reply-to type",
                 "html",
                 "text/html",
                 Code::bad_value,
                 {{"ref", "tag:a.example,2026:1"}}),
       value(
           "InvalidNonNegativeInteger", "thr:total", "[0] thr:total", "-1", "1", Code::bad_number),
       value("InvalidRFC3339Date",
             "app:edited",
             "[0] app:edited",
             "2026-03-12",
             "2026-03-12T06:00:00Z",
             Code::bad_date),
       {"InvalidYesNo",
        {make("app:control", "", {}, {make("app:draft", "maybe")})},
        {make("app:control", "", {}, {make("app:draft", "no")})},
        "[0].children[0] app:draft",
        Code::bad_value}});
  // Attributes of links (RFC 4685, 4).
  Channel channel = tests::good_channel();
  const std::string thr = "http://purl.org/syndication/thread/1.0";
  channel.items[0].links[0].attributes = {
      {thr, "count", "few"}, {thr, "updated", "2026"}, {thr, "when", "2026"}};
  CHECK(says(
      channel, Format::atom_1_0, "items[0].links[0] thr:count", Code::bad_number, Severity::error));
  CHECK(says(
      channel, Format::atom_1_0, "items[0].links[0] thr:updated", Code::bad_date, Severity::error));
  CHECK(says(
      channel, Format::atom_1_0, "items[0].links[0] thr:when", Code::bad_value, Severity::error));
  channel.items[0].links[0].attributes = {{thr, "count", "3"},
                                          {thr, "updated", "2026-03-12T06:00:00Z"}};
  CHECK_FALSE(says(
      channel, Format::atom_1_0, "items[0].links[0] thr:count", Code::bad_number, Severity::error));
  CHECK_FALSE(says(
      channel, Format::atom_1_0, "items[0].links[0] thr:updated", Code::bad_date, Severity::error));
}

TEST_CASE("check_extensions: a complete feed has no other pages, an archive has its links") {
  Channel channel = tests::good_channel();
  channel.extensions = {make("fh:complete")};
  channel.links.push_back({"https://harbour.example/2", "next", "", "", "", {}, {}});
  CHECK(says(channel, Format::atom_1_0, "links[2].rel", Code::bad_value, Severity::error));
  channel.links[2] = {"https://harbour.example/other.xml", "current", "", "", "", {}, {}};
  CHECK(says(channel, Format::atom_1_0, "links", Code::bad_value, Severity::error));
  channel.links[2].href = "https://harbour.example/feed.xml";
  CHECK_FALSE(says(channel, Format::atom_1_0, "links", Code::bad_value, Severity::error));
  channel.extensions = {make("fh:archive")};
  CHECK(says(channel, Format::atom_1_0, "links", Code::missing_element, Severity::warning));
  channel.links.push_back({"https://harbour.example/2025", "prev-archive", "", "", "", {}, {}});
  CHECK_FALSE(says(channel, Format::atom_1_0, "links", Code::missing_element, Severity::warning));
}

TEST_CASE("check_extensions: an element that a member is written as may not stand beside it") {
  Channel channel = tests::good_channel();
  channel.published = tidings::parse_date("2026-03-12T06:00:00Z");
  channel.items[0].comment_count = 3;
  channel.extensions = {make("dcterms:issued", "2026-03-11")};
  channel.items[0].extensions = {make("slash:comments", "4")};
  const std::string issued = "extensions[0] dcterms:issued";
  const std::string comments = "items[0].extensions[0] slash:comments";
  const auto twice = [&](Format format, const std::string& path) {
    return says(channel, format, path, Code::duplicate_value, Severity::error);
  };
  CHECK(twice(Format::atom_1_0, issued));
  CHECK_FALSE(twice(Format::rss_2_0, issued));
  CHECK(twice(Format::rss_2_0, comments));
  CHECK_FALSE(twice(Format::atom_1_0, comments));
}

TEST_CASE(
    "check_extensions: an id that is written as it stands has to be an address as it stands") {
  Channel channel = tests::good_channel();
  const auto wrong = [&](Format format) {
    return says(channel, format, "items[0].id", Code::bad_address, Severity::error);
  };
  channel.items[0].id = "https://harbour.example/less copy";
  channel.items[0].id_is_permalink.reset();
  CHECK(wrong(Format::atom_1_0));
  CHECK(wrong(Format::rss_2_0));  // as atom:id
  channel.items[0].id = "17";
  CHECK(wrong(Format::rss_2_0));
  channel.items[0].id_is_permalink = false;
  CHECK_FALSE(wrong(Format::rss_2_0));
  CHECK(wrong(Format::atom_1_0));
}

TEST_CASE("check_extensions: Atom has no other parts of a person than its three") {
  Channel channel = tests::good_channel();
  tidings::Person person{"Ada", "", "", {make("atom:link", "https://ada.example/")}};
  channel.items[0].authors = {person};
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    CHECK(says(channel,
               format,
               "items[0].authors[0].extensions[0]",
               Code::misplaced_element,
               Severity::error));
  }
  channel.items[0].authors[0].extensions = {make("geo:lat", "50.45")};
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    CHECK_FALSE(
        says(channel, format, "items[0].authors[0]", Code::misplaced_element, Severity::error));
  }
}

TEST_CASE("check_extensions: an element that names a member is said to be one") {
  Channel channel = tests::good_channel();
  channel.extensions = {make("dc:language", "en"), make("itunes:author", "Ada")};
  channel.items[0].extensions = {make("content:encoded", "<p>x</p>"), make("dc:date", "2026")};
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    const auto named = [&](const std::string& path) {
      return says(channel, format, path, Code::misplaced_element, Severity::warning);
    };
    CHECK(named("extensions[0]"));
    CHECK_FALSE(named("extensions[1]"));
    CHECK(named("items[0].extensions[0]"));
    CHECK(named("items[0].extensions[1]"));
  }
}
