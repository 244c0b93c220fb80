// SPDX-License-Identifier: MIT
// Text and content: strings that know whether they are plain text or markup.
#ifndef TIDINGS_MODEL_TEXT_HPP
#define TIDINGS_MODEL_TEXT_HPP

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// What a text's value is made of (RFC 4287, 3.1.1). It is the security boundary: a value of type
/// `text` is never markup; values of the other two are the feed's own, unsanitised, and must be
/// cleaned before they are shown in a browser.
enum class TextType : unsigned char {
  text,  ///< characters: `<` is a less-than sign
  html,  ///< HTML as one would write it inside an HTML `div`
  xhtml  ///< well-formed XML markup, without the enclosing `div`
};

/// The stable spelling: "text", "html", "xhtml".
[[nodiscard]] constexpr std::string_view to_string(TextType type) noexcept {
  return type == TextType::html ? "html" : type == TextType::xhtml ? "xhtml" : "text";
}

/// A human-readable text with its type, language and base address. Made from a string by itself
/// (then of type `text`), and printed as its value. `plain_text(text)` of text.hpp gives what a
/// title bar would show.
struct Text {
  std::string value;               ///< UTF-8; empty means absent
  TextType type = TextType::text;  ///< what the value is made of
  std::string language;            ///< effective xml:lang, a BCP 47 tag; empty means unknown
  std::string base;  ///< effective xml:base of relative addresses inside the value; may be empty

  Text() = default;

  // NOLINTBEGIN(google-explicit-constructor): made from a string by itself, by design

  /// Plain text in UTF-8, of type `text`.
  Text(std::string plain) : value(std::move(plain)) {}

  /// Plain text in UTF-8, which is copied.
  Text(std::string_view plain) : value(plain) {}

  /// Plain text in UTF-8 that ends with a zero; not null.
  Text(const char* plain) : value(plain) {}

  // NOLINTEND(google-explicit-constructor)

  /// Text or markup in UTF-8, as the type says; nothing is checked.
  Text(std::string text, TextType of_type) : value(std::move(text)), type(of_type) {}

  /// Whether there is no text, and so whether it is absent.
  [[nodiscard]] bool empty() const noexcept { return value.empty(); }

  friend bool operator==(const Text& a, const Text& b) {
    return a.value == b.value && a.type == b.type && a.language == b.language && a.base == b.base;
  }

  friend bool operator!=(const Text& a, const Text& b) { return !(a == b); }
};

/// An item's content: a text, or something else of which the media type, or the address alone, is
/// given (RFC 4287, 4.1.3).
struct Content {
  std::string value;               ///< UTF-8; what is no text is kept as written, base64 encoded
  TextType type = TextType::text;  ///< what the value is made of, where `media_type` is empty
  std::string language;            ///< effective xml:lang; empty means unknown
  std::string base;  ///< effective xml:base of relative addresses inside the value; may be empty
  std::string src;   ///< the content's address, where it is not in the feed; never fetched
  std::string media_type;  ///< set where the content is no text construct: "image/png", …

  Content() = default;

  // NOLINTBEGIN(google-explicit-constructor): made from a string by itself, by design

  /// Plain text in UTF-8, of type `text`.
  Content(std::string plain) : value(std::move(plain)) {}

  /// Plain text in UTF-8, which is copied.
  Content(std::string_view plain) : value(plain) {}

  /// Plain text in UTF-8 that ends with a zero; not null.
  Content(const char* plain) : value(plain) {}

  /// Text or markup in UTF-8, as the type says; nothing is checked.
  Content(std::string text, TextType of_type) : value(std::move(text)), type(of_type) {}

  /// What a text says, with its type, language and base.
  Content(Text text)
      : value(std::move(text.value)),
        type(text.type),
        language(std::move(text.language)),
        base(std::move(text.base)) {}

  // NOLINTEND(google-explicit-constructor)

  /// Whether there is neither a value nor an address of one.
  [[nodiscard]] bool empty() const noexcept { return value.empty() && src.empty(); }

  friend bool operator==(const Content& a, const Content& b) {
    return a.value == b.value && a.type == b.type && a.language == b.language && a.base == b.base &&
           a.src == b.src && a.media_type == b.media_type;
  }

  friend bool operator!=(const Content& a, const Content& b) { return !(a == b); }
};

/// Prints the value.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const Text& text) {
  return out << text.value;
}

/// Prints the value.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out,
                                             const Content& content) {
  return out << content.value;
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_TEXT_HPP
