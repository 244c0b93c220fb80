// SPDX-License-Identifier: MIT
// The bodies of text.hpp.
#ifndef TIDINGS_IMPL_TEXT_IPP
#define TIDINGS_IMPL_TEXT_IPP

#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/model/text.hpp>

TIDINGS_BEGIN_NAMESPACE

TIDINGS_FUNCTION std::string plain_text(const Text& text) {
  return text.type == TextType::text ? detail::collapse_blanks(text.value)
                                     : detail::html_to_plain(text.value);
}

TIDINGS_FUNCTION std::string plain_text(const Content& content) {
  if (!content.media_type.empty())
    return {};
  return content.type == TextType::text ? detail::collapse_blanks(content.value)
                                        : detail::html_to_plain(content.value);
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_IMPL_TEXT_IPP
