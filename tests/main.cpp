// SPDX-License-Identifier: MIT
// The test program's only main. It takes the locale of its environment, in C and in C++, so that a
// run with LC_ALL=tr_TR.UTF-8 finds code that asks the locale what a letter or a number is.
#define DOCTEST_CONFIG_IMPLEMENT
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <locale>
#include <stdexcept>

#include <doctest/doctest.h>

namespace {

// What ctest takes for "skipped".
constexpr int skipped = 77;

// Whether the environment's locale is there and has been made the program's.
bool use_locale_of_environment() {
  if (std::setlocale(LC_ALL, "") == nullptr)
    return false;
  try {
    std::locale::global(std::locale(""));
  } catch (const std::runtime_error&) {
    return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const bool found = use_locale_of_environment();
  // A run that is about a locale must not pass without it.
  if (const char* wanted = std::getenv("TIDINGS_TEST_LOCALE"); wanted != nullptr && !found) {
    std::printf("skipped: this machine has no locale %s\n", wanted);
    return skipped;
  }
  doctest::Context context;
  context.applyCommandLine(argc, argv);
  return context.run();
}
