// SPDX-License-Identifier: MIT
// What was tolerated: a code, where it was, and a sentence.
#ifndef TIDINGS_MODEL_DIAGNOSTIC_HPP
#define TIDINGS_MODEL_DIAGNOSTIC_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// How bad: a `note` costs nothing, a `warning` was repaired by a sure rule, an `error` lost or
/// guessed something.
enum class Severity : unsigned char { note, warning, error };

/// The stable spelling: "note", "warning", "error".
[[nodiscard]] constexpr std::string_view to_string(Severity severity) noexcept {
  return severity == Severity::note ? "note" : severity == Severity::warning ? "warning" : "error";
}

// Every code with its stable spelling, in one list: TIDINGS_CODE(enumerator, "spelling"). Grouped
// by what finds them.
#define TIDINGS_DIAGNOSTIC_CODES(TIDINGS_CODE)               \
  /* bytes and encodings */                                  \
  TIDINGS_CODE(encoding_conflict, "encoding-conflict")       \
  TIDINGS_CODE(encoding_guessed, "encoding-guessed")         \
  TIDINGS_CODE(encoding_unknown, "encoding-unknown")         \
  TIDINGS_CODE(encoding_unsupported, "encoding-unsupported") \
  TIDINGS_CODE(invalid_bytes, "invalid-bytes")               \
  TIDINGS_CODE(invalid_character, "invalid-character")       \
  /* around the document */                                  \
  TIDINGS_CODE(text_before_root, "text-before-root")         \
  TIDINGS_CODE(text_after_root, "text-after-root")           \
  TIDINGS_CODE(several_roots, "several-roots")               \
  TIDINGS_CODE(bad_declaration, "bad-declaration")           \
  TIDINGS_CODE(bad_doctype, "bad-doctype")                   \
  TIDINGS_CODE(truncated, "truncated")                       \
  /* markup */                                               \
  TIDINGS_CODE(bare_ampersand, "bare-ampersand")             \
  TIDINGS_CODE(external_entity, "external-entity")           \
  TIDINGS_CODE(undefined_entity, "undefined-entity")         \
  TIDINGS_CODE(bad_reference, "bad-reference")               \
  TIDINGS_CODE(legacy_reference, "legacy-reference")         \
  TIDINGS_CODE(entity_limit, "entity-limit")                 \
  TIDINGS_CODE(bare_less_than, "bare-less-than")             \
  TIDINGS_CODE(bad_attribute, "bad-attribute")               \
  TIDINGS_CODE(repeated_attribute, "repeated-attribute")     \
  TIDINGS_CODE(unclosed_element, "unclosed-element")         \
  TIDINGS_CODE(stray_end_tag, "stray-end-tag")               \
  TIDINGS_CODE(bad_tag, "bad-tag")                           \
  TIDINGS_CODE(bad_comment, "bad-comment")                   \
  TIDINGS_CODE(bad_cdata, "bad-cdata")                       \
  TIDINGS_CODE(bad_instruction, "bad-instruction")           \
  TIDINGS_CODE(undeclared_prefix, "undeclared-prefix")       \
  TIDINGS_CODE(namespace_spelling, "namespace-spelling")     \
  TIDINGS_CODE(name_case, "name-case")                       \
  /* structure */                                            \
  TIDINGS_CODE(no_channel, "no-channel")                     \
  TIDINGS_CODE(several_channels, "several-channels")         \
  TIDINGS_CODE(misplaced_element, "misplaced-element")       \
  TIDINGS_CODE(repeated_element, "repeated-element")         \
  TIDINGS_CODE(unknown_version, "unknown-version")           \
  /* values */                                               \
  TIDINGS_CODE(bad_date, "bad-date")                         \
  TIDINGS_CODE(unknown_zone, "unknown-zone")                 \
  TIDINGS_CODE(bad_number, "bad-number")                     \
  TIDINGS_CODE(bad_address, "bad-address")                   \
  TIDINGS_CODE(bad_language, "bad-language")                 \
  TIDINGS_CODE(bad_value, "bad-value")                       \
  TIDINGS_CODE(bad_base64, "bad-base64")                     \
  TIDINGS_CODE(not_a_permalink, "not-a-permalink")           \
  TIDINGS_CODE(text_type_conflict, "text-type-conflict")     \
  TIDINGS_CODE(missing_value, "missing-value")               \
  /* limits */                                               \
  TIDINGS_CODE(depth_limit, "depth-limit")                   \
  TIDINGS_CODE(element_limit, "element-limit")               \
  TIDINGS_CODE(attribute_limit, "attribute-limit")           \
  TIDINGS_CODE(item_limit, "item-limit")                     \
  TIDINGS_CODE(inherited_limit, "inherited-limit")           \
  TIDINGS_CODE(diagnostic_limit, "diagnostic-limit")         \
  /* said of a channel before it is written */               \
  TIDINGS_CODE(missing_element, "missing-element")           \
  TIDINGS_CODE(derived_value, "derived-value")               \
  TIDINGS_CODE(not_expressible, "not-expressible")           \
  TIDINGS_CODE(duplicate_value, "duplicate-value")           \
  TIDINGS_CODE(value_out_of_range, "value-out-of-range")

/// What a diagnostic is about. The spellings (`to_string`) are stable and written in programs'
/// output.
enum class Code : unsigned char {
#define TIDINGS_CODE(enumerator, spelling) enumerator,
  TIDINGS_DIAGNOSTIC_CODES(TIDINGS_CODE)
#undef TIDINGS_CODE
};

/// The stable spelling: "bare-ampersand", "bad-date", …
[[nodiscard]] constexpr std::string_view to_string(Code code) noexcept {
  switch (code) {
#define TIDINGS_CODE(enumerator, spelling) \
  case Code::enumerator:                   \
    return spelling;
    TIDINGS_DIAGNOSTIC_CODES(TIDINGS_CODE)
#undef TIDINGS_CODE
  }
  return "";
}

#undef TIDINGS_DIAGNOSTIC_CODES

/// One fault that was tolerated, or one thing to know before writing.
struct Diagnostic {
  Code code = Code::bad_value;
  Severity severity = Severity::warning;
  std::size_t line = 0;    ///< counts from 1, in the bytes as given; 0 where there is no document
  std::size_t column = 0;  ///< in bytes, counts from 1; 0 where there is no document
  std::string message;     ///< a sentence for people, in English

  friend bool operator==(const Diagnostic& a, const Diagnostic& b) {
    return a.code == b.code && a.severity == b.severity && a.line == b.line &&
           a.column == b.column && a.message == b.message;
  }

  friend bool operator!=(const Diagnostic& a, const Diagnostic& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_DIAGNOSTIC_HPP
