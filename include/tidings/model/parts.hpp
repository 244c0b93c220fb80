// SPDX-License-Identifier: MIT
// The small values that channels and items are made of. In all of them an empty string means
// absent.
#ifndef TIDINGS_MODEL_PARTS_HPP
#define TIDINGS_MODEL_PARTS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/element.hpp>

TIDINGS_BEGIN_NAMESPACE

/// A number that a feed may give: sizes, counts, minutes. Never negative when read.
using Number = std::optional<std::int64_t>;

/// A link (RFC 4287, 4.2.7). RSS's `<link>` is one with rel "alternate".
struct Link {
  std::string href;                   ///< the address, resolved
  std::string rel = "alternate";      ///< the relation; a registered one by its short name
  std::string type;                   ///< media type of what is there
  std::string hreflang;               ///< language of what is there
  std::string title;                  ///< what to call it
  Number length;                      ///< size in bytes of what is there
  std::vector<Attribute> attributes;  ///< attributes of other namespaces, thr:count among them

  friend bool operator==(const Link& a, const Link& b) {
    return a.href == b.href && a.rel == b.rel && a.type == b.type && a.hreflang == b.hreflang &&
           a.title == b.title && a.length == b.length && a.attributes == b.attributes;
  }

  friend bool operator!=(const Link& a, const Link& b) { return !(a == b); }
};

/// A person or organisation (RFC 4287, 3.2). What cannot be split into its parts is the name.
struct Person {
  std::string name;
  std::string email;                ///< addr-spec, without "mailto:"
  std::string uri;                  ///< home page or other IRI
  std::vector<Element> extensions;  ///< what else stood in an Atom person

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept {
    return name.empty() && email.empty() && uri.empty() && extensions.empty();
  }

  friend bool operator==(const Person& a, const Person& b) {
    return a.name == b.name && a.email == b.email && a.uri == b.uri && a.extensions == b.extensions;
  }

  friend bool operator!=(const Person& a, const Person& b) { return !(a == b); }
};

/// A category (RFC 4287, 4.2.2; RSS 2.0 `<category>`, whose domain is the scheme).
struct Category {
  std::string term;
  std::string scheme;  ///< the vocabulary: an IRI in Atom, any string in RSS
  std::string label;   ///< for people, where it differs from the term

  friend bool operator==(const Category& a, const Category& b) {
    return a.term == b.term && a.scheme == b.scheme && a.label == b.label;
  }

  friend bool operator!=(const Category& a, const Category& b) { return !(a == b); }
};

/// A media file that belongs to an item (RSS 2.0 `<enclosure>`, Atom link rel "enclosure").
struct Enclosure {
  std::string url;
  std::string type;   ///< media type
  Number length;      ///< size in bytes
  std::string title;  ///< Atom only

  friend bool operator==(const Enclosure& a, const Enclosure& b) {
    return a.url == b.url && a.type == b.type && a.length == b.length && a.title == b.title;
  }

  friend bool operator!=(const Enclosure& a, const Enclosure& b) { return !(a == b); }
};

/// RSS `<image>`: a picture that stands for the channel.
struct Image {
  std::string url;
  std::string title;
  std::string link;         ///< where the picture leads
  Number width;             ///< pixels
  Number height;            ///< pixels
  std::string description;  ///< title text of the link

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept {
    return url.empty() && title.empty() && link.empty() && !width && !height && description.empty();
  }

  friend bool operator==(const Image& a, const Image& b) {
    return a.url == b.url && a.title == b.title && a.link == b.link && a.width == b.width &&
           a.height == b.height && a.description == b.description;
  }

  friend bool operator!=(const Image& a, const Image& b) { return !(a == b); }
};

/// The program that made the feed.
struct Generator {
  std::string name;
  std::string uri;
  std::string version;

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept {
    return name.empty() && uri.empty() && version.empty();
  }

  friend bool operator==(const Generator& a, const Generator& b) {
    return a.name == b.name && a.uri == b.uri && a.version == b.version;
  }

  friend bool operator!=(const Generator& a, const Generator& b) { return !(a == b); }
};

/// RSS `<cloud>`: where to register for notice of updates.
struct Cloud {
  std::string domain;
  Number port;
  std::string path;
  std::string register_procedure;
  std::string protocol;

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept {
    return domain.empty() && !port && path.empty() && register_procedure.empty() &&
           protocol.empty();
  }

  friend bool operator==(const Cloud& a, const Cloud& b) {
    return a.domain == b.domain && a.port == b.port && a.path == b.path &&
           a.register_procedure == b.register_procedure && a.protocol == b.protocol;
  }

  friend bool operator!=(const Cloud& a, const Cloud& b) { return !(a == b); }
};

/// RSS `<textInput>`: a one-line form.
struct TextInput {
  std::string title;
  std::string description;
  std::string name;
  std::string link;

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept {
    return title.empty() && description.empty() && name.empty() && link.empty();
  }

  friend bool operator==(const TextInput& a, const TextInput& b) {
    return a.title == b.title && a.description == b.description && a.name == b.name &&
           a.link == b.link;
  }

  friend bool operator!=(const TextInput& a, const TextInput& b) { return !(a == b); }
};

/// How often the channel changes (RSS 1.0 syndication module).
struct UpdateSchedule {
  std::string period;  ///< "hourly", "daily", "weekly", "monthly" or "yearly"
  Number frequency;    ///< times a period
  DateTime base;       ///< from when the periods are counted

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept { return period.empty() && !frequency && base.empty(); }

  friend bool operator==(const UpdateSchedule& a, const UpdateSchedule& b) {
    return a.period == b.period && a.frequency == b.frequency && a.base == b.base;
  }

  friend bool operator!=(const UpdateSchedule& a, const UpdateSchedule& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_PARTS_HPP
