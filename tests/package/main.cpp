// SPDX-License-Identifier: MIT
// What each consumer builds: writes a feed, reads it back, and says whether it is the same.
#include <cstdio>

#include <tidings/tidings.hpp>

int main() {
  tidings::Item item;
  item.id = "tag:example.org,2026:1";
  item.title = "Adopted";
  item.published = tidings::parse_date("Fri, 20 Mar 2026 02:02:00 +0000");
  tidings::Channel channel;
  channel.title = "A consumer's feed";
  channel.links.push_back({"https://example.org/"});
  channel.items.push_back(item);

  const tidings::ParseResult feed = tidings::parse(tidings::to_atom(channel));
  if (!feed) {
    std::printf("failed: %s\n", feed.error().message.c_str());
    return 1;
  }
  if (feed->channel != tidings::completed(channel, tidings::Format::atom_1_0)) {
    std::printf("failed: the feed that was read is not the one that was written\n");
    return 1;
  }
  const tidings::Item& read = feed->channel.items.at(0);
  std::printf("%s, %s\n", read.title.value.c_str(), tidings::to_rfc3339(read.published).c_str());
  return read.title.value == "Adopted" &&
                 tidings::to_rfc3339(read.published) == "2026-03-20T02:02:00Z"
             ? 0
             : 1;
}
