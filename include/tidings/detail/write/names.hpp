// SPDX-License-Identifier: MIT
// Names that XML allows (XML 1.0, 2.3; Namespaces in XML, 3), and the mending of others. Knows no
// feed.
#ifndef TIDINGS_DETAIL_WRITE_NAMES_HPP
#define TIDINGS_DETAIL_WRITE_NAMES_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A first and a last character.
struct NameRange {
  char32_t first;
  char32_t last;
};

/// NameStartChar of XML 1.0 beyond ASCII.
inline constexpr NameRange name_start_ranges[] = {{0xC0, 0xD6},
                                                  {0xD8, 0xF6},
                                                  {0xF8, 0x2FF},
                                                  {0x370, 0x37D},
                                                  {0x37F, 0x1FFF},
                                                  {0x200C, 0x200D},
                                                  {0x2070, 0x218F},
                                                  {0x2C00, 0x2FEF},
                                                  {0x3001, 0xD7FF},
                                                  {0xF900, 0xFDCF},
                                                  {0xFDF0, 0xFFFD},
                                                  {0x10000, 0xEFFFF}};

/// Whether a name without colons may begin with the character.
[[nodiscard]] constexpr bool begins_name(char32_t c) noexcept {
  if (c < 0x80)
    return is_alpha(static_cast<char>(c)) || c == '_';
  for (const NameRange& range : name_start_ranges) {
    if (c >= range.first && c <= range.last)
      return true;
  }
  return false;
}

/// Whether a name without colons may go on with the character.
[[nodiscard]] constexpr bool continues_name(char32_t c) noexcept {
  if (c < 0x80)
    return is_alnum(static_cast<char>(c)) || c == '_' || c == '-' || c == '.';
  return c == 0xB7 || (c >= 0x300 && c <= 0x36F) || (c >= 0x203F && c <= 0x2040) || begins_name(c);
}

/// Whether it is a name that XML allows, without colons.
[[nodiscard]] constexpr bool is_ncname(std::string_view name) noexcept {
  std::size_t at = 0;
  while (at < name.size()) {
    const Utf8Char found = decode_utf8(name, at);
    if (found.size == 0 || !(at == 0 ? begins_name(found.value) : continues_name(found.value)))
      return false;
    at += found.size;
  }
  return at != 0;
}

/// The name with `_` for each character that is wrong there; "" where there is no name at all.
[[nodiscard]] inline std::string mended_name(std::string_view name) {
  std::string result;
  std::size_t at = 0;
  while (at < name.size()) {
    const Utf8Char found = decode_utf8(name, at);
    const std::size_t size = found.size == 0 ? 1 : found.size;
    const bool good = found.size != 0 && continues_name(found.value);
    if (result.empty() && good && !begins_name(found.value))
      result += '_';
    if (good) {
      result += name.substr(at, size);
    } else {
      result += '_';
    }
    at += size;
  }
  return result;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_NAMES_HPP
