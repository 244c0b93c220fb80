// SPDX-License-Identifier: MIT
// Media RSS into elements. Knows the module's structs; not how they are read.
#ifndef TIDINGS_DETAIL_MODULES_MEDIA_WRITE_HPP
#define TIDINGS_DETAIL_MODULES_MEDIA_WRITE_HPP

#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/modules/elements.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/media.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] inline Element media_element(std::string_view name, std::string_view text = {}) {
  return make_element(media::namespace_uri, media::prefix, name, text);
}

[[nodiscard]] inline Element media_text_element(std::string_view name, const Text& text) {
  Element element = media_element(name, text.value);
  add_attribute(element, "type", std::string_view(text.type == TextType::text ? "plain" : "html"));
  return element;
}

[[nodiscard]] inline Element media_notice_element(std::string_view name,
                                                  std::string_view address,
                                                  const media::Notice& notice) {
  Element element = media_element(name, notice.text);
  add_attribute(element, address, notice.url);
  add_attribute(element, "type", notice.type);
  return element;
}

[[nodiscard]] inline Element media_community_element(const media::Community& community) {
  Element element = media_element("community");
  Element stars = media_element("starRating");
  add_attribute(stars, "average", community.star_average);
  add_attribute(stars, "count", community.star_count);
  add_attribute(stars, "min", community.star_min);
  add_attribute(stars, "max", community.star_max);
  if (!stars.attributes.empty())
    element.children.push_back(std::move(stars));
  Element statistics = media_element("statistics");
  add_attribute(statistics, "views", community.views);
  add_attribute(statistics, "favorites", community.favorites);
  if (!statistics.attributes.empty())
    element.children.push_back(std::move(statistics));
  if (!community.tags.empty())
    element.children.push_back(media_element("tags", join_with_commas(community.tags)));
  return element;
}

inline void write_media_lists(const media::Details& details, std::vector<Element>& out) {
  for (const media::Thumbnail& one : details.thumbnails) {
    Element element = media_element("thumbnail");
    add_attribute(element, "url", one.url);
    add_attribute(element, "width", one.width);
    add_attribute(element, "height", one.height);
    add_attribute(element, "time", one.time);
    out.push_back(std::move(element));
  }
  for (const Category& one : details.categories) {
    Element element = media_element("category", one.term);
    add_attribute(element, "scheme", one.scheme);
    add_attribute(element, "label", one.label);
    out.push_back(std::move(element));
  }
  for (const media::Credit& one : details.credits) {
    Element element = media_element("credit", one.name);
    add_attribute(element, "role", one.role);
    add_attribute(element, "scheme", one.scheme);
    out.push_back(std::move(element));
  }
  for (const media::Rating& one : details.ratings) {
    Element element = media_element("rating", one.value);
    add_attribute(element, "scheme", one.scheme);
    out.push_back(std::move(element));
  }
  for (const media::Restriction& one : details.restrictions) {
    Element element = media_element("restriction", one.value);
    add_attribute(element, "relationship", one.relationship);
    add_attribute(element, "type", one.type);
    out.push_back(std::move(element));
  }
  for (const media::Transcript& one : details.transcripts) {
    Element element = media_text_element("text", one.text);
    add_attribute(element, "lang", one.language);
    add_attribute(element, "start", one.start);
    add_attribute(element, "end", one.end);
    out.push_back(std::move(element));
  }
  for (const media::Hash& one : details.hashes) {
    Element element = media_element("hash", one.value);
    add_attribute(element, "algo", one.algorithm);
    out.push_back(std::move(element));
  }
}

inline void write_media_details(const media::Details& details, std::vector<Element>& out) {
  if (!details.title.empty())
    out.push_back(media_text_element("title", details.title));
  if (!details.description.empty())
    out.push_back(media_text_element("description", details.description));
  if (!details.keywords.empty())
    out.push_back(media_element("keywords", join_with_commas(details.keywords)));
  write_media_lists(details, out);
  if (details.player != media::Player()) {
    Element element = media_element("player");
    add_attribute(element, "url", details.player.url);
    add_attribute(element, "width", details.player.width);
    add_attribute(element, "height", details.player.height);
    out.push_back(std::move(element));
  }
  if (!details.copyright.empty())
    out.push_back(media_notice_element("copyright", "url", details.copyright));
  if (!details.license.empty())
    out.push_back(media_notice_element("license", "href", details.license));
  if (!details.community.empty())
    out.push_back(media_community_element(details.community));
}

[[nodiscard]] inline Element media_content_element(const media::Content& content) {
  Element element = media_element("content");
  add_attribute(element, "url", content.url);
  add_attribute(element, "fileSize", content.file_size);
  add_attribute(element, "type", content.type);
  add_attribute(element, "medium", content.medium);
  if (content.is_default)
    add_attribute(element, "isDefault", std::string_view("true"));
  add_attribute(element, "expression", content.expression);
  add_attribute(element, "bitrate", content.bitrate);
  add_attribute(element, "framerate", content.framerate);
  add_attribute(element, "samplingrate", content.sampling_rate);
  add_attribute(element, "channels", content.channels);
  add_attribute(element, "duration", content.duration);
  add_attribute(element, "height", content.height);
  add_attribute(element, "width", content.width);
  add_attribute(element, "lang", content.language);
  write_media_details(content.details, element.children);
  element.children.insert(element.children.end(), content.others.begin(), content.others.end());
  return element;
}

inline void write_media(std::vector<Element>& elements, const media::Media& media) {
  std::vector<Element> made;
  for (const media::Content& one : media.contents) made.push_back(media_content_element(one));
  for (const media::Group& group : media.groups) {
    Element element = media_element("group");
    for (const media::Content& one : group.contents)
      element.children.push_back(media_content_element(one));
    write_media_details(group.details, element.children);
    element.children.insert(element.children.end(), group.others.begin(), group.others.end());
    made.push_back(std::move(element));
  }
  write_media_details(media.details, made);
  replace_elements(elements,
                   media::namespace_uri,
                   {"content",
                    "group",
                    "title",
                    "description",
                    "keywords",
                    "thumbnail",
                    "category",
                    "credit",
                    "rating",
                    "restriction",
                    "text",
                    "hash",
                    "player",
                    "copyright",
                    "license",
                    "community"},
                   std::move(made));
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_MODULES_MEDIA_WRITE_HPP
