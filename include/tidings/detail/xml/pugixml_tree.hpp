// SPDX-License-Identifier: MIT
// The road of repaired documents from text to tree: pugixml reads them, and is the judge of whether
// the repair is whole. The one room that knows pugixml.
#ifndef TIDINGS_DETAIL_XML_PUGIXML_TREE_HPP
#define TIDINGS_DETAIL_XML_PUGIXML_TREE_HPP

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <pugixml.hpp>

#include <tidings/detail/config.hpp>
#include <tidings/detail/xml/tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

static_assert(std::is_same_v<pugi::char_t, char>, "tidings needs pugixml with char, not wchar_t");

/// A tree with the text it is made of.
class OwningTree {
 public:
  explicit OwningTree(std::string text) : buffer_(std::move(text)), tree_(buffer_) {}

  [[nodiscard]] Tree& tree() noexcept { return tree_; }

  /// Lets pugixml parse the text, in place, and takes over what it found: up to a fault, if there
  /// is one.
  ///
  /// @returns whether the text has the structure of XML, as far as pugixml looks
  bool parse() {
    // References are decoded, and line ends made LF, while texts are copied.
    const unsigned flags = pugi::parse_cdata | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata;
    pugi::xml_document document;
    const pugi::xml_parse_result result =
        document.load_buffer_inplace(&buffer_[0], buffer_.size(), flags, pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory)
      report_no_memory();
    take(document);
    return result.status == pugi::status_ok;
  }

 private:
  /// pugixml tells by a status what the standard library tells by an exception: a tree without its
  /// end must not pass for a whole one.
  [[noreturn]] static void report_no_memory() {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    throw std::bad_alloc();
#else
    std::abort();  // as operator new does there
#endif
  }

  /// Takes the nodes over, of which the document keeps none, without recursion: documents may be
  /// deep.
  void take(pugi::xml_document& document) {
    pugi::xml_node node = document.first_child();
    while (node) {
      if (node.type() == pugi::node_element) {
        take_element(node);
        if (node.first_child()) {
          node = node.first_child();
          continue;
        }
        tree_.close();
      } else if (tree_.is_open()) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
          take_text(node.value(), node.type() == pugi::node_cdata);
      }
      node = leave(node);
    }
  }

  /// Gives a node back that is taken, with those that end with it, as two trees of one document are
  /// much: what pugixml had for it the next nodes of ours can have.
  /// @returns the node that follows
  pugi::xml_node leave(pugi::xml_node node) {
    while (true) {
      pugi::xml_node parent = node.parent();
      const pugi::xml_node next = node.next_sibling();
      parent.remove_child(node);
      if (next || parent.type() != pugi::node_element)
        return next;
      tree_.close();
      node = parent;
    }
  }

  void take_element(pugi::xml_node node) {
    const std::string_view name = node.name();
    tree_.open(name, prefix_size(name));
    for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute()) {
      const std::string_view attribute = one.name();
      const std::string_view value = one.value();
      tree_.add_attribute(attribute, prefix_size(attribute), value, !text_holds<0x20, '&'>(value));
    }
    if (*node.value() != '\0')
      take_text(node.value(), false);
  }

  void take_text(std::string_view text, bool is_cdata) {
    const bool plain = is_cdata || text.find('&') == std::string_view::npos;
    tree_.add_text(text, plain ? NodeKind::plain : NodeKind::text);
  }

  [[nodiscard]] static std::uint32_t prefix_size(std::string_view name) noexcept {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? no_prefix : static_cast<std::uint32_t>(colon);
  }

  std::string buffer_;
  Tree tree_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_PUGIXML_TREE_HPP
