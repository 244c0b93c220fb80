// SPDX-License-Identifier: MIT
// UTF-8 with stray bytes: what is wrong in it, counted, and the text that was meant.
#ifndef TIDINGS_DETAIL_TEXT_UTF8_REPAIR_HPP
#define TIDINGS_DETAIL_TEXT_UTF8_REPAIR_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/text_sink.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What stands at a place where no character of well-formed UTF-8 does.
struct Utf8Trouble {
  /// stray: a byte on its own; cut: a character of which the end is missing; coded: a character in
  /// a form that UTF-8 forbids; pair: a surrogate pair in two times three bytes (CESU-8).
  enum class Kind : unsigned char { stray, cut, coded, pair };

  Kind kind = Kind::stray;
  std::size_t size = 1;
  char32_t value = 0;  ///< of a pair
};

/// Three bytes that would be a surrogate, if UTF-8 had them; 0 where there are none.
[[nodiscard]] constexpr std::uint32_t surrogate_at(std::string_view text, std::size_t at) noexcept {
  if (at + 3 > text.size())
    return 0;
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i]));
  };
  if (byte(0) != 0xED || (byte(1) & 0xE0U) != 0xA0 || !is_utf8_trail(text[at + 2]))
    return 0;
  return 0xD000U | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
}

/// Tells what is wrong at a byte beyond ASCII at which `decode_utf8` finds nothing.
[[nodiscard]] constexpr Utf8Trouble utf8_trouble(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
  };
  const std::uint32_t first = surrogate_at(text, at);
  if (first != 0) {
    const std::uint32_t second = first < 0xDC00 ? surrogate_at(text, at + 3) : 0;
    if (second < 0xDC00)
      return {Utf8Trouble::Kind::coded, 3, 0};
    return {Utf8Trouble::Kind::pair, 6, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)};
  }
  const std::uint32_t lead = byte(at);
  const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (wanted == 1 || lead > 0xF7)
    return {};
  std::size_t size = 1;
  while (size < wanted && at + size < text.size() && is_utf8_trail(text[at + size])) ++size;
  if (size == wanted)
    return {Utf8Trouble::Kind::coded, size, 0};  // overlong, or beyond U+10FFFF
  // A first byte alone is rather a letter of windows-1252, unless the text ends there.
  if (size == 1 && (at + 1 < text.size() || lead < 0xC2 || lead > 0xF4))
    return {};
  return {Utf8Trouble::Kind::cut, size, 0};
}

/// How much in a text is UTF-8, and how much is not.
struct Utf8Tally {
  std::size_t two = 0;    ///< characters of two bytes
  std::size_t more = 0;   ///< characters of three and four
  std::size_t stray = 0;  ///< bytes on their own
  std::size_t broken =
      0;  ///< characters that are cut or in a forbidden form; these last count above as well
  std::size_t undefined = 0;  ///< of the stray bytes, those that windows-1252 does not have
  std::size_t first_bad =
      0;  ///< where the first of all these is; the text's size where there is none
  bool beyond_ascii = false;  ///< whether there is any byte above 0x7F

  [[nodiscard]] bool is_valid() const noexcept { return stray == 0 && broken == 0; }

  /// Whether enough has been seen to know that it is something else.
  [[nodiscard]] bool is_hopeless() const noexcept {
    const std::size_t bad = stray + broken;
    return bad > 4096 && (two + 3 * more) * 2 < bad;
  }

  /// Whether it is UTF-8 with some faults rather than something else.
  [[nodiscard]] bool is_mostly_utf_8() const noexcept { return two + 3 * more > stray + broken; }
};

[[nodiscard]] constexpr bool is_undefined_in_windows_1252(unsigned char byte) noexcept {
  return byte >= 0x80 && byte < 0xA0 && windows_1252_of(byte) == byte;
}

/// Whether a byte is a no-break space or a mark that stands next to letters in windows-1252.
[[nodiscard]] constexpr bool is_mark_in_windows_1252(unsigned char byte) noexcept {
  return byte == 0xA0 || byte == 0xAB || byte == 0xBB || byte == 0x85 ||
         (byte >= 0x91 && byte <= 0x97);
}

/// Whether three bytes that are a character of UTF-8 would as well be a letter and two marks in
/// windows-1252.
[[nodiscard]] constexpr bool is_also_windows_1252(std::string_view character) noexcept {
  return character.size() == 3 &&
         is_mark_in_windows_1252(static_cast<unsigned char>(character[1])) &&
         is_mark_in_windows_1252(static_cast<unsigned char>(character[2]));
}

constexpr void count_trouble(Utf8Tally& tally,
                             const Utf8Trouble& trouble,
                             unsigned char byte) noexcept {
  if (trouble.kind == Utf8Trouble::Kind::stray) {
    ++tally.stray;
    if (is_undefined_in_windows_1252(byte))
      ++tally.undefined;
    return;
  }
  ++tally.broken;
  if (trouble.kind != Utf8Trouble::Kind::cut)
    ++(trouble.size == 2 ? tally.two : tally.more);
}

/// Counts, from `from` on, as long as it may be UTF-8. A cut character at the very end is not
/// counted: documents are cut anywhere.
[[nodiscard]] inline Utf8Tally tally_utf8(std::string_view text, std::size_t from) noexcept {
  Utf8Tally tally;
  tally.first_bad = text.size();
  std::size_t at = from;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      // Letters beyond ASCII stand in words, with single blanks between.
      ++at;
      if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        at = skip_plain_ascii(text, at);
      continue;
    }
    tally.beyond_ascii = true;
    // In other encodings most often another letter follows that ends no character.
    const bool is_alone = at + 1 < text.size() && !is_utf8_trail(text[at + 1]);
    const Utf8Char character = is_alone ? Utf8Char() : decode_utf8(text, at);
    if (character.size > 0) {
      const bool weak =
          character.size == 2 || is_also_windows_1252(text.substr(at, character.size));
      ++(weak ? tally.two : tally.more);
      at += character.size;
      continue;
    }
    const Utf8Trouble trouble = is_alone ? Utf8Trouble() : utf8_trouble(text, at);
    const bool at_end = at + trouble.size == text.size() && trouble.kind == Utf8Trouble::Kind::cut;
    if (!at_end) {
      count_trouble(tally, trouble, byte);
      tally.first_bad = (std::min)(tally.first_bad, at);
    }
    if (tally.is_hopeless())
      return tally;
    at += trouble.size;
  }
  return tally;
}

/// Decodes from `from` on. A stray byte is read as windows-1252, where that has it; a cut character
/// and one in a form that UTF-8 forbids are U+FFFD once; a surrogate pair in six bytes is the
/// character that it means.
template <class Sink>
void decode_utf_8(std::string_view bytes, std::size_t from, Sink& sink) {
  std::size_t at = from;
  while (at < bytes.size()) {
    const std::size_t end = skip_xml_text(bytes, at);
    if (end > at)
      sink.text(bytes.substr(at, end - at), at);
    at = end;
    if (at >= bytes.size())
      return;
    const Utf8Char character = decode_utf8(bytes, at);
    if (character.size > 0) {
      sink.put(character.value, at);  // one that XML forbids
      at += character.size;
      continue;
    }
    const Utf8Trouble trouble = utf8_trouble(bytes, at);
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (trouble.kind == Utf8Trouble::Kind::pair) {
      sink.mended(trouble.value, at, "a character in six bytes (CESU-8) where UTF-8 has four");
    } else if (trouble.kind == Utf8Trouble::Kind::cut) {
      sink.bad(at, "a character in UTF-8 whose last bytes are missing");
    } else if (trouble.kind == Utf8Trouble::Kind::coded) {
      sink.bad(at, "a surrogate or an overlong form, which UTF-8 forbids");
    } else if (is_undefined_in_windows_1252(byte)) {
      sink.bad(at, "a byte that is no UTF-8");
    } else {
      sink.mended(windows_1252_of(byte), at, "a byte that is no UTF-8 is read as windows-1252");
    }
    at += trouble.size;
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_UTF8_REPAIR_HPP
