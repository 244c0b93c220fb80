// SPDX-License-Identifier: MIT
// Promise 2 as a check: what is written is read back as `completed` says.
#ifndef TIDINGS_TESTS_UNIT_ROUND_TRIP_HPP
#define TIDINGS_TESTS_UNIT_ROUND_TRIP_HPP

#include <algorithm>
#include <cstddef>
#include <string>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

namespace tests {

/// Where two channels differ, in a word, for a message that can be read.
inline std::string difference(const tidings::Channel& a, const tidings::Channel& b) {
  std::string found;
  const auto say = [&](bool equal, const std::string& name) {
    if (!equal)
      found += name + " ";
  };
  say(a.id == b.id, "id");
  say(a.title == b.title, "title");
  say(a.subtitle == b.subtitle, "subtitle");
  say(a.info == b.info, "info");
  say(a.links == b.links, "links");
  say(a.language == b.language, "language");
  say(a.rights == b.rights, "rights");
  say(a.published == b.published, "published");
  say(a.updated == b.updated, "updated");
  say(a.created == b.created, "created");
  say(a.authors == b.authors, "authors");
  say(a.contributors == b.contributors, "contributors");
  say(a.editor == b.editor, "editor");
  say(a.webmaster == b.webmaster, "webmaster");
  say(a.publisher == b.publisher, "publisher");
  say(a.categories == b.categories, "categories");
  say(a.generator == b.generator, "generator");
  say(a.docs == b.docs, "docs");
  say(a.image == b.image, "image");
  say(a.icon == b.icon, "icon");
  say(a.logo == b.logo, "logo");
  say(a.ttl == b.ttl, "ttl");
  say(a.rating == b.rating, "rating");
  say(a.cloud == b.cloud, "cloud");
  say(a.text_input == b.text_input, "text_input");
  say(a.skip_hours == b.skip_hours, "skip_hours");
  say(a.skip_days == b.skip_days, "skip_days");
  say(a.update == b.update, "update");
  say(a.extensions == b.extensions, "extensions");
  say(a.items.size() == b.items.size(), "items.size");
  for (std::size_t i = 0; i < a.items.size() && i < b.items.size(); ++i) {
    const tidings::Item& x = a.items[i];
    const tidings::Item& y = b.items[i];
    const std::string at = "items[" + std::to_string(i) + "].";
    say(x.id == y.id, at + "id");
    say(x.id_is_permalink == y.id_is_permalink, at + "id_is_permalink");
    say(x.title == y.title, at + "title");
    say(x.links == y.links, at + "links");
    say(x.summary == y.summary, at + "summary");
    say(x.content == y.content, at + "content");
    say(x.published == y.published, at + "published");
    say(x.updated == y.updated, at + "updated");
    say(x.created == y.created, at + "created");
    say(x.expires == y.expires, at + "expires");
    say(x.authors == y.authors, at + "authors");
    say(x.contributors == y.contributors, at + "contributors");
    say(x.publisher == y.publisher, at + "publisher");
    say(x.categories == y.categories, at + "categories");
    say(x.enclosures == y.enclosures, at + "enclosures");
    say(x.comments == y.comments, at + "comments");
    say(x.comments_feed == y.comments_feed, at + "comments_feed");
    say(x.comment_count == y.comment_count, at + "comment_count");
    say(x.rights == y.rights, at + "rights");
    say(x.source == y.source, at + "source");
    say(x.language == y.language, at + "language");
    say(x.extensions == y.extensions, at + "extensions");
  }
  return found;
}

/// Whether `completed` leaves alone what it gave. A member that only a module's element says can be
/// more than the member's own element can (an itunes:image, which has no title): then it is
/// complete one step later.
inline bool is_complete(const tidings::Channel& channel, tidings::Format format) {
  const tidings::Channel twice = tidings::completed(channel, format);
  if (twice == channel)
    return true;
  const auto has_extensions = [](const tidings::Item& item) { return !item.extensions.empty(); };
  const bool filled = !channel.extensions.empty() ||
                      std::any_of(channel.items.begin(), channel.items.end(), has_extensions);
  return filled && tidings::completed(twice, format) == twice;
}

/// What is wrong with a channel's way through a format and back, and the document; "" for nothing.
inline std::string round_trip_fault(const tidings::Channel& channel, tidings::Format format) {
  const std::string text =
      format == tidings::Format::rss_2_0 ? tidings::to_rss(channel) : tidings::to_atom(channel);
  const tidings::ParseResult result = tidings::parse(text);
  if (!result)
    return "is no feed: " + result.error().message + "\n" + text;
  const tidings::Channel expected = tidings::completed(channel, format);
  std::string fault;
  if (!result->well_formed)
    fault += "is not well-formed ";
  if (result->format != format)
    fault += "is of another format ";
  fault += difference(expected, result->channel);
  if (fault.empty() && result->channel != expected)
    fault += "differs ";
  if (!is_complete(expected, format))
    fault += "is not complete once completed";
  return fault.empty() ? fault : fault + "\n" + text;
}

}  // namespace tests

#endif  // TIDINGS_TESTS_UNIT_ROUND_TRIP_HPP
