// SPDX-License-Identifier: MIT
// What the typed modules share: finding, reading and making extension elements. Knows no module by
// name.
#ifndef TIDINGS_DETAIL_MODULES_ELEMENTS_HPP
#define TIDINGS_DETAIL_MODULES_ELEMENTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The first element of a list with that name; null where there is none. Valid as long as the list.
[[nodiscard]] inline const Element* find_element(const std::vector<Element>& elements,
                                                 std::string_view namespace_uri,
                                                 std::string_view name) noexcept {
  for (const Element& one : elements) {
    if (one.name == name && one.namespace_uri == namespace_uri)
      return &one;
  }
  return nullptr;
}

/// All text in an element, that of its descendants too, trimmed. Without recursion.
[[nodiscard]] inline std::string element_text(const Element& element) {
  if (element.children.empty())
    return std::string(trim(element.text));

  struct Place {
    const Element* element;
    std::size_t next;
  };

  std::string text = element.text;
  std::vector<Place> path{{&element, 0}};
  while (!path.empty()) {
    Place& place = path.back();
    if (place.next == place.element->children.size()) {
      if (path.size() > 1)
        text += place.element->tail;
      path.pop_back();
      continue;
    }
    const Element& child = place.element->children[place.next++];
    text += child.text;
    path.push_back({&child, 0});
  }
  return std::string(trim(text));
}

/// The text of the first element with that name; "" where there is none.
[[nodiscard]] inline std::string text_of_first(const std::vector<Element>& elements,
                                               std::string_view namespace_uri,
                                               std::string_view name) {
  const Element* const found = find_element(elements, namespace_uri, name);
  return found != nullptr ? element_text(*found) : std::string();
}

/// An address as it stands in an element, cleaned and resolved against the base that the element
/// inherits.
[[nodiscard]] inline std::string element_address(std::string_view written, std::string_view base) {
  std::string address = clean_address(written);
  if (address.empty() || base.empty())
    return address;
  return resolve_uri(base, address);
}

/// A number of digits alone, blanks around it allowed; empty for anything else.
[[nodiscard]] inline Number element_number(std::string_view text) {
  return to_integer(trim(text));
}

/// An element of a module, to which attributes and children can be added.
[[nodiscard]] inline Element make_element(std::string_view namespace_uri,
                                          std::string_view prefix,
                                          std::string_view name,
                                          std::string_view text = {}) {
  Element element;
  element.namespace_uri = namespace_uri;
  element.prefix = prefix;
  element.name = name;
  element.text = text;
  return element;
}

/// Adds an attribute without namespace, if it has a value.
inline void add_attribute(Element& element, std::string_view name, std::string_view value) {
  if (!value.empty())
    element.attributes.push_back({std::string(), std::string(name), std::string(value)});
}

inline void add_attribute(Element& element, std::string_view name, const Number& value) {
  if (value)
    add_attribute(element, name, std::string_view(std::to_string(*value)));
}

/// Replaces the elements of a namespace that have one of the names by new ones, which stand where
/// the first of them stood, at the end where there was none. All other elements keep their order.
inline void replace_elements(std::vector<Element>& elements,
                             std::string_view namespace_uri,
                             std::initializer_list<std::string_view> names,
                             std::vector<Element> made) {
  const auto replaced = [&](const Element& one) {
    return one.namespace_uri == namespace_uri &&
           std::find(names.begin(), names.end(), one.name) != names.end();
  };
  const auto first = std::find_if(elements.begin(), elements.end(), replaced);
  const auto place = first - elements.begin();
  elements.erase(std::remove_if(first, elements.end(), replaced), elements.end());
  elements.insert(elements.begin() + place,
                  std::make_move_iterator(made.begin()),
                  std::make_move_iterator(made.end()));
}

/// The words of a list with commas between, trimmed, without empty ones.
[[nodiscard]] inline std::vector<std::string> comma_list(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t comma = (std::min)(text.find(','), text.size());
    const std::string_view word = trim(text.substr(0, comma));
    if (!word.empty())
      words.emplace_back(word);
    text.remove_prefix((std::min)(comma + 1, text.size()));
  }
  return words;
}

[[nodiscard]] inline std::string join_with_commas(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : ",").append(word);
  return text;
}

/// A span of time in milliseconds: "h:m:s", "m:s" or seconds, the last part with a fraction or
/// without. Minutes and seconds may be more than 59. What is finer than a millisecond is cut off.
[[nodiscard]] inline std::optional<std::int64_t> clock_milliseconds(
    std::string_view text) noexcept {
  text = trim(text);
  std::int64_t fraction = 0;
  if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
    const std::string_view digits = text.substr(point + 1);
    std::int64_t unit = 100;
    for (const char c : digits) {
      if (!is_digit(c))
        return std::nullopt;
      fraction += unit * (c - '0');
      unit /= 10;
    }
    text = text.substr(0, point);
  }
  std::int64_t seconds = 0;
  for (int parts = 1;; ++parts) {
    const std::size_t colon = text.find(':');
    const std::optional<std::int64_t> part = to_integer(trim(text.substr(0, colon)));
    constexpr std::int64_t most =
        1'000'000'000'000;  // far past any recording, far below what 64 bits hold
    if (!part || *part > most || parts > 3)
      return std::nullopt;
    seconds = seconds * 60 + *part;
    if (seconds > most)
      return std::nullopt;
    if (colon == std::string_view::npos)
      return seconds * 1000 + fraction;
    text = text.substr(colon + 1);
  }
}

/// The same span as seconds, with a fraction only where there is one: "1860", "12.5".
[[nodiscard]] inline std::string print_seconds(std::int64_t milliseconds) {
  std::string text = std::to_string(milliseconds / 1000);
  if (const std::int64_t rest = milliseconds % 1000; rest != 0) {
    std::string digits = std::to_string(1000 + rest).substr(1);
    while (digits.back() == '0') digits.pop_back();
    text.append(".").append(digits);
  }
  return text;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_MODULES_ELEMENTS_HPP
