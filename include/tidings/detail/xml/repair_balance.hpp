// SPDX-License-Identifier: MIT
// Which tags of a broken document belong together, and so which of its elements are well-formed.
// Decides nothing about those that are not.
#ifndef TIDINGS_DETAIL_XML_REPAIR_BALANCE_HPP
#define TIDINGS_DETAIL_XML_REPAIR_BALANCE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/repair_find.hpp>
#include <tidings/detail/xml/repair_names.hpp>
#include <tidings/detail/xml/repair_piece.hpp>
#include <tidings/detail/xml/repair_runs.hpp>
#include <tidings/detail/xml/repair_scan.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] constexpr std::string_view piece_name(std::string_view text,
                                                    const MarkupPiece& piece) noexcept {
  return text.substr(piece.name_begin, piece.name_end - piece.name_begin);
}

/// What a first look at a broken document tells about its tags, and what of it needs no mending.
class MarkupBalance {
 public:
  explicit MarkupBalance(std::string_view text)
      : clean_(text.size()), closed_(text.size()), text_(text) {
    read();
  }

  /// Whether the tag whose `<` stands at `at`, a start or an end tag, is one of a pair between
  /// which all is well.
  [[nodiscard]] bool is_clean(std::size_t at) const noexcept { return clean_[at]; }

  /// Whether the element whose start tag stands at `at` has an end tag, though what is between may
  /// be broken.
  [[nodiscard]] bool is_closed(std::size_t at) const noexcept { return closed_[at]; }

  /// What may be copied as it is, in its order.
  [[nodiscard]] const std::vector<SoundRun>& sound_runs() const noexcept { return runs_.list(); }

  /// The start tags of items and entries, wherever they stand.
  [[nodiscard]] std::size_t items() const noexcept { return items_; }

  /// The name of the document's first element; "" where it has none.
  [[nodiscard]] std::string_view first_name() const noexcept { return first_name_; }

  /// The name of the first element that frames a feed; "" where there is none.
  [[nodiscard]] std::string_view first_frame() const noexcept { return first_frame_; }

 private:
  struct Open {
    std::size_t begin = 0;
    std::string_view name;
    std::uint32_t hash = 0;
    bool is_void = false;
    bool is_item = false;
  };

  void read() {
    MarkupScanner scanner(text_);
    for (;;) {
      const MarkupPiece& piece = scanner.next();
      if (piece.kind == Piece::end)
        break;
      bool is_sound = is_copied(piece);
      if (piece.kind == Piece::start_tag)
        is_sound = start(piece) && is_sound;
      if (piece.kind == Piece::end_tag)
        is_sound = end(piece) && is_sound;
      if (!is_sound)
        runs_.leave_out(piece.end);
      if (!open_.empty() && open_.back().is_item)
        runs_.go_on(piece.end, open_.size(), scanner.open_member());
    }
    runs_.finish();
  }

  /// Whether a piece inside of an element is written as it is, if its tags match.
  [[nodiscard]] bool is_copied(const MarkupPiece& piece) {
    switch (piece.kind) {
      case Piece::text:
        return cdata_ends_.at(text_, piece.begin) >= piece.end;
      case Piece::start_tag:
      case Piece::end_tag:
        return piece.sound && piece.name_kind.role == FeedRole::none;
      case Piece::cdata:
      case Piece::comment:
      case Piece::instruction:
        return piece.sound;
      default:
        return false;
    }
  }

  /// Takes a start tag; false where its element is too deep to be followed.
  [[nodiscard]] bool start(const MarkupPiece& piece) {
    constexpr std::size_t most_open = 4096;  // deeper elements are taken for broken ones
    const std::string_view name = piece_name(text_, piece);
    const FeedRole role = piece.name_kind.role;
    if (role == FeedRole::item)
      ++items_;
    if (first_name_.empty())
      first_name_ = name;
    if (first_frame_.empty() && role != FeedRole::none)
      first_frame_ = name;
    runs_.reach(open_.size() + 1);
    if (piece.ending == TagEnd::empty || piece.cut)
      return true;
    if (open_.size() >= most_open) {
      ++too_deep_;
      dirty_ = open_.size();
      return false;
    }
    if (role != FeedRole::none)
      frames_.push_back(open_.size());
    open_.push_back({piece.begin,
                     name,
                     markup_name_hash(name),
                     piece.name_kind.is_void(),
                     role == FeedRole::item});
    return true;
  }

  /// Takes an end tag; false where it is not just that of the innermost element.
  [[nodiscard]] bool end(const MarkupPiece& piece) {
    const std::string_view name = piece_name(text_, piece);
    const bool is_frame = piece.name_kind.role != FeedRole::none;
    if (too_deep_ > 0 && !is_frame) {
      --too_deep_;
      return false;
    }
    const std::size_t found = is_frame ? find_frame(name) : find(name);
    if (found == nowhere) {
      dirty_ = open_.size();
      return false;
    }
    too_deep_ = 0;
    bool exact = true;
    for (std::size_t i = found + 1; i < open_.size(); ++i) exact = exact && open_[i].is_void;
    const std::size_t begin = open_[found].begin;
    const bool is_innermost = found + 1 == open_.size() && open_[found].name == name;
    closed_[begin] = true;
    if (exact && found >= dirty_)
      clean_[begin] = clean_[piece.begin] = true;
    open_.resize(found);
    while (!frames_.empty() && frames_.back() >= found) frames_.pop_back();
    dirty_ = exact ? (std::min)(dirty_, found) : found;
    return is_innermost;
  }

  /// The innermost open element of a name, not beyond the innermost frame; looks at a bounded
  /// number of them.
  [[nodiscard]] std::size_t find(std::string_view name) const noexcept {
    constexpr std::size_t most = 256;
    const std::uint32_t hash = markup_name_hash(name);
    const std::size_t frame = frames_.empty() ? 0 : frames_.back() + 1;
    const std::size_t stop = (std::max)(frame, open_.size() > most ? open_.size() - most : 0);
    for (std::size_t i = open_.size(); i > stop; --i) {
      if (open_[i - 1].hash == hash && iequals(open_[i - 1].name, name))
        return i - 1;
    }
    return nowhere;
  }

  [[nodiscard]] std::size_t find_frame(std::string_view name) const noexcept {
    constexpr std::size_t most = 256;
    const std::size_t stop = frames_.size() > most ? frames_.size() - most : 0;
    for (std::size_t i = frames_.size(); i > stop; --i) {
      if (iequals(open_[frames_[i - 1]].name, name))
        return frames_[i - 1];
    }
    return nowhere;
  }

  std::vector<bool> clean_;
  std::vector<bool> closed_;
  std::string_view text_;
  std::vector<Open> open_;
  std::vector<std::size_t> frames_;  // those of `open_` that frame the feed
  std::size_t too_deep_ = 0;
  std::size_t dirty_ = 0;  // the first so many of `open_` hold something broken
  SoundRuns runs_;
  ForwardFind cdata_ends_{"]]>"};
  std::size_t items_ = 0;
  std::string_view first_name_;
  std::string_view first_frame_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_BALANCE_HPP
