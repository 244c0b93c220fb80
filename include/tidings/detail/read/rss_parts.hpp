// SPDX-License-Identifier: MIT
// The parts of an RSS channel that have children of their own: image, textInput, cloud, skipHours,
// skipDays. Only direct children count, and none of them bleeds into the channel.
#ifndef TIDINGS_DETAIL_READ_RSS_PARTS_HPP
#define TIDINGS_DETAIL_READ_RSS_PARTS_HPP

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Calls `take(child)` for each child element that is RSS's own, in its scope.
/// @returns whether all that stands in the element was taken
template <class Take>
bool for_each_own_part(Reader& reader, Node node, Take take) {
  bool whole = true;
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child);
    const Scope scope(reader.xml, child);
    whole = (part.ns == Ns::none || part.ns == Ns::dc) && take(part) && whole;
  }
  return whole;
}

/// One member of RSS's image.
inline bool take_image_part(Reader& reader, Image& image, const Child& part) {
  switch (part.tag) {
    case Tag::url:
      return take_address(reader, image.url, part.node);
    case Tag::title:
      return take_string(reader, image.title, part.node);
    case Tag::link:
      return take_address(reader, image.link, part.node);
    case Tag::width:
      return take_number(reader, image.width, part.node);
    case Tag::height:
      return take_number(reader, image.height, part.node);
    case Tag::description:
      return take_string(reader, image.description, part.node);
    default:
      return false;
  }
}

/// RSS's image. In RDF the channel only points to it. One that holds more than the model has is
/// kept as well.
inline bool take_image(Reader& reader, Image& image, Node node) {
  Image read;
  const bool whole = for_each_own_part(
      reader, node, [&](const Child& part) { return take_image_part(reader, read, part); });
  if (read.url.empty()) {
    const std::string url = reader.xml.attribute_value(node, "url");
    if (!url.empty())
      read.url = reader.xml.resolve_address(url, node);
  }
  if (read.url.empty() && !first_element(node)) {
    const std::string text = reader.xml.decoder.text_of(node);
    if (!is_blank_text(text))
      read.url = reader.xml.resolve_address(text, node);
  }
  if (read.empty())
    return whole;
  if (!image.empty())
    return whole && image == read;
  image = std::move(read);
  return whole;
}

inline bool take_text_input(Reader& reader, TextInput& input, Node node) {
  TextInput read;
  const bool whole = for_each_own_part(reader, node, [&](const Child& part) {
    switch (part.tag) {
      case Tag::title:
        return take_string(reader, read.title, part.node);
      case Tag::description:
        return take_string(reader, read.description, part.node);
      case Tag::name:
        return take_string(reader, read.name, part.node);
      case Tag::link:
        return take_address(reader, read.link, part.node);
      default:
        return false;
    }
  });
  if (read.empty())
    return whole;
  if (!input.empty())
    return whole && input == read;
  input = std::move(read);
  return whole;
}

inline bool take_cloud(Reader& reader, Cloud& cloud, Node node) {
  Cloud read;
  read.domain = reader.xml.attribute_value(node, "domain");
  read.port = read_number(reader, node, reader.xml.attribute_value(node, "port"));
  read.path = reader.xml.attribute_value(node, "path");
  read.register_procedure = reader.xml.attribute_value(node, "registerProcedure");
  read.protocol = reader.xml.attribute_value(node, "protocol");
  if (read.empty())
    return true;
  if (!cloud.empty())
    return cloud == read;
  cloud = std::move(read);
  return true;
}

/// An hour from 0 to 23; 24 is midnight (RSS 0.92 counted from 1).
inline void take_hour(Reader& reader, std::vector<int>& hours, Node node, std::string_view text) {
  Number number = read_number(reader, node, text);
  if (number == 24) {
    reader.xml.note(Code::value_out_of_range, Severity::note, node, {"hour 24 is read as hour 0"});
    number = 0;
  }
  if (!number)
    return;
  if (*number > 23) {
    reader.xml.note(Code::value_out_of_range,
                    Severity::warning,
                    node,
                    {"hour ", trim(text), " is not in the day"});
    return;
  }
  const int hour = static_cast<int>(*number);
  if (std::find(hours.begin(), hours.end(), hour) == hours.end())
    hours.push_back(hour);
}

inline bool take_skip_hours(Reader& reader, std::vector<int>& hours, Node node) {
  if (!first_element(node))
    take_hour(reader, hours, node, reader.xml.decoder.text_of(node));
  return for_each_own_part(reader, node, [&](const Child& part) {
    if (part.tag != Tag::hour)
      return false;
    take_hour(reader, hours, part.node, reader.xml.decoder.text_of(part.node));
    return true;
  });
}

inline bool take_skip_days(Reader& reader, std::vector<std::string>& days, Node node) {
  constexpr std::string_view names[] = {
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  return for_each_own_part(reader, node, [&](const Child& part) {
    if (part.tag != Tag::day)
      return false;
    const std::string text = read_string(reader, part.node);
    for (const std::string_view name : names) {
      if (!iequals(text, name) && !iequals(text, name.substr(0, 3)))
        continue;
      if (text != name)
        reader.xml.note(
            Code::bad_value, Severity::note, part.node, {"day \"", text, "\" is read as ", name});
      if (std::find(days.begin(), days.end(), name) == days.end())
        days.emplace_back(name);
      return true;
    }
    reader.xml.note(
        Code::bad_value, Severity::warning, part.node, {"\"", text, "\" is no day of the week"});
    return true;
  });
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_RSS_PARTS_HPP
