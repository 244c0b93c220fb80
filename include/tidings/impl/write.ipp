// SPDX-License-Identifier: MIT
// The bodies of write.hpp.
#ifndef TIDINGS_IMPL_WRITE_IPP
#define TIDINGS_IMPL_WRITE_IPP

#include <string>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/settle.hpp>
#include <tidings/detail/write/check.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/document.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/sink.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/model/format.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

TIDINGS_FUNCTION std::string to_rss(const Channel& channel, const WriteOptions& options) {
  const detail::Settled settled(channel, true);
  std::string text;
  text.reserve(detail::expected_size(channel));
  detail::AnySink sink(text);
  detail::write_document(sink, settled.get(), options, true);
  return text;
}

TIDINGS_FUNCTION std::string to_atom(const Channel& channel, const WriteOptions& options) {
  const detail::Settled settled(channel, false);
  std::string text;
  text.reserve(detail::expected_size(channel));
  detail::AnySink sink(text);
  detail::write_document(sink, settled.get(), options, false);
  return text;
}

TIDINGS_FUNCTION Channel completed(Channel channel, Format format) {
  const bool rss = detail::is_rss_family(format);
  if (detail::Meanings().any_member(channel))
    detail::settle(channel, rss);
  detail::complete_settled(channel, rss);
  return channel;
}

TIDINGS_FUNCTION std::vector<Diagnostic> check(const Channel& channel, Format format) {
  detail::Checker checker;
  checker.rss = detail::is_rss_family(format);
  const detail::Settled settled(channel, checker.rss);
  detail::check_channel(checker, settled.get());
  if (&settled.get() != &channel)
    detail::say_members(checker, channel);
  return checker.take();
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_IMPL_WRITE_IPP
