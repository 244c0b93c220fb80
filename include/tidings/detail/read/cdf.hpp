// SPDX-License-Identifier: MIT
// CDF, Microsoft's Channel Definition Format of 1997: names in capitals, addresses and dates in
// attributes.
#ifndef TIDINGS_DETAIL_READ_CDF_HPP
#define TIDINGS_DETAIL_READ_CDF_HPP

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/links.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/texts.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The address that a CDF element has as HREF, or an A child of it.
inline void take_cdf_link(Reader& reader, std::vector<Link>& links, Node node) {
  const std::string href = reader.xml.attribute_value(node, "href");
  if (href.empty() || !links.empty())
    return;
  Link link;
  link.href = reader.xml.resolve_address(href, node);
  links.push_back(std::move(link));
}

inline void take_cdf_date(Reader& reader, DateTime& date, Node node, std::string_view attribute) {
  const std::string text = reader.xml.attribute_value(node, attribute);
  if (!text.empty())
    take_date_value(date, parse_feed_date(reader, node, text));
}

inline void read_cdf_item(Reader& reader, Node node, Item& item) {
  take_cdf_link(reader, item.links, node);
  take_cdf_date(reader, item.updated, node, "lastmod");
  std::vector<Child> kept;
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child);
    const Scope scope(reader.xml, child);
    bool taken = false;
    if (part.tag == Tag::title)
      taken = take_line(reader, item.title, child, Untyped::by_look);
    if (part.tag == Tag::abstract)
      taken = take_text(reader, item.summary, child, Untyped::by_look);
    if (iequals(name_of(child), "a")) {
      take_cdf_link(reader, item.links, child);
      taken = true;
    }
    if (!taken)
      kept.push_back(part);
  }
  keep_elements(reader, kept, item.extensions);
}

/// One member of the outermost channel.
[[nodiscard]] inline bool take_cdf_member(Reader& reader, Channel& channel, const Child& part) {
  const Node node = part.node;
  if (part.tag == Tag::title)
    return take_line(reader, channel.title, node, Untyped::by_look);
  if (part.tag == Tag::abstract)
    return take_line(reader, channel.subtitle, node, Untyped::by_look);
  if (iequals(name_of(node), "a")) {
    take_cdf_link(reader, channel.links, node);
    return true;
  }
  const std::string href =
      part.tag == Tag::logo ? reader.xml.attribute_value(node, "href") : std::string();
  if (href.empty() || !channel.logo.empty())
    return false;
  channel.logo = reader.xml.resolve_address(href, node);
  return true;
}

/// Reads a CDF channel. Channels inside it are topics: their items are the channel's, in the order
/// of the document but behind those of the channel around them; what else a topic says is kept as
/// that element.
inline void read_cdf(Reader& reader, Node root, Channel& channel) {
  const WideScope scope(reader.xml, root);
  std::string base = reader.xml.attribute_value(root, "base");
  if (!base.empty())
    reader.xml.set_last_base(std::move(base));
  take_cdf_link(reader, channel.links, root);
  take_cdf_date(reader, channel.updated, root, "lastmod");
  std::vector<Child> kept;
  std::vector<Node> open{root};
  while (!open.empty()) {
    const Node parent = open.back();
    open.pop_back();
    std::vector<Node> topics;
    for (Node child = first_element(parent); child; child = next_element(child)) {
      const Child part = classify(reader, child);
      const Scope child_scope(reader.xml, child);
      if (part.tag == Tag::channel) {
        topics.push_back(child);
      } else if (part.tag != Tag::item) {
        if (parent != root || !take_cdf_member(reader, channel, part))
          kept.push_back(part);
      } else if (channel.items.size() < reader.xml.limits().items) {
        channel.items.emplace_back();
        read_cdf_item(reader, child, channel.items.back());
        if (!first_element(child))
          bound_empty_items(reader, child, channel.items);
      } else {
        reader.xml.left_out_items.add(reader.xml.decoder.offset_of(child));
      }
    }
    open.insert(open.end(), topics.rbegin(), topics.rend());
  }
  keep_elements(reader, kept, channel.extensions);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_CDF_HPP
