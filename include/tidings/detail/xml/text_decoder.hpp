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
#include <tidings/detail/text/run_buffer.hpp>
#include <tidings/detail/text/runs.hpp>
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

  /// Notes what is wrong with an attribute's value that may not be asked for.
  void check_value(NodeAttribute attribute) {
    if (!attribute.is_plain())
      static_cast<void>(value_of(attribute));
  }

  /// The declarations that hold for the document. Expanding them adds at most five times the
  /// document and a million bytes, and goes twenty levels deep; what is beyond stays as written.
  void declare(Doctype doctype) { doctype_ = std::move(doctype); }

  /// Whether the document has line ends that are not LF.
  [[nodiscard]] bool has_return() const noexcept { return tree_.has_return(); }

  /// Appends a text of the tree: references decoded, line ends as LF (XML 1.0, 2.11).
  void append_text(std::string& out, Node text) {
    if (is_plain_text(text)) {
      append_plain(out, raw_text(text));
    } else if (is_character_data(text)) {
      append(out, raw_text(text));
    }
  }

  /// Appends an attribute's value, with line ends and tabs as blanks (XML 1.0, 3.3.3). Those that
  /// are written as references stay what they are.
  void append_value(std::string& out, NodeAttribute attribute) {
    constexpr CharSet blanks("\t\n\r");
    const std::string_view raw = raw_text(attribute);
    if (attribute.is_plain()) {
      out += raw;
      return;
    }
    std::size_t from = 0;
    while (true) {
      const std::size_t blank = find_in(blanks, raw, from);
      append(out, raw.substr(from, blank - from));
      if (blank == raw.size())
        return;
      out += ' ';
      from = blank + (raw.substr(blank, 2) == "\r\n" ? 2 : 1);
    }
  }

  /// An attribute's value without a copy where it means itself.
  ///
  /// @param buffer  an empty string, which then holds what had to be decoded
  /// @returns       a view of the document or of the buffer
  [[nodiscard]] std::string_view view_of(NodeAttribute attribute, std::string& buffer) {
    if (attribute.is_plain())
      return raw_text(attribute);
    append_value(buffer, attribute);
    return buffer;
  }

  /// The same as a string of its own.
  [[nodiscard]] std::string value_of(NodeAttribute attribute) {
    std::string value;
    append_value(value, attribute);
    return value;
  }

  /// Appends all text that stands directly in an element: references decoded, CDATA as it is.
  void append_text_of(std::string& out, Node element) {
    for (Node child = element.first_child(); child; child = child.next_sibling())
      append_text(out, child);
  }

  /// All text that stands directly in an element, as written. Most elements hold one text, and most
  /// texts mean themselves: those are not copied.
  ///
  /// @param buffer  an empty string, which then holds what had to be decoded
  /// @returns       a view of the document or of the buffer
  [[nodiscard]] std::string_view view_of(Node element, std::string& buffer) {
    const Node first = element.first_child();
    if (!first)
      return {};
    if (is_plain_text(first) && !first.next_sibling() && !tree_.has_return())
      return raw_text(first);
    append_text_of(buffer, element);
    return buffer;
  }

  /// The same as a string of its own.
  [[nodiscard]] std::string text_of(Node element) {
    std::string buffer;
    const std::string_view text = view_of(element, buffer);
    return text.data() == buffer.data() ? std::move(buffer) : std::string(text);
  }

  [[nodiscard]] std::size_t offset_of(std::string_view place) const noexcept {
    return tree_.offset_of(place.data());
  }

  /// Where an element's start tag begins.
  [[nodiscard]] std::size_t offset_of(Node node) const noexcept {
    const std::size_t name = tree_.offset_of(node.name().data());
    return name == 0 ? 0 : name - 1;
  }

 private:
  /// Appends characters that may hold references, with line ends as LF.
  void append(std::string& out, std::string_view raw) {
    // What is decoded is hardly ever longer, and a string that grows by itself may be twice as
    // large.
    if (raw.size() > RunBuffer::capacity && raw.size() >= out.size())
      out.reserve(out.size() + raw.size());
    RunBuffer buffer(out);
    const char* from = raw.data();
    const char* const end = from + raw.size();
    while (true) {
      const char* const mark = find_to_decode(from, end);
      buffer.add({from, static_cast<std::size_t>(mark - from)},
                 static_cast<std::size_t>(end - from));
      if (mark == end)
        return buffer.finish();
      const std::string_view at(mark, static_cast<std::size_t>(end - mark));
      if (*mark == '\r') {
        buffer.put('\n');
        from = mark + (at.substr(0, 2) == "\r\n" ? 2 : 1);
      } else if (const PredefinedReference one = scan_predefined(at); one.size != 0) {
        buffer.put(one.character);
        from = mark + one.size;
      } else {
        buffer.finish();
        const Reference found = scan_reference(at, 0);
        append_reference(out, found, at);
        from = mark + found.size;
      }
    }
  }

  /// Appends characters that mean themselves, with line ends as LF.
  void append_plain(std::string& out, std::string_view raw) {
    if (!tree_.has_return()) {
      out += raw;
      return;
    }
    std::size_t from = 0;
    for (std::size_t at = raw.find('\r'); at != std::string_view::npos; at = raw.find('\r', from)) {
      out += raw.substr(from, at - from);
      out += '\n';
      from = at + (raw.substr(at, 2) == "\r\n" ? 2 : 1);
    }
    out += raw.substr(from);
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
      const std::size_t ampersand = value.substr(0, budget_).find('&');
      const std::string_view run = value.substr(0, ampersand);
      if (run.size() >= budget_) {
        // To look so far costs as well: there may be as many references to a long entity as there
        // is room for.
        budget_ -= budget_ / 16;
        break;
      }
      // One more than the run, so that entities of nothing use the budget up as well.
      budget_ -= run.size() + 1;
      out += run;
      if (ampersand == std::string_view::npos)
        return true;
      const Reference found = scan_reference(value.substr(0, ampersand + 1 + budget_), ampersand);
      const std::string_view written = value.substr(ampersand, found.size);
      const std::string* const inner =
          found.kind == Reference::Kind::named ? doctype_.find(found.name) : nullptr;
      if (inner == nullptr || predefined_entity(found.name) != '\0') {
        // What is no entity of the document's may be long, and may stay as written.
        budget_ -= (std::min)(budget_, found.size);
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
