// SPDX-License-Identifier: MIT
// A whole feed: its channels and items found where they stand, and read. RSS in all its shapes, RDF among them, and Atom
// differ in where things stand and in the words, which the member readers know.
#ifndef TIDINGS_DETAIL_READ_FEED_HPP
#define TIDINGS_DETAIL_READ_FEED_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/channel_fill.hpp>
#include <tidings/detail/read/channel_members.hpp>
#include <tidings/detail/read/item.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE
namespace detail {

/// The children of a channel, or of a root that stands for one, sorted.
struct ChannelParts {
  std::vector<Child> members;
  std::vector<Node> items;
  std::vector<Node> channels;
};

/// Whether an element is a channel inside a root or inside another channel.
[[nodiscard]] inline bool is_channel(const Reader& reader, const Child& child) noexcept {
  return !reader.is_atom() && child.ns == Ns::none && child.tag == Tag::channel;
}

/// RSS 1.1 has its items in a list of its own; RDF's `items` only names them.
inline void gather_listed_items(Reader& reader, Node list, ChannelParts& parts) {
  for (Node child = first_element(list); child; child = next_element(child)) {
    const Child part = classify(reader, child, 0);
    if (is_item(reader, part)) parts.items.push_back(child);
  }
}

/// Sorts the children of an element whose scope has been entered.
[[nodiscard]] inline ChannelParts gather(Reader& reader, Node parent) {
  ChannelParts parts;
  std::uint32_t order = 0;
  for (Node child = first_element(parent); child; child = next_element(child)) {
    const Child part = classify(reader, child, order++);
    if (is_item(reader, part)) {
      parts.items.push_back(child);
    } else if (is_channel(reader, part)) {
      parts.channels.push_back(child);
    } else if (part.ns == Ns::none && part.tag == Tag::items && !reader.is_atom()) {
      gather_listed_items(reader, child, parts);
    } else {
      parts.members.push_back(part);
    }
  }
  return parts;
}

[[nodiscard]] inline bool take_channel_child(Reader& reader, ChannelFill& fill, const Child& child, Rank rank) {
  switch (rank) {
    case Rank::atom:
      return take_atom_feed_member(reader, fill, child);
    case Rank::rss:
      return take_rss_channel_member(reader, fill, child);
    case Rank::module:
      return take_channel_module(reader, fill, child);
    case Rank::hint:
      take_channel_hint(reader, fill, child);
      return false;
    default:
      return false;
  }
}

/// Fills a channel from the members of an element whose scope has been entered.
inline void read_members(Reader& reader, Node node, const std::vector<Child>& members, Channel& channel) {
  ChannelFill fill(channel);
  std::vector<Child> kept;
  if (!reader.is_atom()) channel.id = read_rdf_about(reader, node);
  channel.language = language_of(reader, members);
  if (channel.language.empty()) {
    channel.language = reader.xml.language();
  } else if (!reader.xml.attribute(node, "xml:lang")) {
    reader.xml.set_language(channel.language);
  }
  for (const Rank rank : {Rank::atom, Rank::rss, Rank::module, Rank::hint, Rank::foreign}) {
    for (const Child& child : members) {
      if (rank_of(child.ns) != rank) continue;
      const Scope scope(reader.xml, child.node);
      if (take_channel_child(reader, fill, child, rank)) continue;
      note_kept(reader, child);
      kept.push_back(child);
    }
    if (rank == Rank::atom && !reader.is_atom()) fill.settle_atom();
    if (rank == Rank::module) fill.categories = !channel.categories.empty();
  }
  keep_elements(reader, kept, channel.extensions);
  reader.xml.set_last_base(std::string(channel.link()));
}

/// Reads items, and those found inside of them as their siblings.
inline void read_items(Reader& reader, const std::vector<Node>& items, Channel& channel) {
  const std::size_t limit = reader.xml.limits().items;
  channel.items.reserve((std::min)(channel.items.size() + items.size(), limit));
  std::vector<Node> pending;
  for (const Node first : items) {
    pending.assign(1, first);
    while (!pending.empty()) {
      const Node node = pending.back();
      pending.pop_back();
      if (channel.items.size() >= limit) {
        reader.xml.left_out_items.add(reader.xml.decoder.offset_of(node));
        continue;
      }
      channel.items.emplace_back();
      reader.inner_items.clear();
      read_item(reader, node, channel.items.back());
      if (reader.inner_items.empty()) continue;
      reader.xml.note(Code::misplaced_element, Severity::warning, reader.inner_items.front(),
                      {"an item inside an item is read as one of its own"});
      pending.insert(pending.end(), reader.inner_items.rbegin(), reader.inner_items.rend());
    }
  }
}

/// Reads channels that stand behind or inside of the first: only their items count.
inline void read_more_channels(Reader& reader, std::vector<Node> channels, Channel& channel) {
  if (!channels.empty()) {
    reader.xml.note(Code::several_channels, Severity::warning, channels.front(),
                    {"of several channels the first gives the metadata, all give items"});
  }
  // A channel inside a channel is put behind it in the queue, however deep they are nested.
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const Node node = channels[i];
    const Scope scope(reader.xml, node);
    const ChannelParts parts = gather(reader, node);
    read_items(reader, parts.items, channel);
    channels.insert(channels.end(), parts.channels.begin(), parts.channels.end());
  }
}

/// Reads RSS and RDF: a channel, and what stands beside it. Without one the root is the channel.
inline void read_rss(Reader& reader, Node root, Channel& channel) {
  const Scope root_scope(reader.xml, root);
  ChannelParts outer = gather(reader, root);
  if (outer.channels.empty()) {
    reader.xml.note(Code::no_channel, Severity::warning, root, {"there is no channel element"});
    read_members(reader, root, outer.members, channel);
    read_items(reader, outer.items, channel);
    return;
  }
  std::vector<Node> more(outer.channels.begin() + 1, outer.channels.end());
  {
    const Node first = outer.channels.front();
    const Scope scope(reader.xml, first);
    ChannelParts parts = gather(reader, first);
    parts.members.insert(parts.members.end(), outer.members.begin(), outer.members.end());
    read_members(reader, first, parts.members, channel);
    read_items(reader, parts.items, channel);
    more.insert(more.begin(), parts.channels.begin(), parts.channels.end());
  }
  read_more_channels(reader, std::move(more), channel);
  // What the channel says of its language holds for its items beside it.
  if (!channel.language.empty()) reader.xml.set_language(channel.language);
  read_items(reader, outer.items, channel);
}

/// Reads a root that is itself a channel or a feed.
inline void read_lone_channel(Reader& reader, Node root, Channel& channel) {
  const Scope scope(reader.xml, root);
  const ChannelParts parts = gather(reader, root);
  read_members(reader, root, parts.members, channel);
  read_items(reader, parts.items, channel);
  read_more_channels(reader, parts.channels, channel);
}

}  // namespace detail
TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_FEED_HPP
