// SPDX-License-Identifier: MIT
// How the units of GBK, GB18030, Big5, EUC-JP, Shift_JIS, EUC-KR and ISO-2022-JP follow one another
// (Encoding Standard, 10 to 13). What they stand for comes from multi_byte.hpp.
#ifndef TIDINGS_DETAIL_TEXT_EAST_ASIAN_HPP
#define TIDINGS_DETAIL_TEXT_EAST_ASIAN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/multi_byte.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What stands at a place: a character that needs no table (single), a pair or a triple that does,
/// a GB18030 unit of four bytes, or nothing (bad), and how many bytes it takes.
struct ByteUnit {
  enum class Kind : unsigned char { single, pair, triple, four, bad };

  Kind kind = Kind::bad;
  std::size_t size = 1;
  char32_t value = 0;  ///< of single; the number of four
};

[[nodiscard]] constexpr bool in_range(std::uint32_t value,
                                      std::uint32_t first,
                                      std::uint32_t last) noexcept {
  return value >= first && value <= last;
}

/// The byte at `at`, or 0x100 past the end.
[[nodiscard]] constexpr std::uint32_t byte_or_end(std::string_view bytes, std::size_t at) noexcept {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0x100U;
}

/// A bad unit of a lead byte and what follows it: an ASCII byte is not swallowed, so that markup
/// survives.
[[nodiscard]] constexpr ByteUnit bad_unit(std::size_t size, std::uint32_t last) noexcept {
  return {ByteUnit::Kind::bad, last < 0x80 || last > 0xFF ? size - 1 : size, 0};
}

[[nodiscard]] constexpr ByteUnit pair_if(bool valid, std::uint32_t trail) noexcept {
  return valid ? ByteUnit{ByteUnit::Kind::pair, 2, 0} : bad_unit(2, trail);
}

[[nodiscard]] constexpr ByteUnit gb18030_unit(std::string_view bytes, std::size_t at) noexcept {
  const std::uint32_t lead = byte_or_end(bytes, at);
  const std::uint32_t second = byte_or_end(bytes, at + 1);
  if (lead == 0x80)
    return {ByteUnit::Kind::single, 1, 0x20AC};
  if (lead == 0xFF)
    return {};
  if (!in_range(second, 0x30, 0x39))
    return pair_if(in_range(second, 0x40, 0xFE) && second != 0x7F, second);
  const std::uint32_t third = byte_or_end(bytes, at + 2);
  const std::uint32_t fourth = byte_or_end(bytes, at + 3);
  if (!in_range(third, 0x81, 0xFE) || !in_range(fourth, 0x30, 0x39))
    return {};
  return {ByteUnit::Kind::four,
          4,
          (lead - 0x81) * 12600 + (second - 0x30) * 1260 + (third - 0x81) * 10 + (fourth - 0x30)};
}

[[nodiscard]] constexpr ByteUnit shift_jis_unit(std::uint32_t lead, std::uint32_t trail) noexcept {
  if (lead == 0x80)
    return {ByteUnit::Kind::single, 1, 0x80};
  if (in_range(lead, 0xA1, 0xDF))
    return {ByteUnit::Kind::single, 1, 0xFF61 + (lead - 0xA1)};
  if (lead == 0xA0 || lead > 0xFC)
    return {};
  return pair_if(in_range(trail, 0x40, 0xFC) && trail != 0x7F, trail);
}

[[nodiscard]] constexpr ByteUnit euc_jp_unit(std::string_view bytes, std::size_t at) noexcept {
  const std::uint32_t lead = byte_or_end(bytes, at);
  const std::uint32_t second = byte_or_end(bytes, at + 1);
  if (lead == 0x8E) {
    if (in_range(second, 0xA1, 0xDF))
      return {ByteUnit::Kind::single, 2, 0xFF61 + (second - 0xA1)};
    return bad_unit(2, second);
  }
  if (lead == 0x8F) {
    if (!in_range(second, 0xA1, 0xFE))
      return bad_unit(2, second);
    const std::uint32_t third = byte_or_end(bytes, at + 2);
    return in_range(third, 0xA1, 0xFE) ? ByteUnit{ByteUnit::Kind::triple, 3, 0}
                                       : bad_unit(3, third);
  }
  if (!in_range(lead, 0xA1, 0xFE))
    return {};
  return pair_if(in_range(second, 0xA1, 0xFE), second);
}

/// Tells what stands at a byte above 0x7F, by the form of the encoding alone. ISO-2022-JP has no
/// such bytes.
[[nodiscard]] constexpr ByteUnit byte_unit(std::string_view bytes,
                                           std::size_t at,
                                           Charset charset) noexcept {
  const std::uint32_t lead = byte_or_end(bytes, at);
  const std::uint32_t trail = byte_or_end(bytes, at + 1);
  switch (charset) {
    case Charset::gbk:
    case Charset::gb18030:
      return gb18030_unit(bytes, at);
    case Charset::shift_jis:
      return shift_jis_unit(lead, trail);
    case Charset::euc_jp:
      return euc_jp_unit(bytes, at);
    case Charset::big5:
      if (!in_range(lead, 0x81, 0xFE))
        return {};
      return pair_if(in_range(trail, 0x40, 0x7E) || in_range(trail, 0xA1, 0xFE), trail);
    case Charset::euc_kr:
      if (!in_range(lead, 0x81, 0xFE))
        return {};
      return pair_if(in_range(trail, 0x41, 0xFE), trail);
    default:
      return {};
  }
}

/// The character of a row and a cell of JIS X 0208, both from 0: asked as Shift_JIS, which every
/// converter extends as the Encoding Standard does.
[[nodiscard]] inline char32_t jis_0208_character(UnitMap& map,
                                                 std::uint32_t row,
                                                 std::uint32_t cell) {
  std::uint32_t lead = 0x81 + row / 2;
  if (lead > 0x9F)
    lead += 0x40;
  std::uint32_t trail = 0x9F + cell;
  if (row % 2 == 0)
    trail = 0x40 + cell + (cell >= 0x3F ? 1 : 0);
  return map.of(static_cast<unsigned char>(lead), static_cast<unsigned char>(trail));
}

/// The tables that an encoding needs.
struct UnitMaps {
  explicit UnitMaps(Charset charset)
      : pairs(charset == Charset::big5     ? UnitSet::big5
              : charset == Charset::euc_kr ? UnitSet::uhc
              : is_japanese(charset)       ? UnitSet::jis_0208
                                           : UnitSet::gb18030),
        triples(UnitSet::jis_0212) {}

  [[nodiscard]] static constexpr bool is_japanese(Charset charset) noexcept {
    return charset == Charset::euc_jp || charset == Charset::shift_jis ||
           charset == Charset::iso_2022_jp;
  }

  UnitMap pairs;
  UnitMap triples;  ///< of EUC-JP alone
};

/// What the unit at `at` stands for; 0 for nothing.
[[nodiscard]] inline char32_t unit_character(
    std::string_view bytes, std::size_t at, Charset charset, const ByteUnit& unit, UnitMaps& maps) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  switch (unit.kind) {
    case ByteUnit::Kind::single:
      return unit.value;
    case ByteUnit::Kind::triple:
      return maps.triples.of(byte(1), byte(2));
    case ByteUnit::Kind::four:
      if (in_range(unit.value, 189000, 1237575))
        return 0x10000 + (unit.value - 189000);
      return maps.pairs.of_gb18030_number(unit.value);
    case ByteUnit::Kind::pair:
      if (charset == Charset::euc_jp)
        return jis_0208_character(maps.pairs, byte(0) - 0xA1U, byte(1) - 0xA1U);
      if (charset == Charset::shift_jis && in_range(byte(0), 0xF0, 0xF9)) {
        // Characters of a user's own: the private use area (Encoding Standard, 13.3.1).
        return 0xE000U + (byte(0) - 0xF0U) * 188U + (byte(1) - (byte(1) < 0x7F ? 0x40U : 0x41U));
      }
      return maps.pairs.of(byte(0), byte(1));
    case ByteUnit::Kind::bad:
      return 0;
  }
  return 0;
}

/// Four units of Big5 are a letter and a mark on it (Encoding Standard, 12.1.1). Puts them, or says
/// no.
template <class Sink>
[[nodiscard]] bool put_big5_letter_with_mark(std::string_view unit, std::size_t at, Sink& sink) {
  if (unit[0] != '\x88')
    return false;
  const auto trail = static_cast<unsigned char>(unit[1]);
  if (trail != 0x62 && trail != 0x64 && trail != 0xA3 && trail != 0xA5)
    return false;
  sink.put(trail < 0x80 ? 0xCA : 0xEA, at);
  sink.put(trail == 0x62 || trail == 0xA3 ? 0x304 : 0x30C, at);
  return true;
}

/// Decodes any of them but ISO-2022-JP, from `from` on.
template <class Sink>
void decode_byte_units(
    std::string_view bytes, std::size_t from, Charset charset, UnitMaps& maps, Sink& sink) {
  std::size_t at = from;
  while (at < bytes.size()) {
    const std::size_t end = skip_plain_ascii(bytes, at);
    if (end > at)
      sink.text(bytes.substr(at, end - at), at);
    at = end;
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80) {
      ByteUnit unit = byte_unit(bytes, at, charset);
      const char32_t c = unit_character(bytes, at, charset, unit, maps);
      if (c != 0) {
        sink.put(c, at);
      } else if (charset != Charset::big5 || unit.kind != ByteUnit::Kind::pair ||
                 !put_big5_letter_with_mark(bytes.substr(at, 2), at, sink)) {
        if (unit.kind == ByteUnit::Kind::pair)
          unit = bad_unit(2, byte_or_end(bytes, at + 1));
        if (unit.kind == ByteUnit::Kind::four)
          unit.size = 1;
        sink.bad(at, "bytes that the encoding does not have");
      }
      at += unit.size;
    }
    if (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x20) {
      sink.put(static_cast<unsigned char>(bytes[at]), at);
      ++at;
    }
  }
}

/// The escape sequence at an ESC in ISO-2022-JP: what the following bytes are; none for an unknown
/// one.
enum class JisState : unsigned char { none, ascii, roman, katakana, kanji };

[[nodiscard]] constexpr JisState escape_of(std::string_view bytes, std::size_t at) noexcept {
  const std::string_view sequence = bytes.substr(at, 3);
  if (sequence == "\x1B(B")
    return JisState::ascii;
  if (sequence == "\x1B(J")
    return JisState::roman;
  if (sequence == "\x1B(I")
    return JisState::katakana;
  if (sequence == "\x1B$@" || sequence == "\x1B$B")
    return JisState::kanji;
  return JisState::none;
}

/// Decodes ISO-2022-JP from `from` on (Encoding Standard, 13.2.1). Otherwise than there, escape
/// sequences with nothing between them are no fault, for texts are put together of pieces, and
/// blanks and line ends are taken within kanji.
template <class Sink>
void decode_iso_2022_jp(std::string_view bytes, std::size_t from, UnitMaps& maps, Sink& sink) {
  JisState state = JisState::ascii;
  std::size_t at = from;
  while (at < bytes.size()) {
    const std::size_t plain_end = state == JisState::ascii ? skip_plain_ascii(bytes, at) : at;
    if (plain_end > at) {
      sink.text(bytes.substr(at, plain_end - at), at);
      at = plain_end;
      continue;
    }
    const std::uint32_t byte = byte_or_end(bytes, at);
    if (byte == 0x1B) {
      const JisState next = escape_of(bytes, at);
      if (next == JisState::none) {
        sink.bad(at, "an escape sequence that the encoding does not have");
        ++at;
      } else {
        state = next;
        at += 3;
      }
    } else if (state == JisState::kanji && byte > 0x20 && byte < 0x7F) {
      const std::uint32_t second = byte_or_end(bytes, at + 1);
      const bool is_pair = in_range(second, 0x21, 0x7E);
      const char32_t c = is_pair ? jis_0208_character(maps.pairs, byte - 0x21, second - 0x21) : 0;
      if (c == 0) {
        sink.bad(at, "bytes that the encoding does not have");
      } else {
        sink.put(c, at);
      }
      at += is_pair || in_range(second, 0x7F, 0xFF) ? 2U : 1U;
    } else {
      if (byte >= 0x80 || byte == 0x0E || byte == 0x0F ||
          (state == JisState::katakana && byte > 0x5F)) {
        sink.bad(at, "a byte that the encoding does not have");
      } else if (state == JisState::katakana && byte > 0x20) {
        sink.put(0xFF61 + (byte - 0x21), at);
      } else if (state == JisState::roman && (byte == 0x5C || byte == 0x7E)) {
        sink.put(byte == 0x5C ? 0xA5 : 0x203E, at);
      } else {
        sink.put(byte, at);
      }
      ++at;
    }
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_EAST_ASIAN_HPP
