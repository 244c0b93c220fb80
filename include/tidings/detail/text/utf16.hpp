// SPDX-License-Identifier: MIT
// UTF-16 and UTF-32 to characters (Unicode, 3.9 and 3.10). Knows no byte order mark.
#ifndef TIDINGS_DETAIL_TEXT_UTF16_HPP
#define TIDINGS_DETAIL_TEXT_UTF16_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/signature.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Decodes UTF-16 of either byte order from `from` on. A lone surrogate, and a byte that is left
/// over, is bad.
template <class Sink>
void decode_utf_16(std::string_view bytes, std::size_t from, Charset charset, Sink& sink) {
  std::size_t at = from;
  while (at + 2 <= bytes.size()) {
    const std::uint32_t unit = code_unit(bytes, at, charset);
    if (unit < 0xD800 || unit > 0xDFFF) {
      sink.put(unit, at);
      at += 2;
      continue;
    }
    const std::uint32_t next = at + 4 <= bytes.size() ? code_unit(bytes, at + 2, charset) : 0;
    if (unit <= 0xDBFF && next >= 0xDC00 && next <= 0xDFFF) {
      sink.put(0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00), at);
      at += 4;
    } else {
      sink.bad(at, "half of a surrogate pair");
      at += 2;
    }
  }
  if (at < bytes.size())
    sink.bad(at, "half of a code unit at the end");
}

/// Decodes UTF-32 of either byte order from `from` on. Surrogates and what is beyond U+10FFFF are
/// bad.
template <class Sink>
void decode_utf_32(std::string_view bytes, std::size_t from, Charset charset, Sink& sink) {
  std::size_t at = from;
  for (; at + 4 <= bytes.size(); at += 4) {
    const std::uint32_t unit = code_unit(bytes, at, charset);
    if (unit > 0x10FFFF || (unit >= 0xD800 && unit <= 0xDFFF)) {
      sink.bad(at, "a number that is no character");
    } else {
      sink.put(unit, at);
    }
  }
  if (at < bytes.size())
    sink.bad(at, "a part of a code unit at the end");
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_UTF16_HPP
