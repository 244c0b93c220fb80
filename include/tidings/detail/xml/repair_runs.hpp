// SPDX-License-Identifier: MIT
// The long stretches of a broken document that need no mending, so that whoever mends it can copy
// them as they are. Knows what it is told of each piece, and reads nothing itself.
#ifndef TIDINGS_DETAIL_XML_REPAIR_RUNS_HPP
#define TIDINGS_DETAIL_XML_REPAIR_RUNS_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What stands in an item from one of its members to another, and is not to be mended: each piece
/// is sound, and each start tag has its end tag.
struct SoundRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t levels = 0;        ///< of elements
  std::string_view open_member;  ///< MarkupScanner::open_member at its end
};

/// Gathers the sound runs of a text, of which the pieces are told from front to back.
class SoundRuns {
 public:
  /// The piece that ends at `end` is to be mended, or may be.
  void leave_out(std::size_t end) noexcept { touched_ = end; }

  /// An element begins, the innermost of so many.
  void reach(std::size_t levels) noexcept { deepest_ = (std::max)(deepest_, levels); }

  /// All is read up to `at`, where an item is the innermost of so many elements: the run goes on to
  /// there, or the next one begins.
  void go_on(std::size_t at, std::size_t levels, std::string_view open_member) {
    if (run_.begin < touched_) {
      finish();
      run_.begin = at;
      deepest_ = levels;
    }
    run_.end = at;
    run_.levels = deepest_ - levels;
    run_.open_member = open_member;
  }

  /// The text has ended.
  void finish() {
    constexpr std::size_t least = 256;  // bytes; a shorter one is not worth it
    if (run_.end - run_.begin >= least)
      runs_.push_back(run_);
    run_ = {};
  }

  /// Those that are long enough, in their order.
  [[nodiscard]] const std::vector<SoundRun>& list() const noexcept { return runs_; }

 private:
  std::size_t touched_ = 0;  // behind the last piece that a run must not hold
  std::size_t deepest_ = 0;  // how many elements were open at most since the run began
  SoundRun run_;             // that goes on
  std::vector<SoundRun> runs_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_RUNS_HPP
