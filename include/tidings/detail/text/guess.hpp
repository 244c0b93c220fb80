// SPDX-License-Identifier: MIT
// A guess at what bytes are encoded in that are no UTF-8 and of which nothing is said, or nothing
// that can be true.
#ifndef TIDINGS_DETAIL_TEXT_GUESS_HPP
#define TIDINGS_DETAIL_TEXT_GUESS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/east_asian.hpp>
#include <tidings/detail/text/guess_tables.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] constexpr bool is_beyond_ascii(char c) noexcept {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a sorted table has the value.
template <std::size_t size>
[[nodiscard]] constexpr bool table_has(const std::uint16_t (&table)[size],
                                       std::uint32_t value) noexcept {
  std::size_t low = 0;
  std::size_t high = size;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (table[middle] == value)
      return true;
    if (table[middle] < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return false;
}

/// How well bytes read in one of the East Asian encodings.
struct UnitTally {
  std::size_t pairs = 0;     ///< units of two bytes and more
  std::size_t frequent = 0;  ///< of these, what the language has most of; kana in Japanese
  std::size_t common = 0;    ///< of these, the block of the common characters
  std::size_t bad = 0;
};

inline void count_pair(UnitTally& tally,
                       Charset charset,
                       std::uint32_t lead,
                       std::uint32_t trail) noexcept {
  const std::uint32_t unit = lead << 8 | trail;
  bool frequent = false;
  bool common = false;
  switch (charset) {
    case Charset::gb18030:
      frequent = table_has(frequent_simplified, unit);
      common = in_range(lead, 0xB0, 0xD7) && trail >= 0xA1;
      break;
    case Charset::big5:
      frequent = table_has(frequent_traditional, unit);
      common = in_range(lead, 0xA4, 0xC6);
      break;
    case Charset::euc_kr:
      frequent = table_has(frequent_korean, unit);
      common = in_range(lead, 0xB0, 0xC8) && trail >= 0xA1;
      break;
    case Charset::euc_jp:
      frequent = in_range(lead, 0xA4, 0xA5);
      common = in_range(lead, 0xB0, 0xCF) || in_range(unit, 0xA1A1, 0xA1BC);
      break;
    default:  // Shift_JIS
      frequent = in_range(unit, 0x829F, 0x82F1) || in_range(unit, 0x8340, 0x8396);
      common = in_range(lead, 0x88, 0x97) || in_range(unit, 0x8140, 0x815B);
      break;
  }
  tally.pairs += 1;
  tally.frequent += frequent ? 1 : 0;
  tally.common += common ? 1 : 0;
}

[[nodiscard]] inline UnitTally tally_units(std::string_view sample, Charset charset) noexcept {
  UnitTally tally;
  std::size_t at = 0;
  while (at < sample.size()) {
    if (!is_beyond_ascii(sample[at])) {
      ++at;
      continue;
    }
    const ByteUnit unit = byte_unit(sample, at, charset);
    if (unit.kind == ByteUnit::Kind::bad) {
      // The sample may end in the middle of a unit.
      if (at + 4 <= sample.size())
        ++tally.bad;
    } else if (unit.kind == ByteUnit::Kind::pair) {
      count_pair(tally, charset, byte_or_end(sample, at), byte_or_end(sample, at + 1));
    } else if (unit.size > 1) {
      ++tally.pairs;
    }
    at += unit.size;
  }
  return tally;
}

/// The East Asian encoding that the sample reads well in; none where it does in none. Japanese has
/// kana in a fifth of its characters at least; the hundred most frequent characters of Chinese and
/// Korean are 45 % of a text and more.
[[nodiscard]] inline Charset guess_east_asian(std::string_view sample) noexcept {
  constexpr Charset candidates[] = {
      Charset::shift_jis, Charset::euc_jp, Charset::gb18030, Charset::big5, Charset::euc_kr};
  Charset best = Charset::none;
  std::size_t best_score = 0;
  for (const Charset charset : candidates) {
    const UnitTally tally = tally_units(sample, charset);
    if (tally.pairs < 2 || tally.bad * 50 > tally.pairs || tally.frequent * 5 < tally.pairs)
      continue;
    const std::size_t score = (tally.frequent * 4 + tally.common) * 100 / tally.pairs;
    if (score > best_score) {
      best = charset;
      best_score = score;
    }
  }
  return best;
}

/// A script and the encodings that have it in bytes above 0x7F.
enum class Script : unsigned char { cyrillic, greek, hebrew, arabic, thai };

/// The small letter's place in its alphabet by falling frequency; the alphabet's size for what is
/// no letter of it.
[[nodiscard]] constexpr std::size_t letter_rank(Script script, char32_t letter) noexcept {
  const auto rank = [&](const auto& letters) {
    std::size_t i = 0;
    while (i < std::size(letters) && letters[i] != letter) ++i;
    return i < std::size(letters) ? i : std::size_t{99};
  };
  switch (script) {
    case Script::cyrillic:
      return rank(letters_cyrillic);
    case Script::greek:
      return rank(letters_greek);
    case Script::hebrew:
      return rank(letters_hebrew);
    case Script::arabic:
      return rank(letters_arabic);
    case Script::thai:
      return rank(letters_thai);
  }
  return 99;
}

/// The small letter of a capital of Greek or Cyrillic; the same for all else.
[[nodiscard]] constexpr char32_t small_letter(char32_t c) noexcept {
  if (in_range(c, 0x0410, 0x042F) || (in_range(c, 0x0391, 0x03AB) && c != 0x03A2))
    return c + 0x20;
  if (in_range(c, 0x0400, 0x040F))
    return c + 0x50;
  if (c == 0x0490)
    return 0x0491;
  if (c == 0x0386)
    return 0x03AC;
  if (in_range(c, 0x0388, 0x038A))
    return c + 0x25;
  if (c == 0x038C)
    return 0x03CC;
  if (c == 0x038E || c == 0x038F)
    return c + 0x3F;
  return c;
}

/// What a byte is in a text of the script: how likely (in steps that add up), and whether it is a
/// small letter.
struct LetterWeight {
  int weight = 0;
  bool is_small = false;
  bool is_capital = false;
};

[[nodiscard]] constexpr LetterWeight letter_weight(Script script, char32_t c) noexcept {
  if (c == 0)
    return {-12, false, false};
  if (c < 0xA0)
    return {-8, false, false};
  const char32_t lower = small_letter(c);
  const std::size_t rank = letter_rank(script, lower);
  if (rank == 99) {
    // Quotation marks, dashes, no-break spaces, the number sign: common between words, and in any
    // encoding.
    const bool is_mark = c <= 0xBF || in_range(c, 0x2010, 0x203A) || c == 0x2116 || c == 0x20AC;
    return {is_mark ? 0 : -6, false, false};
  }
  const int weight = rank < 3    ? 8
                     : rank < 8  ? 6
                     : rank < 15 ? 4
                     : rank < 23 ? 2
                     : rank < 34 ? 0
                                 : -1;
  return {weight, c == lower, c != lower};
}

/// The mean weight of the sample's bytes above 0x7F, in hundredths. A capital behind a small letter
/// counts against.
[[nodiscard]] inline int score_of_letters(std::string_view sample,
                                          Charset charset,
                                          Script script) noexcept {
  LetterWeight weights[128] = {};
  for (unsigned i = 0; i < 128; ++i) {
    weights[i] = letter_weight(
        script, single_byte_character(charset, static_cast<unsigned char>(0x80U + i)));
  }
  std::int64_t sum = 0;
  std::int64_t count = 0;
  bool after_small = false;
  for (const char c : sample) {
    if (!is_beyond_ascii(c)) {
      after_small = false;
      continue;
    }
    const LetterWeight& letter = weights[static_cast<unsigned char>(c) - 0x80U];
    sum += letter.is_capital ? (after_small ? -6 : letter.weight - 1) : letter.weight;
    ++count;
    after_small = letter.is_small;
  }
  return count == 0 ? 0 : static_cast<int>(sum * 100 / count);
}

/// Whether the bytes above 0x7F stand among ASCII letters, as in languages that Latin-1 is for,
/// rather than in words of their own.
[[nodiscard]] inline bool stands_among_latin(std::string_view sample) noexcept {
  std::size_t mixed = 0;
  std::size_t own = 0;
  std::size_t at = 0;
  while (at < sample.size()) {
    std::size_t letters = 0;
    std::size_t high = 0;
    for (; at < sample.size() && (is_alpha(sample[at]) || is_beyond_ascii(sample[at])); ++at) {
      ++(is_beyond_ascii(sample[at]) ? high : letters);
    }
    if (high > 0 && letters > 0 && high <= letters * 2)
      ++mixed;
    if (high > 1 && letters == 0)
      ++own;
    if (high + letters == 0)
      ++at;
  }
  return mixed >= own;
}

/// The single-byte encoding of another script than Latin that the sample reads well in; none where
/// it does in none.
[[nodiscard]] inline Charset guess_script(std::string_view sample) noexcept {
  struct Candidate {
    Charset charset;
    Script script;
  };

  constexpr Candidate candidates[] = {{Charset::windows_1251, Script::cyrillic},
                                      {Charset::koi8_r, Script::cyrillic},
                                      {Charset::koi8_u, Script::cyrillic},
                                      {Charset::iso_8859_5, Script::cyrillic},
                                      {Charset::ibm866, Script::cyrillic},
                                      {Charset::x_mac_cyrillic, Script::cyrillic},
                                      {Charset::windows_1253, Script::greek},
                                      {Charset::iso_8859_7, Script::greek},
                                      {Charset::windows_1255, Script::hebrew},
                                      {Charset::iso_8859_8, Script::hebrew},
                                      {Charset::windows_1256, Script::arabic},
                                      {Charset::iso_8859_6, Script::arabic},
                                      {Charset::windows_874, Script::thai}};
  constexpr int threshold = 250;
  Charset best = Charset::none;
  int best_score = threshold;
  for (const Candidate& candidate : candidates) {
    const int score = score_of_letters(sample, candidate.charset, candidate.script);
    if (score > best_score) {
      best = candidate.charset;
      best_score = score;
    }
  }
  return best;
}

/// Whether the bytes are ISO-2022-JP by their escape sequences: nothing above 0x7F, and kanji
/// switched on.
[[nodiscard]] inline bool looks_like_iso_2022_jp(std::string_view bytes) noexcept {
  std::size_t at = 0;
  while ((at = bytes.find('\x1B', at)) != std::string_view::npos) {
    if (escape_of(bytes, at) == JisState::kanji)
      return true;
    ++at;
  }
  return false;
}

/// The encoding that bytes read well in which are no UTF-8; windows-1252 for what stands among
/// Latin letters, none where nothing fits. At most 256 kB are looked at, from the first byte above
/// 0x7F on.
[[nodiscard]] inline Charset guess_charset(std::string_view bytes,
                                           std::size_t first_beyond_ascii) noexcept {
  constexpr std::size_t furthest = std::size_t{1} << 18;
  // The word that the first such byte stands in begins before it.
  std::size_t begin = (std::min)(first_beyond_ascii, bytes.size());
  while (begin > 0 && is_alpha(bytes[begin - 1])) --begin;
  const std::string_view sample = bytes.substr(begin, furthest);
  const Charset east_asian = guess_east_asian(sample);
  if (east_asian != Charset::none)
    return east_asian;
  if (stands_among_latin(sample))
    return Charset::windows_1252;
  return guess_script(sample);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_GUESS_HPP
