// SPDX-License-Identifier: MIT
// Shows a feed on a terminal as a person wants to see it: what it is, and what is in it.

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>

#include <tidings/tidings.hpp>

#include "terminal.hpp"

constexpr std::size_t columns = 78;

void show(std::string_view text, std::string_view mark = "", std::size_t most_lines = 0) {
  std::cout << terminal::wrap(text, mark, columns, most_lines);
}

// "2026-03-12 20:42 UTC", or as much as was written; what names no date is shown as it stands.
std::string readable(const tidings::DateTime& date) {
  const std::string text = tidings::to_string(date);
  const std::size_t t = text.find('T');
  if (!date || t == std::string::npos)
    return text;
  std::string result = text.substr(0, t) + ' ' + text.substr(t + 1, 5);  // hours and minutes
  if (date.offset)
    result += text.back() == 'Z' ? " UTC" : ' ' + text.substr(text.size() - 6);
  return result;
}

void show_item(const tidings::Item& item) {
  const std::string title = plain_text(item.title);
  const std::string text = item.summary.empty() && !item.content.empty()
                               ? plain_text(item.content.front())
                               : plain_text(item.summary);
  std::string about = readable(item.date());
  if (!item.author().empty())
    about.append(about.empty() ? "" : ", ").append(item.author());
  std::cout << '\n';
  show(title.empty() ? "(no title)" : title, "* ");
  show(about, "  ");
  show(text, "  ", 3);
  show(item.link(), "  ");
  for (const tidings::Enclosure& one : item.enclosures) show("file: " + one.url, "  ");
}

int main(int argc, char** argv) {
  if (argc != 2 || argv[1] == std::string_view("--help")) {
    (argc == 2 ? std::cout : std::cerr) << "usage: read_feed FILE|-\n";
    return argc == 2 ? 0 : 2;
  }
  const std::string file = argv[1];
  const tidings::ParseResult feed =
      file == "-" ? tidings::parse_stream(std::cin) : tidings::parse_file(file);
  if (!feed) {
    std::cerr << "read_feed: " << file << ": " << feed.error().message << '\n';
    return 1;
  }

  const tidings::Channel& channel = feed->channel;
  show(channel.title.empty() ? "(no title)" : plain_text(channel.title));
  show(plain_text(channel.subtitle), "  ");
  show(channel.link(), "  ");
  const tidings::DateTime& updated = channel.updated.empty() ? channel.published : channel.updated;
  if (!updated.empty())
    show("updated " + readable(updated), "  ");
  show(std::string(to_string(feed->format)) + ", " + std::to_string(channel.items.size()) +
           (channel.items.size() == 1 ? " item" : " items"),
       "  ");
  for (const tidings::Item& item : channel.items) show_item(item);
  if (const std::size_t faults = feed->diagnostics.size(); faults != 0) {
    std::cout << "\n(tolerated: " << faults << (faults == 1 ? " fault" : " faults")
              << "; feedlint says more)\n";
  }
  return std::cout.flush() ? 0 : 1;
}
