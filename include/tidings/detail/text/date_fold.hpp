// SPDX-License-Identifier: MIT
// A date's text made plain before it is read: comments away, one kind of blank, dash and digit,
// words in lower case and without accents. Knows characters, not what a date is.
#ifndef TIDINGS_DETAIL_TEXT_DATE_FOLD_HPP
#define TIDINGS_DETAIL_TEXT_DATE_FOLD_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A date's text made plain. No date in use comes near the room there is; what is longer is none.
struct FoldedDate {
  static constexpr std::size_t room = 160;
  char bytes[room] = {};
  std::size_t size = 0;
  bool good = true;  ///< false for what cannot be a date: too long, no UTF-8, an open comment
  std::string_view comment;  ///< what the last comment holds, in the given text

  [[nodiscard]] std::string_view text() const noexcept { return {bytes, size}; }

  void put(char c) noexcept {
    if (size < room) {
      bytes[size++] = c;
    } else {
      good = false;
    }
  }

  void put_blank() noexcept {
    if (size != 0 && bytes[size - 1] != ' ')
      put(' ');
  }

  void put_utf8(std::uint32_t c) noexcept {
    const auto byte = [this](std::uint32_t b) {
      put(static_cast<char>(static_cast<unsigned char>(b)));
    };
    if (c < 0x80) {
      byte(c);
    } else if (c < 0x800) {
      byte(0xC0U | (c >> 6));
      byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
      byte(0xE0U | (c >> 12));
      byte(0x80U | ((c >> 6) & 0x3FU));
      byte(0x80U | (c & 0x3FU));
    } else {
      good = false;  // no word of a calendar is written beyond the Basic Multilingual Plane
    }
  }
};

/// The ASCII letters for U+00C0 to U+017F without their accents, in lower case; '?' where there is
/// no one letter.
inline constexpr std::string_view latin_letters =
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"   // U+00C0
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"   // U+0100
    "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // U+0140

/// What a character of Greek or Cyrillic is in lower case without its accent; others are
/// themselves.
[[nodiscard]] constexpr std::uint32_t fold_letter(std::uint32_t c) noexcept {
  if (c >= 0x391 && c <= 0x3A9)
    return c + 0x20;
  if (c >= 0x410 && c <= 0x42F)
    return c + 0x20;
  if (c >= 0x400 && c <= 0x40F)
    return c == 0x401 ? 0x435U : c + 0x50;
  switch (c) {
    case 0x386:
    case 0x3AC:
      return 0x3B1;  // alpha
    case 0x388:
    case 0x3AD:
      return 0x3B5;  // epsilon
    case 0x389:
    case 0x3AE:
      return 0x3B7;  // eta
    case 0x38A:
    case 0x3AF:
    case 0x3AA:
    case 0x3CA:
    case 0x390:
      return 0x3B9;  // iota
    case 0x38C:
    case 0x3CC:
      return 0x3BF;  // omicron
    case 0x38E:
    case 0x3CD:
    case 0x3AB:
    case 0x3CB:
    case 0x3B0:
      return 0x3C5;  // upsilon
    case 0x38F:
    case 0x3CE:
      return 0x3C9;  // omega
    case 0x3C2:
      return 0x3C3;  // final sigma
    case 0x451:
      return 0x435;  // io is written as ie
    case 0x218:
    case 0x219:
      return 's';
    case 0x21A:
    case 0x21B:
      return 't';
    default:
      return c;
  }
}

/// Whether a character is a blank of any width (Unicode's Zs and what XML has besides).
[[nodiscard]] constexpr bool is_wide_blank(std::uint32_t c) noexcept {
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Whether a character is not to be seen: soft hyphen, zero width, direction marks, accents that
/// stand apart.
[[nodiscard]] constexpr bool is_unseen(std::uint32_t c) noexcept {
  return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x2069) || (c >= 0x300 && c <= 0x36F);
}

/// Puts a character beyond ASCII.
inline void fold_character(FoldedDate& out, std::uint32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) {  // the forms of ASCII that are as wide as a Chinese character
    out.put(to_lower(static_cast<char>(c - 0xFEE0)));
  } else if (c >= 0x660 &&
             c <= 0x669) {  // Arabic's digits; Persian's are left: they count another calendar
    out.put(static_cast<char>('0' + (c - 0x660)));
  } else if (is_wide_blank(c)) {
    out.put_blank();
  } else if (is_unseen(c)) {
    return;
  } else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
    out.put('-');
  } else if (c == 0x2018 || c == 0x2019 || c == 0x2BC) {
    out.put('\'');
  } else if (c == 0xB7 || c == 0x2022 || c == 0x30FB) {
    out.put('|');
  } else if (c == 0x3001 || c == 0x3002) {
    out.put(',');
  } else if (c == 0xAA || c == 0xBA || c == 0xB0) {
    out.put(c == 0xAA ? 'a' : 'o');
  } else if (c >= 0xC0 && c <= 0x17F && latin_letters[c - 0xC0] != '?') {
    out.put(latin_letters[c - 0xC0]);
  } else if (c == 0xC6 || c == 0xE6) {
    out.put('a');
  } else {
    out.put_utf8(fold_letter(c));
  }
}

/// The place after a comment that begins at `at`: `(…)`, nested and with quoted pairs (RFC
/// 5322, 3.2.2), or `[…]` (RFC 9557, 3.1). 0 where it does not end.
[[nodiscard]] constexpr std::size_t skip_comment(std::string_view text, std::size_t at) noexcept {
  const char open = text[at];
  const char close = open == '(' ? ')' : ']';
  std::size_t depth = 0;
  for (std::size_t i = at; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == open) {
      ++depth;
    } else if (text[i] == close && --depth == 0) {
      return i + 1;
    }
  }
  return 0;
}

/// The place after a comment in wide parentheses that begins at `at`; 0 where it does not end.
[[nodiscard]] constexpr std::size_t skip_wide_comment(std::string_view text,
                                                      std::size_t at) noexcept {
  constexpr std::string_view close = "\xEF\xBC\x89";
  const std::size_t end = text.find(close, at);
  return end == std::string_view::npos ? 0 : end + close.size();
}

/// The text without the quotation marks around it: some programs write the date's as part of it.
[[nodiscard]] constexpr std::string_view unquote(std::string_view text) noexcept {
  text = trim(text);
  const bool quoted = text.size() > 1 && text.front() == text.back() &&
                      (text.front() == '"' || text.front() == '\'');
  return quoted ? trim(text.substr(1, text.size() - 2)) : text;
}

/// Makes a date's text plain, in one pass.
[[nodiscard]] inline FoldedDate fold_date(std::string_view text) noexcept {
  FoldedDate out;
  text = unquote(text);
  std::size_t at = 0;
  while (at < text.size() && out.good) {
    const char c = text[at];
    const bool wide = c == '\xEF' && starts_with(text.substr(at), "\xEF\xBC\x88");
    if (c == '(' || c == '[' || wide) {
      const std::size_t end = wide ? skip_wide_comment(text, at) : skip_comment(text, at);
      if (end == 0) {
        out.good = false;
        break;
      }
      const std::size_t mark = wide ? 3 : 1;
      out.comment = text.substr(at + mark, end - at - 2 * mark);
      out.put_blank();
      at = end;
    } else if (is_blank(c)) {
      out.put_blank();
      ++at;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      out.put(to_lower(c));
      ++at;
    } else {
      const Utf8Char character = decode_utf8(text, at);
      if (character.size == 0) {
        out.good = false;
        break;
      }
      fold_character(out, character.value);
      at += character.size;
    }
  }
  while (out.size != 0 && out.bytes[out.size - 1] == ' ') --out.size;
  return out;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_FOLD_HPP
