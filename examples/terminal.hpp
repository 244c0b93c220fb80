// SPDX-License-Identifier: MIT
// Text of strangers on a terminal: nothing that would command it, and lines that fit.
// Shared by read_feed and feedlint; copy it where you print what a feed says.
#ifndef TIDINGS_EXAMPLES_TERMINAL_HPP
#define TIDINGS_EXAMPLES_TERMINAL_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace terminal {

// The size in bytes of the character that a text begins with; of a stray byte, 1. The text is not
// empty.
inline std::size_t size_of_first(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  std::size_t size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
  if (size > text.size())
    return 1;
  for (std::size_t i = 1; i < size; ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
      return 1;
  }
  return size;
}

// Whether a terminal would do something about the character rather than show it: the controls of C0
// and C1 (ESC and CSI begin a terminal's commands), stray bytes, which a terminal of eight bits
// takes for C1, and what reorders text (U+202A to U+202E, U+2066 to U+2069, U+200E, U+200F), by
// which a title could pass for another.
inline bool is_command(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 1)
    return byte(0) < 0x20 || byte(0) >= 0x7F;
  if (character.size() == 2)
    return byte(0) == 0xC2 && byte(1) < 0xA0;
  if (character.size() != 3 || byte(0) != 0xE2)
    return false;
  return (byte(1) == 0x80 &&
          (byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xA8 && byte(2) <= 0xAE))) ||
         (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9);
}

// The text on one line with all commands taken out; line breaks and tabs become blanks.
inline std::string clean(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::string_view character = text.substr(0, size_of_first(text));
    if (!is_command(character)) {
      result += character;
    } else if (character == "\n" || character == "\t" || character == "\r") {
      result += ' ';
    }
    text.remove_prefix(character.size());
  }
  return result;
}

// How many characters (code points) a text has.
inline std::size_t width(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); text.remove_prefix(size_of_first(text))) ++count;
  return count;
}

// The text in lines of at most `columns` characters, broken at blanks: the first begins with
// `mark`, the others with as many blanks. A word too long for that stands on a line of its own,
// whole, so that an address can still be clicked. Past `most_lines` (0: no limit) the rest is cut
// off, and an ellipsis says so.
inline std::string wrap(std::string_view text,
                        std::string_view mark,
                        std::size_t columns,
                        std::size_t most_lines = 0) {
  const std::string cleaned = clean(text);
  std::string_view rest = cleaned;
  std::string result;
  std::string line;
  std::size_t line_width = 0;
  std::size_t lines = 0;
  const auto end_line = [&] {
    result.append(lines == 0 ? std::string(mark) : std::string(width(mark), ' ')).append(line) +=
        '\n';
    line.clear();
    line_width = 0;
    ++lines;
  };
  while (true) {
    rest.remove_prefix((std::min)(rest.find_first_not_of(' '), rest.size()));
    if (rest.empty())
      break;
    const std::string_view word = rest.substr(0, rest.find(' '));
    const std::size_t word_width = width(word);
    const bool last = most_lines != 0 && lines + 1 == most_lines;
    const std::size_t room =
        columns - (std::min)(columns, width(mark) + (last ? 1 : 0));  // for the ellipsis
    if (line_width > 0 && line_width + 1 + word_width > room) {
      if (last) {
        line += "…";
        break;
      }
      end_line();
    }
    if (line_width > 0) {
      line += ' ';
      ++line_width;
    }
    line += word;
    line_width += word_width;
    rest.remove_prefix(word.size());
  }
  if (line_width > 0)
    end_line();
  return result;
}

}  // namespace terminal

#endif  // TIDINGS_EXAMPLES_TERMINAL_HPP
