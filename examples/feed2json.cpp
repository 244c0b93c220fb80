// SPDX-License-Identifier: MIT
// Prints a feed as one JSON object, for jq and for other programs: the whole model, under its own
// names. Exit status: 0 where a feed was found, 1 where the input is none or cannot be read, 2 for
// wrong arguments.

#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include <tidings/io.hpp>
#include <tidings/parse.hpp>

#include "feed_json.hpp"

int main(int argc, char** argv) {
  std::string file;
  tidings::ParseOptions options;

  CLI::App app("Prints a feed as JSON.", "feed2json");
  app.add_option("FILE", file, "The feed; - for standard input")->required();
  app.add_option("--base", options.base_url, "Address the document was fetched from")
      ->type_name("URL");
  app.add_option("--content-type", options.content_type, "HTTP Content-Type it came with")
      ->type_name("TYPE");
  app.add_option("--content-language", options.content_language, "HTTP Content-Language")
      ->type_name("TAG");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;  // --help is no error
  }

  std::ios::sync_with_stdio(false);  // the C library prints nothing here
  const tidings::ParseResult feed =
      file == "-" ? tidings::parse_stream(std::cin, options) : tidings::parse_file(file, options);
  if (!feed) {
    std::cerr << "feed2json: " << file << ": " << feed.error().message << '\n';
    return 1;
  }
  feed_json::print(std::cout, *feed);
  return std::cout.flush() ? 0 : 1;
}
