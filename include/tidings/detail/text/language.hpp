// SPDX-License-Identifier: MIT
// Language tags (BCP 47) in the form that feeds should have given them.
#ifndef TIDINGS_DETAIL_TEXT_LANGUAGE_HPP
#define TIDINGS_DETAIL_TEXT_LANGUAGE_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A tag trimmed, with hyphens for the underscores of locale names: "en_US" is "en-US". Case stays
/// as written: it means nothing (BCP 47, 2.1.1).
[[nodiscard]] inline std::string normal_language(std::string_view written) {
  std::string tag(trim(written));
  for (char& c : tag) {
    if (c == '_')
      c = '-';
  }
  return tag;
}

/// The first tag of an HTTP Content-Language header (RFC 9110, 8.5).
[[nodiscard]] inline std::string first_language(std::string_view header) {
  return normal_language(header.substr(0, header.find(',')));
}

/// Whether a tag has the form of one: parts of up to eight letters and digits, the first of letters
/// alone.
[[nodiscard]] constexpr bool is_language_tag(std::string_view tag) noexcept {
  std::size_t length = 0;
  bool first = true;
  for (const char c : tag) {
    if (c == '-') {
      if (length == 0)
        return false;
      length = 0;
      first = false;
    } else if (first ? is_alpha(c) : is_alnum(c)) {
      if (++length > 8)
        return false;
    } else {
      return false;
    }
  }
  return length != 0;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_LANGUAGE_HPP
