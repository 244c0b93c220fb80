// SPDX-License-Identifier: MIT
// The bodies of the library, for the tests' programs of many files: with TIDINGS_HEADER_ONLY as 0
// those have the declarations alone, and take a quarter of the time to compile.
#define TIDINGS_IMPLEMENTATION

#include <tidings/itunes.hpp>
#include <tidings/media.hpp>
#include <tidings/tidings.hpp>
