// SPDX-License-Identifier: MIT
// Text constructs: what a text's value is, and whether it is plain text, HTML or XHTML (RFC
// 4287, 3.1; RSS by its rule).
#ifndef TIDINGS_DETAIL_READ_TEXTS_HPP
#define TIDINGS_DETAIL_READ_TEXTS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/detail/text/base64.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/xml/markup.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a text is where no type says so.
enum class Untyped : std::uint8_t {
  text,    ///< Atom (RFC 4287, 3.1.1)
  html,    ///< RSS's description and content:encoded
  by_look  ///< other texts of RSS: HTML where they hold markup or references that are still to be
           ///< decoded
};

/// Whether a text may have several lines.
enum class Lines : std::uint8_t {
  kept,   ///< summaries, content
  joined  ///< titles, rights, …
};

/// What is inside an element: markup, or characters.
struct Inside {
  std::string value;
  bool markup = false;
  std::string language;
  std::string base;
};

/// The only element of a text, if it is a `div` with nothing but blanks around it.
[[nodiscard]] inline Node lone_div(Node node) noexcept {
  const Node div = first_element(node);
  if (!div || next_element(div) || !iequals(div.qualified_name().local, "div"))
    return {};
  return has_text_beside(node) ? Node() : div;
}

/// Reads what is inside a text element whose scope has been entered. An XHTML `div` around
/// everything is not part of it.
[[nodiscard]] inline Inside read_inside(Reader& reader, Node node) {
  Context& xml = reader.xml;
  Inside inside;
  if (!first_element(node)) {
    inside.value = xml.decoder.text_of(node);
    inside.language = xml.inherited(xml.language(), node);
    inside.base = xml.inherited(xml.base(), node);
    return inside;
  }
  inside.markup = true;
  const Node div = lone_div(node);
  const Node parent = div ? div : node;
  const Scope scope(xml, parent);
  inside.value = MarkupPrinter(xml).inside(parent);
  inside.language = xml.inherited(xml.language(), node);
  inside.base = xml.inherited(xml.base(), node);
  return inside;
}

/// The type of a text by its `type` attribute: Atom's three words, or the media types that Atom 0.3
/// has for them.
struct DeclaredType {
  bool known = false;
  TextType type = TextType::text;
};

[[nodiscard]] inline DeclaredType declared_type(std::string_view written) noexcept {
  const std::string_view name = essence(written);
  if (iequals(name, "text") || iequals(name, "text/plain") || iequals(name, "plain"))
    return {true, TextType::text};
  if (iequals(name, "html") || iequals(name, "text/html"))
    return {true, TextType::html};
  if (iequals(name, "xhtml") || iequals(name, "application/xhtml+xml"))
    return {true, TextType::xhtml};
  return {};
}

[[nodiscard]] constexpr std::string_view media_type_of(TextType type) noexcept {
  return type == TextType::html    ? "text/html"
         : type == TextType::xhtml ? "application/xhtml+xml"
                                   : "text/plain";
}

/// Decodes a value that is base64 of text; it stays as it is where it is not.
inline void decode_text_base64(Reader& reader, Node node, std::string& value) {
  std::optional<std::string> bytes = decode_base64(value);
  bool good = bytes.has_value();
  for (std::size_t i = 0; good && i < bytes->size();) {
    const Utf8Char c = decode_utf8(*bytes, i);
    good = c.size != 0 && is_xml_char(c.value);
    i += c.size;
  }
  if (good) {
    value = std::move(*bytes);
  } else {
    reader.xml.note(Code::bad_base64,
                    Severity::warning,
                    node,
                    {"the text is no base64 of text and stays as written"});
  }
}

/// The type of characters, of which a declaration may say something. What is declared is never
/// raised to HTML: `text` stays text whatever it looks like. XHTML without an element is
/// characters, or markup that was escaped.
[[nodiscard]] inline TextType type_of_characters(
    Reader& reader, Node node, std::string_view value, DeclaredType declared, Untyped untyped) {
  if (declared.known && declared.type != TextType::xhtml)
    return declared.type;
  if (!declared.known && untyped != Untyped::by_look) {
    return untyped == Untyped::html ? TextType::html : TextType::text;
  }
  if (!looks_like_html(value))
    return TextType::text;
  if (declared.known) {
    reader.xml.note(Code::text_type_conflict,
                    Severity::warning,
                    node,
                    {"the type is xhtml, but the markup is escaped: html"});
  }
  return TextType::html;
}

/// What the attributes of a text element say of its value.
struct TextAttributes {
  DeclaredType type;
  bool escaped = false;  ///< Atom 0.3's mode
  bool base64 = false;   ///< Atom 0.3's mode
};

[[nodiscard]] inline TextAttributes text_attributes(Reader& reader, Node node) {
  TextAttributes attributes;
  if (!node.first_attribute())
    return attributes;
  std::string type_buffer;
  attributes.type = declared_type(reader.xml.attribute_view(node, "type", type_buffer));
  std::string mode_buffer;
  const std::string_view mode = reader.xml.attribute_view(node, "mode", mode_buffer);
  attributes.escaped = iequals(mode, "escaped");
  attributes.base64 = iequals(mode, "base64");
  return attributes;
}

/// Reads a text that holds elements.
[[nodiscard]] inline Text read_markup_text(Reader& reader, Node node, DeclaredType declared) {
  Inside inside = read_inside(reader, node);
  Text text;
  if (is_blank_text(inside.value))
    return text;
  text.type = TextType::xhtml;
  if (declared.known && declared.type != TextType::xhtml && !reader.is_atom()) {
    reader.xml.note(
        Code::text_type_conflict, Severity::warning, node, {"the text holds elements: xhtml"});
  } else if (reader.is_atom() && (!declared.known || declared.type != TextType::xhtml) &&
             reader.format != Format::atom_0_3) {
    reader.xml.note(Code::text_type_conflict,
                    Severity::warning,
                    node,
                    {"the type is not xhtml, but the text holds elements"});
  }
  text.value = std::move(inside.value);
  text.language = std::move(inside.language);
  text.base = std::move(inside.base);
  return text;
}

/// Reads a text. An element whose value is blank gives an empty one.
[[nodiscard]] inline Text read_text(Reader& reader,
                                    Node node,
                                    Untyped untyped,
                                    Lines lines = Lines::kept) {
  const TextAttributes attributes = text_attributes(reader, node);
  Text text;
  if (first_element(node)) {
    text = read_markup_text(reader, node, attributes.type);
    if (lines == Lines::joined)
      text.value = single_line(std::move(text.value));
    return text;
  }
  std::string buffer;
  std::string_view value = reader.xml.decoder.view_of(node, buffer);
  if (is_blank_text(value))
    return text;
  if (attributes.base64) {
    buffer = std::string(value);
    decode_text_base64(reader, node, buffer);
    value = buffer;
  }
  if (!attributes.type.known && attributes.escaped && untyped == Untyped::text)
    untyped = Untyped::by_look;
  text.type = type_of_characters(reader, node, value, attributes.type, untyped);
  if (lines == Lines::joined)
    value = to_single_line(value, buffer);
  if (value.data() == buffer.data() && value.size() == buffer.size()) {
    text.value = std::move(buffer);
  } else {
    text.value = value;
  }
  reader.xml.inherit(text.language, reader.xml.language(), node);
  reader.xml.inherit(text.base, reader.xml.base(), node);
  return text;
}

/// Puts a text into a member that is still empty.
inline bool take_text_value(Text& member, Text text) {
  if (text.empty())
    return true;
  if (member.empty()) {
    member = std::move(text);
    return true;
  }
  return member == text;
}

/// A text of one line: a title, rights, …
[[nodiscard]] inline Text read_line(Reader& reader, Node node, Untyped untyped) {
  return read_text(reader, node, untyped, Lines::joined);
}

inline bool take_line(Reader& reader, Text& member, Node node, Untyped untyped) {
  return take_text_value(member, read_line(reader, node, untyped));
}

inline bool take_text(Reader& reader, Text& member, Node node, Untyped untyped) {
  return take_text_value(member, read_text(reader, node, untyped));
}

/// A text as plain characters, for comparing what two elements say.
[[nodiscard]] inline std::string bare_text(const Text& text) {
  if (text.type == TextType::text)
    return collapse_blanks(text.value);
  std::string bare;
  append_without_tags(bare, text.value);
  std::string decoded;
  append_html_decoded(decoded, bare);
  return collapse_blanks(decoded);
}

/// Whether an element says nothing but what a member says already, perhaps in other markup: which
/// is asked until four times the document has been compared.
[[nodiscard]] inline bool says_same(Reader& reader, const Text& text, const Text& member) {
  if (text.empty() || text.value == member.value)
    return true;
  const std::size_t size = text.value.size() + member.value.size();
  if (size > reader.comparable)
    return false;
  reader.comparable -= size;
  return bare_text(text) == bare_text(member);
}

/// RSS's own line, beside which an Atom element may have said the same with its type.
inline bool take_line_beside(
    Reader& reader, Text& member, bool is_atoms, Node node, Untyped untyped = Untyped::by_look) {
  Text line = read_line(reader, node, untyped);
  return is_atoms ? says_same(reader, line, member) : take_text_value(member, std::move(line));
}

/// The content of XML elements of a media type that is no text construct: as written.
[[nodiscard]] inline Content read_other_content(Reader& reader, Node node, std::string type) {
  Content content;
  Inside inside = read_inside(reader, node);
  // A div is part of foreign markup like any other element.
  if (inside.markup)
    inside.value = MarkupPrinter(reader.xml).inside(node);
  if (is_text_type(type) && iequals(reader.xml.attribute_value(node, "mode"), "base64")) {
    decode_text_base64(reader, node, inside.value);
  }
  content.value = is_blank_text(inside.value) ? std::string() : std::move(inside.value);
  content.language = std::move(inside.language);
  content.base = std::move(inside.base);
  content.media_type = std::move(type);
  return content;
}

/// Atom's content (RFC 4287, 4.1.3): a text construct, or anything of a media type, or an address
/// alone.
[[nodiscard]] inline Content read_atom_content(Reader& reader, Node node) {
  std::string type = reader.xml.attribute_value(node, "type");
  const std::string src = reader.xml.attribute_value(node, "src");
  const bool text_construct = type.empty() || declared_type(type).known || !is_media_type(type);
  if (src.empty() && text_construct)
    return Content(read_text(reader, node, Untyped::text));
  Content content = read_other_content(reader, node, std::move(type));
  if (declared_type(content.media_type).known)
    content.media_type = media_type_of(declared_type(content.media_type).type);
  if (!src.empty())
    content.src = reader.xml.resolve_address(src, node);
  if (content.empty())
    return {};
  return content;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_TEXTS_HPP
