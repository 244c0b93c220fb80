// SPDX-License-Identifier: MIT
// The body of parse.hpp: bytes to text to tree to values, with a repair between where the text is
// not well-formed.
#ifndef TIDINGS_IMPL_PARSE_IPP
#define TIDINGS_IMPL_PARSE_IPP

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/detect.hpp>
#include <tidings/detail/read/diagnostics.hpp>
#include <tidings/detail/read/document.hpp>
#include <tidings/detail/text/decode.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/signature.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/pugixml_tree.hpp>
#include <tidings/detail/xml/repair.hpp>
#include <tidings/detail/xml/scanner.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/model/document.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The error of bytes that cannot be a feed whatever they are decoded from.
[[nodiscard]] inline Error error_for(ErrorCode code) {
  switch (code) {
    case ErrorCode::empty:
      return {code, "there is nothing in this document"};
    case ErrorCode::compressed:
      return {code, "these bytes are compressed: they have to be decompressed first"};
    default:
      return {code, "these bytes are binary data, and no feed"};
  }
}

[[nodiscard]] inline Error too_large_error(std::size_t limit) {
  return {ErrorCode::too_large,
          "the document is larger than the limit of " + std::to_string(limit) + " bytes"};
}

/// Whether the faults of a document leave it well-formed.
[[nodiscard]] inline bool is_well_formed(const std::vector<Fault>& faults) noexcept {
  for (const Fault& fault : faults) {
    if (breaks_well_formedness(fault.code))
      return false;
  }
  return true;
}

/// One parse, from the decoded text on.
class Parse {
 public:
  Parse(std::string_view bytes, const ParseOptions& options)
      : bytes_(bytes),
        options_(options),
        byte_faults_(options.limits.diagnostics),
        faults_(options.limits.diagnostics) {}

  [[nodiscard]] ParseResult run() {
    ParseResult result;
    decoded_ = decode(bytes_, options_, byte_faults_);
    if (!decoded_.decodable) {
      result.error_ = {ErrorCode::undecodable,
                       "there is no decoder for the encoding " + std::string(decoded_.encoding)};
      return result;
    }
    const std::string_view text = decoded_.text(bytes_);
    Document& document = result.document_;
    result.found_ = read_straight(text, document) || read_repaired(text, document);
    if (result.found_) {
      finish(document);
    } else {
      document = {};
      result.error_ = std::move(error_);
    }
    return result;
  }

 private:
  /// The road of well-formed documents.
  bool read_straight(std::string_view text, Document& document) {
    if (text.size() > Tree::largest_text)
      return too_large(Tree::largest_text);
    Tree tree(text);
    if (!Scanner(tree).run())
      return false;
    Faults faults(options_.limits.diagnostics);
    const ReadOutcome outcome = read_document(
        tree, scanned_again(text), text, find_doctype(text), options_, faults, document);
    if (outcome.found.layout == Layout::none) {
      error_ = error_of(tree.top(), text);
      return false;
    }
    faults_ = std::move(faults);
    return true;
  }

  /// The road of all others: made well-formed, then read.
  bool read_repaired(std::string_view text, Document& document) {
    if (error_.code != ErrorCode::none)
      return false;
    Faults repair_faults(options_.limits.diagnostics);
    const Repaired repaired = repair(text, repair_faults);
    if (repaired.text.size() > Tree::largest_text)
      return too_large(Tree::largest_text);
    OwningTree owner(repaired.text);
    owner.parse();
    const auto renew = [&repaired](const auto& read) {
      OwningTree again(repaired.text);
      again.parse();
      read(again.tree());
    };
    Faults faults(options_.limits.diagnostics);
    const ReadOutcome outcome = read_document(
        owner.tree(), renew, repaired.text, find_doctype(text), options_, faults, document);
    if (outcome.found.layout == Layout::none) {
      error_ = error_of(owner.tree().top(), text);
      return false;
    }
    for (Fault& fault : faults.list()) fault.offset = repaired.source_offset(fault.offset);
    dropped_ =
        repair_faults.count() - repair_faults.list().size() + faults.count() - faults.list().size();
    faults_ = std::move(repair_faults);
    faults_.list().insert(faults_.list().end(),
                          std::make_move_iterator(faults.list().begin()),
                          std::make_move_iterator(faults.list().end()));
    repaired_ = true;
    return true;
  }

  [[nodiscard]] bool too_large(std::size_t limit) {
    error_ = too_large_error(limit);
    return false;
  }

  void finish(Document& document) {
    document.encoding = decoded_.encoding;
    document.well_formed =
        !repaired_ && is_well_formed(byte_faults_.list()) && is_well_formed(faults_.list());
    const std::size_t kept = byte_faults_.list().size() + faults_.list().size();
    const std::size_t dropped = repaired_ ? dropped_ : faults_.count() - faults_.list().size();
    const std::size_t count = kept + dropped + byte_faults_.count() - byte_faults_.list().size();
    if (count == 0)
      return;
    document.diagnostics = to_diagnostics(std::move(byte_faults_.list()),
                                          std::move(faults_.list()),
                                          count,
                                          options_.limits.diagnostics,
                                          bytes_,
                                          decoded_);
  }

  std::string_view bytes_;
  const ParseOptions& options_;
  Decoded decoded_;
  Faults byte_faults_;
  Faults faults_;
  Error error_;
  std::size_t dropped_ = 0;
  bool repaired_ = false;
};

}  // namespace detail

TIDINGS_FUNCTION ParseResult parse(std::string_view bytes, const ParseOptions& options) {
  if (bytes.size() > options.limits.bytes) {
    return detail::too_large_error(options.limits.bytes);
  }
  const ErrorCode unreadable = detail::error_of_bytes(bytes);
  if (unreadable != ErrorCode::none)
    return detail::error_for(unreadable);
  return detail::Parse(bytes, options).run();
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_IMPL_PARSE_IPP
