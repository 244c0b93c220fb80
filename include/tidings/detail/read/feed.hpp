// SPDX-License-Identifier: MIT
// A whole feed: its channels and items found where they stand, and read. RSS in all its shapes, RDF
// among them, and Atom differ in where things stand and in the words, which the member readers
// know.
#ifndef TIDINGS_DETAIL_READ_FEED_HPP
#define TIDINGS_DETAIL_READ_FEED_HPP

#include <algorithm>
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

/// What a child of a root or a channel is. A channel or an item under a default namespace that
/// nobody knows is one all the same: that namespace then counts as the format's.
[[nodiscard]] inline Child classify_part(Reader& reader, Node node) {
  Child part = classify(reader, node);
  const bool wanted = part.tag == Tag::item || part.tag == Tag::entry || part.tag == Tag::channel;
  if (!wanted || part.ns != Ns::other || name_of(node).find(':') != std::string_view::npos)
    return part;
  part.ns = reader.is_atom() ? Ns::atom : Ns::none;
  const Scope scope(reader.xml, node);
  reader.xml.set_core(std::string(reader.xml.uri(reader.xml.name(node))), part.ns);
  return part;
}

/// RSS 1.1 has its items in a list of its own; RDF's `items` only names them.
inline void gather_listed_items(Reader& reader, Node list, ChannelParts& parts) {
  for (Node child = first_element(list); child; child = next_element(child)) {
    const Child part = classify_part(reader, child);
    if (is_item(reader, part))
      parts.items.push_back(child);
  }
}

/// Sorts the children of an element whose scope has been entered.
[[nodiscard]] inline ChannelParts gather(Reader& reader, Node parent) {
  ChannelParts parts;
  // At once: there may be millions.
  parts.members.reserve(count_elements(parent));
  for (Node child = first_element(parent); child; child = next_element(child)) {
    const Child part = classify_part(reader, child);
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

/// Whether a channel has at most one element of that name.
[[nodiscard]] constexpr bool is_single_in_channel(Tag tag) noexcept {
  switch (tag) {
    case Tag::copyright:
    case Tag::description:
    case Tag::generator:
    case Tag::last_build_date:
    case Tag::managing_editor:
    case Tag::modified:
    case Tag::pub_date:
    case Tag::rights:
    case Tag::subtitle:
    case Tag::tagline:
    case Tag::title:
    case Tag::ttl:
    case Tag::updated:
    case Tag::web_master:
      return true;
    default:
      return false;
  }
}

[[nodiscard]] inline bool take_channel_child(Reader& reader,
                                             ChannelFill& fill,
                                             const Child& child,
                                             Rank rank) {
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

/// The channel's own address, where it is absolute: relative ones are resolved against it where no
/// base is in scope.
[[nodiscard]] inline std::string channel_address(Reader& reader,
                                                 const std::vector<Child>& members) {
  for (const Child& child : members) {
    if (child.tag != Tag::link || (child.ns != Ns::none && child.ns != Ns::atom))
      continue;
    const Scope scope(reader.xml, child.node);
    const NodeAttribute rel = reader.xml.attribute(child.node, "rel");
    if (rel && short_relation(reader.xml.decoder.value_of(rel)) != "alternate")
      continue;
    std::string address = reader.xml.attribute_value(child.node, "href");
    if (address.empty())
      address = reader.xml.decoder.text_of(child.node);
    address = clean_address(trim(address));
    if (is_address(address))
      return address;
  }
  return {};
}

/// Fills a channel from the members of an element whose scope has been entered.
inline void read_members(Reader& reader, Node node, std::vector<Child> members, Channel& channel) {
  ChannelFill fill(channel);
  if (!reader.is_atom())
    channel.id = read_rdf_about(reader, node);
  channel.language = language_of(reader, members);
  if (channel.language.empty()) {
    channel.language = reader.xml.language();
  } else if (!reader.xml.attribute(node, "xml:lang")) {
    reader.xml.set_language(channel.language);
  }
  std::string address = channel_address(reader, members);
  reader.xml.set_last_base(std::move(address));
  for (const Rank rank : {Rank::atom, Rank::rss, Rank::module, Rank::hint, Rank::foreign}) {
    for (Child& child : members) {
      if (rank_of(child.ns) != rank)
        continue;
      const Scope scope(reader.xml, child.node);
      child.taken = take_channel_child(reader, fill, child, rank);
      // A number that could not be read has been reported, and nothing has its place.
      if (!child.taken && is_single_in_channel(child.tag) && (child.tag != Tag::ttl || channel.ttl))
        note_repeated(reader, child);
    }
    if (rank == Rank::atom && !reader.is_atom())
      fill.settle_atom();
    if (rank == Rank::module)
      fill.categories = !channel.categories.empty();
  }
  keep_elements(reader, members, channel.extensions);
}

/// Whether anything of the document is read after some items.
enum class After : bool { nothing, more };

/// How many items that stand in one another, inside of an item, begin with an element that is no
/// item itself: about so many say something.
[[nodiscard]] inline std::size_t count_inner_items(Node item) noexcept {
  std::size_t count = 0;
  Node at = first_element(item);
  while (at) {
    Node next = at.name() == item.name() ? first_element(at) : Node();
    if (next && next.name() != item.name())
      ++count;
    for (; !next && at != item; at = at.parent()) next = next_element(at);
    at = next;
  }
  return count;
}

/// Makes room for items that are about to be read: for exactly so many in an empty list, since each
/// time that a list grows all items move.
inline void reserve_items(std::vector<Item>& items, std::size_t more, const Limits& limits) {
  const std::size_t room = limits.items - (std::min)(items.size(), limits.items);
  const std::size_t wanted = items.size() + (std::min)(more, room);
  // Doubled, so that of many small lists not each moves all.
  if (wanted > items.capacity())
    items.reserve((std::max)(wanted, (std::min)(2 * items.capacity(), limits.items)));
}

/// Reads items, and those found inside of them as their siblings. Behind the last of them the tree
/// is not needed any more, so each makes room for the next.
inline void read_items(Reader& reader,
                       const std::vector<Node>& items,
                       Channel& channel,
                       After after = After::more) {
  const Limits& limits = reader.xml.limits();
  const auto full =
      static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [](Node item) {
        return item.first_attribute() || first_element(item);
      }));
  const std::size_t empty = items.size() - full;
  // One that is left out takes its place before it is known to hold nothing.
  const std::size_t kept = empty > limits.empty_items ? limits.empty_items + 1 : empty;
  reserve_items(channel.items, full + kept, limits);
  std::vector<Node> pending;
  for (const Node first : items) {
    pending.assign(1, first);
    if (after == After::nothing)
      reader.tree.forget_before(first);
    while (!pending.empty()) {
      const Node node = pending.back();
      pending.pop_back();
      if (channel.items.size() >= limits.items) {
        reader.xml.left_out_items.add(reader.xml.decoder.offset_of(node));
        continue;
      }
      channel.items.emplace_back();
      reader.inner_items.clear();
      read_item(reader, node, channel.items.back());
      if (reader.children.empty())
        bound_empty_items(reader, node, channel.items);
      if (reader.inner_items.empty())
        continue;
      if (node == first)
        reserve_items(channel.items, count_inner_items(first), limits);
      reader.xml.note(Code::misplaced_element,
                      Severity::warning,
                      reader.inner_items.front(),
                      {"an item inside an item is read as one of its own"});
      pending.insert(pending.end(), reader.inner_items.rbegin(), reader.inner_items.rend());
    }
  }
}

/// Reads channels that stand behind or inside of the first: only their items count.
inline void read_more_channels(Reader& reader, std::vector<Node> channels, Channel& channel) {
  if (!channels.empty()) {
    reader.xml.note(Code::several_channels,
                    Severity::warning,
                    channels.front(),
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

/// Says of RSS's own elements beside the channel that they should stand in it. RDF has them there.
inline void note_beside(Reader& reader, const ChannelParts& outer) {
  const auto note = [&reader](Node node) {
    reader.xml.note(
        Code::misplaced_element,
        Severity::warning,
        node,
        {"element ", name_of(node), " stands beside the channel and is read as if it stood in it"});
  };
  for (const Child& member : outer.members) {
    if (member.ns == Ns::none && member.tag != Tag::unknown)
      note(member.node);
  }
  if (!outer.items.empty())
    note(outer.items.front());
}

/// Reads RSS and RDF: a channel, and what stands beside it. Without one the root is the channel.
inline void read_rss(Reader& reader, Node root, Channel& channel) {
  const WideScope root_scope(reader.xml, root);
  ChannelParts outer = gather(reader, root);
  if (outer.channels.empty()) {
    reader.xml.note(Code::no_channel, Severity::warning, root, {"there is no channel element"});
    read_members(reader, root, std::move(outer.members), channel);
    read_items(reader, outer.items, channel, After::nothing);
    return;
  }
  if (root.qualified_name().local != "RDF")
    note_beside(reader, outer);
  std::vector<Node> more(outer.channels.begin() + 1, outer.channels.end());
  {
    const Node first = outer.channels.front();
    const WideScope scope(reader.xml, first);
    ChannelParts parts = gather(reader, first);
    parts.members.insert(parts.members.end(), outer.members.begin(), outer.members.end());
    read_members(reader, first, std::move(parts.members), channel);
    more.insert(more.begin(), parts.channels.begin(), parts.channels.end());
    const bool is_last = more.empty() && outer.items.empty();
    read_items(reader, parts.items, channel, is_last ? After::nothing : After::more);
  }
  read_more_channels(reader, std::move(more), channel);
  // What the channel says of its language holds for its items beside it.
  if (!channel.language.empty())
    reader.xml.set_language(channel.language);
  read_items(reader, outer.items, channel, After::nothing);
}

/// Reads a root that is itself a channel or a feed.
inline void read_lone_channel(Reader& reader, Node root, Channel& channel) {
  const WideScope scope(reader.xml, root);
  ChannelParts parts = gather(reader, root);
  read_members(reader, root, std::move(parts.members), channel);
  read_items(reader, parts.items, channel, parts.channels.empty() ? After::nothing : After::more);
  read_more_channels(reader, parts.channels, channel);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_FEED_HPP
