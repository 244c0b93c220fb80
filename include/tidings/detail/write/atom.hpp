// SPDX-License-Identifier: MIT
// Atom 1.0 (RFC 4287). What it has no element for is said in modules, and in RSS 2.0's own elements
// under a prefix.
#ifndef TIDINGS_DETAIL_WRITE_ATOM_HPP
#define TIDINGS_DETAIL_WRITE_ATOM_HPP

#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/write/dates.hpp>
#include <tidings/detail/write/derive.hpp>
#include <tidings/detail/write/rss.hpp>
#include <tidings/detail/write/rss_members.hpp>
#include <tidings/detail/write/rss_people.hpp>
#include <tidings/detail/write/shared.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline constexpr TagName rss_in_atom = "rss20:";

/// Atom allows one content; the others are elements of Atom 0.3, which allows many.
template <class Sink>
void write_atom_contents(FeedWriter<Sink>& w, const std::vector<Content>& contents) {
  bool first = true;
  for (const Content& one : contents) {
    const ContentKind kind = kind_of(one);
    if (kind == ContentKind::nothing)
      continue;
    if (first) {
      write_content(w, w.in_atom("content"), one);
      first = false;
      continue;
    }
    if (!w.options.modules)
      return;
    const QName name("atom03:", "content");
    if (kind == ContentKind::text) {
      w.out.open(name);
      write_construct(w, name, one, type_of(one), true);
    } else {
      write_content(w, name, one);
    }
  }
}

/// Whether an id is a permalink: only RSS's guid says so.
template <class Sink>
void write_atom_permalink(FeedWriter<Sink>& w, const Item& item) {
  if (!item.id_is_permalink || is_absent(item.id))
    return;
  const QName name(rss_in_atom, "guid");
  const bool permalink = is_permalink(item, w.last_base);
  w.out.open(name);
  w.out.attribute("isPermaLink", permalink ? "true" : "false");
  w.out.body();
  w.out.text(final_id(item, w.last_base));
  w.out.close(name);
}

template <class Sink>
void write_atom_entry(FeedWriter<Sink>& w, const Item& item, const DateTime& feed_updated) {
  w.out.open("entry");
  const ItemLanguage inside(w, item);
  w.out.nest();
  if (is_absent(item.id) || item.id_is_permalink.value_or(false)) {
    w.out.leaf("id", final_id(item, w.last_base));
  } else {
    w.out.leaf("id", trim(item.id));
  }
  Text storage;
  write_text(w, "title", written_title(item, w.last_base, storage));
  for (const Link& one : item.links) {
    if (!is_enclosure_link(one))
      write_link(w, one);
  }
  std::vector<Enclosure> enclosure_storage;
  for (const Enclosure& one : written_enclosures(item, enclosure_storage, w.last_base))
    write_enclosure_link(w, one);
  write_rfc3339(w, "published", item.published);
  const DateTime* const updated = date_of(item);
  write_rfc3339(w, "updated", updated == nullptr ? feed_updated : *updated);
  write_people(w, "author", item.authors);
  write_people(w, "contributor", item.contributors);
  write_categories(w, item.categories);
  write_text(w, "summary", item.summary);
  write_atom_contents(w, item.content);
  write_text(w, "rights", item.rights);
  if (!is_absent_source(item.source))
    write_atom_source(w, item.source);
  if (w.options.modules) {
    write_atom_permalink(w, item);
    write_rfc3339(w, "dcterms:created", item.created);
    write_rfc3339(w, "dcterms:valid", item.expires);
    write_person_string(w, "dc:publisher", item.publisher);
    write_address(w, QName(rss_in_atom, "comments"), item.comments);
    write_address(w, "wfw:commentRss", item.comments_feed);
    write_number(w, "thr:total", item.comment_count);
  }
  if (w.options.extensions)
    write_elements(w.out, w.prefixes, item.extensions, w.last_base);
  w.out.unnest("entry");
}

/// What modules and RSS's own elements say of an Atom feed.
template <class Sink>
void write_atom_modules(FeedWriter<Sink>& w, const Channel& channel) {
  write_info(w, channel.info);
  write_rfc3339(w, "dcterms:issued", channel.published);
  write_rfc3339(w, "dcterms:created", channel.created);
  write_person_string(w, QName(rss_in_atom, "managingEditor"), channel.editor);
  write_person_string(w, QName(rss_in_atom, "webMaster"), channel.webmaster);
  write_person_string(w, "dc:publisher", channel.publisher);
  write_rss_members(w, rss_in_atom, channel);
  if (!is_absent(channel.image.url))
    write_image(w, rss_in_atom, channel.image);
  write_schedule(w, channel.update);
}

/// The feed's own members, in front of its entries.
template <class Sink>
void write_atom_feed(FeedWriter<Sink>& w, const Channel& channel, const DateTime& updated) {
  if (is_absent(channel.id)) {
    w.out.leaf("id", atom_id(channel, w.last_base));
  } else {
    w.out.leaf("id", trim(channel.id));
  }
  Text storage;
  const Text& title = written_title(channel, w.last_base, storage);
  write_text(w, "title", title);
  write_text(w, "subtitle", channel.subtitle);
  for (const Link& one : channel.links) write_link(w, one);
  write_rfc3339(w, "updated", updated);
  write_people(w, "author", channel.authors);
  if (lacks_author(channel))
    write_person(w, "author", author_without_author(channel, title));
  write_people(w, "contributor", channel.contributors);
  write_categories(w, channel.categories);
  write_text(w, "rights", channel.rights);
  if (!is_absent(channel.generator.name) || !is_absent(channel.generator.uri) ||
      !is_absent(channel.generator.version)) {
    write_generator(w, channel.generator);
  }
  write_address(w, "icon", channel.icon);
  write_address(w, "logo", channel.logo);
  if (w.options.modules)
    write_atom_modules(w, channel);
  if (w.options.extensions)
    write_elements(w.out, w.prefixes, channel.extensions, w.last_base);
}

/// The whole document behind its prolog.
template <class Sink>
void write_atom(FeedWriter<Sink>& w, const Channel& channel) {
  w.language = final_language(channel.language);
  const DateTime updated = atom_updated(channel);
  w.out.raw("<feed");
  w.prefixes.declare(w.out);
  if (!w.language.empty())
    w.out.attribute("xml:lang", w.language);
  w.out.nest();
  write_atom_feed(w, channel, updated);
  for (const Item& item : channel.items) write_atom_entry(w, item, updated);
  w.out.unnest("feed");
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_ATOM_HPP
