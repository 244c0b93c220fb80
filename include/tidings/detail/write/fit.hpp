// SPDX-License-Identifier: MIT
// Whether RSS's own elements say a value whole, or an element of Atom has to stand beside them.
#ifndef TIDINGS_DETAIL_WRITE_FIT_HPP
#define TIDINGS_DETAIL_WRITE_FIT_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether readers of RSS take characters without a type for HTML.
[[nodiscard]] inline bool is_read_as_html(std::string_view value) {
  if (value.find('<') == std::string_view::npos && value.find('&') == std::string_view::npos)
    return false;
  return is_clean(value) ? looks_like_html(value) : looks_like_html(cleaned(value));
}

/// How RSS's title and the like are escaped so that every reader shows the text: plain text that
/// looks like HTML is written as HTML.
[[nodiscard]] inline Escape rss_line_escape(const Text& text) {
  return text.type == TextType::text && is_read_as_html(text.value) ? Escape::twice : Escape::text;
}

/// Whether strings say all of these people: names alone, or one address of mail with or without a
/// name.
///
/// @param with_mail  whether there is an element for addresses of mail
[[nodiscard]] inline bool people_fit_strings(const std::vector<Person>& people, bool with_mail) {
  std::size_t count = 0;
  bool mail = false;
  for (const Person& one : people) {
    if (is_absent_person(one))
      continue;
    ++count;
    if (!one.extensions.empty() || !is_absent(one.uri))
      return false;
    if (is_absent(one.email)) {
      if (!is_plain_name(one.name))
        return false;
      continue;
    }
    mail = true;
    if (!is_plain_email(one.email) || (!is_absent(one.name) && !fits_brackets(one.name)))
      return false;
  }
  return !mail || (with_mail && count == 1);
}

/// Whether two addresses may be read back as one: they differ in what is mended, or one of them is
/// relative.
[[nodiscard]] inline bool may_be_same_address(std::string_view a, std::string_view b) {
  return a == b || (scheme_length(trim(a)) == 0) != (scheme_length(trim(b)) == 0) ||
         final_address(a, {}) == final_address(b, {});
}

/// Whether RSS's link and plain Atom links behind it say all links, in their order.
[[nodiscard]] inline bool links_fit_rss(const std::vector<Link>& links) {
  const Link* first = nullptr;
  for (const Link& one : links) {
    if (is_absent(one.href))
      continue;
    if (first == nullptr) {
      first = &one;
      if (!is_bare_alternate(one))
        return false;
    } else if (has_relation(one, "alternate") && may_be_same_address(one.href, first->href)) {
      return false;
    }
  }
  return true;
}

[[nodiscard]] inline bool categories_fit_rss(const std::vector<Category>& categories) {
  for (const Category& one : categories) {
    if (!is_absent_category(one) && !fits_rss(one))
      return false;
  }
  return true;
}

/// Whether content:encoded says all contents: one of HTML.
[[nodiscard]] inline bool contents_fit_rss(const std::vector<Content>& contents) {
  std::size_t count = 0;
  for (const Content& one : contents) {
    const ContentKind kind = kind_of(one);
    if (kind == ContentKind::nothing)
      continue;
    if (++count > 1 || kind != ContentKind::text || type_of(one) != TextType::html)
      return false;
  }
  return true;
}

/// Whether RSS's source says all of it: an address and a title.
[[nodiscard]] inline bool source_fits_rss(const Source& source, std::string_view language) {
  if (is_absent(source.url))
    return false;
  const Text& title = source.title;
  if (!is_absent(title.value)) {
    if (title.type != TextType::text || is_read_as_html(title.value) || !title.base.empty())
      return false;
    if (!title.language.empty() && final_language(title.language) != language)
      return false;
  }
  return source.id.empty() && source.subtitle.empty() && source.links.empty() &&
         source.updated.empty() && source.authors.empty() && source.contributors.empty() &&
         source.categories.empty() && source.rights.empty() && source.generator.empty() &&
         source.icon.empty() && source.logo.empty() && source.extensions.empty();
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_FIT_HPP
