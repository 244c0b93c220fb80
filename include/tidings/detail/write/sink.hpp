// SPDX-License-Identifier: MIT
// Where documents go, whatever that is: one type, so that the writers are compiled once for strings
// and streams alike.
#ifndef TIDINGS_DETAIL_WRITE_SINK_HPP
#define TIDINGS_DETAIL_WRITE_SINK_HPP

#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A sink that hands what it is given to one of another type. Output calls it once for many
/// kilobytes, so that the call through a pointer is not felt.
class AnySink {
 public:
  template <class Sink>
  explicit AnySink(Sink& sink) : sink_(&sink), append_(&append_to<Sink>) {}

  void append(std::string_view text) { append_(sink_, text); }

 private:
  template <class Sink>
  static void append_to(void* sink, std::string_view text) {
    static_cast<Sink*>(sink)->append(text);
  }

  void* sink_;
  void (*append_)(void*, std::string_view);
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_SINK_HPP
