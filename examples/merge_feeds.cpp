// SPDX-License-Identifier: MIT
// Makes one feed of many: newest first, each item once, with the feed it came from named.
// Exit status: 0 for done, 1 where a feed cannot be read (the others are merged all the same), 2
// for wrong arguments.

#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include <tidings/io.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

// What says where an item comes from, for items that do not say it themselves.
tidings::Source source_of(const tidings::Channel& channel, const std::string& file) {
  tidings::Source source;
  source.id = channel.id;
  source.title = channel.title.empty() ? tidings::Text(file) : channel.title;
  source.url = channel.link("self").empty() ? channel.link() : channel.link("self");
  for (const tidings::Link& link : channel.links) {
    if (link.rel == "alternate")
      source.links.push_back(link);
  }
  source.updated = channel.updated;
  source.authors = channel.authors;
  source.rights = channel.rights;
  return source;
}

// Whether an id counts in the whole world: an IRI does (RFC 4287, 4.2.6), and so does an address.
// Any other, such as "17", counts within its feed alone.
bool is_global(std::string_view id) {
  return id.find(':') != std::string_view::npos && id.find(' ') == std::string_view::npos;
}

// What an item is known by in all feeds. The id of an item that has one for its feed alone is made
// global, lest two items of two feeds be taken for one by whoever reads the new feed.
std::string identify(tidings::Item& item, const std::string& feed) {
  if (is_global(item.key()))
    return std::string(item.key());
  if (item.id.empty())
    return feed + '\n' + std::string(item.key());
  item.id = feed + '#' + item.id;
  item.id_is_permalink = false;
  return item.id;
}

int main(int argc, char** argv) {
  std::vector<std::string> files;
  std::string to;
  std::string title = "Merged feeds";
  std::size_t most = 0;

  CLI::App app("Makes one feed of many.", "merge_feeds");
  app.add_option("FEED", files, "The feeds; - for standard input")->required();
  app.add_option("--to", to, "The format to write")
      ->required()
      ->check(CLI::IsMember({"rss", "atom"}));
  app.add_option("--title", title, "What to call the new feed")->type_name("TEXT");
  app.add_option("--most", most, "Keep the newest N items alone")->type_name("N");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }

  struct Entry {
    std::string identity;
    tidings::Item item;
  };

  std::vector<Entry> entries;
  std::size_t failed = 0;
  for (const std::string& file : files) {
    tidings::ParseResult feed =
        file == "-" ? tidings::parse_stream(std::cin) : tidings::parse_file(file);
    if (!feed) {
      std::cerr << "merge_feeds: " << file << ": " << feed.error().message << '\n';
      ++failed;
      continue;
    }
    const tidings::Source source = source_of(feed->channel, file);
    const std::string id = source.id.empty() ? source.url : source.id;
    for (tidings::Item& item : feed->channel.items) {
      if (item.source.empty())
        item.source = source;
      if (item.authors.empty())
        item.authors = feed->channel.authors;
      std::string identity = identify(item, id);
      entries.push_back({std::move(identity), std::move(item)});
    }
  }
  if (failed == files.size())
    return 1;

  // Newest first; undated last, in the order they came in.
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.item.date().instant > b.item.date().instant;  // no instant is less than any
  });
  tidings::Channel merged;
  merged.title = title;
  merged.subtitle = "Items of " + std::to_string(files.size() - failed) + " feeds";
  std::set<std::string> seen;
  for (Entry& entry : entries) {
    if (most != 0 && merged.items.size() == most)
      break;
    if (seen.insert(std::move(entry.identity)).second)
      merged.items.push_back(std::move(entry.item));
  }
  if (!merged.items.empty() && merged.items.front().date())
    merged.updated = merged.items.front().date();

  const bool written =
      to == "atom" ? tidings::write_atom(std::cout, merged) : tidings::write_rss(std::cout, merged);
  return written && std::cout.flush() && failed == 0 ? 0 : 1;
}
