// SPDX-License-Identifier: MIT
// One item: its children sorted by what they are, then read in the order in which vocabularies
// outrank one another.
#ifndef TIDINGS_DETAIL_READ_ITEM_HPP
#define TIDINGS_DETAIL_READ_ITEM_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/atom_item.hpp>
#include <tidings/detail/read/item_fill.hpp>
#include <tidings/detail/read/module_item.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/rss_item.hpp>
#include <tidings/model/item.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The language that a parent's children give it: a language element of RSS or Dublin Core.
[[nodiscard]] inline std::string language_of(Reader& reader, const std::vector<Child>& children) {
  for (const Child& child : children) {
    if (child.tag != Tag::language ||
        (child.ns != Ns::none && child.ns != Ns::dc && child.ns != Ns::dcterms))
      continue;
    const Scope scope(reader.xml, child.node);
    std::string language = reader.xml.to_language(read_string(reader, child.node), child.node);
    if (!language.empty())
      return language;
  }
  return {};
}

/// Asks the vocabulary of one child to fill the member it means.
[[nodiscard]] inline bool take_item_child(Reader& reader,
                                          ItemFill& fill,
                                          const Child& child,
                                          Rank rank) {
  switch (rank) {
    case Rank::atom:
      return take_atom_member(reader, fill, child);
    case Rank::rss:
      return take_rss_member(reader, fill, child);
    case Rank::module:
      return take_item_module(reader, fill, child);
    case Rank::hint:
      take_item_hint(reader, fill, child);
      return false;
    default:
      return false;
  }
}

/// Whether an item has at most one element of that name.
[[nodiscard]] constexpr bool is_single_in_item(Tag tag) noexcept {
  switch (tag) {
    case Tag::comments:
    case Tag::description:
    case Tag::guid:
    case Tag::issued:
    case Tag::modified:
    case Tag::pub_date:
    case Tag::published:
    case Tag::rights:
    case Tag::source:
    case Tag::summary:
    case Tag::title:
    case Tag::updated:
      return true;
    default:
      return false;
  }
}

/// Reads the children of one rank.
inline void take_rank(Reader& reader, ItemFill& fill, Rank rank) {
  for (Child& child : reader.children) {
    if (rank_of(child.ns) != rank)
      continue;
    const Scope scope(reader.xml, child.node);
    child.taken = take_item_child(reader, fill, child, rank);
    if (!child.taken && is_single_in_item(child.tag))
      note_repeated(reader, child);
  }
}

/// Fills an item from its element. Items inside it are left in `reader.inner_items`.
inline void read_item(Reader& reader, Node node, Item& item) {
  const WideScope scope(reader.xml, node);
  reader.children.clear();
  // At once: there may be millions.
  reader.children.reserve(count_elements(node));
  unsigned ranks = 0;
  std::uint32_t order = 0;
  bool has_language = false;
  bool has_content_module = false;
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child, order++);
    if (is_item(reader, part)) {
      reader.inner_items.push_back(child);
      continue;
    }
    ranks |= 1U << static_cast<unsigned>(rank_of(part.ns));
    has_language = has_language || part.tag == Tag::language;
    has_content_module = has_content_module || part.ns == Ns::content || part.ns == Ns::xhtml;
    reader.children.push_back(part);
  }

  ItemFill fill(item);
  fill.has_content_module = has_content_module;
  if (node.first_attribute()) {
    if (reader.xml.attribute(node, "xml:lang"))
      reader.xml.inherit(item.language, reader.xml.language(), node);
  }
  if (has_language) {
    std::string language = language_of(reader, reader.children);
    if (item.language.empty())
      item.language = language;
    if (!language.empty())
      reader.xml.set_language(item.language);
  }
  for (const Rank rank : {Rank::atom, Rank::rss, Rank::module, Rank::hint, Rank::foreign}) {
    const bool present = (ranks & (1U << static_cast<unsigned>(rank))) != 0;
    if (present)
      take_rank(reader, fill, rank);
    if (present && rank == Rank::atom && !reader.is_atom())
      fill.settle_atom();
    if (rank == Rank::module)
      fill.categories = !item.categories.empty();
  }
  if (item.id.empty() && !reader.is_atom())
    item.id = read_rdf_about(reader, node);
  keep_elements(reader, reader.children, item.extensions);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_ITEM_HPP
