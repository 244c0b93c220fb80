// SPDX-License-Identifier: MIT
// How far a text goes on in ASCII that XML allows: the pass that every document pays for, so it
// takes many bytes at once.
#ifndef TIDINGS_DETAIL_TEXT_PLAIN_ASCII_HPP
#define TIDINGS_DETAIL_TEXT_PLAIN_ASCII_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#  include <emmintrin.h>
#endif

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/words.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether the byte is ASCII and no control character but tab, line feed and carriage return.
[[nodiscard]] constexpr bool is_plain_ascii(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 ? byte < 0x80 : c == '\t' || c == '\n' || c == '\r';
}

/// The number of the lowest bit that is set, of a number that is not 0.
[[nodiscard]] constexpr unsigned lowest_bit(std::uint64_t bits) noexcept {
#if defined(__GNUC__)
  return static_cast<unsigned>(__builtin_ctzll(bits));
#else
  // C++17 has no function for this. All bits below the lowest one, counted in halves.
  std::uint64_t below = (bits & (~bits + 1)) - 1;
  below -= (below >> 1) & 0x5555555555555555U;
  below = (below & 0x3333333333333333U) + ((below >> 2) & 0x3333333333333333U);
  below = (below + (below >> 4)) & 0x0F0F0F0F0F0F0F0FU;
  return static_cast<unsigned>((below * 0x0101010101010101U) >> 56);
#endif
}

#if defined(__SSE2__) || defined(_M_X64)

/// Sixteen bytes as they stand.
[[nodiscard]] inline __m128i load_sixteen(const char* from) noexcept {
  __m128i bytes;
  std::memcpy(&bytes, from, 16);
  return bytes;
}

/// A bit for each of sixteen bytes that is no plain ASCII.
[[nodiscard]] inline std::uint32_t odd_of_sixteen(const char* from) noexcept {
  const __m128i bytes = load_sixteen(from);
  // As signed numbers, bytes beyond ASCII are below 0x20 too.
  const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
  const __m128i tab = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t'));
  const __m128i feed = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n'));
  const __m128i carriage = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r'));
  const __m128i odd = _mm_andnot_si128(_mm_or_si128(tab, _mm_or_si128(feed, carriage)), low);
  return static_cast<std::uint32_t>(_mm_movemask_epi8(odd));
}

/// Whether one of 32 bytes is a control character or beyond ASCII.
[[nodiscard]] inline bool has_low_or_high(const char* from) noexcept {
  const __m128i first = load_sixteen(from);
  const __m128i second = load_sixteen(from + 16);
  const __m128i bound = _mm_set1_epi8(0x20);
  return _mm_movemask_epi8(
             _mm_or_si128(_mm_cmplt_epi8(first, bound), _mm_cmplt_epi8(second, bound))) != 0;
}

/// Steps over plain ASCII, a block at a time; may end before the first odd byte, never behind it.
[[nodiscard]] inline std::size_t skip_plain_blocks(std::string_view text,
                                                   std::size_t from) noexcept {
  const char* const data = text.data();
  std::size_t i = from;
  for (; i + 32 <= text.size(); i += 32) {
    // Most blocks hold no line end either, and no second look is needed.
    if (!has_low_or_high(data + i))
      continue;
    const std::uint32_t odd = odd_of_sixteen(data + i) | odd_of_sixteen(data + i + 16) << 16;
    if (odd != 0)
      return i + lowest_bit(odd);
  }
  return i;
}

#else

/// Steps over plain ASCII, a word at a time; may end before the first odd byte, never behind it.
[[nodiscard]] inline std::size_t skip_plain_blocks(std::string_view text,
                                                   std::size_t from) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = ones * 0x80U;
  // With all high bits 0, setting them keeps each subtraction within its byte: they stay set where
  // it is not below.
  const auto below = [](std::uint64_t word, std::uint64_t bound) {
    return ~((word | highs) - ones * bound) & highs;
  };
  const char* const data = text.data();
  std::size_t i = from;
  for (; i + 8 <= text.size(); i += 8) {
    const std::uint64_t word = load_eight(data + i);
    if ((word & highs) != 0)
      return i;
    const std::uint64_t breaks = below(word ^ (ones * '\t'), 1) | below(word ^ (ones * '\n'), 1) |
                                 below(word ^ (ones * '\r'), 1);
    if ((below(word, 0x20) & ~breaks) != 0)
      return i;
  }
  return i;
}

#endif

/// The place of the first byte at or after `from` that is not ASCII or is a control character that
/// XML forbids; the text's size where there is none.
[[nodiscard]] inline std::size_t skip_plain_ascii(std::string_view text,
                                                  std::size_t from) noexcept {
  std::size_t i = skip_plain_blocks(text, from);
  while (i < text.size() && is_plain_ascii(text[i])) ++i;
  return i;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_PLAIN_ASCII_HPP
