// SPDX-License-Identifier: MIT
// What a format requires and a channel does not say, by stated rules: never from the clock, never
// at random. Writers and completion both ask here.
#ifndef TIDINGS_DETAIL_WRITE_DERIVE_HPP
#define TIDINGS_DETAIL_WRITE_DERIVE_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/detail/write/dates.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/detail/xml/scopes.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A hash of 128 bits (FNV-1a twice, from two beginnings), as a UUID of version 8 (RFC 9562, 5.8).
class ContentHash {
 public:
  /// Takes a value in; its end counts, so that "ab","c" is not "a","bc".
  void add(std::string_view text) noexcept {
    for (const char c : text) step(static_cast<unsigned char>(c));
    step(0xFFU);
  }

  void add(const DateTime& date) noexcept {
    if (is_writable(date))
      add(written_rfc3339(date).view());
  }

  [[nodiscard]] std::string urn() const {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string result = "urn:uuid:";
    for (std::size_t i = 0; i < 32; ++i) {
      if (i == 8 || i == 12 || i == 16 || i == 20)
        result += '-';
      const std::uint64_t word = i < 16 ? first_ : second_;
      auto digit = static_cast<unsigned>((word >> (60 - 4 * (i % 16))) & 0xFU);
      if (i == 12)
        digit = 8;
      if (i == 16)
        digit = 8 + digit % 4;
      result += digits[digit];
    }
    return result;
  }

 private:
  void step(std::uint64_t byte) noexcept {
    constexpr std::uint64_t prime = 0x100000001B3U;
    first_ = (first_ ^ byte) * prime;
    second_ = (second_ ^ byte ^ 0x55U) * prime;
  }

  std::uint64_t first_ = 0xCBF29CE484222325U;
  std::uint64_t second_ = 0x84222325CBF29CE4U;
};

/// A channel's address as what relative ones are resolved against; "" for one that readers do not
/// take for it.
[[nodiscard]] inline std::string usable_base(std::string address) {
  if (address.size() > longest_last_base)
    address.clear();
  return address;
}

/// The address that relative ones are resolved against; "" where the channel has none.
[[nodiscard]] inline std::string base_of_channel(const Channel& channel) {
  for (const Link& one : channel.links) {
    if (!has_relation(one, "alternate") || is_absent(one.href))
      continue;
    std::string address = normal_address(one.href);
    if (is_address(address))
      return usable_base(std::move(address));
  }
  return {};
}

/// Whether an item's id can be said to be its address.
[[nodiscard]] inline bool is_permalink(const Item& item, std::string_view last_base) {
  if (!item.id_is_permalink.value_or(false))
    return false;
  if (is_final_address(item.id) && is_final_scalar(item.id))
    return is_address(item.id);
  return is_address(final_address(final_scalar(item.id), last_base));
}

/// The id of an item as it is written: its own, else that of an Atom entry, its link, else a hash
/// of what it holds.
[[nodiscard]] inline std::string final_id(const Item& item, std::string_view last_base) {
  if (!is_absent(item.id)) {
    if (!is_permalink(item, last_base))
      return final_scalar(item.id);
    // The channel's address may bring in what is no line of an id.
    return normal_address(final_scalar(final_address(final_scalar(item.id), last_base)));
  }
  if (const Link* const link = find_alternate(item.links))
    return final_scalar(final_address(link->href, last_base));
  ContentHash hash;
  hash.add(item.title.value);
  hash.add(item.summary.value);
  for (const Content& one : item.content) {
    hash.add(one.value);
    hash.add(one.src);
  }
  for (const Enclosure& one : item.enclosures) hash.add(one.url);
  for (const Person& one : item.authors) hash.add(one.name);
  hash.add(item.published);
  return hash.urn();
}

/// The id of an Atom feed: its own, else its link, else its own address, else a hash.
[[nodiscard]] inline std::string atom_id(const Channel& channel, std::string_view last_base) {
  if (!is_absent(channel.id))
    return final_scalar(channel.id);
  for (const std::string_view relation :
       {std::string_view("alternate"), std::string_view("self")}) {
    if (const Link* const link = find_alternate(channel.links, relation)) {
      return final_scalar(final_address(link->href, last_base));
    }
  }
  ContentHash hash;
  hash.add(channel.title.value);
  hash.add(channel.subtitle.value);
  for (const Item& item : channel.items) {
    hash.add(item.id);
    hash.add(item.title.value);
  }
  return hash.urn();
}

/// A title for what has none: its link, else its id.
[[nodiscard]] inline std::string title_without_title(const std::vector<Link>& links,
                                                     std::string_view id,
                                                     std::string_view last_base) {
  std::string result;
  if (const Link* const link = find_alternate(links))
    result = final_address(link->href, last_base);
  if (result.empty())
    result = final_scalar(id);
  return result.empty() ? "Untitled" : result;
}

/// The title that is written: the given one, or one made in `storage`.
template <class T>
[[nodiscard]] const Text& written_title(const T& of, std::string_view last_base, Text& storage) {
  if (!is_absent(of.title.value))
    return of.title;
  storage = Text(title_without_title(of.links, of.id, last_base));
  return storage;
}

/// A title as plain characters on one line.
[[nodiscard]] inline std::string plain_title(const Text& title) {
  if (title.type == TextType::text)
    return final_scalar(title.value);
  return final_scalar(html_to_plain(cleaned(title.value)));
}

/// The value of a text as it is read back from Atom, which readers compare RSS's element with:
/// markup is printed anew, into `storage`.
template <class T>
[[nodiscard]] const std::string& comparable_value(const T& text, std::string& storage) {
  return print_xhtml(storage, text.type, text.value) ? storage : text.value;
}

/// A text as HTML that shows it: what an RSS channel without description has of its title.
[[nodiscard]] inline Text as_html(const Text& text) {
  Text result = text;
  if (text.type == TextType::text) {
    result.value = html_of_plain(text.value);
  } else {
    std::string storage;
    result.value = comparable_value(text, storage);
  }
  result.type = TextType::html;
  return result;
}

/// The scheme and authority of an address with a slash; "" where it has none.
[[nodiscard]] inline std::string origin_of(std::string_view address) {
  const UriParts parts = split_uri(address);
  if (!parts.has_scheme || parts.authority.empty())
    return {};
  return std::string(parts.scheme) + "://" + std::string(parts.authority) + "/";
}

/// The link of an RSS channel that has no alternate one: none that is too long for a base.
[[nodiscard]] inline std::string rss_link_without_link(const Channel& channel) {
  if (const Link* const self = find_alternate(channel.links, "self")) {
    std::string address = usable_base(normal_address(self->href));
    if (!address.empty())
      return address;
  }
  std::string address = usable_base(normal_address(channel.id));
  if (is_address(address))
    return address;
  for (const Item& item : channel.items) {
    if (const Link* const link = find_alternate(item.links)) {
      std::string origin = usable_base(origin_of(normal_address(link->href)));
      if (!origin.empty())
        return origin;
    }
  }
  return "about:blank";
}

/// The address that relative ones are resolved against in the document: where RSS lacks a link, the
/// derived one.
[[nodiscard]] inline std::string written_base(const Channel& channel, bool rss) {
  return rss && find_alternate(channel.links) == nullptr ? rss_link_without_link(channel)
                                                         : base_of_channel(channel);
}

/// RSS's image has to have a title and a link: its own, else the channel's.
inline void derive_image_parts(Image& image, const Text& title, std::string_view base) {
  if (is_absent(image.title))
    image.title = plain_title(title);
  if (is_absent(image.link))
    image.link = base;
}

/// The date of an item that an entry's `updated` is taken from; nullptr where it has none.
[[nodiscard]] inline const DateTime* date_of(const Item& item) noexcept {
  for (const DateTime* date : {&item.updated, &item.published, &item.created}) {
    if (is_writable(*date))
      return date;
  }
  return nullptr;
}

/// The `updated` of an Atom feed: its own, else the latest of its items, else a date of its own,
/// else 1970.
[[nodiscard]] inline DateTime atom_updated(const Channel& channel) {
  if (is_writable(channel.updated))
    return channel.updated;
  const DateTime* latest = nullptr;
  for (const Item& item : channel.items) {
    const DateTime* const date = date_of(item);
    if (date != nullptr && (latest == nullptr || *date->instant > *latest->instant))
      latest = date;
  }
  if (latest != nullptr)
    return *latest;
  if (is_writable(channel.published))
    return channel.published;
  if (is_writable(channel.created))
    return channel.created;
  return DateTime(Instant());
}

[[nodiscard]] inline bool has_people(const std::vector<Person>& people) {
  for (const Person& one : people) {
    if (!is_absent_person(one))
      return true;
  }
  return false;
}

/// Whether an Atom feed has to name an author of its own, because an entry has none (RFC
/// 4287, 4.1.1).
[[nodiscard]] inline bool lacks_author(const Channel& channel) {
  if (has_people(channel.authors))
    return false;
  for (const Item& item : channel.items) {
    if (!has_people(item.authors))
      return true;
  }
  return false;
}

/// The author of an Atom feed that has none.
[[nodiscard]] inline Person author_without_author(const Channel& channel, const Text& title) {
  for (const Person* person : {&channel.editor, &channel.publisher, &channel.webmaster}) {
    if (!is_absent(name_of_person(*person)))
      return *person;
  }
  Person result;
  result.name = plain_title(title);
  if (result.name.empty())
    result.name = "Unknown";
  return result;
}

/// The media type of an RSS enclosure.
[[nodiscard]] inline std::string rss_enclosure_type(const Enclosure& enclosure) {
  if (!is_absent(enclosure.type))
    return final_scalar(enclosure.type);
  const std::string_view guess = type_of_suffix(enclosure.url);
  return std::string(guess.empty() ? std::string_view("application/octet-stream") : guess);
}

/// Whether an item needs a title in RSS, as it has neither title nor summary.
[[nodiscard]] inline bool needs_rss_title(const Item& item) {
  return is_absent(item.title.value) && is_absent(item.summary.value);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_DERIVE_HPP
