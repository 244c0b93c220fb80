// SPDX-License-Identifier: MIT
// Media RSS (the namespace "media"), typed: read from and written to a channel's or item's
// extensions. A module of its own, which the core does not know.
#ifndef TIDINGS_MEDIA_HPP
#define TIDINGS_MEDIA_HPP

#include <tidings/detail/config.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/item.hpp>
#include <tidings/model/media.hpp>

TIDINGS_BEGIN_NAMESPACE

/// Media RSS, read and written.
///
///     const tidings::media::Media media = tidings::media::read(item);
///     for (const tidings::media::Content* one : media.all_contents()) show(one->url, one->type);
///     if (media.thumbnail() != nullptr) show_picture(media.thumbnail()->url);
///
/// @see https://www.rssboard.org/media-rss
namespace media {

/// What an item's media elements say. What cannot be read is absent; a content without address is
/// kept, since its player may have one.
[[nodiscard]] TIDINGS_FUNCTION Media read(const Item& item);

/// What a channel's media elements say.
[[nodiscard]] TIDINGS_FUNCTION Media read(const Channel& channel);

/// Makes the item say what the struct says: elements of its members are replaced, media elements
/// that no member names and all elements of other namespaces stay. What was read reads back equal.
TIDINGS_FUNCTION void write(Item& item, const Media& media);

/// Makes the channel say what the struct says; otherwise as for an item.
TIDINGS_FUNCTION void write(Channel& channel, const Media& media);

}  // namespace media

TIDINGS_END_NAMESPACE

#if TIDINGS_HAS_BODIES
#  include <tidings/impl/media.ipp>
#endif

#endif  // TIDINGS_MEDIA_HPP
