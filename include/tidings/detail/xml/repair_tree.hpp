// SPDX-License-Identifier: MIT
// The elements that are open while a broken document is mended: which of them an end tag closes,
// which of them a new element ends. Knows the shape of feeds and of HTML; reads no markup and has
// no say in which root is taken.
#ifndef TIDINGS_DETAIL_XML_REPAIR_TREE_HPP
#define TIDINGS_DETAIL_XML_REPAIR_TREE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/repair_find.hpp>
#include <tidings/detail/xml/repair_names.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What an element is to HTML.
enum class HtmlKind : std::uint8_t { none, inside, block };

/// An element that is open.
struct OpenElement {
  std::string_view name;
  std::size_t begin = 0;   ///< where its start tag stands
  std::uint32_t hash = 0;  ///< of its name
  FeedRole role = FeedRole::none;
  HtmlKind html = HtmlKind::none;
  bool is_clean = false;   ///< it ends with its own end tag, and all inside is well
  bool is_closed = false;  ///< it has an end tag of its own, though what is inside may be broken
};

/// A stack of open elements. Positions in it count from the root, 0.
class RepairTree {
 public:
  [[nodiscard]] bool empty() const noexcept { return open_.empty(); }

  [[nodiscard]] std::size_t size() const noexcept { return open_.size(); }

  [[nodiscard]] const OpenElement& top() const noexcept { return open_.back(); }

  [[nodiscard]] const OpenElement& root() const noexcept { return open_.front(); }

  /// @param role  that which the element has here
  void push(std::string_view name,
            std::size_t begin,
            const NameKind& kind,
            FeedRole role,
            bool is_clean,
            bool is_closed) {
    OpenElement element;
    element.name = name;
    element.begin = begin;
    element.hash = markup_name_hash(name);
    element.role = role;
    if (role == FeedRole::none && kind.is_html())
      element.html = (kind.traits & word_html_block) != 0 ? HtmlKind::block : HtmlKind::inside;
    element.is_clean = is_clean;
    element.is_closed = is_closed;
    if (role == FeedRole::item && is_frame_top() && item_name_.empty())
      item_name_ = name;
    if (role == FeedRole::channel && channel_name_.empty())
      channel_name_ = name;
    ++counts_[element.hash % buckets];
    open_.push_back(element);
  }

  void pop() {
    --counts_[open_.back().hash % buckets];
    open_.pop_back();
  }

  void clear() {
    while (!open_.empty()) pop();
    item_name_ = channel_name_ = {};
  }

  /// The role that a new element of this name and its role would have here. One of another prefix
  /// than the feed's own items have is an extension's, unless it stands where items stand.
  [[nodiscard]] FeedRole role_here(std::string_view name, FeedRole role) const noexcept {
    if (role == FeedRole::none || markup_prefix(name).empty() || open_.empty())
      return role;
    const bool is_foreign_item = role == FeedRole::item && !item_name_.empty() &&
                                 !iequals(name, item_name_) && !is_frame_top();
    const bool is_foreign_channel =
        role == FeedRole::channel && !channel_name_.empty() && !iequals(name, channel_name_);
    return is_foreign_item || is_foreign_channel ? FeedRole::none : role;
  }

  /// How many elements stay open when one of this name and role begins: all of them where nothing
  /// speaks against it.
  [[nodiscard]] std::size_t keep_for(std::string_view name,
                                     const NameKind& kind,
                                     FeedRole role) const noexcept {
    if (open_.empty() || open_.back().is_clean)
      return open_.size();
    switch (role) {
      case FeedRole::item:
        return keep_for_item(name, false);
      case FeedRole::channel:
        return keep_for_channel();
      case FeedRole::root:
        return open_.size();
      case FeedRole::none:
        break;
    }
    if (top().role != FeedRole::none)
      return open_.size();
    if ((kind.traits & word_implied_end) != 0)
      return keep_for_html(name);
    return (kind.traits & word_held) != 0 || kind.is_member ? keep_for_member(name, kind)
                                                            : open_.size();
  }

  /// How many elements stay open when an item begins: those outside of the open item, and of what
  /// nothing closes.
  /// @param forced  whether elements that have an end tag are left as well: then an item is found
  /// in any depth
  [[nodiscard]] std::size_t keep_for_item(std::string_view name, bool forced) const noexcept {
    for (std::size_t i = open_.size(); i > 0; --i) {
      const OpenElement& element = open_[i - 1];
      if (element.role == FeedRole::item) {
        return forced || iequals(element.name, name) ? (std::max)(i - 1, std::size_t{1})
                                                     : open_.size();
      }
      if (element.role != FeedRole::none)
        return i;
      if (element.is_closed && !forced)
        return open_.size();
    }
    return open_.size();
  }

  /// The open element that an end tag closes; `nowhere` where it closes none. An end tag finds its
  /// element within the item or the channel alone, unless it is theirs.
  [[nodiscard]] std::size_t find(std::string_view name, FeedRole role) const noexcept {
    const std::uint32_t hash = markup_name_hash(name);
    if (counts_[hash % buckets] > 0) {
      for (std::size_t i = open_.size(); i > 0; --i) {
        const OpenElement& element = open_[i - 1];
        if (element.hash == hash && iequals(element.name, name))
          return i - 1;
        if (element.role != FeedRole::none && role == FeedRole::none)
          break;
      }
    }
    return find_by_local_name(markup_local(name), role);
  }

 private:
  static constexpr std::size_t buckets = 64;

  /// Whether the innermost element is one that has items: a root or a channel.
  [[nodiscard]] bool is_frame_top() const noexcept {
    return !open_.empty() && (top().role == FeedRole::root || top().role == FeedRole::channel);
  }

  [[nodiscard]] std::size_t find_by_local_name(std::string_view local,
                                               FeedRole role) const noexcept {
    if (local.empty() || open_.empty())
      return nowhere;
    if (role == FeedRole::none) {
      const bool fits =
          open_.back().role == FeedRole::none && iequals(markup_local(open_.back().name), local);
      return fits ? open_.size() - 1 : nowhere;
    }
    for (std::size_t i = open_.size(); i > 0; --i) {
      if (open_[i - 1].role == role && iequals(markup_local(open_[i - 1].name), local))
        return i - 1;
    }
    return nowhere;
  }

  [[nodiscard]] std::size_t keep_for_channel() const noexcept {
    for (std::size_t i = open_.size(); i > 0; --i) {
      const OpenElement& element = open_[i - 1];
      if (element.role == FeedRole::root)
        return i;
      if (element.is_closed)
        return open_.size();
      if (element.role == FeedRole::channel)
        return (std::max)(i - 1, std::size_t{1});
    }
    return open_.size();
  }

  /// A member of an item or a channel ends the one before it that nothing closes, unless that one
  /// may hold it.
  [[nodiscard]] std::size_t keep_for_member(std::string_view name,
                                            const NameKind& kind) const noexcept {
    std::size_t frame = open_.size();
    bool is_in_head = false;
    while (frame > 0 && open_[frame - 1].role == FeedRole::none) {
      const OpenElement& element = open_[frame - 1];
      if (element.is_closed)
        return open_.size();
      is_in_head = is_in_head || (element.html != HtmlKind::none &&
                                  (iequals(element.name, "html") || iequals(element.name, "head")));
      --frame;
    }
    if (frame == 0)
      return open_.size();
    const OpenElement& member = open_[frame];
    const std::string_view local = markup_local(name);
    const bool is_holder = (markup_traits(markup_local(member.name)) & word_holder) != 0;
    if (is_holder && (markup_traits(local) & word_held) != 0)
      return frame + 1;
    if (!kind.is_member)
      return open_.size();
    if (is_group(member.name, name))
      return open_.size();
    const bool is_plain = local.size() == name.size();
    const bool is_htmls = iequals(name, "source") || iequals(name, "summary");
    if (is_plain && is_htmls && open_.back().html != HtmlKind::none)
      return open_.size();
    if (is_plain && is_in_head)
      return open_.size();
    return frame;
  }

  /// Whether one element of a module holds another of the same module.
  [[nodiscard]] static bool is_group(std::string_view outer, std::string_view inner) noexcept {
    const std::string_view prefix = markup_prefix(outer);
    if (prefix.empty() || !iequals(prefix, markup_prefix(inner)))
      return false;
    const std::string_view local = markup_local(outer);
    return iequals(local, "group") || iequals(local, "content") || iequals(local, "owner") ||
           iequals(local, "category");
  }

  /// `<p>a<p>b`: an element that HTML ends where the next of its kind begins. Looks at the
  /// innermost few alone.
  [[nodiscard]] std::size_t keep_for_html(std::string_view name) const noexcept {
    constexpr std::size_t few = 16;
    const std::uint32_t hash = markup_name_hash(name);
    const std::size_t stop = open_.size() > few ? open_.size() - few : 0;
    for (std::size_t i = open_.size(); i > stop; --i) {
      const OpenElement& element = open_[i - 1];
      if (element.html != HtmlKind::inside || element.is_closed)
        break;
      if (element.hash == hash ? iequals(element.name, name) : is_pair(element.name, name))
        return (std::max)(i - 1, std::size_t{1});
    }
    return open_.size();
  }

  [[nodiscard]] static bool is_pair(std::string_view a, std::string_view b) noexcept {
    if (a.size() != 2 || b.size() != 2)
      return false;
    return (iequals(a, "dt") && iequals(b, "dd")) || (iequals(a, "dd") && iequals(b, "dt")) ||
           (iequals(a, "td") && iequals(b, "th")) || (iequals(a, "th") && iequals(b, "td"));
  }

  std::vector<OpenElement> open_;
  std::size_t counts_[buckets] = {};
  std::string_view item_name_;  // of the feed's own items
  std::string_view channel_name_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_TREE_HPP
