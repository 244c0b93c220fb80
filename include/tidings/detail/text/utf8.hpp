// SPDX-License-Identifier: MIT
// UTF-8: characters in and out (Unicode 15, 3.9; RFC 3629), and which of them XML allows.
#ifndef TIDINGS_DETAIL_TEXT_UTF8_HPP
#define TIDINGS_DETAIL_TEXT_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/plain_ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline constexpr char32_t replacement_character = 0xFFFD;

/// A character that stands at some place in a text, and how many bytes it takes.
struct Utf8Char {
  char32_t value = 0;
  std::size_t size = 0;  ///< 0 where the bytes there are no UTF-8
};

/// Whether a byte is one of a character's after its first.
[[nodiscard]] constexpr bool is_utf8_trail(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Reads the character that begins at `at`; size 0 for a byte that begins none, for overlong forms,
/// surrogates and what is beyond U+10FFFF.
[[nodiscard]] constexpr Utf8Char decode_utf8(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  const auto trails = [&](std::size_t i) { return i < text.size() && is_utf8_trail(text[i]); };
  if (at >= text.size())
    return {};
  const std::uint32_t lead = byte(at);
  if (lead < 0x80)
    return {lead, 1};
  if (lead < 0xC2 || lead > 0xF4 || !trails(at + 1))
    return {};
  const std::uint32_t second = byte(at + 1);
  if (lead < 0xE0)
    return {((lead & 0x1FU) << 6) | (second & 0x3FU), 2};
  if (!trails(at + 2))
    return {};
  const std::uint32_t third = byte(at + 2);
  if (lead < 0xF0) {
    const std::uint32_t value = ((lead & 0x0FU) << 12) | ((second & 0x3FU) << 6) | (third & 0x3FU);
    if (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF))
      return {};
    return {value, 3};
  }
  if (!trails(at + 3))
    return {};
  const std::uint32_t value = ((lead & 0x07U) << 18) | ((second & 0x3FU) << 12) |
                              ((third & 0x3FU) << 6) | (byte(at + 3) & 0x3FU);
  if (value < 0x10000 || value > 0x10FFFF)
    return {};
  return {value, 4};
}

/// The beginning of a text in UTF-8: at most so many bytes, and no character that is cut.
[[nodiscard]] constexpr std::string_view utf8_head(std::string_view text,
                                                   std::size_t most) noexcept {
  if (text.size() <= most)
    return text;
  std::size_t size = most;
  while (size > 0 && is_utf8_trail(text[size])) --size;
  return text.substr(0, size);
}

/// Hands on the bytes of a character that is no surrogate, one by one.
template <class Put>
constexpr void put_utf8(char32_t c, const Put& put) {
  const auto put_byte = [&put](char32_t value) {
    put(static_cast<char>(static_cast<unsigned char>(value)));
  };
  if (c < 0x80)
    return put_byte(c);
  if (c < 0x800) {
    put_byte(0xC0U | c >> 6);
  } else {
    if (c < 0x10000) {
      put_byte(0xE0U | c >> 12);
    } else {
      put_byte(0xF0U | c >> 18);
      put_byte(0x80U | (c >> 12 & 0x3FU));
    }
    put_byte(0x80U | (c >> 6 & 0x3FU));
  }
  put_byte(0x80U | (c & 0x3FU));
}

/// Appends a character; surrogates and what is beyond U+10FFFF become U+FFFD.
inline void append_utf8(std::string& out, char32_t character) {
  const bool good = character < 0xD800 || (character > 0xDFFF && character <= 0x10FFFF);
  put_utf8(good ? character : replacement_character, [&out](char unit) { out += unit; });
}

/// Whether XML 1.0 (2.2) allows the character in a document.
[[nodiscard]] constexpr bool is_xml_char(char32_t c) noexcept {
  return c >= 0x20
             ? (c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF))
             : (c == '\t' || c == '\n' || c == '\r');
}

/// Steps over characters of two and three bytes of the blocks that long stretches are made of,
/// several at once: leads D0 to DF (Cyrillic, Hebrew, Arabic), or E1 to EC and EE (most of East
/// Asia). May end anywhere before others.
[[nodiscard]] inline std::size_t skip_common_scripts(std::string_view text,
                                                     std::size_t from) noexcept {
  const char* const data = text.data();
  const std::uint64_t pair_mask = load_eight("\xF0\xC0\xF0\xC0\xF0\xC0\xF0\xC0");
  const std::uint64_t pairs = load_eight("\xD0\x80\xD0\x80\xD0\x80\xD0\x80");
  const std::uint64_t triple_mask = load_eight("\xF0\xC0\xC0\xF0\xC0\xC0\0\0");
  const std::uint64_t triples = load_eight("\xE0\x80\x80\xE0\x80\x80\0\0");
  // A bit for each lead from E0 on after which any two trail bytes are a character that XML allows.
  constexpr unsigned plain_leads = 0x5FFE;
  std::size_t i = from;
  while (i + 8 <= text.size()) {
    const std::uint64_t word = load_eight(data + i);
    if ((word & pair_mask) == pairs) {
      i += 8;
    } else if ((word & triple_mask) == triples) {
      const auto first = static_cast<unsigned char>(data[i]) & 0x0FU;
      const auto second = static_cast<unsigned char>(data[i + 3]) & 0x0FU;
      if (((plain_leads >> first) & (plain_leads >> second) & 1U) == 0)
        return i;
      i += 6;
    } else {
      return i;
    }
  }
  return i;
}

/// Steps over a stretch of characters beyond ASCII, and single ASCII characters between them, such
/// as blanks. Ends where ASCII goes on for longer, and at what is no UTF-8 or no character of XML.
[[nodiscard]] inline std::size_t skip_beyond_ascii(std::string_view text,
                                                   std::size_t from) noexcept {
  const std::size_t size = text.size();
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  std::size_t i = from;
  while (i < size) {
    i = skip_common_scripts(text, i);
    if (i == size)
      return i;
    const std::uint32_t lead = byte(i);
    if (lead < 0x80) {
      if (lead < 0x20 || i + 1 == size || byte(i + 1) < 0x80)
        return i;
      ++i;
    } else if (lead < 0xE0) {
      if (lead < 0xC2 || i + 1 >= size || (byte(i + 1) & 0xC0U) != 0x80)
        return i;
      i += 2;
    } else if (lead < 0xF0) {
      if (i + 2 >= size)
        return i;
      const std::uint32_t value =
          ((lead & 0x0FU) << 12) | (byte(i + 1) << 6 & 0xFC0U) | (byte(i + 2) & 0x3FU);
      const bool trails = ((byte(i + 1) & 0xC0U) | (byte(i + 2) & 0xC0U) << 8) == 0x8080U;
      if (!trails || value < 0x800 || value - 0xD800U < 0x800U || value >= 0xFFFE)
        return i;
      i += 3;
    } else {
      const Utf8Char character = decode_utf8(text, i);
      if (character.size == 0)
        return i;
      i += character.size;
    }
  }
  return i;
}

/// The place of the first byte at or after `from` that begins no character of well-formed UTF-8, or
/// one that XML forbids (XML 1.0, 2.2); the text's size where there is none.
[[nodiscard]] inline std::size_t skip_xml_text(std::string_view text, std::size_t from) noexcept {
  std::size_t i = from;
  while (i < text.size()) {
    i = skip_plain_ascii(text, i);
    const std::size_t next = skip_beyond_ascii(text, i);
    if (next == i)
      return i;
    i = next;
  }
  return i;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_UTF8_HPP
