// SPDX-License-Identifier: MIT
// Strings of any bytes as XML character data and attribute values (XML 1.0, 2.2 to 2.4). Knows no
// element and no feed.
#ifndef TIDINGS_DETAIL_WRITE_ESCAPE_HPP
#define TIDINGS_DETAIL_WRITE_ESCAPE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/plain_ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/write/escape_block.hpp>
#include <tidings/detail/write/output.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

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

/// How much room escape_one_block needs.
inline constexpr std::size_t most_of_block = escape_block * sizeof(Escaped) + 2 * escape_block;

/// Escapes a block, or as much of it as goes by without a second look at a character beyond ASCII:
/// none of it where that is the first.
///
/// @param block  may be read for two blocks, of which the second is of no matter
/// @param size   how many bytes of the block there are, at least one
/// @param put    has room for most_of_block bytes; is moved behind what was put there
/// @returns      how many bytes of the block are done
template <Escape how>
[[nodiscard]] inline std::size_t escape_one_block(const char* block,
                                                  std::size_t size,
                                                  char*& put) noexcept {
  std::uint64_t marks = marks_of_block<how>(block);
  if (is_beyond_ascii(block)) {
    const std::uint64_t beyond = beyond_of_block(block);
    marks &= ~beyond;
    size = (std::min)(without_cut_end(block, size), good_of_block(block, beyond));
    if (size == 0)
      return 0;
  }
  marks &= ~std::uint64_t{0} >> (escape_block - size);
  // Copies of fixed size cost less than to find out how long each run is. What was too much is
  // written over.
  char* to = put;
  std::size_t at = 0;
  copy_block(to, block);
  for (; marks != 0; marks &= marks - 1) {
    const std::size_t next = lowest_bit(marks);
    const Escaped& escaped = escape_table<how>[static_cast<unsigned char>(block[next])];
    to += next - at;
    std::memcpy(to, &escaped, sizeof escaped);
    to += escaped.size;
    at = next + 1;
    copy_block(to, block + at);
  }
  put = to + (size - at);
  return size;
}

/// Escapes a text up to a limit, maybe some bytes more, and says how far.
///
/// @param from  the text's bytes, which may be read for one block behind the limit
template <Escape how, class Sink>
[[nodiscard]] std::size_t write_escaped_up_to(Output<Sink>& out,
                                              std::string_view text,
                                              const char* from,
                                              std::size_t limit) {
  std::size_t at = 0;
  while (at < limit) {
    char* const start = out.room(most_of_block);
    char* put = start;
    const std::size_t size = (std::min)(limit - at, escape_block);
    const std::size_t done = escape_one_block<how>(from + at, size, put);
    out.advance(static_cast<std::size_t>(put - start));
    at = done == 0 ? write_beyond_ascii(out, text, at) : at + done;
  }
  return at;
}

template <Escape how, class Sink>
void write_escaped_as(Output<Sink>& out, std::string_view text) {
  if (text.size() > escape_block) {
    text.remove_prefix(
        write_escaped_up_to<how>(out, text, text.data(), text.size() - escape_block));
  }
  if (is_plain_piece<how>(text.data(), text.size())) {
    char* const to = out.room(escape_block);
    out.advance(static_cast<std::size_t>(copy_piece(to, text.data(), text.size()) - to));
    return;
  }
  // A copy, behind which there is something to read.
  char copy[3 * escape_block] = {};
  std::memcpy(copy, text.data(), text.size());
  (void)write_escaped_up_to<how>(out, text, copy, text.size());
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
