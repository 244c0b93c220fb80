// SPDX-License-Identifier: MIT
// What all readers share: the state of one reading, and elements sorted by what they are before
// they are read.
#ifndef TIDINGS_DETAIL_READ_READER_HPP
#define TIDINGS_DETAIL_READ_READER_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/name_memo.hpp>
#include <tidings/detail/read/tags.hpp>
#include <tidings/detail/xml/attributes.hpp>
#include <tidings/detail/xml/capture.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/model/element.hpp>
#include <tidings/model/format.hpp>
#include <tidings/model/item.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A child element with what its name means. `Ns::none` is RSS's own vocabulary, in every version
/// of it.
struct Child {
  Node node;
  Ns ns = Ns::none;
  Tag tag = Tag::unknown;
  bool taken = false;       ///< whether a member says it whole
  std::uint32_t order = 0;  ///< place among its siblings
};

/// The state of one reading.
struct Reader {
  Reader(Tree& of_tree, Context& context, Format of_format)
      : tree(of_tree), xml(context), format(of_format), comparable(4 * of_tree.size() + 65'536) {}

  Tree& tree;  ///< to be told what is not asked for any more
  Context& xml;
  Format format;
  DateOrder date_order = DateOrder::unknown;  ///< what the dates read so far say of day and month
  bool has_unsettled_date = false;  ///< whether one was left without a value for want of that
  NameMemo names;
  std::vector<Child> children;    ///< of the item that is being read
  std::vector<Node> inner_items;  ///< items found inside of items
  std::size_t empty_items = 0;    ///< how many items said nothing
  std::size_t comparable;  ///< how many bytes may yet be compared as texts that differ in markup

  [[nodiscard]] bool is_atom() const noexcept {
    return format == Format::atom_1_0 || format == Format::atom_0_3;
  }
};

/// In which order the vocabularies fill a member that several of them can fill.
enum class Rank : std::uint8_t {
  atom,    ///< Atom's: in RSS, where RSS's own element cannot say a value whole, Atom's beside it
           ///< does
  rss,     ///< RSS's own
  module,  ///< the vocabularies that extend feeds on purpose: dc, content, sy, …
  hint,    ///< vocabularies with a purpose of their own: they fill only what is still empty, and
           ///< always stand whole among the extensions as well
  foreign  ///< everything else
};

[[nodiscard]] constexpr Rank find_rank(Ns ns) noexcept {
  switch (ns) {
    case Ns::atom:
      return Rank::atom;
    case Ns::none:
      return Rank::rss;
    case Ns::content:
    case Ns::dc:
    case Ns::dcterms:
    case Ns::sy:
    case Ns::slash:
    case Ns::wfw:
    case Ns::thr:
    case Ns::xhtml:
    case Ns::cc:
    case Ns::creative_commons:
    case Ns::admin:
      return Rank::module;
    case Ns::itunes:
    case Ns::googleplay:
    case Ns::media:
    case Ns::prism:
    case Ns::feedburner:
      return Rank::hint;
    default:
      return Rank::foreign;
  }
}

/// The ranks of all namespaces, by their numbers.
struct RankTable {
  Rank of[static_cast<std::size_t>(Ns::other) + 1] = {};

  constexpr RankTable() noexcept {
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Ns::other); ++i)
      of[i] = find_rank(static_cast<Ns>(i));
  }
};

inline constexpr RankTable rank_table;

[[nodiscard]] constexpr Rank rank_of(Ns ns) noexcept {
  return rank_table.of[static_cast<std::size_t>(ns)];
}

/// Whether an element is the feed's own: RSS's inside RSS, Atom's inside Atom.
[[nodiscard]] inline bool is_core(const Reader& reader, Ns ns) noexcept {
  return ns == (reader.is_atom() ? Ns::atom : Ns::none);
}

/// Whether a name is one of RSS's that Atom has not: it means RSS's element also under a default
/// namespace of Atom's.
[[nodiscard]] constexpr bool is_rss_only(Tag tag) noexcept {
  switch (tag) {
    case Tag::channel:
    case Tag::cloud:
    case Tag::comments:
    case Tag::description:
    case Tag::docs:
    case Tag::enclosure:
    case Tag::guid:
    case Tag::image:
    case Tag::item:
    case Tag::language:
    case Tag::last_build_date:
    case Tag::managing_editor:
    case Tag::pub_date:
    case Tag::rating:
    case Tag::skip_days:
    case Tag::skip_hours:
    case Tag::text_input:
    case Tag::ttl:
    case Tag::web_master:
      return true;
    default:
      return false;
  }
}

/// What an element is whose name has not been seen in these namespaces; its scope is entered and
/// left again.
[[nodiscard]] inline Meaning find_meaning(Reader& reader, Node node) {
  const Scope scope(reader.xml, node);
  const Name name = reader.xml.name(node);
  Meaning meaning{name.ns, find_tag(name.local)};
  if (meaning.ns == Ns::atom && is_rss_only(meaning.tag))
    meaning.ns = Ns::none;
  const bool odd_case = is_core(reader, meaning.ns) && meaning.tag != Tag::unknown &&
                        !is_spelled_right(meaning.tag, name.local) && reader.format != Format::cdf;
  if (odd_case) {
    reader.xml.note(
        Code::name_case,
        Severity::warning,
        node,
        {"element ", name.local, " is read as ", tag_names[static_cast<std::size_t>(meaning.tag)]});
  }
  // What is to be said of a name is said each time.
  if (!reader.xml.has_scope(node) && !odd_case && name.binding != Bindings::unbound)
    reader.names.remember(node.name(), reader.xml.namespaces(), meaning);
  return meaning;
}

/// What a child element is.
[[nodiscard]] inline Child classify(Reader& reader, Node node, std::uint32_t order = 0) {
  const Meaning* const known = reader.xml.has_scope(node)
                                   ? nullptr
                                   : reader.names.find(node.name(), reader.xml.namespaces());
  const Meaning meaning = known != nullptr ? *known : find_meaning(reader, node);
  // Elements of other ranks are kept whole, and looked at then.
  if (node.has_odd_attribute() && rank_of(meaning.ns) < Rank::hint) {
    const Scope scope(reader.xml, node);
    check_attributes(reader.xml, node);
  }
  return Child{node, meaning.ns, meaning.tag, false, order};
}

/// Whether an element is an item of either family, where items may stand.
[[nodiscard]] inline bool is_item(const Reader& reader, const Child& child) noexcept {
  return (child.tag == Tag::item || child.tag == Tag::entry) &&
         (child.ns == Ns::none || (reader.is_atom() && child.ns == Ns::atom));
}

/// Leaves the item that was read last out again where it says nothing, and enough such were kept.
inline void bound_empty_items(Reader& reader, Node node, std::vector<Item>& items) {
  if (items.back() != Item() || ++reader.empty_items <= reader.xml.limits().empty_items)
    return;
  items.pop_back();
  reader.xml.left_out_items.add(reader.xml.decoder.offset_of(node));
}

/// Says of a core element of which there may be one that another has taken its place.
inline void note_repeated(Reader& reader, const Child& child) {
  if (!is_core(reader, child.ns))
    return;
  reader.xml.note(
      Code::repeated_element,
      Severity::warning,
      child.node,
      {"element ", name_of(child.node), " is kept as an extension: its place is taken by another"});
}

/// Keeps whole what no member has taken.
inline void keep_elements(Reader& reader,
                          const std::vector<Child>& children,
                          std::vector<Element>& out) {
  const auto count = std::count_if(
      children.begin(), children.end(), [](const Child& child) { return !child.taken; });
  if (count == 0)
    return;
  out.reserve(out.size() + static_cast<std::size_t>(count));
  for (const Child& child : children) {
    if (!child.taken)
      capture(reader.xml, child.node, out);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_READER_HPP
