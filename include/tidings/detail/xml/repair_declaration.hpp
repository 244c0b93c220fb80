// SPDX-License-Identifier: MIT
// The XML declaration: whether it is as XML 1.0 asks. Believes nothing that it says.
#ifndef TIDINGS_DETAIL_XML_REPAIR_DECLARATION_HPP
#define TIDINGS_DETAIL_XML_REPAIR_DECLARATION_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/repair_names.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// EncName (XML 1.0, 4.3.3).
[[nodiscard]] inline bool is_encoding_name(std::string_view name) noexcept {
  if (name.empty() || !is_alpha(name[0]))
    return false;
  for (const char c : name) {
    if (!is_alnum(c) && c != '.' && c != '_' && c != '-')
      return false;
  }
  return true;
}

/// Whether this is a declaration as XML 1.0 asks (2.8): version 1.0, encoding, standalone, in this
/// order.
[[nodiscard]] inline bool is_xml_declaration(std::string_view declaration) noexcept {
  constexpr std::string_view names[] = {"version", "encoding", "standalone"};
  if (!starts_with(declaration, "<?xml"))
    return false;
  std::size_t at = 5;
  for (const std::string_view name : names) {
    const std::size_t begin = skip_markup_blanks(declaration, at);
    if (declaration.substr(begin, name.size()) != name) {
      if (name == "version")
        return false;
      continue;
    }
    const std::size_t sign = skip_markup_blanks(declaration, begin + name.size());
    if (begin == at || sign >= declaration.size() || declaration[sign] != '=')
      return false;
    const std::size_t quote = skip_markup_blanks(declaration, sign + 1);
    if (quote >= declaration.size() || (declaration[quote] != '"' && declaration[quote] != '\''))
      return false;
    const std::size_t close = declaration.find(declaration[quote], quote + 1);
    if (close == std::string_view::npos)
      return false;
    const std::string_view value = declaration.substr(quote + 1, close - quote - 1);
    if (name == "version" && value != "1.0")
      return false;
    if (name == "encoding" && !is_encoding_name(value))
      return false;
    if (name == "standalone" && value != "yes" && value != "no")
      return false;
    at = close + 1;
  }
  return declaration.substr(skip_markup_blanks(declaration, at)) == "?>";
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_DECLARATION_HPP
