// SPDX-License-Identifier: MIT
// Members of a channel that both formats write with RSS's elements: its image, cloud, text input,
// and when nothing is new.
#ifndef TIDINGS_DETAIL_WRITE_RSS_MEMBERS_HPP
#define TIDINGS_DETAIL_WRITE_RSS_MEMBERS_HPP

#include <cstdint>
#include <string>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/write/markup.hpp>
#include <tidings/detail/write/shared.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// RSS's image, textInput, cloud, skipHours and skipDays: in RSS itself without prefix, elsewhere
/// with its own.
template <class Sink>
void write_image(FeedWriter<Sink>& w, const TagName& prefix, const Image& image) {
  const QName name(prefix, "image");
  w.out.open(name);
  w.out.nest();
  write_address(w, QName(prefix, "url"), image.url);
  write_string(w, QName(prefix, "title"), image.title);
  write_address(w, QName(prefix, "link"), image.link);
  write_number(w, QName(prefix, "width"), image.width);
  write_number(w, QName(prefix, "height"), image.height);
  write_string(w, QName(prefix, "description"), image.description);
  w.out.unnest(name);
}

template <class Sink>
void write_skips(FeedWriter<Sink>& w, const TagName& prefix, const Channel& channel) {
  const std::vector<int> hours = final_hours(channel.skip_hours);
  if (!hours.empty()) {
    w.out.open(QName(prefix, "skipHours"));
    w.out.nest();
    for (const int hour : hours) w.out.leaf(QName(prefix, "hour"), std::int64_t{hour});
    w.out.unnest(QName(prefix, "skipHours"));
  }
  const std::vector<std::string> days = final_days(channel.skip_days);
  if (!days.empty()) {
    w.out.open(QName(prefix, "skipDays"));
    w.out.nest();
    for (const std::string& day : days) w.out.leaf(QName(prefix, "day"), day);
    w.out.unnest(QName(prefix, "skipDays"));
  }
}

template <class Sink>
void write_rss_members(FeedWriter<Sink>& w, const TagName& prefix, const Channel& channel) {
  write_address(w, QName(prefix, "docs"), channel.docs);
  if (!is_absent_cloud(channel.cloud)) {
    w.out.open(QName(prefix, "cloud"));
    write_attribute(w, "domain", channel.cloud.domain);
    if (is_writable(channel.cloud.port))
      w.out.attribute("port", *channel.cloud.port);
    write_attribute(w, "path", channel.cloud.path);
    write_attribute(w, "registerProcedure", channel.cloud.register_procedure);
    write_attribute(w, "protocol", channel.cloud.protocol);
    w.out.close_empty();
  }
  write_number(w, QName(prefix, "ttl"), channel.ttl);
  write_string(w, QName(prefix, "rating"), channel.rating);
  const TextInput& input = channel.text_input;
  if (!is_absent_input(input)) {
    const QName name(prefix, "textInput");
    w.out.open(name);
    w.out.nest();
    write_string(w, QName(prefix, "title"), input.title);
    write_string(w, QName(prefix, "description"), input.description);
    write_string(w, QName(prefix, "name"), input.name);
    write_address(w, QName(prefix, "link"), input.link);
    w.out.unnest(name);
  }
  write_skips(w, prefix, channel);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_RSS_MEMBERS_HPP
