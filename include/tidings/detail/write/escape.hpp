// SPDX-License-Identifier: MIT
// Strings of any bytes as XML character data and attribute values (XML 1.0, 2.2 to 2.4). Knows no
// element and no feed.
#ifndef TIDINGS_DETAIL_WRITE_ESCAPE_HPP
#define TIDINGS_DETAIL_WRITE_ESCAPE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#  include <emmintrin.h>
#endif

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/plain_ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/write/output.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Where a value is to stand.
enum class Escape : std::uint8_t {
  text,       ///< character data
  attribute,  ///< between double quotes; tabs and line ends as references, so that no reader makes
              ///< them blanks
  twice       ///< plain text as HTML as character data: `<` is `&amp;lt;`
};

/// What stands for a byte.
struct Escaped {
  char text[15] = {};
  unsigned char size = 0;
};

/// What stands for each byte below 0x40; nothing for those that XML cannot hold.
using EscapeTable = std::array<Escaped, 0x40>;

[[nodiscard]] constexpr Escaped make_escaped(std::string_view text) noexcept {
  Escaped result;
  for (const char c : text) result.text[result.size++] = c;
  return result;
}

[[nodiscard]] constexpr EscapeTable make_escape_table(Escape how) noexcept {
  EscapeTable table{};
  for (std::size_t i = 0x20; i < table.size(); ++i) {
    const char c = static_cast<char>(i);
    table[i] = make_escaped(std::string_view(&c, 1));
  }
  const bool attribute = how == Escape::attribute;
  const bool twice = how == Escape::twice;
  table['\t'] = make_escaped(attribute ? "&#9;" : "\t");
  table['\n'] = make_escaped(attribute ? "&#10;" : "\n");
  table['\r'] = make_escaped("&#13;");
  table['&'] = make_escaped(twice ? "&amp;amp;" : "&amp;");
  table['<'] = make_escaped(twice ? "&amp;lt;" : "&lt;");
  table['>'] = make_escaped(twice ? "&amp;gt;" : "&gt;");
  if (attribute)
    table['"'] = make_escaped("&quot;");
  return table;
}

template <Escape how>
inline constexpr EscapeTable escape_table = make_escape_table(how);

/// How many bytes are looked at together.
inline constexpr std::size_t escape_block = 64;

#if defined(__SSE2__) || defined(_M_X64)

/// A bit for each of sixteen bytes that needs a second look.
template <Escape how>
[[nodiscard]] inline std::uint64_t suspects_of_sixteen(const char* from) noexcept {
  __m128i bytes;
  std::memcpy(&bytes, from, 16);
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

/// A bit for each byte of a block that needs a second look: control characters, markup, what is not
/// ASCII. The lowest bit is the first byte's.
template <Escape how>
[[nodiscard]] inline std::uint64_t find_suspects(const char* block) noexcept {
  return suspects_of_sixteen<how>(block) | suspects_of_sixteen<how>(block + 16) << 16 |
         suspects_of_sixteen<how>(block + 32) << 32 | suspects_of_sixteen<how>(block + 48) << 48;
}

#else

/// A bit for each byte of a block that needs a second look: control characters, markup, what is not
/// ASCII. The lowest bit is the first byte's.
template <Escape how>
[[nodiscard]] inline std::uint64_t find_suspects(const char* block) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = ones * 0x80U;
  // With all high bits set no subtraction borrows from the next byte; those that are not ASCII are
  // found in any case.
  const auto below = [](std::uint64_t word, std::uint64_t bound) {
    return ~((word | highs) - ones * bound);
  };
  std::uint64_t result = 0;
  for (std::size_t i = 0; i < escape_block; i += 8) {
    std::uint64_t word = 0;  // its lowest byte is the first, on any machine
    for (unsigned k = 0; k < 8; ++k)
      word |= std::uint64_t{static_cast<unsigned char>(block[i + k])} << (8 * k);
    const std::uint64_t others = how == Escape::attribute ? word | ones * 0x04U : word;
    const std::uint64_t found = word | below(word, 0x20) |
                                below((word | ones * 0x02U) ^ ones * 0x3EU, 1) |
                                below(others ^ ones * 0x26U, 1);
    // The eight high bits, gathered into the highest byte.
    const std::uint64_t bits = ((found & highs) >> 7) * 0x0102040810204080U;
    result |= (bits >> 56) << i;
  }
  return result;
}

#endif

/// How many bytes from `at`, the first of which is not ASCII, are UTF-8 that XML can hold, with the
/// blanks between, up to other ASCII.
[[nodiscard]] inline std::size_t good_utf8(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  while (true) {
    at = skip_common_scripts(text, at);
    if (at == text.size())
      return at - from;
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (text[at] != ' ')
        return at - from;
      ++at;
      continue;
    }
    const Utf8Char found = decode_utf8(text, at);
    if (found.size == 0 || !is_xml_char(found.value))
      return at - from;
    at += found.size;
  }
}

/// Writes what stands at `at`, which is not ASCII, and says where to go on: characters that XML
/// cannot hold are left out, a byte that begins no character leaves U+FFFD.
template <class Sink>
[[nodiscard]] std::size_t write_beyond_ascii(Output<Sink>& out,
                                             std::string_view text,
                                             std::size_t at) {
  const std::size_t good = good_utf8(text, at);
  if (good != 0) {
    out.append(text.substr(at, good));
    return at + good;
  }
  const Utf8Char found = decode_utf8(text, at);
  if (found.size != 0)
    return at + found.size;
  out.append("\xEF\xBF\xBD");
  return at + 1;
}

/// How many bytes a character of two or three bytes takes that XML allows and ASCII follows, so
/// that a run can go on over it; 0 for any other.
[[nodiscard]] inline std::size_t lone_character(const char* from, std::size_t left) noexcept {
  const auto byte = [from](std::size_t i) {
    return std::uint32_t{static_cast<unsigned char>(from[i])};
  };
  // A bit for each lead from E0 on after which any two trail bytes are a character that XML allows.
  constexpr unsigned plain_leads = 0x5FFE;
  const std::uint32_t lead = byte(0);
  if (left < 4 || (byte(1) & 0xC0U) != 0x80)
    return 0;
  if (lead >= 0xC2 && lead < 0xE0)
    return byte(2) < 0x80 ? 2 : 0;
  const bool plain = lead >= 0xE0 && lead < 0xF0 && ((plain_leads >> (lead & 0x0FU)) & 1U) != 0;
  return plain && (byte(2) & 0xC0U) == 0x80 && byte(3) < 0x80 ? 3 : 0;
}

/// Copies a run of a block with what stands behind it, which is then written over: copies of fixed
/// size cost less than to find out how long one is.
inline void copy_run(char* to, const char* from, std::size_t size) noexcept {
  constexpr std::size_t half = escape_block / 2;
  std::memcpy(to, from, half);
  if (size > half)
    std::memcpy(to + half, from + half, half);
}

/// Escapes a block up to its end, or to a character beyond ASCII that does not stand alone.
///
/// @param block  may be read for two blocks, of which the second is of no matter
/// @param size   how many bytes of the block there are
/// @param to     has room for most_of_block bytes; is moved behind what was put there
/// @returns      how many bytes of the block are done
template <Escape how>
[[nodiscard]] inline std::size_t escape_one_block(const char* block,
                                                  std::size_t size,
                                                  char*& to) noexcept {
  std::uint64_t suspects = find_suspects<how>(block);
  if (size < escape_block)
    suspects &= (std::uint64_t{1} << size) - 1;
  char* put = to;
  std::size_t at = 0;
  while (suspects != 0) {
    const std::size_t next = lowest_bit(suspects);
    const auto c = static_cast<unsigned char>(block[next]);
    if (c >= 0x80) {
      const std::size_t good = lone_character(block + next, size - next);
      if (good != 0) {
        suspects &= ~(((std::uint64_t{1} << good) - 1) << next);
        continue;
      }
    }
    copy_run(put, block + at, next - at);
    put += next - at;
    at = next;
    if (c >= 0x80) {
      to = put;
      return at;
    }
    const Escaped& escaped = escape_table<how>[c];
    std::memcpy(put, escaped.text, sizeof escaped.text);
    put += escaped.size;
    ++at;
    suspects &= suspects - 1;
  }
  copy_run(put, block + at, size - at);
  to = put + (size - at);
  return size;
}

/// How much room escape_one_block needs.
inline constexpr std::size_t most_of_block = escape_block * sizeof(Escaped) + escape_block;

template <Escape how, class Sink>
void write_escaped_as(Output<Sink>& out, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t left = text.size() - at;
    const std::size_t size = left < escape_block ? left : escape_block;
    char* to = out.room(most_of_block);
    char* const start = to;
    std::size_t done = 0;
    if (left >= 2 * escape_block) {
      done = escape_one_block<how>(text.data() + at, size, to);
    } else {
      char last[2 * escape_block] = {};
      std::memcpy(last, text.data() + at, size);
      done = escape_one_block<how>(last, size, to);
    }
    out.advance(static_cast<std::size_t>(to - start));
    at += done;
    if (done < size)
      at = write_beyond_ascii(out, text, at);
  }
}

/// Writes a string of any bytes so that the document stays well-formed and reads back as
/// cleaned(text): characters that XML cannot hold are left out, bytes that are no UTF-8 become
/// U+FFFD.
template <class Sink>
void write_escaped(Output<Sink>& out, std::string_view text, Escape how) {
  switch (how) {
    case Escape::text:
      return write_escaped_as<Escape::text>(out, text);
    case Escape::attribute:
      return write_escaped_as<Escape::attribute>(out, text);
    case Escape::twice:
      return write_escaped_as<Escape::twice>(out, text);
  }
}

/// Whether XML can hold the string as it is.
[[nodiscard]] inline bool is_clean(std::string_view text) noexcept {
  return skip_xml_text(text, 0) == text.size();
}

/// The string that is read back where this one was written.
[[nodiscard]] inline std::string cleaned(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  std::size_t at = 0;
  while (true) {
    const std::size_t run = skip_xml_text(text, at);
    result += text.substr(at, run - at);
    if (run == text.size())
      return result;
    const Utf8Char found = decode_utf8(text, run);
    if (found.size == 0)
      result += "\xEF\xBF\xBD";
    at = run + (found.size == 0 ? 1 : found.size);
  }
}

/// Cleans a string in place; costs one pass where there is nothing to do.
inline void clean(std::string& text) {
  if (!is_clean(text))
    text = cleaned(text);
}

/// Plain text as HTML that shows it: what is read back where Escape::twice wrote it.
[[nodiscard]] inline std::string html_of_plain(std::string_view plain) {
  std::string result;
  result.reserve(plain.size() + 16);
  for (const char c : plain) {
    if (c == '&') {
      result += "&amp;";
    } else if (c == '<') {
      result += "&lt;";
    } else if (c == '>') {
      result += "&gt;";
    } else {
      result += c;
    }
  }
  clean(result);
  return result;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_ESCAPE_HPP
