// SPDX-License-Identifier: MIT
// What the fuzz targets share: promises that are checked of every result. A target is a file with
// one LLVMFuzzerTestOneInput; libFuzzer or replay.cpp calls it.
#ifndef TIDINGS_TESTS_FUZZ_FUZZ_HPP
#define TIDINGS_TESTS_FUZZ_FUZZ_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

#include "../unit/round_trip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// Ends the program where a promise is broken.
inline void require(bool holds, const char* promise) {
  if (holds)
    return;
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
  return size == 0 ? std::string_view()
                   : std::string_view(reinterpret_cast<const char*>(data), size);
}

/// Takes the first line off a text.
inline std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

/// Whether a text is UTF-8 of Unicode's scalar values (The Unicode Standard, table 3-7). Written
/// apart from the library's own check on purpose.
inline bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || text.size() - i <= more)
      return false;
    std::uint32_t code = more == 0 ? lead : lead & (0x3FU >> more);
    for (std::size_t k = 1; k <= more; ++k) {
      const auto next = static_cast<unsigned char>(text[i + k]);
      if ((next & 0xC0U) != 0x80U)
        return false;
      code = (code << 6U) | (next & 0x3FU);
    }
    const std::uint32_t least = more == 0 ? 0 : more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    if (code < least || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
      return false;
    i += more + 1;
  }
  return true;
}

/// What holds of every document that was read, whatever the bytes were.
inline void check_document(const tidings::Document& document,
                           std::string_view bytes,
                           std::size_t most_diagnostics) {
  require(document.diagnostics.size() <= most_diagnostics + 1, "diagnostics stay in their limit");
  for (const tidings::Diagnostic& one : document.diagnostics) {
    require(is_utf8(one.message), "a diagnostic's message is UTF-8");
    require(one.line >= 1 && one.line <= bytes.size() + 1, "a diagnostic stands in the document");
    require(one.column >= 1 && one.column <= bytes.size() + 1, "a diagnostic stands in its line");
  }
}

/// What holds of every text that was written: it is UTF-8, well-formed, and read back as
/// `completed` says.
inline void check_written(const tidings::Channel& channel, tidings::Format format) {
  const bool rss = format == tidings::Format::rss_2_0;
  const std::string text = rss ? tidings::to_rss(channel) : tidings::to_atom(channel);
  require(is_utf8(text), "what is written is UTF-8");
  const tidings::ParseResult again = tidings::parse(text);
  require(static_cast<bool>(again), "what is written is a feed");
  require(again->well_formed, "what is written is well-formed");
  const tidings::Channel expected = tidings::completed(channel, format);
  require(again->channel == expected, "what is written is read back as completed says");
  require(tests::is_complete(expected, format), "completed changes nothing twice");
}

}  // namespace fuzz

#endif  // TIDINGS_TESTS_FUZZ_FUZZ_HPP
