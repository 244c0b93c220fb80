// SPDX-License-Identifier: MIT
// Texts and attribute values out of the tree: references decoded while they are copied, what is
// wrong with them noted.
#ifndef TIDINGS_DETAIL_XML_TEXT_DECODER_HPP
#define TIDINGS_DETAIL_XML_TEXT_DECODER_HPP

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/references.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Decodes the raw texts of one tree.
class TextDecoder {
 public:
  TextDecoder(const Tree& tree, Faults& faults) : tree_(tree), faults_(faults) {
    constexpr std::size_t most = 1'000'000;
    budget_ = (std::min)(most, 5 * tree.size() + 1'024);
  }

  /// Whether something was seen that pugixml takes but XML does not: a `<` in an attribute's value,
  /// a name twice among attributes, `]]>` in text.
  bool hidden_fault = false;

  /// Notes what is wrong with an attribute's value that may not be asked for.
  void check_value(NodeAttribute attribute) {
    const char* raw = attribute.value();
    while (*raw != '\0' && *raw != '&' && *raw != '<') ++raw;
    if (*raw != '\0')
      static_cast<void>(value_of(attribute));
  }

  /// The declarations that hold for the document. Expanding them adds at most five times the
  /// document and a million bytes, and goes twenty levels deep; what is beyond stays as written.
  void declare(Doctype doctype) { doctype_ = std::move(doctype); }

  /// Appends a raw text of the tree, decoded.
  void append(std::string& out, std::string_view raw) {
    const std::size_t ampersand = raw.find('&');
    if (ampersand == std::string_view::npos) {
      out += raw;
    } else {
      append_references(out, raw, ampersand);
    }
  }

  /// An attribute's value, with line ends and tabs as blanks (XML 1.0, 3.3.3). Those that are
  /// written as references stay what they are.
  [[nodiscard]] std::string value_of(NodeAttribute attribute) {
    constexpr CharSet special("\t\n\r<");
    const std::string_view raw = raw_text(attribute);
    std::string value;
    std::size_t from = 0;
    while (true) {
      const std::size_t blank = find_in(special, raw, from);
      append(value, raw.substr(from, blank - from));
      if (blank == raw.size())
        return value;
      hidden_fault = hidden_fault || raw[blank] == '<';
      value += raw[blank] == '<' ? '<' : ' ';
      from = blank + (raw.substr(blank, 2) == "\r\n" ? 2 : 1);
    }
  }

  /// Appends a text node, decoded.
  void append_character_data(std::string& out, Node text) {
    const std::string_view raw = raw_text(text);
    // XML 1.0, 2.4: where no CDATA section ends, its end must not stand.
    hidden_fault = hidden_fault || raw.find("]]>") != std::string_view::npos;
    append(out, raw);
  }

  /// Appends all text that stands directly in an element: references decoded, CDATA as it is.
  void append_text_of(std::string& out, Node element) {
    for (Node child = element.first_child(); child; child = child.next_sibling()) {
      if (is_character_data(child)) {
        append_character_data(out, child);
      } else if (is_cdata(child)) {
        out += raw_text(child);
      }
    }
  }

  /// All text that stands directly in an element, as written.
  [[nodiscard]] std::string text_of(Node element) {
    std::string text;
    append_text_of(text, element);
    return text;
  }

  [[nodiscard]] std::size_t offset_of(std::string_view place) const noexcept {
    return tree_.offset_of(place.data());
  }

  /// Where an element's start tag begins.
  [[nodiscard]] std::size_t offset_of(Node node) const noexcept {
    const std::size_t name = tree_.offset_of(node.name());
    return name == 0 ? 0 : name - 1;
  }

 private:
  void append_references(std::string& out, std::string_view raw, std::size_t ampersand) {
    out.reserve(out.size() + raw.size());
    std::string_view rest = raw;
    while (true) {
      out += rest.substr(0, ampersand);
      if (ampersand == std::string_view::npos)
        return;
      const std::string_view at = rest.substr(ampersand);
      const Reference found = scan_reference(at, 0);
      append_reference(out, found, at);
      rest = at.substr(found.size);
      ampersand = rest.find('&');
    }
  }

  void append_reference(std::string& out, const Reference& found, std::string_view at) {
    switch (found.kind) {
      case Reference::Kind::character:
        append_utf8(out, found.character);
        break;
      case Reference::Kind::legacy:
        append_utf8(out, found.character);
        note(Code::legacy_reference,
             at,
             {at.substr(0, found.size), " is read as the byte of windows-1252 it means"});
        break;
      case Reference::Kind::nothing:
        note(Code::bad_reference,
             at,
             {at.substr(0, found.size), " is no character of XML and is left out"});
        break;
      case Reference::Kind::named:
        append_named(out, found, at);
        break;
      case Reference::Kind::none:
        out += '&';
        note(Code::bare_ampersand, at, {"an ampersand that begins no reference stands for itself"});
        break;
    }
  }

  void append_named(std::string& out, const Reference& found, std::string_view at) {
    if (const char c = predefined_entity(found.name); c != '\0') {
      out += c;
    } else if (const std::string* declared = doctype_.find(found.name)) {
      if (!append_entity(out, *declared, 0)) {
        note(Code::entity_limit,
             at,
             {"entity ", found.name, " expands too far and stays as written"});
        out += at.substr(0, found.size);
      }
    } else if (const std::string_view known = find_entity(found.name); !known.empty()) {
      out += known;
      note(doctype_.external ? Code::external_entity : Code::undefined_entity,
           at,
           {"entity ", found.name, " is not declared in the document; HTML's is meant"});
    } else {
      out += at.substr(0, found.size);
      note(Code::undefined_entity,
           at,
           {"entity ", found.name, " is not declared and stays as written"});
    }
  }

  /// Appends a declared entity, with the entities in it; false, and nothing appended, where that
  /// goes too far.
  bool append_entity(std::string& out, std::string_view value, int depth) {
    constexpr int deepest = 20;
    const std::size_t before = out.size();
    while (true) {
      const std::size_t ampersand = value.find('&');
      const std::string_view run = value.substr(0, ampersand);
      // One more than the run, so that entities of nothing use the budget up as well.
      if (run.size() >= budget_)
        break;
      budget_ -= run.size() + 1;
      out += run;
      if (ampersand == std::string_view::npos)
        return true;
      const Reference found = scan_reference(value, ampersand);
      const std::string_view written = value.substr(ampersand, found.size);
      const std::string* const inner =
          found.kind == Reference::Kind::named ? doctype_.find(found.name) : nullptr;
      if (inner == nullptr || predefined_entity(found.name) != '\0') {
        append_html_decoded(out, written);
      } else if (depth == deepest || !append_entity(out, *inner, depth + 1)) {
        break;
      }
      value.remove_prefix(ampersand + found.size);
    }
    out.resize(before);
    return false;
  }

  void note(Code code, std::string_view at, std::initializer_list<std::string_view> message) {
    faults_.add(code, Severity::warning, offset_of(at), message);
  }

  const Tree& tree_;
  Faults& faults_;
  Doctype doctype_;
  std::size_t budget_ = 0;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_TEXT_DECODER_HPP
