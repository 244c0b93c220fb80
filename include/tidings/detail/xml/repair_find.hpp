// SPDX-License-Identifier: MIT
// Searching forward in a text again and again without reading any of it twice. Knows needles and
// the tags that frame a feed; decides nothing.
#ifndef TIDINGS_DETAIL_XML_REPAIR_FIND_HPP
#define TIDINGS_DETAIL_XML_REPAIR_FIND_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/repair_names.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline constexpr std::size_t nowhere = std::string_view::npos;

/// Finds the next place of a needle. What was found once is kept until it lies behind, so that any
/// number of questions whose places ascend cost one pass over the text together.
class ForwardFind {
 public:
  explicit ForwardFind(std::string_view needle) : needle_(needle) {}

  /// The first place at or after `from`; `nowhere` where there is none.
  [[nodiscard]] std::size_t at(std::string_view text, std::size_t from) noexcept {
    if (asked_ && from >= from_ && (found_ == nowhere || from <= found_))
      return found_;
    asked_ = true;
    from_ = from;
    found_ = text.find(needle_, from);
    return found_;
  }

 private:
  std::string_view needle_;
  std::size_t from_ = 0;
  std::size_t found_ = nowhere;
  bool asked_ = false;
};

/// A start or end tag that frames a feed: of a root, a channel or an item.
struct FrameTag {
  std::size_t begin = nowhere;  ///< of its `<`; `nowhere` where there is none
  bool is_end = false;
};

/// The frame tag whose `<` stands at `at`; nowhere where it is none.
[[nodiscard]] inline FrameTag frame_tag_at(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t most =
      64;  // bytes of a name; the frame's names are short, prefixes are bounded with them
  const bool is_end = at + 1 < text.size() && text[at + 1] == '/';
  const std::size_t name = at + (is_end ? 2U : 1U);
  if (name >= text.size())
    return {};
  const char first = text[name];
  if (!is_alpha(first) && first != '_' && static_cast<unsigned char>(first) < 0x80)
    return {};
  const std::string_view head = text.substr(0, (std::min)(text.size(), name + most));
  const std::size_t end = markup_name_end(head, name);
  if (end == name || feed_role(text.substr(name, end - name)) == FeedRole::none)
    return {};
  if (end < text.size() && !is_markup_blank(text[end]) && text[end] != '>' && text[end] != '/')
    return {};
  return {at, is_end};
}

/// Finds the next frame tag, with the same thrift as ForwardFind. It does not know whether the
/// place is inside a comment or a CDATA section: those who ask do.
class FrameFind {
 public:
  [[nodiscard]] FrameTag at(std::string_view text, std::size_t from) noexcept {
    if (asked_ && from >= from_ && (found_.begin == nowhere || from <= found_.begin))
      return found_;
    asked_ = true;
    from_ = from;
    found_ = {};
    for (std::size_t i = text.find('<', from); i != nowhere; i = text.find('<', i + 1)) {
      found_ = frame_tag_at(text, i);
      if (found_.begin != nowhere)
        break;
    }
    return found_;
  }

 private:
  std::size_t from_ = 0;
  FrameTag found_;
  bool asked_ = false;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_FIND_HPP
