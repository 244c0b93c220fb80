// SPDX-License-Identifier: MIT
// Reading: bytes that claim to be a feed into a document of plain values.
#ifndef TIDINGS_PARSE_HPP
#define TIDINGS_PARSE_HPP

#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>
#include <tidings/model/document.hpp>
#include <tidings/model/error.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

class Parse;

}  // namespace detail

/// A document, or why the bytes are no feed.
class ParseResult {
  friend class detail::Parse;

 public:
  // NOLINTBEGIN(google-explicit-constructor): a function returns either by itself

  /// A feed was found.
  ParseResult(Document document) : document_(std::move(document)), found_(true) {}

  /// No feed was found.
  ParseResult(Error error) : error_(std::move(error)) {}

  // NOLINTEND(google-explicit-constructor)

  /// Whether a feed was found.
  [[nodiscard]] explicit operator bool() const noexcept { return found_; }

  /// The document. Precondition: a feed was found; else it is empty.
  [[nodiscard]] const Document& operator*() const& noexcept { return document_; }

  /// @overload
  [[nodiscard]] Document& operator*() & noexcept { return document_; }

  /// The document to take away, from a result that is not needed any more.
  [[nodiscard]] Document&& operator*() && noexcept { return std::move(document_); }

  /// A member of the document. Precondition: a feed was found; else the document is empty.
  [[nodiscard]] const Document* operator->() const noexcept { return &document_; }

  /// @overload
  [[nodiscard]] Document* operator->() noexcept { return &document_; }

  /// The same as `*`: throws nothing, and is empty where no feed was found.
  [[nodiscard]] const Document& value() const& noexcept { return document_; }

  /// @overload
  [[nodiscard]] Document& value() & noexcept { return document_; }

  /// The document to take away, from a result that is not needed any more.
  [[nodiscard]] Document&& value() && noexcept { return std::move(document_); }

  /// Why no feed was found. Precondition: none was.
  [[nodiscard]] const Error& error() const noexcept { return error_; }

 private:
  // To be filled in place: to move a document costs more than to read a small one.
  ParseResult() = default;

  Document document_;
  Error error_;
  bool found_ = false;
};

/// Reads one feed: any RSS (0.90 to 2.0, 1.0 and 1.1 in RDF) or Atom (0.3, 1.0).
///
/// @param bytes    the document as fetched, in any encoding; not referred to after the call
/// @param options  base address, HTTP headers and limits; see ParseOptions
/// @returns        the document, or why the bytes are no feed
///
/// Throws nothing for what a document contains; only std::bad_alloc can come out.
///
/// Whatever was repaired or left out is listed in Document::diagnostics. Nothing that a document
/// names is ever opened.
///
///     tidings::ParseResult feed = tidings::parse(bytes);
///     if (feed) use(feed->channel.title);            // feed.error().message otherwise
///
/// @see https://www.rssboard.org/rss-specification; RFC 4287
[[nodiscard]] TIDINGS_FUNCTION ParseResult parse(std::string_view bytes,
                                                 const ParseOptions& options = {});

TIDINGS_END_NAMESPACE

#if TIDINGS_HAS_BODIES
#  include <tidings/impl/parse.ipp>
#endif

#endif  // TIDINGS_PARSE_HPP
