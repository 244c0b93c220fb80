// SPDX-License-Identifier: MIT
// Whether a text holds any of some bytes, asked of eight bytes at a time: most values hold none of
// what needs a second look.
#ifndef TIDINGS_DETAIL_TEXT_WORDS_HPP
#define TIDINGS_DETAIL_TEXT_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Eight bytes as one number, in the machine's order.
[[nodiscard]] inline std::uint64_t load_eight(const char* from) noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, from, 8);
  return word;
}

/// Whether one of eight bytes is below `Below`, at most 0x80, or is one of `Bytes`.
template <unsigned Below, unsigned char... Bytes>
[[nodiscard]] constexpr bool word_holds(std::uint64_t word) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = 0x8080808080808080U;
  std::uint64_t found = (word - ones * Below) & ~word;
  ((found |= ((word ^ (ones * Bytes)) - ones) & ~(word ^ (ones * Bytes))), ...);
  return (found & highs) != 0;
}

/// Whether a byte of the text is below `Below`, at most 0x80, or is one of `Bytes`.
template <unsigned Below, unsigned char... Bytes>
[[nodiscard]] inline bool text_holds(std::string_view text) noexcept {
  const char* from = text.data();
  std::size_t left = text.size();
  for (; left >= 8; left -= 8, from += 8) {
    if (word_holds<Below, Bytes...>(load_eight(from)))
      return true;
  }
  for (; left != 0; --left, ++from) {
    const auto byte = static_cast<unsigned char>(*from);
    if (byte < Below || ((byte == Bytes) || ...))
      return true;
  }
  return false;
}

/// Whether as many bytes are the same in two places; what a call of memcmp costs is much for names.
[[nodiscard]] inline bool same_bytes(const char* a, const char* b, std::size_t size) noexcept {
  if (size >= 8) {
    for (std::size_t i = 0; i + 8 < size; i += 8) {
      if (load_eight(a + i) != load_eight(b + i))
        return false;
    }
    return load_eight(a + size - 8) == load_eight(b + size - 8);
  }
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i])
      return false;
  }
  return true;
}

/// Whether two texts are the same.
[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_WORDS_HPP
