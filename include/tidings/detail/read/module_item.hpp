// SPDX-License-Identifier: MIT
// Modules in an item: Dublin Core, content, slash, wfw, thr, licences, and what itunes, googleplay,
// media and prism hint at. Each vocabulary says which member it fills; the order in which they are
// asked is the caller's.
#ifndef TIDINGS_DETAIL_READ_MODULE_ITEM_HPP
#define TIDINGS_DETAIL_READ_MODULE_ITEM_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/atom_item.hpp>
#include <tidings/detail/read/item_fill.hpp>
#include <tidings/detail/read/links.hpp>
#include <tidings/detail/read/persons.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/texts.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/model/item.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A licence named by its address (RFC 4946's relation "license").
inline bool take_license(Reader& reader, std::vector<Link>& links, Node node) {
  Link link;
  link.href = read_address(reader, node);
  link.rel = "license";
  if (link.href.empty())
    return true;
  if (!has_link(links, link))
    links.push_back(std::move(link));
  return true;
}

/// The end of a dcterms:valid: of "start=…; end=…" (DCMI Period) the end, of a plain date that
/// date.
[[nodiscard]] inline std::string_view end_of_period(std::string_view text) noexcept {
  const std::size_t at = text.find("end=");
  if (at == std::string_view::npos)
    return text.find("start=") == std::string_view::npos ? trim(text) : std::string_view();
  const std::string_view rest = text.substr(at + 4);
  return trim(rest.substr(0, rest.find(';')));
}

inline bool take_valid(Reader& reader, DateTime& expires, Node node) {
  const std::string text = reader.xml.decoder.text_of(node);
  const std::string_view end = end_of_period(text);
  if (end.empty())
    return is_blank_text(text);
  const bool whole = end == trim(text);
  return take_date_value(expires, parse_feed_date(reader, node, end)) && whole;
}

/// Adds an author whom a module names: before RSS's own where the element stood before theirs.
inline void add_creator(ItemFill& fill, Person person, std::uint32_t order) {
  constexpr std::size_t most = 64;  // moved about for a place of their own
  std::vector<Person>& authors = fill.item.authors;
  const bool behind = order > fill.first_author || fill.creators_before == most;
  if (behind || fill.first_author == ItemFill::nowhere) {
    add_person_beside(authors, fill.authors, std::move(person));
    return;
  }
  if (person.empty() || is_known_person(authors, fill.authors, person) ||
      has_person(authors, person))
    return;
  const std::size_t place = fill.authors + fill.creators_before++;
  authors.insert(authors.begin() + static_cast<std::ptrdiff_t>(place), std::move(person));
}

/// Dublin Core, both its fifteen elements and the terms that refine them.
inline bool take_dublin_core(Reader& reader, ItemFill& fill, const Child& child) {
  Item& item = fill.item;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::title:
      return take_line(reader, item.title, node, Untyped::by_look);
    case Tag::description:
    case Tag::abstract:
      return take_text(reader, item.summary, node, Untyped::by_look);
    case Tag::creator:
    case Tag::author:
      add_creator(fill, read_person(reader, node), child.order);
      return true;
    case Tag::contributor:
      add_person_beside(item.contributors, fill.contributors, read_person(reader, node));
      return true;
    case Tag::publisher:
      return take_person(item.publisher, read_person(reader, node));
    case Tag::subject:
      return take_rss_category(reader, item.categories, node);
    case Tag::date:
    case Tag::issued:
    case Tag::available:
      return take_date(reader, item.published, node);
    case Tag::modified:
      return take_date(reader, item.updated, node);
    case Tag::created:
      return take_date(reader, item.created, node);
    case Tag::valid:
      return take_valid(reader, item.expires, node);
    case Tag::rights:
      return take_line(reader, item.rights, node, Untyped::by_look);
    case Tag::license:
      return take_license(reader, item.links, node);
    case Tag::language:
      return take_value(item.language, normal_language(read_string(reader, node)));
    default:
      return false;
  }
}

/// The modules that extend items on purpose.
inline bool take_item_module(Reader& reader, ItemFill& fill, const Child& child) {
  Item& item = fill.item;
  const Node node = child.node;
  switch (child.ns) {
    case Ns::dc:
    case Ns::dcterms:
      return take_dublin_core(reader, fill, child);
    case Ns::content:
      if (child.tag != Tag::encoded)
        return false;
      return fill.content || take_content(item, Content(read_text(reader, node, Untyped::html)));
    case Ns::xhtml: {
      if (child.tag != Tag::body && child.tag != Tag::div)
        return false;
      Text text = read_text(reader, node, Untyped::html);
      if (!text.empty())
        text.type = TextType::xhtml;
      return fill.content || take_content(item, Content(std::move(text)));
    }
    case Ns::slash:
      return child.tag == Tag::comments && take_number(reader, item.comment_count, node);
    case Ns::thr:
      return child.tag == Tag::total && take_number(reader, item.comment_count, node);
    case Ns::wfw:
      return child.tag == Tag::comment_rss && take_address(reader, item.comments_feed, node);
    case Ns::cc:
    case Ns::creative_commons:
      return child.tag == Tag::license && take_license(reader, item.links, node);
    default:
      return false;
  }
}

/// Fills a member that is empty, or holds only what another element says less well.
inline void take_better_text(Text& member, bool& is_second_best, Text text) {
  if (text.empty() || (!member.empty() && !is_second_best))
    return;
  member = std::move(text);
  is_second_best = false;
}

/// What vocabularies with a purpose of their own say of a member that is still empty. Their
/// elements stand among the extensions in any case.
inline void take_item_hint(Reader& reader, ItemFill& fill, const Child& child) {
  Item& item = fill.item;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::title:
      if (item.title.empty())
        take_line(reader, item.title, node, Untyped::by_look);
      break;
    case Tag::author:
    case Tag::credit:
      if (item.authors.empty() && child.ns != Ns::media)
        add_person(item.authors, read_person(reader, node));
      break;
    case Tag::summary:
    case Tag::description:
      take_better_text(item.summary, fill.has_subtitle, read_text(reader, node, Untyped::by_look));
      break;
    case Tag::subtitle:
      if (!item.summary.empty())
        break;
      take_text(reader, item.summary, node, Untyped::by_look);
      fill.has_subtitle = !item.summary.empty();
      break;
    case Tag::keywords:
      if (!fill.categories)
        take_keywords(reader, item.categories, node);
      break;
    case Tag::category:
      if (!fill.categories && child.ns == Ns::media)
        take_rss_category(reader, item.categories, node);
      break;
    case Tag::publication_date:
      if (item.published.empty())
        take_date(reader, item.published, node);
      break;
    case Tag::expiration_date:
      if (item.expires.empty())
        take_date(reader, item.expires, node);
      break;
    default:
      break;
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_MODULE_ITEM_HPP
