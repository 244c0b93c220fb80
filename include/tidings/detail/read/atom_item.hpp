// SPDX-License-Identifier: MIT
// Atom's elements in an item: an entry's own (RFC 4287, 4.1.2; Atom 0.3), and those that stand
// inside RSS.
#ifndef TIDINGS_DETAIL_READ_ATOM_ITEM_HPP
#define TIDINGS_DETAIL_READ_ATOM_ITEM_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/item_fill.hpp>
#include <tidings/detail/read/links.hpp>
#include <tidings/detail/read/persons.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/texts.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/model/item.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether an id is a relative reference (RFC 3986, 4.2) that somebody meant to be resolved: no
/// scheme, no blanks, and a delimiter of paths, queries or fragments.
[[nodiscard]] inline bool is_relative_id(std::string_view id) noexcept {
  return !id.empty() && scheme_length(id) == 0 &&
         id.find_first_of(" \t\n") == std::string_view::npos &&
         id.find_first_of("/?#") != std::string_view::npos;
}

/// An id as it is meant. It is no reference that has to be resolved, but where it is a relative one
/// and an xml:base is in scope.
[[nodiscard]] inline std::string resolve_id(Reader& reader, std::string id, Node node) {
  return reader.xml.has_xml_base() && is_relative_id(id) ? reader.xml.resolve_address(id, node)
                                                         : std::move(id);
}

inline bool take_atom_id(Reader& reader, std::string& member, Node node) {
  return take_value(member, resolve_id(reader, read_string(reader, node), node));
}

/// RDF's name of what an element describes.
[[nodiscard]] inline std::string read_rdf_about(Reader& reader, Node node) {
  return resolve_id(reader, reader.xml.attribute_value(node, Ns::rdf, "about"), node);
}

/// One member of atom:source (RFC 4287, 4.2.11).
inline bool take_source_member(Reader& reader, Source& source, const Child& part) {
  const Node node = part.node;
  switch (part.tag) {
    case Tag::id:
      return take_atom_id(reader, source.id, node);
    case Tag::title:
      return take_line(reader, source.title, node, Untyped::text);
    case Tag::subtitle:
    case Tag::tagline:
      return take_line(reader, source.subtitle, node, Untyped::text);
    case Tag::rights:
    case Tag::copyright:
      return take_line(reader, source.rights, node, Untyped::text);
    case Tag::updated:
    case Tag::modified:
      return take_date(reader, source.updated, node);
    case Tag::author:
      add_person(source.authors, read_person(reader, node));
      return true;
    case Tag::contributor:
      add_person(source.contributors, read_person(reader, node));
      return true;
    case Tag::category:
      return take_atom_category(reader, source.categories, node);
    case Tag::generator:
      return take_string(reader, source.generator, node) && !node.first_attribute();
    case Tag::icon:
      return take_address(reader, source.icon, node);
    case Tag::logo:
      return take_address(reader, source.logo, node);
    case Tag::link: {
      const bool whole = take_atom_link(reader, source.links, node);
      // The feed's own address, which RSS's source has as its url.
      if (source.url.empty() && !source.links.empty() && source.links.back().rel == "self")
        source.url = source.links.back().href;
      return whole;
    }
    default:
      return false;
  }
}

inline bool take_atom_source(Reader& reader, Source& source, Node node) {
  if (!source.empty())
    return false;
  std::vector<Child> kept;
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child);
    const Scope scope(reader.xml, child);
    const bool own = part.ns == Ns::atom || (part.ns == Ns::none && reader.is_atom());
    if (!own || !take_source_member(reader, source, part))
      kept.push_back(part);
  }
  keep_elements(reader, kept, source.extensions);
  return true;
}

/// Atom's content. Repeated ones are alternatives: all are kept.
inline bool take_content(Item& item, Content content) {
  if (content.empty())
    return true;
  item.content.push_back(std::move(content));
  return true;
}

/// An entry's link. One to an enclosure is an enclosure; what that cannot say keeps the element as
/// well.
inline bool take_entry_link(Reader& reader, Item& item, Node node) {
  Link link = read_atom_link(reader, node);
  if (link.href.empty())
    return link.attributes.empty();
  const bool whole = !first_element(node);
  if (link.rel != "enclosure") {
    if (!has_link(item.links, link))
      item.links.push_back(std::move(link));
    return whole;
  }
  const bool plain = link.attributes.empty() && link.hreflang.empty();
  if (link.type.empty())
    link.type = type_of_suffix(link.href);
  const bool added = add_enclosure(item.enclosures, to_enclosure(std::move(link)));
  return added && plain && whole;
}

/// One member of an entry.
inline bool take_atom_member(Reader& reader, ItemFill& fill, const Child& child) {
  Item& item = fill.item;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::id:
      return take_atom_id(reader, item.id, node);
    case Tag::title:
      return take_line(reader, item.title, node, Untyped::text);
    case Tag::link:
      return take_entry_link(reader, item, node);
    case Tag::summary:
      return take_text(reader, item.summary, node, Untyped::text);
    case Tag::content:
      return take_content(item, read_atom_content(reader, node));
    case Tag::rights:
    case Tag::copyright:
      return take_line(reader, item.rights, node, Untyped::text);
    case Tag::published:
    case Tag::issued:
      return take_date(reader, item.published, node);
    case Tag::updated:
    case Tag::modified:
      return take_date(reader, item.updated, node);
    case Tag::created:
      return take_date(reader, item.created, node);
    case Tag::author:
      add_person(item.authors, read_person(reader, node));
      return true;
    case Tag::contributor:
      add_person(item.contributors, read_person(reader, node));
      return true;
    case Tag::category:
      return take_atom_category(reader, item.categories, node);
    case Tag::source:
      return take_atom_source(reader, item.source, node);
    default:
      return false;
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_ATOM_ITEM_HPP
