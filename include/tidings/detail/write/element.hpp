// SPDX-License-Identifier: MIT
// Extension elements: written whole, and as they are read back. Knows no member of a channel.
#ifndef TIDINGS_DETAIL_WRITE_ELEMENT_HPP
#define TIDINGS_DETAIL_WRITE_ELEMENT_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/markup.hpp>
#include <tidings/detail/write/names.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/model/element.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// How many levels an extension element has at most: what a reader with the usual limits keeps of
/// one.
inline constexpr std::size_t deepest_written = 100;

/// How many attributes of one element are written.
inline constexpr std::size_t most_attributes = 800;

/// An element as it is written: its namespace, its prefix without colon, its local name ("" for one
/// left out).
struct WrittenElement {
  std::string uri;
  std::string_view prefix;
  std::string name;
  bool declare = false;  ///< whether its start tag has to declare the prefix
};

/// Whether an element has no name at all, so that it cannot be written.
[[nodiscard]] inline bool is_nameless(const Element& element) noexcept {
  return element.name.empty();
}

[[nodiscard]] inline WrittenElement written_element(const Prefixes& prefixes,
                                                    const Element& element) {
  WrittenElement result;
  result.uri = written_namespace(element.namespace_uri, element.prefix);
  result.name = is_ncname(element.name) ? element.name : mended_name(element.name);
  if (result.uri.empty() || prefixes.is_main(result.uri))
    return result;
  if (const Prefixes::Entry* entry = prefixes.find(result.uri)) {
    result.prefix = entry->prefix;
    result.declare = !entry->at_root;
  }
  return result;
}

/// An attribute as it is written; an empty name for one that is left out.
struct WrittenAttribute {
  std::string uri;
  std::string_view prefix;
  std::string name;
  bool declare = false;
};

[[nodiscard]] inline WrittenAttribute written_attribute(const Prefixes& prefixes,
                                                        const Attribute& attribute) {
  WrittenAttribute result;
  if (trim(attribute.namespace_uri) == xmlns_namespace)
    return result;
  result.uri = written_namespace(attribute.namespace_uri);
  result.name = is_ncname(attribute.name) ? attribute.name : mended_name(attribute.name);
  if (result.uri.empty()) {
    if (result.name == "xmlns")
      result.name.clear();
  } else if (result.uri == uri_of(Ns::xml)) {
    result.prefix = prefix_of(Ns::xml);
  } else if (const Prefixes::Entry* entry = prefixes.find(result.uri)) {
    result.prefix = entry->prefix;
    result.declare = !entry->at_root;
  }
  return result;
}

/// The attributes that are written: names right, each once, the base in front.
///
/// @param base  what xml:base is to say; where it is empty an attribute of the list may say it
[[nodiscard]] inline std::vector<Attribute> written_attributes(
    const Prefixes& prefixes,
    const std::vector<Attribute>& attributes,
    std::string_view base = {}) {
  std::vector<Attribute> result;
  result.reserve(attributes.size() + 1);
  if (!base.empty())
    result.push_back(Attribute{std::string(uri_of(Ns::xml)), "base", std::string(base)});
  for (const Attribute& one : attributes) {
    WrittenAttribute written = written_attribute(prefixes, one);
    if (written.name.empty() || result.size() == most_attributes)
      continue;
    result.push_back(
        Attribute{std::move(written.uri), std::move(written.name), cleaned(one.value)});
  }
  // Of attributes with one name the first stays; sorted, so that many of them cost no more than
  // they should.
  std::vector<std::size_t> order(result.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key_less = [&](std::size_t a, std::size_t b) {
    const int by_name = result[a].name.compare(result[b].name);
    return by_name != 0 ? by_name < 0 : result[a].namespace_uri < result[b].namespace_uri;
  };
  std::stable_sort(order.begin(), order.end(), key_less);
  std::vector<bool> repeated(result.size(), false);
  bool any = false;
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (!key_less(order[i - 1], order[i]))
      any = repeated[order[i]] = true;
  }
  if (!any)
    return result;
  std::vector<Attribute> unique;
  for (std::size_t i = 0; i < result.size(); ++i) {
    if (!repeated[i])
      unique.push_back(std::move(result[i]));
  }
  return unique;
}

/// The base of a top element as it is read back: its own, else what its xml:base says; "" for none.
[[nodiscard]] inline std::string base_of(const Element& top, std::string_view last_base) {
  const std::string_view attribute =
      top.base.empty() ? top.attribute("base", uri_of(Ns::xml)) : std::string_view(top.base);
  return attribute.empty() ? std::string() : final_base(attribute, last_base);
}

/// Prints the name of an element or attribute, with its prefix where it has one.
template <class Sink, class T>
void write_name(Markup<Sink>& out, const T& written) {
  if (!written.prefix.empty()) {
    out.raw(written.prefix);
    out.raw(":");
  }
  out.raw(written.name);
}

/// Prints attributes that written_attributes gave.
template <class Sink>
void write_attributes(Markup<Sink>& out,
                      const Prefixes& prefixes,
                      const std::vector<Attribute>& attributes,
                      std::string_view declared = {}) {
  std::vector<std::string_view> local{declared};
  for (const Attribute& one : attributes) {
    const WrittenAttribute written = written_attribute(prefixes, one);
    if (written.declare && std::find(local.begin(), local.end(), written.prefix) == local.end()) {
      local.push_back(written.prefix);
      write_declaration(out, written.prefix, written.uri);
    }
    out.raw(" ");
    write_name(out, written);
    out.raw("=\"");
    out.text(one.value, Escape::attribute);
    out.raw("\"");
  }
}

/// Prints a start tag up to its `>`, which stays to be printed.
///
/// @param bare  whether names without prefix are in no namespace there, although the document has
/// one for them
/// @returns     whether that is so inside the element
template <class Sink>
bool write_start(Markup<Sink>& out,
                 const Prefixes& prefixes,
                 const Element& element,
                 const WrittenElement& written,
                 std::string_view last_base,
                 bool top,
                 bool bare) {
  out.raw("<");
  write_name(out, written);
  const bool in_none = written.uri.empty() && prefixes.has_main();
  const bool in_main = prefixes.has_main() && prefixes.is_main(written.uri);
  if (in_none && !bare)
    out.raw(" xmlns=\"\"");
  if (in_main && bare)
    out.attribute("xmlns", written.uri);
  if (written.declare)
    write_declaration(out, written.prefix, written.uri);
  const std::string base = top ? base_of(element, last_base) : std::string();
  if (!base.empty() || !element.attributes.empty()) {
    write_attributes(out,
                     prefixes,
                     written_attributes(prefixes, element.attributes, base),
                     written.declare ? written.prefix : std::string_view());
  }
  return in_none || (bare && !in_main);
}

/// Prints an element with all that is in it, on a line of its own; nothing where it has no name.
template <class Sink>
void write_element(Markup<Sink>& out,
                   const Prefixes& prefixes,
                   const Element& top,
                   std::string_view last_base) {
  struct Open {
    const Element* element = nullptr;
    std::size_t next = 0;  // of its children
    WrittenElement written;
    bool bare = false;  // whether names without prefix are in no namespace
  };

  std::vector<Open> open;
  const auto enter = [&](const Element& element) {
    WrittenElement written = written_element(prefixes, element);
    if (written.name.empty())
      return;
    const bool outside = !open.empty() && open.back().bare;
    const bool bare =
        write_start(out, prefixes, element, written, last_base, open.empty(), outside);
    const bool with_children = !element.children.empty() && open.size() + 1 < deepest_written;
    if (element.text.empty() && !with_children) {
      out.close_empty();
      return;
    }
    out.body();
    out.text(element.text);
    open.push_back(
        Open{&element, with_children ? 0 : element.children.size(), std::move(written), bare});
  };
  if (is_nameless(top))
    return;
  out.line();
  enter(top);
  while (!open.empty()) {
    Open& last = open.back();
    if (last.next == last.element->children.size()) {
      out.raw("</");
      write_name(out, last.written);
      out.raw(">");
      const Element& closed = *last.element;
      open.pop_back();
      if (!open.empty())
        out.text(closed.tail);
      continue;
    }
    const std::size_t depth = open.size();
    const Element& child = last.element->children[last.next++];
    enter(child);
    if (open.size() == depth)
      out.text(child.tail);
  }
}

/// Takes the children out that have no name; what stands behind them joins the text before.
inline void leave_nameless_out(Element& parent) {
  if (std::none_of(parent.children.begin(), parent.children.end(), is_nameless))
    return;
  std::vector<Element> kept;
  for (Element& child : parent.children) {
    if (!is_nameless(child)) {
      clean(child.tail);  // now, so that no bytes of two strings make one character
      kept.push_back(std::move(child));
    } else {
      (kept.empty() ? parent.text : kept.back().tail) += cleaned(child.tail);
    }
  }
  parent.children = std::move(kept);
}

/// The element as it is read back.
inline void complete_element(Element& top, const Prefixes& prefixes, std::string_view last_base) {
  struct Pending {
    Element* element;
    std::size_t level;  // from 1
  };

  std::vector<Pending> pending{{&top, 1}};
  top.tail.clear();
  while (!pending.empty()) {
    Element& one = *pending.back().element;
    const std::size_t at = pending.back().level;
    pending.pop_back();
    const bool is_top = &one == &top;
    WrittenElement written = written_element(prefixes, one);
    one.namespace_uri = std::move(written.uri);
    one.prefix = std::string(written.prefix);
    one.name = std::move(written.name);
    one.base = is_top ? base_of(one, last_base) : std::string();
    one.attributes = written_attributes(prefixes, one.attributes, one.base);
    clean(one.text);
    clean(one.tail);
    if (at >= deepest_written)
      one.children.clear();
    leave_nameless_out(one);
    for (Element& child : one.children) pending.push_back({&child, at + 1});
  }
}

/// Completes each of a list, and takes out what is not written.
inline void complete_elements(std::vector<Element>& elements,
                              const Prefixes& prefixes,
                              std::string_view last_base) {
  elements.erase(std::remove_if(elements.begin(), elements.end(), is_nameless), elements.end());
  for (Element& one : elements) complete_element(one, prefixes, last_base);
}

template <class Sink>
void write_elements(Markup<Sink>& out,
                    const Prefixes& prefixes,
                    const std::vector<Element>& elements,
                    std::string_view last_base) {
  for (const Element& one : elements) write_element(out, prefixes, one, last_base);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_ELEMENT_HPP
