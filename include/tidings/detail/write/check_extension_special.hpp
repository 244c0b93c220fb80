// SPDX-License-Identifier: MIT
// What modules demand beyond the form of one value: Apple's categories, media groups, ratings and
// hashes, coordinates, archives; and what a podcast's directory wants of a whole channel.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_SPECIAL_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_SPECIAL_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/write/check_extension_rules.hpp>
#include <tidings/detail/write/check_extension_values.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether a list with bars between has a name.
[[nodiscard]] constexpr bool is_in_bars(std::string_view list, std::string_view name) noexcept {
  while (true) {
    const std::size_t bar = list.find('|');
    if (!name.empty() && list.substr(0, bar) == name)
      return true;
    if (bar == std::string_view::npos)
      return false;
    list.remove_prefix(bar + 1);
  }
}

/// Apple's list: a category of it, or one below `above`.
[[nodiscard]] constexpr bool is_itunes_category(std::string_view name,
                                                std::string_view above = {}) noexcept {
  for (const std::string_view line : itunes_categories) {
    const std::size_t colon = line.find(':');
    if (above.empty() ? line.substr(0, colon) == name
                      : line.substr(0, colon) == above && is_in_bars(line.substr(colon + 1), name))
      return true;
  }
  return false;
}

inline void check_itunes_category(Checker& checker,
                                  const Element& element,
                                  const std::string& path,
                                  std::string_view above = {}) {
  const std::string_view name = trim(element.attribute("text"));
  if (name.empty() || is_itunes_category(name, above))
    return;
  if (is_in_bars(obsolete_itunes_categories, name)) {
    checker.warn(Code::bad_value, path + " text", "is no longer in Apple's list of categories");
  } else {
    checker.error(Code::bad_value, path + " text", "is not in Apple's list of categories");
  }
}

/// Media RSS, "media:rating": each scheme has its own values.
[[nodiscard]] constexpr bool is_media_rating(std::string_view scheme,
                                             std::string_view rating) noexcept {
  if (scheme.empty() || iequals(scheme, "urn:simple"))
    return rating == "adult" || rating == "nonadult";
  if (iequals(scheme, "urn:mpaa"))
    return is_listed(" g m nc-17 pg pg-13 r x nr unrated ", rating);
  if (iequals(scheme, "urn:v-chip")) {
    const std::size_t bracket = rating.find_first_of(" [");
    return is_listed(
        " all children tv-y 7+ tv-y7 tv-y7-fv tv-g g tv-pg pg tv-14 14+ tv-ma 18+ exempt ",
        rating.substr(0, bracket));
  }
  return !iequals(scheme, "urn:icra") || istarts_with(rating, "r (");
}

inline void check_media_hash(Checker& checker, const Element& element, const std::string& path) {
  const std::string_view algorithm = trim(element.attribute("algo"));
  const std::string_view digits = trim(element.text);
  const bool md5 = algorithm.empty() || algorithm == "md5";
  if (!md5 && algorithm != "sha-1") {
    checker.error(Code::bad_value, path + " algo", "is neither md5 nor sha-1");
  } else if (!is_hex_of(digits, md5 ? 32 : 40)) {
    checker.error(Code::bad_value, path, "is no hash of that algorithm in hexadecimal digits");
  }
}

/// Media RSS, "media:restriction": countries, addresses, or all and none.
inline void check_media_restriction(Checker& checker,
                                    const Element& element,
                                    const std::string& path) {
  const std::string_view type = trim(element.attribute("type"));
  std::string_view rest = trim(element.text);
  if (type.empty() || type == "sharing") {
    if (type.empty() && rest != "all" && rest != "none")
      checker.error(Code::bad_value, path, "is neither all nor none, and has no type");
    return;
  }
  while (!rest.empty()) {
    const std::string_view one = rest.substr(0, rest.find_first_of(" \t\r\n"));
    rest = trim_front(rest.substr(one.size()));
    if (type == "uri")
      checker.address(path, one);
    if (type == "country" && (one.size() != 2 || !is_alpha(one[0]) || !is_alpha(one[1]))) {
      checker.error(Code::bad_value, path, "holds what is no code of a country (ISO 3166)");
      return;
    }
  }
}

inline void check_media(Checker& checker,
                        const ElementRule& rule,
                        const Element& element,
                        const std::string& path) {
  const auto count = [&](std::string_view name) {
    return std::count_if(element.children.begin(), element.children.end(), [&](const Element& one) {
      return one.name == name && find_namespace(one.namespace_uri).ns == Ns::media;
    });
  };
  if (rule.name == "group" && count("content") < 2)
    checker.error(Code::missing_element, path, "has fewer than two media:content");
  if (rule.name == "content" && trim(element.attribute("url")).empty() && count("player") == 0)
    checker.error(Code::missing_value, path + " url", "is missing, and there is no media:player");
  if (rule.name == "adult")
    checker.warn(Code::bad_value, path, "is deprecated: media:rating has its place");
  if (rule.name == "hash")
    check_media_hash(checker, element, path);
  if (rule.name == "restriction")
    check_media_restriction(checker, element, path);
  if (rule.name == "rating" &&
      !is_media_rating(trim(element.attribute("scheme")), trim(element.text)))
    checker.error(Code::bad_value, path, "is no rating of its scheme");
  if (rule.name == "credit") {
    const std::string_view role = element.attribute("role");
    if (std::any_of(role.begin(), role.end(), [](char c) { return to_lower(c) != c; }))
      checker.error(Code::bad_value, path + " role", "is not in lower case");
  }
}

inline void check_georss(Checker& checker,
                         const ElementRule& rule,
                         const Element& element,
                         const std::string& path) {
  const bool polygon = rule.name == "polygon";
  const std::size_t exactly = rule.name == "point" ? 1 : rule.name == "box" ? 2 : 0;
  const std::size_t least = polygon ? 4 : rule.name == "line" ? 2 : exactly;
  if (least == 0)
    return;
  const Coordinates found = read_coordinates(element.text);
  if (!found.sound || found.pairs < least || (exactly != 0 && found.pairs != exactly)) {
    checker.error(
        Code::value_out_of_range, path, "has not the latitudes and longitudes that it needs");
  } else if (polygon && !found.closed) {
    checker.error(Code::bad_value, path, "does not end where it begins");
  }
  if (found.commas)
    checker.warn(Code::bad_value, path, "has commas between its coordinates");
}

/// What an element has to satisfy beyond its row in the tables.
inline void check_special(Checker& checker,
                          const ElementRule& rule,
                          const Element& element,
                          const std::string& path) {
  if (rule.ns == Ns::media) {
    check_media(checker, rule, element, path);
  } else if (rule.ns == Ns::georss) {
    check_georss(checker, rule, element, path);
  } else if (rule.ns == Ns::itunes && rule.name == "category" &&
             path.find(".children[") == std::string::npos) {
    check_itunes_category(checker, element, path);
    for (const Element& child : element.children) {
      if (child.name == "category" && find_namespace(child.namespace_uri).ns == Ns::itunes)
        check_itunes_category(checker, child, path + ".children", trim(element.attribute("text")));
    }
  } else if (rule.ns == Ns::geo && rule.name == "Point" && element.children.size() < 2) {
    checker.error(Code::missing_element, path, "needs geo:lat and geo:long");
  } else if (rule.ns == Ns::podcast && rule.name == "guid" && !is_uuid(trim(element.text))) {
    checker.error(Code::bad_value, path, "is no UUID");
  }
}

[[nodiscard]] inline const Element* find_extension(const std::vector<Element>& elements,
                                                   Ns ns,
                                                   std::string_view name) {
  for (const Element& one : elements) {
    if ((name.empty() || one.name == name) && find_namespace(one.namespace_uri).ns == ns)
      return &one;
  }
  return nullptr;
}

/// Types of files that Apple takes.
[[nodiscard]] inline bool is_podcast_type(std::string_view type) noexcept {
  return is_listed(
      " audio/mpeg audio/mp3 audio/mp4 audio/x-m4a audio/m4a audio/aac video/mp4 video/x-m4v "
      "video/m4v video/quicktime application/pdf document/x-epub application/epub+zip ",
      essence(type));
}

/// What Apple's directory wants of a channel that uses its module.
inline void check_podcast(Checker& checker, const Channel& channel) {
  const auto uses = [](const Item& item) {
    return find_extension(item.extensions, Ns::itunes, {}) != nullptr;
  };
  if (find_extension(channel.extensions, Ns::itunes, {}) == nullptr &&
      std::none_of(channel.items.begin(), channel.items.end(), uses))
    return;
  for (const std::string_view name : {"author", "category", "explicit", "image"}) {
    if (find_extension(channel.extensions, Ns::itunes, name) == nullptr)
      checker.warn(Code::missing_element,
                   "extensions",
                   "lacks itunes:" + std::string(name) + ", which Apple's directory wants");
  }
  const Element* const owner = find_extension(channel.extensions, Ns::itunes, "owner");
  if (owner == nullptr || find_extension(owner->children, Ns::itunes, "email") == nullptr)
    checker.note(Code::missing_element,
                 "extensions",
                 "lacks itunes:owner with itunes:email, by which directories ask back");
  for (std::size_t i = 0; i < channel.items.size(); ++i) {
    const std::vector<Enclosure>& files = channel.items[i].enclosures;
    for (std::size_t k = 0; k < files.size(); ++k) {
      if (!is_absent(files[k].type) && !is_podcast_type(files[k].type))
        checker.warn(Code::bad_value,
                     path_of(path_of({}, "items", i), "enclosures", k) + ".type",
                     "is none that Apple's directory takes");
    }
  }
}

/// Complete feeds and archives (RFC 5005, 2 and 4).
inline void check_history(Checker& checker, const Channel& channel) {
  const auto has = [&](std::string_view name) {
    return std::any_of(
        channel.extensions.begin(), channel.extensions.end(), [&](const Element& one) {
          return one.name == name &&
                 trim(one.namespace_uri) == "http://purl.org/syndication/history/1.0";
        });
  };
  if (has("complete")) {
    const Link* const current = find_alternate(channel.links, "current");
    const Link* const self = find_alternate(channel.links, "self");
    if (current != nullptr && (self == nullptr || self->href != current->href))
      checker.error(Code::bad_value,
                    "links",
                    "have a current link in a complete feed that is not its self link");
    for (std::size_t i = 0; i < channel.links.size(); ++i) {
      const std::string relation = final_relation(channel.links[i].rel);
      if (relation != "current" && is_paging_relation(relation))
        checker.error(Code::bad_value,
                      path_of({}, "links", i) + ".rel",
                      "leads to other pages, although the feed says that it is complete");
    }
  }
  if (!has("archive"))
    return;
  for (const std::string_view relation : {"current", "prev-archive"}) {
    if (find_alternate(channel.links, relation) == nullptr)
      checker.warn(Code::missing_element,
                   "links",
                   "lack " + std::string(relation) + ", which an archive should have");
  }
}

/// Elements of Dublin Core beside the member that says the same.
template <class Holder>
void check_twins(Checker& checker,
                 const Holder& holder,
                 const Text& description,
                 const std::string& path) {
  for (std::size_t i = 0; i < holder.extensions.size(); ++i) {
    const Element& one = holder.extensions[i];
    if (one.namespace_uri.empty() || find_namespace(one.namespace_uri).ns != Ns::dc)
      continue;
    const bool twin = (one.name == "title" && !holder.title.empty()) ||
                      (one.name == "description" && !description.empty()) ||
                      (one.name == "date" && !holder.published.empty()) ||
                      (one.name == "rights" && !holder.rights.empty()) ||
                      (one.name == "creator" && !holder.authors.empty()) ||
                      (one.name == "subject" && !holder.categories.empty());
    if (twin)
      checker.warn(Code::duplicate_value,
                   path_of({}, path, i) + " dc:" + one.name,
                   "says what the format's own element says as well");
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_EXTENSION_SPECIAL_HPP
