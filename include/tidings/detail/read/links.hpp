// SPDX-License-Identifier: MIT
// Links, enclosures and categories, in RSS's form and in Atom's.
#ifndef TIDINGS_DETAIL_READ_LINKS_HPP
#define TIDINGS_DETAIL_READ_LINKS_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The short name of a link relation: of IANA's addresses the last part (RFC 4287, 4.2.7.2),
/// registered names in lower case. Other addresses stay whole.
[[nodiscard]] inline std::string short_relation(std::string rel) {
  for (const std::string_view start : {"http://www.iana.org/assignments/relation/",
                                       "https://www.iana.org/assignments/relation/"}) {
    if (istarts_with(rel, start))
      rel.erase(0, start.size());
  }
  if (rel.empty())
    return "alternate";
  return rel.find(':') == std::string::npos ? lower(rel) : rel;
}

/// Atom's link, whose scope has been entered. The address may stand in the element instead of in
/// href.
[[nodiscard]] inline Link read_atom_link(Reader& reader, Node node) {
  Context& xml = reader.xml;
  Link link;
  bool foreign = false;
  std::string href;
  std::size_t count = 0;
  for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
    if (++count > xml.limits().attributes)
      break;
    const QualifiedName name = one.qualified_name();
    if (!xml.is_own(node, name.prefix)) {
      foreign = true;
      continue;
    }
    const auto value = [&] { return single_line(xml.decoder.value_of(one)); };
    if (iequals(name.local, "href")) {
      href = xml.decoder.value_of(one);
    } else if (iequals(name.local, "rel")) {
      link.rel = short_relation(value());
    } else if (iequals(name.local, "type")) {
      link.type = value();
    } else if (iequals(name.local, "hreflang")) {
      link.hreflang = value();
    } else if (iequals(name.local, "title")) {
      link.title = value();
    } else if (iequals(name.local, "length")) {
      link.length = read_number(reader, node, value());
    }
  }
  if (is_blank_text(href))
    href = xml.decoder.text_of(node);
  if (is_blank_text(href) && foreign)
    href = xml.attribute_value(node, Ns::xlink, "href");
  if (is_blank_text(href) && foreign)
    href = xml.attribute_value(node, Ns::rdf, "resource");
  if (!is_blank_text(href))
    link.href = xml.resolve_address(href, node);
  if (foreign)
    capture_attributes(xml, node, link.attributes, true);
  return link;
}

/// An enclosure that is said as a link.
[[nodiscard]] inline Enclosure to_enclosure(Link link) {
  Enclosure enclosure;
  enclosure.url = std::move(link.href);
  enclosure.type = std::move(link.type);
  enclosure.length = link.length;
  enclosure.title = std::move(link.title);
  return enclosure;
}

/// Whether a list of links holds that one already. Only the last of a long list are looked at.
[[nodiscard]] inline bool has_link(const std::vector<Link>& links, const Link& link) noexcept {
  return std::find(recent(links), links.end(), link) != links.end();
}

/// Adds Atom's link to a channel or a source.
inline bool take_atom_link(Reader& reader, std::vector<Link>& links, Node node) {
  Link link = read_atom_link(reader, node);
  if (link.href.empty())
    return link.attributes.empty();
  if (!has_link(links, link))
    links.push_back(std::move(link));
  return true;
}

/// RSS's link: the address as text, or in href. The first usable one counts. It goes before all
/// others, but where an Atom link to the same place says more of it. Only the last of a long list
/// are looked at.
inline bool take_rss_link(Reader& reader, std::vector<Link>& links, bool& has_own, Node node) {
  Link link;
  if (node.first_attribute()) {
    if (reader.xml.attribute(node, "rel"))
      return take_atom_link(reader, links, node);
    link = read_atom_link(reader, node);
  }
  if (link.href.empty())
    link.href = read_address(reader, node);
  if (link.href.empty())
    return true;
  const auto same = [&](const Link& other) {
    return other.rel == "alternate" && other.href == link.href;
  };
  const bool known = std::find_if(recent(links), links.end(), same) != links.end();
  if (has_own)
    return known;
  has_own = true;
  if (!known)
    links.insert(links.begin(), std::move(link));
  return true;
}

/// Adds an enclosure. One with an address that is in the list already may only repeat what is said
/// there.
/// @returns whether it is thereby said whole. Only the last of a long list are looked at.
inline bool add_enclosure(std::vector<Enclosure>& enclosures, Enclosure enclosure) {
  const auto same = [&](const Enclosure& other) { return other.url == enclosure.url; };
  const auto known = std::find_if(recent(enclosures), enclosures.end(), same);
  if (known == enclosures.end()) {
    enclosures.push_back(std::move(enclosure));
    return true;
  }
  return (enclosure.type.empty() || enclosure.type == known->type) &&
         (!enclosure.length || enclosure.length == known->length) &&
         (enclosure.title.empty() || enclosure.title == known->title);
}

/// RSS's enclosure. The type is guessed from the address where none is given; one without address
/// is none.
inline bool take_enclosure(Reader& reader, std::vector<Enclosure>& enclosures, Node node) {
  Enclosure enclosure;
  std::string url_buffer;
  const std::string_view url = reader.xml.attribute_view(node, "url", url_buffer);
  enclosure.url =
      is_blank_text(url) ? read_address(reader, node) : reader.xml.resolve_address(url, node);
  if (enclosure.url.empty()) {
    reader.xml.note(Code::missing_value, Severity::warning, node, {"an enclosure without address"});
    return false;
  }
  enclosure.type = reader.xml.attribute_value(node, "type");
  if (enclosure.type.empty()) {
    enclosure.type = type_of_suffix(enclosure.url);
    reader.xml.note(
        Code::missing_value,
        Severity::note,
        node,
        {"an enclosure without type",
         enclosure.type.empty() ? std::string_view() : std::string_view(" is taken for "),
         enclosure.type});
  }
  std::string buffer;
  enclosure.length = read_number(reader, node, reader.xml.attribute_view(node, "length", buffer));
  enclosure.title = reader.xml.attribute_value(node, "title");
  return add_enclosure(enclosures, std::move(enclosure));
}

/// Adds a category that is not in the list yet: one with the same term and scheme, and the same
/// label if it has one. Only the last of a long list are looked at.
inline void add_category(std::vector<Category>& categories,
                         std::string_view term,
                         std::string_view scheme = {},
                         std::string_view label = {}) {
  const auto same = [&](const Category& other) {
    return other.term == term && other.scheme == scheme && (label.empty() || other.label == label);
  };
  if (std::find_if(recent(categories), categories.end(), same) != categories.end())
    return;
  // Those who give categories at all give a few.
  constexpr std::size_t usual = 4;
  if (categories.empty())
    categories.reserve(usual);
  categories.emplace_back();
  Category& category = categories.back();
  category.term = term;
  category.scheme = scheme;
  category.label = label;
}

/// RSS's category, and Dublin Core's subject: the term as text, the scheme as domain. Without text
/// it says nothing.
inline bool take_rss_category(Reader& reader, std::vector<Category>& categories, Node node) {
  std::string buffer;
  std::string_view term = view_string(reader, node, buffer);
  std::string term_buffer;
  if (term.empty())
    term = reader.xml.attribute_view(node, "term", term_buffer);
  std::string scheme = reader.xml.attribute_value(node, "domain");
  if (scheme.empty())
    scheme = reader.xml.attribute_value(node, "scheme");
  std::string label_buffer;
  const std::string_view label = reader.xml.attribute_view(node, "label", label_buffer);
  if (term.empty())
    return scheme.empty();
  add_category(categories, term, scheme, label);
  return true;
}

/// Atom's category (RFC 4287, 4.2.2). One without term has its text or its label for it.
inline bool take_atom_category(Reader& reader, std::vector<Category>& categories, Node node) {
  const auto attribute = [&](std::string_view name, std::string& buffer) {
    return to_single_line(reader.xml.attribute_view(node, name, buffer), buffer);
  };
  std::string term_buffer;
  std::string scheme_buffer;
  std::string label_buffer;
  std::string_view term = attribute("term", term_buffer);
  const std::string_view scheme = attribute("scheme", scheme_buffer);
  const std::string_view label = attribute("label", label_buffer);
  if (term.empty()) {
    term_buffer.clear();
    term = view_string(reader, node, term_buffer);
  }
  if (term.empty())
    term = label;
  if (term.empty())
    return scheme.empty();
  add_category(categories, term, scheme, label);
  return true;
}

/// A list of terms with commas between.
inline void take_keywords(Reader& reader, std::vector<Category>& categories, Node node) {
  std::string buffer;
  std::string_view rest = view_string(reader, node, buffer);
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    const std::string_view term = trim(rest.substr(0, comma));
    if (!term.empty())
      add_category(categories, term);
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_LINKS_HPP
