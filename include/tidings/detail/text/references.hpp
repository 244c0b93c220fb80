// SPDX-License-Identifier: MIT
// Character and entity references: what stands at an ampersand, and those decoded that need no
// document.
#ifndef TIDINGS_DETAIL_TEXT_REFERENCES_HPP
#define TIDINGS_DETAIL_TEXT_REFERENCES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/charset.hpp>  // windows_1252_of
#include <tidings/detail/text/entities.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a reference at some place of a text stands for.
struct Reference {
  enum class Kind : std::uint8_t {
    none,       ///< no reference: the ampersand is a character
    character,  ///< `character`
    legacy,     ///< a number from 128 to 159, which means a byte of windows-1252 (HTML, 13.2.5.80)
    nothing,    ///< a number of no character that XML allows: stands for nothing
    named       ///< `name`, of XML, HTML or the document
  };
  Kind kind = Kind::none;
  std::size_t size = 1;  ///< bytes that it takes, `&` and `;` included
  char32_t character = 0;
  std::string_view name;
};

/// Reads a numeric reference; `body` begins behind "&#".
[[nodiscard]] inline Reference scan_number(std::string_view body) noexcept {
  const bool hex = !body.empty() && (body[0] == 'x' || body[0] == 'X');
  std::size_t i = hex ? 1 : 0;
  const std::size_t first = i;
  std::uint32_t value = 0;
  for (; i < body.size(); ++i) {
    const int digit = hex ? hex_value(body[i]) : is_digit(body[i]) ? body[i] - '0' : -1;
    if (digit < 0)
      break;
    if (value <= 0x10FFFF)
      value = value * (hex ? 16U : 10U) + static_cast<std::uint32_t>(digit);
  }
  if (i == first || i == body.size() || body[i] != ';')
    return {};
  Reference found;
  found.size = i + 3;
  found.character = value;
  if (value >= 0x80 && value <= 0x9F) {
    found.kind = Reference::Kind::legacy;
    found.character = windows_1252_of(static_cast<unsigned char>(value));
  } else {
    found.kind = is_xml_char(value) ? Reference::Kind::character : Reference::Kind::nothing;
  }
  return found;
}

/// Reads what stands at an ampersand. A reference must end in `;`: `&copy=2` in an address is none.
[[nodiscard]] inline Reference scan_reference(std::string_view text,
                                              std::size_t ampersand) noexcept {
  const std::string_view body = text.substr(ampersand + 1);
  if (!body.empty() && body[0] == '#')
    return scan_number(body.substr(1));
  // The longest name of HTML has 31 letters; a document's own may be longer, within reason.
  constexpr std::size_t most = 64;
  std::size_t i = 0;
  while (i < body.size() && i < most) {
    const char c = body[i];
    const bool inside =
        is_alnum(c) || c == '.' || c == '-' || c == '_' || c == ':' || (c & '\x80') != 0;
    if (!inside)
      break;
    ++i;
  }
  if (i == 0 || i == body.size() || body[i] != ';')
    return {};
  Reference found;
  found.kind = Reference::Kind::named;
  found.size = i + 2;
  found.name = body.substr(0, i);
  return found;
}

/// XML's predefined entities (XML 1.0, 4.6); 0 for any other name.
[[nodiscard]] constexpr char predefined_entity(std::string_view name) noexcept {
  if (name == "amp")
    return '&';
  if (name == "lt")
    return '<';
  if (name == "gt")
    return '>';
  if (name == "quot")
    return '"';
  if (name == "apos")
    return '\'';
  return '\0';
}

/// One of XML's five, written as a whole reference.
struct PredefinedReference {
  char character = '\0';
  unsigned char size = 0;  ///< `&` and `;` included; 0 where there is none
};

/// Reads what stands at the ampersand that a text begins with, if it is one of XML's five.
[[nodiscard]] inline PredefinedReference scan_predefined(std::string_view at) noexcept {
  if (at.size() < 4)
    return {};
  // Compared letter by letter: of these there is one every dozen characters of escaped HTML.
  const auto goes_on = [at](char second, char third, char fourth) {
    return at[2] == second && at[3] == third && at[4] == fourth;
  };
  if ((at[1] == 'l' || at[1] == 'g') && at[2] == 't' && at[3] == ';')
    return {at[1] == 'l' ? '<' : '>', 4};
  if (at.size() > 4 && at[1] == 'a' && goes_on('m', 'p', ';'))
    return {'&', 5};
  if (at.size() > 5 && at[1] == 'q' && goes_on('u', 'o', 't') && at[5] == ';')
    return {'"', 6};
  if (at.size() > 5 && at[1] == 'a' && goes_on('p', 'o', 's') && at[5] == ';')
    return {'\'', 6};
  return {};
}

/// Decodes every reference that can be known without the document: for HTML in values and for plain
/// text. What is no reference stays as it is.
inline void append_html_decoded(std::string& out, std::string_view text) {
  while (true) {
    const std::size_t ampersand = text.find('&');
    out += text.substr(0, ampersand);
    if (ampersand == std::string_view::npos)
      return;
    const Reference found = scan_reference(text, ampersand);
    std::string_view name;
    switch (found.kind) {
      case Reference::Kind::character:
      case Reference::Kind::legacy:
        append_utf8(out, found.character);
        break;
      case Reference::Kind::nothing:
        break;
      case Reference::Kind::named:
        name = find_entity(found.name);
        out += name.empty() ? text.substr(ampersand, found.size) : name;
        break;
      case Reference::Kind::none:
        out += '&';
        break;
    }
    text.remove_prefix(ampersand + found.size);
  }
}

/// Whether a text holds a reference that HTML knows.
[[nodiscard]] inline bool has_html_reference(std::string_view text) noexcept {
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    const Reference found = scan_reference(text, at);
    if (found.kind == Reference::Kind::none)
      continue;
    if (found.kind != Reference::Kind::named || !find_entity(found.name).empty())
      return true;
  }
  return false;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_REFERENCES_HPP
