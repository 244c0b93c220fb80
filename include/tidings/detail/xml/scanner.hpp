// SPDX-License-Identifier: MIT
// The straight road from text to tree: one pass over a document that has the structure of XML. It
// is strict, since whatever it refuses is repaired first; and it copies nothing.
#ifndef TIDINGS_DETAIL_XML_SCANNER_HPP
#define TIDINGS_DETAIL_XML_SCANNER_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/runs.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What a byte may be in a tag. Bytes from 0x80 on are characters of names: which of them XML
/// forbids there is not looked at.
struct TagBytes {
  static constexpr unsigned char name_start = 1;
  static constexpr unsigned char name = 2;  // the colon apart
  static constexpr unsigned char blank = 4;

  std::array<unsigned char, 256> of{};

  constexpr TagBytes() noexcept {
    for (unsigned i = 0; i < 256; ++i) {
      const bool letter = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z');
      if (letter || i == '_' || i >= 0x80) {
        of[i] = name_start | name;
      } else if (i == ':') {
        of[i] = name_start;
      } else if ((i >= '0' && i <= '9') || i == '-' || i == '.') {
        of[i] = name;
      } else if (i == ' ' || i == '\t' || i == '\n' || i == '\r') {
        of[i] = blank;
      }
    }
  }

  [[nodiscard]] constexpr bool is(char c, unsigned char what) const noexcept {
    return (of[static_cast<unsigned char>(c)] & what) != 0;
  }
};

inline constexpr TagBytes tag_bytes;

/// Fills a tree from its text.
class Scanner {
 public:
  explicit Scanner(Tree& tree) noexcept
      : tree_(tree), text_(tree.text()), at_(text_.data()), end_(text_.data() + text_.size()) {}

  /// @returns whether the text has the structure of XML: its tags are sound and match, and there is
  /// a root
  [[nodiscard]] bool run() {
    bool has_root = false;
    while (true) {
      if (at_ != end_ && *at_ != '<' && !text())
        return false;
      if (at_ == end_)
        break;
      ++at_;
      if (at_ == end_)
        return false;
      bool sound = false;
      if (*at_ == '/') {
        sound = end_tag();
      } else if (*at_ == '!') {
        sound = declaration();
      } else if (*at_ == '?') {
        sound = instruction();
      } else {
        sound = start_tag();
        has_root = true;
      }
      if (!sound)
        return false;
    }
    return has_root && !tree_.is_open();
  }

 private:
  [[nodiscard]] std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

  [[nodiscard]] static std::string_view between(const char* begin, const char* end) noexcept {
    return {begin, static_cast<std::size_t>(end - begin)};
  }

  [[nodiscard]] bool is(unsigned char what) const noexcept {
    return at_ != end_ && tag_bytes.is(*at_, what);
  }

  void skip_blanks() noexcept {
    while (is(TagBytes::blank)) ++at_;
  }

  /// Takes a name; an empty one where none stands here. `prefix_size` becomes that of its prefix.
  [[nodiscard]] std::string_view name(std::uint32_t& prefix_size) noexcept {
    const char* const begin = at_;
    prefix_size = no_prefix;
    if (!is(TagBytes::name_start))
      return {};
    const char* end = begin;
    while (true) {
      while (end != end_ && tag_bytes.is(*end, TagBytes::name)) ++end;
      if (end == end_ || *end != ':')
        break;
      if (prefix_size == no_prefix)
        prefix_size = static_cast<std::uint32_t>(end - begin);
      ++end;
    }
    at_ = end;
    return between(begin, end);
  }

  /// Character data. Outside of the root it is passed over; whoever reads the tree looks for it.
  [[nodiscard]] bool text() {
    const TextRun run = scan_text(at_, end_);
    const std::string_view characters = between(at_, run.end);
    at_ = run.end;
    if (!tree_.is_open())
      return true;
    // XML 1.0, 2.4: the end of a CDATA section must not stand where none ends.
    if (run.has_bracket && characters.find("]]>") != std::string_view::npos)
      return false;
    tree_.add_text(characters, run.has_reference ? NodeKind::text : NodeKind::plain);
    return true;
  }

  /// A start tag, from behind its `<`.
  [[nodiscard]] bool start_tag() {
    std::uint32_t prefix_size = 0;
    const std::string_view element = name(prefix_size);
    if (element.empty())
      return false;
    tree_.open(element, prefix_size);
    while (true) {
      const bool blank = is(TagBytes::blank);
      skip_blanks();
      if (at_ == end_)
        return false;
      if (*at_ == '>') {
        ++at_;
        return true;
      }
      if (*at_ == '/') {
        ++at_;
        if (at_ == end_ || *at_ != '>')
          return false;
        ++at_;
        tree_.close();
        return true;
      }
      if (!blank || !attribute())
        return false;
    }
  }

  [[nodiscard]] bool attribute() {
    std::uint32_t prefix_size = 0;
    const std::string_view attribute = name(prefix_size);
    if (attribute.empty())
      return false;
    skip_blanks();
    if (at_ == end_ || *at_ != '=')
      return false;
    ++at_;
    skip_blanks();
    if (at_ == end_ || (*at_ != '"' && *at_ != '\''))
      return false;
    const char quote = *at_++;
    const ValueRun run = scan_value(at_, end_, quote);
    // XML 1.0, 3.1: no `<` in a value, no name twice.
    if (run.end == end_ || run.has_less || tree_.has_attribute(attribute))
      return false;
    tree_.add_attribute(attribute, prefix_size, between(at_, run.end), run.is_plain);
    at_ = run.end + 1;
    return true;
  }

  /// An end tag, from its slash on.
  [[nodiscard]] bool end_tag() noexcept {
    ++at_;
    if (!tree_.is_open())
      return false;
    const std::string_view expected = tree_.open_name();
    if (left() <= expected.size() || !same_bytes(at_, expected.data(), expected.size()))
      return false;
    at_ += expected.size();
    skip_blanks();
    if (at_ == end_ || *at_ != '>')
      return false;
    ++at_;
    tree_.close();
    return true;
  }

  /// A comment, a CDATA section or the document type declaration, from its exclamation mark on.
  [[nodiscard]] bool declaration() {
    const std::string_view rest = between(at_, end_);
    if (starts_with(rest, "!--")) {
      at_ += 3;
      return skip_past("-->");
    }
    if (starts_with(rest, "![CDATA[")) {
      if (!tree_.is_open())
        return false;
      at_ += 8;
      const char* const begin = at_;
      if (!skip_section())
        return false;
      tree_.add_text(between(begin, at_ - 3), NodeKind::plain);
      return true;
    }
    if (!starts_with(rest, "!DOCTYPE") || tree_.is_open())
      return false;
    const DoctypeExtent extent =
        scan_doctype(text_, static_cast<std::size_t>(at_ - 1 - text_.data()));
    if (!extent.sound)
      return false;
    at_ = text_.data() + extent.end;
    return true;
  }

  /// An instruction or the XML declaration, from its question mark on.
  [[nodiscard]] bool instruction() noexcept {
    ++at_;
    return is(TagBytes::name_start) && skip_past("?>");
  }

  /// Goes behind the end of a CDATA section. Its brackets are rare in what such sections hold,
  /// where every tag has a `>`.
  [[nodiscard]] bool skip_section() noexcept {
    while (true) {
      const char* const bracket = static_cast<const char*>(std::memchr(at_, ']', left()));
      if (bracket == nullptr || end_ - bracket < 3)
        return false;
      at_ = bracket + 1;
      if (bracket[1] == ']' && bracket[2] == '>') {
        at_ = bracket + 3;
        return true;
      }
    }
  }

  /// Goes behind the next `close`, whose last character is rarer than the others are in a row;
  /// false where there is none.
  [[nodiscard]] bool skip_past(std::string_view close) noexcept {
    const std::size_t before = close.size() - 1;
    const char* from = at_;
    while (true) {
      const char* const last = static_cast<const char*>(
          std::memchr(from, close.back(), static_cast<std::size_t>(end_ - from)));
      if (last == nullptr)
        return false;
      if (static_cast<std::size_t>(last - at_) >= before &&
          std::memcmp(last - before, close.data(), before) == 0) {
        at_ = last + 1;
        return true;
      }
      from = last + 1;
    }
  }

  Tree& tree_;
  std::string_view text_;
  const char* at_;
  const char* end_;
};

/// For who wants to read the tree of a text once more: makes it again and hands it to its argument.
/// The text is one that was scanned before.
[[nodiscard]] inline auto scanned_again(std::string_view text) noexcept {
  return [text](const auto& read) {
    Tree tree(text);
    if (Scanner(tree).run())
      read(tree);
  };
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_SCANNER_HPP
