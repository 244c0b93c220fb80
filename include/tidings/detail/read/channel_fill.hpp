// SPDX-License-Identifier: MIT
// What is known of a channel while its members are being filled, beside the channel itself.
#ifndef TIDINGS_DETAIL_READ_CHANNEL_FILL_HPP
#define TIDINGS_DETAIL_READ_CHANNEL_FILL_HPP

#include <cstddef>

#include <tidings/detail/config.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A channel that is being read. The flags tell what Atom's elements inside an RSS channel have
/// said whole.
struct ChannelFill {
  explicit ChannelFill(Channel& to_fill) : channel(to_fill) {}

  Channel& channel;
  bool title = false;
  bool subtitle = false;
  bool rights = false;
  bool published = false;
  bool updated = false;
  bool generator = false;
  bool categories = false;  ///< whether others than hints gave categories
  std::size_t authors = 0;
  std::size_t contributors = 0;
  bool has_link = false;
  bool has_summary = false;  ///< whether the subtitle is but a summary

  /// Called when Atom's elements have been read and RSS's are yet to come.
  void settle_atom() {
    title = !channel.title.empty();
    subtitle = !channel.subtitle.empty();
    rights = !channel.rights.empty();
    published = static_cast<bool>(channel.published);
    updated = static_cast<bool>(channel.updated);
    generator = !channel.generator.empty();
    authors = channel.authors.size();
    contributors = channel.contributors.size();
  }
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_CHANNEL_FILL_HPP
