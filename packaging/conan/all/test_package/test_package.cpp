#include <iostream>

#include <tidings/tidings.hpp>

int main() {
  tidings::Channel channel;
  channel.title = "A packaged feed";
  const tidings::ParseResult feed = tidings::parse(tidings::to_rss(channel));
  if (!feed)
    return 1;
  std::cout << feed->channel.title << '\n';
  return feed->channel.title == channel.title ? 0 : 1;
}
