// SPDX-License-Identifier: MIT
// Runs a fuzz target on files and on the files in folders, for compilers without libFuzzer and for
// what was found: replay FILE_OR_FOLDER...
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include "fuzz.hpp"

namespace {

/// Runs the target on a file, named first so that it is known where the target breaks off. Also on
/// it cut short, as documents often come, and without its first byte.
bool run(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in) {
    std::cerr << path.string() << ": cannot be read\n";
    return false;
  }
  std::cout << path.string() << std::endl;
  const std::size_t begins[] = {0, 0, 0, bytes.empty() ? 0U : 1U};
  const std::size_t ends[] = {bytes.size(), bytes.size() / 2, bytes.size() / 3, bytes.size()};
  for (std::size_t i = 0; i < 4; ++i) {
    const std::vector<std::uint8_t> piece(bytes.begin() + static_cast<std::ptrdiff_t>(begins[i]),
                                          bytes.begin() + static_cast<std::ptrdiff_t>(ends[i]));
    LLVMFuzzerTestOneInput(piece.data(), piece.size());
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::filesystem::path> paths;
  for (int i = 1; i < argc; ++i) {
    const std::filesystem::path given = argv[i];
    if (!std::filesystem::is_directory(given)) {
      paths.push_back(given);
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(given)) {
      if (entry.is_regular_file())
        paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  bool sound = !paths.empty();
  for (const std::filesystem::path& path : paths) sound = run(path) && sound;
  std::cout << paths.size() << " files\n";
  return sound ? 0 : 1;
}
