// SPDX-License-Identifier: MIT
// Which namespace an address means, in any of the spellings that feeds give it, and which one a
// prefix that nobody declared means.
#ifndef TIDINGS_DETAIL_XML_KNOWN_NAMES_HPP
#define TIDINGS_DETAIL_XML_KNOWN_NAMES_HPP

#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/namespaces.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A namespace found by its address.
struct FoundNamespace {
  Ns ns = Ns::other;
  bool exact = true;  ///< whether the address was spelled as it should be
};

/// Another address of a known namespace: an older or moved one, or one that is often written by
/// mistake.
struct NamespaceAlias {
  std::string_view uri;  ///< as strip_namespace leaves it, in lower case
  Ns ns;
};

inline constexpr NamespaceAlias namespace_aliases[] = {
    // Atom's names before it was finished: the drafts of 2003.
    {"example.com/newformat", Ns::atom_0_3},
    {"example.com/necho", Ns::atom_0_3},
    {"purl.org/echo", Ns::atom_0_3},
    {"uri/of/echo/namespace", Ns::atom_0_3},
    {"purl.org/pie", Ns::atom_0_3},
    {"purl.org/atom/ns", Ns::atom_0_3},
    {"w3.org/2005/atom", Ns::atom},
    {"channel.netscape.com/rdf/simple/0.9", Ns::rss_0_90},
    {"purl.org/net/rss1.1", Ns::rss_1_1},
    {"backend.userland.com/rss", Ns::rss_2_0},
    {"backend.userland.com/rss2", Ns::rss_2_0},
    {"backend.userland.com/rss091", Ns::rss_2_0},
    {"backend.userland.com/rss092", Ns::rss_2_0},
    {"backend.userland.com/rss/2.0", Ns::rss_2_0},
    {"blogs.law.harvard.edu/tech/rss", Ns::rss_2_0},
    {"cyber.law.harvard.edu/rss/rss.html", Ns::rss_2_0},
    {"rssboard.org/rss-specification", Ns::rss_2_0},
    {"my.netscape.com/publish/formats/rss-0.91.dtd", Ns::rss_2_0},
    {"w3.org/1999/02/22-rdf-syntax-ns", Ns::rdf},
    {"purl.org/rss/modules/content", Ns::content},
    {"purl.org/dc/elements/1.0", Ns::dc},
    {"purl.org/metadata/dublin_core", Ns::dc},
    {"purl.org/rss/modules/syndication", Ns::sy},
    {"purl.org/rss/modules/slash", Ns::slash},
    {"video.search.yahoo.com/mrss", Ns::media},
    {"tools.search.yahoo.com/mrss", Ns::media},
    {"api.search.yahoo.com/mrss", Ns::media},
    {"rssboard.org/media-rss", Ns::media},
    {"itunes.com/dtds/podcast-1.0.dtd", Ns::itunes},
    {"itunes.com/dtds/podcast-1.0", Ns::itunes},
    {"itunes.apple.com/dtds/podcast-1.0.dtd", Ns::itunes},
    {"example.com/dtds/podcast-1.0.dtd", Ns::itunes},
    {"github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", Ns::podcast},
    {"podcastindex.org/namespace/1.0", Ns::podcast},
    {"creativecommons.org/ns", Ns::cc},
    {"web.resource.org/cc", Ns::cc},
    {"cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", Ns::creative_commons},
    {"georss.org/georss/10", Ns::georss},
    {"georss.org/georss/11", Ns::georss},
    {"prismstandard.org/namespaces/basic/1.2", Ns::prism},
    {"prismstandard.org/namespaces/1.2/basic", Ns::prism},
    {"prismstandard.org/namespaces/basic/2.1", Ns::prism},
    {"prismstandard.org/namespaces/basic/3.0", Ns::prism},
    {"purl.org/atom/app", Ns::app},
    {"a9.com/-/spec/opensearchrss/1.0", Ns::opensearch},
};

/// An address without what people get wrong: scheme, "www.", blanks, and what ends it. Case is left
/// to the comparison.
[[nodiscard]] constexpr std::string_view strip_namespace(std::string_view uri) noexcept {
  uri = trim(uri);
  for (const std::string_view start :
       {std::string_view("https://"), std::string_view("http://"), std::string_view("www.")}) {
    if (istarts_with(uri, start))
      uri.remove_prefix(start.size());
  }
  // The drafts of Atom 1.0 had its address with the draft's name behind it.
  constexpr std::string_view draft = "purl.org/atom/ns#draft";
  if (istarts_with(uri, draft))
    return draft.substr(0, draft.find('#'));
  while (!uri.empty() && (uri.back() == '/' || uri.back() == '#')) uri.remove_suffix(1);
  return uri;
}

/// The addresses of all known namespaces, stripped.
struct StrippedNamespaces {
  std::string_view of[static_cast<std::size_t>(Ns::other)];

  constexpr StrippedNamespaces() noexcept : of() {
    for (const KnownNamespace& known : known_namespaces)
      of[static_cast<std::size_t>(known.ns)] = strip_namespace(known.uri);
  }
};

inline constexpr StrippedNamespaces stripped_namespaces;

/// The namespace that an address means.
[[nodiscard]] inline FoundNamespace find_namespace(std::string_view uri) noexcept {
  const std::string_view stripped = strip_namespace(uri);
  if (stripped.empty())
    return {trim(uri).empty() ? Ns::none : Ns::other, trim(uri).size() == uri.size()};
  for (const KnownNamespace& known : known_namespaces) {
    const std::string_view usual = stripped_namespaces.of[static_cast<std::size_t>(known.ns)];
    if (usual.size() == stripped.size() && iequals(usual, stripped))
      return {known.ns, known.uri == uri};
  }
  for (const NamespaceAlias& alias : namespace_aliases) {
    if (alias.uri.size() == stripped.size() && iequals(alias.uri, stripped))
      return {alias.ns, false};
  }
  return {};
}

/// The namespace that a prefix usually means; `Ns::other` where it means none.
[[nodiscard]] inline Ns find_prefix(std::string_view prefix) noexcept {
  const Ns usual = namespace_of_prefix(prefix);
  if (usual != Ns::other)
    return usual;
  if (prefix == "a10" || prefix == "atom10")
    return Ns::atom;
  if (prefix == "html")
    return Ns::xhtml;
  if (prefix == "dct")
    return Ns::dcterms;
  return prefix == "mrss" ? Ns::media : Ns::other;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_KNOWN_NAMES_HPP
