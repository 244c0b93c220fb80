// SPDX-License-Identifier: MIT
// A date's plain text cut into numbers, words and signs. Knows how words are written, not what they
// say.
#ifndef TIDINGS_DETAIL_TEXT_DATE_TOKENS_HPP
#define TIDINGS_DETAIL_TEXT_DATE_TOKENS_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/date_fold.hpp>
#include <tidings/detail/text/date_names.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

enum class DateTokenKind : unsigned char { end, number, word, sign };

struct DateToken {
  DateTokenKind kind = DateTokenKind::end;
  bool glued = false;     ///< no blank stands before it
  char sign = 0;          ///< of a sign
  int value = -1;         ///< of a number of up to nine digits
  int digits = 0;         ///< of a number
  std::string_view text;  ///< the bytes of a number or a word, in the folded text

  [[nodiscard]] bool is_number() const noexcept { return kind == DateTokenKind::number; }

  [[nodiscard]] bool is_word() const noexcept { return kind == DateTokenKind::word; }

  [[nodiscard]] bool is_word(std::string_view w) const noexcept { return is_word() && text == w; }

  [[nodiscard]] bool is_sign(char c) const noexcept {
    return kind == DateTokenKind::sign && sign == c;
  }
};

/// The tokens of a text; reading past them gives tokens of kind `end`.
struct DateTokens {
  static constexpr std::size_t room = 40;
  DateToken tokens[room + 1];
  std::size_t size = 0;
  bool good = true;  ///< false where there are more than any date has

  [[nodiscard]] const DateToken& operator[](std::size_t i) const noexcept {
    return tokens[i < size ? i : room];
  }
};

/// Whether a byte begins a character of Chinese, Japanese or Korean (U+3000 to U+DFFF), which write
/// without blanks.
[[nodiscard]] constexpr bool is_cjk_lead(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE3 && byte <= 0xED;
}

[[nodiscard]] constexpr bool is_thai_lead(char c) noexcept {
  return static_cast<unsigned char>(c) == 0xE0;
}

/// A letter of a word written with blanks around it. What is not ASCII is a letter, for lack of a
/// better word.
[[nodiscard]] constexpr bool is_date_letter(char c) noexcept {
  return is_alpha(c) || (static_cast<unsigned char>(c) >= 0x80 && !is_cjk_lead(c));
}

/// How many bytes of a Chinese, Japanese or Korean text make one word: the longest that is known,
/// else all of it.
[[nodiscard]] inline std::size_t cjk_word_size(std::string_view text) noexcept {
  std::size_t run = 0;
  while (run < text.size() && is_cjk_lead(text[run])) run += 3;
  run = (std::min)(run, text.size());
  for (std::size_t size = (std::min)(run, std::size_t{15}); size >= 3; size -= 3) {
    if (find_date_word(text.substr(0, size)).roles != 0)
      return size;
  }
  return run;
}

/// Whether the dot at `at` is part of an abbreviation, as in "p.m." and Thai "พ.ค.": one more piece
/// follows, of one letter or of Thai ones.
[[nodiscard]] inline bool is_inner_dot(std::string_view text, std::size_t at) noexcept {
  if (at + 1 >= text.size() || !is_date_letter(text[at + 1]))
    return false;
  if (is_thai_lead(text[at + 1]))
    return true;
  std::size_t next = at + 2;
  while (next < text.size() && is_utf8_trail(text[next])) ++next;
  return next >= text.size() || !is_date_letter(text[next]);
}

/// Takes the word that begins at `at` and puts it together without the dots and apostrophes in it.
/// @returns the place after it
inline std::size_t cut_word(FoldedDate& date, std::size_t at, std::string_view& word) noexcept {
  const std::string_view text = date.text();
  if (is_cjk_lead(text[at])) {
    const std::size_t size = cjk_word_size(text.substr(at));
    word = text.substr(at, size);
    return at + size;
  }
  const std::size_t begin = at;
  std::size_t size = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (is_date_letter(c)) {
      date.bytes[begin + size++] = c;
    } else if (c == '\'' && at + 1 < text.size() && is_date_letter(text[at + 1])) {
      if (size == 1) {  // Catalan "d'octubre" is two words
        ++at;
        break;
      }
    } else if (c != '.' || !is_inner_dot(text, at)) {
      break;
    }
    ++at;
  }
  word = std::string_view(date.bytes + begin, size);
  return at;
}

/// Cuts a folded text into tokens. Words are put together in place, so the text is of no use
/// afterwards.
[[nodiscard]] inline DateTokens cut_date(FoldedDate& date) noexcept {
  DateTokens result;
  const std::string_view text = date.text();
  std::size_t at = 0;
  bool blank = true;
  while (at < text.size()) {
    if (text[at] == ' ') {
      blank = true;
      ++at;
      continue;
    }
    if (result.size == DateTokens::room) {
      result.good = false;
      break;
    }
    DateToken& token = result.tokens[result.size++];
    token.glued = !blank;
    blank = false;
    if (is_digit(text[at])) {
      const std::size_t begin = at;
      token.kind = DateTokenKind::number;
      for (token.value = 0; at < text.size() && is_digit(text[at]); ++at) {
        ++token.digits;
        token.value = token.digits <= 9 ? token.value * 10 + (text[at] - '0') : -1;
      }
      token.text = text.substr(begin, at - begin);
    } else if (is_date_letter(text[at]) || is_cjk_lead(text[at])) {
      token.kind = DateTokenKind::word;
      at = cut_word(date, at, token.text);
    } else {
      token.kind = DateTokenKind::sign;
      token.sign = text[at];
      token.text = text.substr(at, 1);
      ++at;
    }
  }
  return result;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DATE_TOKENS_HPP
