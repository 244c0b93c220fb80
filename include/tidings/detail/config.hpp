// SPDX-License-Identifier: MIT
// The namespace's opening and closing, and where the bodies of functions are. The inline part of
// the namespace changes with each version whose types differ, so that two packages in one program
// may carry different versions without breaking the one-definition rule.
#ifndef TIDINGS_DETAIL_CONFIG_HPP
#define TIDINGS_DETAIL_CONFIG_HPP

// Where a program defines this as 0 for all its files, headers declare the functions of parse.hpp,
// write.hpp, date.hpp, text.hpp, io.hpp and media.hpp without their bodies, and one file defines
// TIDINGS_IMPLEMENTATION before it includes them, to have the bodies.
#if !defined(TIDINGS_HEADER_ONLY)
#  define TIDINGS_HEADER_ONLY 1
#endif

#if TIDINGS_HEADER_ONLY
#  define TIDINGS_FUNCTION inline
#  define TIDINGS_HAS_BODIES 1
#else
#  define TIDINGS_FUNCTION
#  if defined(TIDINGS_IMPLEMENTATION)
#    define TIDINGS_HAS_BODIES 1
#  else
#    define TIDINGS_HAS_BODIES 0
#  endif
#endif

#define TIDINGS_BEGIN_NAMESPACE \
  namespace tidings {           \
  inline namespace v0_1 {
#define TIDINGS_END_NAMESPACE \
  }                           \
  }

#endif  // TIDINGS_DETAIL_CONFIG_HPP
