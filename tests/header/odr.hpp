// SPDX-License-Identifier: MIT
// What two translation units of one program tell each other; see main.cpp.
#ifndef TIDINGS_TESTS_HEADER_ODR_HPP
#define TIDINGS_TESTS_HEADER_ODR_HPP

#include <string>

#include <tidings/tidings.hpp>

/// The addresses of what must be one function in the whole program.
struct Addresses {
  tidings::ParseResult (*parse)(std::string_view, const tidings::ParseOptions&);
  std::string (*to_rss)(const tidings::Channel&, const tidings::WriteOptions&);
  tidings::DateTime (*parse_date)(std::string_view, const tidings::DateOptions&);
};

Addresses addresses_in_first();
Addresses addresses_in_second();

/// A feed written in one translation unit, read in another.
std::string written_in_first();
std::string title_read_in_second(const std::string& bytes);

/// Reads and writes below macros named min, max, ERROR, …; true where that works.
bool works_among_macros();

#endif  // TIDINGS_TESTS_HEADER_ODR_HPP
