// SPDX-License-Identifier: MIT
// Files and streams: the bodies behind io.hpp. Knows nothing of formats.
#ifndef TIDINGS_IMPL_IO_IPP
#define TIDINGS_IMPL_IO_IPP

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/settle.hpp>
#include <tidings/detail/write/document.hpp>
#include <tidings/detail/write/sink.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/model/error.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Appends what a stream holds, `most` bytes of it and one more where there are more, by which the
/// caller sees that there are.
/// @returns whether reading went well to the end or to that limit
inline bool read_stream(std::istream& in, std::size_t most, std::string& bytes) {
  constexpr std::size_t piece = std::size_t{1} << 16;
  while (in.good() && bytes.size() <= most) {
    const std::size_t before = bytes.size();
    // most - before + 1 would wrap where there is no limit at all.
    const std::size_t wanted = most - before < piece ? most - before + 1 : piece;
    // Without growing by halves at least, a long stream would be copied once a piece.
    if (bytes.capacity() < before + wanted)
      bytes.reserve((std::max)(before + wanted, before + before / 2));
    bytes.resize(before + wanted);
    in.read(&bytes[before], static_cast<std::streamsize>(wanted));
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
  }
  return !in.bad();
}

/// Passes a document on to a stream. Small pieces are gathered: a stream's own bookkeeping costs
/// more than they do.
class StreamSink {
 public:
  explicit StreamSink(std::ostream& out) : out_(&out) { buffer_.reserve(size); }

  void append(std::string_view text) {
    if (text.size() > size - buffer_.size()) {
      send();
      if (text.size() >= size) {
        out_->write(text.data(), static_cast<std::streamsize>(text.size()));
        return;
      }
    }
    buffer_.append(text);
  }

  void push_back(char c) { append(std::string_view(&c, 1)); }

  /// Sends what is left, and says whether the stream took everything.
  [[nodiscard]] bool finish() {
    send();
    return out_->good();
  }

 private:
  static constexpr std::size_t size = std::size_t{1} << 15;

  void send() {
    out_->write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.clear();
  }

  std::ostream* out_;
  std::string buffer_;
};

}  // namespace detail

[[nodiscard]] TIDINGS_FUNCTION ParseResult parse_stream(std::istream& in,
                                                        const ParseOptions& options) {
  std::string bytes;
  if (!detail::read_stream(in, options.limits.bytes, bytes)) {
    return Error{ErrorCode::unreadable, "reading failed"};
  }
  return parse(bytes, options);
}

[[nodiscard]] TIDINGS_FUNCTION ParseResult parse_file(const std::string& path,
                                                      const ParseOptions& options) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    return Error{ErrorCode::unreadable, "the file cannot be opened"};
  std::string bytes;
  // A directory can be opened on some systems, and fails only here.
  if (!detail::read_stream(in, options.limits.bytes, bytes)) {
    return Error{ErrorCode::unreadable, "the file cannot be read"};
  }
  return parse(bytes, options);
}

TIDINGS_FUNCTION bool write_rss(std::ostream& out,
                                const Channel& channel,
                                const WriteOptions& options) {
  detail::StreamSink sink(out);
  detail::AnySink any(sink);
  const detail::Settled settled(channel, true);
  detail::write_document(any, settled.get(), options, true);
  return sink.finish();
}

TIDINGS_FUNCTION bool write_atom(std::ostream& out,
                                 const Channel& channel,
                                 const WriteOptions& options) {
  detail::StreamSink sink(out);
  detail::AnySink any(sink);
  const detail::Settled settled(channel, false);
  detail::write_document(any, settled.get(), options, false);
  return sink.finish();
}

[[nodiscard]] TIDINGS_FUNCTION bool write_rss_file(const std::string& path,
                                                   const Channel& channel,
                                                   const WriteOptions& options) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  return out && write_rss(out, channel, options) && out.flush();
}

[[nodiscard]] TIDINGS_FUNCTION bool write_atom_file(const std::string& path,
                                                    const Channel& channel,
                                                    const WriteOptions& options) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  return out && write_atom(out, channel, options) && out.flush();
}

TIDINGS_FUNCTION std::ostream& operator<<(std::ostream& out, const DateTime& date) {
  return out << to_string(date);
}

TIDINGS_FUNCTION std::ostream& operator<<(std::ostream& out, const Diagnostic& diagnostic) {
  if (diagnostic.line != 0)
    out << diagnostic.line << ':' << diagnostic.column << ": ";
  return out << to_string(diagnostic.severity) << ": " << diagnostic.message << " ["
             << to_string(diagnostic.code) << ']';
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_IMPL_IO_IPP
