// SPDX-License-Identifier: MIT
// The repaired text as it grows out of pieces of the given one, and the way back from its places to
// theirs. Knows no markup.
#ifndef TIDINGS_DETAIL_XML_REPAIR_PRINTER_HPP
#define TIDINGS_DETAIL_XML_REPAIR_PRINTER_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// From `repaired` on, the repaired text stems from `source` on in the given one, until the next
/// edit.
struct RepairEdit {
  std::size_t repaired = 0;
  std::size_t source = 0;
};

/// A text made well-formed.
struct Repaired {
  std::string text;
  std::vector<RepairEdit> edits;  ///< ascending; none where the text is the given one
  std::size_t source_size = 0;    ///< of the given text

  /// The place in the given text that a place of the repaired one stems from; what was inserted
  /// stems from the place it was inserted at. Where a document is little but breaks, so that noting
  /// each would cost more than the document, the place is off by some bytes.
  [[nodiscard]] std::size_t source_offset(std::size_t repaired_offset) const noexcept {
    const auto before = [](std::size_t offset, const RepairEdit& edit) {
      return offset < edit.repaired;
    };
    const auto next = std::upper_bound(edits.begin(), edits.end(), repaired_offset, before);
    if (next == edits.begin())
      return (std::min)(repaired_offset, source_size);
    const RepairEdit& edit = *(next - 1);
    const std::size_t offset = edit.source + (repaired_offset - edit.repaired);
    return (std::min)(offset, next == edits.end() ? source_size : next->source);
  }
};

/// Writes a repaired text, from front to back in both texts.
class RepairPrinter {
 public:
  explicit RepairPrinter(std::string_view source) : source_(source) {
    // Few documents grow by more; one that does costs a copy.
    result_.text.reserve(source.size() + source.size() / 64);
  }

  /// Appends what stands in [begin, end) of the given text.
  void copy(std::size_t begin, std::size_t end) {
    if (begin >= end)
      return;
    if (begin != expected_)
      note(begin, end - begin);
    result_.text.append(source_.substr(begin, end - begin));
    expected_ = expected_ == begin || noted_ ? end : lost;
  }

  /// Appends text that does not stand there, for the place `at` in the given text.
  void insert(std::size_t at, std::string_view text) {
    if (text.empty())
      return;
    // What is inserted at one place needs one edit.
    const bool goes_on = expected_ == lost && inserted_ == at && noted_;
    if (!goes_on)
      note(at, 0);
    result_.text.append(text);
    expected_ = lost;
    inserted_ = at;
  }

  [[nodiscard]] std::string_view written() const noexcept { return result_.text; }

  /// The result; the printer begins anew.
  [[nodiscard]] Repaired take() {
    Repaired result = std::move(result_);
    result.source_size = source_.size();
    result_ = {};
    expected_ = 0;
    inserted_ = lost;
    noted_ = true;
    return result;
  }

 private:
  static constexpr std::size_t lost = static_cast<std::size_t>(-1);

  /// Notes that what is written next stems from `source`. One edit in sixteen bytes is plenty; past
  /// that, only such as are far from the last one are kept, or stand for much.
  /// @param size  of what is copied; 0 where something is inserted
  void note(std::size_t source, std::size_t size) {
    constexpr std::size_t close_by = 64;
    std::vector<RepairEdit>& edits = result_.edits;
    noted_ = true;
    if (!edits.empty() && edits.back().repaired == result_.text.size()) {
      edits.back().source = source;
    } else if (edits.size() < source_.size() / 16 + close_by || size >= close_by ||
               source - edits.back().source >= close_by) {
      edits.push_back({result_.text.size(), source});
    } else {
      noted_ = false;
    }
  }

  std::string_view source_;
  Repaired result_;
  std::size_t expected_ = 0;     // the place in the given text that would follow without an edit
  std::size_t inserted_ = lost;  // where text was inserted last
  bool noted_ = true;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_PRINTER_HPP
