// SPDX-License-Identifier: MIT
// What the tests of check() share: a channel with which nothing is wrong, and tables of what makes
// it wrong.
#ifndef TIDINGS_TESTS_UNIT_CHECK_CASES_HPP
#define TIDINGS_TESTS_UNIT_CHECK_CASES_HPP

#include <chrono>
#include <initializer_list>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/date.hpp>
#include <tidings/model.hpp>
#include <tidings/parse.hpp>
#include <tidings/write.hpp>

namespace tests {

/// A channel that says all that both formats want, and nothing that either forbids.
inline tidings::Channel good_channel() {
  tidings::Channel channel;
  channel.id = "https://harbour.example/feed";
  channel.title = "The Quiet Harbour";
  channel.subtitle = tidings::Text("Notes from the quay", tidings::TextType::html);
  channel.links.push_back({"https://harbour.example/", "alternate", "", "", "", {}, {}});
  channel.links.push_back({"https://harbour.example/feed.xml", "self", "", "", "", {}, {}});
  channel.language = "en";
  channel.updated = tidings::parse_date("2026-03-12T06:00:00Z");
  channel.authors.push_back({"Ada Marsh", "ada@harbour.example", "", {}});
  for (const char* const number : {"1", "2"}) {
    tidings::Item item;
    item.id = std::string("https://harbour.example/items/") + number;
    item.id_is_permalink = true;
    item.title = std::string("Item ") + number;
    item.links.push_back({item.id, "alternate", "", "", "", {}, {}});
    item.summary = tidings::Text("What it is about", tidings::TextType::html);
    item.published = tidings::parse_date(std::string("2026-03-1") + number + "T06:00:00Z");
    item.updated = item.published;
    channel.items.push_back(item);
  }
  return channel;
}

/// One thing that makes a good channel wrong, and how check has to say so.
struct CheckCase {
  const char* rule;  ///< the W3C validator's name for it, or the specification's section
  void (*spoil)(tidings::Channel&);
  tidings::Code code;
  tidings::Severity severity;
  const char* path;
};

inline void run_check_cases(tidings::Format format, std::initializer_list<CheckCase> cases) {
  for (const CheckCase& one : cases) {
    CAPTURE(std::string(one.rule));
    tidings::Channel channel = good_channel();
    one.spoil(channel);
    std::string all;
    bool found = false;
    for (const tidings::Diagnostic& said : tidings::check(channel, format)) {
      all += said.message + " [" + std::string(tidings::to_string(said.code)) + ", " +
             std::string(tidings::to_string(said.severity)) + "]\n";
      found = found || (said.code == one.code && said.severity == one.severity &&
                        said.message.rfind(std::string(one.path) + ": ", 0) == 0);
    }
    INFO(all);
    CHECK(found);
    // Whatever is wrong with it, it can be written and read.
    const tidings::ParseResult back = tidings::parse(
        format == tidings::Format::rss_2_0 ? tidings::to_rss(channel) : tidings::to_atom(channel));
    REQUIRE(back);
    CHECK(back->well_formed);
  }
}

}  // namespace tests

#endif  // TIDINGS_TESTS_UNIT_CHECK_CASES_HPP
