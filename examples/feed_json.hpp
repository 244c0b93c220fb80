// SPDX-License-Identifier: MIT
// The model as JSON: every member under its own name; what a feed did not give is left out.
// Shared by feed2json and feedlint; copy it where you need the model in JSON.
#ifndef TIDINGS_EXAMPLES_FEED_JSON_HPP
#define TIDINGS_EXAMPLES_FEED_JSON_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <tidings/date.hpp>
#include <tidings/model.hpp>

namespace feed_json {

using Json = nlohmann::ordered_json;

// Members that are absent leave no trace: these are the only ways a member gets into an object.

inline void put(Json& object, const char* name, const std::string& value) {
  if (!value.empty())
    object[name] = value;
}

inline void put(Json& object, const char* name, const tidings::Number& value) {
  if (value)
    object[name] = *value;
}

inline void put(Json& object, const char* name, Json value) {
  if (!value.empty())
    object[name] = std::move(value);
}

template <class T>
void put_list(Json& object, const char* name, const std::vector<T>& list);

inline Json to_json(int value) {
  return value;
}

inline Json to_json(const std::string& value) {
  return value;
}

inline Json to_json(const tidings::DateTime& date) {
  Json object = Json::object();
  if (date) {
    object["value"] = tidings::to_rfc3339(tidings::DateTime(*date.instant));  // in UTC
  }
  put(object, "raw", date.raw);
  if (date) {
    if (date.offset)
      object["offset"] = date.offset->count();
    constexpr const char* names[] = {"year", "month", "day", "minute", "second", "fraction"};
    object["precision"] = names[static_cast<unsigned>(date.precision)];
  }
  return object;
}

inline Json to_json(const tidings::Attribute& attribute) {
  Json object = Json::object();
  put(object, "namespace", attribute.namespace_uri);
  object["name"] = attribute.name;
  object["value"] = attribute.value;
  return object;
}

// Calls itself: elements of a parsed feed are at most Limits::depth deep.
inline Json to_json(const tidings::Element& element) {
  Json object = Json::object();
  put(object, "namespace", element.namespace_uri);
  put(object, "prefix", element.prefix);
  object["name"] = element.name;
  put(object, "text", element.text);
  put(object, "tail", element.tail);
  put(object, "base", element.base);
  put_list(object, "attributes", element.attributes);
  put_list(object, "children", element.children);
  return object;
}

inline Json to_json(const tidings::Text& text) {
  Json object = Json::object();
  if (text.empty())
    return object;
  object["value"] = text.value;
  object["type"] = tidings::to_string(text.type);
  put(object, "language", text.language);
  put(object, "base", text.base);
  return object;
}

inline Json to_json(const tidings::Content& content) {
  Json object = Json::object();
  if (content.empty())
    return object;
  if (!content.value.empty()) {
    object["value"] = content.value;
    object["type"] = tidings::to_string(content.type);
  }
  put(object, "language", content.language);
  put(object, "base", content.base);
  put(object, "src", content.src);
  put(object, "media_type", content.media_type);
  return object;
}

inline Json to_json(const tidings::Link& link) {
  Json object = Json::object();
  put(object, "href", link.href);
  put(object, "rel", link.rel);
  put(object, "type", link.type);
  put(object, "hreflang", link.hreflang);
  put(object, "title", link.title);
  put(object, "length", link.length);
  put_list(object, "attributes", link.attributes);
  return object;
}

inline Json to_json(const tidings::Person& person) {
  Json object = Json::object();
  put(object, "name", person.name);
  put(object, "email", person.email);
  put(object, "uri", person.uri);
  put_list(object, "extensions", person.extensions);
  return object;
}

inline Json to_json(const tidings::Category& category) {
  Json object = Json::object();
  put(object, "term", category.term);
  put(object, "scheme", category.scheme);
  put(object, "label", category.label);
  return object;
}

inline Json to_json(const tidings::Enclosure& enclosure) {
  Json object = Json::object();
  put(object, "url", enclosure.url);
  put(object, "type", enclosure.type);
  put(object, "length", enclosure.length);
  put(object, "title", enclosure.title);
  return object;
}

inline Json to_json(const tidings::Image& image) {
  Json object = Json::object();
  put(object, "url", image.url);
  put(object, "title", image.title);
  put(object, "link", image.link);
  put(object, "width", image.width);
  put(object, "height", image.height);
  put(object, "description", image.description);
  return object;
}

inline Json to_json(const tidings::Generator& generator) {
  Json object = Json::object();
  put(object, "name", generator.name);
  put(object, "uri", generator.uri);
  put(object, "version", generator.version);
  return object;
}

inline Json to_json(const tidings::Cloud& cloud) {
  Json object = Json::object();
  put(object, "domain", cloud.domain);
  put(object, "port", cloud.port);
  put(object, "path", cloud.path);
  put(object, "register_procedure", cloud.register_procedure);
  put(object, "protocol", cloud.protocol);
  return object;
}

inline Json to_json(const tidings::TextInput& input) {
  Json object = Json::object();
  put(object, "title", input.title);
  put(object, "description", input.description);
  put(object, "name", input.name);
  put(object, "link", input.link);
  return object;
}

inline Json to_json(const tidings::UpdateSchedule& update) {
  Json object = Json::object();
  put(object, "period", update.period);
  put(object, "frequency", update.frequency);
  put(object, "base", to_json(update.base));
  return object;
}

inline Json to_json(const tidings::Source& source) {
  Json object = Json::object();
  put(object, "id", source.id);
  put(object, "title", to_json(source.title));
  put(object, "subtitle", to_json(source.subtitle));
  put(object, "url", source.url);
  put_list(object, "links", source.links);
  put(object, "updated", to_json(source.updated));
  put_list(object, "authors", source.authors);
  put_list(object, "contributors", source.contributors);
  put_list(object, "categories", source.categories);
  put(object, "rights", to_json(source.rights));
  put(object, "generator", source.generator);
  put(object, "icon", source.icon);
  put(object, "logo", source.logo);
  put_list(object, "extensions", source.extensions);
  return object;
}

// An item but for its elements, of which there can be many.
inline Json members_of(const tidings::Item& item) {
  Json object = Json::object();
  put(object, "id", item.id);
  if (item.id_is_permalink)
    object["id_is_permalink"] = *item.id_is_permalink;
  put(object, "title", to_json(item.title));
  put_list(object, "links", item.links);
  put(object, "summary", to_json(item.summary));
  put_list(object, "content", item.content);
  put(object, "published", to_json(item.published));
  put(object, "updated", to_json(item.updated));
  put(object, "created", to_json(item.created));
  put(object, "expires", to_json(item.expires));
  put_list(object, "authors", item.authors);
  put_list(object, "contributors", item.contributors);
  put(object, "publisher", to_json(item.publisher));
  put_list(object, "categories", item.categories);
  put_list(object, "enclosures", item.enclosures);
  put(object, "comments", item.comments);
  put(object, "comments_feed", item.comments_feed);
  put(object, "comment_count", item.comment_count);
  put(object, "rights", to_json(item.rights));
  put(object, "source", to_json(item.source));
  put(object, "language", item.language);
  return object;
}

// A channel but for its items and elements.
inline Json members_of(const tidings::Channel& channel) {
  Json object = Json::object();
  put(object, "id", channel.id);
  put(object, "title", to_json(channel.title));
  put(object, "subtitle", to_json(channel.subtitle));
  put(object, "info", to_json(channel.info));
  put_list(object, "links", channel.links);
  put(object, "language", channel.language);
  put(object, "rights", to_json(channel.rights));
  put(object, "published", to_json(channel.published));
  put(object, "updated", to_json(channel.updated));
  put(object, "created", to_json(channel.created));
  put_list(object, "authors", channel.authors);
  put_list(object, "contributors", channel.contributors);
  put(object, "editor", to_json(channel.editor));
  put(object, "webmaster", to_json(channel.webmaster));
  put(object, "publisher", to_json(channel.publisher));
  put_list(object, "categories", channel.categories);
  put(object, "generator", to_json(channel.generator));
  put(object, "docs", channel.docs);
  put(object, "image", to_json(channel.image));
  put(object, "icon", channel.icon);
  put(object, "logo", channel.logo);
  put(object, "ttl", channel.ttl);
  put(object, "rating", channel.rating);
  put(object, "cloud", to_json(channel.cloud));
  put(object, "text_input", to_json(channel.text_input));
  put_list(object, "skip_hours", channel.skip_hours);
  put_list(object, "skip_days", channel.skip_days);
  put(object, "update", to_json(channel.update));
  return object;
}

inline Json to_json(const tidings::Diagnostic& diagnostic) {
  Json object = Json::object();
  object["code"] = tidings::to_string(diagnostic.code);
  object["severity"] = tidings::to_string(diagnostic.severity);
  object["line"] = diagnostic.line;
  object["column"] = diagnostic.column;
  object["message"] = diagnostic.message;
  return object;
}

template <class T>
void put_list(Json& object, const char* name, const std::vector<T>& list) {
  if (list.empty())
    return;
  Json array = Json::array();
  for (const T& one : list) {
    Json value = to_json(one);
    if (!value.empty())
      array.push_back(std::move(value));
  }
  put(object, name, std::move(array));
}

// The text of a JSON value. What is no UTF-8 would become U+FFFD; nothing the parser gives is.
inline std::string print(const Json& json, int indent = 2) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// Writes objects and lists piece by piece, one member a line.
class Printer {
 public:
  explicit Printer(std::ostream& out) : out_(out) {}

  void open(char bracket) {
    text_ += bracket;
    ++depth_;
    is_first_ = true;
  }

  void close(char bracket) {
    --depth_;
    if (!is_first_)
      line();
    text_ += bracket;
    is_first_ = false;
  }

  // What follows is one more of a list.
  void next() {
    if (!is_first_)
      text_ += ',';
    line();
    is_first_ = false;
  }

  // What follows is the value of a member.
  void name(std::string_view name) {
    next();
    text_ += '"';
    text_ += name;
    text_ += "\": ";
  }

  // On one line, however deep it is: indentation must not outgrow what is said.
  void value(const Json& json) {
    const std::string printed = print(json, -1);
    if (printed.size() < plenty) {
      text_ += printed;
      return;
    }
    // Not copied once more.
    hand_over();
    out_ << printed;
  }

  template <class T>
  void value(const T& one) {
    value(to_json(one));
  }

  // The same as of to_json, but for there being many of these. Calls itself, as that does.
  void value(const tidings::Element& element) {
    text_ += '{';
    text("namespace", element.namespace_uri);
    text("prefix", element.prefix);
    text_ += "\"name\":";
    quoted(element.name);
    text_ += ',';
    text("text", element.text);
    text("tail", element.tail);
    text("base", element.base);
    if (!element.attributes.empty()) {
      text_ += "\"attributes\":";
      Json attributes = Json::array();
      for (const tidings::Attribute& one : element.attributes) attributes.push_back(to_json(one));
      value(attributes);
      text_ += ',';
    }
    if (!element.children.empty()) {
      text_ += "\"children\":[";
      for (const tidings::Element& child : element.children) {
        value(child);
        text_ += ',';
      }
      text_.back() = ']';
      text_ += ',';
    }
    text_.back() = '}';
    hand_over(plenty);
  }

  void members(const Json& object) {
    for (const auto& [key, json] : object.items()) {
      name(key);
      value(json);
    }
  }

  template <class T>
  void list(const char* key, const std::vector<T>& list) {
    if (list.empty())
      return;
    name(key);
    open('[');
    for (const T& one : list) {
      next();
      value(one);
    }
    close(']');
  }

  // How much is worth a call of the stream.
  static constexpr std::size_t plenty = 64 * 1024;

  // Gives what is written to the stream, if it is that much.
  void hand_over(std::size_t least = 0) {
    if (text_.size() < least)
      return;
    out_ << text_;
    text_.clear();
  }

 private:
  void line() {
    text_ += '\n';
    text_.append(2 * depth_, ' ');
  }

  // A member of an object, and a comma.
  void text(std::string_view name, const std::string& value) {
    if (value.empty())
      return;
    text_ += '"';
    text_ += name;
    text_ += "\":";
    quoted(value);
    text_ += ',';
  }

  // Plain ASCII means itself.
  void quoted(const std::string& value) {
    const auto is_plain = [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; };
    if (!std::all_of(value.begin(), value.end(), is_plain)) {
      this->value(Json(value));
      return;
    }
    text_ += '"';
    text_ += value;
    text_ += '"';
  }

  std::ostream& out_;
  std::string text_;
  std::size_t depth_ = 0;
  bool is_first_ = true;
};

inline void print_items(Printer& printer, const std::vector<tidings::Item>& items) {
  printer.name("items");
  printer.open('[');
  for (const tidings::Item& item : items) {
    const Json members = members_of(item);
    if (members.empty() && item.extensions.empty())
      continue;
    printer.next();
    printer.open('{');
    printer.members(members);
    printer.list("extensions", item.extensions);
    printer.close('}');
    printer.hand_over(Printer::plenty);
  }
  printer.close(']');
}

// Writes a document. Piece by piece, as a hostile one would fill the memory as JSON.
inline void print(std::ostream& out, const tidings::Document& document) {
  Printer printer(out);
  printer.open('{');
  printer.name("format");
  printer.value(Json(tidings::to_string(document.format)));
  printer.name("encoding");
  printer.value(Json(document.encoding));
  printer.name("well_formed");
  printer.value(Json(document.well_formed));
  printer.list("diagnostics", document.diagnostics);
  printer.name("channel");
  printer.open('{');
  printer.members(members_of(document.channel));
  if (!document.channel.items.empty())
    print_items(printer, document.channel.items);
  printer.list("extensions", document.channel.extensions);
  printer.close('}');
  printer.close('}');
  printer.hand_over();
  out << '\n';
}

}  // namespace feed_json

#endif  // TIDINGS_EXAMPLES_FEED_JSON_HPP
