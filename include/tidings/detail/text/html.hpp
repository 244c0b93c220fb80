// SPDX-License-Identifier: MIT
// HTML in values: told from plain text, and read as plain text. No parser and no sanitiser: it
// neither checks nor cleans.
#ifndef TIDINGS_DETAIL_TEXT_HTML_HPP
#define TIDINGS_DETAIL_TEXT_HTML_HPP

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/entities.hpp>
#include <tidings/detail/text/references.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The elements of HTML (HTML standard, section 4, and its obsolete ones in 16.2), sorted.
inline constexpr std::string_view html_elements[] = {
    "a",          "abbr",     "acronym",  "address",  "applet",  "area",   "article",  "aside",
    "audio",      "b",        "base",     "bdi",      "bdo",     "big",    "blink",    "blockquote",
    "body",       "br",       "button",   "canvas",   "caption", "center", "cite",     "code",
    "col",        "colgroup", "data",     "datalist", "dd",      "del",    "details",  "dfn",
    "dialog",     "dir",      "div",      "dl",       "dt",      "em",     "embed",    "fieldset",
    "figcaption", "figure",   "font",     "footer",   "form",    "frame",  "frameset", "h1",
    "h2",         "h3",       "h4",       "h5",       "h6",      "head",   "header",   "hgroup",
    "hr",         "html",     "i",        "iframe",   "img",     "input",  "ins",      "kbd",
    "label",      "legend",   "li",       "link",     "main",    "map",    "mark",     "marquee",
    "math",       "menu",     "meta",     "meter",    "nav",     "nobr",   "noframes", "noscript",
    "object",     "ol",       "optgroup", "option",   "output",  "p",      "param",    "picture",
    "plaintext",  "pre",      "progress", "q",        "rp",      "rt",     "ruby",     "s",
    "samp",       "script",   "section",  "select",   "slot",    "small",  "source",   "span",
    "strike",     "strong",   "style",    "sub",      "summary", "sup",    "svg",      "table",
    "tbody",      "td",       "template", "textarea", "tfoot",   "th",     "thead",    "time",
    "title",      "tr",       "track",    "tt",       "u",       "ul",     "var",      "video",
    "wbr"};

/// Whether it is an element of HTML, in any case.
[[nodiscard]] inline bool is_html_element(std::string_view name) noexcept {
  char buffer[12] = {};
  if (name.empty() || name.size() >= sizeof buffer)
    return false;
  for (std::size_t i = 0; i < name.size(); ++i) buffer[i] = to_lower(name[i]);
  return std::binary_search(
      std::begin(html_elements), std::end(html_elements), std::string_view(buffer, name.size()));
}

/// What stands at a `<`: a tag, a comment or the like, or just that character.
struct HtmlTag {
  std::size_t size = 0;   ///< bytes that it takes; 0 where it is no tag
  std::string_view name;  ///< empty for comments, declarations and instructions
  bool closing = false;
  std::size_t resume = 1;  ///< of what is no tag: how far on the next one may begin
};

/// Reads the tag at a `<` (HTML, 13.2.5.6). One that is never closed is none, but for a comment,
/// which then takes the rest. Callers see to it that a `>` follows somewhere, so that a text of
/// `<!` alone is not read to its end each time.
[[nodiscard]] inline HtmlTag scan_tag(std::string_view text, std::size_t less) noexcept {
  const std::string_view body = text.substr(less + 1);
  if (starts_with(body, "!--")) {
    const std::size_t end = body.find("-->", 3);
    return HtmlTag{end == std::string_view::npos ? body.size() + 1 : end + 4, {}, false};
  }
  if (!body.empty() && (body[0] == '!' || body[0] == '?')) {
    const std::size_t end = body.find('>');
    return end == std::string_view::npos ? HtmlTag{} : HtmlTag{end + 2, {}, false};
  }
  HtmlTag tag;
  tag.closing = !body.empty() && body[0] == '/';
  std::size_t i = tag.closing ? 1 : 0;
  const std::size_t first = i;
  if (i == body.size() || !is_alpha(body[i]))
    return {};
  while (i < body.size() && !is_blank(body[i]) && body[i] != '>' && body[i] != '/' &&
         body[i] != '<')
    ++i;
  tag.name = body.substr(first, i - first);
  HtmlTag none;
  char quote = '\0';
  for (; i < body.size(); ++i) {
    const char c = body[i];
    if (quote != '\0') {
      if (c == quote)
        quote = '\0';
    } else if (c == '>') {
      tag.size = i + 2;
      return tag;
    } else if (c == '<') {
      none.resume = i + 1;
      return none;
    } else if ((c == '"' || c == '\'') && body[i - 1] == '=') {
      quote = c;
      none.resume = i + 2;  // which counts where nothing closes the quote
    }
  }
  return none;
}

/// Whether a text holds markup: a tag of HTML or a comment.
[[nodiscard]] inline bool has_html_tag(std::string_view text) noexcept {
  std::size_t at = text.find('<');
  if (at == std::string_view::npos)
    return false;
  const std::size_t last_close = text.rfind('>');
  if (last_close == std::string_view::npos)
    return false;
  while (at != std::string_view::npos && at < last_close) {
    const HtmlTag tag = scan_tag(text, at);
    if (tag.size != 0 && (tag.name.empty() ? text[at + 1] == '!' : is_html_element(tag.name)))
      return true;
    at = text.find('<', at + (tag.size == 0 ? tag.resume : tag.size));
  }
  return false;
}

/// Whether a text of unknown type is HTML: it holds markup, or references that are still to be
/// decoded.
[[nodiscard]] inline bool looks_like_html(std::string_view text) noexcept {
  return has_html_tag(text) || has_html_reference(text);
}

/// Whether a tag separates words: everything but the elements of phrasing content
/// (HTML, 3.2.5.2.5).
[[nodiscard]] inline bool separates_words(std::string_view name) noexcept {
  constexpr std::string_view inside[] = {
      "a",    "abbr", "acronym", "b",  "bdi",  "bdo",   "big",  "cite",   "code",
      "data", "del",  "dfn",     "em", "font", "i",     "ins",  "kbd",    "label",
      "mark", "nobr", "q",       "s",  "samp", "small", "span", "strike", "strong",
      "sub",  "sup",  "time",    "tt", "u",    "var",   "wbr"};
  for (const std::string_view one : inside) {
    if (iequals(one, name))
      return false;
  }
  return true;
}

/// The end of a script or style element's content: where its end tag begins, else the end of the
/// text.
[[nodiscard]] inline std::size_t end_of_raw_text(std::string_view text,
                                                 std::size_t at,
                                                 std::string_view name) noexcept {
  std::size_t end = text.find("</", at);
  while (end != std::string_view::npos && !istarts_with(text.substr(end + 2), name))
    end = text.find("</", end + 2);
  return end == std::string_view::npos ? text.size() : end;
}

/// Drops tags, comments and the content of script and style; references stay. The beginning of a
/// tag that never ends takes the rest with it, as in a browser.
inline void append_without_tags(std::string& out, std::string_view text) {
  const std::size_t last_close = text.rfind('>');
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t less = text.find('<', at);
    out += text.substr(at, less - at);
    if (less == std::string_view::npos)
      return;
    const bool closes = last_close != std::string_view::npos && less < last_close;
    if (!closes && less + 1 < text.size() && is_alpha(text[less + 1]))
      return;
    const HtmlTag tag = closes ? scan_tag(text, less) : HtmlTag{};
    if (tag.size == 0) {
      out += text.substr(less, tag.resume);
      at = less + tag.resume;
      continue;
    }
    at = less + tag.size;
    if (tag.name.empty())
      continue;
    if (separates_words(tag.name))
      out += ' ';
    const bool raw = !tag.closing && (iequals(tag.name, "script") || iequals(tag.name, "style"));
    if (raw)
      at = end_of_raw_text(text, at, tag.name);
  }
}

/// Collapses runs of blanks, the no-break space among them, to one space, and trims.
[[nodiscard]] inline std::string collapse_blanks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool no_break = c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
    if (is_blank(c) || no_break) {
      pending = !out.empty();
      i += no_break ? 1 : 0;
      continue;
    }
    if (pending)
      out += ' ';
    pending = false;
    out += c;
  }
  return out;
}

/// Whether every ampersand of a text begins a reference that HTML knows, and there is one.
[[nodiscard]] inline bool is_escaped_again(std::string_view text) noexcept {
  bool any = false;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    const Reference found = scan_reference(text, at);
    if (found.kind == Reference::Kind::none)
      return false;
    if (found.kind == Reference::Kind::named && find_entity(found.name).empty())
      return false;
    any = true;
  }
  return any;
}

/// HTML or XHTML markup as plain text.
[[nodiscard]] inline std::string html_to_plain(std::string_view html) {
  std::string bare;
  bare.reserve(html.size());
  append_without_tags(bare, html);
  std::string decoded;
  decoded.reserve(bare.size());
  append_html_decoded(decoded, bare);
  if (is_escaped_again(decoded)) {
    bare.clear();
    append_html_decoded(bare, decoded);
    decoded.swap(bare);
  }
  return collapse_blanks(decoded);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_HTML_HPP
