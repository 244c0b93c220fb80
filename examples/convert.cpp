// SPDX-License-Identifier: MIT
// A feed of any format in, a feed of the wanted format out.
// Exit status: 0 for done, 1 where the input is no feed or cannot be read, 2 for wrong arguments.

#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include <tidings/io.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

int main(int argc, char** argv) {
  std::string file = "-";
  std::string to;
  bool verbose = false;
  tidings::ParseOptions options;

  CLI::App app("Converts a feed of any format to RSS 2.0 or Atom 1.0.", "convert");
  app.add_option("--to", to, "The format to write")
      ->required()
      ->check(CLI::IsMember({"rss", "atom"}));
  app.add_option("--base", options.base_url, "Address the document was fetched from")
      ->type_name("URL");
  app.add_flag("-v,--verbose", verbose, "Say on standard error what the format cannot express");
  app.add_option("FILE", file, "The feed; - for standard input, which is the default");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }

  const tidings::ParseResult feed =
      file == "-" ? tidings::parse_stream(std::cin, options) : tidings::parse_file(file, options);
  if (!feed) {
    std::cerr << "convert: " << file << ": " << feed.error().message << '\n';
    return 1;
  }

  const bool atom = to == "atom";
  if (verbose) {
    const tidings::Format format = atom ? tidings::Format::atom_1_0 : tidings::Format::rss_2_0;
    for (const tidings::Diagnostic& one : tidings::check(feed->channel, format)) {
      std::cerr << "convert: " << one << '\n';
    }
  }
  const bool written = atom ? tidings::write_atom(std::cout, feed->channel)
                            : tidings::write_rss(std::cout, feed->channel);
  return written && std::cout.flush() ? 0 : 1;
}
