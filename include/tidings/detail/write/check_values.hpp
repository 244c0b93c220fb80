// SPDX-License-Identifier: MIT
// The forms that single values have to have for validators of feeds: addresses, tag: and urn:
// names, mail, languages.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_VALUES_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_VALUES_HPP

#include <algorithm>  // min
#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/language.hpp>
#include <tidings/detail/text/uri.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether all characters may stand in an IRI (RFC 3987, 2.2), and every percent sign begins an
/// escape.
[[nodiscard]] constexpr bool has_iri_characters(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if ((c & '\x80') != 0 || is_alnum(c))
      continue;
    if (c == '%') {
      if (i + 2 >= text.size() || hex_value(text[i + 1]) < 0 || hex_value(text[i + 2]) < 0)
        return false;
      continue;
    }
    if (std::string_view("-._~:/?#[]@!$&'()*+,;=").find(c) == std::string_view::npos)
      return false;
  }
  return true;
}

[[nodiscard]] constexpr bool is_lower_hex(char c) noexcept {
  return c >= 'a' && c <= 'f';
}

/// Whether all characters are ASCII: what a URI is beside an IRI.
[[nodiscard]] constexpr bool is_ascii_only(std::string_view text) noexcept {
  for (const char c : text) {
    if ((c & '\x80') != 0)
      return false;
  }
  return true;
}

/// Whether an id is written as it would be compared (RFC 3986, 6.2; RFC 4287, 4.2.6.1): scheme and
/// host in lower case, escapes in upper case, no dot segments, no port that goes without saying.
[[nodiscard]] inline bool is_canonical_id(std::string_view id) {
  const UriParts parts = split_uri(id);
  if (!parts.has_scheme || parts.authority.empty())
    return true;
  const auto has_upper = [](std::string_view text) {
    for (const char c : text) {
      if (to_lower(c) != c)
        return true;
    }
    return false;
  };
  if (has_upper(parts.scheme) || has_upper(parts.authority) || parts.path.empty())
    return false;
  if ((parts.scheme == "http" && ends_with(parts.authority, ":80")) ||
      (parts.scheme == "https" && ends_with(parts.authority, ":443")) ||
      ends_with(parts.authority, ":"))
    return false;
  for (std::size_t i = 0; i + 2 < id.size(); ++i) {
    if (id[i] == '%' && (is_lower_hex(id[i + 1]) || is_lower_hex(id[i + 2])))
      return false;
  }
  const std::string_view path = parts.path;
  return path.find("/./") == std::string_view::npos &&
         path.find("/../") == std::string_view::npos && !ends_with(path, "/.") &&
         !ends_with(path, "/..");
}

/// Whether a form can have a field of that name, as validators see it.
[[nodiscard]] constexpr bool is_field_name(std::string_view name) noexcept {
  if (name.empty() || !is_alpha(name[0]))
    return false;
  for (const char c : name) {
    if (!is_alnum(c) && c != '_' && c != '-' && c != '.' && c != ':')
      return false;
  }
  return true;
}

/// Whether an address ends like a GIF, JPEG or PNG, or like nothing at all.
[[nodiscard]] constexpr bool is_image_name(std::string_view address) noexcept {
  const std::string_view path = address.substr(0, address.find_first_of("?#"));
  const std::string_view file = path.substr(path.rfind('/') + 1);
  const std::size_t dot = file.rfind('.');
  if (dot == std::string_view::npos)
    return true;
  const std::string_view suffix = file.substr(dot + 1);
  return iequals(suffix, "gif") || iequals(suffix, "jpg") || iequals(suffix, "jpeg") ||
         iequals(suffix, "png");
}

/// Whether a text holds what a wrong encoding leaves: U+0080 to U+009F, or U+FFFD.
[[nodiscard]] constexpr bool has_encoding_scars(std::string_view text) noexcept {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == '\xC2' && static_cast<unsigned char>(text[i + 1]) < 0xA0)
      return true;
    if (text[i] == '\xEF' && text.substr(i, 3) == "\xEF\xBF\xBD")
      return true;
  }
  return false;
}

/// Whether "YYYY", "YYYY-MM" or "YYYY-MM-DD" (RFC 4151, 2.1).
[[nodiscard]] constexpr bool is_tag_date(std::string_view text) noexcept {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10)
    return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7 ? text[i] != '-' : !is_digit(text[i]))
      return false;
  }
  return true;
}

/// Whether what is behind the scheme of a tag: URI has its form (RFC 4151, 2.1): authority "," date
/// ":" specific.
[[nodiscard]] constexpr bool is_tag(std::string_view rest) noexcept {
  const std::size_t comma = rest.find(',');
  if (comma == std::string_view::npos || comma == 0)
    return false;
  const std::string_view behind = rest.substr(comma + 1);
  const std::size_t colon = behind.find(':');
  if (colon == std::string_view::npos || !is_tag_date(behind.substr(0, colon)))
    return false;
  const std::string_view authority = rest.substr(0, comma);
  const std::string_view host =
      authority.substr(authority.find('@') == std::string_view::npos ? 0 : authority.find('@') + 1);
  if (host.empty() || !is_alnum(host.front()) || !is_alnum(host.back()))
    return false;
  for (const char c : host) {
    if (!is_alnum(c) && c != '-' && c != '.')
      return false;
  }
  return true;
}

/// Whether it is a UUID in its usual form (RFC 9562, 4).
[[nodiscard]] constexpr bool is_uuid(std::string_view text) noexcept {
  if (text.size() != 36)
    return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : hex_value(text[i]) < 0)
      return false;
  }
  return true;
}

/// Whether what is behind the scheme of a urn: has its form (RFC 8141, 2): namespace ":" name; of
/// urn:uuid: a UUID.
[[nodiscard]] constexpr bool is_urn(std::string_view rest) noexcept {
  const std::size_t colon = rest.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon > 32 || colon + 1 == rest.size())
    return false;
  const std::string_view name = rest.substr(0, colon);
  for (const char c : name) {
    if (!is_alnum(c) && c != '-')
      return false;
  }
  return !iequals(name, "uuid") || is_uuid(rest.substr(colon + 1));
}

/// What is wrong with an address that has to be a full one; "" where nothing is.
[[nodiscard]] constexpr std::string_view fault_of_address(std::string_view address) noexcept {
  const std::size_t scheme = scheme_length(address);
  if (scheme == 0)
    return "is relative: it has to begin with a scheme such as https:";
  if (!has_iri_characters(address))
    return "holds characters that an address cannot hold";
  const std::string_view name = address.substr(0, scheme);
  if (iequals(name, "tag"))
    return is_tag(address.substr(scheme + 1)) ? "" : "is no tag: URI of the right form";
  if (iequals(name, "urn"))
    return is_urn(address.substr(scheme + 1)) ? "" : "is no urn: of the right form";
  const bool web = iequals(name, "http") || iequals(name, "https") || iequals(name, "ftp");
  if (web && !is_address(address))
    return "names no host";
  return "";
}

/// Whether it is an address of mail that validators take: one `@`, a host with a dot or a name.
[[nodiscard]] constexpr bool is_valid_email(std::string_view email) noexcept {
  const std::size_t at = email.find('@');
  if (at == std::string_view::npos || at == 0 || email.find('@', at + 1) != std::string_view::npos)
    return false;
  for (const char c : email) {
    if (static_cast<unsigned char>(c) <= 0x20 ||
        std::string_view("()<>[]:;,\\\"").find(c) != std::string_view::npos) {
      return false;
    }
  }
  const std::string_view host = email.substr(at + 1);
  return !host.empty() && host.front() != '.' && host.back() != '.' &&
         host.find("..") == std::string_view::npos;
}

/// Whether a language tag has its form and a first part that can be a code of ISO 639, or is
/// registered or private.
[[nodiscard]] constexpr bool is_valid_language(std::string_view tag) noexcept {
  const std::size_t first = (std::min)(tag.find('-'), tag.size());
  const bool single =
      first == 1 && (to_lower(tag[0]) == 'i' || to_lower(tag[0]) == 'x') && tag.size() > 2;
  return is_language_tag(tag) && tag.back() != '-' && (single || first == 2 || first == 3);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_VALUES_HPP
