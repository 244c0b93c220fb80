// SPDX-License-Identifier: MIT
// Offsets to lines and columns, in bytes as they were given.
#ifndef TIDINGS_DETAIL_TEXT_POSITIONS_HPP
#define TIDINGS_DETAIL_TEXT_POSITIONS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/signature.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A place in a document: both count from 1, the column in bytes.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// Finds the ends of lines in bytes, one behind the other: CR, LF, or both.
class LineEnds {
 public:
  LineEnds(std::string_view bytes, Charset charset)
      : bytes_(bytes),
        charset_(charset),
        width_(unit_width(charset)),
        feed_(find('\n', 0)),
        carriage_(find('\r', 0)) {}

  /// Where the line that begins at `begin` ends, behind its end mark; npos for the last. Asked in
  /// ascending order.
  [[nodiscard]] std::size_t next(std::size_t begin) noexcept {
    if (feed_ != std::string_view::npos && feed_ < begin)
      feed_ = find('\n', begin);
    if (carriage_ != std::string_view::npos && carriage_ < begin)
      carriage_ = find('\r', begin);
    const std::size_t end = (std::min)(feed_, carriage_);
    if (end == std::string_view::npos)
      return end;
    const bool both = end == carriage_ && feed_ == end + width_;
    return end + (both ? 2 : 1) * width_;
  }

 private:
  [[nodiscard]] std::size_t find(char c, std::size_t from) const noexcept {
    if (width_ == 1)
      return bytes_.find(c, from);
    for (std::size_t at = from; at + width_ <= bytes_.size(); at += width_) {
      if (code_unit(bytes_, at, charset_) == static_cast<std::uint32_t>(c))
        return at;
    }
    return std::string_view::npos;
  }

  std::string_view bytes_;
  Charset charset_;
  std::size_t width_;
  std::size_t feed_;
  std::size_t carriage_;
};

/// The lines and columns of places in a document.
///
/// @param encoding  the WHATWG name that the document was decoded from: UTF-16 and UTF-32 end lines
/// in wider units
/// @param offsets   into the bytes, ascending; one past the end is taken for the end
[[nodiscard]] inline std::vector<Position> positions(std::string_view bytes,
                                                     std::string_view encoding,
                                                     const std::vector<std::size_t>& offsets) {
  std::vector<Position> found;
  if (offsets.empty())
    return found;
  found.reserve(offsets.size());
  // What is behind the last place is of no interest, but for a line feed that belongs to its
  // carriage return.
  const std::size_t end = (std::min)(bytes.size(), (std::min)(offsets.back(), bytes.size()) + 4);
  LineEnds ends(bytes.substr(0, end), charset_of_label(encoding));
  std::size_t line = 1;
  std::size_t begin = 0;
  std::size_t next = ends.next(begin);
  for (const std::size_t offset : offsets) {
    const std::size_t place = (std::min)(offset, bytes.size());
    while (next <= place) {
      begin = next;
      ++line;
      next = ends.next(begin);
    }
    found.push_back(Position{line, place - begin + 1});
  }
  return found;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_POSITIONS_HPP
