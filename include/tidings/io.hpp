// SPDX-License-Identifier: MIT
// Files and streams: the one public header that knows them. The library reads and writes strings;
// this carries them.
#ifndef TIDINGS_IO_HPP
#define TIDINGS_IO_HPP

#include <fstream>
#include <istream>
#include <ostream>
#include <string>

#include <tidings/date.hpp>
#include <tidings/detail/config.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/date_time.hpp>
#include <tidings/model/diagnostic.hpp>
#include <tidings/options.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

TIDINGS_BEGIN_NAMESPACE

/// Reads the feed in a file.
///
/// @param path     the file's name, as the system's narrow functions take it
/// @param options  as for `parse`
/// @returns        what `parse` gives for its bytes; ErrorCode::unreadable where it cannot be read
///
/// Of a file over Limits::bytes no more than that is read.
///
///     tidings::ParseResult feed = tidings::parse_file("feed.xml");
///     if (!feed) std::cerr << feed.error().message << '\n';
[[nodiscard]] TIDINGS_FUNCTION ParseResult parse_file(const std::string& path,
                                                      const ParseOptions& options = {});

/// Reads the feed that a stream holds from where it stands to its end; otherwise as parse_file. A
/// stream should have been opened as binary: the places in diagnostics count its bytes.
[[nodiscard]] TIDINGS_FUNCTION ParseResult parse_stream(std::istream& in,
                                                        const ParseOptions& options = {});

/// Writes a channel as RSS 2.0 to a stream, piece by piece: the document is never whole in memory.
/// @returns  whether the stream took all of it. The stream is not flushed.
TIDINGS_FUNCTION bool write_rss(std::ostream& out,
                                const Channel& channel,
                                const WriteOptions& options = {});

/// Writes a channel as Atom 1.0 to a stream; otherwise as write_rss.
TIDINGS_FUNCTION bool write_atom(std::ostream& out,
                                 const Channel& channel,
                                 const WriteOptions& options = {});

/// Writes a channel as RSS 2.0 to a file, which is made or replaced, piece by piece.
/// @returns  whether all of it was written. Where not, the file may hold a part.
[[nodiscard]] TIDINGS_FUNCTION bool write_rss_file(const std::string& path,
                                                   const Channel& channel,
                                                   const WriteOptions& options = {});

/// Writes a channel as Atom 1.0 to a file; otherwise as write_rss_file.
[[nodiscard]] TIDINGS_FUNCTION bool write_atom_file(const std::string& path,
                                                    const Channel& channel,
                                                    const WriteOptions& options = {});

/// Prints a date as `to_string` gives it.
TIDINGS_FUNCTION std::ostream& operator<<(std::ostream& out, const DateTime& date);

/// Prints a diagnostic as compilers do: "12:7: warning: message [code]"; without a place where it
/// has none.
TIDINGS_FUNCTION std::ostream& operator<<(std::ostream& out, const Diagnostic& diagnostic);

TIDINGS_END_NAMESPACE

#if TIDINGS_HAS_BODIES
#  include <tidings/impl/io.ipp>
#endif

#endif  // TIDINGS_IO_HPP
