// SPDX-License-Identifier: MIT
// What validators warn of inside HTML: elements and attributes that can run code, addresses that
// are relative.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_HTML_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_HTML_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/uri.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What was found in a piece of HTML.
struct HtmlFaults {
  bool risky = false;     ///< an element or attribute that can run code or leave the page
  bool relative = false;  ///< an address without scheme
};

[[nodiscard]] inline bool is_risky_element(std::string_view name) noexcept {
  constexpr std::string_view risky[] = {"applet",
                                        "base",
                                        "embed",
                                        "frame",
                                        "frameset",
                                        "iframe",
                                        "link",
                                        "meta",
                                        "noframes",
                                        "noscript",
                                        "object",
                                        "plaintext",
                                        "script",
                                        "style"};
  for (const std::string_view one : risky) {
    if (iequals(one, name))
      return true;
  }
  return false;
}

/// Looks at one attribute of a tag.
inline void judge_attribute(HtmlFaults& faults, std::string_view name, std::string_view value) {
  faults.risky = faults.risky || (name.size() > 2 && istarts_with(name, "on"));
  if (!iequals(name, "href") && !iequals(name, "src"))
    return;
  const std::string_view address = trim(value);
  const std::size_t scheme = scheme_length(address);
  faults.risky = faults.risky || istarts_with(address, "javascript:");
  faults.relative = faults.relative || (scheme == 0 && !address.empty() && address[0] != '#');
}

/// Looks at the attributes of a tag, which is given from behind its name up to its `>`.
inline void judge_attributes(HtmlFaults& faults, std::string_view rest) {
  while (true) {
    while (!rest.empty() && (is_blank(rest[0]) || rest[0] == '/')) rest.remove_prefix(1);
    if (rest.empty())
      return;
    std::size_t end = 1;
    while (end < rest.size() && !is_blank(rest[end]) && rest[end] != '=' && rest[end] != '/') ++end;
    const std::string_view name = rest.substr(0, end);
    rest = trim_front(rest.substr(end));
    std::string_view value;
    if (!rest.empty() && rest[0] == '=') {
      rest = trim_front(rest.substr(1));
      const bool quoted = !rest.empty() && (rest[0] == '"' || rest[0] == '\'');
      const char quote = quoted ? rest[0] : ' ';
      if (quoted)
        rest.remove_prefix(1);
      value = rest.substr(0, rest.find(quote));
      rest.remove_prefix(value.size());
      if (quoted && !rest.empty())
        rest.remove_prefix(1);
    }
    judge_attribute(faults, name, value);
  }
}

/// Looks at all tags of a piece of HTML.
[[nodiscard]] inline HtmlFaults judge_html(std::string_view html) {
  HtmlFaults faults;
  const std::size_t last_close = html.rfind('>');
  if (last_close == std::string_view::npos)
    return faults;
  std::size_t at = html.find('<');
  while (at != std::string_view::npos && at < last_close) {
    const HtmlTag tag = scan_tag(html, at);
    if (!tag.name.empty() && tag.size != 0 && !tag.closing) {
      faults.risky = faults.risky || is_risky_element(tag.name);
      const std::size_t before = 1 + tag.name.size();
      judge_attributes(faults, html.substr(at + before, tag.size - before - 1));
    }
    at = html.find('<', at + (tag.size == 0 ? tag.resume : tag.size));
  }
  return faults;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_HTML_HPP
