// SPDX-License-Identifier: MIT
// Texts as a person reads them.
#ifndef TIDINGS_TEXT_HPP
#define TIDINGS_TEXT_HPP

#include <string>

#include <tidings/detail/config.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

/// The text that a title bar would show: tags dropped, references decoded, white space collapsed,
/// in UTF-8. A value of type `text` keeps its `<`; of a value that was escaped once too often
/// (`&amp;#8217;`) known references are decoded once more.
///
/// The result is plain text. It must be escaped again where it is put into HTML.
///
///     plain_text(Text("<b>AT&amp;T</b>", TextType::html));   // "AT&T"
[[nodiscard]] TIDINGS_FUNCTION std::string plain_text(const Text& text);

/// The same of a content: "" where it is no text, such as an image in base64.
[[nodiscard]] TIDINGS_FUNCTION std::string plain_text(const Content& content);

TIDINGS_END_NAMESPACE

#if TIDINGS_HAS_BODIES
#  include <tidings/impl/text.ipp>
#endif

#endif  // TIDINGS_TEXT_HPP
