// SPDX-License-Identifier: MIT
// The version, in the one place it is written: CMake, the package recipes and the release script
// read it here.
#ifndef TIDINGS_VERSION_HPP
#define TIDINGS_VERSION_HPP

#define TIDINGS_VERSION_MAJOR 0
#define TIDINGS_VERSION_MINOR 1
#define TIDINGS_VERSION_PATCH 0

#endif  // TIDINGS_VERSION_HPP
