// SPDX-License-Identifier: MIT
// The local names that readers act on, found without regard to case.
#ifndef TIDINGS_DETAIL_READ_TAGS_HPP
#define TIDINGS_DETAIL_READ_TAGS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/name_table.hpp>

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

struct TagNames {
  [[nodiscard]] constexpr std::string_view operator()(std::size_t index) const noexcept {
    return tag_names[index];
  }
};

inline constexpr NameTable<256, tag_count, TagNames> tag_table;

/// The tag of a local name, in any case.
[[nodiscard]] inline Tag find_tag(std::string_view local) noexcept {
  const std::size_t index = tag_table.find(local);
  return index == tag_table.none ? Tag::unknown : static_cast<Tag>(index);
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
