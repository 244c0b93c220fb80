// SPDX-License-Identifier: MIT
// Media RSS as plain structs; media.hpp reads and writes them.
#ifndef TIDINGS_MODEL_MEDIA_HPP
#define TIDINGS_MODEL_MEDIA_HPP

#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/parts.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

/// Media RSS. In all structs an empty string, list or number means absent; elements that no member
/// names are kept in `others`.
/// @see https://www.rssboard.org/media-rss
namespace media {

inline constexpr std::string_view namespace_uri = "http://search.yahoo.com/mrss/";
inline constexpr std::string_view prefix = "media";

/// A picture that stands for the media.
struct Thumbnail {
  std::string url;   ///< resolved
  Number width;      ///< pixels
  Number height;     ///< pixels
  std::string time;  ///< at which time of the media it was taken: "12:05:01.123"

  friend bool operator==(const Thumbnail& a, const Thumbnail& b) {
    return a.url == b.url && a.width == b.width && a.height == b.height && a.time == b.time;
  }

  friend bool operator!=(const Thumbnail& a, const Thumbnail& b) { return !(a == b); }
};

/// Someone who took part.
struct Credit {
  std::string name;
  std::string role;    ///< "author", "composer", … in lower case
  std::string scheme;  ///< vocabulary of the roles; empty means "urn:ebu"

  friend bool operator==(const Credit& a, const Credit& b) {
    return a.name == b.name && a.role == b.role && a.scheme == b.scheme;
  }

  friend bool operator!=(const Credit& a, const Credit& b) { return !(a == b); }
};

/// Whom the media is for.
struct Rating {
  std::string value;
  std::string scheme;  ///< empty means "urn:simple", whose values are "adult" and "nonadult"

  friend bool operator==(const Rating& a, const Rating& b) {
    return a.value == b.value && a.scheme == b.scheme;
  }

  friend bool operator!=(const Rating& a, const Rating& b) { return !(a == b); }
};

/// A page that plays the media.
struct Player {
  std::string url;  ///< resolved
  Number width;
  Number height;

  friend bool operator==(const Player& a, const Player& b) {
    return a.url == b.url && a.width == b.width && a.height == b.height;
  }

  friend bool operator!=(const Player& a, const Player& b) { return !(a == b); }
};

/// A text that belongs to a span of the media: subtitles, lyrics, a transcript.
struct Transcript {
  Text text;
  std::string language;
  std::string start;  ///< "00:00:03.000"
  std::string end;

  friend bool operator==(const Transcript& a, const Transcript& b) {
    return a.text == b.text && a.language == b.language && a.start == b.start && a.end == b.end;
  }

  friend bool operator!=(const Transcript& a, const Transcript& b) { return !(a == b); }
};

/// A checksum of the media's bytes.
struct Hash {
  std::string value;
  std::string algorithm;  ///< empty means "md5"

  friend bool operator==(const Hash& a, const Hash& b) {
    return a.value == b.value && a.algorithm == b.algorithm;
  }

  friend bool operator!=(const Hash& a, const Hash& b) { return !(a == b); }
};

/// Where the media may or may not be shown.
struct Restriction {
  std::string relationship;  ///< "allow" or "deny"
  std::string type;  ///< "country", "uri" or "sharing"; empty where the value is "all" or "none"
  std::string value;

  friend bool operator==(const Restriction& a, const Restriction& b) {
    return a.relationship == b.relationship && a.type == b.type && a.value == b.value;
  }

  friend bool operator!=(const Restriction& a, const Restriction& b) { return !(a == b); }
};

/// A page with the media's copyright or licence.
struct Notice {
  std::string text;
  std::string url;   ///< resolved
  std::string type;  ///< of a licence: the media type of that page

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept { return text.empty() && url.empty() && type.empty(); }

  friend bool operator==(const Notice& a, const Notice& b) {
    return a.text == b.text && a.url == b.url && a.type == b.type;
  }

  friend bool operator!=(const Notice& a, const Notice& b) { return !(a == b); }
};

/// What listeners made of it.
struct Community {
  std::string star_average;  ///< a decimal number, as written
  Number star_count;
  Number star_min;
  Number star_max;
  Number views;
  Number favorites;
  std::vector<std::string> tags;  ///< "news", or with its weight "news:5"

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const { return *this == Community{}; }

  friend bool operator==(const Community& a, const Community& b) {
    return a.star_average == b.star_average && a.star_count == b.star_count &&
           a.star_min == b.star_min && a.star_max == b.star_max && a.views == b.views &&
           a.favorites == b.favorites && a.tags == b.tags;
  }

  friend bool operator!=(const Community& a, const Community& b) { return !(a == b); }
};

/// What may be said at every level: of a channel, an item, a group and a single content. What is
/// said further in outranks what is said further out.
struct Details {
  Text title;
  Text description;
  std::vector<std::string> keywords;
  std::vector<Thumbnail> thumbnails;  ///< the most important first
  std::vector<Category> categories;
  std::vector<Credit> credits;
  std::vector<Rating> ratings;
  std::vector<Restriction> restrictions;
  std::vector<Transcript> transcripts;
  std::vector<Hash> hashes;
  Player player;
  Notice copyright;
  Notice license;
  Community community;

  friend bool operator==(const Details& a, const Details& b) {
    return a.title == b.title && a.description == b.description && a.keywords == b.keywords &&
           a.thumbnails == b.thumbnails && a.categories == b.categories && a.credits == b.credits &&
           a.ratings == b.ratings && a.restrictions == b.restrictions &&
           a.transcripts == b.transcripts && a.hashes == b.hashes && a.player == b.player &&
           a.copyright == b.copyright && a.license == b.license && a.community == b.community;
  }

  friend bool operator!=(const Details& a, const Details& b) { return !(a == b); }
};

/// One media file.
struct Content {
  std::string url;         ///< resolved
  std::string type;        ///< media type
  std::string medium;      ///< "image", "audio", "video", "document" or "executable"
  std::string expression;  ///< "sample", "full" or "nonstop"; empty means "full"
  std::string language;
  std::string bitrate;        ///< kilobits a second, as written: it may have a fraction
  std::string framerate;      ///< frames a second, as written
  std::string sampling_rate;  ///< thousands of samples a second, as written
  std::string duration;       ///< seconds, as written
  Number file_size;           ///< bytes
  Number width;               ///< pixels
  Number height;              ///< pixels
  Number channels;            ///< of sound
  bool is_default = false;    ///< of the contents of a group the one to take
  Details details;
  std::vector<Element> others;  ///< what no member names

  friend bool operator==(const Content& a, const Content& b) {
    return a.url == b.url && a.type == b.type && a.medium == b.medium &&
           a.expression == b.expression && a.language == b.language && a.bitrate == b.bitrate &&
           a.framerate == b.framerate && a.sampling_rate == b.sampling_rate &&
           a.duration == b.duration && a.file_size == b.file_size && a.width == b.width &&
           a.height == b.height && a.channels == b.channels && a.is_default == b.is_default &&
           a.details == b.details && a.others == b.others;
  }

  friend bool operator!=(const Content& a, const Content& b) { return !(a == b); }
};

/// The same media in several forms.
struct Group {
  std::vector<Content> contents;
  Details details;
  std::vector<Element> others;  ///< what no member names

  friend bool operator==(const Group& a, const Group& b) {
    return a.contents == b.contents && a.details == b.details && a.others == b.others;
  }

  friend bool operator!=(const Group& a, const Group& b) { return !(a == b); }
};

/// What an item or channel says in Media RSS.
struct Media {
  std::vector<Content> contents;  ///< those outside of groups
  std::vector<Group> groups;
  Details details;

  /// All contents, those of groups too, groups last. Valid as long as the struct is not changed.
  [[nodiscard]] std::vector<const Content*> all_contents() const {
    std::vector<const Content*> all;
    for (const Content& one : contents) all.push_back(&one);
    for (const Group& group : groups) {
      for (const Content& one : group.contents) all.push_back(&one);
    }
    return all;
  }

  /// The first thumbnail there is: the item's own, else a group's, else a content's; null where
  /// there is none.
  [[nodiscard]] const Thumbnail* thumbnail() const noexcept {
    if (!details.thumbnails.empty())
      return &details.thumbnails.front();
    for (const Group& group : groups) {
      if (!group.details.thumbnails.empty())
        return &group.details.thumbnails.front();
    }
    for (const Content& one : contents) {
      if (!one.details.thumbnails.empty())
        return &one.details.thumbnails.front();
    }
    for (const Group& group : groups) {
      for (const Content& one : group.contents) {
        if (!one.details.thumbnails.empty())
          return &one.details.thumbnails.front();
      }
    }
    return nullptr;
  }

  friend bool operator==(const Media& a, const Media& b) {
    return a.contents == b.contents && a.groups == b.groups && a.details == b.details;
  }

  friend bool operator!=(const Media& a, const Media& b) { return !(a == b); }
};

}  // namespace media

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_MEDIA_HPP
