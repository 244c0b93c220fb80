// SPDX-License-Identifier: MIT
// Where runs of characters end in markup: character data at a `<`, a value at its quote, what needs
// no decoding at a reference. On the way it is seen whether a run means itself, so that nobody has
// to look at it again.
#ifndef TIDINGS_DETAIL_TEXT_RUNS_HPP
#define TIDINGS_DETAIL_TEXT_RUNS_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#  include <emmintrin.h>
#endif

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/plain_ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A run of character data.
struct TextRun {
  const char* end;     ///< at the `<`, or the end of what was looked at
  bool has_reference;  ///< whether it holds an ampersand
  bool has_bracket;    ///< whether it holds a `]`
};

/// A run of characters up to a quote.
struct ValueRun {
  const char* end;  ///< at the quote, or the end of what was looked at
  bool has_less;    ///< whether it holds a `<`
  bool is_plain;    ///< whether it holds neither an ampersand nor a control character
};

/// Looks for the end of character data, byte by byte.
[[nodiscard]] inline TextRun scan_text_bytes(const char* from, const char* end) noexcept {
  TextRun run{from, false, false};
  for (; run.end != end && *run.end != '<'; ++run.end) {
    run.has_reference |= *run.end == '&';
    run.has_bracket |= *run.end == ']';
  }
  return run;
}

/// Looks for the end of an attribute's value, byte by byte.
[[nodiscard]] inline ValueRun scan_value_bytes(const char* from,
                                               const char* end,
                                               char quote) noexcept {
  ValueRun run{from, false, true};
  for (; run.end != end && *run.end != quote; ++run.end) {
    const auto byte = static_cast<unsigned char>(*run.end);
    run.has_less |= byte == '<';
    run.is_plain &= byte >= 0x20 && byte != '&';
  }
  return run;
}

/// Looks for an ampersand or a carriage return, byte by byte.
[[nodiscard]] inline const char* find_to_decode_in_bytes(const char* from,
                                                         const char* end) noexcept {
  while (from != end && *from != '&' && *from != '\r') ++from;
  return from;
}

#if defined(__SSE2__) || defined(_M_X64)

/// Sixteen bytes of a text, and which of them are what.
class SixteenBytes {
 public:
  explicit SixteenBytes(const char* from) noexcept : bytes_(load_sixteen(from)) {}

  /// A bit for each byte that is `c`.
  [[nodiscard]] std::uint32_t equal(char c) const noexcept {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))));
  }

  /// A bit for each byte that is a control character of ASCII below 0x20.
  [[nodiscard]] std::uint32_t controls() const noexcept {
    const __m128i most = _mm_set1_epi8(0x1F);
    return static_cast<std::uint32_t>(
        _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(bytes_, most), most)));
  }

 private:
  __m128i bytes_;
};

/// All bits below the lowest one that is set.
[[nodiscard]] constexpr std::uint32_t bits_below(std::uint32_t bits) noexcept {
  return (bits & (~bits + 1)) - 1;
}

/// Looks for the end of character data.
[[nodiscard]] inline TextRun scan_text(const char* from, const char* end) noexcept {
  std::uint32_t references = 0;
  std::uint32_t brackets = 0;
  for (; end - from >= 16; from += 16) {
    const SixteenBytes bytes(from);
    const std::uint32_t less = bytes.equal('<');
    if (less != 0) {
      references |= bytes.equal('&') & bits_below(less);
      brackets |= bytes.equal(']') & bits_below(less);
      return {from + lowest_bit(less), references != 0, brackets != 0};
    }
    references |= bytes.equal('&');
    brackets |= bytes.equal(']');
  }
  TextRun run = scan_text_bytes(from, end);
  run.has_reference |= references != 0;
  run.has_bracket |= brackets != 0;
  return run;
}

/// Looks for the end of an attribute's value.
[[nodiscard]] inline ValueRun scan_value(const char* from, const char* end, char quote) noexcept {
  std::uint32_t less = 0;
  std::uint32_t odd = 0;
  for (; end - from >= 16; from += 16) {
    const SixteenBytes bytes(from);
    const std::uint32_t close = bytes.equal(quote);
    const std::uint32_t odd_here = bytes.equal('&') | bytes.controls();
    if (close != 0) {
      less |= bytes.equal('<') & bits_below(close);
      odd |= odd_here & bits_below(close);
      return {from + lowest_bit(close), less != 0, odd == 0};
    }
    less |= bytes.equal('<');
    odd |= odd_here;
  }
  ValueRun run = scan_value_bytes(from, end, quote);
  run.has_less |= less != 0;
  run.is_plain &= odd == 0;
  return run;
}

/// Looks for an ampersand or a carriage return; gives `end` where there is none.
[[nodiscard]] inline const char* find_to_decode(const char* from, const char* end) noexcept {
  for (; end - from >= 16; from += 16) {
    const SixteenBytes bytes(from);
    const std::uint32_t found = bytes.equal('&') | bytes.equal('\r');
    if (found != 0)
      return from + lowest_bit(found);
  }
  return find_to_decode_in_bytes(from, end);
}

#else

/// Looks for the end of character data.
[[nodiscard]] inline TextRun scan_text(const char* from, const char* end) noexcept {
  const auto find = [from](char c, const char* until) {
    return static_cast<const char*>(std::memchr(from, c, static_cast<std::size_t>(until - from)));
  };
  const char* const less = find('<', end);
  const char* const stop = less == nullptr ? end : less;
  return {stop, find('&', stop) != nullptr, find(']', stop) != nullptr};
}

/// Looks for the end of an attribute's value.
[[nodiscard]] inline ValueRun scan_value(const char* from, const char* end, char quote) noexcept {
  return scan_value_bytes(from, end, quote);
}

/// Looks for an ampersand or a carriage return; gives `end` where there is none.
[[nodiscard]] inline const char* find_to_decode(const char* from, const char* end) noexcept {
  return find_to_decode_in_bytes(from, end);
}

#endif

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_RUNS_HPP
