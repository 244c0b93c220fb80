// SPDX-License-Identifier: MIT
// What the tests of check share that are about extension elements: elements made by their usual
// names, and rules with one element that breaks them and one just inside.
#ifndef TIDINGS_TESTS_UNIT_EXTENSION_CASES_HPP
#define TIDINGS_TESTS_UNIT_EXTENSION_CASES_HPP

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "check_cases.hpp"

namespace tests {

using tidings::Channel;
using tidings::Code;
using tidings::Diagnostic;
using tidings::Element;
using tidings::Format;
using tidings::Item;
using tidings::Severity;

struct Space {
  const char* prefix;
  const char* uri;
};

inline constexpr Space spaces[] = {
    {"itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"},
    {"googleplay", "http://www.google.com/schemas/play-podcasts/1.0"},
    {"media", "http://search.yahoo.com/mrss/"},
    {"podcast", "https://podcastindex.org/namespace/1.0"},
    {"slash", "http://purl.org/rss/1.0/modules/slash/"},
    {"sy", "http://purl.org/rss/1.0/modules/syndication/"},
    {"wfw", "http://wellformedweb.org/CommentAPI/"},
    {"thr", "http://purl.org/syndication/thread/1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"content", "http://purl.org/rss/1.0/modules/content/"},
    {"geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"},
    {"georss", "http://www.georss.org/georss"},
    {"creativeCommons", "http://backend.userland.com/creativeCommonsRssModule"},
    {"feedburner", "http://rssnamespace.org/feedburner/ext/1.0"},
    {"trackback", "http://madskills.com/public/xml/rss/module/trackback/"},
    {"admin", "http://webns.net/mvcb/"},
    {"app", "http://www.w3.org/2007/app"},
    {"opensearch", "http://a9.com/-/spec/opensearch/1.1/"},
    {"fh", "http://purl.org/syndication/history/1.0"},
    {"atom", "http://www.w3.org/2005/Atom"},
};

using Attributes = std::vector<std::pair<const char*, const char*>>;

/// An element by its usual name.
inline Element make(const std::string& name,
                    const std::string& text = {},
                    const Attributes& attributes = {},
                    std::vector<Element> children = {}) {
  const std::size_t colon = name.find(':');
  Element element;
  element.prefix = name.substr(0, colon);
  element.name = name.substr(colon + 1);
  for (const Space& one : spaces) {
    if (element.prefix == one.prefix)
      element.namespace_uri = one.uri;
  }
  element.text = text;
  for (const auto& [attribute, value] : attributes)
    element.attributes.push_back({"", attribute, value});
  element.children = std::move(children);
  return element;
}

using Elements = std::vector<Element>;

struct Rule {
  const char* name;  ///< the W3C validator's, or the module's own specification
  Elements wrong;
  Elements right;
  std::string path;  ///< behind "extensions" of the channel or item
  Code code;
  Severity severity = Severity::error;
};

/// Whether check says so of a path.
inline bool says(
    const Channel& channel, Format format, const std::string& path, Code code, Severity how) {
  for (const Diagnostic& one : tidings::check(channel, format)) {
    if (one.code == code && one.severity == how && one.message.rfind(path + ": ", 0) == 0)
      return true;
  }
  return false;
}

inline std::string all_said(const Channel& channel, Format format) {
  std::string all;
  for (const Diagnostic& one : tidings::check(channel, format))
    all += one.message + " [" + std::string(tidings::to_string(one.code)) + ", " +
           std::string(tidings::to_string(one.severity)) + "]\n";
  return all;
}

/// A good channel whose members have values that elements of modules could be read as, so that such
/// elements stay extensions.
inline Channel full_channel() {
  Channel channel = good_channel();
  channel.published = tidings::parse_date("2026-03-12T06:00:00Z");
  channel.created = channel.published;
  channel.update = {"weekly", 2, channel.published};
  channel.publisher.name = "The Harbour Press";
  channel.generator.uri = "https://engine.example/";
  Item& item = channel.items[0];
  item.created = channel.published;
  item.comment_count = 7;
  item.comments_feed = "https://harbour.example/items/1/comments.xml";
  item.content.push_back(tidings::Content("<p>More</p>", tidings::TextType::html));
  return channel;
}

inline void run(bool in_item, const std::vector<Rule>& rules) {
  for (const Format format : {Format::rss_2_0, Format::atom_1_0}) {
    for (const Rule& rule : rules) {
      CAPTURE(std::string(rule.name));
      CAPTURE(rule.path);
      const std::string path = (in_item ? "items[0].extensions" : "extensions") + rule.path;
      Channel channel = full_channel();
      Elements& elements = in_item ? channel.items[0].extensions : channel.extensions;
      elements = rule.wrong;
      INFO(all_said(channel, format));
      CHECK(says(channel, format, path, rule.code, rule.severity));
      elements = rule.right;
      CHECK_FALSE(says(channel, format, path, rule.code, rule.severity));
    }
  }
}

/// A rule of an element's value alone.
inline Rule value(const char* rule,
                  const char* element,
                  const char* path,
                  const char* wrong,
                  const char* right,
                  Code code,
                  Severity severity = Severity::error) {
  return {rule, {make(element, wrong)}, {make(element, right)}, path, code, severity};
}

/// A rule of one attribute's value; a null one is not there.
inline Rule attribute(const char* rule,
                      const char* element,
                      const char* name,
                      const std::string& path,
                      const char* wrong,
                      const char* right,
                      Code code,
                      Attributes others = {}) {
  Attributes with_wrong = others;
  if (wrong != nullptr)
    with_wrong.emplace_back(name, wrong);
  others.emplace_back(name, right);
  return {rule, {make(element, "", with_wrong)}, {make(element, "", others)}, path, code};
}

}  // namespace tests

#endif  // TIDINGS_TESTS_UNIT_EXTENSION_CASES_HPP
