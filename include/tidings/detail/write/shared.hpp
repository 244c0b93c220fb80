// SPDX-License-Identifier: MIT
// What both formats write alike: texts, people, links, categories, sources, as Atom's elements (RFC
// 4287, 3 and 4.2).
#ifndef TIDINGS_DETAIL_WRITE_SHARED_HPP
#define TIDINGS_DETAIL_WRITE_SHARED_HPP

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/write/dates.hpp>
#include <tidings/detail/write/element.hpp>
#include <tidings/detail/write/markup.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The state of one writing.
template <class Sink>
struct FeedWriter {
  FeedWriter(Sink& sink,
             const WriteOptions& with,
             const Prefixes& names,
             bool is_rss,
             std::string_view base)
      : out(sink, with.indent), options(with), prefixes(names), rss(is_rss), last_base(base) {
    if (rss)
      atom = "atom:";
  }

  Markup<Sink> out;
  const WriteOptions& options;
  const Prefixes& prefixes;
  bool rss;
  std::string_view last_base;  ///< the channel's address, which relative ones are resolved against
  TagName atom;                ///< the prefix of Atom's elements
  std::string language = {};   ///< that what is written now inherits

  [[nodiscard]] QName in_atom(const TagName& name) const noexcept { return QName(atom, name); }
};

/// An element of a scalar, where there is one.
template <class Sink>
void write_string(FeedWriter<Sink>& w, const QName& name, std::string_view value) {
  if (!is_absent(value))
    w.out.leaf(name, trim(value));
}

template <class Sink>
void write_address_value(FeedWriter<Sink>& w, std::string_view address, Escape how) {
  if (is_final_address(address)) {
    w.out.text(address, how);
  } else {
    w.out.text(final_address(address, w.last_base), how);
  }
}

/// An element of an address, where there is one.
template <class Sink>
void write_address(FeedWriter<Sink>& w, const QName& name, std::string_view address) {
  if (is_absent(address))
    return;
  w.out.open(name);
  w.out.body();
  write_address_value(w, address, Escape::text);
  w.out.close(name);
}

template <class Sink>
void write_address_attribute(FeedWriter<Sink>& w, const TagName& name, std::string_view address) {
  w.out.begin_attribute(name);
  write_address_value(w, address, Escape::attribute);
  w.out.end_attribute();
}

/// An attribute of a scalar.
template <class Sink>
void write_attribute(FeedWriter<Sink>& w, const TagName& name, std::string_view value) {
  if (is_final_scalar(value)) {
    w.out.attribute(name, value);
  } else {
    w.out.attribute(name, final_scalar(value));
  }
}

/// The same, where there is one.
template <class Sink>
void write_attribute_if(FeedWriter<Sink>& w, const TagName& name, std::string_view value) {
  if (!is_absent(value))
    write_attribute(w, name, value);
}

template <class Sink>
void write_number(FeedWriter<Sink>& w, const QName& name, const Number& number) {
  if (is_writable(number))
    w.out.leaf(name, *number);
}

template <class Sink>
void write_rfc3339(FeedWriter<Sink>& w, const QName& name, const DateTime& date) {
  if (!is_writable(date))
    return;
  w.out.open(name);
  w.out.body();
  w.out.raw(written_rfc3339(date).view());
  w.out.close(name);
}

/// The xml:lang and xml:base of a text or content, where they differ from what it inherits.
template <class Sink>
void write_text_scope(FeedWriter<Sink>& w, std::string_view language, std::string_view base) {
  if (!language.empty() && language != w.language) {
    const std::string tag = final_language(language);
    if (!tag.empty() && tag != w.language)
      w.out.attribute("xml:lang", tag);
  }
  if (!base.empty()) {
    const std::string address = final_base(base, w.last_base);
    if (!address.empty())
      w.out.attribute("xml:base", address);
  }
}

/// The language of an item, written as an attribute, which holds for all that is in it: until this
/// goes.
template <class Sink>
class ItemLanguage {
 public:
  ItemLanguage(FeedWriter<Sink>& writer, const Item& item) : writer_(writer) {
    if (item.language.empty())
      return;
    std::string language = final_language(item.language);
    if (language.empty())
      return;
    writer_.out.attribute("xml:lang", language);
    outside_ = std::exchange(writer_.language, std::move(language));
    is_other_ = true;
  }

  ~ItemLanguage() {
    if (is_other_)
      writer_.language = std::move(outside_);
  }

  ItemLanguage(const ItemLanguage&) = delete;
  ItemLanguage& operator=(const ItemLanguage&) = delete;

 private:
  FeedWriter<Sink>& writer_;
  std::string outside_;
  bool is_other_ = false;
};

/// HTML, escaped or in CDATA as the options say.
template <class Sink>
void write_html(FeedWriter<Sink>& w, std::string_view html) {
  const bool fits = w.options.cdata && html.find("]]>") == std::string_view::npos &&
                    is_clean(html) && html.find('\r') == std::string_view::npos;
  if (!fits) {
    w.out.text(html);
    return;
  }
  w.out.raw("<![CDATA[");
  w.out.raw(html);
  w.out.raw("]]>");
}

/// The rest of an Atom text construct whose start tag is open: its type, scope, value and end (RFC
/// 4287, 3.1).
///
/// @param text      a Text or Content
/// @param type      what its value is written as
/// @param atom_0_3  whether the types are called as Atom 0.3 calls them
template <class Sink, class T>
void write_construct(
    FeedWriter<Sink>& w, const QName& name, const T& text, TextType type, bool atom_0_3 = false) {
  std::string fragment;
  const bool xhtml = print_xhtml(fragment, type, text.value);
  if (xhtml) {
    w.out.raw(atom_0_3 ? " type=\"application/xhtml+xml\" mode=\"xml\"" : " type=\"xhtml\"");
  } else if (type != TextType::text) {
    w.out.raw(atom_0_3 ? " type=\"text/html\" mode=\"escaped\"" : " type=\"html\"");
  } else if (atom_0_3) {
    w.out.raw(" type=\"text/plain\" mode=\"escaped\"");
  }
  write_text_scope(w, text.language, text.base);
  w.out.body();
  if (xhtml) {
    w.out.raw("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    w.out.raw(fragment);
    w.out.raw("</div>");
  } else if (type == TextType::text) {
    w.out.text(text.value);
  } else {
    write_html(w, text.value);
  }
  w.out.close(name);
}

/// An Atom text construct, where there is a text.
template <class Sink>
void write_text(FeedWriter<Sink>& w, const QName& name, const Text& text) {
  if (is_absent(text.value))
    return;
  w.out.open(name);
  write_construct(w, name, text, text.type);
}

/// Atom 0.3's info, which no later format has.
template <class Sink>
void write_info(FeedWriter<Sink>& w, const Text& info) {
  if (is_absent(info.value))
    return;
  const QName name("atom03:", "info");
  w.out.open(name);
  write_construct(w, name, info, info.type, true);
}

/// Atom's content (RFC 4287, 4.1.3).
template <class Sink>
void write_content(FeedWriter<Sink>& w, const QName& name, const Content& content) {
  const ContentKind kind = kind_of(content);
  if (kind == ContentKind::nothing)
    return;
  w.out.open(name);
  if (kind == ContentKind::text) {
    write_construct(w, name, content, type_of(content));
    return;
  }
  write_attribute_if(w, "type", content.media_type);
  if (kind == ContentKind::address)
    w.out.attribute("src", final_source(content, w.last_base));
  write_text_scope(w, content.language, content.base);
  if (kind == ContentKind::address) {
    w.out.close_empty();
    return;
  }
  w.out.body();
  std::string fragment;
  if (print_xml(fragment, content)) {
    w.out.raw(fragment);
  } else {
    w.out.text(content.value);
  }
  w.out.close(name);
}

/// A person as Atom has them (RFC 4287, 3.2), where there is anything to say. `local` is the
/// element's name.
template <class Sink>
void write_person(FeedWriter<Sink>& w, const TagName& local, const Person& person) {
  if (is_absent_person(person))
    return;
  w.out.open(w.in_atom(local));
  w.out.nest();
  w.out.leaf(w.in_atom("name"), trim(name_of_person(person)));
  write_address(w, w.in_atom("uri"), person.uri);
  if (is_final_email(person.email)) {
    write_string(w, w.in_atom("email"), person.email);
  } else {
    write_string(w, w.in_atom("email"), final_email(person.email));
  }
  write_elements(w.out, w.prefixes, person.extensions, w.last_base);
  w.out.unnest(w.in_atom(local));
}

template <class Sink>
void write_people(FeedWriter<Sink>& w, const TagName& local, const std::vector<Person>& people) {
  for (const Person& one : people) write_person(w, local, one);
}

/// A link with all its attributes (RFC 4287, 4.2.7), where it has an address.
template <class Sink>
void write_link(FeedWriter<Sink>& w, const Link& link) {
  if (is_absent(link.href))
    return;
  w.out.open(w.in_atom("link"));
  if (same_text(link.rel, "alternate")) {
    w.out.attribute("rel", "alternate");
  } else {
    w.out.attribute("rel", final_relation(link.rel));
  }
  write_attribute_if(w, "type", link.type);
  write_address_attribute(w, "href", link.href);
  write_attribute_if(w, "hreflang", link.hreflang);
  write_attribute_if(w, "title", link.title);
  if (is_writable(link.length))
    w.out.attribute("length", *link.length);
  if (!link.attributes.empty()) {
    write_attributes(w.out, w.prefixes, foreign_attributes(w.prefixes, link.attributes));
  }
  w.out.close_empty();
}

template <class Sink>
void write_category(FeedWriter<Sink>& w, const Category& category) {
  w.out.open(w.in_atom("category"));
  write_attribute(w, "term", is_absent(category.term) ? category.label : category.term);
  write_attribute_if(w, "scheme", category.scheme);
  write_attribute_if(w, "label", category.label);
  w.out.close_empty();
}

template <class Sink>
void write_categories(FeedWriter<Sink>& w, const std::vector<Category>& categories) {
  for (const Category& one : categories) {
    if (!is_absent_category(one))
      write_category(w, one);
  }
}

/// Atom's generator (RFC 4287, 4.2.4).
template <class Sink>
void write_generator(FeedWriter<Sink>& w, const Generator& generator) {
  const QName name = w.in_atom("generator");
  w.out.open(name);
  if (!is_absent(generator.uri))
    write_address_attribute(w, "uri", generator.uri);
  write_attribute_if(w, "version", generator.version);
  w.out.body();
  w.out.text(is_absent(generator.name) ? std::string_view() : trim(generator.name));
  w.out.close(name);
}

/// Atom's source (RFC 4287, 4.2.11). Its own address is the self link.
template <class Sink>
void write_atom_source(FeedWriter<Sink>& w, const Source& source) {
  const QName name = w.in_atom("source");
  w.out.open(name);
  w.out.nest();
  write_string(w, w.in_atom("id"), source.id);
  write_text(w, w.in_atom("title"), source.title);
  write_text(w, w.in_atom("subtitle"), source.subtitle);
  write_link(w, self_of_source(source));
  for (const Link& one : source.links) write_link(w, one);
  write_rfc3339(w, w.in_atom("updated"), source.updated);
  write_people(w, "author", source.authors);
  write_people(w, "contributor", source.contributors);
  write_categories(w, source.categories);
  write_text(w, w.in_atom("rights"), source.rights);
  write_string(w, w.in_atom("generator"), source.generator);
  write_address(w, w.in_atom("icon"), source.icon);
  write_address(w, w.in_atom("logo"), source.logo);
  if (w.options.extensions)
    write_elements(w.out, w.prefixes, source.extensions, w.last_base);
  w.out.unnest(name);
}

/// The syndication module's elements.
template <class Sink>
void write_schedule(FeedWriter<Sink>& w, const UpdateSchedule& update) {
  write_string(w, "sy:updatePeriod", update.period);
  write_number(w, "sy:updateFrequency", update.frequency);
  write_rfc3339(w, "sy:updateBase", update.base);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_SHARED_HPP
