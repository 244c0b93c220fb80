// SPDX-License-Identifier: MIT
// Small documents read, and their values in a line that a table can hold.
#ifndef TIDINGS_TESTS_UNIT_READING_HPP
#define TIDINGS_TESTS_UNIT_READING_HPP

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>

namespace tests {

/// Declarations for all vocabularies that the tests speak.
inline const std::string all_namespaces =
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/")"
    R"( xmlns:dcterms="http://purl.org/dc/terms/")"
    R"( xmlns:content="http://purl.org/rss/1.0/modules/content/")"
    R"( xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd")"
    R"( xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0")"
    R"( xmlns:media="http://search.yahoo.com/mrss/")"
    R"( xmlns:atom="http://www.w3.org/2005/Atom")"
    R"( xmlns:wfw="http://wellformedweb.org/CommentAPI/")"
    R"( xmlns:slash="http://purl.org/rss/1.0/modules/slash/")"
    R"( xmlns:thr="http://purl.org/syndication/thread/1.0")"
    R"( xmlns:sy="http://purl.org/rss/1.0/modules/syndication/")"
    R"( xmlns:admin="http://webns.net/mvcb/")"
    R"( xmlns:cc="http://web.resource.org/cc/")"
    R"( xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule")"
    R"( xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#")"
    R"( xmlns:xhtml="http://www.w3.org/1999/xhtml")"
    R"( xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0")"
    R"( xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/")"
    R"( xmlns:georss="http://www.georss.org/georss")"
    R"( xmlns:podcast="https://podcastindex.org/namespace/1.0")"
    R"( xmlns:psc="http://podlove.org/simple-chapters")";

/// A whole document around what a channel or a feed holds.
inline std::string rss(std::string_view inside, std::string_view attributes = "") {
  return "<rss version=\"2.0\"" + all_namespaces + " " + std::string(attributes) + "><channel>" +
         std::string(inside) + "</channel></rss>";
}

inline std::string atom(std::string_view inside, std::string_view attributes = "") {
  return "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + all_namespaces + " " +
         std::string(attributes) + ">" + std::string(inside) + "</feed>";
}

inline std::string atom_03(std::string_view inside, std::string_view attributes = "") {
  return "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"" + all_namespaces + " " +
         std::string(attributes) + ">" + std::string(inside) + "</feed>";
}

inline std::string rdf(std::string_view channel, std::string_view beside = "") {
  return "<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"" + all_namespaces +
         "><channel rdf:about=\"http://example.org/\">" + std::string(channel) + "</channel>" +
         std::string(beside) + "</rdf:RDF>";
}

inline std::string rss_item(std::string_view inside, std::string_view attributes = "") {
  return rss("<item>" + std::string(inside) + "</item>", attributes);
}

inline std::string atom_entry(std::string_view inside, std::string_view attributes = "") {
  return atom("<entry>" + std::string(inside) + "</entry>", attributes);
}

inline std::string atom_03_entry(std::string_view inside, std::string_view attributes = "") {
  return atom_03("<entry>" + std::string(inside) + "</entry>", attributes);
}

inline std::string rdf_item(std::string_view inside) {
  return rdf("", "<item rdf:about=\"http://example.org/1\">" + std::string(inside) + "</item>");
}

inline tidings::Document read(std::string_view document,
                              const tidings::ParseOptions& options = {}) {
  CAPTURE(std::string(document));
  const tidings::ParseResult result = tidings::parse(document, options);
  REQUIRE(result);
  return *result;
}

inline tidings::Channel channel_of(std::string_view document,
                                   const tidings::ParseOptions& options = {}) {
  return read(document, options).channel;
}

inline tidings::Item item_of(std::string_view document, const tidings::ParseOptions& options = {}) {
  const tidings::Channel channel = channel_of(document, options);
  CAPTURE(std::string(document));
  REQUIRE(channel.items.size() >= 1);
  return channel.items.front();
}

/// "name|email|uri"
inline std::string show(const tidings::Person& person) {
  return person.name + "|" + person.email + "|" + person.uri;
}

/// "type:value", "" where there is none
inline std::string show(const tidings::Text& text) {
  return text.empty() ? std::string() : std::string(to_string(text.type)) + ":" + text.value;
}

/// As a text; of other content "media type:value" or "media type@address".
inline std::string show(const tidings::Content& content) {
  const std::string kind =
      content.media_type.empty() ? std::string(to_string(content.type)) : content.media_type;
  return content.src.empty() ? kind + ":" + content.value : kind + "@" + content.src;
}

/// "rel href"
inline std::string show(const tidings::Link& link) {
  return link.rel + " " + link.href;
}

/// "term", "term@scheme", "term@scheme=label"
inline std::string show(const tidings::Category& category) {
  std::string shown = category.term;
  if (!category.scheme.empty())
    shown += "@" + category.scheme;
  if (!category.label.empty())
    shown += "=" + category.label;
  return shown;
}

/// "url type length", a dash for what is absent
inline std::string show(const tidings::Enclosure& enclosure) {
  return enclosure.url + " " + (enclosure.type.empty() ? "-" : enclosure.type) + " " +
         (enclosure.length ? std::to_string(*enclosure.length) : "-");
}

inline std::string show(const std::string& text) {
  return text;
}

/// All of a list, with " + " between.
template <class Value>
std::string show_all(const std::vector<Value>& values) {
  std::string shown;
  for (const Value& one : values) {
    if (!shown.empty())
      shown += " + ";
    shown += show(one);
  }
  return shown;
}

/// The local names of elements, with blanks between.
inline std::string names(const std::vector<tidings::Element>& elements) {
  std::string shown;
  for (const tidings::Element& one : elements) {
    if (!shown.empty())
      shown += " ";
    shown += one.name;
  }
  return shown;
}

/// "code@line:column" of all diagnostics, with blanks between; notes have a "?" behind.
inline std::string diagnostics(const tidings::Document& document) {
  std::string shown;
  for (const tidings::Diagnostic& one : document.diagnostics) {
    if (!shown.empty())
      shown += " ";
    shown += std::string(to_string(one.code)) + "@" + std::to_string(one.line) + ":" +
             std::to_string(one.column);
    if (one.severity == tidings::Severity::note)
      shown += "?";
  }
  return shown;
}

}  // namespace tests

#endif  // TIDINGS_TESTS_UNIT_READING_HPP
