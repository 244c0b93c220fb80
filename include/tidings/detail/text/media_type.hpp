// SPDX-License-Identifier: MIT
// Media types (RFC 6838, RFC 7303): what kind of content one names, and which one a file's name
// suggests.
#ifndef TIDINGS_DETAIL_TEXT_MEDIA_TYPE_HPP
#define TIDINGS_DETAIL_TEXT_MEDIA_TYPE_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// "text/html" of "text/html; charset=utf-8".
[[nodiscard]] constexpr std::string_view essence(std::string_view media_type) noexcept {
  return trim(media_type.substr(0, media_type.find(';')));
}

/// Whether it has the form type/subtype with characters that RFC 6838 (4.2) allows.
[[nodiscard]] constexpr bool is_media_type(std::string_view media_type) noexcept {
  const std::string_view name = essence(media_type);
  std::size_t slashes = 0;
  for (const char c : name) {
    if (c == '/') {
      ++slashes;
    } else if (!is_alnum(c) && std::string_view("!#$&-^_.+").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return slashes == 1 && name.front() != '/' && name.back() != '/';
}

/// XML by RFC 7303: application/xml, text/xml, and what ends in +xml.
[[nodiscard]] constexpr bool is_xml_type(std::string_view media_type) noexcept {
  const std::string_view name = essence(media_type);
  constexpr std::string_view suffix = "+xml";
  return iequals(name, "application/xml") || iequals(name, "text/xml") ||
         (name.size() > suffix.size() && iequals(name.substr(name.size() - suffix.size()), suffix));
}

[[nodiscard]] constexpr bool is_text_type(std::string_view media_type) noexcept {
  return istarts_with(media_type, "text/");
}

/// The media type that a file's suffix suggests, for enclosures that name none; "" where it
/// suggests nothing.
[[nodiscard]] constexpr std::string_view type_of_suffix(std::string_view url) noexcept {
  struct Suffix {
    std::string_view suffix;
    std::string_view type;
  };

  constexpr Suffix suffixes[] = {
      {"mp3", "audio/mpeg"},      {"m4a", "audio/mp4"},
      {"aac", "audio/aac"},       {"ogg", "audio/ogg"},
      {"oga", "audio/ogg"},       {"opus", "audio/opus"},
      {"wav", "audio/wav"},       {"flac", "audio/flac"},
      {"wma", "audio/x-ms-wma"},  {"mp4", "video/mp4"},
      {"m4v", "video/x-m4v"},     {"mov", "video/quicktime"},
      {"mpg", "video/mpeg"},      {"mpeg", "video/mpeg"},
      {"avi", "video/x-msvideo"}, {"webm", "video/webm"},
      {"ogv", "video/ogg"},       {"wmv", "video/x-ms-wmv"},
      {"flv", "video/x-flv"},     {"jpg", "image/jpeg"},
      {"jpeg", "image/jpeg"},     {"png", "image/png"},
      {"gif", "image/gif"},       {"webp", "image/webp"},
      {"svg", "image/svg+xml"},   {"avif", "image/avif"},
      {"pdf", "application/pdf"}, {"epub", "application/epub+zip"},
      {"zip", "application/zip"}, {"torrent", "application/x-bittorrent"}};
  url = url.substr(0, url.find_first_of("?#"));
  const std::size_t slash = url.rfind('/');
  const std::size_t dot = url.rfind('.');
  if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash))
    return {};
  const std::string_view wanted = url.substr(dot + 1);
  for (const Suffix& one : suffixes) {
    if (iequals(one.suffix, wanted))
      return one.type;
  }
  return {};
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_MEDIA_TYPE_HPP
