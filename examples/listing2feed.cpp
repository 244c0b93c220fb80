// SPDX-License-Identifier: MIT
// Makes an RSS feed of a blog's listing page that was saved as text; listing.hpp has the rules.
// Exit status: 0 for done, 1 where no post was found or the listing cannot be read, or is empty, 2
// for wrong arguments.

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include <CLI/CLI.hpp>

#include <tidings/io.hpp>
#include <tidings/model.hpp>

#include "listing.hpp"

int main(int argc, char** argv) {
  std::string file;
  std::string title;
  std::string url;
  CLI::App app("Makes an RSS feed of a blog's listing page that was saved as text.",
               "listing2feed");
  app.add_option("LISTING", file, "The listing; - for standard input")->required();
  app.add_option("--title", title, "What to call the feed, where the listing does not say")
      ->type_name("TEXT");
  app.add_option("--url", url, "Address of the page, where the listing does not say")
      ->type_name("URL");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }

  std::ifstream opened;
  if (file != "-")
    opened.open(file, std::ios::binary);
  std::istream& in = file == "-" ? std::cin : opened;
  std::ostringstream text;
  if (!in || !(text << in.rdbuf())) {
    std::cerr << "listing2feed: " << file << ": the listing cannot be read, or is empty\n";
    return 1;
  }
  tidings::Channel channel = listing::channel_of(text.str());
  if (channel.items.empty()) {
    std::cerr << "listing2feed: " << file << ": no post found\n";
    return 1;
  }
  if (channel.title.empty())
    channel.title = title.empty() ? "Listing" : title;
  if (channel.links.empty() && !url.empty())
    channel.links.push_back({url, "alternate", "", "", "", {}, {}});
  return tidings::write_rss(std::cout, channel) && std::cout.flush() ? 0 : 1;
}
