// SPDX-License-Identifier: MIT
// What a parse gives: the channel, and what is to be said of the document it came in.
#ifndef TIDINGS_MODEL_DOCUMENT_HPP
#define TIDINGS_MODEL_DOCUMENT_HPP

#include <string>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/model/format.hpp>

TIDINGS_BEGIN_NAMESPACE

/// A parsed feed.
struct Document {
  Format format = Format::rss;
  std::string encoding;  ///< WHATWG name in lower case: "utf-8", "windows-1252", …
  bool well_formed =
      true;  ///< whether the bytes were well-formed XML with namespaces, as they stood
  std::vector<Diagnostic>
      diagnostics;  ///< every departure that was tolerated, in the order of the document
  Channel channel;

  friend bool operator==(const Document& a, const Document& b) {
    return a.format == b.format && a.encoding == b.encoding && a.well_formed == b.well_formed &&
           a.diagnostics == b.diagnostics && a.channel == b.channel;
  }

  friend bool operator!=(const Document& a, const Document& b) { return !(a == b); }
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_DOCUMENT_HPP
