// SPDX-License-Identifier: MIT
// Why bytes are no feed.
#ifndef TIDINGS_MODEL_ERROR_HPP
#define TIDINGS_MODEL_ERROR_HPP

#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// What the bytes are instead of a feed.
enum class ErrorCode : unsigned char {
  none,         ///< no error
  empty,        ///< nothing, or blanks only
  too_large,    ///< more bytes than Limits::bytes
  compressed,   ///< a gzip, zlib, bzip2, xz, zstd or zip body that was handed over undecoded
  binary,       ///< an image, a program or other binary data
  html,         ///< an HTML page
  json,         ///< JSON that is no feed
  json_feed,    ///< a JSON Feed, which is not read yet
  opml,         ///< an OPML subscription list, which is not a feed
  xml,          ///< XML of another kind
  text,         ///< text without markup
  undecodable,  ///< an encoding that the build has no decoder for
  unreadable    ///< nothing that was read: the file or stream cannot be opened or fails
};

/// The stable spelling: "empty", "too-large", …
[[nodiscard]] constexpr std::string_view to_string(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::none:
      return "none";
    case ErrorCode::empty:
      return "empty";
    case ErrorCode::too_large:
      return "too-large";
    case ErrorCode::compressed:
      return "compressed";
    case ErrorCode::binary:
      return "binary";
    case ErrorCode::html:
      return "html";
    case ErrorCode::json:
      return "json";
    case ErrorCode::json_feed:
      return "json-feed";
    case ErrorCode::opml:
      return "opml";
    case ErrorCode::xml:
      return "xml";
    case ErrorCode::text:
      return "text";
    case ErrorCode::undecodable:
      return "undecodable";
    case ErrorCode::unreadable:
      return "unreadable";
  }
  return "";
}

/// Why no feed was found.
struct Error {
  ErrorCode code = ErrorCode::none;
  std::string message;  ///< a sentence for people, in English

  friend bool operator==(const Error& a, const Error& b) {
    return a.code == b.code && a.message == b.message;
  }

  friend bool operator!=(const Error& a, const Error& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_ERROR_HPP
