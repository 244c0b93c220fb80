// SPDX-License-Identifier: MIT
// Times of one piece of work, sampled many times: the best and the median, by the wall clock and of
// the processor.
#ifndef TIDINGS_BENCH_SAMPLES_HPP
#define TIDINGS_BENCH_SAMPLES_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <vector>

#if defined(__GLIBC__)
#  include <malloc.h>
#endif

namespace bench {

// Nanoseconds of processor time that the process has used.
inline std::int64_t cpu_now() {
#if defined(CLOCK_PROCESS_CPUTIME_ID)
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  const std::int64_t seconds = now.tv_sec;
  return seconds * 1'000'000'000 + now.tv_nsec;
#else
  const std::int64_t ticks = std::clock();
  return ticks * (1'000'000'000 / CLOCKS_PER_SEC);
#endif
}

inline std::int64_t wall_now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

class Samples {
 public:
  // Runs the work once and keeps how long it took.
  template <class Work>
  void take(const Work& work) {
    const std::int64_t cpu = cpu_now();
    const std::int64_t wall = wall_now();
    work();
    wall_.push_back(wall_now() - wall);
    cpu_.push_back(cpu_now() - cpu);
  }

  [[nodiscard]] std::int64_t best() const { return least(wall_); }

  [[nodiscard]] std::int64_t median() const { return middle(wall_); }

  [[nodiscard]] std::int64_t cpu_best() const { return least(cpu_); }

  [[nodiscard]] std::int64_t cpu_median() const { return middle(cpu_); }

 private:
  static std::int64_t least(const std::vector<std::int64_t>& of) {
    return of.empty() ? 0 : *std::min_element(of.begin(), of.end());
  }

  // Of an even number of samples the mean of the two in the middle.
  static std::int64_t middle(std::vector<std::int64_t> of) {
    if (of.empty())
      return 0;
    std::sort(of.begin(), of.end());
    const std::size_t half = of.size() / 2;
    return of.size() % 2 == 1 ? of[half] : (of[half - 1] + of[half]) / 2;
  }

  std::vector<std::int64_t> wall_;
  std::vector<std::int64_t> cpu_;
};

// Makes malloc keep what is freed. By default glibc gives large blocks back to the system, and
// getting them again costs more than parsing a large feed does; this is so for every column alike.
inline void keep_heap() {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, -1);
#endif
}

}  // namespace bench

#endif  // TIDINGS_BENCH_SAMPLES_HPP
