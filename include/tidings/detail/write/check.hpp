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
#include <tidings/detail/write/check_extensions.hpp>
#include <tidings/detail/write/check_item.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/derive.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// RSS's image (RSS 2.0, "<image> sub-element of <channel>").
inline void check_image(Checker& checker, const Channel& channel, std::string_view base) {
  const Image& image = channel.image;
  if (image.empty())
    return;
  if (is_absent(image.url)) {
    checker.error(Code::missing_element, "image.url", "is missing: the image is left out");
    return;
  }
  checker.uri("image.url", image.url);
  checker.uri("image.link", image.link);
  if (!is_image_name(image.url))
    checker.warn(Code::bad_value, "image.url", "does not end like a GIF, JPEG or PNG");
  checker.range("image.width", image.width, 1, 144);
  checker.range("image.height", image.height, 1, 400);
  if (!checker.rss)
    return;
  if (is_absent(image.title))
    checker.note(Code::derived_value, "image.title", "is derived: the channel's");
  else if (final_scalar(image.title) != plain_title(channel.title))
    checker.warn(Code::bad_value, "image.title", "is not the channel's");
  if (is_absent(image.link))
    checker.note(Code::derived_value, "image.link", "is derived: the channel's");
  else if (final_address(image.link, base) != base)
    checker.warn(Code::bad_value, "image.link", "is not the channel's");
}

/// Members that only RSS has.
inline void check_rss_members(Checker& checker, const Channel& channel, std::string_view base) {
  checker.uri("docs", channel.docs);
  checker.range("ttl", channel.ttl, 1, INT64_MAX);
  check_image(checker, channel, base);
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
    checker.uri("text_input.link", input.link);
    if (!is_absent(input.name) && !is_field_name(trim(input.name)))
      checker.error(Code::bad_value, "text_input.name", "is no name that a form's field can have");
    checker.note(Code::bad_value, "text_input", "is hardly supported by any reader");
  }
  if (std::find(channel.skip_hours.begin(), channel.skip_hours.end(), 24) !=
      channel.skip_hours.end())
    checker.warn(Code::value_out_of_range, "skip_hours", "holds 24: midnight is 0");
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
  if (is_absent(channel.language) && checker.rss)
    checker.note(Code::missing_element, "language", "is missing");
  if (find_alternate(channel.links, "self") == nullptr) {
    checker.note(Code::missing_element,
                 "links",
                 "has no self link: readers cannot tell where the feed lives");
  }
}

/// What items say that a channel has to say as well, or that only one of them may.
inline void check_together(Checker& checker, const Channel& channel) {
  const auto has_count = [](const Item& one) { return is_writable(one.comment_count); };
  if (checker.rss && !is_writable(channel.updated) &&
      std::any_of(channel.items.begin(), channel.items.end(), has_count)) {
    checker.warn(Code::missing_element, "updated", "is missing: counts of comments are as of then");
  }
  if (checker.rss)
    return;
  std::vector<std::pair<Instant, std::size_t>> dates;
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    if (is_writable(channel.items[i].updated))
      dates.emplace_back(*channel.items[i].updated.instant, i);
  }
  std::sort(dates.begin(), dates.end());
  for (std::size_t i = 1; i < dates.size(); ++i) {
    if (dates[i].first == dates[i - 1].first)
      checker.warn(Code::duplicate_value,
                   path_of({}, "items", dates[i].second) + ".updated",
                   "is that of " + path_of({}, "items", dates[i - 1].second) + " as well");
  }
}

/// Members that Atom has no element for.
inline void check_not_in_atom(Checker& checker, const Channel& channel) {
  const auto say = [&](bool given, std::string_view path) {
    if (given)
      checker.note(Code::not_expressible, path, "is not Atom's: written as RSS's own element");
  };
  say(!channel.docs.empty(), "docs");
  say(!channel.image.empty(), "image");
  say(channel.ttl.has_value(), "ttl");
  say(!channel.rating.empty(), "rating");
  say(!channel.cloud.empty(), "cloud");
  say(!channel.text_input.empty(), "text_input");
  say(!channel.skip_hours.empty(), "skip_hours");
  say(!channel.skip_days.empty(), "skip_days");
  say(!channel.editor.empty(), "editor");
  say(!channel.webmaster.empty(), "webmaster");
}

/// Ids that several items have, as they are written.
inline void check_repeated_ids(Checker& checker, const Channel& channel, std::string_view base) {
  std::vector<std::pair<std::string, std::size_t>> ids;
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    const Item& item = channel.items[i];
    if (!checker.rss || !is_absent(item.id))
      ids.emplace_back(final_id(item, base), i);
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

/// Says all that is to be said of a channel, in the order of its members, then of its items.
inline void check_channel(Checker& checker, const Channel& channel) {
  const bool rss = checker.rss;
  const std::string base = written_base(channel, rss);
  check_channel_required(checker, channel, base);
  if (!is_absent(channel.id))
    checker.literal_address("id", channel.id);
  if (!rss && !is_canonical_id(trim(channel.id)))
    checker.warn(Code::bad_address, "id", "is not in the form in which ids are compared");
  checker.title("title", channel.title);
  checker.text("subtitle", channel.subtitle);
  checker.text("info", channel.info);
  checker.text("rights", channel.rights);
  checker.links({}, channel.links, false);
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
  check_rss_members(checker, channel, base);
  checker.elements("extensions", channel.extensions);
  ExtensionCheck(checker).list(
      "extensions", channel.extensions, within_channel, module_elements_of(channel, rss));
  check_link_attributes(checker, "links", channel.links);
  check_twins(checker, channel, channel.subtitle, "extensions");
  check_podcast(checker, channel);
  check_history(checker, channel);
  check_repeated_ids(checker, channel, base);
  check_together(checker, channel);
  if (!rss)
    check_not_in_atom(checker, channel);
  if (!channel.info.empty())
    checker.warn(Code::not_expressible, "info", "is of Atom 0.3, whose namespace is obsolete");
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    check_item(checker, channel.items[i], path_of({}, "items", i), base);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_HPP
