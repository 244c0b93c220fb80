// SPDX-License-Identifier: MIT
// What a document is: its root decides, not what stands before it, nor how it was served.
#ifndef TIDINGS_DETAIL_READ_DETECT_HPP
#define TIDINGS_DETAIL_READ_DETECT_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/tags.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/model/error.hpp>
#include <tidings/model/format.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// How a feed is laid out below its root.
enum class Layout : std::uint8_t {
  none,  ///< no feed
  rss,   ///< channels inside the root, items in them or beside them
  lone,  ///< the root is the channel or the feed: its items are its children
  item,  ///< the root is an item or an entry
  cdf
};

/// The feed found in a document.
struct FoundFeed {
  Layout layout = Layout::none;
  Format format = Format::rss;
  Node root;
};

/// What the tag of a root can be the root of.
[[nodiscard]] inline Layout layout_of(Tag tag) noexcept {
  switch (tag) {
    case Tag::rss:
    case Tag::rdf:
      return Layout::rss;
    case Tag::feed:
    case Tag::channel:
      return Layout::lone;
    case Tag::item:
    case Tag::entry:
      return Layout::item;
    default:
      return Layout::none;
  }
}

[[nodiscard]] inline Tag tag_of(Node node) noexcept {
  return find_tag(node.qualified_name().local);
}

/// The address that an element's own declarations bind its prefix to; "" where they do not.
[[nodiscard]] inline std::string_view own_namespace(Node node) noexcept {
  const std::string_view prefix = node.qualified_name().prefix;
  for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
    if (declared_prefix(one) == prefix)
      return raw_text(one);
  }
  return {};
}

/// The version of RSS by its number: any of those there were, else `Format::rss`.
[[nodiscard]] inline Format rss_version(std::string_view version) noexcept {
  struct Version {
    std::string_view number;
    Format format;
  };

  constexpr Version versions[] = {{"0.90", Format::rss_0_90},
                                  {"0.9", Format::rss_0_90},
                                  {"0.91", Format::rss_0_91},
                                  {"0.92", Format::rss_0_92},
                                  {"0.93", Format::rss_0_93},
                                  {"0.94", Format::rss_0_94},
                                  {"1.0", Format::rss_1_0},
                                  {"1.1", Format::rss_1_1},
                                  {"2", Format::rss_2_0}};
  version = trim(version);
  for (const Version& one : versions) {
    if (one.number == version)
      return one.format;
  }
  // 2.0.1 and 2.0.11 were names for what is 2.0, and there is no other 2.
  return starts_with(version, "2.") ? Format::rss_2_0 : Format::rss;
}

/// The version of an RDF feed: that of the namespace of its channel or its items.
[[nodiscard]] inline Format rdf_version(Node root) noexcept {
  for (NodeAttribute one = root.first_attribute(); one; one = one.next_attribute()) {
    if (!starts_with(name_of(one), "xmlns"))
      continue;
    const Ns ns = find_namespace(raw_text(one)).ns;
    if (ns == Ns::rss_0_90)
      return Format::rss_0_90;
    if (ns == Ns::rss_1_0)
      return Format::rss_1_0;
    if (ns == Ns::rss_1_1)
      return Format::rss_1_1;
  }
  for (Node child = first_element(root); child; child = next_element(child)) {
    const Ns ns = find_namespace(own_namespace(child)).ns;
    if (ns == Ns::rss_0_90)
      return Format::rss_0_90;
    if (ns == Ns::rss_1_0)
      return Format::rss_1_0;
  }
  return Format::rss;
}

[[nodiscard]] inline Format format_of(Node root, Tag tag) noexcept {
  const Ns ns = find_namespace(own_namespace(root)).ns;
  switch (tag) {
    case Tag::rdf:
      return rdf_version(root);
    case Tag::rss: {
      for (NodeAttribute one = root.first_attribute(); one; one = one.next_attribute()) {
        if (iequals(name_of(one), "version"))
          return rss_version(raw_text(one));
      }
      return Format::rss;
    }
    case Tag::feed:
    case Tag::entry:
      if (ns == Ns::atom_0_3)
        return Format::atom_0_3;
      for (NodeAttribute one = root.first_attribute(); one && ns != Ns::atom;
           one = one.next_attribute()) {
        if (name_of(one) == "version" && starts_with(raw_text(one), "0."))
          return Format::atom_0_3;
      }
      return Format::atom_1_0;
    case Tag::channel:
      return ns == Ns::rss_1_1 ? Format::rss_1_1 : Format::rss;
    default:
      return Format::rss;
  }
}

/// Whether a channel is CDF's: it or its first item has an address as attribute, or it has elements
/// that RSS has not.
[[nodiscard]] inline bool is_cdf(Node channel) noexcept {
  const auto has_href = [](Node node) {
    for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
      if (iequals(name_of(one), "href"))
        return true;
    }
    return false;
  };
  if (has_href(channel))
    return true;
  for (Node child = first_element(channel); child; child = next_element(child)) {
    const Tag tag = tag_of(child);
    if (tag == Tag::item)
      return has_href(child);
    if (tag == Tag::abstract || tag == Tag::schedule || tag == Tag::logo)
      return true;
    if (tag == Tag::link || tag == Tag::description)
      return false;
  }
  return name_of(channel) == "CHANNEL";
}

/// Whether there is an item in a root of that layout.
[[nodiscard]] inline bool has_item(Node root, Layout layout) noexcept {
  if (layout == Layout::item)
    return true;
  for (Node child = first_element(root); child; child = next_element(child)) {
    const Tag tag = tag_of(child);
    if (tag == Tag::item || tag == Tag::entry)
      return true;
    if (tag != Tag::channel && tag != Tag::items)
      continue;
    for (Node inner = first_element(child); inner; inner = next_element(inner)) {
      if (tag_of(inner) == Tag::item)
        return true;
    }
  }
  return false;
}

/// Finds the feed among the roots of a tree: the first that has an item, else the first; where no
/// root is one, the first element anywhere in them that can only be a feed's root.
[[nodiscard]] inline FoundFeed find_feed(Node top) {
  FoundFeed found;
  const auto accept = [&found](Node node, Tag tag) {
    found.layout = layout_of(tag);
    found.root = node;
    found.format = format_of(node, tag);
    if (tag == Tag::channel && found.format != Format::rss_1_1 && is_cdf(node)) {
      found.layout = Layout::cdf;
      found.format = Format::cdf;
    }
  };
  for (Node root = first_element(top); root; root = next_element(root)) {
    const Tag tag = tag_of(root);
    const Layout layout = layout_of(tag);
    if (layout == Layout::none)
      continue;
    const bool item = has_item(root, layout);
    if (found.layout == Layout::none || item)
      accept(root, tag);
    if (item)
      return found;
  }
  if (found.layout != Layout::none)
    return found;
  // A feed inside something else, such as an HTML page: no recursion, as it may be deep.
  Node node = first_element(top);
  while (node) {
    const Tag tag = tag_of(node);
    const bool sure =
        tag == Tag::rss || tag == Tag::rdf || (tag == Tag::feed && has_item(node, Layout::lone));
    if (sure) {
      accept(node, tag);
      return found;
    }
    Node next = first_element(node);
    while (!next && node != top) {
      next = next_element(node);
      if (!next)
        node = node.parent();
      if (!node || node == top)
        break;
    }
    if (!next)
      break;
    node = next;
  }
  return found;
}

/// Why a document without a feed is none.
[[nodiscard]] inline Error error_of(Node top, std::string_view text) {
  const std::string_view start = trim_front(text);
  if (!start.empty() && (start[0] == '{' || start[0] == '[')) {
    const bool feed = start.find("jsonfeed.org/version/") != std::string_view::npos;
    return feed ? Error{ErrorCode::json_feed, "this is a JSON Feed, which is not read yet"}
                : Error{ErrorCode::json, "this is JSON, and no feed"};
  }
  for (Node root = first_element(top); root; root = next_element(root)) {
    const Tag tag = tag_of(root);
    if (tag == Tag::opml)
      return {ErrorCode::opml, "this is an OPML list of subscriptions, and no feed"};
    if (tag == Tag::html)
      return {ErrorCode::html, "this is an HTML page, and no feed"};
  }
  if (istarts_with(start, "<!doctype html"))
    return {ErrorCode::html, "this is an HTML page, and no feed"};
  const Node root = first_element(top);
  if (!root)
    return {ErrorCode::text, "there is no markup in this: no feed"};
  constexpr std::size_t most = 60;
  const std::string name(utf8_head(name_of(root), most));
  return {ErrorCode::xml, "the root element is " + name + ", which is no feed's"};
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_DETECT_HPP
