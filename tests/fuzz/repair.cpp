// SPDX-License-Identifier: MIT
// Any bytes as markup behind a sound item and inside of one: whatever they are, the item is found.
#include "fuzz.hpp"

namespace {

constexpr std::string_view item =
    "<item><title>planted</title><link>http://planted.example/1</link></item>";

bool has_planted(const tidings::Channel& channel) {
  for (const tidings::Item& one : channel.items) {
    if (one.title.value == "planted")
      return true;
  }
  return false;
}

void check(const std::string& bytes) {
  // Decoded already: what the bytes say of their encoding is the business of another target.
  tidings::ParseOptions options;
  options.decoded = true;
  const tidings::ParseResult result = tidings::parse(bytes, options);
  fuzz::require(static_cast<bool>(result),
                "a feed is a feed whatever stands behind its first item");
  fuzz::check_document(*result, bytes, options.limits.diagnostics);
  fuzz::require(has_planted(result->channel), "the item before the broken markup is found");
  const std::string written = tidings::to_rss(result->channel);
  const tidings::ParseResult again = tidings::parse(written);
  fuzz::require(again && again->well_formed, "what is written is well-formed");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string markup(fuzz::view(data, size));
  const std::string head = "<rss version=\"2.0\"><channel><title>c</title>" + std::string(item);
  check(head + markup);
  check(head + "<item><title>t</title><description>" + markup +
        "</description></item></channel></rss>");
  return 0;
}
