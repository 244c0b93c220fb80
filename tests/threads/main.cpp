// SPDX-License-Identifier: MIT
// Several threads read and write the same and different documents at once, and all get what one
// alone gets. Built with ThreadSanitizer where the compiler has it.
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <tidings/itunes.hpp>
#include <tidings/media.hpp>
#include <tidings/tidings.hpp>

namespace {

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// All that can be done with a document, as one text.
std::string outcome(const std::string& bytes) {
  const tidings::ParseResult result = tidings::parse(bytes);
  if (!result)
    return result.error().message;
  std::string text = tidings::to_rss(result->channel) + tidings::to_atom(result->channel);
  for (const tidings::Item& item : result->channel.items) {
    text += tidings::plain_text(item.title) + tidings::to_rfc822(item.published);
    text += tidings::itunes::read(item).author;
    text += std::to_string(tidings::media::read(item).contents.size());
  }
  for (const tidings::Diagnostic& one : result->diagnostics) text += one.message;
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> documents;
  std::vector<std::string> expected;
  for (int i = 1; i < argc; ++i) documents.push_back(read_file(argv[i]));
  // The first outcomes are found at once with the others: nothing must be made on first use.
  std::atomic<std::size_t> wrong{0};
  std::vector<std::vector<std::string>> found(4);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < found.size(); ++t) {
    threads.emplace_back([&documents, &found, &wrong, t] {
      for (std::size_t i = 0; i < documents.size(); ++i) found[t].push_back(outcome(documents[i]));
      // Then each begins with another document.
      for (std::size_t i = 0; i < documents.size(); ++i) {
        const std::size_t which = (i + t) % documents.size();
        if (outcome(documents[which]) != found[t][which])
          ++wrong;
      }
    });
  }
  for (std::thread& one : threads) one.join();
  for (const std::string& bytes : documents) expected.push_back(outcome(bytes));
  for (const std::vector<std::string>& one : found) {
    if (one != expected)
      ++wrong;
  }
  std::printf("%zu documents, %zu differences\n", documents.size(), wrong.load());
  return documents.empty() || wrong != 0 ? 1 : 0;
}
