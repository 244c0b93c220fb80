// SPDX-License-Identifier: MIT
// A whole document into any sink, piece by piece: what strings and streams are written through.
#ifndef TIDINGS_DETAIL_WRITE_DOCUMENT_HPP
#define TIDINGS_DETAIL_WRITE_DOCUMENT_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/write/atom.hpp>
#include <tidings/detail/write/complete.hpp>
#include <tidings/detail/write/derive.hpp>
#include <tidings/detail/write/rss.hpp>
#include <tidings/detail/write/shared.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/format.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Whether a format is of the family of RSS, for writing: all but Atom's.
[[nodiscard]] constexpr bool is_rss_family(Format format) noexcept {
  return format != Format::atom_0_3 && format != Format::atom_1_0;
}

/// The declaration and the link to a stylesheet, as the options say.
template <class Sink>
void write_prolog(FeedWriter<Sink>& w) {
  if (w.options.declaration) {
    w.out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    if (w.options.indent != 0)
      w.out.raw("\n");
  }
  const std::string_view sheet = w.options.stylesheet;
  if (is_absent(sheet))
    return;
  const std::string_view path = sheet.substr(0, sheet.find_first_of("?#"));
  w.out.raw("<?xml-stylesheet");
  w.out.attribute("type", ends_with(path, ".css") ? "text/css" : "text/xsl");
  // Relative to the document, wherever that will be: not to the channel's address.
  w.out.attribute("href", normal_address(sheet));
  w.out.raw("?>");
  if (w.options.indent != 0)
    w.out.raw("\n");
}

/// Writes a channel as RSS 2.0 or Atom 1.0. Sink has `append(std::string_view)`; what it gets is
/// never kept, and comes in pieces of some kilobytes.
template <class Sink>
void write_document(Sink& sink, const Channel& channel, const WriteOptions& options, bool rss) {
  const Prefixes prefixes = prefixes_of(channel, rss, options.modules, options.extensions);
  const std::string base = written_base(channel, rss);
  FeedWriter<Sink> writer(sink, options, prefixes, rss, base);
  write_prolog(writer);
  if (rss) {
    write_rss(writer, channel);
  } else {
    write_atom(writer, channel);
  }
  writer.out.raw("\n");
  writer.out.finish();
}

/// About how long the document will be, so that one allocation is enough for most.
[[nodiscard]] inline std::size_t expected_size(const Channel& channel) noexcept {
  constexpr std::size_t around = 1'024;  // tags, dates, addresses of one item
  constexpr std::size_t most = 4'096;    // items of which that is expected: more may be empty
  std::size_t texts = 0;
  for (const Item& item : channel.items) {
    texts += item.title.value.size() + item.summary.value.size();
    for (const Content& one : item.content) texts += one.value.size();
  }
  return texts + texts / 4 + around * ((std::min)(channel.items.size(), most) + 1);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_DOCUMENT_HPP
