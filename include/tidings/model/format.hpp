// SPDX-License-Identifier: MIT
// The feed formats by name.
#ifndef TIDINGS_MODEL_FORMAT_HPP
#define TIDINGS_MODEL_FORMAT_HPP

#include <string_view>

#include <tidings/detail/config.hpp>

TIDINGS_BEGIN_NAMESPACE

/// A feed format. `rss` is RSS of a version that the document does not say or that does not exist.
enum class Format : unsigned char {
  rss,
  rss_0_90,
  rss_0_91,
  rss_0_92,
  rss_0_93,
  rss_0_94,
  rss_1_0,
  rss_1_1,
  rss_2_0,
  atom_0_3,
  atom_1_0,
  json_feed_1_0,
  json_feed_1_1,
  cdf
};

/// The format's stable spelling: "rss-2.0", "atom-1.0", … ("rss" where the version is unknown).
[[nodiscard]] constexpr std::string_view to_string(Format format) noexcept {
  switch (format) {
    case Format::rss:
      return "rss";
    case Format::rss_0_90:
      return "rss-0.90";
    case Format::rss_0_91:
      return "rss-0.91";
    case Format::rss_0_92:
      return "rss-0.92";
    case Format::rss_0_93:
      return "rss-0.93";
    case Format::rss_0_94:
      return "rss-0.94";
    case Format::rss_1_0:
      return "rss-1.0";
    case Format::rss_1_1:
      return "rss-1.1";
    case Format::rss_2_0:
      return "rss-2.0";
    case Format::atom_0_3:
      return "atom-0.3";
    case Format::atom_1_0:
      return "atom-1.0";
    case Format::json_feed_1_0:
      return "json-feed-1.0";
    case Format::json_feed_1_1:
      return "json-feed-1.1";
    case Format::cdf:
      return "cdf";
  }
  return "";
}

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_MODEL_FORMAT_HPP
