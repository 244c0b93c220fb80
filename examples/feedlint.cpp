// SPDX-License-Identifier: MIT
// Says what is wrong with a feed, as compilers do: FILE:LINE:COLUMN: warning: what [code].
// Exit status: 0 for a clean feed (notes are no faults), 1 for warnings or errors, 2 where there is
// no feed and for wrong arguments.

#include <algorithm>
#include <iostream>
#include <string>
#include <tuple>
#include <vector>

#include <CLI/CLI.hpp>

#include <tidings/io.hpp>
#include <tidings/parse.hpp>

#include "feed_json.hpp"
#include "terminal.hpp"

int main(int argc, char** argv) {
  std::string file;
  bool as_json = false;
  tidings::ParseOptions options;

  CLI::App app("Lists what is wrong with a feed.", "feedlint");
  app.add_option("FILE", file, "The feed; - for standard input")->required();
  app.add_flag("--json", as_json, "Print one JSON object instead of lines");
  app.add_option("--base", options.base_url, "Address the document was fetched from")
      ->type_name("URL");
  app.add_option("--content-type", options.content_type, "HTTP Content-Type it came with")
      ->type_name("TYPE");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }

  tidings::ParseResult feed =
      file == "-" ? tidings::parse_stream(std::cin, options) : tidings::parse_file(file, options);
  feed_json::Json json = {{"file", file}};
  if (!feed) {
    const tidings::Error& error = feed.error();
    if (as_json) {
      json["error"] = {{"code", tidings::to_string(error.code)}, {"message", error.message}};
      std::cout << feed_json::print(json) << '\n';
    }
    std::cerr << terminal::clean(file) << ": error: " << terminal::clean(error.message) << " ["
              << tidings::to_string(error.code) << "]\n";
    return 2;
  }

  std::vector<tidings::Diagnostic>& found = feed->diagnostics;
  std::stable_sort(
      found.begin(), found.end(), [](const tidings::Diagnostic& a, const tidings::Diagnostic& b) {
        // What has no place, such as the count of all that was not listed, comes last.
        return std::make_tuple(a.line == 0, a.line, a.column) <
               std::make_tuple(b.line == 0, b.line, b.column);
      });
  if (as_json) {
    json["format"] = tidings::to_string(feed->format);
    json["encoding"] = feed->encoding;
    json["well_formed"] = feed->well_formed;
    json["diagnostics"] = feed_json::Json::array();
    for (const tidings::Diagnostic& one : found)
      json["diagnostics"].push_back(feed_json::to_json(one));
    std::cout << feed_json::print(json) << '\n';
  } else {
    for (const tidings::Diagnostic& one : found) {
      std::cout << terminal::clean(file) << ':';
      if (one.line != 0)
        std::cout << one.line << ':' << one.column << ':';
      std::cout << ' ' << tidings::to_string(one.severity) << ": " << terminal::clean(one.message)
                << " [" << tidings::to_string(one.code) << "]\n";
    }
  }
  const bool clean = std::all_of(found.begin(), found.end(), [](const tidings::Diagnostic& one) {
    return one.severity == tidings::Severity::note;
  });
  return clean ? 0 : 1;
}
