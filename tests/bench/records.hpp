// SPDX-License-Identifier: MIT
// Plain records as a program has them, made into a channel, and into pugixml's tree of the same
// documents.
#ifndef TIDINGS_BENCH_RECORDS_HPP
#define TIDINGS_BENCH_RECORDS_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include <tidings/model.hpp>

namespace bench {

struct Record {
  std::string id;
  std::string title;
  std::string link;
  std::int64_t seconds = 0;  // since 1970
  std::string author;
  std::string email;
  std::vector<std::string> categories;
  std::string summary;
  std::string html;
};

// The records in a text: how many, then nine lines each. Empty where it is none.
inline std::vector<Record> read_records(std::string_view text) {
  const auto line = [&] {
    const std::size_t end = text.find('\n');
    std::string_view one = text.substr(0, end);
    if (!one.empty() && one.back() == '\r')
      one.remove_suffix(1);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return std::string(one);
  };
  std::vector<Record> records;
  const long long count = std::atoll(line().c_str());
  for (long long i = 0; i < count && !text.empty(); ++i) {
    Record record;
    record.id = line();
    record.title = line();
    record.link = line();
    record.seconds = std::atoll(line().c_str());
    record.author = line();
    record.email = line();
    std::string categories = line();
    for (std::size_t bar; (bar = categories.find('|')) != std::string::npos;
         categories.erase(0, bar + 1)) {
      record.categories.push_back(categories.substr(0, bar));
    }
    if (!categories.empty())
      record.categories.push_back(categories);
    record.summary = line();
    record.html = line();
    records.push_back(std::move(record));
  }
  return records;
}

inline constexpr const char* feed_title = "The Quiet Harbour";
inline constexpr const char* feed_link = "https://blog.example.org/";
inline constexpr const char* feed_subtitle = "Notes and essays";

// The channel, as one makes it for RSS or for Atom: a guid is said to be no address, an Atom id
// needs no word.
inline tidings::Channel channel_of(const std::vector<Record>& records, bool rss) {
  tidings::Channel channel;
  channel.id = feed_link;
  channel.title = feed_title;
  channel.subtitle = feed_subtitle;
  channel.links.emplace_back().href = feed_link;
  const auto instant = [](const Record& record) {
    return tidings::DateTime(
        std::chrono::system_clock::time_point(std::chrono::seconds(record.seconds)));
  };
  if (!records.empty())
    channel.updated = instant(records.front());
  channel.items.reserve(records.size());
  for (const Record& record : records) {
    tidings::Item& item = channel.items.emplace_back();
    item.id = record.id;
    if (rss)
      item.id_is_permalink = false;
    item.title.value = record.title;
    item.links.emplace_back().href = record.link;
    item.published = instant(record);
    item.updated = item.published;
    tidings::Person& author = item.authors.emplace_back();
    author.name = record.author;
    author.email = record.email;
    item.categories.reserve(record.categories.size());
    for (const std::string& one : record.categories) item.categories.emplace_back().term = one;
    item.summary.value = record.summary;
    tidings::Content& content = item.content.emplace_back();
    content.value = record.html;
    content.type = tidings::TextType::html;
  }
  return channel;
}

// What the floor saves to: pugixml hands over large pieces.
class StringWriter : public pugi::xml_writer {
 public:
  void write(const void* data, std::size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }

  std::string text;
};

inline void add_text(pugi::xml_node parent, const char* name, const char* text) {
  parent.append_child(name).append_child(pugi::node_pcdata).set_value(text);
}

inline std::tm hand_time(std::int64_t seconds) {
  using std::chrono::system_clock;
  const std::time_t time =
      system_clock::to_time_t(system_clock::time_point(std::chrono::seconds(seconds)));
  return *std::gmtime(&time);
}

inline std::string hand_rfc822(std::int64_t seconds) {
  const std::tm time = hand_time(seconds);
  char text[64];
  return std::string(text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &time));
}

inline std::string hand_rfc3339(std::int64_t seconds) {
  const std::tm time = hand_time(seconds);
  char text[64];
  return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &time));
}

// The document that to_rss gives, by pugixml: the same members in the same elements.
inline std::string floor_rss(const std::vector<Record>& records) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  pugi::xml_node rss = document.append_child("rss");
  rss.append_attribute("version") = "2.0";
  rss.append_attribute("xmlns:atom") = "http://www.w3.org/2005/Atom";
  rss.append_attribute("xmlns:content") = "http://purl.org/rss/1.0/modules/content/";
  pugi::xml_node channel = rss.append_child("channel");
  add_text(channel, "title", feed_title);
  add_text(channel, "link", feed_link);
  add_text(channel, "description", feed_subtitle);
  add_text(channel, "atom:subtitle", feed_subtitle);
  if (!records.empty()) {
    add_text(channel, "lastBuildDate", hand_rfc822(records.front().seconds).c_str());
  }
  add_text(channel, "atom:id", feed_link);
  for (const Record& record : records) {
    pugi::xml_node item = channel.append_child("item");
    add_text(item, "title", record.title.c_str());
    add_text(item, "link", record.link.c_str());
    add_text(item, "description", record.summary.c_str());
    add_text(item, "atom:summary", record.summary.c_str());
    add_text(item, "content:encoded", record.html.c_str());
    add_text(item, "author", (record.email + " (" + record.author + ")").c_str());
    for (const std::string& one : record.categories) add_text(item, "category", one.c_str());
    pugi::xml_node guid = item.append_child("guid");
    guid.append_attribute("isPermaLink") = "false";
    guid.append_child(pugi::node_pcdata).set_value(record.id.c_str());
    add_text(item, "pubDate", hand_rfc822(record.seconds).c_str());
    add_text(item, "atom:updated", hand_rfc3339(record.seconds).c_str());
  }
  StringWriter writer;
  document.save(writer, "  ", pugi::format_indent, pugi::encoding_utf8);
  return std::move(writer.text);
}

// The document that to_atom gives, by pugixml.
inline std::string floor_atom(const std::vector<Record>& records) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  pugi::xml_node feed = document.append_child("feed");
  feed.append_attribute("xmlns") = "http://www.w3.org/2005/Atom";
  add_text(feed, "title", feed_title);
  pugi::xml_node home = feed.append_child("link");
  home.append_attribute("rel") = "alternate";
  home.append_attribute("href") = feed_link;
  add_text(feed, "subtitle", feed_subtitle);
  add_text(feed, "id", feed_link);
  if (!records.empty())
    add_text(feed, "updated", hand_rfc3339(records.front().seconds).c_str());
  for (const Record& record : records) {
    pugi::xml_node entry = feed.append_child("entry");
    add_text(entry, "title", record.title.c_str());
    pugi::xml_node link = entry.append_child("link");
    link.append_attribute("rel") = "alternate";
    link.append_attribute("href") = record.link.c_str();
    add_text(entry, "id", record.id.c_str());
    add_text(entry, "published", hand_rfc3339(record.seconds).c_str());
    add_text(entry, "updated", hand_rfc3339(record.seconds).c_str());
    pugi::xml_node author = entry.append_child("author");
    add_text(author, "name", record.author.c_str());
    add_text(author, "email", record.email.c_str());
    for (const std::string& one : record.categories) {
      pugi::xml_node category = entry.append_child("category");
      category.append_attribute("term") = one.c_str();
    }
    add_text(entry, "summary", record.summary.c_str());
    pugi::xml_node content = entry.append_child("content");
    content.append_attribute("type") = "html";
    content.append_child(pugi::node_pcdata).set_value(record.html.c_str());
  }
  StringWriter writer;
  document.save(writer, "  ", pugi::format_indent, pugi::encoding_utf8);
  return std::move(writer.text);
}

}  // namespace bench

#endif  // TIDINGS_BENCH_RECORDS_HPP
