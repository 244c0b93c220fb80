// SPDX-License-Identifier: MIT
// The local names of feeds and of HTML that mean something to the repair of broken documents: a
// table.
#ifndef TIDINGS_DETAIL_XML_REPAIR_WORDS_HPP
#define TIDINGS_DETAIL_XML_REPAIR_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/name_table.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a local name is known for; a name may be known for several things.
enum MarkupTrait : std::uint8_t {
  word_member =
      1,  ///< begins a new member of a channel or an item, wherever nothing closes the one before
  word_holder = 2,  ///< a member of a channel that has members of its own
  word_held = 4,    ///< what the holders hold
  word_html = 8,    ///< an element of HTML that is seen in the values of feeds
  word_html_block =
      16,  ///< one that keeps what begins inside from ending what is open outside of it
  word_void_element = 32,  ///< one that has no end tag (HTML, 13.1.2); not `link` and `source`,
                           ///< which feeds have as well
  word_implied_end = 64    ///< one that ends where another of its kind begins (HTML, 13.1.2.4)
};

/// A name, in lower case, and its traits.
struct MarkupWord {
  std::string_view name;
  std::uint8_t traits;
};

inline constexpr MarkupWord markup_words[] = {
    {"a", word_html},
    {"abbr", word_html},
    {"acronym", word_html},
    {"address", word_html},
    {"applet", word_html},
    {"area", word_void_element},
    {"article", word_html_block},
    {"aside", word_html_block},
    {"audio", word_html},
    {"author", word_member},
    {"b", word_html},
    {"base", word_void_element},
    {"basefont", word_void_element},
    {"bdo", word_html},
    {"big", word_html},
    {"blockquote", word_html_block},
    {"body", word_html_block},
    {"br", word_void_element},
    {"button", word_html},
    {"caption", word_html},
    {"categories", word_member},
    {"category", word_member},
    {"center", word_html_block},
    {"cite", word_html},
    {"cloud", word_member},
    {"code", word_html},
    {"col", word_void_element},
    {"colgroup", word_html},
    {"comments", word_member},
    {"content", word_member},
    {"contributor", word_member},
    {"copyright", word_member},
    {"created", word_member},
    {"creator", word_member},
    {"date", word_member},
    {"dd", word_implied_end},
    {"del", word_html},
    {"description", word_member | word_held},
    {"details", word_html_block},
    {"dfn", word_html},
    {"div", word_html_block},
    {"dl", word_html_block},
    {"docs", word_member},
    {"dt", word_implied_end},
    {"editor", word_member},
    {"em", word_html},
    {"embed", word_void_element},
    {"enclosure", word_member},
    {"encoded", word_member},
    {"expirationdate", word_member},
    {"fieldset", word_html_block},
    {"figcaption", word_html},
    {"figure", word_html_block},
    {"font", word_html},
    {"footer", word_html},
    {"form", word_html_block},
    {"frame", word_void_element},
    {"fullitem", word_member},
    {"generator", word_member},
    {"guid", word_member},
    {"h1", word_html},
    {"h2", word_html},
    {"h3", word_html},
    {"h4", word_html},
    {"h5", word_html},
    {"h6", word_html},
    {"head", word_html},
    {"header", word_html},
    {"height", word_held},
    {"hr", word_void_element},
    {"html", word_html_block},
    {"i", word_html},
    {"icon", word_member},
    {"id", word_member | word_held},
    {"iframe", word_html},
    {"image", word_member | word_holder},
    {"img", word_void_element},
    {"info", word_member},
    {"input", word_void_element},
    {"ins", word_html},
    {"issued", word_member},
    {"items", word_member},
    {"kbd", word_html},
    {"keygen", word_void_element},
    {"label", word_html},
    {"language", word_member},
    {"lastbuilddate", word_member},
    {"legend", word_html},
    {"li", word_implied_end},
    {"link", word_member | word_held},
    {"logo", word_member},
    {"main", word_html_block},
    {"managingeditor", word_member},
    {"map", word_html},
    {"mark", word_html},
    {"meta", word_void_element},
    {"modified", word_member},
    {"name", word_held},
    {"nav", word_html},
    {"nobr", word_html},
    {"noscript", word_html},
    {"object", word_html},
    {"ol", word_html_block},
    {"option", word_implied_end},
    {"p", word_implied_end},
    {"param", word_void_element},
    {"picture", word_html},
    {"pre", word_html},
    {"pubdate", word_member},
    {"published", word_member},
    {"publisher", word_member},
    {"q", word_html},
    {"rating", word_member},
    {"rights", word_member},
    {"s", word_html},
    {"samp", word_html},
    {"script", word_html},
    {"section", word_html_block},
    {"select", word_html_block},
    {"skipdays", word_member},
    {"skiphours", word_member},
    {"small", word_html},
    {"source", word_member | word_holder},
    {"span", word_html},
    {"strike", word_html},
    {"strong", word_html},
    {"style", word_html},
    {"sub", word_html},
    {"subject", word_member},
    {"subtitle", word_member},
    {"summary", word_member},
    {"sup", word_html},
    {"table", word_html_block},
    {"tagline", word_member},
    {"tbody", word_implied_end},
    {"td", word_implied_end},
    {"textarea", word_html},
    {"textinput", word_member | word_holder},
    {"tfoot", word_html},
    {"th", word_implied_end},
    {"thead", word_implied_end},
    {"time", word_html},
    {"title", word_member | word_held},
    {"tr", word_implied_end},
    {"track", word_void_element},
    {"tt", word_html},
    {"ttl", word_member},
    {"u", word_html},
    {"ul", word_html_block},
    {"updated", word_member | word_held},
    {"url", word_held},
    {"var", word_html},
    {"video", word_html},
    {"wbr", word_void_element},
    {"webmaster", word_member},
    {"width", word_held},
};

inline constexpr std::size_t markup_word_count = sizeof markup_words / sizeof markup_words[0];

struct MarkupWordNames {
  [[nodiscard]] constexpr std::string_view operator()(std::size_t index) const noexcept {
    return markup_words[index].name;
  }
};

inline constexpr NameTable<512, markup_word_count, MarkupWordNames> markup_word_table;

/// The traits of a local name in any case; 0 where it is not known.
[[nodiscard]] constexpr unsigned markup_traits(std::string_view local) noexcept {
  const std::size_t index = markup_word_table.find(local);
  return index == markup_word_table.none ? 0 : markup_words[index].traits;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_WORDS_HPP
