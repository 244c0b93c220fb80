// SPDX-License-Identifier: MIT
// Addresses: IRI references taken apart, cleaned and resolved (RFC 3986, RFC 3987). Knows no feed.
#ifndef TIDINGS_DETAIL_TEXT_URI_HPP
#define TIDINGS_DETAIL_TEXT_URI_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/words.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The five parts of a reference (RFC 3986, appendix B); views into it. The flags tell absent from
/// empty.
struct UriParts {
  std::string_view scheme;
  std::string_view authority;
  std::string_view path;
  std::string_view query;
  std::string_view fragment;
  bool has_scheme = false;
  bool has_authority = false;
  bool has_query = false;
  bool has_fragment = false;
};

/// The length of a scheme that the text begins with, without its colon; 0 where there is none (RFC
/// 3986, 3.1).
[[nodiscard]] constexpr std::size_t scheme_length(std::string_view text) noexcept {
  if (text.empty() || !is_alpha(text[0]))
    return 0;
  for (std::size_t i = 1; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ':')
      return i;
    if (!is_alnum(c) && c != '+' && c != '-' && c != '.')
      return 0;
  }
  return 0;
}

[[nodiscard]] constexpr UriParts split_uri(std::string_view text) noexcept {
  UriParts parts;
  if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
    parts.fragment = text.substr(hash + 1);
    parts.has_fragment = true;
    text = text.substr(0, hash);
  }
  if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
    parts.query = text.substr(mark + 1);
    parts.has_query = true;
    text = text.substr(0, mark);
  }
  if (const std::size_t length = scheme_length(text); length != 0) {
    parts.scheme = text.substr(0, length);
    parts.has_scheme = true;
    text.remove_prefix(length + 1);
  }
  if (starts_with(text, "//")) {
    const std::size_t end = text.find('/', 2);
    parts.authority = text.substr(2, end == std::string_view::npos ? end : end - 2);
    parts.has_authority = true;
    text = end == std::string_view::npos ? std::string_view() : text.substr(end);
  }
  parts.path = text;
  return parts;
}

/// Whether it is an address that a browser could open: a scheme and an authority that is not empty.
[[nodiscard]] constexpr bool is_address(std::string_view text) noexcept {
  const std::size_t scheme = scheme_length(text);
  return scheme > 1 && text.size() > scheme + 3 && text.substr(scheme + 1, 2) == "//" &&
         text[scheme + 3] != '/' && !is_blank(text[scheme + 3]);
}

/// Removes the segments "." and ".." (RFC 3986, 5.2.4), in one pass over the path.
inline void append_without_dots(std::string& out, std::string_view path) {
  const std::size_t start = out.size();
  while (!path.empty()) {
    const bool rooted = path.front() == '/';
    const std::size_t end = path.find('/', rooted ? 1 : 0);
    const std::string_view segment = path.substr(0, end);
    const std::string_view name = rooted ? segment.substr(1) : segment;
    const bool last = end == std::string_view::npos;
    if (name == "..") {
      const std::size_t slash = out.size() > start ? out.rfind('/') : start;
      out.resize(slash == std::string::npos || slash < start ? start : slash);
      if (last)
        out += '/';
    } else if (name == ".") {
      if (last && rooted)
        out += '/';
    } else {
      out += segment;
    }
    path.remove_prefix(last ? path.size() : end);
  }
}

/// Resolves a reference against a base (RFC 3986, 5.2.2). A base that is no absolute address
/// resolves nothing: the reference comes back as it is.
[[nodiscard]] inline std::string resolve_uri(std::string_view base, std::string_view reference) {
  const UriParts r = split_uri(reference);
  if (r.has_scheme)
    return std::string(reference);
  const UriParts b = split_uri(base);
  if (!b.has_scheme)
    return std::string(reference);
  // A base such as "mailto:a@b" or "tag:x" has no hierarchy to resolve in.
  if (!b.has_authority && !starts_with(b.path, "/") && !r.has_authority)
    return std::string(reference);

  std::string out;
  out.reserve(base.size() + reference.size() + 2);
  out += b.scheme;
  out += ':';
  std::string_view query = r.query;
  bool has_query = r.has_query;
  if (r.has_authority) {
    out += "//";
    out += r.authority;
    append_without_dots(out, r.path);
  } else {
    if (b.has_authority) {
      out += "//";
      out += b.authority;
    }
    if (r.path.empty()) {
      out += b.path;
      if (!has_query) {
        query = b.query;
        has_query = b.has_query;
      }
    } else if (r.path.front() == '/') {
      append_without_dots(out, r.path);
    } else {
      // Merge (5.2.3): the reference takes the place of the base's last segment.
      const std::size_t slash = b.path.rfind('/');
      std::string merged(slash == std::string_view::npos
                             ? std::string_view(b.has_authority ? "/" : "")
                             : b.path.substr(0, slash + 1));
      merged += r.path;
      append_without_dots(out, merged);
    }
  }
  if (has_query) {
    out += '?';
    out += query;
  }
  if (r.has_fragment) {
    out += '#';
    out += r.fragment;
  }
  return out;
}

/// Whether an address needs none of what clean_address does.
[[nodiscard]] inline bool is_clean_address(std::string_view text) noexcept {
  if (!text_holds<0x21, 0x7F, '&'>(text))
    return true;
  if (text_holds<0x21, 0x7F>(text))
    return false;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    if (starts_with(text.substr(at), "&amp;"))
      return false;
  }
  return true;
}

/// An address as it was meant: blanks around it and control characters taken out (a line break in
/// the middle comes from wrapping), blanks inside percent-encoded, `&amp;` that is left after
/// decoding read as `&`. Characters outside ASCII stay: it is an IRI.
[[nodiscard]] inline std::string clean_address(std::string_view text) {
  text = trim(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      continue;
    } else if (c == ' ') {
      out += "%20";
    } else if (c == '&' && text.substr(i, 5) == "&amp;") {
      out += '&';
      i += 4;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_URI_HPP
