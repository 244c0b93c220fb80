// SPDX-License-Identifier: MIT
// What readers will take extension elements for: members of the channel or the item that they stand
// in, hints at empty ones, or nothing but themselves.
#ifndef TIDINGS_DETAIL_MEANINGS_HPP
#define TIDINGS_DETAIL_MEANINGS_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/tags.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/model/channel.hpp>

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
    const Rank found = rank_of(vocabulary_of(namespace_of(element)));
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

  [[nodiscard]] bool any_member(const Person& person) {
    return std::any_of(person.extensions.begin(),
                       person.extensions.end(),
                       [this](const Element& part) { return is_person_part(part); });
  }

  [[nodiscard]] bool any_member(const std::vector<Person>& people) {
    return std::any_of(
        people.begin(), people.end(), [this](const Person& one) { return any_member(one); });
  }

  [[nodiscard]] bool any_member(const Item& item) {
    return any_member(item.extensions) || any_member(item.authors) ||
           any_member(item.contributors) || any_member(item.publisher) ||
           any_member(item.source.extensions) || any_member(item.source.authors) ||
           any_member(item.source.contributors);
  }

  [[nodiscard]] bool any_member(const Channel& channel) {
    if (any_member(channel.extensions) || any_member(channel.authors) ||
        any_member(channel.contributors) || any_member(channel.editor) ||
        any_member(channel.webmaster) || any_member(channel.publisher))
      return true;
    return std::any_of(channel.items.begin(), channel.items.end(), [this](const Item& one) {
      return any_member(one);
    });
  }

  [[nodiscard]] bool any_hint(const std::vector<Element>& elements) {
    return std::any_of(elements.begin(), elements.end(), [this](const Element& one) {
      return rank(one) == Rank::hint;
    });
  }

  /// Whether any element is of a vocabulary with a purpose of its own; others fill nothing.
  [[nodiscard]] bool any_hint(const Channel& channel) {
    return any_hint(channel.extensions) ||
           std::any_of(channel.items.begin(), channel.items.end(), [this](const Item& one) {
             return any_hint(one.extensions);
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
    leave_out_if(elements, [this](const Element& one) { return is_part(one); });
  }

  /// Takes out what readers may take for a member.
  void leave_out(std::vector<Element>& elements) {
    leave_out_if(elements, [this](const Element& one) { return is_member(one); });
  }

  void leave_out(Person& person) {
    leave_out_if(person.extensions, [this](const Element& one) { return is_person_part(one); });
  }

  void leave_out(std::vector<Person>& people) {
    for (Person& one : people) leave_out(one);
  }

  void leave_out(Item& item) {
    leave_out(item.extensions);
    leave_out(item.authors);
    leave_out(item.contributors);
    leave_out(item.publisher);
    leave_out(item.source.extensions);
    leave_out(item.source.authors);
    leave_out(item.source.contributors);
  }

  /// Takes them out of a channel, but not of its items.
  void leave_out(Channel& channel) {
    leave_out(channel.extensions);
    leave_out(channel.authors);
    leave_out(channel.contributors);
    leave_out(channel.editor);
    leave_out(channel.webmaster);
    leave_out(channel.publisher);
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

  template <class Predicate>
  static void leave_out_if(std::vector<Element>& elements, Predicate is_one) {
    elements.erase(std::remove_if(elements.begin(), elements.end(), is_one), elements.end());
  }

  std::vector<Known> known_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_MEANINGS_HPP
