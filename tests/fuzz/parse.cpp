// SPDX-License-Identifier: MIT
// Any bytes as a document, with the usual limits and with narrow ones.
#include "fuzz.hpp"

namespace {

void check(std::string_view bytes, const tidings::ParseOptions& options) {
  const tidings::ParseResult result = tidings::parse(bytes, options);
  if (!result) {
    fuzz::require(result.error().code != tidings::ErrorCode::none, "an error has a code");
    fuzz::require(!result.error().message.empty(), "an error has a reason");
    fuzz::require(fuzz::is_utf8(result.error().message), "a reason is UTF-8");
    return;
  }
  fuzz::check_document(*result, bytes, options.limits.diagnostics);
  fuzz::require(result->channel.items.size() <= options.limits.items, "items stay in their limit");
  const std::string written = tidings::to_atom(result->channel);
  fuzz::require(fuzz::is_utf8(written), "what is written is UTF-8");
  const tidings::ParseResult again = tidings::parse(written);
  fuzz::require(again && again->well_formed, "what is written is well-formed");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = fuzz::view(data, size);
  check(bytes, {});
  tidings::ParseOptions narrow;
  narrow.base_url = "http://example.org/a/b";
  narrow.content_language = "de";
  narrow.limits.depth = size % 5;
  narrow.limits.elements = size % 7;
  narrow.limits.attributes = size % 3;
  narrow.limits.items = size % 4;
  narrow.limits.diagnostics = size % 6;
  check(bytes, narrow);
  return 0;
}
