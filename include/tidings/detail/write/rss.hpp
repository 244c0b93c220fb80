// SPDX-License-Identifier: MIT
// RSS 2.0, as its specification and the RSS Advisory Board's profile have it. What its elements
// cannot say whole is said by an element of Atom or of a module beside them.
#ifndef TIDINGS_DETAIL_WRITE_RSS_HPP
#define TIDINGS_DETAIL_WRITE_RSS_HPP

#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/write/dates.hpp>
#include <tidings/detail/write/derive.hpp>
#include <tidings/detail/write/fit.hpp>
#include <tidings/detail/write/rss_members.hpp>
#include <tidings/detail/write/rss_people.hpp>
#include <tidings/detail/write/shared.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A text of one line: RSS's element, and Atom's where that does not say it whole.
template <class Sink>
void write_rss_line(FeedWriter<Sink>& w,
                    const QName& name,
                    const TagName& atom_name,
                    const Text& text) {
  if (is_absent(text.value))
    return;
  const bool html = is_read_as_html(text.value);
  const bool fits = text.type != TextType::xhtml && html == (text.type == TextType::html);
  w.out.open(name);
  if (fits)
    write_text_scope(w, text.language, text.base);
  w.out.body();
  std::string storage;
  w.out.text(comparable_value(text, storage),
             html && text.type == TextType::text ? Escape::twice : Escape::text);
  w.out.close(name);
  if (!fits && w.options.modules)
    write_text(w, w.in_atom(atom_name), text);
}

/// A text that readers of RSS take for HTML.
///
/// @param text  a Text or Content
/// @param type  what its value is
template <class Sink, class T>
void write_rss_html(
    FeedWriter<Sink>& w, const QName& name, const T& text, TextType type, bool whole) {
  w.out.open(name);
  if (whole)
    write_text_scope(w, text.language, text.base);
  w.out.body();
  std::string storage;
  if (type == TextType::text) {
    w.out.text(text.value, Escape::twice);
  } else if (type == TextType::html) {
    write_html(w, text.value);
  } else {
    const Text said(text.value, type);
    write_html(w, comparable_value(said, storage));
  }
  w.out.close(name);
}

/// A description. `atom_name` is Atom's element for a text that is no HTML.
template <class Sink>
void write_rss_description(FeedWriter<Sink>& w, const TagName& atom_name, const Text& text) {
  if (is_absent(text.value))
    return;
  const bool whole = text.type == TextType::html;
  write_rss_html(w, "description", text, text.type, whole);
  if (!whole && w.options.modules)
    write_text(w, w.in_atom(atom_name), text);
}

/// A date in RFC 822's form, and in Atom's where it has a fraction of a second.
template <class Sink>
void write_rss_date(FeedWriter<Sink>& w,
                    const QName& name,
                    const TagName& atom_name,
                    const DateTime& date) {
  if (!is_writable(date))
    return;
  w.out.open(name);
  w.out.body();
  w.out.raw(written_rfc822(date).view());
  w.out.close(name);
  if (!fits_rfc822(date) && w.options.modules)
    write_rfc3339(w, w.in_atom(atom_name), date);
}

/// RSS's link, and Atom's for what it cannot say: all of them where the order would be lost. Those
/// to enclosures of an item are written as such.
template <class Sink>
void write_rss_links(FeedWriter<Sink>& w, const std::vector<Link>& links, bool in_item) {
  const Link* const alternate = find_alternate(links);
  if (alternate != nullptr)
    write_address(w, "link", alternate->href);
  if (!w.options.modules)
    return;
  const bool fits = links_fit_rss(links);
  for (const Link& one : links) {
    if ((!fits || &one != alternate) && !(in_item && is_enclosure_link(one)))
      write_link(w, one);
  }
}

template <class Sink>
void write_rss_categories(FeedWriter<Sink>& w, const std::vector<Category>& categories) {
  for (const Category& one : categories) {
    if (is_absent_category(one))
      continue;
    w.out.open("category");
    write_attribute_if(w, "domain", one.scheme);
    w.out.body();
    w.out.text(trim(is_absent(one.term) ? one.label : one.term));
    w.out.close("category");
  }
  if (w.options.modules && !categories_fit_rss(categories))
    write_categories(w, categories);
}

template <class Sink>
void write_rss_enclosure(FeedWriter<Sink>& w, const Enclosure& enclosure) {
  w.out.open("enclosure");
  write_address_attribute(w, "url", enclosure.url);
  w.out.attribute("length", is_writable(enclosure.length) ? *enclosure.length : 0);
  if (is_absent(enclosure.type)) {
    w.out.attribute("type", rss_enclosure_type(enclosure));
  } else {
    write_attribute(w, "type", enclosure.type);
  }
  w.out.close_empty();
}

/// An enclosure as Atom's link. In RSS it says what RSS's own had to say as well.
template <class Sink>
void write_enclosure_link(FeedWriter<Sink>& w, const Enclosure& enclosure) {
  w.out.open(w.in_atom("link"));
  w.out.attribute("rel", "enclosure");
  if (w.rss) {
    w.out.attribute("type", rss_enclosure_type(enclosure));
  } else {
    write_attribute_if(w, "type", enclosure.type);
  }
  write_address_attribute(w, "href", enclosure.url);
  write_attribute_if(w, "title", enclosure.title);
  if (is_writable(enclosure.length)) {
    w.out.attribute("length", *enclosure.length);
  } else if (w.rss) {
    w.out.attribute("length", 0);
  }
  w.out.close_empty();
}

template <class Sink>
void write_rss_contents(FeedWriter<Sink>& w, const std::vector<Content>& contents) {
  if (contents.empty() || !w.options.modules)
    return;
  const bool fit = contents_fit_rss(contents);
  for (const Content& one : contents) {
    if (kind_of(one) != ContentKind::text)
      continue;
    write_rss_html(w, "content:encoded", one, type_of(one), fit);
    break;
  }
  if (fit)
    return;
  for (const Content& one : contents) write_content(w, w.in_atom("content"), one);
}

template <class Sink>
void write_rss_source(FeedWriter<Sink>& w, const Source& source) {
  if (is_absent_source(source))
    return;
  if (!is_absent(source.url)) {
    w.out.open("source");
    write_address_attribute(w, "url", source.url);
    w.out.body();
    if (!is_absent(source.title.value))
      w.out.text(source.title.value, rss_line_escape(source.title));
    w.out.close("source");
  }
  if (w.options.modules && !source_fits_rss(source, w.language))
    write_atom_source(w, source);
}

/// The guid. Of an id that is not said to be a permalink or none, Atom's id says just that.
template <class Sink>
void write_rss_id(FeedWriter<Sink>& w, const Item& item) {
  if (is_absent(item.id))
    return;
  const bool permalink = is_permalink(item, w.last_base);
  w.out.open("guid");
  w.out.attribute("isPermaLink", permalink ? "true" : "false");
  w.out.body();
  if (permalink) {
    w.out.text(final_id(item, w.last_base));
  } else {
    w.out.text(trim(item.id));
  }
  w.out.close("guid");
  if (!item.id_is_permalink && w.options.modules)
    write_string(w, w.in_atom("id"), item.id);
}

template <class Sink>
void write_rss_item(FeedWriter<Sink>& w, const Item& item) {
  w.out.open("item");
  const ItemLanguage inside(w, item);
  w.out.nest();
  if (needs_rss_title(item)) {
    Text storage;
    write_rss_line(w, "title", "title", written_title(item, w.last_base, storage));
  } else {
    write_rss_line(w, "title", "title", item.title);
  }
  write_rss_links(w, item.links, true);
  write_rss_description(w, "summary", item.summary);
  write_rss_contents(w, item.content);
  write_rss_people(w, "author", "creator", "author", item.authors);
  write_rss_categories(w, item.categories);
  write_address(w, "comments", item.comments);
  std::vector<Enclosure> enclosure_storage;
  const std::vector<Enclosure>& enclosures =
      written_enclosures(item, enclosure_storage, w.last_base);
  bool titled = false;
  for (const Enclosure& one : enclosures) {
    write_rss_enclosure(w, one);
    titled = titled || !is_absent(one.title);
  }
  write_rss_id(w, item);
  write_rss_date(w, "pubDate", "published", item.published);
  write_rss_source(w, item.source);
  if (w.options.modules) {
    if (titled) {
      for (const Enclosure& one : enclosures) write_enclosure_link(w, one);
    }
    write_rfc3339(w, w.in_atom("updated"), item.updated);
    write_rfc3339(w, "dcterms:created", item.created);
    write_rfc3339(w, "dcterms:valid", item.expires);
    write_rss_people(w, {}, "contributor", "contributor", item.contributors);
    write_person_string(w, "dc:publisher", item.publisher);
    write_text(w, w.in_atom("rights"), item.rights);
    write_address(w, "wfw:commentRss", item.comments_feed);
    write_number(w, "slash:comments", item.comment_count);
  }
  if (w.options.extensions)
    write_elements(w.out, w.prefixes, item.extensions, w.last_base);
  w.out.unnest("item");
}

/// The generator, and Atom's where it has an address or a version.
template <class Sink>
void write_rss_generator(FeedWriter<Sink>& w, const Generator& generator) {
  write_string(w, "generator", generator.name);
  const bool fits = is_absent(generator.uri) && is_absent(generator.version);
  if (!fits && w.options.modules)
    write_generator(w, generator);
}

template <class Sink>
void write_rss_image(FeedWriter<Sink>& w, const Channel& channel, const Text& title) {
  if (is_absent(channel.image.url))
    return;
  Image image = channel.image;
  derive_image_parts(image, title, w.last_base);
  write_image(w, {}, image);
}

/// What modules say of an RSS channel.
template <class Sink>
void write_rss_modules(FeedWriter<Sink>& w, const Channel& channel) {
  write_string(w, w.in_atom("id"), channel.id);
  write_info(w, channel.info);
  write_rfc3339(w, "dcterms:created", channel.created);
  write_rss_people(w, {}, "creator", "author", channel.authors);
  write_rss_people(w, {}, "contributor", "contributor", channel.contributors);
  write_person_string(w, "dc:publisher", channel.publisher);
  write_address(w, w.in_atom("icon"), channel.icon);
  write_address(w, w.in_atom("logo"), channel.logo);
  write_schedule(w, channel.update);
}

/// The channel's own members, in front of its items.
template <class Sink>
void write_rss_channel(FeedWriter<Sink>& w, const Channel& channel) {
  Text title_storage;
  const Text& title = written_title(channel, w.last_base, title_storage);
  write_rss_line(w, "title", "title", title);
  if (find_alternate(channel.links) == nullptr) {
    w.out.leaf("link", w.last_base);
    if (w.options.modules) {
      for (const Link& one : channel.links) write_link(w, one);
    }
  } else {
    write_rss_links(w, channel.links, false);
  }
  if (is_absent(channel.subtitle.value)) {
    write_rss_html(w, "description", title, title.type, true);
  } else {
    write_rss_description(w, "subtitle", channel.subtitle);
  }
  if (!w.language.empty())
    w.out.leaf("language", w.language);
  write_rss_line(w, "copyright", "rights", channel.rights);
  write_person_string(w, "managingEditor", channel.editor);
  write_person_string(w, "webMaster", channel.webmaster);
  write_rss_date(w, "pubDate", "published", channel.published);
  write_rss_date(w, "lastBuildDate", "updated", channel.updated);
  write_rss_categories(w, channel.categories);
  write_rss_generator(w, channel.generator);
  write_rss_members(w, {}, channel);
  write_rss_image(w, channel, title);
  if (w.options.modules)
    write_rss_modules(w, channel);
  if (w.options.extensions)
    write_elements(w.out, w.prefixes, channel.extensions, w.last_base);
}

/// The whole document behind its prolog.
template <class Sink>
void write_rss(FeedWriter<Sink>& w, const Channel& channel) {
  w.language = final_language(channel.language);
  w.out.raw("<rss version=\"2.0\"");
  w.prefixes.declare(w.out);
  w.out.nest();
  w.out.open("channel");
  w.out.nest();
  write_rss_channel(w, channel);
  for (const Item& item : channel.items) write_rss_item(w, item);
  w.out.unnest("channel");
  w.out.unnest("rss");
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_RSS_HPP
