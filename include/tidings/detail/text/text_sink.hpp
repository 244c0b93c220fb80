// SPDX-License-Identifier: MIT
// Where decoders put characters: one sink writes the text, one finds the place in the bytes that
// characters came from. A decoder is written once, for both.
#ifndef TIDINGS_DETAIL_TEXT_TEXT_SINK_HPP
#define TIDINGS_DETAIL_TEXT_TEXT_SINK_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/run_buffer.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// How many bytes the character takes in UTF-8; surrogates count as U+FFFD, which they are written
/// as.
[[nodiscard]] constexpr std::size_t utf8_size(char32_t c) noexcept {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/// A number in hexadecimal, for messages.
[[nodiscard]] inline std::string hexadecimal(std::uint32_t value, std::size_t digits) {
  std::string text;
  for (std::size_t i = digits; i-- > 0;) text += "0123456789ABCDEF"[(value >> (4 * i)) & 0xFU];
  return text;
}

/// Writes characters as UTF-8, leaves out what XML forbids, and notes both kinds of fault. The text
/// is complete after `finish`.
class WritingSink {
 public:
  /// @param out     receives the text
  /// @param faults  null where faults are only counted
  WritingSink(std::string& out, Faults* faults) : buffer_(out), faults_(faults) {}

  /// Appends bytes that are characters of XML in UTF-8 already.
  void text(std::string_view run, std::size_t /*offset*/) { buffer_.add(run); }

  /// Appends a character; leaves it out where XML forbids it.
  void put(char32_t c, std::size_t offset) {
    if (is_xml_char(c)) {
      write(c);
      return;
    }
    ++dropped_;
    if (faults_ == nullptr)
      return;
    // A list that counts more than it keeps takes no further messages: a document of NULs need not
    // make them.
    if (faults_->count() > faults_->list().size())
      return faults_->add(Code::invalid_character, Severity::warning, offset, {});
    faults_->add(
        Code::invalid_character,
        Severity::warning,
        offset,
        {"U+", hexadecimal(c, c > 0xFFFF ? 6 : 4), " is no character of XML; it is left out"});
  }

  /// Appends U+FFFD for bytes that stand for nothing.
  void bad(std::size_t offset, std::string_view why) {
    write(replacement_character);
    ++bad_;
    if (faults_ != nullptr)
      faults_->add(Code::invalid_bytes, Severity::error, offset, {why, "; U+FFFD stands for it"});
  }

  /// Appends a character that a byte was taken for that is wrong where it stands.
  void mended(char32_t c, std::size_t offset, std::string_view why) {
    write(c);
    if (faults_ != nullptr)
      faults_->add(Code::invalid_bytes, Severity::warning, offset, {why});
  }

  /// Hands over what is still held back.
  void finish() { buffer_.finish(); }

  /// How many were U+FFFD, and how many characters were left out.
  [[nodiscard]] std::size_t bad_count() const noexcept { return bad_; }

  [[nodiscard]] std::size_t dropped_count() const noexcept { return dropped_; }

 private:
  // Appends a character that is no surrogate.
  void write(char32_t c) {
    buffer_.make_room(4);
    put_utf8(c, [this](char unit) { buffer_.put_in_room(unit); });
  }

  RunBuffer buffer_;
  Faults* faults_;
  std::size_t bad_ = 0;
  std::size_t dropped_ = 0;
};

/// Writes nothing, and notes where in the bytes some places of the text came from.
class TracingSink {
 public:
  /// @param wanted  offsets into the text, ascending
  explicit TracingSink(const std::vector<std::size_t>& wanted) : wanted_(wanted) {
    found_.reserve(wanted.size());
  }

  void text(std::string_view run, std::size_t offset) {
    while (found_.size() < wanted_.size() && wanted_[found_.size()] < size_ + run.size()) {
      found_.push_back(offset + (wanted_[found_.size()] - size_));
    }
    size_ += run.size();
  }

  void put(char32_t c, std::size_t offset) {
    if (is_xml_char(c))
      step(utf8_size(c), offset);
  }

  void bad(std::size_t offset, std::string_view /*why*/) {
    step(utf8_size(replacement_character), offset);
  }

  void mended(char32_t c, std::size_t offset, std::string_view /*why*/) {
    step(utf8_size(c), offset);
  }

  /// The places, one for each that was wanted; those at or past the text's end are `end`.
  [[nodiscard]] std::vector<std::size_t> finish(std::size_t end) {
    found_.resize(wanted_.size(), end);
    return std::move(found_);
  }

 private:
  void step(std::size_t size, std::size_t offset) {
    size_ += size;
    while (found_.size() < wanted_.size() && wanted_[found_.size()] < size_)
      found_.push_back(offset);
  }

  const std::vector<std::size_t>& wanted_;
  std::vector<std::size_t> found_;
  std::size_t size_ = 0;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_TEXT_SINK_HPP
