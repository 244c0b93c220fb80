// SPDX-License-Identifier: MIT
// What is to be said of one item before it is written. The rules are those of check.hpp.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_ITEM_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_ITEM_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/base64.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/write/check_extensions.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/derive.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The enclosures of an item.
inline void check_enclosures(Checker& checker, const Item& item, const std::string& path) {
  for (std::size_t i = 0; i < item.enclosures.size(); ++i) {
    const Enclosure& one = item.enclosures[i];
    const std::string at = path_of(path, "enclosures", i);
    if (is_absent(one.url)) {
      checker.error(Code::missing_element, at + ".url", "is missing: the enclosure is left out");
      continue;
    }
    checker.uri(at + ".url", one.url);
    checker.number(at + ".length", one.length);
    if (is_absent(one.type)) {
      if (checker.rss)
        checker.note(Code::derived_value, at + ".type", "is derived: " + rss_enclosure_type(one));
    } else {
      checker.media_type(at + ".type", one.type);
    }
    if (checker.rss && !one.length)
      checker.warn(Code::derived_value, at + ".length", "is missing: 0 is written");
  }
  if (checker.rss && item.enclosures.size() > 1) {
    checker.warn(
        Code::duplicate_value, path + ".enclosures", "are several: RSS readers expect one");
  }
}

/// The id of an item.
inline void check_item_id(Checker& checker,
                          const Item& item,
                          const std::string& path,
                          std::string_view base) {
  if (is_absent(item.id)) {
    if (checker.rss) {
      checker.warn(Code::missing_element,
                   path + ".id",
                   "is missing: readers cannot tell the item from others");
    } else {
      checker.note(Code::derived_value, path + ".id", "is derived: " + final_id(item, base));
    }
    return;
  }
  // Without a word on whether it is a permalink, RSS has it as Atom's id as well.
  if (!checker.rss || !item.id_is_permalink)
    checker.literal_address(path + ".id", item.id);
  if (!checker.rss) {
    if (!is_canonical_id(trim(item.id)))
      checker.warn(Code::bad_address, path + ".id", "is not in the form in which ids are compared");
  } else if (item.id_is_permalink.value_or(false)) {
    if (!is_permalink(item, base)) {
      checker.error(
          Code::not_a_permalink, path + ".id", "is said to be a permalink, but is no address");
    } else {
      checker.uri(path + ".id", item.id);
    }
  } else if (item.id.size() <= 8 && to_integer(item.id)) {
    checker.warn(Code::bad_value, path + ".id", "is a short number: others may have it too");
  }
}

/// What an item has to have.
inline void check_item_required(Checker& checker,
                                const Item& item,
                                const std::string& path,
                                std::string_view base) {
  const bool needs_title = checker.rss ? needs_rss_title(item) : is_absent(item.title.value);
  if (needs_title) {
    Text storage;
    checker.note(Code::derived_value,
                 path + ".title",
                 "is derived: " + written_title(item, base, storage).value);
  }
  if (checker.rss)
    return;
  if (!is_writable(item.updated))
    checker.note(Code::derived_value, path + ".updated", "is derived from other dates");
  const auto says_something = [](const Content& one) {
    return kind_of(one) != ContentKind::nothing;
  };
  const auto content = std::find_if(item.content.begin(), item.content.end(), says_something);
  const bool has_content = content != item.content.end();
  if (!has_content && find_alternate(item.links) == nullptr) {
    checker.error(Code::missing_element,
                  path + ".links",
                  "has no alternate link, which an entry without content needs");
  }
  if (is_absent(item.summary.value) && !has_content)
    checker.warn(Code::missing_element, path + ".summary", "is missing, and there is no content");
  if (has_content && is_absent(item.summary.value) && kind_of(*content) != ContentKind::text &&
      (kind_of(*content) == ContentKind::address || !is_xml_type(content->media_type)) &&
      !(kind_of(*content) == ContentKind::other && is_text_type(content->media_type))) {
    checker.error(Code::missing_element,
                  path + ".summary",
                  "is missing: the content is no text, so the entry needs one");
  }
}

inline void check_contents(Checker& checker, const Item& item, const std::string& path) {
  for (std::size_t i = 0; i < item.content.size(); ++i) {
    const Content& one = item.content[i];
    const std::string at = path_of(path, "content", i);
    checker.text(at, one);
    if (!is_absent(one.src)) {
      checker.address(at + ".src", one.src);
      if (!is_absent(one.value))
        checker.error(Code::not_expressible, at + ".value", "is left out beside src");
      if (is_absent(one.media_type))
        checker.warn(Code::missing_element, at + ".media_type", "is missing beside src");
    }
    if (!is_absent(one.media_type))
      checker.media_type(at + ".media_type", one.media_type);
    if (kind_of(one) == ContentKind::other && !is_xml_type(one.media_type) &&
        !is_text_type(one.media_type) && !decode_base64(one.value))
      checker.error(Code::bad_base64, at + ".value", "is no base64, which its media type demands");
    if (!checker.rss && i > 0) {
      checker.note(Code::not_expressible,
                   at,
                   "is not Atom's: an entry has one content; written in Atom 0.3's namespace");
    }
  }
}

inline void check_source(Checker& checker, const Source& source, const std::string& path) {
  if (source.empty())
    return;
  if (!is_absent(source.url)) {
    checker.uri(path + ".url", source.url);
  } else if (checker.rss) {
    checker.warn(
        Code::missing_element, path + ".url", "is missing: RSS's source cannot be written");
  }
  if (!checker.rss) {
    if (is_absent(source.id))
      checker.warn(Code::missing_element, path + ".id", "is missing");
    if (is_absent(source.title.value))
      checker.warn(Code::missing_element, path + ".title", "is missing");
    if (!is_writable(source.updated))
      checker.warn(Code::missing_element, path + ".updated", "is missing");
  }
  if (!is_absent(source.id))
    checker.literal_address(path + ".id", source.id);
  checker.text(path + ".title", source.title);
  checker.text(path + ".subtitle", source.subtitle);
  checker.text(path + ".rights", source.rights);
  checker.links(path, source.links, false);
  checker.date(path + ".updated", source.updated);
  checker.people(path + ".authors", source.authors);
  checker.people(path + ".contributors", source.contributors);
  checker.categories(path, source.categories);
  checker.address(path + ".icon", source.icon);
  checker.address(path + ".logo", source.logo);
  checker.elements(path + ".extensions", source.extensions);
  ExtensionCheck(checker).list(path + ".extensions", source.extensions, within_channel);
}

inline void check_item(Checker& checker,
                       const Item& item,
                       const std::string& path,
                       std::string_view base) {
  check_item_id(checker, item, path, base);
  check_item_required(checker, item, path, base);
  checker.title(path + ".title", item.title);
  checker.text(path + ".summary", item.summary);
  checker.text(path + ".rights", item.rights);
  check_contents(checker, item, path);
  checker.links(path, item.links, true);
  checker.date(path + ".published", item.published);
  checker.date(path + ".updated", item.updated);
  checker.date(path + ".created", item.created);
  checker.date(path + ".expires", item.expires);
  checker.people(path + ".authors", item.authors);
  checker.people(path + ".contributors", item.contributors);
  checker.string_person(path + ".publisher", item.publisher, false);
  checker.categories(path, item.categories);
  check_enclosures(checker, item, path);
  checker.uri(path + ".comments", item.comments);
  checker.address(path + ".comments_feed", item.comments_feed);
  checker.number(path + ".comment_count", item.comment_count);
  check_source(checker, item.source, path + ".source");
  checker.language(path + ".language", item.language);
  checker.elements(path + ".extensions", item.extensions);
  ExtensionCheck(checker).list(
      path + ".extensions", item.extensions, within_item, module_elements_of(item, checker.rss));
  check_link_attributes(checker, path + ".links", item.links);
  check_twins(checker, item, item.summary, path + ".extensions");
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_ITEM_HPP
