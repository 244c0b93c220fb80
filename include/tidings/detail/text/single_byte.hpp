// SPDX-License-Identifier: MIT
// Single-byte encodings to characters, by the tables of the Encoding Standard (9.1).
#ifndef TIDINGS_DETAIL_TEXT_SINGLE_BYTE_HPP
#define TIDINGS_DETAIL_TEXT_SINGLE_BYTE_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Decodes from `from` on. A byte that stands for nothing is bad.
template <class Sink>
void decode_single_byte(std::string_view bytes, std::size_t from, Charset charset, Sink& sink) {
  std::size_t at = from;
  while (at < bytes.size()) {
    const std::size_t end = skip_plain_ascii(bytes, at);
    if (end > at) {
      sink.text(bytes.substr(at, end - at), at);
      at = end;
    }
    // Letters stand in words: go on byte by byte until ASCII is back.
    for (; at < bytes.size(); ++at) {
      const auto byte = static_cast<unsigned char>(bytes[at]);
      if (byte < 0x80 && byte >= 0x20)
        break;
      const char32_t c = single_byte_character(charset, byte);
      if (c == 0 && byte != 0) {
        sink.bad(at, "a byte that the encoding leaves undefined");
      } else {
        sink.put(c, at);
      }
    }
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_SINGLE_BYTE_HPP
