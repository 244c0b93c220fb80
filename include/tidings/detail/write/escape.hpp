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

#include <tidings/detail/config.hpp>
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

/// Eight bytes as a number whose lowest byte is the first, on any machine.
[[nodiscard]] inline std::uint64_t load_ascending(const char* from) noexcept {
  std::uint64_t word = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  for (unsigned i = 0; i < 8; ++i) {
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(from[i])) << (8 * i);
  }
#else
  std::memcpy(&word, from, 8);
#endif
  return word;
}

/// The high bit of each byte that may need a second look: control characters, markup, what is not
/// ASCII. The lowest bit that is set is right; those above it may be false alarms.
template <Escape how>
[[nodiscard]] constexpr std::uint64_t find_suspects(std::uint64_t word) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = 0x8080808080808080U;
  const auto holds = [&](std::uint64_t of, std::uint64_t c) {
    const std::uint64_t x = of ^ (ones * c);
    return (x - ones) & ~x;
  };
  // `<` (3C) and `>` (3E) differ in one bit, `&` (26) and `"` (22) in another.
  std::uint64_t found = word | ((word - ones * 0x20U) & ~word) | holds(word | ones * 0x02U, 0x3E);
  found |= how == Escape::attribute ? holds(word | ones * 0x04U, 0x26) : holds(word, 0x26);
  return found & highs;
}

/// The number of the byte in which the lowest bit of what find_suspects found is.
[[nodiscard]] constexpr std::size_t first_suspect(std::uint64_t found) noexcept {
  const std::uint64_t lowest = (found & (~found + 1)) >> 7;
  return static_cast<std::size_t>((lowest * 0x0001020304050607U) >> 56);
}

/// How many bytes from `at`, the first of which is not ASCII, are UTF-8 that XML can hold, up to
/// the next ASCII.
[[nodiscard]] inline std::size_t good_utf8(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  while (true) {
    at = skip_common_scripts(text, at);
    if (at == text.size() || static_cast<unsigned char>(text[at]) < 0x80)
      return at - from;
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

/// Escapes as much as the room takes, up to the last seven bytes of the text; stops in front of
/// what is not ASCII.
/// @returns how far it came in the text; `to` is moved behind what was put there
template <Escape how>
[[nodiscard]] inline std::size_t escape_run(std::string_view text,
                                            std::size_t at,
                                            char*& to,
                                            const char* end) noexcept {
  const char* from = text.data() + at;
  const char* const last = text.data() + text.size() - 8;
  char* put = to;
  while (from <= last && end - put >= 32) {
    const std::uint64_t found = find_suspects<how>(load_ascending(from));
    std::memcpy(put, from, 8);
    if (found == 0) {
      put += 8;
      from += 8;
      continue;
    }
    const std::size_t run = first_suspect(found);
    put += run;
    from += run;
    const auto c = static_cast<unsigned char>(*from);
    if (c >= 0x40)
      break;
    const Escaped& escaped = escape_table<how>[c];
    std::memcpy(put, escaped.text, sizeof escaped.text);
    put += escaped.size;
    ++from;
  }
  to = put;
  return static_cast<std::size_t>(from - text.data());
}

template <Escape how, class Sink>
void write_escaped_as(Output<Sink>& out, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (text.size() - at >= 8) {
      char* to = out.room(64);
      const char* const start = to;
      at = escape_run<how>(text, at, to, out.end_of_room());
      out.advance(static_cast<std::size_t>(to - start));
      if (at == text.size())
        return;
    }
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x80) {
      at = write_beyond_ascii(out, text, at);
      continue;
    }
    // One of the last bytes, or the first that did not fit.
    char* const to = out.room(sizeof(Escaped));
    ++at;
    if (c < 0x40) {
      const Escaped& escaped = escape_table<how>[c];
      std::memcpy(to, escaped.text, sizeof escaped.text);
      out.advance(escaped.size);
    } else {
      *to = static_cast<char>(c);
      out.advance(1);
    }
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
