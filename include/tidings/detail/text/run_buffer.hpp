// SPDX-License-Identifier: MIT
// Short runs of characters on their way to a string, which takes its time for each piece that it is
// given.
#ifndef TIDINGS_DETAIL_TEXT_RUN_BUFFER_HPP
#define TIDINGS_DETAIL_TEXT_RUN_BUFFER_HPP

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Gathers runs, and hands them to a string many at a time; the string is complete after `finish`.
class RunBuffer {
 public:
  /// How much is held back at most.
  static constexpr std::size_t capacity = 1024;

  // `used_` says how much of the buffer counts.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
  explicit RunBuffer(std::string& out) noexcept : out_(out) {}

  void add(std::string_view run) {
    if (run.size() > sizeof(buffer_) - used_) {
      finish();
      if (run.size() > sizeof(buffer_)) {
        out_ += run;
        return;
      }
    }
    std::memcpy(buffer_ + used_, run.data(), run.size());
    used_ += run.size();
  }

  /// @param readable  how many bytes may be read from the run's beginning on
  void add(std::string_view run, std::size_t readable) {
    constexpr std::size_t block = 16;
    // Most runs are shorter than what a call of memcpy is worth.
    if (run.size() > block || readable < block || used_ + block > sizeof(buffer_))
      return add(run);
    std::memcpy(buffer_ + used_, run.data(), block);
    used_ += run.size();
  }

  void put(char c) {
    make_room(1);
    put_in_room(c);
  }

  /// Makes room for so many bytes, which are not many.
  void make_room(std::size_t size) {
    if (sizeof(buffer_) - used_ < size)
      finish();
  }

  /// Adds a byte that room was made for.
  void put_in_room(char c) noexcept { buffer_[used_++] = c; }

  /// Hands over what is still held back.
  void finish() {
    out_.append(buffer_, used_);
    used_ = 0;
  }

 private:
  std::string& out_;
  std::size_t used_ = 0;
  char buffer_[capacity];
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_RUN_BUFFER_HPP
