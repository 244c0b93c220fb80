// SPDX-License-Identifier: MIT
// Every allocation of a parse and of a write fails once: std::bad_alloc comes out, or the result
// is as it always is; nothing leaks, and the library works again afterwards. A program of its own,
// since it replaces operator new and pugixml's allocator.
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <new>
#include <string>
#include <utility>

#include <pugixml.hpp>

#include <tidings/tidings.hpp>

namespace {

// Only this program's one thread allocates while it counts.
std::size_t alive = 0;    // blocks that are not given back
std::size_t done = 0;     // allocations since `arm`
std::size_t fail_at = 0;  // which of them fails; 0 for none
bool has_failed = false;

void arm(std::size_t which) {
  done = 0;
  fail_at = which;
  has_failed = false;
}

void* take(std::size_t size) {
  if (++done == fail_at) {
    has_failed = true;
    return nullptr;
  }
  void* const block = std::malloc(size == 0 ? 1 : size);
  if (block != nullptr)
    ++alive;
  return block;
}

void give_back(void* block) {
  if (block == nullptr)
    return;
  --alive;
  std::free(block);
}

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Runs a piece of work again and again, each time with the next allocation failing, until none is
/// left to fail. Gives how many there were; 0 where something is wrong.
template <class Expected, class Work>
std::size_t fail_each(const char* what, const Expected& expected, Work work) {
  for (std::size_t which = 1;; ++which) {
    const std::size_t before = alive;
    bool is_right = true;
    arm(which);
    try {
      is_right = work() == expected;
    } catch (const std::bad_alloc&) {
      is_right = has_failed;
    }
    const bool is_over = !has_failed;
    fail_at = 0;
    if (alive != before || !is_right) {
      std::printf("%s: with allocation %zu failing %s\n",
                  what,
                  which,
                  is_right ? "memory leaks" : "the result is another");
      return 0;
    }
    if (is_over)
      return which - 1;
  }
}

}  // namespace

void* operator new(std::size_t size) {
  void* const block = take(size);
  if (block == nullptr)
    throw std::bad_alloc();
  return block;
}

void* operator new[](std::size_t size) {
  return operator new(size);
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return take(size);
}

void operator delete(void* block) noexcept {
  give_back(block);
}

void operator delete[](void* block) noexcept {
  give_back(block);
}

void operator delete(void* block, std::size_t) noexcept {
  give_back(block);
}

void operator delete[](void* block, std::size_t) noexcept {
  give_back(block);
}

void operator delete(void* block, const std::nothrow_t&) noexcept {
  give_back(block);
}

int main(int argc, char** argv) {
  pugi::set_memory_management_functions(take, give_back);
  bool sound = argc > 1;
  for (int i = 1; i < argc; ++i) {
    const std::string bytes = read_file(argv[i]);
    const tidings::ParseResult result = tidings::parse(bytes);
    const std::size_t parsed = fail_each("parse", *result, [&] {
      tidings::ParseResult again = tidings::parse(bytes);
      return std::move(*again);
    });
    const tidings::Channel& channel = result->channel;
    const std::size_t rss =
        fail_each("write", tidings::to_rss(channel), [&] { return tidings::to_rss(channel); });
    const std::size_t atom =
        fail_each("write", tidings::to_atom(channel), [&] { return tidings::to_atom(channel); });
    std::printf(
        "%s: %zu allocations of a parse, %zu and %zu of a write\n", argv[i], parsed, rss, atom);
    sound = sound && result && parsed != 0 && rss != 0 && atom != 0;
  }
  return sound ? 0 : 1;
}
