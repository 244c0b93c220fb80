// SPDX-License-Identifier: MIT
// The README's program: a broken feed in, plain values and what was mended out.
#include <iostream>

#include <tidings/tidings.hpp>

int main() {
  const char* bytes = R"(<rss version=2.0><channel>
<title>Fish & chips</title>
<item><title>We&rsquo;re open</title><link>/posts/1</link><pubDate>SEP 23, 2025</pubDate></item>
<item><title>Menu<link>/posts/2</link><pubDate>Tue, 30 Sep 2025 09:00:00 EST</pubDate></item>
)";
  tidings::ParseOptions options;
  options.base_url = "https://example.org/feed.xml";

  const tidings::ParseResult feed = tidings::parse(bytes, options);
  if (!feed)
    return 1;  // feed.error().message says why
  std::cout << feed->channel.title << ", " << tidings::to_string(feed->format) << '\n';
  for (const tidings::Item& item : feed->channel.items) {
    std::cout << "- " << item.title << " | " << item.link() << " | " << item.published << '\n';
  }
  for (const tidings::Diagnostic& mended : feed->diagnostics) std::cout << mended << '\n';
}
