// SPDX-License-Identifier: MIT
// Any bytes as what a podcast's channel and item hold: the modules read it, and what they write
// they read back.
#include <tidings/itunes.hpp>
#include <tidings/media.hpp>

#include "fuzz.hpp"

namespace {

template <class Holder>
void check_media(Holder holder) {
  const tidings::media::Media media = tidings::media::read(holder);
  tidings::media::write(holder, media);
  fuzz::require(tidings::media::read(holder) == media, "media: what is written is read back");
}

template <class Holder>
void check_itunes(Holder holder) {
  const auto once = tidings::itunes::read(holder);
  tidings::itunes::write(holder, once);
  fuzz::require(tidings::itunes::read(holder) == once, "itunes: what is written is read back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string inner(fuzz::view(data, size));
  const std::string bytes =
      "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" "
      "xmlns:media=\"http://search.yahoo.com/mrss/\"><channel>" +
      inner + "<item>" + inner + "</item></channel></rss>";
  const tidings::ParseResult result = tidings::parse(bytes);
  if (!result)
    return 0;
  check_media(result->channel);
  check_itunes(result->channel);
  for (const tidings::Item& item : result->channel.items) {
    check_media(item);
    check_itunes(item);
  }
  return 0;
}
