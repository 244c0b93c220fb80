// SPDX-License-Identifier: MIT
// Scalar values out of elements: strings, addresses, dates, numbers. A value that cannot be read
// costs nothing but itself. The `take_` functions fill a member and say whether the element has
// thereby been said whole: the first value that is not empty wins, and a repeat that says something
// else is left for the extensions.
#ifndef TIDINGS_DETAIL_READ_VALUES_HPP
#define TIDINGS_DETAIL_READ_VALUES_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/date_scan.hpp>
#include <tidings/detail/text/numbers.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Where the last few of a list begin, which are looked at for repeats: all of them in lists as
/// people make them, and never many for each that is added.
template <class List>
[[nodiscard]] auto recent(List& list) noexcept {
  constexpr std::size_t most = 64;
  return list.size() > most ? list.end() - most : list.begin();
}

/// Whether all of a text is blank.
[[nodiscard]] inline bool is_blank_text(std::string_view text) noexcept {
  return trim_front(text).empty();
}

/// The bytes that a line end takes at the start of a text; 0 where there is none. U+0085, U+2028
/// and U+2029 are line ends as well, for whoever puts a value into a header.
[[nodiscard]] constexpr std::size_t line_end(std::string_view at) noexcept {
  if (at.empty())
    return 0;
  if (at[0] == '\n' || at[0] == '\r' || at[0] == '\f')
    return 1;
  if (at[0] == '\xC2')
    return at.substr(0, 2) == "\xC2\x85" ? 2 : 0;
  if (at[0] != '\xE2')
    return 0;
  return at.substr(0, 3) == "\xE2\x80\xA8" || at.substr(0, 3) == "\xE2\x80\xA9" ? 3 : 0;
}

[[nodiscard]] inline bool has_line_end(std::string_view text) noexcept {
  if (!text_holds<0x20, 0xC2, 0xE2>(text))
    return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (line_end(text.substr(i)) != 0)
      return true;
  }
  return false;
}

/// A text that is trimmed, with each line end in it, and the blanks around that, as one blank.
[[nodiscard]] inline std::string join_lines(std::string_view trimmed) {
  std::string out;
  out.reserve(trimmed.size());
  for (std::size_t i = 0; i < trimmed.size();) {
    std::size_t size = line_end(trimmed.substr(i));
    if (size == 0) {
      out += trimmed[i++];
      continue;
    }
    while (!out.empty() && is_blank(out.back())) out.pop_back();
    for (; size != 0;
         size = i < trimmed.size() && is_blank(trimmed[i]) ? 1 : line_end(trimmed.substr(i)))
      i += size;
    if (i < trimmed.size() && !out.empty())
      out += ' ';
  }
  return out;
}

/// A value of one line: trimmed, and its lines joined. Most values are on one already, and are not
/// copied.
///
/// @param buffer  may hold the text; then holds what had to be joined
/// @returns       a view of the text or of the buffer
[[nodiscard]] inline std::string_view to_single_line(std::string_view text, std::string& buffer) {
  const std::string_view trimmed = trim(text);
  if (!has_line_end(trimmed))
    return trimmed;
  buffer = join_lines(trimmed);
  return buffer;
}

/// The same as a string of its own.
[[nodiscard]] inline std::string single_line(std::string text) {
  const std::string_view line = to_single_line(text, text);
  return line.size() == text.size() ? std::move(text) : std::string(line);
}

/// Whether characters stand beside the elements in an element.
[[nodiscard]] inline bool has_text_beside(Node node) noexcept {
  for (Node child = node.first_child(); child; child = child.next_sibling()) {
    if (!is_element(child) && !is_blank_text(raw_text(child)))
      return true;
  }
  return false;
}

/// The text of a scalar element on one line.
///
/// @param buffer  an empty string, which then holds what had to be decoded
/// @returns       a view of the document or of the buffer
[[nodiscard]] inline std::string_view view_string(Reader& reader, Node node, std::string& buffer) {
  return to_single_line(reader.xml.decoder.view_of(node, buffer), buffer);
}

/// The same as a string of its own.
[[nodiscard]] inline std::string read_string(Reader& reader, Node node) {
  std::string buffer;
  return std::string(view_string(reader, node, buffer));
}

/// Puts a value into a member that is still empty; whether the value is thereby said.
template <class Value>
inline bool take_value(std::string& member, Value&& value) {
  if (value.empty())
    return true;
  if (member.empty()) {
    member = std::forward<Value>(value);
    return true;
  }
  return member == value;
}

inline bool take_string(Reader& reader, std::string& member, Node node) {
  std::string buffer;
  return take_value(member, view_string(reader, node, buffer));
}

/// An address that stands in an attribute; "" where there is none.
[[nodiscard]] inline std::string read_address_attribute(Reader& reader, Node node) {
  std::string text = reader.xml.attribute_value(node, "href");
  if (text.empty())
    text = reader.xml.attribute_value(node, "url");
  if (text.empty())
    text = reader.xml.attribute_value(node, Ns::rdf, "resource");
  if (text.empty())
    text = reader.xml.attribute_value(node, Ns::xlink, "href");
  return is_blank_text(text) ? std::string() : reader.xml.resolve_address(text, node);
}

/// An address: the element's text, else its href, url or rdf:resource; cleaned and resolved.
[[nodiscard]] inline std::string read_address(Reader& reader, Node node) {
  std::string buffer;
  const std::string_view text = reader.xml.decoder.view_of(node, buffer);
  if (!is_blank_text(text))
    return reader.xml.resolve_address(text, node);
  return node.first_attribute() ? read_address_attribute(reader, node) : std::string();
}

inline bool take_address(Reader& reader, std::string& member, Node node) {
  return take_value(member, read_address(reader, node));
}

/// A number that is no negative one; absent, with a diagnostic, where the text is none.
[[nodiscard]] inline Number read_number(Reader& reader, Node where, std::string_view text) {
  if (is_blank_text(text))
    return std::nullopt;
  const Number number = parse_number(text);
  if (!number) {
    reader.xml.note(
        Code::bad_number, Severity::warning, where, {"\"", trim(text), "\" is no number"});
  } else if (const std::string_view digits = trim(text);
             !std::all_of(digits.begin(), digits.end(), is_digit)) {
    const std::string said = std::to_string(*number);
    reader.xml.note(
        Code::bad_number, Severity::note, where, {"\"", digits, "\" is read as ", said});
  }
  return number;
}

inline bool take_number(Reader& reader, Number& member, Node node) {
  std::string buffer;
  const std::string_view text = reader.xml.decoder.view_of(node, buffer);
  const Number number = read_number(reader, node, text);
  if (!number)
    return is_blank_text(text);
  if (!member) {
    member = number;
    return true;
  }
  return member == number;
}

/// A date, with what is to be said of it.
[[nodiscard]] inline DateTime parse_feed_date(Reader& reader, Node where, std::string_view text) {
  DateReading reading = read_date(text, reader.date_order);
  if (reading.evidence != DateOrder::unknown && reader.date_order == DateOrder::unknown) {
    reader.date_order = reading.evidence;
  }
  if (!reading.date) {
    reader.has_unsettled_date = true;
    reader.xml.note(
        Code::bad_date, Severity::warning, where, {"\"", trim(text), "\" names no instant"});
  } else if (reading.unknown_zone) {
    reader.xml.note(Code::unknown_zone,
                    Severity::warning,
                    where,
                    {"the time zone of \"", trim(text), "\" is unknown; the date is read as UTC"});
  }
  return std::move(reading.date);
}

/// Puts a date into a member; one with an instant outranks one without, which a diagnostic tells
/// of.
inline bool take_date_value(DateTime& member, DateTime date) {
  if (date.empty())
    return true;
  if (member.empty() || (!member && date)) {
    member = std::move(date);
    return true;
  }
  return member == date;
}

inline bool take_date(Reader& reader, DateTime& member, Node node) {
  std::string buffer;
  const std::string_view text = reader.xml.decoder.view_of(node, buffer);
  if (is_blank_text(text))
    return true;
  return take_date_value(member, parse_feed_date(reader, node, text));
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_VALUES_HPP
