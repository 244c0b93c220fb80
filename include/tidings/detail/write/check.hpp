// SPDX-License-Identifier: MIT
// What is to be said of a channel before it is written: what its format forbids, lacks and cannot
// express. The rules are those of RSS 2.0, the RSS Advisory Board's profile and RFC 4287, as the
// W3C validator applies them to values.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
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
    checker.address(at + ".url", one.url);
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
  if (!checker.rss) {
    checker.address(path + ".id", item.id);
  } else if (item.id_is_permalink.value_or(false)) {
    if (!is_permalink(item, base)) {
      checker.error(
          Code::not_a_permalink, path + ".id", "is said to be a permalink, but is no address");
    } else {
      checker.address(path + ".id", item.id);
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
    checker.address(path + ".url", source.url);
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
    checker.address(path + ".id", source.id);
  checker.text(path + ".title", source.title);
  checker.text(path + ".subtitle", source.subtitle);
  checker.text(path + ".rights", source.rights);
  checker.links(path, source.links);
  checker.date(path + ".updated", source.updated);
  checker.people(path + ".authors", source.authors);
  checker.people(path + ".contributors", source.contributors);
  checker.categories(path, source.categories);
  checker.address(path + ".icon", source.icon);
  checker.address(path + ".logo", source.logo);
}

inline void check_item(Checker& checker,
                       const Item& item,
                       const std::string& path,
                       std::string_view base) {
  check_item_id(checker, item, path, base);
  check_item_required(checker, item, path, base);
  checker.text(path + ".title", item.title);
  checker.text(path + ".summary", item.summary);
  checker.text(path + ".rights", item.rights);
  check_contents(checker, item, path);
  checker.links(path, item.links);
  checker.date(path + ".published", item.published);
  checker.date(path + ".updated", item.updated);
  checker.date(path + ".created", item.created);
  checker.date(path + ".expires", item.expires);
  checker.people(path + ".authors", item.authors);
  checker.people(path + ".contributors", item.contributors);
  checker.string_person(path + ".publisher", item.publisher, false);
  checker.categories(path, item.categories);
  check_enclosures(checker, item, path);
  checker.address(path + ".comments", item.comments);
  checker.address(path + ".comments_feed", item.comments_feed);
  checker.number(path + ".comment_count", item.comment_count);
  check_source(checker, item.source, path + ".source");
  checker.language(path + ".language", item.language);
  checker.elements(path + ".extensions", item.extensions);
}

/// RSS's image (RSS 2.0, "<image> sub-element of <channel>").
inline void check_image(Checker& checker, const Channel& channel) {
  const Image& image = channel.image;
  if (image.empty())
    return;
  if (is_absent(image.url)) {
    checker.error(Code::missing_element, "image.url", "is missing: the image is left out");
    return;
  }
  checker.address("image.url", image.url);
  checker.address("image.link", image.link);
  checker.range("image.width", image.width, 1, 144);
  checker.range("image.height", image.height, 1, 400);
  if (!checker.rss)
    return;
  if (is_absent(image.title))
    checker.note(Code::derived_value, "image.title", "is derived: the channel's");
  if (is_absent(image.link))
    checker.note(Code::derived_value, "image.link", "is derived: the channel's");
}

/// Members that only RSS has.
inline void check_rss_members(Checker& checker, const Channel& channel) {
  checker.address("docs", channel.docs);
  checker.number("ttl", channel.ttl);
  check_image(checker, channel);
  checker.string_person("editor", channel.editor, checker.rss);
  checker.string_person("webmaster", channel.webmaster, checker.rss);
  checker.string_person("publisher", channel.publisher, false);
  const Cloud& cloud = channel.cloud;
  if (!is_absent_cloud(cloud)) {
    const bool whole = !is_absent(cloud.domain) && is_writable(cloud.port) &&
                       !is_absent(cloud.path) && !is_absent(cloud.register_procedure) &&
                       !is_absent(cloud.protocol);
    if (!whole)
      checker.error(Code::missing_element,
                    "cloud",
                    "needs domain, port, path, register_procedure and protocol");
    checker.range("cloud.port", cloud.port, 1, 65'535);
  }
  const TextInput& input = channel.text_input;
  if (!is_absent_input(input)) {
    const bool whole = !is_absent(input.title) && !is_absent(input.description) &&
                       !is_absent(input.name) && !is_absent(input.link);
    if (!whole)
      checker.error(Code::missing_element, "text_input", "needs title, description, name and link");
    checker.address("text_input.link", input.link);
  }
  if (final_hours(channel.skip_hours).size() != channel.skip_hours.size()) {
    checker.error(Code::value_out_of_range,
                  "skip_hours",
                  "holds what is no hour from 0 to 23, or an hour twice");
  }
  if (final_days(channel.skip_days) != channel.skip_days) {
    checker.error(
        Code::bad_value, "skip_days", "holds what is no English name of a day, or a day twice");
  }
  const std::string& period = channel.update.period;
  constexpr std::string_view periods[] = {"hourly", "daily", "weekly", "monthly", "yearly"};
  if (!period.empty() &&
      std::find(std::begin(periods), std::end(periods), period) == std::end(periods)) {
    checker.error(
        Code::bad_value, "update.period", "is not hourly, daily, weekly, monthly or yearly");
  }
  checker.range("update.frequency", channel.update.frequency, 1, INT64_MAX);
  checker.date("update.base", channel.update.base);
}

/// What a channel has to have.
inline void check_channel_required(Checker& checker,
                                   const Channel& channel,
                                   std::string_view base) {
  if (is_absent(channel.title.value)) {
    Text storage;
    checker.warn(
        Code::derived_value, "title", "is derived: " + written_title(channel, base, storage).value);
  }
  if (checker.rss) {
    if (find_alternate(channel.links) == nullptr) {
      checker.warn(
          Code::derived_value, "links", "has no alternate link; derived: " + std::string(base));
    }
    if (is_absent(channel.subtitle.value))
      checker.note(Code::derived_value, "subtitle", "is derived: the title");
  } else {
    if (is_absent(channel.id))
      checker.note(Code::derived_value, "id", "is derived: " + atom_id(channel, base));
    if (!is_writable(channel.updated))
      checker.note(Code::derived_value, "updated", "is derived from other dates");
    if (lacks_author(channel))
      checker.warn(Code::derived_value, "authors", "is derived: an item has none");
  }
  if (find_alternate(channel.links, "self") == nullptr) {
    checker.note(Code::missing_element,
                 "links",
                 "has no self link: readers cannot tell where the feed lives");
  }
}

/// Ids that several items have.
inline void check_repeated_ids(Checker& checker, const Channel& channel) {
  std::vector<std::pair<std::string_view, std::size_t>> ids;
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    const std::string_view id = trim(channel.items[i].id);
    if (!id.empty())
      ids.emplace_back(id, i);
  }
  std::sort(ids.begin(), ids.end());
  for (std::size_t i = 1; i < ids.size(); ++i) {
    if (ids[i].first != ids[i - 1].first)
      continue;
    checker.error(Code::duplicate_value,
                  path_of({}, "items", ids[i].second) + ".id",
                  "is that of " + path_of({}, "items", ids[i - 1].second) + " as well");
  }
}

/// All that is to be said of a channel, in the order of its members, then of its items.
[[nodiscard]] inline std::vector<Diagnostic> check_channel(const Channel& channel, bool rss) {
  Checker checker;
  checker.rss = rss;
  std::string base = base_of_channel(channel);
  if (rss && find_alternate(channel.links) == nullptr)
    base = rss_link_without_link(channel);
  check_channel_required(checker, channel, base);
  if (!is_absent(channel.id))
    checker.address("id", channel.id);
  checker.text("title", channel.title);
  checker.text("subtitle", channel.subtitle);
  checker.text("info", channel.info);
  checker.text("rights", channel.rights);
  checker.links({}, channel.links);
  checker.language("language", channel.language);
  checker.date("published", channel.published);
  checker.date("updated", channel.updated);
  checker.date("created", channel.created);
  checker.people("authors", channel.authors);
  checker.people("contributors", channel.contributors);
  checker.categories({}, channel.categories);
  checker.address("generator.uri", channel.generator.uri);
  checker.address("icon", channel.icon);
  checker.address("logo", channel.logo);
  check_rss_members(checker, channel);
  checker.elements("extensions", channel.extensions);
  check_repeated_ids(checker, channel);
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    check_item(checker, channel.items[i], path_of({}, "items", i), base);
  }
  return std::move(checker.found);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_HPP
