// SPDX-License-Identifier: MIT
// HTML's named character references, from name to characters. Knows no syntax: no ampersand, no
// semicolon.
#ifndef TIDINGS_DETAIL_TEXT_ENTITIES_HPP
#define TIDINGS_DETAIL_TEXT_ENTITIES_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/entity_table.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What lies between two neighbouring offsets of the table.
[[nodiscard]] constexpr std::string_view entity_piece(std::size_t index) noexcept {
  const std::size_t begin = entity_offsets[index];
  return std::string_view(entity_text + begin, entity_offsets[index + 1] - begin);
}

/// What a named reference stands for, in UTF-8 (HTML, 13.5), of those that end in a semicolon.
///
/// @param name  without ampersand and semicolon; case counts
/// @returns     one or two characters, or "" for a name that HTML does not have
[[nodiscard]] constexpr std::string_view find_entity(std::string_view name) noexcept {
  if (name.empty() || name.front() < 'A' || name.front() > 'z')
    return {};
  const auto letter = static_cast<std::size_t>(name.front() - 'A');
  std::size_t low = entity_starts[letter];
  std::size_t high = entity_starts[letter + 1];
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const int order = name.compare(entity_piece(2 * middle));
    if (order == 0)
      return entity_piece(2 * middle + 1);
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return {};
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_ENTITIES_HPP
