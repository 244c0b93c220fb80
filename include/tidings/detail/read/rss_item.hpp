// SPDX-License-Identifier: MIT
// RSS's own elements in an item (RSS 2.0, "Elements of <item>", and all versions before it), also
// where they stand inside Atom.
#ifndef TIDINGS_DETAIL_READ_RSS_ITEM_HPP
#define TIDINGS_DETAIL_READ_RSS_ITEM_HPP

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/atom_item.hpp>
#include <tidings/detail/read/item_fill.hpp>
#include <tidings/detail/read/links.hpp>
#include <tidings/detail/read/persons.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/texts.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/model/item.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// RSS's guid. It is a permalink unless it says otherwise, and only if it is an address (RSS 2.0,
/// "<guid>").
inline bool take_guid(Reader& reader, ItemFill& fill, Node node) {
  Item& item = fill.item;
  std::string guid = read_string(reader, node);
  if (guid.empty())
    return true;
  const std::string declared =
      node.first_attribute() ? reader.xml.attribute_value(node, "isPermaLink") : std::string();
  bool permalink = !iequals(declared, "false");
  if (permalink && !is_address(guid)) {
    std::string resolved;
    if (iequals(declared, "true") && is_relative_id(guid))
      resolved = reader.xml.resolve_address(guid, node);
    permalink = is_address(resolved);
    if (permalink) {
      guid = std::move(resolved);
    } else {
      // Very many leave isPermaLink out, and so say of a guid that it is an address when it is
      // none.
      reader.xml.note(Code::not_a_permalink,
                      declared.empty() ? Severity::note : Severity::warning,
                      node,
                      {"guid \"", guid, "\" is no address, and so no permalink"});
    }
  } else if (permalink) {
    guid = reader.xml.resolve_address(guid, node);
  } else {
    guid = resolve_id(reader, std::move(guid), node);
  }
  if (item.id.empty()) {
    item.id = std::move(guid);
    item.id_is_permalink = permalink;
    return true;
  }
  if (item.id != guid)
    return false;
  // Beside an equal Atom id, one that is no permalink only repeats it.
  if (permalink || reader.is_atom())
    item.id_is_permalink = permalink;
  return true;
}

/// Of two descriptions, or a description and an Atom summary that says something else, the longer
/// one is the content.
inline bool take_description(Reader& reader,
                             ItemFill& fill,
                             Node node,
                             Untyped untyped = Untyped::html) {
  Item& item = fill.item;
  Text text = read_text(reader, node, untyped);
  if (fill.summary) {
    if (says_same(reader, text, item.summary))
      return true;
    if (!item.content.empty() || fill.has_content_module)
      return false;
  }
  if (take_text_value(item.summary, text))
    return true;
  if (!item.content.empty())
    return false;
  if (text.value.size() < item.summary.value.size())
    std::swap(text, item.summary);
  item.content.emplace_back(std::move(text));
  return true;
}

/// RSS's source: the title of the feed as text, its address as url. One that holds elements is read
/// like Atom's.
inline bool take_rss_source(Reader& reader, ItemFill& fill, Node node) {
  if (fill.source)
    return true;
  Source& source = fill.item.source;
  if (!source.empty())
    return false;
  if (first_element(node)) {
    take_atom_source(reader, source, node);
  } else {
    source.title = read_line(reader, node, Untyped::by_look);
  }
  const std::string url = reader.xml.attribute_value(node, "url");
  if (!url.empty())
    source.url = reader.xml.resolve_address(url, node);
  return true;
}

/// One member of an item.
inline bool take_rss_member(Reader& reader, ItemFill& fill, const Child& child) {
  Item& item = fill.item;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::title:
      return take_line_beside(reader, item.title, fill.title, node);
    case Tag::link:
      return take_rss_link(reader, item.links, fill.has_link, node);
    case Tag::description:
      return take_description(reader, fill, node);
    case Tag::author:
      fill.first_author = (std::min)(fill.first_author, child.order);
      add_person_beside(item.authors, fill.authors, read_person(reader, node));
      return true;
    case Tag::contributor:
      add_person_beside(item.contributors, fill.contributors, read_person(reader, node));
      return true;
    case Tag::category:
      return take_rss_category(reader, item.categories, node);
    case Tag::comments:
      return take_address(reader, item.comments, node);
    case Tag::enclosure:
      return take_enclosure(reader, item.enclosures, node);
    case Tag::guid:
      return take_guid(reader, fill, node);
    case Tag::pub_date:
      return fill.published || take_date(reader, item.published, node);
    case Tag::last_build_date:
      return take_date(reader, item.updated, node);
    case Tag::expiration_date:
      return take_date(reader, item.expires, node);
    case Tag::source:
      return take_rss_source(reader, fill, node);
    case Tag::copyright:
      return take_line_beside(reader, item.rights, fill.rights, node);
    case Tag::encoded:
    case Tag::fullitem:
    case Tag::body:
      return fill.content || take_content(item, Content(read_text(reader, node, Untyped::html)));
    case Tag::summary:
      return take_description(reader, fill, node, Untyped::by_look);
    case Tag::content:
      return fill.content || take_content(item, Content(read_text(reader, node, Untyped::by_look)));
    case Tag::language:
      return take_value(item.language, normal_language(read_string(reader, node)));
    case Tag::id:
    case Tag::image:
      return false;
    default:
      // Elements of Atom that lost their namespace, as in `<rss>` with `<updated>`.
      return take_atom_member(reader, fill, child);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_RSS_ITEM_HPP
