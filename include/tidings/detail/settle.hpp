// SPDX-License-Identifier: MIT
// Extension elements that stand for a member of the channel: what they say is the member's, as
// readers see it. Writers and completion ask here before anything else, so that they agree with the
// reader, who is asked himself.
#ifndef TIDINGS_DETAIL_SETTLE_HPP
#define TIDINGS_DETAIL_SETTLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/meanings.hpp>
#include <tidings/detail/read/document.hpp>
#include <tidings/detail/read/tags.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/complete.hpp>
#include <tidings/detail/write/document.hpp>
#include <tidings/detail/write/sink.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/scanner.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/document.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a reader makes of a channel that is written; nothing where he cannot read it.
[[nodiscard]] inline bool read_back(const Channel& channel, bool rss, Channel& result) {
  std::string text;
  AnySink sink(text);
  write_document(sink, channel, WriteOptions(), rss);
  ParseOptions options;
  options.limits.elements = options.limits.items = options.limits.empty_items = SIZE_MAX;
  options.limits.inherited = SIZE_MAX;
  Tree tree(text);
  if (text.size() > Tree::largest_text || !Scanner(tree).run())
    return false;
  Faults faults(options.limits.diagnostics);
  Document document;
  const ReadOutcome outcome =
      read_document(tree, scanned_again(text), text, find_doctype(text), options, faults, document);
  if (outcome.found.layout == Layout::none)
    return false;
  result = std::move(document.channel);
  return true;
}

inline void complete(Channel& channel, bool rss) {
  if (rss) {
    complete_for_rss(channel);
  } else {
    complete_for_atom(channel);
  }
}

/// Completes a settled channel, as readers see it who find empty members filled by modules.
inline void complete_settled(Channel& channel, bool rss) {
  Meanings meanings;
  // Most channels have no module that fills anything: what they were need not be kept.
  if (!meanings.any_hint(channel)) {
    complete(channel, rss);
    return;
  }
  Channel done = channel;
  complete(done, rss);
  Channel seen;
  if (meanings.any_fills(done) && read_back(channel, rss, seen))
    done = std::move(seen);
  channel = std::move(done);
}

/// Whether a value that is written is read back as another, because an extension element outranks
/// it.
///
/// @param own   as the caller has it
/// @param base  as it is read back without such elements
/// @param seen  as it is read back with them
template <class T>
[[nodiscard]] bool is_displaced(const T& own, const T& base, const T& seen) {
  const T absent{};
  return own != absent && base != absent && base != seen;
}

template <class T>
[[nodiscard]] bool is_displaced(const std::vector<T>& own,
                                const std::vector<T>& base,
                                const std::vector<T>& seen) {
  if (own.empty())
    return false;
  // What extension elements add stands between them; looking far for each would be quadratic.
  constexpr std::size_t most = 64;
  std::size_t next = 0;
  for (const T& one : base) {
    const std::size_t end = (std::min)(seen.size(), next + most);
    while (next < end && seen[next] != one) ++next;
    if (next == end)
      return true;
    ++next;
  }
  return false;
}

[[nodiscard]] inline bool any_displaced(const Item& own, const Item& base, const Item& seen) {
  const auto lost = [&](auto member) {
    return is_displaced(own.*member, base.*member, seen.*member);
  };
  return lost(&Item::id) || lost(&Item::title) || lost(&Item::links) || lost(&Item::summary) ||
         lost(&Item::content) || lost(&Item::published) || lost(&Item::updated) ||
         lost(&Item::created) || lost(&Item::expires) || lost(&Item::authors) ||
         lost(&Item::contributors) || lost(&Item::publisher) || lost(&Item::categories) ||
         lost(&Item::enclosures) || lost(&Item::comments) || lost(&Item::comments_feed) ||
         lost(&Item::comment_count) || lost(&Item::rights) || lost(&Item::source) ||
         lost(&Item::language);
}

[[nodiscard]] inline bool any_displaced(const Channel& own,
                                        const Channel& base,
                                        const Channel& seen) {
  const auto lost = [&](auto member) {
    return is_displaced(own.*member, base.*member, seen.*member);
  };
  return lost(&Channel::id) || lost(&Channel::title) || lost(&Channel::subtitle) ||
         lost(&Channel::info) || lost(&Channel::links) || lost(&Channel::language) ||
         lost(&Channel::rights) || lost(&Channel::published) || lost(&Channel::updated) ||
         lost(&Channel::created) || lost(&Channel::authors) || lost(&Channel::contributors) ||
         lost(&Channel::editor) || lost(&Channel::webmaster) || lost(&Channel::publisher) ||
         lost(&Channel::categories) || lost(&Channel::generator) || lost(&Channel::docs) ||
         lost(&Channel::image) || lost(&Channel::icon) || lost(&Channel::logo) ||
         lost(&Channel::ttl) || lost(&Channel::rating) || lost(&Channel::cloud) ||
         lost(&Channel::text_input) || lost(&Channel::skip_hours) || lost(&Channel::skip_days) ||
         lost(&Channel::update);
}

/// The channel without the extension elements that would displace what a member says itself.
[[nodiscard]] inline Channel without_displacing(Channel channel, bool rss) {
  Meanings meanings;
  meanings.leave_parts_out(channel.extensions);
  for (Item& item : channel.items) meanings.leave_parts_out(item.extensions);
  Channel base = channel;
  meanings.leave_all_out(base);
  complete_settled(base, rss);
  Channel seen;
  if (!read_back(channel, rss, seen) || seen.items.size() != channel.items.size() ||
      base.items.size() != channel.items.size()) {
    meanings.leave_all_out(channel);
    return channel;
  }
  meanings.leave_all_out(seen);  // one that is read back as an element displaces nothing
  if (any_displaced(channel, base, seen))
    meanings.leave_out(channel);
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    if (any_displaced(channel.items[i], base.items[i], seen.items[i]))
      meanings.leave_out(channel.items[i]);
  }
  return channel;
}

/// The channel with what such elements say in its members. It has as many items as before.
[[nodiscard]] inline Channel settled_whole(Channel channel, bool rss) {
  Channel result = without_displacing(std::move(channel), rss);
  Meanings meanings;
  Channel seen;
  if (!meanings.any_member(result) || !read_back(result, rss, seen) ||
      seen.items.size() != result.items.size())
    return result;
  result = std::move(seen);
  if (!meanings.any_member(result))
    return result;
  Channel expected = result;
  complete_settled(expected, rss);
  if (!read_back(result, rss, seen) || seen != expected)
    meanings.leave_all_out(result);
  return result;
}

/// An item as far as a channel's members are derived from it.
[[nodiscard]] inline Item outline_of(const Item& item) {
  Item outline;
  outline.id = item.id;
  outline.title = item.title;
  outline.links = item.links;
  outline.authors = item.authors;
  outline.published = item.published;
  outline.updated = item.updated;
  outline.created = item.created;
  return outline;
}

/// Makes of a channel with extension elements that readers take for members the one that is
/// written: what they say is the members', where these say nothing themselves. Elements that would
/// be taken for one even then are left out.
inline void settle(Channel& channel, bool rss) {
  // Items that have none stay as they are; an outline is enough for what is derived from them.
  // Where there is another link of the channel, it is a reader who knows what addresses are
  // relative to.
  Meanings meanings;
  const bool any_link = std::any_of(
      channel.extensions.begin(), channel.extensions.end(), [&meanings](const Element& one) {
        return meanings.is_member(one) && find_tag(one.name) == Tag::link;
      });
  std::vector<Item> items = std::move(channel.items);
  std::vector<bool> concerned;
  concerned.reserve(items.size());
  channel.items.clear();
  channel.items.reserve(items.size());
  for (Item& one : items) {
    concerned.push_back(any_link || meanings.any_member(one));
    channel.items.push_back(concerned.back() ? std::move(one) : outline_of(one));
  }
  channel = settled_whole(std::move(channel), rss);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!concerned[i])
      channel.items[i] = std::move(items[i]);
  }
}

/// The channel that is written for another: itself, but for what `settle` does.
class Settled {
 public:
  Settled(const Channel& channel, bool rss) : channel_(&channel) {
    if (!Meanings().any_member(channel))
      return;
    own_ = channel;
    settle(own_, rss);
    channel_ = &own_;
  }

  Settled(const Settled&) = delete;
  Settled& operator=(const Settled&) = delete;

  [[nodiscard]] const Channel& get() const noexcept { return *channel_; }

 private:
  const Channel* channel_;
  Channel own_;
};

/// Says of extension elements that they name a member.
inline void say_members(Checker& checker, const Channel& channel) {
  Meanings meanings;
  const auto say = [&](const std::string& path, const std::vector<Element>& elements) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
      if (meanings.is_member(elements[i]))
        checker.warn(Code::misplaced_element,
                     path_of({}, path, i),
                     "has a member's name: what it says is the member's, or left out");
    }
  };
  say("extensions", channel.extensions);
  for (std::size_t i = 0; i < channel.items.size(); ++i)
    say(path_of({}, "items", i) + ".extensions", channel.items[i].extensions);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_SETTLE_HPP
