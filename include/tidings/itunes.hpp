// SPDX-License-Identifier: MIT
// Apple's podcast elements (the namespace "itunes"), typed: read from and written to a channel's or
// item's extensions. A module of its own, which the core does not know: one for another namespace
// is written the same way.
#ifndef TIDINGS_ITUNES_HPP
#define TIDINGS_ITUNES_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/modules/elements.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/item.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

/// Apple's podcast elements as plain structs.
///
///     const tidings::itunes::Episode episode = tidings::itunes::read(item);
///     if (episode.duration) show(*episode.duration);           // std::chrono::milliseconds
///
///     tidings::itunes::Episode mine;
///     mine.duration = std::chrono::minutes(31);
///     tidings::itunes::write(item, mine);        // adds <itunes:duration>1860</itunes:duration>
///
/// In all of them an empty string or list means absent. A value that cannot be read is absent; the
/// element itself stays among the extensions.
///
/// @see https://podcasters.apple.com/support/823-podcast-requirements
namespace itunes {

inline constexpr std::string_view namespace_uri = "http://www.itunes.com/dtds/podcast-1.0.dtd";
inline constexpr std::string_view prefix = "itunes";

/// Whether there is talk that is not for children. `clean` says more than `no`: that an explicit
/// recording was made clean.
enum class Explicit : unsigned char { unsaid, no, clean, yes };

/// A category by its name in Apple's list, with those below it.
struct Category {
  std::string name;
  std::vector<Category> children;

  friend bool operator==(const Category& a, const Category& b) {
    return a.name == b.name && a.children == b.children;
  }

  friend bool operator!=(const Category& a, const Category& b) { return !(a == b); }
};

/// Whom Apple writes to; not shown to listeners.
struct Owner {
  std::string name;
  std::string email;

  /// Whether nothing is said: every member is empty.
  [[nodiscard]] bool empty() const noexcept { return name.empty() && email.empty(); }

  friend bool operator==(const Owner& a, const Owner& b) {
    return a.name == b.name && a.email == b.email;
  }

  friend bool operator!=(const Owner& a, const Owner& b) { return !(a == b); }
};

/// What a podcast's channel says.
struct Show {
  std::string author;
  std::string title;
  std::string subtitle;
  std::string summary;
  std::string type;   ///< "episodic" or "serial", in lower case
  std::string image;  ///< address of the cover, resolved
  Explicit explicit_content = Explicit::unsaid;
  std::vector<Category> categories;
  std::vector<std::string> keywords;
  Owner owner;
  std::string new_feed_url;      ///< where the feed has moved to
  std::optional<bool> block;     ///< true: not to be listed
  std::optional<bool> complete;  ///< true: no episode will follow

  friend bool operator==(const Show& a, const Show& b) {
    return a.author == b.author && a.title == b.title && a.subtitle == b.subtitle &&
           a.summary == b.summary && a.type == b.type && a.image == b.image &&
           a.explicit_content == b.explicit_content && a.categories == b.categories &&
           a.keywords == b.keywords && a.owner == b.owner && a.new_feed_url == b.new_feed_url &&
           a.block == b.block && a.complete == b.complete;
  }

  friend bool operator!=(const Show& a, const Show& b) { return !(a == b); }
};

/// What a podcast's item says.
struct Episode {
  std::string author;
  std::string title;  ///< without the number of the episode
  std::string subtitle;
  std::string summary;
  std::string type;   ///< "full", "trailer" or "bonus", in lower case
  std::string image;  ///< address of the episode's own cover, resolved
  Explicit explicit_content = Explicit::unsaid;
  std::optional<std::chrono::milliseconds> duration;
  Number season;
  Number episode;
  Number order;  ///< place in the list, if not by date
  std::vector<std::string> keywords;
  std::optional<bool> block;
  std::optional<bool> closed_captions;

  friend bool operator==(const Episode& a, const Episode& b) {
    return a.author == b.author && a.title == b.title && a.subtitle == b.subtitle &&
           a.summary == b.summary && a.type == b.type && a.image == b.image &&
           a.explicit_content == b.explicit_content && a.duration == b.duration &&
           a.season == b.season && a.episode == b.episode && a.order == b.order &&
           a.keywords == b.keywords && a.block == b.block && a.closed_captions == b.closed_captions;
  }

  friend bool operator!=(const Episode& a, const Episode& b) { return !(a == b); }
};

/// Reads the three forms a duration is written in: seconds, "m:s", "h:m:s", each with a fraction or
/// without. Empty for anything else.
[[nodiscard]] inline std::optional<std::chrono::milliseconds> parse_duration(
    std::string_view text) noexcept {
  const std::optional<std::int64_t> count = detail::clock_milliseconds(text);
  if (!count)
    return std::nullopt;
  return std::chrono::milliseconds(*count);
}

}  // namespace itunes

namespace detail {

[[nodiscard]] inline std::string itunes_text(const std::vector<Element>& elements,
                                             std::string_view name) {
  return text_of_first(elements, itunes::namespace_uri, name);
}

[[nodiscard]] inline Number itunes_number(const std::vector<Element>& elements,
                                          std::string_view name) {
  return element_number(itunes_text(elements, name));
}

/// What says yes or no. Apple reads "yes" alone as set; what says neither is absent.
[[nodiscard]] inline std::optional<bool> itunes_flag(const std::vector<Element>& elements,
                                                     std::string_view name) {
  const std::string text = lower(itunes_text(elements, name));
  if (text == "yes" || text == "true")
    return true;
  if (text == "no" || text == "false")
    return false;
  return std::nullopt;
}

[[nodiscard]] inline itunes::Explicit itunes_explicit(const std::vector<Element>& elements) {
  const std::string text = lower(itunes_text(elements, "explicit"));
  if (text == "yes" || text == "true" || text == "explicit")
    return itunes::Explicit::yes;
  if (text == "clean")
    return itunes::Explicit::clean;
  if (text == "no" || text == "false")
    return itunes::Explicit::no;
  return itunes::Explicit::unsaid;
}

/// The image's address, which stands in an attribute; some write it as text, or in a child as RSS
/// has it.
[[nodiscard]] inline std::string itunes_image(const std::vector<Element>& elements) {
  for (const Element& one : elements) {
    if (one.name != "image" || one.namespace_uri != itunes::namespace_uri)
      continue;
    std::string_view written = trim(one.attribute("href"));
    if (written.empty())
      written = trim(one.attribute("url"));
    const std::string text = written.empty() ? element_text(one) : std::string(written);
    if (std::string address = element_address(text, one.base); !address.empty())
      return address;
  }
  return {};
}

/// Categories with those inside them, as the elements are nested. Goes down no more than the
/// elements do: two levels by Apple's rules, Limits::depth in any feed that was parsed.
inline void read_itunes_categories(const std::vector<Element>& elements,
                                   std::vector<itunes::Category>& categories) {
  for (const Element& one : elements) {
    if (one.name != "category" || one.namespace_uri != itunes::namespace_uri)
      continue;
    itunes::Category category;
    category.name = trim(one.attribute("text"));
    if (category.name.empty())
      category.name = trim(one.text);
    read_itunes_categories(one.children, category.children);
    if (!category.name.empty() || !category.children.empty())
      categories.push_back(std::move(category));
  }
}

[[nodiscard]] inline Element itunes_category(const itunes::Category& category) {
  Element element = make_element(itunes::namespace_uri, itunes::prefix, "category");
  add_attribute(element, "text", category.name);
  for (const itunes::Category& child : category.children)
    element.children.push_back(itunes_category(child));
  return element;
}

/// Gathers the elements that are to be written: what is absent adds none.
class ItunesElements {
 public:
  void add(std::string_view name, std::string_view text) {
    if (!text.empty())
      list_.push_back(make_element(itunes::namespace_uri, itunes::prefix, name, text));
  }

  void add(std::string_view name, const Number& number) {
    if (number)
      add(name, std::string_view(std::to_string(*number)));
  }

  void add(std::string_view name, std::optional<bool> flag) {
    if (flag)
      add(name, std::string_view(*flag ? "Yes" : "No"));
  }

  void add_explicit(itunes::Explicit value) {
    if (value == itunes::Explicit::unsaid)
      return;
    add("explicit",
        std::string_view(value == itunes::Explicit::yes     ? "true"
                         : value == itunes::Explicit::clean ? "clean"
                                                            : "false"));
  }

  void add_image(std::string_view address) {
    if (address.empty())
      return;
    list_.push_back(make_element(itunes::namespace_uri, itunes::prefix, "image"));
    add_attribute(list_.back(), "href", address);
  }

  void add_element(Element element) { list_.push_back(std::move(element)); }

  [[nodiscard]] std::vector<Element> take() { return std::move(list_); }

 private:
  std::vector<Element> list_;
};

}  // namespace detail

namespace itunes {

/// What a channel's itunes elements say. Of an element that stands several times the first counts.
[[nodiscard]] inline Show read(const tidings::Channel& channel) {
  const std::vector<Element>& from = channel.extensions;
  Show show;
  show.author = detail::itunes_text(from, "author");
  show.title = detail::itunes_text(from, "title");
  show.subtitle = detail::itunes_text(from, "subtitle");
  show.summary = detail::itunes_text(from, "summary");
  show.type = detail::lower(detail::itunes_text(from, "type"));
  show.image = detail::itunes_image(from);
  show.explicit_content = detail::itunes_explicit(from);
  detail::read_itunes_categories(from, show.categories);
  show.keywords = detail::comma_list(detail::itunes_text(from, "keywords"));
  if (const Element* const owner = detail::find_element(from, namespace_uri, "owner")) {
    show.owner.name = detail::itunes_text(owner->children, "name");
    show.owner.email = detail::itunes_text(owner->children, "email");
  }
  if (const Element* const moved = detail::find_element(from, namespace_uri, "new-feed-url")) {
    show.new_feed_url = detail::element_address(detail::element_text(*moved), moved->base);
  }
  show.block = detail::itunes_flag(from, "block");
  show.complete = detail::itunes_flag(from, "complete");
  return show;
}

/// What an item's itunes elements say. Of an element that stands several times the first counts.
[[nodiscard]] inline Episode read(const tidings::Item& item) {
  const std::vector<Element>& from = item.extensions;
  Episode episode;
  episode.author = detail::itunes_text(from, "author");
  episode.title = detail::itunes_text(from, "title");
  episode.subtitle = detail::itunes_text(from, "subtitle");
  episode.summary = detail::itunes_text(from, "summary");
  episode.type = detail::lower(detail::itunes_text(from, "episodeType"));
  episode.image = detail::itunes_image(from);
  episode.explicit_content = detail::itunes_explicit(from);
  episode.duration = parse_duration(detail::itunes_text(from, "duration"));
  episode.season = detail::itunes_number(from, "season");
  episode.episode = detail::itunes_number(from, "episode");
  episode.order = detail::itunes_number(from, "order");
  episode.keywords = detail::comma_list(detail::itunes_text(from, "keywords"));
  episode.block = detail::itunes_flag(from, "block");
  episode.closed_captions = detail::itunes_flag(from, "isClosedCaptioned");
  return episode;
}

/// Makes the channel say what the struct says: elements of its members are replaced, all others
/// stay. What is given in Apple's terms reads back equal.
inline void write(tidings::Channel& channel, const Show& show) {
  detail::ItunesElements made;
  made.add("author", show.author);
  made.add("title", show.title);
  made.add("subtitle", show.subtitle);
  made.add("summary", show.summary);
  made.add("type", show.type);
  made.add_image(show.image);
  made.add_explicit(show.explicit_content);
  for (const Category& one : show.categories) made.add_element(detail::itunes_category(one));
  made.add("keywords", detail::join_with_commas(show.keywords));
  if (!show.owner.empty()) {
    detail::ItunesElements parts;
    parts.add("name", show.owner.name);
    parts.add("email", show.owner.email);
    Element owner = detail::make_element(namespace_uri, prefix, "owner");
    owner.children = parts.take();
    made.add_element(std::move(owner));
  }
  made.add("new-feed-url", show.new_feed_url);
  made.add("block", show.block);
  made.add("complete", show.complete);
  detail::replace_elements(channel.extensions,
                           namespace_uri,
                           {"author",
                            "title",
                            "subtitle",
                            "summary",
                            "type",
                            "image",
                            "explicit",
                            "category",
                            "keywords",
                            "owner",
                            "new-feed-url",
                            "block",
                            "complete"},
                           made.take());
}

/// Makes the item say what the struct says; otherwise as for a channel. Durations are written in
/// seconds.
inline void write(tidings::Item& item, const Episode& episode) {
  detail::ItunesElements made;
  made.add("author", episode.author);
  made.add("title", episode.title);
  made.add("subtitle", episode.subtitle);
  made.add("summary", episode.summary);
  made.add("episodeType", episode.type);
  made.add_image(episode.image);
  made.add_explicit(episode.explicit_content);
  if (episode.duration && episode.duration->count() >= 0) {
    made.add("duration", detail::print_seconds(episode.duration->count()));
  }
  made.add("season", episode.season);
  made.add("episode", episode.episode);
  made.add("order", episode.order);
  made.add("keywords", detail::join_with_commas(episode.keywords));
  made.add("block", episode.block);
  made.add("isClosedCaptioned", episode.closed_captions);
  detail::replace_elements(item.extensions,
                           namespace_uri,
                           {"author",
                            "title",
                            "subtitle",
                            "summary",
                            "episodeType",
                            "image",
                            "explicit",
                            "duration",
                            "season",
                            "episode",
                            "order",
                            "keywords",
                            "block",
                            "isClosedCaptioned"},
                           made.take());
}

}  // namespace itunes

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_ITUNES_HPP
