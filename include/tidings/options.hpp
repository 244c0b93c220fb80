// SPDX-License-Identifier: MIT
// What callers can choose: plain structs, every member with a default.
#ifndef TIDINGS_OPTIONS_HPP
#define TIDINGS_OPTIONS_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// How much of a document is read. More bytes than `bytes` are an error; past any other limit only
/// what is beyond is left out, reading goes on, and one diagnostic says how much.
struct Limits {
  std::size_t bytes = std::size_t{1} << 30;  ///< size of the document
  std::size_t depth = 100;            ///< levels of an extension element, and of markup in a text
  std::size_t elements = 3'000'000;   ///< extension elements of a document, with those in them
  std::size_t attributes = 1'000;     ///< attributes of one element, declarations among them
  std::size_t items = 500'000;        ///< items of a channel
  std::size_t diagnostics = 300;      ///< diagnostics, before one that counts the rest
  std::size_t empty_items = 100'000;  ///< items of a channel that say nothing
  std::size_t inherited = 8;          ///< bytes of copies of bases, languages and namespaces, as a
                                      ///< multiple of the document's size
};

/// Decodes bytes of a multi-byte encoding that the build has no decoder for (see
/// ParseOptions::decoder).
///
/// @param encoding  the WHATWG name in lower case: "gb18030", "shift_jis", …
/// @param bytes     the document
/// @param utf8      receives the text; what it holds before is to be replaced
/// @returns         whether the bytes are of that encoding
using Decoder = bool (*)(std::string_view encoding, std::string_view bytes, std::string& utf8);

/// How to read a document.
struct ParseOptions {
  std::string base_url;  ///< where it was fetched from: the outermost base of relative addresses
                         ///< (RFC 3986, 5.1.3)
  std::string content_type;      ///< HTTP Content-Type; its charset outranks the prolog's, a BOM
                                 ///< outranks both (RFC 7303, 3)
  std::string content_language;  ///< HTTP Content-Language: the outermost language
  Limits limits;
  bool decoded = false;  ///< the caller has decoded it: the bytes are UTF-8, whatever is declared
  Decoder decoder = nullptr;  ///< asked for encodings that the build knows no decoder for
};

/// In what order day and month stand in a date of numbers alone, such as 03/04/2025.
enum class DateOrder : unsigned char { unknown, day_first, month_first };

/// How to read a date.
struct DateOptions {
  DateOrder order = DateOrder::unknown;  ///< believed where the date itself does not settle it
};

/// How to write a feed.
struct WriteOptions {
  std::size_t indent = 2;   ///< blanks a level; 0 for everything on one line
  bool declaration = true;  ///< begin with `<?xml version="1.0" encoding="UTF-8"?>`
  bool cdata = false;       ///< HTML in CDATA sections rather than escaped
  bool modules = true;     ///< write what the core cannot say in modules: content, dc, dcterms, sy,
                           ///< slash, wfw, thr, atom
  bool extensions = true;  ///< write the extension elements
  std::string stylesheet;  ///< address of a stylesheet to link (XSLT or CSS by its suffix); none
                           ///< where empty
};

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_OPTIONS_HPP
