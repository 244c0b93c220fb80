// SPDX-License-Identifier: MIT
// What check says of extension elements of Media RSS: for each rule one channel that breaks it, and
// one just inside.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "extension_cases.hpp"

using tests::attribute;
using tests::Attributes;
using tests::Elements;
using tests::make;
using tests::run;
using tidings::Code;
using tidings::Element;
using tidings::Severity;

TEST_CASE("check_extensions: what Media RSS forbids in attributes is an error") {
  const Attributes url = {{"url", "https://a.example/v.mp4"}};
  const auto content =
      [&](const char* rule, const char* name, const char* wrong, const char* right, Code code) {
        static std::vector<std::string> paths;
        paths.reserve(64);
        paths.push_back("[0] media:content " + std::string(name));
        return attribute(rule,
                         "media:content",
                         name,
                         "[0] media:content " + std::string(name),
                         wrong,
                         right,
                         code,
                         url);
      };
  run(true,
      {content("InvalidFloat", "bitrate", "fast", "128.5", Code::bad_number),
       content("InvalidFloat", "framerate", "x", "25", Code::bad_number),
       content("InvalidFloat", "samplingrate", "x", "44.1", Code::bad_number),
       content("InvalidNonNegativeInteger", "channels", "-1", "0", Code::bad_number),
       content("InvalidPositiveInteger", "duration", "0", "1", Code::bad_number),
       content("InvalidPositiveInteger", "fileSize", "1 MB", "1048576", Code::bad_number),
       content("InvalidPositiveInteger", "height", "-5", "5", Code::bad_number),
       content("InvalidPositiveInteger", "width", "1.5", "15", Code::bad_number),
       content("InvalidMediaExpression", "expression", "half", "nonstop", Code::bad_value),
       content("InvalidBooleanAttribute", "isDefault", "yes", "true", Code::bad_value),
       content("InvalidLanguage", "lang", "_", "en", Code::bad_language),
       content("InvalidMediaMedium", "medium", "film", "video", Code::bad_value),
       content("InvalidMIMEAttribute", "type", "mp4", "video/mp4", Code::bad_value),
       attribute("InvalidFullLink",
                 "media:content",
                 "url",
                 "[0] media:content url",
                 "v.mp4",
                 "https://a.example/v.mp4",
                 Code::bad_address),
       attribute("MissingAttribute",
                 "media:content",
                 "url",
                 "[0] media:content url",
                 nullptr,
                 "https://a.example/v.mp4",
                 Code::missing_value),
       attribute("MissingAttribute",
                 "media:thumbnail",
                 "url",
                 "[0] media:thumbnail url",
                 nullptr,
                 "https://a.example/t.png",
                 Code::missing_value),
       attribute("InvalidUriChar",
                 "media:thumbnail",
                 "url",
                 "[0] media:thumbnail url",
                 "https://a.example/{t}.png",
                 "https://a.example/t.png",
                 Code::bad_address),
       attribute("InvalidNPTTime",
                 "media:thumbnail",
                 "time",
                 "[0] media:thumbnail time",
                 "soon",
                 "12:05:01.123",
                 Code::bad_value,
                 {{"url", "https://a.example/t.png"}}),
       attribute("MissingAttribute",
                 "media:player",
                 "url",
                 "[0] media:player url",
                 nullptr,
                 "https://a.example/p",
                 Code::missing_value),
       attribute("InvalidMediaTextType",
                 "media:title",
                 "type",
                 "[0] media:title type",
                 "xhtml",
                 "html",
                 Code::bad_value),
       attribute("InvalidMediaTextType",
                 "media:description",
                 "type",
                 "[0] media:description type",
                 "text/html",
                 "plain",
                 Code::bad_value),
       attribute("InvalidNPTTime",
                 "media:text",
                 "start",
                 "[0] media:text start",
                 "1:2",
                 "00:00:03.000",
                 Code::bad_value),
       attribute("InvalidLink",
                 "media:copyright",
                 "url",
                 "[0] media:copyright url",
                 "x",
                 "https://a.example/c",
                 Code::bad_address)});
}

TEST_CASE("check_extensions: what Media RSS forbids of whole elements is an error") {
  const Element content = make("media:content", "", {{"url", "https://a.example/v.mp4"}});
  const auto hash = [](const char* algorithm, const std::string& digits) {
    return Elements{make("media:hash", digits, {{"algo", algorithm}})};
  };
  const auto restriction = [](const char* relation, const char* type, const char* text) {
    return Elements{make("media:restriction", text, {{"relationship", relation}, {"type", type}})};
  };
  const auto rating = [](const char* scheme, const char* text) {
    return Elements{make("media:rating", text, {{"scheme", scheme}})};
  };
  run(true,
      {{"MediaGroupWithoutAlternatives",
        {make("media:group", "", {}, {content})},
        {make("media:group", "", {}, {content, content})},
        "[0] media:group",
        Code::missing_element},
       {"DeprecatedMediaAdult",
        {make("media:adult", "false")},
        {make("media:rating", "nonadult")},
        "[0] media:adult",
        Code::bad_value,
        Severity::warning},
       {"InvalidMediaHash",
        hash("md5", "dfdec888b72151965a34b4b59031290"),
        hash("md5", "dfdec888b72151965a34b4b59031290a"),
        "[0] media:hash",
        Code::bad_value},
       {"InvalidMediaHash",
        hash("crc", "0"),
        hash("sha-1", std::string(40, 'a')),
        "[0] media:hash algo",
        Code::bad_value},
       {"InvalidMediaRating",
        {make("media:rating", "bad")},
        {make("media:rating", "adult")},
        "[0] media:rating",
        Code::bad_value},
       {"InvalidMediaRating",
        rating("urn:mpaa", "xx"),
        rating("urn:mpaa", "pg-13"),
        "[0] media:rating",
        Code::bad_value},
       {"InvalidMediaRating",
        rating("urn:v-chip", "tv-x"),
        rating("urn:v-chip", "tv-y7-fv"),
        "[0] media:rating",
        Code::bad_value},
       {"InvalidMediaRating",
        rating("urn:icra", "x"),
        rating("urn:icra", "r (cz 1 lz 1)"),
        "[0] media:rating",
        Code::bad_value},
       {"InvalidMediaRestriction",
        {make("media:restriction", "some", {{"relationship", "allow"}})},
        {make("media:restriction", "all", {{"relationship", "allow"}})},
        "[0] media:restriction",
        Code::bad_value},
       {"InvalidMediaRestrictionRel",
        restriction("may", "country", "de"),
        restriction("deny", "country", "de"),
        "[0] media:restriction relationship",
        Code::bad_value},
       {"InvalidMediaRestrictionType",
        restriction("deny", "planet", "x"),
        restriction("deny", "country", "de"),
        "[0] media:restriction type",
        Code::bad_value},
       {"InvalidCountryCode",
        restriction("deny", "country", "de Ukraine"),
        restriction("deny", "country", "de ua"),
        "[0] media:restriction",
        Code::bad_value},
       {"InvalidCreditRole",
        {make("media:credit", "Ada", {{"role", "Author"}})},
        {make("media:credit", "Ada", {{"role", "author"}})},
        "[0] media:credit role",
        Code::bad_value},
       {"DuplicateElement",
        {make("media:title", "A"), make("media:title", "B")},
        {make("media:title", "A")},
        "[1] media:title",
        Code::duplicate_value},
       {"InvalidPositiveInteger",
        {make("media:group",
              "",
              {},
              {content,
               make("media:content", "", {{"url", "https://a.example/w.mp4"}, {"height", "0"}})})},
        {make("media:group", "", {}, {content, content})},
        "[0].children[1] media:content height",
        Code::bad_number}});
}
