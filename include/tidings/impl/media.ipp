// SPDX-License-Identifier: MIT
// Media RSS: the bodies behind media.hpp.
#ifndef TIDINGS_IMPL_MEDIA_IPP
#define TIDINGS_IMPL_MEDIA_IPP

#include <tidings/detail/config.hpp>
#include <tidings/detail/modules/media_read.hpp>
#include <tidings/detail/modules/media_write.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/item.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace media {

[[nodiscard]] TIDINGS_FUNCTION Media read(const Item& item) {
  return detail::read_media(item.extensions);
}

[[nodiscard]] TIDINGS_FUNCTION Media read(const Channel& channel) {
  return detail::read_media(channel.extensions);
}

TIDINGS_FUNCTION void write(Item& item, const Media& media) {
  detail::write_media(item.extensions, media);
}

TIDINGS_FUNCTION void write(Channel& channel, const Media& media) {
  detail::write_media(channel.extensions, media);
}

}  // namespace media

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_IMPL_MEDIA_IPP
