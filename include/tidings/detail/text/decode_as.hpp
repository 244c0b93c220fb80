// SPDX-License-Identifier: MIT
// Bytes of a known encoding to UTF-8, and places of that text back to the bytes. Decides nothing.
#ifndef TIDINGS_DETAIL_TEXT_DECODE_AS_HPP
#define TIDINGS_DETAIL_TEXT_DECODE_AS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/east_asian.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/single_byte.hpp>
#include <tidings/detail/text/text_sink.hpp>
#include <tidings/detail/text/utf16.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/text/utf8_repair.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A document's text.
struct Decoded {
  std::string storage;   ///< the text, where it is not in place
  bool in_place = true;  ///< the text is the bytes from `skipped` on, as they are
  bool decodable =
      true;  ///< false where neither the build nor the caller has a decoder; there is no text then
  bool by_hook = false;  ///< made by ParseOptions::decoder
  Charset charset = Charset::none;
  std::size_t skipped = 0;    ///< bytes in front of the text: byte order marks
  std::size_t bad = 0;        ///< how often U+FFFD stands for bytes
  std::size_t dropped = 0;    ///< characters left out that XML forbids
  std::string_view encoding;  ///< the name, of static storage

  /// The text. Refers to `bytes`, of which this was made, or to this.
  [[nodiscard]] std::string_view text(std::string_view bytes) const noexcept {
    return in_place ? bytes.substr(skipped) : std::string_view(storage);
  }
};

/// Runs the decoder of an encoding that is none of the multi-byte ones into a sink.
template <class Sink>
void run_decoder(std::string_view bytes, std::size_t from, Charset charset, Sink& sink) {
  if (is_utf_16(charset)) {
    decode_utf_16(bytes, from, charset, sink);
  } else if (is_wide(charset)) {
    decode_utf_32(bytes, from, charset, sink);
  } else if (is_single_byte(charset)) {
    decode_single_byte(bytes, from, charset, sink);
  } else {
    decode_utf_8(bytes, from, sink);
  }
}

template <class Sink>
void run_multi_byte_decoder(
    std::string_view bytes, std::size_t from, Charset charset, UnitMaps& maps, Sink& sink) {
  if (charset == Charset::iso_2022_jp) {
    decode_iso_2022_jp(bytes, from, maps, sink);
  } else {
    decode_byte_units(bytes, from, charset, maps, sink);
  }
}

/// Past the byte order marks at `from`: one belongs there, more do not.
[[nodiscard]] inline std::size_t skip_marks(std::string_view bytes,
                                            std::size_t from,
                                            Charset charset,
                                            Faults* faults) {
  if (is_wide(charset)) {
    const std::size_t width = unit_width(charset);
    while (from + width <= bytes.size() && code_unit(bytes, from, charset) == 0xFEFF) {
      if (faults != nullptr) {
        faults->add(Code::invalid_character,
                    Severity::warning,
                    from,
                    {"a second byte order mark is left out"});
      }
      from += width;
    }
    return from;
  }
  while (starts_with(bytes.substr(from), "\xEF\xBB\xBF")) {
    if (faults != nullptr && from > 0) {
      faults->add(Code::invalid_character,
                  Severity::warning,
                  from,
                  {"a second byte order mark is left out"});
    }
    from += 3;
  }
  return from;
}

/// Asks the caller's decoder, and mends what it gives.
inline void decode_by_hook(std::string_view bytes,
                           Charset charset,
                           const ParseOptions& options,
                           Decoded& decoded) {
  std::string text;
  decoded.by_hook = options.decoder(charset_name(charset), bytes, text);
  decoded.decodable = decoded.by_hook;
  if (!decoded.decodable)
    return;
  WritingSink sink(decoded.storage, nullptr);
  decode_utf_8(text, starts_with(text, "\xEF\xBB\xBF") ? 3 : 0, sink);
  sink.finish();
  decoded.dropped = sink.dropped_count();
}

/// Decodes the bytes from `from` on, of which byte order marks are left out, as `charset`.
///
/// @param faults  null where they are only counted
[[nodiscard]] inline Decoded decode_as(std::string_view bytes,
                                       std::size_t from,
                                       Charset charset,
                                       const ParseOptions& options,
                                       Faults* faults) {
  Decoded decoded;
  decoded.charset = charset;
  decoded.skipped = skip_marks(bytes, from, charset, faults);
  from = decoded.skipped;
  decoded.in_place = false;
  WritingSink sink(decoded.storage, faults);
  if (is_multi_byte(charset)) {
    UnitMaps maps(charset);
    if (!maps.pairs.is_open()) {
      decoded.decodable = options.decoder != nullptr;
      if (decoded.decodable)
        decode_by_hook(bytes.substr(from), charset, options, decoded);
      return decoded;
    }
    decoded.storage.reserve(bytes.size() - from);
    run_multi_byte_decoder(bytes, from, charset, maps, sink);
  } else {
    decoded.storage.reserve(bytes.size() - from);
    run_decoder(bytes, from, charset, sink);
  }
  sink.finish();
  decoded.bad = sink.bad_count();
  decoded.dropped = sink.dropped_count();
  return decoded;
}

/// Pairs the characters of a text that the caller's decoder made with the units of the bytes, in
/// order.
inline void trace_by_hook(std::string_view bytes, const Decoded& decoded, TracingSink& sink) {
  const std::string_view text = decoded.storage;
  std::size_t at = decoded.skipped;
  std::size_t in_text = 0;
  while (at < bytes.size() && in_text < text.size()) {
    const Utf8Char character = decode_utf8(text, in_text);
    sink.put(character.value, at);
    in_text += character.size;
    const bool is_unit = static_cast<unsigned char>(bytes[at]) >= 0x80;
    at += is_unit ? byte_unit(bytes, at, decoded.charset).size : 1;
  }
}

/// Where places of the text came from.
///
/// @param bytes    what was decoded
/// @param offsets  into the text, ascending
/// @returns        offsets into the bytes, one for each; the bytes' size for what is at or past the
/// text's end. Those of
///                 a text that the caller's decoder made are as good as its characters and the
///                 bytes' units are in step.
[[nodiscard]] inline std::vector<std::size_t> source_offsets(
    std::string_view bytes, const Decoded& decoded, const std::vector<std::size_t>& offsets) {
  if (decoded.in_place) {
    std::vector<std::size_t> found;
    found.reserve(offsets.size());
    for (const std::size_t offset : offsets) {
      const std::size_t rest = bytes.size() - decoded.skipped;
      found.push_back(offset < rest ? decoded.skipped + offset : bytes.size());
    }
    return found;
  }
  TracingSink sink(offsets);
  if (decoded.by_hook) {
    trace_by_hook(bytes, decoded, sink);
  } else if (is_multi_byte(decoded.charset)) {
    UnitMaps maps(decoded.charset);
    run_multi_byte_decoder(bytes, decoded.skipped, decoded.charset, maps, sink);
  } else {
    run_decoder(bytes, decoded.skipped, decoded.charset, sink);
  }
  return sink.finish(bytes.size());
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DECODE_AS_HPP
