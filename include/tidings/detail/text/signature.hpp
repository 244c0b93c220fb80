// SPDX-License-Identifier: MIT
// What the first bytes tell: byte order marks, UTF-16 and UTF-32 without one, and data that is no
// text at all.
#ifndef TIDINGS_DETAIL_TEXT_SIGNATURE_HPP
#define TIDINGS_DETAIL_TEXT_SIGNATURE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/model/error.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The bytes that a code unit takes.
[[nodiscard]] constexpr std::size_t unit_width(Charset charset) noexcept {
  return is_utf_16(charset) ? 2 : is_wide(charset) ? 4 : 1;
}

/// The code unit at `at`; the bytes must be there.
[[nodiscard]] constexpr std::uint32_t code_unit(std::string_view bytes,
                                                std::size_t at,
                                                Charset charset) noexcept {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i]));
  };
  switch (charset) {
    case Charset::utf_16le:
      return byte(0) | byte(1) << 8;
    case Charset::utf_16be:
      return byte(0) << 8 | byte(1);
    case Charset::utf_32le:
      return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
    case Charset::utf_32be:
      return byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
    default:
      return byte(0);
  }
}

/// Whether the bytes begin, after blanks, with '<' and another ASCII character in this encoding.
[[nodiscard]] constexpr bool begins_with_markup(std::string_view bytes, Charset charset) noexcept {
  const std::size_t width = unit_width(charset);
  std::size_t at = 0;
  while (at + 2 * width <= bytes.size()) {
    const std::uint32_t unit = code_unit(bytes, at, charset);
    if (unit == '<') {
      const std::uint32_t next = code_unit(bytes, at + width, charset);
      return next == '?' || next == '!' || (next < 0x80 && is_alpha(static_cast<char>(next)));
    }
    if (unit > 0x20 || !is_blank(static_cast<char>(unit)))
      return false;
    at += width;
  }
  return false;
}

/// Whether there is '<' and another ASCII character anywhere in the first bytes, in this encoding.
[[nodiscard]] constexpr bool has_markup(std::string_view bytes, Charset charset) noexcept {
  constexpr std::size_t furthest = 4096;
  const std::size_t width = unit_width(charset);
  const std::size_t size = (std::min)(bytes.size(), furthest);
  for (std::size_t at = 0; at + 2 * width <= size; at += width) {
    if (code_unit(bytes, at, charset) == '<' && begins_with_markup(bytes.substr(at), charset))
      return true;
  }
  return false;
}

/// An encoding of Unicode that the bytes themselves show.
struct Signature {
  Charset charset = Charset::none;
  std::size_t size = 0;  ///< of the byte order mark; 0 where there is none
};

/// The byte order mark, whether or not the bytes behind it agree.
[[nodiscard]] constexpr Signature byte_order_mark(std::string_view bytes) noexcept {
  using namespace std::string_view_literals;
  if (starts_with(bytes, "<"))
    return {};
  if (starts_with(bytes, "\xEF\xBB\xBF"sv))
    return {Charset::utf_8, 3};
  if (starts_with(bytes, "\x00\x00\xFE\xFF"sv))
    return {Charset::utf_32be, 4};
  // The same bytes are UTF-16's mark and a NUL: no document begins so.
  if (starts_with(bytes, "\xFF\xFE\x00\x00"sv))
    return {Charset::utf_32le, 4};
  if (starts_with(bytes, "\xFE\xFF"sv))
    return {Charset::utf_16be, 2};
  if (starts_with(bytes, "\xFF\xFE"sv))
    return {Charset::utf_16le, 2};
  return {};
}

/// UTF-16 or UTF-32 without a mark, by where the zero bytes stand: either the first characters are
/// markup, or most of the first 256 bytes are ASCII in units of that width.
[[nodiscard]] constexpr Charset wide_by_pattern(std::string_view bytes) noexcept {
  // Each character of ASCII has a zero byte in these.
  if (bytes.substr(0, 256).find('\0') == std::string_view::npos)
    return Charset::none;
  constexpr Charset wide[] = {
      Charset::utf_32le, Charset::utf_32be, Charset::utf_16le, Charset::utf_16be};
  for (const Charset charset : wide) {
    if (begins_with_markup(bytes, charset))
      return charset;
  }
  const std::string_view head = bytes.substr(0, 256);
  if (head.size() < 16)
    return Charset::none;
  for (const Charset charset : wide) {
    const std::size_t width = unit_width(charset);
    std::size_t ascii = 0;
    for (std::size_t at = 0; at + width <= head.size(); at += width) {
      const std::uint32_t unit = code_unit(head, at, charset);
      if (unit != 0 && unit < 0x80)
        ++ascii;
    }
    if (ascii * width * 10 >= head.size() * 7)
      return charset;
  }
  return Charset::none;
}

/// What `bytes` begin with, of the marks and patterns of Unicode's encodings. A UTF-16 or UTF-32
/// mark in front of 8-bit text is none: the charset is then none and the size that of the mark,
/// which is to be skipped.
[[nodiscard]] constexpr Signature signature_of(std::string_view bytes) noexcept {
  const Signature mark = byte_order_mark(bytes);
  if (mark.charset == Charset::none || mark.charset == Charset::utf_8) {
    const Charset wide = wide_by_pattern(bytes.substr(mark.size));
    return wide == Charset::none ? mark : Signature{wide, mark.size};
  }
  const std::string_view rest = bytes.substr(mark.size);
  if (!has_markup(rest, mark.charset) && begins_with_markup(rest, Charset::utf_8))
    return {Charset::none, mark.size};
  return mark;
}

/// Whether the bytes are "<?xml" in EBCDIC.
[[nodiscard]] constexpr bool is_ebcdic(std::string_view bytes) noexcept {
  return starts_with(bytes, "\x4C\x6F\xA7\x94");
}

/// A kind of data that begins with certain bytes.
struct Magic {
  std::string_view bytes;
  ErrorCode code;
};

/// By the first bytes: compressed data, images, sound, documents, programs.
[[nodiscard]] constexpr ErrorCode error_by_magic(std::string_view bytes) noexcept {
  using namespace std::string_view_literals;
  if (starts_with(bytes, "<"))
    return ErrorCode::none;
  constexpr Magic magics[] = {
      {"\x1F\x8B"sv, ErrorCode::compressed},  // gzip
      {"\x1F\x9D"sv, ErrorCode::compressed},  // compress
      {"\x78\x01"sv, ErrorCode::compressed},  // zlib, by its four usual levels
      {"\x78\x9C"sv, ErrorCode::compressed},
      {"\x78\xDA"sv, ErrorCode::compressed},
      {"\xFD"
       "7zXZ\x00"sv,
       ErrorCode::compressed},                        // xz
      {"\x28\xB5\x2F\xFD"sv, ErrorCode::compressed},  // zstd
      {"\x04\x22\x4D\x18"sv, ErrorCode::compressed},  // lz4
      {"PK\x03\x04"sv, ErrorCode::compressed},
      {"PK\x05\x06"sv, ErrorCode::compressed},
      {"PK\x07\x08"sv, ErrorCode::compressed},
      {"7z\xBC\xAF\x27\x1C"sv, ErrorCode::compressed},
      {"Rar!\x1A\x07"sv, ErrorCode::compressed},
      {"\x89PNG\r\n\x1A\n"sv, ErrorCode::binary},
      {"GIF87a"sv, ErrorCode::binary},
      {"GIF89a"sv, ErrorCode::binary},
      {"\xFF\xD8\xFF"sv, ErrorCode::binary},      // JPEG
      {"\x00\x00\x01\x00"sv, ErrorCode::binary},  // an icon
      {"II*\x00"sv, ErrorCode::binary},           // TIFF
      {"MM\x00*"sv, ErrorCode::binary},
      {"%PDF-"sv, ErrorCode::binary},
      {"\x7F"
       "ELF"sv,
       ErrorCode::binary},
      {"MZ\x90\x00"sv, ErrorCode::binary},
      {"\xCF\xFA\xED\xFE"sv, ErrorCode::binary},  // Mach-O
      {"\xCA\xFE\xBA\xBE"sv, ErrorCode::binary},
      {"\x00"
       "asm"sv,
       ErrorCode::binary},
      {"OggS\x00"sv, ErrorCode::binary},
      {"fLaC\x00"sv, ErrorCode::binary},
      {"ID3\x02"sv, ErrorCode::binary},
      {"ID3\x03"sv, ErrorCode::binary},
      {"ID3\x04"sv, ErrorCode::binary},
      {"wOF2\x00"sv, ErrorCode::binary},
      {"wOFF\x00"sv, ErrorCode::binary},
      {"\x1A\x45\xDF\xA3"sv, ErrorCode::binary},  // Matroska
      {"SQLite format 3\x00"sv, ErrorCode::binary},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ErrorCode::binary}};
  for (const Magic& magic : magics) {
    if (starts_with(bytes, magic.bytes))
      return magic.code;
  }
  const bool bzip2 =
      starts_with(bytes, "BZh") && bytes.size() >= 10 && starts_with(bytes.substr(4), "1AY&SY");
  if (bzip2)
    return ErrorCode::compressed;
  if (starts_with(bytes, "RIFF") && bytes.size() >= 12) {
    const std::string_view form = bytes.substr(8, 4);
    if (form == "WEBP" || form == "WAVE" || form == "AVI ")
      return ErrorCode::binary;
  }
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp" && bytes[0] == '\0')
    return ErrorCode::binary;  // MP4
  return ErrorCode::none;
}

/// Whether more than a tenth of the first bytes are control characters, and no name of a feed's
/// root is among them. The bytes must not be UTF-16 or UTF-32.
[[nodiscard]] constexpr bool is_mostly_control(std::string_view bytes) noexcept {
  const std::string_view head = bytes.substr(0, 4096);
  std::size_t controls = 0;
  for (const char c : head) {
    // Without branches, so that many bytes are counted at once.
    const auto byte = static_cast<unsigned char>(c);
    const bool blank = (byte == '\t') | (byte == '\n') | (byte == '\f') | (byte == '\r');
    controls += static_cast<std::size_t>((byte < 0x20) & !blank & (byte != 0x1B));
  }
  if (controls * 10 <= head.size())
    return false;
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at] == '<' && is_root_like(head.substr(at + 1)))
      return false;
  }
  return true;
}

/// Whether there is nothing in the bytes but blanks, in the encoding that they show.
[[nodiscard]] constexpr bool is_empty_document(std::string_view bytes) noexcept {
  const Signature mark = byte_order_mark(bytes);
  const std::size_t width = unit_width(mark.charset);
  for (std::size_t at = mark.size; at + width <= bytes.size(); at += width) {
    const std::uint32_t unit = code_unit(bytes, at, mark.charset);
    if (unit > 0x20 || !is_blank(static_cast<char>(unit)))
      return false;
  }
  return true;
}

/// Why bytes cannot be a feed, as far as they show it before they are decoded: empty, compressed or
/// binary; none where they may be one. Brotli and raw deflate have no mark of their own and are
/// told, at most, as binary.
[[nodiscard]] constexpr ErrorCode error_of_bytes(std::string_view bytes) noexcept {
  if (is_empty_document(bytes))
    return ErrorCode::empty;
  const ErrorCode by_magic = error_by_magic(bytes);
  if (by_magic != ErrorCode::none)
    return by_magic;
  const Signature signature = signature_of(bytes);
  if (is_wide(signature.charset))
    return ErrorCode::none;
  // "x^" is zlib's mark of its fourth level, and could begin a text: not one that goes on with a
  // control character.
  if (starts_with(bytes, "\x78\x5E")) {
    for (const char c : bytes.substr(2, 16)) {
      if (static_cast<unsigned char>(c) < 0x20 && !is_blank(c))
        return ErrorCode::compressed;
    }
  }
  return is_mostly_control(bytes) ? ErrorCode::binary : ErrorCode::none;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_SIGNATURE_HPP
