// SPDX-License-Identifier: MIT
// The namespaces that readers and writers know, each with its address and its usual prefix.
#ifndef TIDINGS_DETAIL_XML_NAMESPACES_HPP
#define TIDINGS_DETAIL_XML_NAMESPACES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/name_table.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A namespace that the library knows by name. The order is that of `known_namespaces`.
enum class Ns : std::uint8_t {
  none,  ///< no namespace
  atom,
  atom_0_3,
  rss_0_90,
  rss_1_0,
  rss_1_1,
  rss_2_0,  ///< addresses that some put on RSS 2.0, which has none
  rdf,
  xml,
  xhtml,
  content,
  dc,
  dcterms,
  sy,
  slash,
  wfw,
  thr,
  itunes,
  googleplay,
  media,
  podcast,
  feedburner,
  cc,
  creative_commons,
  admin,
  prism,
  rawvoice,
  geo,
  georss,
  gml,
  app,
  opensearch,
  psc,
  foaf,
  trackback,
  xlink,
  svg,
  mathml,
  other  ///< one that the library does not know
};

/// An address and the prefix people expect for it.
struct KnownNamespace {
  Ns ns;
  std::string_view uri;
  std::string_view prefix;
};

inline constexpr KnownNamespace known_namespaces[] = {
    {Ns::none, "", ""},
    {Ns::atom, "http://www.w3.org/2005/Atom", "atom"},
    {Ns::atom_0_3, "http://purl.org/atom/ns#", "atom03"},
    {Ns::rss_0_90, "http://my.netscape.com/rdf/simple/0.9/", "rss090"},
    {Ns::rss_1_0, "http://purl.org/rss/1.0/", "rss"},
    {Ns::rss_1_1, "http://purl.org/net/rss1.1#", "rss11"},
    {Ns::rss_2_0, "http://backend.userland.com/rss2", "rss20"},
    {Ns::rdf, "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"},
    {Ns::xml, "http://www.w3.org/XML/1998/namespace", "xml"},
    {Ns::xhtml, "http://www.w3.org/1999/xhtml", "xhtml"},
    {Ns::content, "http://purl.org/rss/1.0/modules/content/", "content"},
    {Ns::dc, "http://purl.org/dc/elements/1.1/", "dc"},
    {Ns::dcterms, "http://purl.org/dc/terms/", "dcterms"},
    {Ns::sy, "http://purl.org/rss/1.0/modules/syndication/", "sy"},
    {Ns::slash, "http://purl.org/rss/1.0/modules/slash/", "slash"},
    {Ns::wfw, "http://wellformedweb.org/CommentAPI/", "wfw"},
    {Ns::thr, "http://purl.org/syndication/thread/1.0", "thr"},
    {Ns::itunes, "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"},
    {Ns::googleplay, "http://www.google.com/schemas/play-podcasts/1.0", "googleplay"},
    {Ns::media, "http://search.yahoo.com/mrss/", "media"},
    {Ns::podcast, "https://podcastindex.org/namespace/1.0", "podcast"},
    {Ns::feedburner, "http://rssnamespace.org/feedburner/ext/1.0", "feedburner"},
    {Ns::cc, "http://web.resource.org/cc/", "cc"},
    {Ns::creative_commons,
     "http://backend.userland.com/creativeCommonsRssModule",
     "creativeCommons"},
    {Ns::admin, "http://webns.net/mvcb/", "admin"},
    {Ns::prism, "http://prismstandard.org/namespaces/basic/2.0/", "prism"},
    {Ns::rawvoice, "http://www.rawvoice.com/rawvoiceRssModule/", "rawvoice"},
    {Ns::geo, "http://www.w3.org/2003/01/geo/wgs84_pos#", "geo"},
    {Ns::georss, "http://www.georss.org/georss", "georss"},
    {Ns::gml, "http://www.opengis.net/gml", "gml"},
    {Ns::app, "http://www.w3.org/2007/app", "app"},
    {Ns::opensearch, "http://a9.com/-/spec/opensearch/1.1/", "opensearch"},
    {Ns::psc, "http://podlove.org/simple-chapters", "psc"},
    {Ns::foaf, "http://xmlns.com/foaf/0.1/", "foaf"},
    {Ns::trackback, "http://madskills.com/public/xml/rss/module/trackback/", "trackback"},
    {Ns::xlink, "http://www.w3.org/1999/xlink", "xlink"},
    {Ns::svg, "http://www.w3.org/2000/svg", "svg"},
    {Ns::mathml, "http://www.w3.org/1998/Math/MathML", "mathml"},
};

inline constexpr std::size_t known_namespace_count =
    sizeof known_namespaces / sizeof known_namespaces[0];

struct KnownPrefixes {
  [[nodiscard]] constexpr std::string_view operator()(std::size_t index) const noexcept {
    return known_namespaces[index].prefix;
  }
};

inline constexpr NameTable<256, known_namespace_count, KnownPrefixes> known_prefixes;

/// The namespace whose usual prefix that is, in any case; `Ns::other` where it is none's.
[[nodiscard]] constexpr Ns namespace_of_prefix(std::string_view prefix) noexcept {
  const std::size_t index = known_prefixes.find(prefix);
  return index == known_prefixes.none ? Ns::other : known_namespaces[index].ns;
}

static_assert(known_namespace_count == static_cast<std::size_t>(Ns::other));

/// The address of a known namespace; "" for none and for `Ns::other`.
[[nodiscard]] constexpr std::string_view uri_of(Ns ns) noexcept {
  return ns == Ns::other ? std::string_view() : known_namespaces[static_cast<std::size_t>(ns)].uri;
}

/// The usual prefix of a known namespace; "" for none and for `Ns::other`.
[[nodiscard]] constexpr std::string_view prefix_of(Ns ns) noexcept {
  return ns == Ns::other ? std::string_view()
                         : known_namespaces[static_cast<std::size_t>(ns)].prefix;
}

/// Versions of one vocabulary count as one: Atom's, and RSS's own, whose elements have no
/// namespace.
[[nodiscard]] constexpr Ns vocabulary_of(Ns ns) noexcept {
  switch (ns) {
    case Ns::atom_0_3:
      return Ns::atom;
    case Ns::rss_0_90:
    case Ns::rss_1_0:
    case Ns::rss_1_1:
    case Ns::rss_2_0:
      return Ns::none;
    default:
      return ns;
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_NAMESPACES_HPP
