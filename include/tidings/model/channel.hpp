// SPDX-License-Identifier: MIT
// A channel: RSS's `<channel>`, Atom's `<feed>`.
#ifndef TIDINGS_MODEL_CHANNEL_HPP
#define TIDINGS_MODEL_CHANNEL_HPP

#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/item.hpp>
#include <tidings/model/parts.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

/// A feed: what it says of itself, and its items. An empty string, list or date means that it did
/// not say.
struct Channel {
  std::string id;  ///< Atom id, rdf:about
  Text title;
  Text subtitle;  ///< RSS description, Atom subtitle
  Text info;      ///< Atom 0.3 info
  std::vector<Link> links;
  std::string language;  ///< a BCP 47 tag
  Text rights;           ///< RSS copyright
  DateTime published;    ///< RSS pubDate
  DateTime updated;      ///< RSS lastBuildDate, Atom updated
  DateTime created;
  std::vector<Person> authors;
  std::vector<Person> contributors;
  Person editor;  ///< RSS managingEditor
  Person webmaster;
  Person publisher;
  std::vector<Category> categories;
  Generator generator;
  std::string docs;    ///< address of the format's documentation
  Image image;         ///< RSS image
  std::string icon;    ///< Atom icon: small, square
  std::string logo;    ///< Atom logo: twice as wide as high
  Number ttl;          ///< minutes the channel may be cached
  std::string rating;  ///< PICS rating
  Cloud cloud;
  TextInput text_input;
  std::vector<int> skip_hours;         ///< hours in GMT, 0 to 23, in which nothing is new
  std::vector<std::string> skip_days;  ///< "Monday", …, on which nothing is new
  UpdateSchedule update;
  std::vector<Item> items;
  std::vector<Element> extensions;  ///< what no member names, in document order

  /// The address of the site: the first alternate link; "" where there is none. Valid as long as
  /// the channel is not changed.
  [[nodiscard]] std::string_view link() const noexcept { return link("alternate"); }

  /// The address of the first link with that relation; "" where there is none. `link("self")` is
  /// the feed's own.
  [[nodiscard]] std::string_view link(std::string_view rel) const noexcept {
    for (const Link& one : links) {
      if (one.rel == rel && !one.href.empty())
        return one.href;
    }
    return {};
  }

  friend bool operator==(const Channel& a, const Channel& b) {
    return a.id == b.id && a.title == b.title && a.subtitle == b.subtitle && a.info == b.info &&
           a.links == b.links && a.language == b.language && a.rights == b.rights &&
           a.published == b.published && a.updated == b.updated && a.created == b.created &&
           a.authors == b.authors && a.contributors == b.contributors && a.editor == b.editor &&
           a.webmaster == b.webmaster && a.publisher == b.publisher &&
           a.categories == b.categories && a.generator == b.generator && a.docs == b.docs &&
           a.image == b.image && a.icon == b.icon && a.logo == b.logo && a.ttl == b.ttl &&
           a.rating == b.rating && a.cloud == b.cloud && a.text_input == b.text_input &&
           a.skip_hours == b.skip_hours && a.skip_days == b.skip_days && a.update == b.update &&
           a.items == b.items && a.extensions == b.extensions;
  }

  friend bool operator!=(const Channel& a, const Channel& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_CHANNEL_HPP
