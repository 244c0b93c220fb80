// SPDX-License-Identifier: MIT
// The one file of the unit tests that has the bodies of the library: with TIDINGS_HEADER_ONLY as 0
// all others have the declarations alone, and take a quarter of the time to compile.
#define TIDINGS_IMPLEMENTATION

#include <tidings/media.hpp>
#include <tidings/tidings.hpp>
