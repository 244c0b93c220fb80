# SPDX-License-Identifier: MIT
# Warnings for the tests and examples of this project. The target is never exported: users choose their own.
add_library(tidings_warnings INTERFACE)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(
    tidings_warnings
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wconversion
              -Wsign-conversion
              -Wshadow
              -Wold-style-cast
              -Wcast-qual
              -Wcast-align
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wdouble-promotion
              -Wformat=2
              -Wundef
              -Wextra-semi
              -Wimplicit-fallthrough)
  # g++'s -Wnull-dereference finds fault with its own <streambuf>.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(
      tidings_warnings
      INTERFACE -Wduplicated-cond
                -Wduplicated-branches
                -Wlogical-op

                -Wzero-as-null-pointer-constant
                -Wredundant-decls)
  else()
    target_compile_options(
      tidings_warnings INTERFACE -Wnull-dereference -Wheader-hygiene -Wdocumentation -Wunreachable-code)
  endif()
  if(TIDINGS_WERROR)
    target_compile_options(tidings_warnings INTERFACE -Werror)
  endif()
elseif(MSVC)
  target_compile_options(tidings_warnings INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
  if(TIDINGS_WERROR)
    target_compile_options(tidings_warnings INTERFACE /WX)
  endif()
endif()
