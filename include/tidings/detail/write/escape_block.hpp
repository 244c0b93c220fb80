// SPDX-License-Identifier: MIT
// Which bytes of a block need a second look where a text is escaped: found many at once, so that
// what is plain is only copied. Knows blocks of bytes, nothing of where they go.
#ifndef TIDINGS_DETAIL_WRITE_ESCAPE_BLOCK_HPP
#define TIDINGS_DETAIL_WRITE_ESCAPE_BLOCK_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#  include <emmintrin.h>
#endif

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/plain_ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/text/words.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Where a value is to stand.
enum class Escape : std::uint8_t {
  text,       ///< character data
  attribute,  ///< between double quotes; tabs and line ends as references, so that no reader makes
              ///< them blanks
  twice       ///< plain text as HTML as character data: `<` is `&amp;lt;`
};

/// How many bytes are looked at together.
inline constexpr std::size_t escape_block = 64;

#if defined(__SSE2__) || defined(_M_X64)

/// A bit for each of sixteen bytes in whose place something else may stand: control characters,
/// markup, and whatever is not ASCII. The lowest is the first byte's.
template <Escape how>
[[nodiscard]] inline std::uint64_t marks_of_sixteen(const char* from) noexcept {
  const __m128i bytes = load_sixteen(from);
  // As signed numbers, bytes beyond ASCII are below 0x20 too.
  const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
  // `<` (3C) and `>` (3E) differ in one bit, `&` (26) and `"` (22) in another.
  const __m128i angles =
      _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x02)), _mm_set1_epi8('>'));
  const __m128i others =
      how == Escape::attribute ? _mm_or_si128(bytes, _mm_set1_epi8(0x04)) : bytes;
  const __m128i found =
      _mm_or_si128(low, _mm_or_si128(angles, _mm_cmpeq_epi8(others, _mm_set1_epi8('&'))));
  return static_cast<std::uint64_t>(_mm_movemask_epi8(found));
}

/// Whether a byte of a block is not ASCII.
[[nodiscard]] inline bool is_beyond_ascii(const char* block) noexcept {
  const __m128i all =
      _mm_or_si128(_mm_or_si128(load_sixteen(block), load_sixteen(block + 16)),
                   _mm_or_si128(load_sixteen(block + 32), load_sixteen(block + 48)));
  return _mm_movemask_epi8(all) != 0;
}

/// A bit for each byte of a block of which that is true. Test makes 0xFF of such a byte, else 0.
template <class Test>
[[nodiscard]] inline std::uint64_t mask_of_block(const char* block, const Test& test) noexcept {
  const auto bits = [&](std::size_t at) {
    return static_cast<std::uint64_t>(_mm_movemask_epi8(test(load_sixteen(block + at)))) << at;
  };
  return bits(0) | bits(16) | bits(32) | bits(48);
}

/// A bit for each byte of a block that is not ASCII.
[[nodiscard]] inline std::uint64_t beyond_of_block(const char* block) noexcept {
  return mask_of_block(block, [](__m128i bytes) { return bytes; });
}

/// A bit for each byte of a block, none of which is ASCII, from that one on.
template <unsigned char Byte>
[[nodiscard]] inline std::uint64_t at_least(const char* block, std::uint64_t beyond) noexcept {
  // Bytes beyond ASCII as signed numbers: 80 is the least, -128, and FF the greatest, -1.
  constexpr auto below = static_cast<char>(Byte - 1);
  return beyond &
         mask_of_block(block, [](__m128i b) { return _mm_cmpgt_epi8(b, _mm_set1_epi8(below)); });
}

/// Of the leads of three bytes and more those that need a second look: what may be overlong, a
/// surrogate, U+FFFD and what follows it, or four bytes.
[[nodiscard]] inline std::uint64_t odd_triples(const char* block, std::uint64_t triples) noexcept {
  const auto equals = [](__m128i bytes, unsigned char byte) {
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(byte)));
  };
  const std::uint64_t few =
      triples & mask_of_block(block, [&](__m128i b) {
        const __m128i ends = _mm_cmpgt_epi8(b, _mm_set1_epi8(static_cast<char>(0xEE)));
        return _mm_or_si128(ends, _mm_or_si128(equals(b, 0xE0), equals(b, 0xED)));
      });
  if (few == 0)
    return 0;
  const auto is = [&](unsigned char byte) {
    return mask_of_block(block, [&](__m128i b) { return equals(b, byte); });
  };
  const std::uint64_t high_trails = at_least<0xA0>(block, ~std::uint64_t{0}) >> 1;
  return (few & is(0xE0) & ~high_trails) | (few & is(0xED) & high_trails) |
         (few & is(0xEF) & is(0xBF) >> 1) | at_least<0xF0>(block, few);
}

/// How far a block goes on in whole characters of up to three bytes that XML allows, of which it
/// begins with one.
///
/// @param beyond  those of its bytes that are not ASCII
[[nodiscard]] inline std::size_t good_of_block(const char* block, std::uint64_t beyond) noexcept {
  const std::uint64_t leads = at_least<0xC0>(block, beyond);
  const std::uint64_t trails = beyond & ~leads;
  const std::uint64_t triples = at_least<0xE0>(block, beyond);
  const std::uint64_t wanted = leads << 1 | triples << 2;
  constexpr std::uint64_t last = std::uint64_t{1} << 63;
  const std::uint64_t cut = (leads & last) | (triples & (last | last >> 1));
  std::uint64_t stops = (leads & ~at_least<0xC2>(block, beyond)) | (wanted ^ trails) | cut;
  if (triples != 0)
    stops |= odd_triples(block, triples);
  if (stops == 0)
    return escape_block;
  std::size_t at = lowest_bit(stops);
  // Where a trail byte is missing, its character is what ends the good ones.
  if (((wanted & ~trails) >> at & 1U) != 0) {
    do {
      --at;
    } while ((leads >> at & 1U) == 0);
  }
  return at;
}

#else

/// The highest bits of eight bytes, the first byte's the lowest.
[[nodiscard]] constexpr std::uint64_t gather_high_bits(std::uint64_t word) noexcept {
  return (((word & 0x8080808080808080U) >> 7) * 0x0102040810204080U) >> 56;
}

/// Eight bytes as one number, the first the lowest on any machine.
[[nodiscard]] constexpr std::uint64_t word_of_eight(const char* from) noexcept {
  std::uint64_t word = 0;
  for (unsigned k = 0; k < 8; ++k)
    word |= std::uint64_t{static_cast<unsigned char>(from[k])} << (8 * k);
  return word;
}

/// A bit for each of sixteen bytes in whose place something else may stand: control characters,
/// markup, and whatever is not ASCII. The lowest is the first byte's.
template <Escape how>
[[nodiscard]] inline std::uint64_t marks_of_sixteen(const char* from) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  // With all high bits set no subtraction borrows from the next byte; those that are not ASCII are
  // found in any case.
  const auto below = [](std::uint64_t word, std::uint64_t bound) {
    return ~((word | ones * 0x80U) - ones * bound);
  };
  const auto marks = [&](std::uint64_t word) {
    const std::uint64_t others = how == Escape::attribute ? word | ones * 0x04U : word;
    return gather_high_bits(word | below(word, 0x20) |
                            below((word | ones * 0x02U) ^ ones * 0x3EU, 1) |
                            below(others ^ ones * 0x26U, 1));
  };
  return marks(word_of_eight(from)) | marks(word_of_eight(from + 8)) << 8;
}

/// A bit for each byte of a block that is not ASCII.
[[nodiscard]] inline std::uint64_t beyond_of_block(const char* block) noexcept {
  std::uint64_t result = 0;
  for (unsigned i = 0; i < escape_block; i += 8)
    result |= gather_high_bits(word_of_eight(block + i)) << i;
  return result;
}

/// Whether a byte of a block is not ASCII.
[[nodiscard]] inline bool is_beyond_ascii(const char* block) noexcept {
  return beyond_of_block(block) != 0;
}

/// How far a block goes on in whole characters that XML allows, of which it begins with one.
///
/// @param beyond  those of its bytes that are not ASCII
[[nodiscard]] inline std::size_t good_of_block(const char* block, std::uint64_t beyond) noexcept {
  const std::string_view text(block, escape_block);
  while (beyond != 0) {
    const std::size_t at = lowest_bit(beyond);
    const Utf8Char found = decode_utf8(text, at);
    if (found.size == 0 || !is_xml_char(found.value))
      return at;
    beyond &= ~(((std::uint64_t{1} << found.size) - 1) << at);
  }
  return escape_block;
}

#endif

/// The marks of sixteen bytes for each byte of a block.
template <Escape how>
[[nodiscard]] inline std::uint64_t marks_of_block(const char* block) noexcept {
  return marks_of_sixteen<how>(block) | marks_of_sixteen<how>(block + 16) << 16 |
         marks_of_sixteen<how>(block + 32) << 32 | marks_of_sixteen<how>(block + 48) << 48;
}

/// How many bytes of a block's beginning there are without the character that its end cuts.
[[nodiscard]] inline std::size_t without_cut_end(const char* block, std::size_t size) noexcept {
  if (size == escape_block)
    return size;  // good_of_block sees to it
  std::size_t lead = size;
  while (lead != 0 && is_utf8_trail(block[lead])) --lead;
  return static_cast<unsigned char>(block[lead]) >= 0xC0 ? lead : size;
}

/// Whether all bytes are ASCII, none of them below `Below` or one of `Bytes`.
template <unsigned Below, unsigned char... Bytes>
[[nodiscard]] inline bool holds_only_ascii(std::string_view text) noexcept {
  const auto is_odd = [](std::uint64_t word) {
    constexpr std::uint64_t highs = 0x8080808080808080U;
    return (word & highs) != 0 || word_holds<Below, Bytes...>(word);
  };
  const std::size_t size = text.size();
  const char* const from = text.data();
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (is_odd(load_eight(from + i)))
        return false;
    }
    return !is_odd(load_eight(from + size - 8));
  }
  if (size == 0)
    return true;
  // Some bytes more than once, so that all eight are the text's.
  char eight[8];
  if (size >= 4) {
    std::memcpy(eight, from, 4);
    std::memcpy(eight + 4, from + size - 4, 4);
  } else {
    for (std::size_t i = 0; i < 8; ++i) eight[i] = from[i < size ? i : 0];
  }
  return !is_odd(load_eight(eight));
}

/// Whether a text that is no longer than a block can be copied as it stands.
template <Escape how>
[[nodiscard]] inline bool is_plain_piece(const char* from, std::size_t size) noexcept {
  if (size < 16) {
    const std::string_view text(from, size);
    return how == Escape::attribute ? holds_only_ascii<0x20, '<', '>', '&', '"'>(text)
                                    : holds_only_ascii<0x20, '<', '>', '&'>(text);
  }
  const auto marks = [from](std::size_t at) { return marks_of_sixteen<how>(from + at); };
  const std::uint64_t ends = marks(0) | marks(size - 16);
  return (size <= 32 ? ends : ends | marks(16) | marks(size - 32)) == 0;
}

/// Copies a whole block.
inline void copy_block(char* to, const char* from) noexcept {
  std::memcpy(to, from, escape_block);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_ESCAPE_BLOCK_HPP
