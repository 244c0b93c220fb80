// SPDX-License-Identifier: MIT
// The local names that readers act on, found without regard to case in one look at a table made at
// compile time.
#ifndef TIDINGS_DETAIL_READ_TAGS_HPP
#define TIDINGS_DETAIL_READ_TAGS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A local name, of whatever vocabulary: what it means follows from the namespace. The order is
/// that of `tag_names`.
enum class Tag : std::uint8_t {
  unknown,
  abstract,
  author,
  available,
  body,
  browser_friendly,
  category,
  channel,
  cloud,
  comment,
  comment_rss,
  comments,
  content,
  contributor,
  copyright,
  created,
  creator,
  credit,
  date,
  day,
  description,
  div,
  docs,
  email,
  enclosure,
  encoded,
  entry,
  expiration_date,
  feed,
  fullitem,
  generator,
  generator_agent,
  guid,
  height,
  home_page,
  hour,
  html,
  icon,
  id,
  identifier,
  image,
  info,
  issued,
  item,
  items,
  keywords,
  language,
  last_build_date,
  last_mod,
  li,
  license,
  link,
  logo,
  managing_editor,
  modified,
  name,
  opml,
  owner,
  pub_date,
  publication_date,
  published,
  publisher,
  rating,
  rdf,
  rights,
  rss,
  schedule,
  seq,
  skip_days,
  skip_hours,
  source,
  subject,
  subtitle,
  summary,
  tagline,
  text_input,
  title,
  total,
  ttl,
  update_base,
  update_frequency,
  update_period,
  updated,
  uri,
  url,
  valid,
  web_master,
  width
};

/// The names as vocabularies spell them, in the order of `Tag`.
inline constexpr std::string_view tag_names[] = {"",
                                                 "abstract",
                                                 "author",
                                                 "available",
                                                 "body",
                                                 "browserFriendly",
                                                 "category",
                                                 "channel",
                                                 "cloud",
                                                 "comment",
                                                 "commentRss",
                                                 "comments",
                                                 "content",
                                                 "contributor",
                                                 "copyright",
                                                 "created",
                                                 "creator",
                                                 "credit",
                                                 "date",
                                                 "day",
                                                 "description",
                                                 "div",
                                                 "docs",
                                                 "email",
                                                 "enclosure",
                                                 "encoded",
                                                 "entry",
                                                 "expirationDate",
                                                 "feed",
                                                 "fullitem",
                                                 "generator",
                                                 "generatorAgent",
                                                 "guid",
                                                 "height",
                                                 "homepage",
                                                 "hour",
                                                 "html",
                                                 "icon",
                                                 "id",
                                                 "identifier",
                                                 "image",
                                                 "info",
                                                 "issued",
                                                 "item",
                                                 "items",
                                                 "keywords",
                                                 "language",
                                                 "lastBuildDate",
                                                 "lastmod",
                                                 "li",
                                                 "license",
                                                 "link",
                                                 "logo",
                                                 "managingEditor",
                                                 "modified",
                                                 "name",
                                                 "opml",
                                                 "owner",
                                                 "pubDate",
                                                 "publicationDate",
                                                 "published",
                                                 "publisher",
                                                 "rating",
                                                 "RDF",
                                                 "rights",
                                                 "rss",
                                                 "schedule",
                                                 "Seq",
                                                 "skipDays",
                                                 "skipHours",
                                                 "source",
                                                 "subject",
                                                 "subtitle",
                                                 "summary",
                                                 "tagline",
                                                 "textInput",
                                                 "title",
                                                 "total",
                                                 "ttl",
                                                 "updateBase",
                                                 "updateFrequency",
                                                 "updatePeriod",
                                                 "updated",
                                                 "uri",
                                                 "url",
                                                 "valid",
                                                 "webMaster",
                                                 "width"};

inline constexpr std::size_t tag_count = sizeof tag_names / sizeof tag_names[0];
static_assert(tag_count == static_cast<std::size_t>(Tag::width) + 1);

/// A number from a name's length and three of its letters, without regard to case.
[[nodiscard]] constexpr std::size_t tag_hash(std::string_view name) noexcept {
  const auto letter = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(to_lower(name[i])));
  };
  return (name.size() * 7 + letter(0) * 5 + letter(name.size() / 2) * 3 +
          letter(name.size() - 1) * 11) &
         255U;
}

using TagTable = std::array<std::uint8_t, 256>;

/// Open addressing: a name stands at its hash, or at the first free place behind.
[[nodiscard]] constexpr TagTable make_tag_table() noexcept {
  TagTable table{};
  for (std::size_t i = 1; i < tag_count; ++i) {
    std::size_t place = tag_hash(tag_names[i]);
    while (table[place] != 0) place = (place + 1) & 255U;
    table[place] = static_cast<std::uint8_t>(i);
  }
  return table;
}

inline constexpr TagTable tag_table = make_tag_table();

/// The tag of a local name, in any case.
[[nodiscard]] inline Tag find_tag(std::string_view local) noexcept {
  if (local.empty())
    return Tag::unknown;
  for (std::size_t place = tag_hash(local); tag_table[place] != 0; place = (place + 1) & 255U) {
    const std::size_t tag = tag_table[place];
    if (iequals(tag_names[tag], local))
      return static_cast<Tag>(tag);
  }
  return Tag::unknown;
}

/// Whether a name is spelled as its vocabulary spells it. RSS 1.0 writes textinput, CDF all names
/// in capitals.
[[nodiscard]] inline bool is_spelled_right(Tag tag, std::string_view local) noexcept {
  const std::string_view name = tag_names[static_cast<std::size_t>(tag)];
  return local == name || local == "textinput" || local == "commentRSS" ||
         (tag == Tag::channel && local == "Channel");
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_TAGS_HPP
