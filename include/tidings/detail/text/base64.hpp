// SPDX-License-Identifier: MIT
// Base64 (RFC 4648, 4) with blanks between, as Atom's content and mode="base64" have it.
#ifndef TIDINGS_DETAIL_TEXT_BASE64_HPP
#define TIDINGS_DETAIL_TEXT_BASE64_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The value of a character of the alphabet, or -1.
[[nodiscard]] constexpr int base64_value(char c) noexcept {
  if (c >= 'A' && c <= 'Z')
    return c - 'A';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 26;
  if (is_digit(c))
    return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/// The bytes; empty where the text is no base64. Padding may be missing.
[[nodiscard]] inline std::optional<std::string> decode_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t word = 0;
  int digits = 0;
  bool ended = false;
  for (const char c : text) {
    if (is_blank(c))
      continue;
    if (c == '=') {
      ended = true;
      continue;
    }
    const int value = base64_value(c);
    if (value < 0 || ended)
      return std::nullopt;
    word = (word << 6) | static_cast<std::uint32_t>(value);
    if (++digits == 4) {
      for (const int shift : {16, 8, 0})
        bytes += static_cast<char>(static_cast<unsigned char>((word >> shift) & 0xFFU));
      word = 0;
      digits = 0;
    }
  }
  if (digits == 1)
    return std::nullopt;
  if (digits == 2)
    bytes += static_cast<char>(static_cast<unsigned char>((word >> 4) & 0xFFU));
  if (digits == 3) {
    bytes += static_cast<char>(static_cast<unsigned char>((word >> 10) & 0xFFU));
    bytes += static_cast<char>(static_cast<unsigned char>((word >> 2) & 0xFFU));
  }
  return bytes;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_BASE64_HPP
