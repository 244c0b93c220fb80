// SPDX-License-Identifier: MIT
// Which forms of single values check takes: tables of values that are right and of those beside
// them that are not.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "extension_cases.hpp"

namespace {

using tests::Attributes;
using tidings::Channel;
using tidings::Element;
using tidings::Format;
using tidings::Text;

/// What check says of a path, with " + " between; "" where it says nothing.
std::string said_of(const Channel& channel, Format format, const std::string& path) {
  std::string said;
  const std::string start = path + ": ";
  for (const tidings::Diagnostic& one : tidings::check(channel, format)) {
    if (one.message.rfind(start, 0) == 0)
      said += (said.empty() ? "" : " + ") + one.message.substr(start.size());
  }
  return said;
}

struct Values {
  std::string sentence;  ///< what is said of each; "" for nothing
  std::vector<std::string> values;
};

/// Each value is put where it belongs, and check says that sentence of it.
template <class Put>
void run(Format format, const std::string& path, Put put, const std::vector<Values>& table) {
  for (const Values& row : table) {
    for (const std::string& value : row.values) {
      CAPTURE(value);
      Channel channel = tests::full_channel();
      put(channel, value);
      CHECK(said_of(channel, format, path) == row.sentence);
    }
  }
}

/// The same for the value of an element of the first item.
void run_element(const std::string& name,
                 const std::vector<Values>& table,
                 const Attributes& attributes = {}) {
  run(
      Format::atom_1_0,
      "items[0].extensions[0] " + name,
      [&](Channel& channel, const std::string& value) {
        channel.items[0].extensions = {tests::make(name, value, attributes)};
      },
      table);
}

}  // namespace

TEST_CASE("check: an address has a scheme that is known, and no character that it cannot have") {
  run(Format::atom_1_0,
      "generator.uri",
      [](Channel& channel, const std::string& value) { channel.generator.uri = value; },
      {{"",
        {"https://a.example/",
         "ftp://a.example/x",
         "mailto:ada@a.example",
         "https://a.example/é",
         "https://a.example/%41%c3",
         "HTTPS://a.example/?a=[1]"}},
       {"is relative: it has to begin with a scheme such as https:",
        {"a/b", "//a.example/", "1:2"}},
       {"holds characters that an address cannot hold",
        {"https://a.example/{a}",
         "https://a.example/%4",
         "https://a.example/%4g",
         "https://a.example/%g4",
         "https://a.example/100%"}},
       {"names no host", {"https:", "http:/a", "ftp:a"}},
       {"has a scheme that is not registered", {"shoe:size", "httpz://a.example/"}}});
}

TEST_CASE("check: an address with blanks or control characters is said to be mended") {
  Channel channel = tests::full_channel();
  channel.generator.uri = "https://a.example/a b";
  CHECK(said_of(channel, Format::atom_1_0, "generator.uri") ==
        "holds blanks or control characters, which are mended");
}

TEST_CASE("check: tag: and urn: names have the form of their specifications") {
  run(Format::atom_1_0,
      "items[0].categories[0].scheme",
      [](Channel& channel, const std::string& value) {
        channel.items[0].categories = {{"term", value, ""}};
      },
      {{"",
        {"tag:a.example,2026:x",
         "tag:a.example,2026-03:x",
         "tag:ada@a.example,2026-03-12:x",
         "TAG:a-b.example,2026:",
         "urn:isbn:0451450523",
         "urn:x-y:1",
         "urn:uuid:0a99c907-b6f6-8763-b41e-66cb030f7e60",
         "urn:UUID:0A99C907-B6F6-8763-B41E-66CB030F7E60"}},
       {"is no tag: URI of the right form",
        {"tag:a.example",
         "tag:,2026:x",
         "tag:a.example,2026",
         "tag:a.example,20261:x",
         "tag:a.example,202a:x",
         "tag:a.example,2026/03:x",
         "tag:a.example,2026-03/12:x",
         "tag:ada@,2026:x",
         "tag:-a.example,2026:x",
         "tag:a.example-,2026:x",
         "tag:a_b.example,2026:x"}},
       {"is no urn: of the right form",
        {"urn:isbn",
         "urn:a:x",
         "urn:isbn:",
         "urn:a_b:x",
         "urn:a234567890123456789012345678901234:x",
         "urn:uuid:1",
         "urn:uuid:0a99c907-b6f6-8763-b41e-66cb030f7e6g",
         "urn:uuid:0a99c907+b6f6-8763-b41e-66cb030f7e60"}}});
}

TEST_CASE("check: an id is in the form in which ids are compared") {
  const std::string other_form = "is not in the form in which ids are compared";
  run(Format::atom_1_0,
      "id",
      [](Channel& channel, const std::string& value) { channel.id = value; },
      {{"",
        {"https://a.example/",
         "https://a.example:8080/A/b",
         "https://a.example/%C3%A9",
         "urn:x-y:A",
         "https://a.example/a../b",
         "http://a.example:443/"}},
       {other_form,
        {"HTTPS://a.example/",
         "https://A.example/",
         "https://a.example",
         "http://a.example:80/",
         "https://a.example:443/",
         "https://a.example:/",
         "https://a.example/%c3%A9",
         "https://a.example/%C3%Aa",
         "https://a.example/./b",
         "https://a.example/a/../b",
         "https://a.example/a/.",
         "https://a.example/a/.."}}});
}

TEST_CASE("check: an address of mail has one name, one host and nothing around them") {
  run(Format::atom_1_0,
      "authors[0].email",
      [](Channel& channel, const std::string& value) { channel.authors[0].email = value; },
      {{"", {"ada@a.example", "ada+tidings@localhost", "ada.b@a-b.example"}},
       {"is no address of mail",
        {"ada",
         "@a.example",
         "ada@",
         "ada@b@a.example",
         "a da@a.example",
         "ada@a.example>",
         "ada@.example",
         "ada@a.",
         "ada@a..example"}}});
}

TEST_CASE("check: a language begins with a code, or is registered or private") {
  run(Format::rss_2_0,
      "language",
      [](Channel& channel, const std::string& value) { channel.language = value; },
      {{"", {"en", "en-GB", "gsw", "zh-Hans-CN", "i-klingon", "x-pirate", "X-pirate"}},
       {"is no language tag that begins with a code of ISO 639",
        {"e", "english", "a-b", "i", "en-", "en--GB", "2x"}}});
}

TEST_CASE("check: a media type is two names with a slash between, parameters apart") {
  run(Format::rss_2_0,
      "items[0].enclosures[0].type",
      [](Channel& channel, const std::string& value) {
        channel.items[0].enclosures = {{"https://a.example/a", value, 1, ""}};
      },
      {{"", {"audio/mpeg", "image/svg+xml; charset=utf-8", "x-a.b/c_d^e", " Video/MP4 "}},
       {"is no media type of the form type/subtype",
        {"audio", "audio/", "/mpeg", "audio/mpeg/3", "audio mpeg", "au dio/mpeg", "; a=b"}}});
}

TEST_CASE("check: a picture's file ends like one, where it ends like anything") {
  run(Format::rss_2_0,
      "image.url",
      [](Channel& channel, const std::string& value) { channel.image.url = value; },
      {{"",
        {"https://a.example/a.gif",
         "https://a.example/a.JPG",
         "https://a.example/a.b.jpeg?c=d.e",
         "https://a.example/a.png#b",
         "https://a.example/picture"}},
       {"does not end like a GIF, JPEG or PNG",
        {"https://a.example/a.svg", "https://a.example/a.webp?b=c.gif"}}});
}

TEST_CASE("check: the scars of a wrong encoding are seen") {
  run(Format::atom_1_0,
      "title",
      [](Channel& channel, const std::string& value) { channel.title = Text(value); },
      {{"", {"caf\xC3\xA9", "\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x82\xAC"}},
       {"holds U+FFFD or a control character of windows-1252",
        {"caf\xEF\xBF\xBD", "it\xC2\x92s", "\xC2\x9F"}}});
}

TEST_CASE("check: a relation is a name or an address, and registered or known by its address") {
  run(Format::atom_1_0,
      "links[2].rel",
      [](Channel& channel, const std::string& value) {
        channel.links.push_back({"https://a.example/x", value, "", "", "", {}, {}});
      },
      {{"", {"related", "Related", "https://a.example/rel"}},
       {"is no registered relation", {"friend"}},
       {"is no relation: it holds what no name can + is no registered relation",
        {"a/b", "a?b", "a#b", "a b"}},
       {"has a scheme that is not registered", {"shoe:size"}}});
}

TEST_CASE("check: a duration is seconds, minutes and seconds, or hours too") {
  run(Format::rss_2_0,
      "items[0].extensions[0] itunes:duration",
      [](Channel& channel, const std::string& value) {
        channel.items[0].extensions = {tests::make("itunes:duration", value)};
      },
      {{"", {"0", "3600", "90:00", "1:5", "1:05:09", "100:59:59"}},
       {"is not seconds, m:ss or h:mm:ss",
        {"1.5", "1:60", "1:005", "1:", ":1", "1:1:1:1", "an hour", "-1"}}});
}

TEST_CASE("check: a play time is now, seconds, or hours, minutes and seconds, with a fraction") {
  run(Format::rss_2_0,
      "items[0].extensions[0] media:thumbnail time",
      [](Channel& channel, const std::string& value) {
        channel.items[0].extensions = {tests::make(
            "media:thumbnail", "", {{"url", "https://a.example/a.png"}, {"time", value.c_str()}})};
      },
      {{"", {"now", "12", "12.5", "1:02:03", "12:05:01.123"}},
       {"is no time of the form h:mm:ss", {"1:02", "12.", "12.x", "1:2:3:4", "soon", "1:99:00"}}});
}

TEST_CASE("check: numbers have signs and fractions where they may, and only there") {
  run_element("georss:elev",
              {{"", {"0", "-12.5", "+3", "1000000", ".5", "5."}},
               {"is no number", {"-", ".", "1.2.3", "1e3", "12 m", "1,5"}}});
  run_element(
      "geo:lat",
      {{"", {"90", "-90.0", "0"}}, {"is no latitude from -90 to 90", {"90.1", "-91", "north"}}});
  run_element("geo:long",
              {{"", {"180", "-180", "12.34"}},
               {"is no longitude from -180 to 180", {"180.1", "-181", "12 E"}}});
  run_element(
      "slash:hit_parade",
      {{"", {"1", "1,2, 3", "7,-5,0"}},
       {"is no list of whole numbers with commas between", {"1,,2", "1,x", "-", "1.5", "1,"}}});
  run_element("itunes:episode",
              {{"", {"1", "10"}},
               {"is not 1, 2, 3 or the like", {"0", "00", "-1", "one", "1234567890123456789"}}});
  run_element("itunes:order",
              {{"", {"0", "12"}}, {"is not 0, 1, 2 or the like", {"-1", "1.0", "first"}}});
}

TEST_CASE("check: of a value that is one of a list, the words are taken one by one") {
  run_element("itunes:episodeType",
              {{"", {"full", "Trailer", "bonus"}},
               {"is none of: full trailer bonus", {"full trailer", "ful", "fulll"}}});
}

TEST_CASE("check: keywords have commas between, and like other lines no markup") {
  run_element("itunes:keywords",
              {{"", {"one", "one two, three"}},
               {"has no commas between its words", {"one two"}},
               {"holds markup, which is shown as it is", {"<b>one</b>"}}});
  run_element("itunes:subtitle",
              {{"", {"1 < 2"}}, {"holds markup, which is shown as it is", {"<b>one</b>"}}});
}

TEST_CASE("check: dates of modules have W3C's form, or that of RFC 3339") {
  const std::vector<std::string> whole = {"2026-03-12T06:00:00Z",
                                          "2026-03-12T06:00:00.5+01:00",
                                          "2024-02-29T23:59:60-12:30",
                                          "2000-02-29T00:00:00Z"};
  const std::vector<std::string> parts = {"2026", "2026-03", "2026-03-12", "2026-03-12T06:00Z"};
  const std::vector<std::string> wrong = {"26",
                                          "2026/03",
                                          "2026-00",
                                          "2026-13",
                                          "2026-3",
                                          "2026-03/12",
                                          "2026-03-00",
                                          "2026-04-31",
                                          "2026-02-29",
                                          "1900-02-29",
                                          "2026-03-12 06:00:00Z",
                                          "2026-03-12T24:00:00Z",
                                          "2026-03-12T6:00:00Z",
                                          "2026-03-12T06",
                                          "2026-03-12T06:60:00Z",
                                          "2026-03-12T06:x0:00Z",
                                          "2026-03-12T06:00:61Z",
                                          "2026-03-12T06:00:0Z",
                                          "2026-03-12T06:00:00.Z",
                                          "2026-03-12T06:00:00",
                                          "2026-03-12T06:00:00+0100",
                                          "2026-03-12T06:00:00+24:00",
                                          "2026-03-12T06:00:00+01:60",
                                          "2026-03-12T06:00:00+01:00 ago",
                                          "2026-03-12T06:00:00 GMT"};
  const std::string no_w3c = "is no date in W3C's form of ISO 8601";
  const std::string no_rfc = "is no date of RFC 3339";
  run_element("dcterms:modified", {{"", whole}, {"", parts}, {no_w3c, wrong}});
  run_element("app:edited", {{"", whole}, {no_rfc, parts}, {no_rfc, wrong}});
}

TEST_CASE("check: hashes have the digits of their algorithm") {
  const std::string other = "is no hash of that algorithm in hexadecimal digits";
  const std::string md5 = "dfdec888b72151965a34b4b59031290a";
  const std::string sha = "DA39a3ee5e6b4b0d3255bfef95601890afd80709";
  run_element("media:hash", {{"", {md5}}, {other, {sha, "dfdec888b72151965a34b4b59031290g"}}});
  run_element("media:hash", {{"", {sha}}, {other, {md5}}}, {{"algo", "sha-1"}});
}

TEST_CASE("check: a restriction names countries or addresses, or all or none") {
  run_element(
      "media:restriction",
      {{"", {"all", "none"}}, {"is neither all nor none, and has no type", {"au us", "All"}}},
      {{"relationship", "allow"}});
  run_element("media:restriction",
              {{"", {"au", "au us\tDE"}},
               {"holds what is no code of a country (ISO 3166)", {"aus", "a1 us", "1a"}}},
              {{"relationship", "allow"}, {"type", "country"}});
  run_element("media:restriction",
              {{"", {"https://a.example/ https://b.example/"}},
               {"is relative: it has to begin with a scheme such as https:",
                {"https://a.example/ b.example"}}},
              {{"relationship", "deny"}, {"type", "uri"}});
  run_element("media:restriction",
              {{"", {"", "whoever"}}},
              {{"relationship", "deny"}, {"type", "sharing"}});
}

TEST_CASE("check: a rating is one of its scheme") {
  const std::string none = "is no rating of its scheme";
  run_element("media:rating", {{"", {"adult", "nonadult"}}, {none, {"Adult", "r"}}});
  run_element("media:rating", {{"", {"adult"}}, {none, {"pg"}}}, {{"scheme", "urn:simple"}});
  run_element("media:rating", {{"", {"pg-13", "R"}}, {none, {"pg-12"}}}, {{"scheme", "urn:mpaa"}});
  run_element("media:rating",
              {{"", {"tv-y7-fv", "tv-ma [lv]", "14+"}}, {none, {"tv-15", "[lv]"}}},
              {{"scheme", "urn:v-chip"}});
  run_element(
      "media:rating", {{"", {"r (cz 1 lz 1)"}}, {none, {"cz 1"}}}, {{"scheme", "urn:icra"}});
  run_element("media:rating", {{"", {"whatever"}}}, {{"scheme", "urn:example"}});
}

TEST_CASE("check: places have as many coordinates as their shape, within the globe") {
  const std::string wrong = "has not the latitudes and longitudes that it needs";
  const std::string commas = "has commas between its coordinates";
  run_element("georss:point",
              {{"", {"45.256 -71.92", " 90\n180 "}},
               {wrong, {"45", "91 0", "0 181", "45 -71 3", "45 west", "1 2 3 4"}},
               {commas, {"45.256, -71.92"}}});
  run_element("georss:line", {{"", {"1 2 3 4", "1 2 3 4 5 6"}}, {wrong, {"1 2", "1 2 3"}}});
  run_element("georss:box", {{"", {"1 2 3 4"}}, {wrong, {"1 2", "1 2 3 4 5 6"}}});
  run_element("georss:polygon",
              {{"", {"1 2 3 4 5 6 1 2"}},
               {wrong, {"1 2 3 4 1 2"}},
               {"does not end where it begins",
                {"1 2 3 4 5 6 7 2", "1 2 3 4 5 6 0 2", "1 2 3 4 5 6 1 3", "1 2 3 4 5 6 1 0"}}});
}
