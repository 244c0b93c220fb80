// SPDX-License-Identifier: MIT
// The XML tree: the one room that knows pugixml. It owns the buffer that the tree's names and texts
// are views of. References stay undecoded here and texts are raw: text_of and attribute_text
// (text.hpp) decode them.
#ifndef TIDINGS_DETAIL_XML_TREE_HPP
#define TIDINGS_DETAIL_XML_TREE_HPP

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>

#include <pugixml.hpp>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

static_assert(std::is_same_v<pugi::char_t, char>, "tidings needs pugixml with char, not wchar_t");

using Node = pugi::xml_node;
using NodeAttribute = pugi::xml_attribute;

/// A document as a tree. Not to be moved: nodes point into it.
class Tree {
 public:
  Tree() = default;
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  /// Takes a text over and parses it. Blanks between elements are kept, comments and instructions
  /// are not.
  ///
  /// @returns whether the text has the structure of XML, as far as pugixml looks: what it had read
  /// up to a fault is
  ///          in the tree all the same.
  bool parse(std::string text) {
    buffer_ = std::move(text);
    // parse_eol makes line ends LF within their text (XML 1.0, 2.11), which moves no other text;
    // parse_escapes is off, as references are decoded while they are copied.
    const unsigned flags = pugi::parse_cdata | pugi::parse_eol | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result result =
        document_.load_buffer_inplace(buffer_.data(), buffer_.size(), flags, pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory)
      report_no_memory();
    fault_offset_ = static_cast<std::size_t>(result.offset);
    return result.status == pugi::status_ok;
  }

  /// The node above all roots.
  [[nodiscard]] Node top() const noexcept { return document_.root(); }

  /// Where the parse stopped, if it did.
  [[nodiscard]] std::size_t fault_offset() const noexcept { return fault_offset_; }

  /// The size of the parsed text.
  [[nodiscard]] std::size_t size() const noexcept { return buffer_.size(); }

  /// Where a name or a text of the tree stands in the text that was parsed.
  [[nodiscard]] std::size_t offset_of(const char* place) const noexcept {
    const char* const begin = buffer_.data();
    return place >= begin && place <= begin + buffer_.size()
               ? static_cast<std::size_t>(place - begin)
               : 0;
  }

 private:
  /// pugixml tells by a status what the standard library tells by an exception: a tree without its
  /// end must not pass for a broken document.
  [[noreturn]] static void report_no_memory() {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    throw std::bad_alloc();
#else
    std::abort();  // as operator new does there
#endif
  }

  std::string buffer_;
  pugi::xml_document document_;
  std::size_t fault_offset_ = 0;
};

[[nodiscard]] inline bool is_element(Node node) noexcept {
  return node.type() == pugi::node_element;
}

/// Text that was written with references, to be decoded.
[[nodiscard]] inline bool is_character_data(Node node) noexcept {
  return node.type() == pugi::node_pcdata;
}

/// Text that means itself.
[[nodiscard]] inline bool is_cdata(Node node) noexcept {
  return node.type() == pugi::node_cdata;
}

[[nodiscard]] inline std::string_view name_of(Node node) noexcept {
  return node.name();
}

[[nodiscard]] inline std::string_view raw_text(Node node) noexcept {
  return node.value();
}

[[nodiscard]] inline std::string_view name_of(NodeAttribute attribute) noexcept {
  return attribute.name();
}

[[nodiscard]] inline std::string_view raw_text(NodeAttribute attribute) noexcept {
  return attribute.value();
}

[[nodiscard]] inline Node first_element(Node parent) noexcept {
  Node child = parent.first_child();
  while (child && !is_element(child)) child = child.next_sibling();
  return child;
}

[[nodiscard]] inline Node next_element(Node node) noexcept {
  Node next = node.next_sibling();
  while (next && !is_element(next)) next = next.next_sibling();
  return next;
}

/// A qualified name in its two parts (Namespaces in XML, 4).
struct QualifiedName {
  std::string_view prefix;
  std::string_view local;
};

[[nodiscard]] inline QualifiedName split_name(std::string_view name) noexcept {
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == ':')
      return {name.substr(0, i), name.substr(i + 1)};
  }
  return {{}, name};
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_TREE_HPP
