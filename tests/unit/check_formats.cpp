// SPDX-License-Identifier: MIT
// check(): what one format alone forbids, wants or cannot say. Each row is a rule that a channel's
// values can break, by the name that the W3C validator has for it.
#include <chrono>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>

#include "check_cases.hpp"

using tidings::Channel;
using tidings::Code;
using tidings::Format;
using tidings::Severity;

TEST_CASE("check: what RSS forbids, wants or cannot say is said with its member") {
  tests::run_check_cases(
      Format::rss_2_0,
      {
          {"MissingLink",
           [](Channel& c) { c.links.erase(c.links.begin()); },
           Code::derived_value,
           Severity::warning,
           "links"},
          {"MissingDescription",
           [](Channel& c) { c.subtitle = ""; },
           Code::derived_value,
           Severity::note,
           "subtitle"},
          {"ItemMustContainTitleOrDescription",
           [](Channel& c) {
             c.items[0].title = "";
             c.items[0].summary = "";
           },
           Code::derived_value,
           Severity::note,
           "items[0].title"},
          {"MissingDCLanguage",
           [](Channel& c) { c.language = ""; },
           Code::missing_element,
           Severity::note,
           "language"},
          {"UriNotIri",
           [](Channel& c) { c.links[0].href = "https://harbour.example/\xC3\xA9"; },
           Code::bad_address,
           Severity::error,
           "links[0].href"},
          {"UriNotIri: enclosure",
           [](Channel& c) {
             c.items[0].enclosures.push_back(
                 {"https://harbour.example/\xC3\xA9.mp3", "audio/mpeg", 1, ""});
           },
           Code::bad_address,
           Severity::error,
           "items[0].enclosures[0].url"},
          {"InvalidHttpGUID",
           [](Channel& c) { c.items[0].id = "number 17"; },
           Code::bad_address,
           Severity::error,
           "items[0].id"},
          {"InvalidPermalink",
           [](Channel& c) { c.items[0].id = "tag:harbour.example,2026:1"; },
           Code::not_a_permalink,
           Severity::error,
           "items[0].id"},
          {"NotSufficientlyUnique",
           [](Channel& c) {
             c.items[0].id = "17";
             c.items[0].id_is_permalink = false;
           },
           Code::bad_value,
           Severity::warning,
           "items[0].id"},
          {"MissingGuid",
           [](Channel& c) { c.items[0].id = ""; },
           Code::missing_element,
           Severity::warning,
           "items[0].id"},
          {"MissingAttribute: type of an enclosure",
           [](Channel& c) {
             c.items[0].enclosures.push_back({"https://harbour.example/a.mp3", "", 1, ""});
           },
           Code::derived_value,
           Severity::note,
           "items[0].enclosures[0].type"},
          {"MissingAttribute: length of an enclosure",
           [](Channel& c) {
             c.items[0].enclosures.push_back(
                 {"https://harbour.example/a.mp3", "audio/mpeg", {}, ""});
           },
           Code::derived_value,
           Severity::warning,
           "items[0].enclosures[0].length"},
          {"DuplicateEnclosure",
           [](Channel& c) {
             c.items[0].enclosures.assign(2,
                                          {"https://harbour.example/a.mp3", "audio/mpeg", 1, ""});
           },
           Code::duplicate_value,
           Severity::warning,
           "items[0].enclosures"},
          {"MissingRealName",
           [](Channel& c) {
             c.editor = {"", "ada@harbour.example", "", {}};
           },
           Code::missing_element,
           Severity::warning,
           "editor.name"},
          {"ImageTitleDoesntMatch",
           [](Channel& c) {
             c.image = {"https://harbour.example/i.png",
                        "Another",
                        "https://harbour.example/",
                        {},
                        {},
                        ""};
           },
           Code::bad_value,
           Severity::warning,
           "image.title"},
          {"ImageLinkDoesntMatch",
           [](Channel& c) {
             c.image = {"https://harbour.example/i.png",
                        "The Quiet Harbour",
                        "https://other.example/",
                        {},
                        {},
                        ""};
           },
           Code::bad_value,
           Severity::warning,
           "image.link"},
          {"ImageUrlFormat",
           [](Channel& c) {
             c.image = {"https://harbour.example/i.bmp",
                        "The Quiet Harbour",
                        "https://harbour.example/",
                        {},
                        {},
                        ""};
           },
           Code::bad_value,
           Severity::warning,
           "image.url"},
          {"MissingTitle: image",
           [](Channel& c) { c.image.url = "https://harbour.example/i.png"; },
           Code::derived_value,
           Severity::note,
           "image.title"},
          {"ProblematicalRFC822Date",
           [](Channel& c) { c.items[0].published.offset = std::chrono::minutes(345); },
           Code::bad_date,
           Severity::warning,
           "items[0].published"},
          {"SlashDate",
           [](Channel& c) {
             c.items[0].comment_count = 3;
             c.updated = {};
           },
           Code::missing_element,
           Severity::warning,
           "updated"},
          {"ContainsHTML: title",
           [](Channel& c) {
             c.items[0].title = tidings::Text("a <b>bold</b> one", tidings::TextType::html);
           },
           Code::text_type_conflict,
           Severity::warning,
           "items[0].title"},
          {"UndefinedElement",
           [](Channel& c) {
             tidings::Element e;
             e.name = "mood";
             c.items[0].extensions.push_back(e);
           },
           Code::bad_value,
           Severity::error,
           "items[0].extensions[0]"},
          {"a person who is more than a string",
           [](Channel& c) {
             c.webmaster = {"Ada", "ada@harbour.example", "https://ada.example/", {}};
           },
           Code::not_expressible,
           Severity::error,
           "webmaster"},
          {"a source without address",
           [](Channel& c) { c.items[0].source.title = "Elsewhere"; },
           Code::missing_element,
           Severity::warning,
           "items[0].source.url"},
          {"InvalidContact",
           [](Channel& c) {
             c.editor = {"Ada", "", "", {}};
           },
           Code::bad_address,
           Severity::error,
           "editor.email"},
      });
}

TEST_CASE("check: what Atom forbids, wants or cannot say is said with its member") {
  tests::run_check_cases(
      Format::atom_1_0,
      {
          {"MissingElement: id",
           [](Channel& c) { c.id = ""; },
           Code::derived_value,
           Severity::note,
           "id"},
          {"MissingElement: updated",
           [](Channel& c) { c.updated = {}; },
           Code::derived_value,
           Severity::note,
           "updated"},
          {"MissingElement: author",
           [](Channel& c) { c.authors.clear(); },
           Code::derived_value,
           Severity::warning,
           "authors"},
          {"MissingElement: id of an entry",
           [](Channel& c) { c.items[0].id = ""; },
           Code::derived_value,
           Severity::note,
           "items[0].id"},
          {"MissingElement: title of an entry",
           [](Channel& c) { c.items[0].title = ""; },
           Code::derived_value,
           Severity::note,
           "items[0].title"},
          {"MissingElement: updated of an entry",
           [](Channel& c) { c.items[0].updated = {}; },
           Code::derived_value,
           Severity::note,
           "items[0].updated"},
          {"MissingContentOrAlternate",
           [](Channel& c) { c.items[0].links.clear(); },
           Code::missing_element,
           Severity::error,
           "items[0].links"},
          {"MissingTextualContent",
           [](Channel& c) { c.items[0].summary = ""; },
           Code::missing_element,
           Severity::warning,
           "items[0].summary"},
          {"MissingSummary",
           [](Channel& c) {
             c.items[0].summary = "";
             c.items[0].content.push_back("AAAA");
             c.items[0].content[0].media_type = "image/png";
           },
           Code::missing_element,
           Severity::error,
           "items[0].summary"},
          {"InvalidFullLink: id",
           [](Channel& c) { c.items[0].id = "17"; },
           Code::bad_address,
           Severity::error,
           "items[0].id"},
          {"InvalidTAG: id",
           [](Channel& c) { c.id = "tag:harbour.example,26:feed"; },
           Code::bad_address,
           Severity::error,
           "id"},
          {"NonCanonicalURI: host",
           [](Channel& c) { c.items[0].id = "https://Harbour.example/1"; },
           Code::bad_address,
           Severity::warning,
           "items[0].id"},
          {"NonCanonicalURI: port",
           [](Channel& c) { c.items[0].id = "http://harbour.example:80/1"; },
           Code::bad_address,
           Severity::warning,
           "items[0].id"},
          {"NonCanonicalURI: escapes",
           [](Channel& c) { c.items[0].id = "https://harbour.example/%c3"; },
           Code::bad_address,
           Severity::warning,
           "items[0].id"},
          {"NonCanonicalURI: dot segments",
           [](Channel& c) { c.id = "https://harbour.example/a/../b"; },
           Code::bad_address,
           Severity::warning,
           "id"},
          {"NonCanonicalURI: no path",
           [](Channel& c) { c.id = "https://harbour.example"; },
           Code::bad_address,
           Severity::warning,
           "id"},
          {"DuplicateAtomLink",
           [](Channel& c) {
             c.links.push_back(c.links[0]);
             c.links[2].href += "two";
           },
           Code::duplicate_value,
           Severity::error,
           "links[2]"},
          {"DuplicateUpdated",
           [](Channel& c) { c.items[1].updated = c.items[0].updated; },
           Code::duplicate_value,
           Severity::warning,
           "items[1].updated"},
          {"SelfNotAtom",
           [](Channel& c) { c.links[1].type = "application/rss+xml"; },
           Code::bad_value,
           Severity::warning,
           "links[1].type"},
          {"MissingSourceElement",
           [](Channel& c) { c.items[0].source.url = "https://other.example/feed"; },
           Code::missing_element,
           Severity::warning,
           "items[0].source.id"},
          {"UndeterminableVocabulary",
           [](Channel& c) {
             tidings::Element e;
             e.name = "mood";
             c.items[0].extensions.push_back(e);
           },
           Code::bad_value,
           Severity::warning,
           "items[0].extensions[0]"},
          {"InvalidFullLink: scheme of a category",
           [](Channel& c) {
             c.categories.push_back({"a", "topics", ""});
           },
           Code::bad_address,
           Severity::error,
           "categories[0].scheme"},
          {"content behind the first",
           [](Channel& c) { c.items[0].content.assign(2, "x"); },
           Code::not_expressible,
           Severity::note,
           "items[0].content[1]"},
          {"content beside its address",
           [](Channel& c) {
             c.items[0].content.push_back("x");
             c.items[0].content[0].src = "https://harbour.example/v";
           },
           Code::not_expressible,
           Severity::error,
           "items[0].content[0].value"},
          {"RSS alone has ttl",
           [](Channel& c) { c.ttl = 60; },
           Code::not_expressible,
           Severity::note,
           "ttl"},
          {"RSS alone has an editor",
           [](Channel& c) {
             c.editor = {"Ada Marsh", "ada@harbour.example", "", {}};
           },
           Code::not_expressible,
           Severity::note,
           "editor"},
      });
}
