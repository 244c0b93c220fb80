// SPDX-License-Identifier: MIT
// All of tidings in one include, but for the modules that not everyone needs: itunes.hpp and
// media.hpp.
#ifndef TIDINGS_TIDINGS_HPP
#define TIDINGS_TIDINGS_HPP

// IWYU pragma: begin_exports
#include <tidings/date.hpp>
#include <tidings/io.hpp>
#include <tidings/model.hpp>
#include <tidings/options.hpp>
#include <tidings/parse.hpp>
#include <tidings/text.hpp>
#include <tidings/version.hpp>
#include <tidings/write.hpp>
// IWYU pragma: end_exports

/// @namespace tidings
/// Reads and writes RSS and Atom feeds: `parse`, `to_rss`, `to_atom`, and the plain values between.

#endif  // TIDINGS_TIDINGS_HPP
