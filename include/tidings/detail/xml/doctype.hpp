// SPDX-License-Identifier: MIT
// The document type declaration: where it ends, and the internal general entities of text that it
// declares. Resolves no parameter entity, opens nothing, expands nothing but character references.
#ifndef TIDINGS_DETAIL_XML_DOCTYPE_HPP
#define TIDINGS_DETAIL_XML_DOCTYPE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/xml/repair_find.hpp>
#include <tidings/detail/xml/repair_names.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// An internal general entity.
struct DoctypeEntity {
  std::string name;
  std::string value;  ///< its replacement text (XML 1.0, 4.5): character references expanded, all
                      ///< others as written
};

/// A document type declaration; an empty one, `begin == end`, where the document has none.
struct Doctype {
  std::size_t begin = 0;
  std::size_t end = 0;                  ///< behind its `>`
  bool external = false;                ///< it names an external subset, which nobody reads
  std::vector<DoctypeEntity> entities;  ///< sorted by name, the first of a name alone

  /// The replacement text of an entity; null where none of that name is declared.
  [[nodiscard]] const std::string* find(std::string_view name) const noexcept {
    const auto less = [](const DoctypeEntity& entity, std::string_view wanted) {
      return std::string_view(entity.name) < wanted;
    };
    const auto found = std::lower_bound(entities.begin(), entities.end(), name, less);
    return found != entities.end() && found->name == name ? &found->value : nullptr;
  }
};

/// Where a document type declaration and its internal subset begin and end.
struct DoctypeExtent {
  std::size_t end = 0;           ///< behind its `>`, or where reading stopped
  std::size_t subset_begin = 0;  ///< behind the `[`
  std::size_t subset_end = 0;    ///< at the `]`; equal to `subset_begin` where there is no subset
  bool sound = false;  ///< it ends as XML asks, and nothing in it is foreign to a declaration
  bool external = false;
};

[[nodiscard]] constexpr bool is_doctype_at(std::string_view text, std::size_t at) noexcept {
  return istarts_with(text.substr(at), "<!doctype");
}

/// The end of the literal whose quote stands at `at`, behind the closing quote; `nowhere` where
/// nothing closes it.
[[nodiscard]] inline std::size_t doctype_literal_end(std::string_view text,
                                                     std::size_t at) noexcept {
  const std::size_t close = text.find(text[at], at + 1);
  return close == nowhere ? nowhere : close + 1;
}

/// The end of what begins with the `<` at `at` in an internal subset: a declaration, a comment or
/// an instruction; `nowhere` where it does not end, or is no such thing.
[[nodiscard]] inline std::size_t doctype_markup_end(std::string_view text,
                                                    std::size_t at) noexcept {
  const std::string_view rest = text.substr(at);
  if (starts_with(rest, "<!--")) {
    const std::size_t close = text.find("-->", at + 4);
    return close == nowhere ? nowhere : close + 3;
  }
  if (starts_with(rest, "<?")) {
    const std::size_t close = text.find("?>", at + 2);
    return close == nowhere ? nowhere : close + 2;
  }
  if (!starts_with(rest, "<!") || rest.size() < 3 || !is_alpha(rest[2]))
    return nowhere;
  std::size_t i = at + 2;
  while (i < text.size() && text[i] != '>') {
    if (text[i] == '<')
      return nowhere;
    i = text[i] == '"' || text[i] == '\'' ? doctype_literal_end(text, i) : i + 1;
    if (i == nowhere)
      return nowhere;
  }
  return i < text.size() ? i + 1 : nowhere;
}

/// The place of the `]` that ends the internal subset which begins at `at`; `nowhere` where
/// something else than declarations, comments, instructions and parameter entities stands there.
/// `stopped` tells where.
[[nodiscard]] inline std::size_t doctype_subset_end(std::string_view text,
                                                    std::size_t at,
                                                    std::size_t& stopped) noexcept {
  std::size_t i = at;
  while (i < text.size() && text[i] != ']') {
    stopped = i;
    if (is_markup_blank(text[i])) {
      ++i;
    } else if (text[i] == '%') {
      i = markup_name_end(text, i + 1);
      if (i == stopped + 1 || i == text.size() || text[i] != ';')
        return nowhere;
      ++i;
    } else if (text[i] == '<') {
      i = doctype_markup_end(text, i);
    } else {
      return nowhere;
    }
    if (i == nowhere) {
      stopped = text.size();  // it was read to the end for what would close it
      return nowhere;
    }
  }
  stopped = i;
  return i < text.size() ? i : nowhere;
}

/// Reads the declaration whose `<!DOCTYPE` (in any case) stands at `at`. Where it is not sound,
/// `end` tells how far it was read in vain.
[[nodiscard]] inline DoctypeExtent scan_doctype(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t keyword = 9;
  DoctypeExtent extent;
  extent.end = at + keyword;
  std::size_t i = skip_markup_blanks(text, extent.end);
  const std::size_t name_end = markup_name_end(text, i);
  const bool named = i > extent.end && name_end > i;
  for (i = name_end; i < text.size() && text[i] != '>';) {
    const char c = text[i];
    extent.end = i;
    if (c == '"' || c == '\'') {
      extent.external = true;
      const std::size_t close = doctype_literal_end(text, i);
      extent.end = (std::min)(close, text.size());
      // An address holds no `<`: a quote that reaches one was never closed.
      i = text.substr(i, extent.end - i).find('<') == nowhere ? close : nowhere;
    } else if (c == '[' && extent.subset_begin == 0) {
      extent.subset_begin = i + 1;
      i = doctype_subset_end(text, i + 1, extent.end);
      extent.subset_end = i == nowhere ? extent.end : i;
      if (i != nowhere)
        ++i;
    } else {
      i = c == '<' || c == '[' || c == ']' ? nowhere : i + 1;
    }
    if (i == nowhere)
      return extent;
  }
  extent.end = (std::min)(i + 1, text.size());
  extent.sound = named && i < text.size() && starts_with(text.substr(at), "<!DOCTYPE");
  return extent;
}

/// Where the declaration at `at` ends that is not sound: behind the `]>` before the feed begins, or
/// where that begins; else behind the next `>`, or before the next tag.
///
/// @param subset_close  the next `]>`
/// @param frame         the next tag that frames a feed
[[nodiscard]] inline DoctypeExtent bound_doctype(std::string_view text,
                                                 std::size_t at,
                                                 const DoctypeExtent& scanned,
                                                 std::size_t subset_close,
                                                 FrameTag frame) noexcept {
  DoctypeExtent extent;
  extent.external = scanned.external;
  const std::size_t limit = (std::min)(frame.begin, text.size());
  const std::string_view head = text.substr(0, limit);
  const std::size_t mark = head.find_first_of("[<>", at + 2);
  if (mark == nowhere) {
    extent.end = limit;
    return extent;
  }
  const bool is_closed = subset_close < limit;
  if (text[mark] == '[' && (is_closed || (limit < text.size() && !frame.is_end))) {
    extent.subset_begin = mark + 1;
    extent.subset_end = is_closed ? subset_close : limit;
    extent.end = is_closed ? subset_close + 2 : limit;
    return extent;
  }
  const std::size_t stop = head.find_first_of("<>", mark);
  extent.end = stop == nowhere ? limit : text[stop] == '>' ? stop + 1 : stop;
  return extent;
}

/// A literal entity value with its character references expanded (XML 1.0, 4.5); those to what XML
/// does not allow stay as they are.
[[nodiscard]] inline std::string entity_replacement(std::string_view literal) {
  std::string result;
  std::size_t i = 0;
  while (i < literal.size()) {
    const std::size_t mark = literal.find("&#", i);
    result.append(literal.substr(i, mark == nowhere ? nowhere : mark - i));
    if (mark == nowhere)
      break;
    const bool hex = mark + 2 < literal.size() && literal[mark + 2] == 'x';
    std::size_t at = mark + (hex ? 3U : 2U);
    const std::size_t digits = at;
    std::uint32_t value = 0;
    for (; at < literal.size(); ++at) {
      const int digit = hex_value(literal[at]);
      if (digit < 0 || (!hex && digit > 9))
        break;
      if (value <= 0x10FFFF)
        value = value * (hex ? 16U : 10U) + static_cast<std::uint32_t>(digit);
    }
    if (at > digits && at < literal.size() && literal[at] == ';' && is_xml_char(value)) {
      append_utf8(result, value);
      ++at;
    } else {
      result.append(literal.substr(mark, at - mark));
    }
    i = at;
  }
  return result;
}

/// Reads one declaration, from its `<!` to behind its `>`; adds it where it declares a text.
/// Parameter entities, external and unparsed ones are passed over.
inline void read_entity_declaration(std::string_view declaration,
                                    std::vector<DoctypeEntity>& entities) {
  constexpr std::string_view keyword = "<!entity";
  if (!istarts_with(declaration, keyword))
    return;
  std::size_t i = skip_markup_blanks(declaration, keyword.size());
  const std::size_t name_end = markup_name_end(declaration, i);
  if (i == keyword.size() || name_end == i)
    return;
  const std::string_view name = declaration.substr(i, name_end - i);
  i = skip_markup_blanks(declaration, name_end);
  if (i >= declaration.size() || (declaration[i] != '"' && declaration[i] != '\''))
    return;
  const std::size_t end = doctype_literal_end(declaration, i);
  if (end == nowhere)
    return;
  entities.push_back(
      {std::string(name), entity_replacement(declaration.substr(i + 1, end - i - 2))});
}

/// The internal general entities of a subset, sorted; at most ten thousand. A declaration that is
/// broken is passed over.
[[nodiscard]] inline std::vector<DoctypeEntity> read_entities(std::string_view subset) {
  constexpr std::size_t most = 10'000;
  std::vector<DoctypeEntity> entities;
  std::size_t i = subset.find('<');
  while (i != nowhere && entities.size() < most) {
    const std::size_t end = doctype_markup_end(subset, i);
    if (end != nowhere) {
      read_entity_declaration(subset.substr(i, end - i), entities);
      i = subset.find('<', end);
    } else {
      // An open quote or comment: what follows it is not to be trusted, and to try again from each
      // `<` is not linear.
      break;
    }
  }
  const auto less = [](const DoctypeEntity& a, const DoctypeEntity& b) { return a.name < b.name; };
  const auto same = [](const DoctypeEntity& a, const DoctypeEntity& b) { return a.name == b.name; };
  std::stable_sort(entities.begin(), entities.end(), less);
  entities.erase(std::unique(entities.begin(), entities.end(), same), entities.end());
  return entities;
}

/// Finds the document type declaration before the root: the first that has an internal subset, else
/// the first. Comments and instructions are passed over, and so is whatever stands before a feed's
/// root but does not belong there.
///
/// @param text  UTF-8 text of a document, well-formed or not; not referred to after the call
/// @returns     its place and its entities; an empty one where there is none. Linear in the text's
/// size.
[[nodiscard]] inline Doctype find_doctype(std::string_view text) {
  Doctype best;
  FrameFind frames;
  ForwardFind subset_closes("]>");
  ForwardFind comment_ends("-->");
  ForwardFind instruction_ends("?>");
  std::size_t vain = 0;  // how far a declaration was read that did not end
  std::size_t i = text.find('<');
  while (i != nowhere && frame_tag_at(text, i).begin == nowhere) {
    std::size_t next = i + 1;
    if (starts_with(text.substr(i), "<!--")) {
      const std::size_t end = comment_ends.at(text, i + 4);
      if (end != nowhere)
        next = end + 3;
    } else if (starts_with(text.substr(i), "<?")) {
      const std::size_t end = instruction_ends.at(text, i + 2);
      if (end != nowhere && end < frames.at(text, i).begin)
        next = end + 2;
    } else if (is_doctype_at(text, i)) {
      DoctypeExtent extent;
      if (i >= vain)
        extent = scan_doctype(text, i);
      if (!extent.sound) {
        vain = (std::max)(vain, extent.end);
        extent = bound_doctype(text, i, extent, subset_closes.at(text, i), frames.at(text, i));
      }
      const bool has_subset = extent.subset_end > extent.subset_begin;
      if (best.end == 0 || has_subset) {
        best.begin = i;
        best.end = extent.end;
        best.external = extent.external;
        if (has_subset) {
          const std::size_t size = extent.subset_end - extent.subset_begin;
          best.entities = read_entities(text.substr(extent.subset_begin, size));
          break;
        }
      }
      next = (std::max)(extent.end, next);
    }
    i = text.find('<', next);
  }
  return best;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_DOCTYPE_HPP
