// SPDX-License-Identifier: MIT
// A channel as it is read back after being written: everything that the writers derive, inherit,
// mend and leave out.
#ifndef TIDINGS_DETAIL_WRITE_COMPLETE_HPP
#define TIDINGS_DETAIL_WRITE_COMPLETE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/write/dates.hpp>
#include <tidings/detail/write/derive.hpp>
#include <tidings/detail/write/fit.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Asks for what stands in people who are written.
inline void need_people(Prefixes& prefixes, const std::vector<Person>& people) {
  for (const Person& one : people) {
    if (!is_absent_person(one))
      prefixes.need(one.extensions);
  }
}

/// Asks for what stands in links that are written as links.
inline void need_links(Prefixes& prefixes, const std::vector<Link>& links, bool in_item) {
  for (const Link& one : links) {
    if (one.attributes.empty() || is_absent(one.href) || (in_item && is_enclosure_link(one)))
      continue;
    for (const Attribute& attribute : one.attributes) {
      if (is_foreign(attribute))
        prefixes.need({attribute});
    }
  }
}

/// The prefixes of the document that a channel is written as.
[[nodiscard]] inline Prefixes prefixes_of(const Channel& channel,
                                          bool rss,
                                          bool modules = true,
                                          bool extensions = true) {
  Prefixes prefixes(rss ? Ns::none : Ns::atom);
  std::array<bool, static_cast<std::size_t>(Ns::other)> needed{};
  const auto need_if = [&](bool is_needed, Ns ns) {
    needed[static_cast<std::size_t>(ns)] |= is_needed && modules;
  };
  const auto need_all = [&](const std::vector<Person>& people) {
    if (people.empty())
      return;
    need_if(rss, Ns::dc);
    need_people(prefixes, people);
  };
  need_if(rss, Ns::atom);
  need_if(!channel.info.empty(), Ns::atom_0_3);
  need_if(!channel.publisher.empty(), Ns::dc);
  need_if(channel.created || (channel.published && !rss), Ns::dcterms);
  need_if(!channel.update.empty(), Ns::sy);
  need_if(!rss && (!channel.editor.empty() || !channel.webmaster.empty() || !channel.docs.empty() ||
                   !channel.image.empty() || channel.ttl || !channel.rating.empty() ||
                   !channel.cloud.empty() || !channel.text_input.empty() ||
                   !channel.skip_hours.empty() || !channel.skip_days.empty()),
          Ns::rss_2_0);
  need_all(channel.authors);
  if (!rss && lacks_author(channel))
    prefixes.need(author_without_author(channel, Text()).extensions);
  need_all(channel.contributors);
  need_links(prefixes, channel.links, false);
  if (extensions)
    prefixes.need(channel.extensions);
  for (const Item& item : channel.items) {
    need_if(rss && !item.content.empty(), Ns::content);
    need_if(!rss && item.content.size() > 1, Ns::atom_0_3);
    need_if(!item.publisher.empty(), Ns::dc);
    need_if(item.created || item.expires, Ns::dcterms);
    need_if(item.comment_count.has_value(), rss ? Ns::slash : Ns::thr);
    need_if(!item.comments_feed.empty(), Ns::wfw);
    need_if(!rss && (item.id_is_permalink || !item.comments.empty()), Ns::rss_2_0);
    need_all(item.authors);
    need_all(item.contributors);
    need_links(prefixes, item.links, true);
    need_people(prefixes, item.source.authors);
    need_people(prefixes, item.source.contributors);
    need_links(prefixes, item.source.links, false);
    if (extensions)
      prefixes.need(item.source.extensions);
    if (extensions)
      prefixes.need(item.extensions);
  }
  for (std::size_t i = 0; i < needed.size(); ++i) {
    if (needed[i])
      prefixes.need(static_cast<Ns>(i));
  }
  return prefixes;
}

/// People as they are read back from what RSS has for them.
inline void complete_rss_people(std::vector<Person>& people,
                                bool with_mail,
                                const CompletionScope& scope) {
  if (!people_fit_strings(people, with_mail)) {
    complete_people(people, scope);
    return;
  }
  people.erase(std::remove_if(people.begin(), people.end(), is_absent_person), people.end());
  for (Person& one : people) {
    complete_scalar(one.name);
    complete_scalar(one.email);
    complete_scalar(one.uri);
  }
  leave_repeats_out(people);
}

/// A source as it is read back, from Atom's element or from RSS's.
inline void complete_source(Source& source, const CompletionScope& scope, bool rss) {
  if (is_absent_source(source)) {
    source = Source();
    return;
  }
  if (rss && source_fits_rss(source, scope.language)) {
    // A text that says nothing may have a type or a language all the same.
    Source written;
    written.url = std::move(source.url);
    written.title = std::move(source.title);
    source = std::move(written);
    complete_address(source.url, scope.last_base);
    complete_text(source.title, scope, true);
    return;
  }
  complete_scalar(source.id);
  complete_text(source.title, scope, true);
  complete_text(source.subtitle, scope, true);
  complete_text(source.rights, scope, true);
  Link own = self_of_source(source);
  if (!own.href.empty()) {
    source.links.insert(source.links.begin(), std::move(own));
  } else if (const Link* const self = find_alternate(source.links, "self")) {
    source.url = self->href;
  }
  complete_address(source.url, scope.last_base);
  complete_links(source.links, scope);
  complete_date(source.updated);
  complete_people(source.authors, scope);
  complete_people(source.contributors, scope);
  complete_categories(source.categories);
  complete_scalar(source.generator);
  complete_address(source.icon, scope.last_base);
  complete_address(source.logo, scope.last_base);
  complete_elements(source.extensions, scope.prefixes, scope.last_base);
}

/// Enclosures as they are read back.
inline void complete_enclosures(Item& item, const CompletionScope& scope, bool rss) {
  std::vector<Enclosure> storage;
  std::vector<Enclosure> all = written_enclosures(item, storage, scope.last_base);
  item.links.erase(std::remove_if(item.links.begin(), item.links.end(), is_enclosure_link),
                   item.links.end());
  for (Enclosure& one : all) {
    complete_enclosure(one, scope);
    if (rss) {
      one.type = rss_enclosure_type(one);
      if (!one.length)
        one.length = 0;
    } else if (is_absent(one.type)) {
      one.type = type_of_suffix(one.url);
    }
  }
  item.enclosures = std::move(all);
}

inline void complete_contents(std::vector<Content>& contents, const CompletionScope& scope) {
  for (Content& one : contents) complete_content(one, scope);
  const auto is_nothing = [](const Content& one) { return one.empty(); };
  contents.erase(std::remove_if(contents.begin(), contents.end(), is_nothing), contents.end());
}

/// What both formats do alike with an item.
inline void complete_item(Item& item, CompletionScope& scope, bool rss) {
  complete_language(item.language);
  if (!item.language.empty())
    scope.language = item.language;
  const bool has_id = !is_absent(item.id);
  const bool permalink = has_id && is_permalink(item, scope.last_base);
  if (!has_id) {
    item.id_is_permalink.reset();
  } else if (item.id_is_permalink) {
    item.id_is_permalink = permalink;
  }
  Text storage;
  const bool untitled = rss ? needs_rss_title(item) : is_absent(item.title.value);
  if (untitled)
    storage = Text(title_without_title(item.links, item.id, scope.last_base));
  item.id = has_id || !rss ? final_id(item, scope.last_base) : std::string();
  if (untitled)
    item.title = std::move(storage);
  complete_text(item.title, scope, true);
  complete_text(item.summary, scope, false);
  complete_text(item.rights, scope, true);
  complete_contents(item.content, scope);
  complete_enclosures(item, scope, rss);
  complete_links(item.links, scope);
  for (DateTime* date : {&item.published, &item.updated, &item.created, &item.expires})
    complete_date(*date);
  if (rss) {
    complete_rss_people(item.authors, true, scope);
    complete_rss_people(item.contributors, false, scope);
  } else {
    complete_people(item.authors, scope);
    complete_people(item.contributors, scope);
  }
  item.publisher = person_of_string(item.publisher, scope.last_base);
  complete_categories(item.categories);
  complete_address(item.comments, scope.last_base);
  complete_address(item.comments_feed, scope.last_base);
  complete_number(item.comment_count);
  complete_source(item.source, scope, rss);
  complete_elements(item.extensions, scope.prefixes, scope.last_base);
}

inline void complete_image(Image& image, const CompletionScope& scope) {
  if (is_absent(image.url)) {
    image = Image();
    return;
  }
  complete_address(image.url, scope.last_base);
  complete_scalar(image.title);
  complete_address(image.link, scope.last_base);
  complete_number(image.width);
  complete_number(image.height);
  complete_scalar(image.description);
}

/// Members of the channel that both formats write with RSS's elements or modules.
inline void complete_rss_members(Channel& channel, const CompletionScope& scope) {
  channel.editor = person_of_string(channel.editor, scope.last_base);
  channel.webmaster = person_of_string(channel.webmaster, scope.last_base);
  channel.publisher = person_of_string(channel.publisher, scope.last_base);
  complete_address(channel.docs, scope.last_base);
  complete_number(channel.ttl);
  complete_scalar(channel.rating);
  complete_image(channel.image, scope);
  Cloud& cloud = channel.cloud;
  for (std::string* text : {&cloud.domain, &cloud.path, &cloud.register_procedure, &cloud.protocol})
    complete_scalar(*text);
  complete_number(cloud.port);
  TextInput& input = channel.text_input;
  for (std::string* text : {&input.title, &input.description, &input.name}) complete_scalar(*text);
  complete_address(input.link, scope.last_base);
  channel.skip_hours = final_hours(channel.skip_hours);
  channel.skip_days = final_days(channel.skip_days);
  complete_scalar(channel.update.period);
  complete_number(channel.update.frequency);
  complete_date(channel.update.base);
}

/// What both formats do alike with a channel, apart from its items.
inline void complete_channel(Channel& channel, const CompletionScope& scope) {
  complete_scalar(channel.id);
  complete_text(channel.title, scope, true);
  complete_text(channel.subtitle, scope, true);
  complete_text(channel.info, scope, true);
  complete_text(channel.rights, scope, true);
  complete_links(channel.links, scope);
  for (DateTime* date : {&channel.published, &channel.updated, &channel.created})
    complete_date(*date);
  complete_categories(channel.categories);
  complete_generator(channel.generator, scope);
  complete_address(channel.icon, scope.last_base);
  complete_address(channel.logo, scope.last_base);
  complete_rss_members(channel, scope);
  complete_elements(channel.extensions, scope.prefixes, scope.last_base);
}

/// The channel as it is read back from RSS 2.0.
inline void complete_for_rss(Channel& channel) {
  const Prefixes prefixes = prefixes_of(channel, true);
  std::string base = base_of_channel(channel);
  Text storage;
  channel.title = Text(written_title(channel, base, storage));
  if (is_absent(channel.subtitle.value))
    channel.subtitle = as_html(channel.title);
  if (find_alternate(channel.links) == nullptr) {
    base = rss_link_without_link(channel);
    Link link;
    link.href = base;
    channel.links.insert(channel.links.begin(), std::move(link));
  }
  channel.language = final_language(channel.language);
  const CompletionScope scope{prefixes, base, channel.language};
  if (!is_absent(channel.image.url))
    derive_image_parts(channel.image, channel.title, base);
  complete_rss_people(channel.authors, false, scope);
  complete_rss_people(channel.contributors, false, scope);
  complete_channel(channel, scope);
  for (Item& item : channel.items) {
    CompletionScope inside = scope;
    complete_item(item, inside, true);
  }
}

/// The channel as it is read back from Atom 1.0.
inline void complete_for_atom(Channel& channel) {
  const Prefixes prefixes = prefixes_of(channel, false);
  const std::string base = base_of_channel(channel);
  channel.language = final_language(channel.language);
  const CompletionScope scope{prefixes, base, channel.language};
  channel.updated = atom_updated(channel);
  Text storage;
  Text title = written_title(channel, base, storage);
  channel.id = atom_id(channel, base);
  channel.title = std::move(title);
  if (lacks_author(channel)) {
    // Those that say nothing go, so that the derived one stands alone.
    channel.authors.assign(1, author_without_author(channel, channel.title));
  }
  complete_people(channel.authors, scope);
  complete_people(channel.contributors, scope);
  complete_channel(channel, scope);
  for (Item& item : channel.items) {
    CompletionScope inside = scope;
    const DateTime* const updated = date_of(item);
    item.updated = updated == nullptr ? channel.updated : DateTime(*updated);
    complete_item(item, inside, false);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_COMPLETE_HPP
