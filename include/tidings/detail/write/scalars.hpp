// SPDX-License-Identifier: MIT
// Single values as they are read back: addresses, languages, names, numbers. Knows no element and
// no feed.
#ifndef TIDINGS_DETAIL_WRITE_SCALARS_HPP
#define TIDINGS_DETAIL_WRITE_SCALARS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/language.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/xml/scopes.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether all characters are ASCII's visible ones, and none is an ampersand: what most addresses
/// are made of.
[[nodiscard]] inline bool is_visible_ascii(std::string_view text) noexcept {
  return holds_only_ascii<0x21, 0x7F, '&'>(text);
}

/// Whether an address needs no change but to be resolved.
[[nodiscard]] inline bool is_normal_address(std::string_view address) {
  return is_visible_ascii(address) || (is_clean_address(address) && is_clean(address));
}

/// How many bytes a line end takes that stands there; 0 where none does. U+0085, U+2028 and U+2029
/// are line ends too.
[[nodiscard]] constexpr std::size_t line_end_size(std::string_view at) noexcept {
  if (at[0] == '\n' || at[0] == '\r' || at[0] == '\f')
    return 1;
  if (starts_with(at, "\xC2\x85"))
    return 2;
  return starts_with(at, "\xE2\x80\xA8") || starts_with(at, "\xE2\x80\xA9") ? 3 : 0;
}

/// A value of one line as it is read back: trimmed, each line end in it, with the blanks around it,
/// one blank.
inline void put_on_one_line(std::string& text) {
  const std::string_view trimmed = trim(text);
  bool any = false;
  for (std::size_t i = 0; i < trimmed.size() && !any; ++i)
    any = line_end_size(trimmed.substr(i)) != 0;
  if (!any) {
    if (trimmed.size() != text.size())
      text = std::string(trimmed);
    return;
  }
  std::string out;
  out.reserve(trimmed.size());
  for (std::size_t i = 0; i < trimmed.size();) {
    std::size_t size = line_end_size(trimmed.substr(i));
    if (size == 0) {
      out += trimmed[i++];
      continue;
    }
    while (!out.empty() && is_blank(out.back())) out.pop_back();
    for (i += size; i < trimmed.size(); i += size) {
      size = is_blank(trimmed[i]) ? 1 : line_end_size(trimmed.substr(i));
      if (size == 0)
        break;
    }
    out += ' ';
  }
  text = std::string(trim(out));
}

/// Whether a scalar that is not of printable ASCII alone is read back as it stands.
[[nodiscard]] inline bool is_final_odd_scalar(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool ends_line = (byte == 0xC2 || byte == 0xE2) && line_end_size(text.substr(i)) != 0;
    if ((byte < 0x20 && byte != '\t') || ends_line)
      return false;
  }
  return !is_blank(text.front()) && text.front() != '\x7F' && !is_blank(text.back()) &&
         is_clean(text);
}

/// Whether a scalar is read back as it stands.
[[nodiscard]] inline bool is_final_scalar(std::string_view text) {
  if (text.empty())
    return true;
  const bool printable =
      text.front() != ' ' && text.back() != ' ' && holds_only_ascii<0x20, 0x7F>(text);
  return printable || is_final_odd_scalar(text);
}

/// A scalar as it is read back: cleaned, on one line.
inline void complete_scalar(std::string& text) {
  if (is_final_scalar(text))
    return;
  clean(text);
  put_on_one_line(text);
  // A value of control characters alone says nothing: addresses lose U+007F, so others do not live
  // of it.
  if (text.find_first_not_of("\x7F\t ") == std::string::npos)
    text.clear();
}

/// The same, where the member is not to be changed.
[[nodiscard]] inline std::string final_scalar(std::string_view text) {
  std::string result(text);
  complete_scalar(result);
  return result;
}

/// Whether a string that begins with no visible ASCII says nothing once it is cleaned.
[[nodiscard]] inline bool is_absent_odd(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Char found = decode_utf8(text, at);
    // What is no UTF-8 leaves a replacement character.
    const bool says_nothing =
        found.size != 0 && (found.value <= 0x20 || found.value == 0x7F ||
                            !is_xml_char(found.value) || line_end_size(text.substr(at)) != 0);
    if (!says_nothing)
      return false;
    at += found.size;
  }
  return true;
}

/// Whether a string says nothing once it is cleaned: blanks and control characters alone.
[[nodiscard]] inline bool is_absent(std::string_view text) noexcept {
  // Visible ASCII is 21 to 7E; of what comes in front, the difference wraps around.
  return text.empty() ||
         (static_cast<unsigned char>(text.front() - 0x21) > 0x5D && is_absent_odd(text));
}

/// An address as it is read back: without blanks and control characters, without `&amp;` however
/// often escaped.
[[nodiscard]] inline std::string normal_address(std::string_view address) {
  if (is_normal_address(address))
    return std::string(address);
  std::string without_controls;
  without_controls.reserve(address.size());
  const std::string text = cleaned(trim(address));
  for (const char c : trim(text)) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      without_controls += c;
  }
  std::string result;
  result.reserve(without_controls.size());
  const std::string_view rest = without_controls;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (rest[i] == ' ') {
      result += "%20";
      continue;
    }
    result += rest[i];
    if (rest[i] != '&')
      continue;
    // Each round of escaping has left one more "amp;": all of them go.
    while (rest.substr(i + 1, 4) == "amp;") i += 4;
  }
  return result;
}

/// An address as it is read back: normal, and resolved against the channel's own where it is
/// relative.
[[nodiscard]] inline std::string final_address(std::string_view address,
                                               std::string_view last_base) {
  std::string result = normal_address(address);
  if (result.empty() || last_base.empty() || scheme_length(result) != 0)
    return result;
  return resolve_uri(last_base, result);
}

/// Whether an address is read back as it stands.
[[nodiscard]] inline bool is_final_address(std::string_view address) {
  return scheme_length(address) != 0 && is_normal_address(address);
}

inline void complete_address(std::string& address, std::string_view last_base) {
  if (is_absent(address)) {
    address.clear();
  } else if (!is_final_address(address)) {
    address = final_address(address, last_base);
  }
}

/// A base address as it is read back; "" for none.
[[nodiscard]] inline std::string final_base(std::string_view base, std::string_view last_base) {
  std::string result = final_address(base, last_base);
  if (result.size() > longest_inherited)
    result.clear();
  return result;
}

/// A language tag as it is read back; "" for none.
[[nodiscard]] inline std::string final_language(std::string_view language) {
  std::string result = normal_language(cleaned(language));
  if (result.size() > longest_inherited)
    result.clear();
  return result;
}

inline void complete_language(std::string& language) {
  if (language.empty() || (language.size() <= 11 && is_language_tag(language)))
    return;
  language = final_language(language);
}

/// An address of mail as it is read back from Atom: without "mailto:".
[[nodiscard]] inline std::string final_email(std::string_view email) {
  const std::string written = final_scalar(email);
  std::string_view rest = written;
  while (istarts_with(rest, "mailto:")) rest = trim_front(rest.substr(7));
  return final_scalar(rest);
}

/// Whether an address of mail is read back from Atom as it stands.
[[nodiscard]] inline bool is_final_email(std::string_view email) {
  return !istarts_with(email, "mailto:") && is_final_scalar(email);
}

/// Numbers are never negative where they are read.
inline void complete_number(Number& number) {
  if (number && *number < 0)
    number.reset();
}

[[nodiscard]] constexpr bool is_writable(const Number& number) noexcept {
  return number && *number >= 0;
}

/// Which characters an address of mail has in front of its sign and behind it (RFC 5322, 3.4.1,
/// dot-atom).
struct EmailCharacters {
  CharSet in_local{
      "!#$%&'*+-/=?^_`{|}~.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"};
  CharSet in_domain{"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"};
};

inline constexpr EmailCharacters email_characters{};

/// Whether an address of mail is found as it stands wherever a person may be named.
[[nodiscard]] inline bool is_plain_email(std::string_view email) {
  const std::size_t at = email.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 || email.size() - at > 200)
    return false;
  const std::string_view domain = email.substr(at + 1);
  bool all = !domain.empty() && is_alnum(domain.back());
  for (const char c : email.substr(0, at)) all &= email_characters.in_local.has(c);
  for (const char c : domain) all &= email_characters.in_domain.has(c);
  return all;
}

/// Whether a name alone is read as nothing but a name wherever a person may be named.
[[nodiscard]] inline bool is_plain_name(std::string_view name) {
  constexpr CharSet marks("@<");
  return !is_absent(name) && find_in(marks, name) == name.size() &&
         name.find("://") == std::string_view::npos && !istarts_with(name, "mailto:") &&
         is_final_scalar(name);
}

/// Whether `address (name)` is read as that address and that name.
[[nodiscard]] inline bool fits_brackets(std::string_view name) {
  // Without a colon there is neither an address nor "mailto:" in it.
  constexpr CharSet marks("@<()[]>\";:");
  const auto is_separator = [](char c) { return c == ',' || c == '-'; };
  return !is_absent(name) && find_in(marks, name) == name.size() && is_final_scalar(name) &&
         !is_separator(name.front()) && !is_separator(name.back());
}

/// The name with a blank for each character that `address (name)` could not hold; maybe "".
[[nodiscard]] inline std::string fitting_name(std::string_view name) {
  std::string result;
  for (const char c : final_scalar(name)) {
    const bool wrong = std::string_view("@<>()[]\";:/\t\x7F").find(c) != std::string_view::npos;
    if ((wrong || c == ' ') && (result.empty() || result.back() == ' '))
      continue;
    if (result.empty() && (c == ',' || c == '-'))
      continue;
    result += wrong ? ' ' : c;
  }
  while (!result.empty() &&
         (is_blank(result.back()) || result.back() == ',' || result.back() == '-'))
    result.pop_back();
  return result;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_SCALARS_HPP
