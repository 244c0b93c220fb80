// SPDX-License-Identifier: MIT
// Elements: markup that no member of the model names, kept whole.
#ifndef TIDINGS_MODEL_ELEMENT_HPP
#define TIDINGS_MODEL_ELEMENT_HPP

#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// An attribute of an element that is kept whole.
struct Attribute {
  std::string namespace_uri;  ///< empty for an attribute without prefix
  std::string name;           ///< local name
  std::string value;          ///< references decoded

  friend bool operator==(const Attribute& a, const Attribute& b) {
    return a.namespace_uri == b.namespace_uri && a.name == b.name && a.value == b.value;
  }

  friend bool operator!=(const Attribute& a, const Attribute& b) { return !(a == b); }
};

/// An element of whatever namespace, with all that is in it. Names are compared by namespace and
/// local name; the prefix is a hint for the writer.
///
/// Elements that a feed gives are at most `Limits::depth` deep.
struct Element {
  std::string namespace_uri;  ///< empty for none
  std::string prefix;         ///< as written in the document; may be empty
  std::string name;           ///< local name
  std::string text;           ///< what stands before the first child, untrimmed
  std::string tail;  ///< of a child: what stands after it, before the next child, untrimmed
  std::string base;  ///< of a top element: the effective xml:base; else empty
  std::vector<Attribute> attributes;  ///< in document order, namespace declarations left out
  std::vector<Element> children;      ///< in document order

  /// The value of the first attribute with that name, or "" where there is none; valid as long as
  /// the element.
  [[nodiscard]] std::string_view attribute(std::string_view local_name,
                                           std::string_view in_namespace = {}) const noexcept {
    for (const Attribute& one : attributes) {
      if (one.name == local_name && one.namespace_uri == in_namespace)
        return one.value;
    }
    return {};
  }

  friend bool operator==(const Element& a, const Element& b) {
    return a.namespace_uri == b.namespace_uri && a.prefix == b.prefix && a.name == b.name &&
           a.text == b.text && a.tail == b.tail && a.base == b.base &&
           a.attributes == b.attributes && a.children == b.children;
  }

  friend bool operator!=(const Element& a, const Element& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_ELEMENT_HPP
