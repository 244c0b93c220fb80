// SPDX-License-Identifier: MIT
// A buffer in front of a sink, so that the many small pieces of a document cost a copy each and no
// call.
#ifndef TIDINGS_DETAIL_WRITE_OUTPUT_HPP
#define TIDINGS_DETAIL_WRITE_OUTPUT_HPP

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// How many bytes copy_piece copies at most.
inline constexpr std::size_t most_of_piece = 64;

/// Copies a short text in pieces of fixed size that overlap, and says where it ends.
inline char* copy_piece(char* to, const char* from, std::size_t size) noexcept {
  if (size >= 16) {
    std::memcpy(to, from, 16);
    if (size > 32) {
      std::memcpy(to + 16, from + 16, 16);
      std::memcpy(to + size - 32, from + size - 32, 16);
    }
    std::memcpy(to + size - 16, from + size - 16, 16);
  } else if (size >= 8) {
    std::memcpy(to, from, 8);
    std::memcpy(to + size - 8, from + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(to, from, 4);
    std::memcpy(to + size - 4, from + size - 4, 4);
  } else if (size != 0) {
    to[0] = from[0];
    to[size / 2] = from[size / 2];
    to[size - 1] = from[size - 1];
  }
  return to + size;
}

/// Gathers pieces and hands them on. Sink has `append(std::string_view)`; it has everything only
/// after `flush`.
template <class Sink>
class Output {
 public:
  explicit Output(Sink& sink) : sink_(sink) {}

  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void append(std::string_view text) {
    if (text.size() > data_.size() - used_) {
      append_over(text);
      return;
    }
    char* const to = data_.data() + used_;
    if (text.size() <= most_of_piece) {
      copy_piece(to, text.data(), text.size());
    } else {
      std::memcpy(to, text.data(), text.size());
    }
    used_ += text.size();
  }

  void append(char c) {
    *room(1) = c;
    advance(1);
  }

  /// Makes room for that many bytes, far less than the buffer has, and says where. `advance` tells
  /// how many were put there.
  [[nodiscard]] char* room(std::size_t bytes) {
    if (bytes > data_.size() - used_)
      flush();
    return data_.data() + used_;
  }

  void advance(std::size_t bytes) noexcept { used_ += bytes; }

  void flush() {
    sink_.append(std::string_view(data_.data(), used_));
    used_ = 0;
  }

 private:
  /// What does not fit: long texts go by without a second copy.
  void append_over(std::string_view text) {
    flush();
    if (text.size() >= data_.size()) {
      sink_.append(text);
      return;
    }
    std::memcpy(data_.data(), text.data(), text.size());
    used_ = text.size();
  }

  Sink& sink_;
  std::size_t used_ = 0;
  std::array<char, 16'384> data_{};
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_OUTPUT_HPP
