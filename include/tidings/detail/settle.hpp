// SPDX-License-Identifier: MIT
// Extension elements that stand for a member of the channel: what they say is the member's, as
// readers see it. Writers and completion ask here before anything else, so that they agree with the
// reader, who is asked himself.
#ifndef TIDINGS_DETAIL_SETTLE_HPP
#define TIDINGS_DETAIL_SETTLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/document.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/tags.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/complete.hpp>
#include <tidings/detail/write/document.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/write/sink.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/detail/xml/pugixml_tree.hpp>
#include <tidings/detail/xml/scanner.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/model/document.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Looks at extension elements as a reader will. Addresses of namespaces are looked up once each.
class Meanings {
 public:
  /// The rank of what an element is in.
  [[nodiscard]] Rank rank(const Element& element) {
    const bool has_prefix = element.namespace_uri.empty() && !element.prefix.empty();
    if (element.namespace_uri.empty() && !has_prefix)
      return Rank::rss;
    const std::string_view key =
        has_prefix ? std::string_view(element.prefix) : std::string_view(element.namespace_uri);
    for (const Known& one : known_) {
      if (one.is_prefix == has_prefix && one.key == key)
        return one.rank;
    }
    const Ns ns = find_namespace(written_namespace(element.namespace_uri, element.prefix)).ns;
    const Rank found = rank_of_written(ns);
    if (known_.size() < most)
      known_.push_back(Known{std::string(key), has_prefix, found});
    return found;
  }

  /// Whether readers may take an element of an item, a channel or a source for a member: it is of a
  /// vocabulary that members are read from, and of a name that they have.
  [[nodiscard]] bool is_member(const Element& element) {
    return rank(element) < Rank::hint && find_tag(element.name) != Tag::unknown;
  }

  [[nodiscard]] bool any_member(const std::vector<Element>& elements) {
    return std::any_of(
        elements.begin(), elements.end(), [this](const Element& one) { return is_member(one); });
  }

  /// Whether readers may take an element of a person for a part of them.
  [[nodiscard]] bool is_person_part(const Element& element) {
    if (rank(element) > Rank::rss)
      return false;
    const Tag tag = find_tag(element.name);
    return tag == Tag::name || tag == Tag::email || tag == Tag::uri || tag == Tag::url ||
           tag == Tag::home_page;
  }

  [[nodiscard]] bool any_member(const std::vector<Person>& people) {
    return std::any_of(people.begin(), people.end(), [this](const Person& one) {
      return std::any_of(one.extensions.begin(), one.extensions.end(), [this](const Element& part) {
        return is_person_part(part);
      });
    });
  }

  [[nodiscard]] bool any_member(const Channel& channel) {
    if (any_member(channel.extensions) || any_member(channel.authors) ||
        any_member(channel.contributors))
      return true;
    return std::any_of(channel.items.begin(), channel.items.end(), [this](const Item& one) {
      return any_member(one.extensions) || any_member(one.authors) ||
             any_member(one.contributors) || any_member(one.source.extensions) ||
             any_member(one.source.authors) || any_member(one.source.contributors);
    });
  }

  /// Whether an element of a vocabulary with a purpose of its own fills a member that is empty.
  [[nodiscard]] bool fills(const Element& element, const Channel& channel) {
    if (rank(element) != Rank::hint)
      return false;
    switch (find_tag(element.name)) {
      case Tag::title:
        return channel.title.empty();
      case Tag::author:
        return channel.authors.empty();
      case Tag::summary:
      case Tag::description:
      case Tag::subtitle:
        return channel.subtitle.empty();
      case Tag::owner:
        return channel.publisher.empty();
      case Tag::image:
      case Tag::link:
        return channel.image.empty();
      case Tag::browser_friendly:
        return channel.info.empty();
      case Tag::keywords:
      case Tag::category:
        return channel.categories.empty();
      default:
        return false;
    }
  }

  [[nodiscard]] bool fills(const Element& element, const Item& item) {
    if (rank(element) != Rank::hint)
      return false;
    switch (find_tag(element.name)) {
      case Tag::title:
        return item.title.empty();
      case Tag::author:
      case Tag::credit:
        return item.authors.empty();
      case Tag::summary:
      case Tag::description:
      case Tag::subtitle:
        return item.summary.empty();
      case Tag::keywords:
      case Tag::category:
        return item.categories.empty();
      case Tag::publication_date:
        return item.published.empty();
      case Tag::expiration_date:
        return item.expires.empty();
      default:
        return false;
    }
  }

  [[nodiscard]] bool any_fills(const Channel& channel) {
    const auto fills_one = [this](const auto& holder) {
      return std::any_of(holder.extensions.begin(),
                         holder.extensions.end(),
                         [&](const Element& one) { return fills(one, holder); });
    };
    return fills_one(channel) || std::any_of(channel.items.begin(), channel.items.end(), fills_one);
  }

  /// Whether readers take an element for an item or a channel of its own.
  [[nodiscard]] bool is_part(const Element& element) {
    if (rank(element) > Rank::rss)
      return false;
    const Tag tag = find_tag(element.name);
    return tag == Tag::item || tag == Tag::entry || tag == Tag::items || tag == Tag::channel;
  }

  void leave_parts_out(std::vector<Element>& elements) {
    const auto is_one = [this](const Element& one) { return is_part(one); };
    elements.erase(std::remove_if(elements.begin(), elements.end(), is_one), elements.end());
  }

  /// Takes out what readers may take for a member.
  void leave_out(std::vector<Element>& elements) {
    const auto is_one = [this](const Element& one) { return is_member(one); };
    elements.erase(std::remove_if(elements.begin(), elements.end(), is_one), elements.end());
  }

  void leave_out(std::vector<Person>& people) {
    const auto is_one = [this](const Element& one) { return is_person_part(one); };
    for (Person& one : people) {
      one.extensions.erase(std::remove_if(one.extensions.begin(), one.extensions.end(), is_one),
                           one.extensions.end());
    }
  }

  void leave_out(Item& item) {
    leave_out(item.extensions);
    leave_out(item.authors);
    leave_out(item.contributors);
    leave_out(item.source.extensions);
    leave_out(item.source.authors);
    leave_out(item.source.contributors);
  }

  /// Takes them out of a channel, but not of its items.
  void leave_out(Channel& channel) {
    leave_out(channel.extensions);
    leave_out(channel.authors);
    leave_out(channel.contributors);
  }

  void leave_all_out(Channel& channel) {
    leave_out(channel);
    for (Item& item : channel.items) leave_out(item);
  }

 private:
  static constexpr std::size_t most = 32;

  struct Known {
    std::string key;  // not a view: elements move while they are looked at
    bool is_prefix;
    Rank rank;
  };

  /// RSS's and Atom's elements have one rank in all their versions.
  [[nodiscard]] static Rank rank_of_written(Ns ns) noexcept {
    switch (ns) {
      case Ns::rss_0_90:
      case Ns::rss_1_0:
      case Ns::rss_1_1:
      case Ns::rss_2_0:
        return Rank::rss;
      case Ns::atom_0_3:
        return Rank::atom;
      default:
        return rank_of(ns);
    }
  }

  std::vector<Known> known_;
};

/// What a reader makes of a channel that is written; nothing where he cannot read it.
[[nodiscard]] inline bool read_back(const Channel& channel, bool rss, Channel& result) {
  std::string text;
  AnySink sink(text);
  write_document(sink, channel, WriteOptions(), rss);
  ParseOptions options;
  options.limits.elements = options.limits.items = SIZE_MAX;
  Tree tree(text);
  if (text.size() > Tree::largest_text || !Scanner(tree).run())
    return false;
  Faults faults(options.limits.diagnostics);
  Document document;
  const ReadOutcome outcome =
      read_document(tree, text, find_doctype(text), options, faults, document);
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
  if (any_displaced(channel, base, seen))
    meanings.leave_out(channel);
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    if (any_displaced(channel.items[i], base.items[i], seen.items[i]))
      meanings.leave_out(channel.items[i]);
  }
  return channel;
}

/// The channel that is written for one with extension elements that readers take for members: what
/// they say is the members', where these say nothing themselves. Elements that would be taken for
/// one even then are left out.
[[nodiscard]] inline Channel settle(const Channel& channel, bool rss) {
  Channel result = without_displacing(channel, rss);
  Meanings meanings;
  Channel seen;
  if (!meanings.any_member(result) || !read_back(result, rss, seen))
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

/// The channel that is written for another: itself, but for what `settle` does.
class Settled {
 public:
  Settled(const Channel& channel, bool rss) : channel_(&channel) {
    if (!Meanings().any_member(channel))
      return;
    own_ = settle(channel, rss);
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
inline void say_members(const Channel& channel, std::vector<Diagnostic>& found) {
  Checker checker;
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
  found.insert(found.end(),
               std::make_move_iterator(checker.found.begin()),
               std::make_move_iterator(checker.found.end()));
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_SETTLE_HPP
