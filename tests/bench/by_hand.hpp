// SPDX-License-Identifier: MIT
// What tidings is measured against: pugixml alone, and the loop over its tree that people write by
// hand.
#ifndef TIDINGS_BENCH_BY_HAND_HPP
#define TIDINGS_BENCH_BY_HAND_HPP

#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include <pugixml.hpp>

namespace bench {

struct HandItem {
  std::string title;
  std::string link;
  std::string id;
  std::string date;
  std::string author;
  std::string summary;
  std::string content;
  std::vector<std::string> categories;
  std::string enclosure;
};

inline bool is(const char* name, const char* wanted) {
  return std::strcmp(name, wanted) == 0;
}

// All text and CDATA directly in an element, joined.
inline std::string text_in(const pugi::xml_node& element) {
  std::string text;
  for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
      text += child.value();
  }
  return text;
}

inline HandItem rss_item(const pugi::xml_node& node) {
  HandItem item;
  for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
    const char* const name = child.name();
    if (is(name, "title")) {
      item.title = text_in(child);
    } else if (is(name, "link")) {
      item.link = text_in(child);
    } else if (is(name, "guid")) {
      item.id = text_in(child);
    } else if (is(name, "pubDate") || is(name, "dc:date")) {
      item.date = text_in(child);
    } else if (is(name, "author") || is(name, "dc:creator")) {
      item.author = text_in(child);
    } else if (is(name, "description")) {
      item.summary = text_in(child);
    } else if (is(name, "content:encoded")) {
      item.content = text_in(child);
    } else if (is(name, "category")) {
      item.categories.push_back(text_in(child));
    } else if (is(name, "enclosure")) {
      item.enclosure = child.attribute("url").value();
    }
  }
  return item;
}

inline HandItem atom_entry(const pugi::xml_node& node) {
  HandItem item;
  for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
    const char* const name = child.name();
    if (is(name, "title")) {
      item.title = text_in(child);
    } else if (is(name, "link")) {
      const char* const rel = child.attribute("rel").value();
      if (*rel == '\0' || is(rel, "alternate"))
        item.link = child.attribute("href").value();
      if (is(rel, "enclosure"))
        item.enclosure = child.attribute("href").value();
    } else if (is(name, "id")) {
      item.id = text_in(child);
    } else if (is(name, "published") || (is(name, "updated") && item.date.empty())) {
      item.date = text_in(child);
    } else if (is(name, "author")) {
      item.author = text_in(child.child("name"));
    } else if (is(name, "summary")) {
      item.summary = text_in(child);
    } else if (is(name, "content")) {
      item.content = text_in(child);
    } else if (is(name, "category")) {
      item.categories.emplace_back(child.attribute("term").value());
    }
  }
  return item;
}

// pugixml's own parse with its default options, and freeing the tree. Gives the root's address,
// lest it be left out.
inline const void* floor_parse(const std::string& bytes) {
  pugi::xml_document document;
  document.load_buffer(bytes.data(), bytes.size());
  return document.first_child().internal_object();
}

// The same with the items taken out. Nothing is repaired, resolved or read as a date.
inline std::size_t hand_parse(const std::string& bytes) {
  pugi::xml_document document;
  document.load_buffer(bytes.data(), bytes.size());
  std::vector<HandItem> items;
  const pugi::xml_node root = document.document_element();
  const auto take = [&](const pugi::xml_node& parent) {
    for (pugi::xml_node child = parent.first_child(); child; child = child.next_sibling()) {
      if (is(child.name(), "item"))
        items.push_back(rss_item(child));
      if (is(child.name(), "entry"))
        items.push_back(atom_entry(child));
    }
  };
  take(root);
  take(root.child("channel"));
  return items.size();
}

}  // namespace bench

#endif  // TIDINGS_BENCH_BY_HAND_HPP
