// SPDX-License-Identifier: MIT
// Faults of all stages as diagnostics: in the order of the document, with line and column in the
// bytes as given.
#ifndef TIDINGS_DETAIL_READ_DIAGNOSTICS_HPP
#define TIDINGS_DETAIL_READ_DIAGNOSTICS_HPP

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/decode.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/positions.hpp>
#include <tidings/model/diagnostic.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether a fault of that kind is one of XML's well-formedness (or of its namespaces'), or of its
/// encoding.
[[nodiscard]] constexpr bool breaks_well_formedness(Code code) noexcept {
  switch (code) {
    case Code::invalid_bytes:
    case Code::invalid_character:
    case Code::text_before_root:
    case Code::text_after_root:
    case Code::several_roots:
    case Code::bad_declaration:
    case Code::bad_doctype:
    case Code::truncated:
    case Code::bare_ampersand:
    case Code::undefined_entity:
    case Code::bad_reference:
    case Code::bare_less_than:
    case Code::bad_attribute:
    case Code::repeated_attribute:
    case Code::unclosed_element:
    case Code::stray_end_tag:
    case Code::bad_tag:
    case Code::bad_comment:
    case Code::bad_cdata:
    case Code::bad_instruction:
    case Code::undeclared_prefix:
      return true;
    default:
      return false;
  }
}

/// Sorts faults by place; those of one place stay in the order in which they were found.
inline void sort_faults(std::vector<Fault>& faults) {
  std::stable_sort(faults.begin(), faults.end(), [](const Fault& a, const Fault& b) {
    return a.offset < b.offset;
  });
}

/// Makes offsets into the decoded text offsets into the bytes.
inline void to_byte_offsets(std::vector<Fault>& faults,
                            std::string_view bytes,
                            const Decoded& decoded) {
  sort_faults(faults);
  std::vector<std::size_t> offsets;
  offsets.reserve(faults.size());
  for (const Fault& fault : faults) offsets.push_back(fault.offset);
  offsets = source_offsets(bytes, decoded, offsets);
  for (std::size_t i = 0; i < faults.size(); ++i) faults[i].offset = offsets[i];
}

/// All faults as diagnostics, at most `limit` and one that counts the rest.
///
/// @param in_bytes  faults whose offsets are into the bytes
/// @param in_text   faults whose offsets are into the decoded text
/// @param count     how many there were in all, kept or not
[[nodiscard]] inline std::vector<Diagnostic> to_diagnostics(std::vector<Fault> in_bytes,
                                                            std::vector<Fault> in_text,
                                                            std::size_t count,
                                                            std::size_t limit,
                                                            std::string_view bytes,
                                                            const Decoded& decoded) {
  to_byte_offsets(in_text, bytes, decoded);
  std::vector<Fault> all = std::move(in_bytes);
  all.insert(
      all.end(), std::make_move_iterator(in_text.begin()), std::make_move_iterator(in_text.end()));
  sort_faults(all);
  if (all.size() > limit)
    all.resize(limit, Fault{Code::bad_value, Severity::note, 0, {}});
  std::vector<std::size_t> offsets;
  offsets.reserve(all.size());
  for (const Fault& fault : all) offsets.push_back(fault.offset);
  const std::vector<Position> places = positions(bytes, decoded.encoding, offsets);
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(all.size() + 1);
  for (std::size_t i = 0; i < all.size(); ++i) {
    diagnostics.push_back(Diagnostic{
        all[i].code, all[i].severity, places[i].line, places[i].column, std::move(all[i].message)});
  }
  if (count > all.size()) {
    Diagnostic rest;
    rest.code = Code::diagnostic_limit;
    rest.severity = Severity::note;
    rest.line = places.empty() ? 1 : places.back().line;
    rest.column = places.empty() ? 1 : places.back().column;
    rest.message = std::to_string(count - all.size()) + " more diagnostics were left out";
    diagnostics.push_back(std::move(rest));
  }
  return diagnostics;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_DIAGNOSTICS_HPP
