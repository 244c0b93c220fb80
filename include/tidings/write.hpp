// SPDX-License-Identifier: MIT
// Writing: a channel out as RSS 2.0 or Atom 1.0.
#ifndef TIDINGS_WRITE_HPP
#define TIDINGS_WRITE_HPP

#include <string>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/model/format.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

/// Writes a channel as RSS 2.0.
///
/// @param channel  whatever it holds
/// @param options  how to write it; see WriteOptions
/// @returns        a well-formed document in UTF-8, the same for the same value on any machine at
///                 any time
///
/// What XML cannot say is left out. What is required and missing is derived as `completed` says;
/// what RSS cannot say stands in the table of losses in the documentation (docs/losses.md).
///
///     std::string rss = tidings::to_rss(channel);
///
/// @see https://www.rssboard.org/rss-specification
[[nodiscard]] TIDINGS_FUNCTION std::string to_rss(const Channel& channel,
                                                  const WriteOptions& options = {});

/// Writes a channel as Atom 1.0; otherwise as to_rss.
/// @see RFC 4287
[[nodiscard]] TIDINGS_FUNCTION std::string to_atom(const Channel& channel,
                                                   const WriteOptions& options = {});

/// The channel as it is read back after being written in that format: with what the format requires
/// derived, and what it inherits filled in. Never from the clock, never at random.
///
/// @param channel  the channel, which is copied or moved from
/// @param format   Format::rss_2_0 or Format::atom_1_0; of any other value the family decides
/// @returns        what `parse` gives for `to_rss(channel)` or `to_atom(channel)`
[[nodiscard]] TIDINGS_FUNCTION Channel completed(Channel channel, Format format);

/// What is to be said before a channel is written in that format: what it cannot express, what is
/// derived, and what the specification or its validators forbid. Empty where the feed will be valid
/// and whole. Of more than 10,000 diagnostics the last one says how many were left out, with the
/// worst of their severities.
[[nodiscard]] TIDINGS_FUNCTION std::vector<Diagnostic> check(const Channel& channel, Format format);

TIDINGS_END_NAMESPACE

#if TIDINGS_HAS_BODIES
#  include <tidings/impl/write.ipp>
#endif

#endif  // TIDINGS_WRITE_HPP
