// SPDX-License-Identifier: MIT
// Names in markup: which characters they have, and what an element of a name is to a feed. Knows no
// document and reads no tag.
#ifndef TIDINGS_DETAIL_XML_REPAIR_NAMES_HPP
#define TIDINGS_DETAIL_XML_REPAIR_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/detail/xml/repair_words.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// White space as XML has it (XML 1.0, 2.3).
[[nodiscard]] constexpr bool is_markup_blank(char c) noexcept {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

[[nodiscard]] constexpr std::size_t skip_markup_blanks(std::string_view text,
                                                       std::size_t at) noexcept {
  while (at < text.size() && is_markup_blank(text[at])) ++at;
  return at;
}

[[nodiscard]] constexpr bool is_markup_blank(std::string_view text) noexcept {
  return skip_markup_blanks(text, 0) == text.size();
}

/// NameStartChar of XML 1.0, fifth edition (2.3).
[[nodiscard]] constexpr bool is_markup_name_start(char32_t c) noexcept {
  if (c < 0x80)
    return is_alpha(static_cast<char>(c)) || c == '_' || c == ':';
  return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7) ||
         (c >= 0x370 && c <= 0x1FFF && c != 0x37E) || (c >= 0x200C && c <= 0x200D) ||
         (c >= 0x2070 && c <= 0x218F) || (c >= 0x2C00 && c <= 0x2FEF) ||
         (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) ||
         (c >= 0xFDF0 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0xEFFFF);
}

/// NameChar of XML 1.0, fifth edition (2.3).
[[nodiscard]] constexpr bool is_markup_name_char(char32_t c) noexcept {
  if (c < 0x80)
    return is_markup_name_start(c) || is_digit(static_cast<char>(c)) || c == '-' || c == '.';
  return is_markup_name_start(c) || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F ||
         c == 0x2040;
}

/// What ASCII characters are in names; none of it for bytes beyond ASCII.
struct MarkupNameBytes {
  bool may_begin[256] = {};
  bool may_follow[256] = {};

  constexpr MarkupNameBytes() noexcept {
    for (unsigned c = 0; c < 128; ++c) {
      may_begin[c] = is_markup_name_start(c);
      may_follow[c] = is_markup_name_char(c);
    }
  }
};

inline constexpr MarkupNameBytes markup_name_bytes;

/// Where the name that begins at `at` ends; `at` itself where none begins there.
[[nodiscard]] constexpr std::size_t markup_name_end(std::string_view text,
                                                    std::size_t at) noexcept {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  std::size_t i = at;
  if (i < text.size() && markup_name_bytes.may_begin[byte(i)])
    ++i;
  while (i < text.size()) {
    while (i > at && i < text.size() && markup_name_bytes.may_follow[byte(i)]) ++i;
    if (i == text.size() || byte(i) < 0x80)
      break;
    const Utf8Char next = decode_utf8(text, i);
    if (next.size == 0)
      break;
    if (!(i == at ? is_markup_name_start(next.value) : is_markup_name_char(next.value)))
      break;
    i += next.size;
  }
  return i;
}

/// What stands before the colon of a name; "" where there is none.
[[nodiscard]] constexpr std::string_view markup_prefix(std::string_view name) noexcept {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

/// What stands behind the colon of a name; all of it where there is none.
[[nodiscard]] constexpr std::string_view markup_local(std::string_view name) noexcept {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// A number that names which differ in nothing but case share (FNV-1a).
[[nodiscard]] constexpr std::uint32_t markup_name_hash(std::string_view name) noexcept {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) {
    hash ^= static_cast<unsigned char>(to_lower(c));
    hash *= 16777619U;
  }
  return hash;
}

/// What an element is to the shape of a feed.
enum class FeedRole : std::uint8_t {
  none,
  root,     ///< rss, feed, RDF
  channel,  ///< channel
  item      ///< item, entry
};

/// Whether a prefix is the usual one of a module, so that its elements are members and never the
/// feed's own frame.
[[nodiscard]] constexpr bool is_module_prefix(std::string_view prefix) noexcept {
  const Ns ns = namespace_of_prefix(prefix);
  return ns >= Ns::content && ns != Ns::other;
}

/// The role that a name has by its local part, in any case and under any prefix but those of
/// modules.
[[nodiscard]] constexpr FeedRole feed_role(std::string_view name) noexcept {
  const std::string_view local = markup_local(name);
  FeedRole role = FeedRole::none;
  if (local.size() == 3 && (iequals(local, "rss") || iequals(local, "rdf")))
    role = FeedRole::root;
  if (local.size() == 4) {
    if (iequals(local, "feed"))
      role = FeedRole::root;
    if (iequals(local, "item"))
      role = FeedRole::item;
  }
  if (local.size() == 5 && iequals(local, "entry"))
    role = FeedRole::item;
  if (local.size() == 7 && iequals(local, "channel"))
    role = FeedRole::channel;
  if (role != FeedRole::none && is_module_prefix(markup_prefix(name)))
    role = FeedRole::none;
  return role;
}

/// What a name is to a feed and to HTML. It takes a few looks at tables: pieces of markup keep it.
struct NameKind {
  FeedRole role = FeedRole::none;
  bool is_member = false;  ///< an element of this name begins a new member of a channel or an item
  unsigned traits = 0;     ///< of a name that has no prefix

  /// Whether feeds have an element of this name.
  [[nodiscard]] constexpr bool is_feeds() const noexcept {
    return role != FeedRole::none || is_member;
  }

  /// Whether HTML has an element of this name.
  [[nodiscard]] constexpr bool is_html() const noexcept {
    return (traits & (word_html | word_html_block | word_void_element | word_implied_end)) != 0;
  }

  [[nodiscard]] constexpr bool is_void() const noexcept {
    return (traits & word_void_element) != 0;
  }

  /// Whether feeds or HTML have an element of this name.
  [[nodiscard]] constexpr bool is_known() const noexcept { return is_feeds() || traits != 0; }
};

/// The kind of a name: members go by their local name, or are a module's.
[[nodiscard]] constexpr NameKind name_kind(std::string_view name) noexcept {
  const std::size_t colon = name.find(':');
  const bool has_colon = colon != std::string_view::npos;
  const unsigned traits = markup_traits(has_colon ? name.substr(colon + 1) : name);
  const bool is_word = (traits & word_member) != 0;
  NameKind kind;
  kind.role = feed_role(name);
  if (!has_colon) {
    kind.is_member = is_word;
    kind.traits = traits;
  } else if (colon != 0) {
    const std::string_view prefix = name.substr(0, colon);
    kind.is_member = is_module_prefix(prefix) || (is_word && !iequals(prefix, "xhtml"));
  }
  return kind;
}

/// The kinds of the names that were asked for last: a feed has a few dozen, each many times.
class NameKinds {
 public:
  /// @param name  of a text that outlives this
  [[nodiscard]] NameKind of(std::string_view name) noexcept {
    if (name.empty())
      return {};
    Known& known = known_[(name.size() * 7 + static_cast<unsigned char>(name.back()) * 3U +
                           static_cast<unsigned char>(name.front())) %
                          places];
    if (!same_text(known.name, name))
      known = {name, name_kind(name)};
    return known.kind;
  }

 private:
  struct Known {
    std::string_view name;
    NameKind kind;
  };

  static constexpr std::size_t places = 128;

  Known known_[places];
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_NAMES_HPP
