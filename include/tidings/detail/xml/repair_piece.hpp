// SPDX-License-Identifier: MIT
// What broken markup is cut into: pieces, tags and attributes, as places in the text. Values alone.
#ifndef TIDINGS_DETAIL_XML_REPAIR_PIECE_HPP
#define TIDINGS_DETAIL_XML_REPAIR_PIECE_HPP

#include <cstddef>
#include <cstdint>

#include <tidings/detail/config.hpp>
#include <tidings/detail/xml/repair_names.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What is wrong with an attribute.
enum class AttributeFault : std::uint8_t {
  none,
  no_quotes,   ///< `a=b`
  no_value,    ///< `a`
  open_quote,  ///< `a="b`, and no quote that could close it
  no_blank,    ///< `a="b"c="d"`: nothing between it and what stands before it
  less_than,   ///< `a="1 < 2"`
  no_name,     ///< `="b"`, `1="b"`: it is left out
  repeated     ///< a second of its name: it is left out
};

/// An attribute of a tag: places in the text.
struct AttributeSpan {
  std::size_t name_begin = 0;
  std::size_t name_end = 0;
  std::size_t value_begin = 0;
  std::size_t value_end = 0;
  char quote = '"';  ///< to write it with
  AttributeFault fault = AttributeFault::none;
};

/// How a tag ends.
enum class TagEnd : std::uint8_t {
  closed,    ///< with `>`
  empty,     ///< with `/>`
  next_tag,  ///< without: another tag begins
  cut        ///< without: the text ends
};

/// A start tag or an empty-element tag: places in the text.
struct TagSpan {
  std::size_t name_begin = 0;
  std::size_t name_end = 0;
  std::size_t end = 0;  ///< behind its last character
  TagEnd ending = TagEnd::closed;
  bool sound = true;       ///< it is as XML asks, attributes and all
  bool junk = false;       ///< characters stand in it that belong to no attribute
  bool too_many = false;   ///< it has more attributes than are read
  bool has_less = false;   ///< a value holds a `<`
  std::size_t valued = 0;  ///< attributes with a value
  std::size_t valueless = 0;
};

/// What a piece of markup is.
enum class Piece : std::uint8_t {
  end,  ///< of the text
  text,
  less_than,  ///< a `<` that is text, or several
  start_tag,
  end_tag,
  cdata,
  comment,
  instruction,
  declaration,  ///< `<?xml …?>`
  doctype,
  cut  ///< a piece of which the text ends before it says what it is
};

/// A piece of markup: places in the text.
struct MarkupPiece {
  Piece kind = Piece::end;
  bool sound = true;    ///< it is as XML asks
  bool nested = false;  ///< a CDATA section with the marks of others inside
  bool cut = false;     ///< the text ends before the piece does
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t name_begin = 0;  ///< of tags
  std::size_t name_end = 0;
  std::size_t content_begin = 0;  ///< of CDATA sections
  std::size_t content_end = 0;
  NameKind name_kind;              ///< of tags
  TagEnd ending = TagEnd::closed;  ///< of start tags
  bool junk = false;               ///< of tags: there are characters which belong to no attribute
  bool too_many = false;           ///< of tags: there are more attributes than were read
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_PIECE_HPP
