// SPDX-License-Identifier: MIT
// From a tree to a channel: the feed in it found, read by the reader of its kind, and what was left
// out said.
#ifndef TIDINGS_DETAIL_READ_DOCUMENT_HPP
#define TIDINGS_DETAIL_READ_DOCUMENT_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/cdf.hpp>
#include <tidings/detail/read/detect.hpp>
#include <tidings/detail/read/feed.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/model/document.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Says what a limit left out.
inline void note_left_out(Context& context,
                          const LeftOut& left_out,
                          Code code,
                          std::string_view what) {
  if (left_out.count == 0)
    return;
  context.note(code, Severity::error, left_out.first, {std::to_string(left_out.count), " ", what});
}

inline void note_limits(Context& context) {
  note_left_out(context,
                context.left_out_depth,
                Code::depth_limit,
                "elements are nested too deep and were left out");
  note_left_out(context,
                context.left_out_elements,
                Code::element_limit,
                "elements beyond the limit were left out");
  note_left_out(context,
                context.left_out_attributes,
                Code::attribute_limit,
                "attributes beyond the limit were left out");
  note_left_out(
      context, context.left_out_items, Code::item_limit, "items beyond the limit were left out");
  note_left_out(context,
                context.left_out_inherited,
                Code::inherited_limit,
                "bases, languages or namespaces are too long to be copied and were left out");
}

/// Makes the namespace of a root's own elements count as the format's, whatever address it has.
inline void set_core_namespace(Context& context, Node root, bool atom) {
  std::string uri;
  const std::string_view prefix = root.qualified_name().prefix;
  for (NodeAttribute one = root.first_attribute(); one; one = one.next_attribute()) {
    if (declared_prefix(one) == prefix)
      uri = context.decoder.value_of(one);
  }
  const Ns meant = find_namespace(uri).ns;
  // An address that is known for what it is needs no help, but for RSS that says it is Atom and the
  // like.
  const bool right =
      atom ? meant == Ns::atom || meant == Ns::atom_0_3
           : uri.empty() || meant == Ns::rdf || (meant >= Ns::rss_0_90 && meant <= Ns::rss_2_0);
  if (right)
    return;
  context.note(Code::namespace_spelling,
               Severity::warning,
               root,
               {"the root is in ",
                uri.empty() ? std::string_view("no namespace") : std::string_view("namespace "),
                uri,
                atom ? std::string_view("; Atom's is meant")
                     : std::string_view("; RSS's elements, which are in none, are meant")});
  context.set_core(std::move(uri), atom ? Ns::atom : Ns::none);
}

/// Says what stands outside of the root, where the tree does not hold it.
inline void note_outside(Context& context, std::string_view text, Node top) {
  const std::size_t less = text.find('<');
  const std::string_view before = text.substr(0, less);
  if (!trim(before).empty()) {
    context.note(Code::text_before_root,
                 Severity::warning,
                 std::size_t{0},
                 {"text before the root is left out"});
  } else if (!before.empty() && starts_with(text.substr(before.size()), "<?xml")) {
    context.note(Code::bad_declaration,
                 Severity::warning,
                 std::size_t{0},
                 {"the XML declaration is not at the very start"});
  }
  const Node first = first_element(top);
  const std::string_view prolog = text.substr(0, first ? context.decoder.offset_of(first) : 0);
  const std::size_t declaration = prolog.find("<?xml ", less + 1);
  if (declaration != std::string_view::npos &&
      ends_with(trim_back(prolog.substr(0, declaration)), "?>")) {
    context.note(Code::bad_declaration,
                 Severity::warning,
                 declaration,
                 {"a second XML declaration is left out"});
  }
  const std::size_t close = text.rfind('>');
  const std::string_view after =
      trim_front(text.substr(close == std::string_view::npos ? 0 : close + 1));
  if (close != std::string_view::npos && !after.empty()) {
    context.note(Code::text_after_root,
                 Severity::warning,
                 text.size() - after.size(),
                 {"text after the root is left out"});
  }
  if (const Node second = first ? next_element(first) : Node()) {
    context.note(
        Code::several_roots, Severity::warning, second, {"the document has several roots"});
  }
}

/// Says of an RSS that has no version, or one that never was. Either way every element is read.
inline void note_version(Context& context, Node root, Format format) {
  if (find_tag(root.qualified_name().local) != Tag::rss)
    return;
  const NodeAttribute version = context.attribute(root, "version");
  if (version && format != Format::rss && to_string(format).substr(4) == trim(raw_text(version)))
    return;
  context.note(Code::unknown_version,
               Severity::note,
               root,
               {version ? std::string_view("there is no such version of RSS")
                        : std::string_view("the version of RSS is not given")});
}

/// One reading of a tree.
struct ReadOutcome {
  FoundFeed found;
  DateOrder evidence = DateOrder::unknown;  ///< what the document's dates say of day and month
  bool has_unsettled_date = false;
};

/// Fills the document's format and channel from a tree, which is of no use behind that; nothing
/// where there is no feed in it.
inline ReadOutcome read_tree(Tree& tree,
                             std::string_view text,
                             const Doctype& doctype,
                             const ParseOptions& options,
                             DateOrder order,
                             Faults& faults,
                             Document& document) {
  ReadOutcome outcome;
  outcome.found = find_feed(tree.top());
  if (outcome.found.layout == Layout::none)
    return outcome;
  const Node root = outcome.found.root;
  document.format = outcome.found.format;
  Context context(tree, options, faults);
  context.decoder.declare(doctype);
  Reader reader(tree, context, document.format);
  reader.date_order = order;
  set_core_namespace(context, root, reader.is_atom());
  note_outside(context, text, tree.top());
  Channel& channel = document.channel;
  switch (outcome.found.layout) {
    case Layout::rss:
      note_version(context, root, document.format);
      read_rss(reader, root, channel);
      break;
    case Layout::lone:
      read_lone_channel(reader, root, channel);
      break;
    case Layout::item:
      read_items(reader, {root}, channel);
      break;
    case Layout::cdf:
      read_cdf(reader, root, channel);
      break;
    case Layout::none:
      break;
  }
  note_limits(context);
  outcome.evidence = reader.date_order;
  outcome.has_unsettled_date = reader.has_unsettled_date;
  return outcome;
}

/// Reads a tree, and the document once more where a date of numbers alone stood before the one that
/// tells day from month.
///
/// @param renew  makes the tree of the document again, and hands it to its argument
template <class Renew>
inline ReadOutcome read_document(Tree& tree,
                                 const Renew& renew,
                                 std::string_view text,
                                 const Doctype& doctype,
                                 const ParseOptions& options,
                                 Faults& faults,
                                 Document& document) {
  Faults first_faults(options.limits.diagnostics);
  ReadOutcome outcome =
      read_tree(tree, text, doctype, options, DateOrder::unknown, first_faults, document);
  if (outcome.has_unsettled_date && outcome.evidence != DateOrder::unknown) {
    document.channel = Channel();
    renew([&](Tree& again) {
      outcome = read_tree(again, text, doctype, options, outcome.evidence, faults, document);
    });
  } else {
    faults = std::move(first_faults);
  }
  return outcome;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_DOCUMENT_HPP
