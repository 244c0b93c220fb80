// SPDX-License-Identifier: MIT
// An item: RSS's `<item>`, Atom's `<entry>`.
#ifndef TIDINGS_MODEL_ITEM_HPP
#define TIDINGS_MODEL_ITEM_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/parts.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

/// The feed that an item was taken from (RFC 4287, 4.2.11; RSS 2.0 `<source>`).
struct Source {
  std::string id;
  Text title;
  Text subtitle;
  std::string url;          ///< the feed's own address
  std::vector<Link> links;  ///< other than that
  DateTime updated;
  std::vector<Person> authors;
  std::vector<Person> contributors;
  std::vector<Category> categories;
  Text rights;
  std::string generator;
  std::string icon;
  std::string logo;
  std::vector<Element> extensions;

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const {
    const Text none;
    return id.empty() && title == none && subtitle == none && url.empty() && links.empty() &&
           updated.empty() && authors.empty() && contributors.empty() && categories.empty() &&
           rights == none && generator.empty() && icon.empty() && logo.empty() &&
           extensions.empty();
  }

  friend bool operator==(const Source& a, const Source& b) {
    return a.id == b.id && a.title == b.title && a.subtitle == b.subtitle && a.url == b.url &&
           a.links == b.links && a.updated == b.updated && a.authors == b.authors &&
           a.contributors == b.contributors && a.categories == b.categories &&
           a.rights == b.rights && a.generator == b.generator && a.icon == b.icon &&
           a.logo == b.logo && a.extensions == b.extensions;
  }

  friend bool operator!=(const Source& a, const Source& b) { return !(a == b); }
};

/// One item of a channel. An empty string, list or date means that the feed did not give it.
struct Item {
  std::string id;                       ///< RSS guid, Atom id, rdf:about
  std::optional<bool> id_is_permalink;  ///< RSS: whether the guid is the item's address
  Text title;
  std::vector<Link> links;       ///< enclosures stand under `enclosures`
  Text summary;                  ///< RSS description, Atom summary
  std::vector<Content> content;  ///< content:encoded, Atom content; usually one
  DateTime published;
  DateTime updated;
  DateTime created;
  DateTime expires;
  std::vector<Person> authors;
  std::vector<Person> contributors;
  Person publisher;
  std::vector<Category> categories;
  std::vector<Enclosure> enclosures;
  std::string comments;       ///< address of the page of comments
  std::string comments_feed;  ///< address of the feed of comments
  Number comment_count;
  Text rights;
  Source source;
  std::string language;             ///< the language that the item itself gives, where it does
  std::vector<Element> extensions;  ///< what no member names, in document order

  /// The address to open: the first alternate link, else a guid that is a permalink, else
  /// feedburner:origLink; "" where there is none. Valid as long as the item is not changed.
  [[nodiscard]] std::string_view link() const noexcept {
    for (const Link& one : links) {
      if (one.rel == "alternate" && !one.href.empty())
        return one.href;
    }
    if (id_is_permalink.value_or(false))
      return id;
    for (const Element& one : extensions) {
      if (one.name == "origLink" &&
          one.namespace_uri == "http://rssnamespace.org/feedburner/ext/1.0")
        return one.text;
    }
    return {};
  }

  /// What tells this item from others of its feed: the id, else the link, else the title, else the
  /// text. "" only for an item that has none of these. The same for the same item, always.
  [[nodiscard]] std::string_view key() const noexcept {
    if (!id.empty())
      return id;
    if (const std::string_view address = link(); !address.empty())
      return address;
    if (!title.empty())
      return title.value;
    return body();
  }

  /// The fullest text there is: the first content with a value, else the summary.
  [[nodiscard]] std::string_view body() const noexcept {
    for (const Content& one : content) {
      if (!one.value.empty() && one.media_type.empty())
        return one.value;
    }
    return summary.value;
  }

  /// When it appeared: published, else updated, else created. Tests false where none of them is an
  /// instant.
  [[nodiscard]] const DateTime& date() const noexcept {
    return published || !(updated || created) ? published : updated ? updated : created;
  }

  /// The first author's name, else address of mail, else IRI; "" where there is none.
  [[nodiscard]] std::string_view author() const noexcept {
    for (const Person& one : authors) {
      if (!one.name.empty())
        return one.name;
      if (!one.email.empty())
        return one.email;
      if (!one.uri.empty())
        return one.uri;
    }
    return {};
  }

  friend bool operator==(const Item& a, const Item& b) {
    return a.id == b.id && a.id_is_permalink == b.id_is_permalink && a.title == b.title &&
           a.links == b.links && a.summary == b.summary && a.content == b.content &&
           a.published == b.published && a.updated == b.updated && a.created == b.created &&
           a.expires == b.expires && a.authors == b.authors && a.contributors == b.contributors &&
           a.publisher == b.publisher && a.categories == b.categories &&
           a.enclosures == b.enclosures && a.comments == b.comments &&
           a.comments_feed == b.comments_feed && a.comment_count == b.comment_count &&
           a.rights == b.rights && a.source == b.source && a.language == b.language &&
           a.extensions == b.extensions;
  }

  friend bool operator!=(const Item& a, const Item& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_ITEM_HPP
