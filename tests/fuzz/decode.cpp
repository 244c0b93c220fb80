// SPDX-License-Identifier: MIT
// The first line as a Content-Type, the rest as bytes of whatever encoding: alone, and as the title
// of an item.
#include "fuzz.hpp"

namespace {

void check(const std::string& bytes, const tidings::ParseOptions& options) {
  const tidings::ParseResult result = tidings::parse(bytes, options);
  if (!result)
    return;
  fuzz::check_document(*result, bytes, options.limits.diagnostics);
  fuzz::require(!result->encoding.empty(), "a document has an encoding");
  for (const tidings::Item& item : result->channel.items) {
    fuzz::require(fuzz::is_utf8(item.title.value), "a title is UTF-8");
    for (const char c : item.title.value) {
      const auto byte = static_cast<unsigned char>(c);
      fuzz::require(byte >= 0x20 || c == '\t' || c == '\n' || c == '\r',
                    "a title holds no control characters");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest = fuzz::view(data, size);
  tidings::ParseOptions options;
  options.content_type = fuzz::take_line(rest);
  const std::string bytes(rest);
  check(bytes, options);
  check("<rss version=\"2.0\"><channel><item><title>" + bytes + "</title></item></channel></rss>",
        options);
  options.decoded = true;
  check(bytes, options);
  return 0;
}
