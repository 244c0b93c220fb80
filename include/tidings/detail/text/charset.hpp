// SPDX-License-Identifier: MIT
// What a document is said to be encoded in: labels, the HTTP header's charset, the XML
// declaration's encoding. Knows nothing of the bytes that follow.
#ifndef TIDINGS_DETAIL_TEXT_CHARSET_HPP
#define TIDINGS_DETAIL_TEXT_CHARSET_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/charset_labels.hpp>
#include <tidings/detail/text/single_byte_tables.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The WHATWG name in lower case; "" for none.
[[nodiscard]] constexpr std::string_view charset_name(Charset charset) noexcept {
  return charset_names[static_cast<std::size_t>(charset)];
}

[[nodiscard]] constexpr bool is_single_byte(Charset charset) noexcept {
  return charset >= first_single_byte_charset;
}

[[nodiscard]] constexpr bool is_multi_byte(Charset charset) noexcept {
  return charset >= first_multi_byte_charset && charset < first_single_byte_charset;
}

/// UTF-16 and UTF-32, of either byte order.
[[nodiscard]] constexpr bool is_wide(Charset charset) noexcept {
  return charset >= Charset::utf_16le && charset <= Charset::utf_32be;
}

[[nodiscard]] constexpr bool is_utf_16(Charset charset) noexcept {
  return charset == Charset::utf_16le || charset == Charset::utf_16be;
}

/// The character of a byte in a single-byte encoding; 0 where it stands for nothing, or is NUL.
[[nodiscard]] constexpr char32_t single_byte_character(Charset charset,
                                                       unsigned char byte) noexcept {
  if (byte < 0x80)
    return byte;
  const auto table =
      static_cast<std::size_t>(charset) - static_cast<std::size_t>(first_single_byte_charset);
  return single_byte_tables[table][byte - 0x80U];
}

/// The character of a byte in windows-1252: C1 controls for the five bytes that it leaves
/// undefined.
[[nodiscard]] constexpr char32_t windows_1252_of(unsigned char byte) noexcept {
  return single_byte_character(Charset::windows_1252, byte);
}

/// The encoding that a label names, whatever its case and with blanks around it (Encoding
/// Standard, 4.2); none for a label that the standard does not have, and for those that it forbids
/// to decode (ISO-2022-KR and its like).
[[nodiscard]] constexpr Charset charset_of_label(std::string_view label) noexcept {
  label = trim(label);
  constexpr std::size_t longest = 24;
  if (label.empty() || label.size() > longest)
    return Charset::none;
  char lowered[longest] = {};
  for (std::size_t i = 0; i < label.size(); ++i) lowered[i] = to_lower(label[i]);
  const std::string_view wanted(lowered, label.size());
  std::size_t low = 0;
  std::size_t high = sizeof(charset_labels) / sizeof(charset_labels[0]);
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (charset_labels[middle].label == wanted)
      return charset_labels[middle].charset;
    if (charset_labels[middle].label < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Charset::none;
}

/// The charset parameter of a Content-Type, with or without quotes (RFC 9110, 8.3); "" where it has
/// none.
[[nodiscard]] constexpr std::string_view http_charset(std::string_view content_type) noexcept {
  while (true) {
    const std::size_t semicolon = content_type.find(';');
    if (semicolon == std::string_view::npos)
      return {};
    content_type.remove_prefix(semicolon + 1);
    const std::string_view parameter = content_type.substr(0, content_type.find(';'));
    const std::size_t equals = parameter.find('=');
    if (equals == std::string_view::npos || !iequals(trim(parameter.substr(0, equals)), "charset"))
      continue;
    std::string_view value = trim(parameter.substr(equals + 1));
    if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
      const std::size_t close = value.find(value.front(), 1);
      value = trim(value.substr(1, close == std::string_view::npos ? close : close - 1));
    }
    return value;
  }
}

/// A label that stands in a document.
struct DeclaredLabel {
  std::string_view label;  ///< "" where there is none
  std::size_t offset = 0;  ///< where it stands, in bytes
};

/// The place of `name` at or after `from`, whatever its case; npos where there is none.
[[nodiscard]] constexpr std::size_t ifind(std::string_view text,
                                          std::string_view name,
                                          std::size_t from) noexcept {
  for (std::size_t i = from; i + name.size() <= text.size(); ++i) {
    if (iequals(text.substr(i, name.size()), name))
      return i;
  }
  return std::string_view::npos;
}

/// The encoding of the XML declaration that begins at `begin`: quotes of either kind or none,
/// blanks round '='.
[[nodiscard]] constexpr DeclaredLabel encoding_of_declaration(std::string_view text,
                                                              std::size_t begin) noexcept {
  constexpr std::size_t longest = 1024;
  const std::string_view head = text.substr(begin, longest);
  const std::string_view declaration = head.substr(0, head.find('>'));
  std::size_t at = 0;
  while ((at = ifind(declaration, "encoding", at)) != std::string_view::npos) {
    at += 8;
    const std::string_view rest = trim_front(declaration.substr(at));
    if (rest.empty() || rest.front() != '=')
      continue;
    std::string_view value = trim_front(rest.substr(1));
    std::size_t end = 0;
    if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
      end = value.find(value.front(), 1);
      value.remove_prefix(1);
      if (end != std::string_view::npos)
        --end;
      if (end > value.size())
        end = value.find_first_of(" \t\r\n?");
    } else {
      end = value.find_first_of(" \t\r\n?");
    }
    if (end > value.size())
      end = value.size();
    const std::size_t offset = begin + declaration.size() - value.size();
    return {trim(value.substr(0, end)), offset};
  }
  return {};
}

/// Whether a tag's name is one that a feed's root has, behind any prefix.
[[nodiscard]] constexpr bool is_root_like(std::string_view after_angle) noexcept {
  constexpr std::size_t longest = 64;
  after_angle = after_angle.substr(0, longest);
  const std::string_view name = after_angle.substr(0, after_angle.find_first_of(" \t\r\n/>"));
  const std::size_t colon = name.find(':');
  const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
  return iequals(local, "rss") || iequals(local, "feed") || iequals(local, "rdf") ||
         iequals(local, "channel") || iequals(local, "item") || iequals(local, "entry");
}

/// The encoding that the XML declaration names; also one that stands behind blank lines, text or
/// markup that a server put before the document. What follows the first tag that a feed begins with
/// is not looked at, nor what is more than 64 kB behind the first that is no blank.
[[nodiscard]] inline DeclaredLabel declared_label(std::string_view text) noexcept {
  constexpr std::size_t furthest = std::size_t{1} << 16;
  const std::size_t begin = text.size() - trim_front(text).size();
  const std::string_view head = text.substr(0, (std::min)(text.size(), begin + furthest));
  std::size_t at = begin;
  while ((at = head.find('<', at)) != std::string_view::npos) {
    const std::string_view rest = head.substr(at);
    if (istarts_with(rest, "<?xml") && rest.size() > 5 && is_blank(rest[5]))
      return encoding_of_declaration(text, at);
    if (starts_with(rest, "<!--")) {
      const std::size_t close = rest.find("-->");
      if (close == std::string_view::npos)
        return {};
      at += close + 3;
      continue;
    }
    if (is_root_like(rest.substr(1)))
      return {};
    ++at;
  }
  return {};
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_CHARSET_HPP
