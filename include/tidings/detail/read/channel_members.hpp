// SPDX-License-Identifier: MIT
// The members of a channel: RSS's own (RSS 2.0, "Required" and "Optional channel elements"), Atom's
// (RFC 4287, 4.1.1), and those of modules.
#ifndef TIDINGS_DETAIL_READ_CHANNEL_MEMBERS_HPP
#define TIDINGS_DETAIL_READ_CHANNEL_MEMBERS_HPP

#include <string>
#include <string_view>
#include <utility>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/atom_item.hpp>
#include <tidings/detail/read/channel_fill.hpp>
#include <tidings/detail/read/links.hpp>
#include <tidings/detail/read/module_item.hpp>
#include <tidings/detail/read/persons.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/rss_parts.hpp>
#include <tidings/detail/read/texts.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline bool take_generator(Reader& reader, Generator& generator, Node node) {
  Generator read;
  read.name = read_string(reader, node);
  if (node.first_attribute()) {
    std::string uri = reader.xml.attribute_value(node, "uri");
    if (uri.empty())
      uri = reader.xml.attribute_value(node, "url");  // Atom 0.3
    if (!uri.empty())
      read.uri = reader.xml.resolve_address(uri, node);
    read.version = reader.xml.attribute_value(node, "version");
  }
  if (read.empty())
    return true;
  if (!generator.empty())
    return generator == read;
  generator = std::move(read);
  return true;
}

inline bool take_atom_feed_member(Reader& reader, ChannelFill& fill, const Child& child) {
  Channel& channel = fill.channel;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::id:
      return take_atom_id(reader, channel.id, node);
    case Tag::title:
      return take_line(reader, channel.title, node, Untyped::text);
    case Tag::subtitle:
    case Tag::tagline:
      return take_line(reader, channel.subtitle, node, Untyped::text);
    case Tag::info:
      return take_line(reader, channel.info, node, Untyped::text);
    case Tag::rights:
    case Tag::copyright:
      return take_line(reader, channel.rights, node, Untyped::text);
    case Tag::link:
      return take_atom_link(reader, channel.links, node);
    case Tag::updated:
    case Tag::modified:
      return take_date(reader, channel.updated, node);
    case Tag::published:
    case Tag::issued:
      return take_date(reader, channel.published, node);
    case Tag::created:
      return take_date(reader, channel.created, node);
    case Tag::author:
      add_person(channel.authors, read_person(reader, node));
      return true;
    case Tag::contributor:
      add_person(channel.contributors, read_person(reader, node));
      return true;
    case Tag::category:
      return take_atom_category(reader, channel.categories, node);
    case Tag::generator:
      return take_generator(reader, channel.generator, node);
    case Tag::icon:
      return take_address(reader, channel.icon, node);
    case Tag::logo:
      return take_address(reader, channel.logo, node);
    default:
      return false;
  }
}

inline bool take_rss_channel_member(Reader& reader, ChannelFill& fill, const Child& child) {
  Channel& channel = fill.channel;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::title:
      return take_line_beside(reader, channel.title, fill.title, node);
    case Tag::link:
      return take_rss_link(reader, channel.links, fill.has_link, node);
    case Tag::description:
      return take_line_beside(reader, channel.subtitle, fill.subtitle, node, Untyped::html);
    case Tag::language:
      return true;  // read before all others
    case Tag::copyright:
      return take_line_beside(reader, channel.rights, fill.rights, node);
    case Tag::managing_editor:
      return take_person(channel.editor, read_person(reader, node));
    case Tag::web_master:
      return take_person(channel.webmaster, read_person(reader, node));
    case Tag::author:
      add_person_beside(channel.authors, fill.authors, read_person(reader, node));
      return true;
    case Tag::pub_date:
      return fill.published || take_date(reader, channel.published, node);
    case Tag::last_build_date:
      return fill.updated || take_date(reader, channel.updated, node);
    case Tag::category:
      return take_rss_category(reader, channel.categories, node);
    case Tag::generator:
      return fill.generator || take_generator(reader, channel.generator, node);
    case Tag::docs:
      return take_address(reader, channel.docs, node);
    case Tag::cloud:
      return take_cloud(reader, channel.cloud, node);
    case Tag::ttl:
      return take_number(reader, channel.ttl, node);
    case Tag::image:
      return take_image(reader, channel.image, node);
    case Tag::rating:
      return take_string(reader, channel.rating, node);
    case Tag::text_input:
      return take_text_input(reader, channel.text_input, node);
    case Tag::skip_hours:
      return take_skip_hours(reader, channel.skip_hours, node);
    case Tag::skip_days:
      return take_skip_days(reader, channel.skip_days, node);
    case Tag::enclosure:
    case Tag::guid:
      return false;
    default:
      return take_atom_feed_member(
          reader, fill, child);  // Atom's elements that lost their namespace
  }
}

inline bool take_dublin_core(Reader& reader, ChannelFill& fill, const Child& child) {
  Channel& channel = fill.channel;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::title:
      return take_line(reader, channel.title, node, Untyped::by_look);
    case Tag::description:
    case Tag::abstract:
      return take_line(reader, channel.subtitle, node, Untyped::by_look);
    case Tag::language:
      return true;  // read before all others
    case Tag::creator:
    case Tag::author:
      add_person_beside(channel.authors, fill.authors, read_person(reader, node));
      return true;
    case Tag::contributor:
      add_person_beside(channel.contributors, fill.contributors, read_person(reader, node));
      return true;
    case Tag::publisher:
      return take_person(channel.publisher, read_person(reader, node));
    case Tag::subject:
      return take_rss_category(reader, channel.categories, node);
    case Tag::date:
    case Tag::issued:
    case Tag::available:
      return take_date(reader, channel.published, node);
    case Tag::modified:
      return take_date(reader, channel.updated, node);
    case Tag::created:
      return take_date(reader, channel.created, node);
    case Tag::rights:
      return take_line(reader, channel.rights, node, Untyped::by_look);
    case Tag::license:
      return take_license(reader, channel.links, node);
    default:
      return false;
  }
}

inline bool take_schedule(Reader& reader, UpdateSchedule& update, const Child& child) {
  switch (child.tag) {
    case Tag::update_period:
      return take_string(reader, update.period, child.node);
    case Tag::update_frequency:
      return take_number(reader, update.frequency, child.node);
    case Tag::update_base:
      return take_date(reader, update.base, child.node);
    default:
      return false;
  }
}

/// admin:generatorAgent and admin:errorReportsTo, whose values are addresses.
inline bool take_admin(Reader& reader, Channel& channel, const Child& child) {
  const std::string address = read_address(reader, child.node);
  if (child.tag == Tag::generator_agent) {
    if (address.empty())
      return true;
    if (!channel.generator.uri.empty() || !channel.generator.name.empty())
      return channel.generator.uri == address;
    channel.generator.uri = address;
    return true;
  }
  return false;
}

inline bool take_channel_module(Reader& reader, ChannelFill& fill, const Child& child) {
  switch (child.ns) {
    case Ns::dc:
    case Ns::dcterms:
      return take_dublin_core(reader, fill, child);
    case Ns::sy:
      return take_schedule(reader, fill.channel.update, child);
    case Ns::admin:
      return take_admin(reader, fill.channel, child);
    case Ns::cc:
    case Ns::creative_commons:
      return child.tag == Tag::license && take_license(reader, fill.channel.links, child.node);
    default:
      return false;
  }
}

/// itunes:owner: whoever publishes the podcast.
inline Person read_owner(Reader& reader, Node node) {
  if (!first_element(node))
    return read_person_string(reader, node);
  Person owner;
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child);
    const Scope scope(reader.xml, child);
    if (part.tag == Tag::name)
      take_string(reader, owner.name, child);
    if (part.tag == Tag::email)
      take_string(reader, owner.email, child);
  }
  return owner;
}

/// itunes:category: the text, and that of the categories in it, at any depth.
inline void take_category_tree(Reader& reader, std::vector<Category>& categories, Node top) {
  Node node = top;
  std::size_t depth = 0;
  while (node) {
    std::string buffer;
    const std::string_view term =
        to_single_line(reader.xml.attribute_view(node, "text", buffer), buffer);
    if (!term.empty())
      add_category(categories, term);
    Node next = depth < reader.xml.limits().depth ? first_element(node) : Node();
    if (next)
      ++depth;
    while (!next && node != top) {
      next = next_element(node);
      if (next)
        break;
      node = node.parent();
      --depth;
    }
    if (!next)
      return;
    node = next;
  }
}

inline void take_channel_hint(Reader& reader, ChannelFill& fill, const Child& child) {
  Channel& channel = fill.channel;
  const Node node = child.node;
  switch (child.tag) {
    case Tag::title:
      if (channel.title.empty())
        take_line(reader, channel.title, node, Untyped::by_look);
      break;
    case Tag::author:
      if (channel.authors.empty())
        add_person(channel.authors, read_person(reader, node));
      break;
    case Tag::summary:
    case Tag::description:
      if (!channel.subtitle.empty())
        break;
      take_line(reader, channel.subtitle, node, Untyped::by_look);
      fill.has_summary = !channel.subtitle.empty();
      break;
    case Tag::subtitle:
      take_better_text(
          channel.subtitle, fill.has_summary, read_line(reader, node, Untyped::by_look));
      break;
    case Tag::owner:
      if (channel.publisher.empty())
        channel.publisher = read_owner(reader, node);
      break;
    case Tag::image:
      if (channel.image.empty())
        channel.image.url = read_address(reader, node);
      break;
    case Tag::link:  // itunes:link, from before there was itunes:image
      if (channel.image.empty() && iequals(reader.xml.attribute_value(node, "rel"), "image"))
        channel.image.url = read_address(reader, node);
      break;
    case Tag::browser_friendly:
      if (channel.info.empty())
        take_line(reader, channel.info, node, Untyped::by_look);
      break;
    case Tag::keywords:
      if (!fill.categories)
        take_keywords(reader, channel.categories, node);
      break;
    case Tag::category:
      if (fill.categories)
        break;
      if (child.ns == Ns::media) {
        take_rss_category(reader, channel.categories, node);
      } else {
        take_category_tree(reader, channel.categories, node);
      }
      break;
    default:
      break;
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_CHANNEL_MEMBERS_HPP
