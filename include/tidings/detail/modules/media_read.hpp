// SPDX-License-Identifier: MIT
// Media RSS out of elements. Knows the module's structs; not how they are written.
#ifndef TIDINGS_DETAIL_MODULES_MEDIA_READ_HPP
#define TIDINGS_DETAIL_MODULES_MEDIA_READ_HPP

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/modules/elements.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/media.hpp>
#include <tidings/model/parts.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A text with its type: "plain" or "html", and in other words the same; without one it is plain.
[[nodiscard]] inline Text media_text(const Element& element) {
  Text text(element_text(element));
  const std::string type = lower(trim(element.attribute("type")));
  if (type == "html" || type == "text/html")
    text.type = TextType::html;
  return text;
}

[[nodiscard]] inline Number media_number(const Element& element, std::string_view name) {
  return element_number(element.attribute(name));
}

[[nodiscard]] inline std::string media_value(const Element& element, std::string_view name) {
  return std::string(trim(element.attribute(name)));
}

[[nodiscard]] inline media::Thumbnail media_thumbnail(const Element& element,
                                                      std::string_view base) {
  media::Thumbnail thumbnail;
  const std::string written = media_value(element, "url");
  thumbnail.url = element_address(written.empty() ? element_text(element) : written, base);
  thumbnail.width = media_number(element, "width");
  thumbnail.height = media_number(element, "height");
  thumbnail.time = media_value(element, "time");
  return thumbnail;
}

[[nodiscard]] inline media::Notice media_notice(const Element& element,
                                                std::string_view address,
                                                std::string_view base) {
  media::Notice notice;
  notice.text = element_text(element);
  notice.url = element_address(element.attribute(address), base);
  notice.type = media_value(element, "type");
  return notice;
}

[[nodiscard]] inline media::Community media_community(const Element& element) {
  media::Community community;
  for (const Element& one : element.children) {
    if (one.namespace_uri != media::namespace_uri)
      continue;
    if (one.name == "starRating") {
      community.star_average = media_value(one, "average");
      community.star_count = media_number(one, "count");
      community.star_min = media_number(one, "min");
      community.star_max = media_number(one, "max");
    } else if (one.name == "statistics") {
      community.views = media_number(one, "views");
      community.favorites = media_number(one, "favorites");
    } else if (one.name == "tags") {
      community.tags = comma_list(element_text(one));
    }
  }
  return community;
}

/// The elements that may stand many times. Returns whether it was one of them.
inline bool read_media_list(const Element& one, std::string_view base, media::Details& details) {
  const std::string_view name = one.name;
  if (name == "thumbnail") {
    media::Thumbnail thumbnail = media_thumbnail(one, base);
    if (!thumbnail.url.empty())
      details.thumbnails.push_back(std::move(thumbnail));
  } else if (name == "category") {
    details.categories.push_back(
        {element_text(one), media_value(one, "scheme"), media_value(one, "label")});
  } else if (name == "credit") {
    details.credits.push_back(
        {element_text(one), lower(media_value(one, "role")), media_value(one, "scheme")});
  } else if (name == "rating") {
    details.ratings.push_back({element_text(one), media_value(one, "scheme")});
  } else if (name == "restriction") {
    details.restrictions.push_back({lower(media_value(one, "relationship")),
                                    lower(media_value(one, "type")),
                                    element_text(one)});
  } else if (name == "text") {
    details.transcripts.push_back({media_text(one),
                                   media_value(one, "lang"),
                                   media_value(one, "start"),
                                   media_value(one, "end")});
  } else if (name == "hash") {
    details.hashes.push_back({element_text(one), lower(media_value(one, "algo"))});
  } else {
    return false;
  }
  return true;
}

/// The elements that stand once: the first counts that says something. Returns whether it was one
/// of them.
inline bool read_media_single(const Element& one, std::string_view base, media::Details& details) {
  const std::string_view name = one.name;
  if (name == "title") {
    if (details.title.empty())
      details.title = media_text(one);
  } else if (name == "description") {
    if (details.description.empty())
      details.description = media_text(one);
  } else if (name == "keywords") {
    if (details.keywords.empty())
      details.keywords = comma_list(element_text(one));
  } else if (name == "player") {
    if (details.player == media::Player()) {
      details.player = {element_address(one.attribute("url"), base),
                        media_number(one, "width"),
                        media_number(one, "height")};
    }
  } else if (name == "copyright") {
    if (details.copyright.empty())
      details.copyright = media_notice(one, "url", base);
  } else if (name == "license") {
    if (details.license.empty())
      details.license = media_notice(one, "href", base);
  } else if (name == "community") {
    if (details.community.empty())
      details.community = media_community(one);
  } else {
    return false;
  }
  return true;
}

[[nodiscard]] inline media::Content media_content(const Element& element, std::string_view base) {
  media::Content content;
  content.url = element_address(element.attribute("url"), base);
  content.type = media_value(element, "type");
  content.medium = lower(media_value(element, "medium"));
  content.expression = lower(media_value(element, "expression"));
  content.language = media_value(element, "lang");
  content.bitrate = media_value(element, "bitrate");
  content.framerate = media_value(element, "framerate");
  content.sampling_rate = media_value(element, "samplingrate");
  content.duration = media_value(element, "duration");
  content.file_size = media_number(element, "fileSize");
  content.width = media_number(element, "width");
  content.height = media_number(element, "height");
  content.channels = media_number(element, "channels");
  content.is_default = iequals(trim(element.attribute("isDefault")), "true");
  for (const Element& one : element.children) {
    const bool known = one.namespace_uri == media::namespace_uri &&
                       (read_media_list(one, base, content.details) ||
                        read_media_single(one, base, content.details));
    if (!known)
      content.others.push_back(one);
  }
  return content;
}

/// A group, with those inside it taken apart: a group in a group is against the rules, and its
/// contents are alike. The depth is that of the elements, which Limits::depth bounds.
inline void read_media_group(const Element& element, std::string_view base, media::Group& group) {
  for (const Element& one : element.children) {
    const bool is_media = one.namespace_uri == media::namespace_uri;
    if (is_media && one.name == "content") {
      group.contents.push_back(media_content(one, base));
    } else if (is_media && one.name == "group") {
      read_media_group(one, base, group);
    } else if (!is_media || (!read_media_list(one, base, group.details) &&
                             !read_media_single(one, base, group.details))) {
      group.others.push_back(one);
    }
  }
}

[[nodiscard]] inline media::Media read_media(const std::vector<Element>& elements) {
  media::Media media;
  for (const Element& one : elements) {
    if (one.namespace_uri != media::namespace_uri)
      continue;
    if (one.name == "content") {
      media.contents.push_back(media_content(one, one.base));
    } else if (one.name == "group") {
      media.groups.emplace_back();
      read_media_group(one, one.base, media.groups.back());
    } else if (!read_media_list(one, one.base, media.details)) {
      (void)read_media_single(one, one.base, media.details);
    }
  }
  return media;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_MODULES_MEDIA_READ_HPP
