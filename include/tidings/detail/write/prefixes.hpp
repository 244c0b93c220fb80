// SPDX-License-Identifier: MIT
// Which prefix each namespace of a document gets: decided before anything is written, so that all
// of them are declared once, at the root. Knows elements, no feed.
#ifndef TIDINGS_DETAIL_WRITE_PREFIXES_HPP
#define TIDINGS_DETAIL_WRITE_PREFIXES_HPP

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/markup.hpp>
#include <tidings/detail/write/names.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/detail/xml/scopes.hpp>
#include <tidings/model/element.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

inline constexpr std::string_view xmlns_namespace = "http://www.w3.org/2000/xmlns/";

/// The address that stands for a prefix that its document never declared, so that it can be written
/// at all.
[[nodiscard]] inline std::string uri_of_undeclared(std::string_view prefix) {
  return "urn:x-prefix:" + std::string(prefix);
}

/// The address of an element's namespace as it is written, a known one in its right spelling; ""
/// for none.
[[nodiscard]] inline std::string written_namespace(std::string_view uri,
                                                   std::string_view prefix = {}) {
  std::string result = cleaned(trim(uri));
  if (result == xmlns_namespace || result.size() > longest_inherited)
    result.clear();
  if (!result.empty()) {
    const Ns known = find_namespace(result).ns;
    return known == Ns::other || known == Ns::none ? result : std::string(uri_of(known));
  }
  return is_ncname(prefix) ? uri_of_undeclared(prefix) : result;
}

/// The namespace that an element is written in.
[[nodiscard]] inline Ns namespace_of(const Element& element) {
  if (element.namespace_uri.empty() && element.prefix.empty())
    return Ns::none;
  return find_namespace(written_namespace(element.namespace_uri, element.prefix)).ns;
}

/// Declares a prefix, in a start tag that is open.
template <class Sink>
void write_declaration(Markup<Sink>& out, std::string_view prefix, std::string_view uri) {
  out.raw(" xmlns:");
  out.raw(prefix);
  out.raw("=\"");
  out.text(uri, Escape::attribute);
  out.raw("\"");
}

/// The prefixes of one document.
class Prefixes {
 public:
  /// A namespace that the document uses.
  struct Entry {
    std::string prefix;    ///< without colon
    bool at_root = false;  ///< else each element declares it that uses it
  };

  using Entries = std::map<std::string, Entry, std::less<>>;

  /// @param main  the namespace that elements without prefix are in; Ns::none for RSS
  explicit Prefixes(Ns main) : main_(main) {}

  /// Asks for a prefix for a known namespace.
  void need(Ns ns) { add(uri_of(ns), {}); }

  /// Asks for prefixes for all that elements use.
  void need(const std::vector<Element>& elements) {
    if (!elements.empty())
      need_all(elements);
  }

  void need(const std::vector<Attribute>& attributes) {
    for (const Attribute& one : attributes) {
      if (!one.namespace_uri.empty() && !one.name.empty())
        add_attribute(one);
    }
  }

  /// What was decided for an address; nullptr for none and for what was never asked for.
  [[nodiscard]] const Entry* find(std::string_view uri) const {
    const auto at = entries_.find(uri);
    return at == entries_.end() ? nullptr : &at->second;
  }

  /// Whether elements of that namespace are written without prefix.
  [[nodiscard]] bool is_main(std::string_view uri) const noexcept { return uri == uri_of(main_); }

  /// Whether elements without prefix are in a namespace.
  [[nodiscard]] bool has_main() const noexcept { return main_ != Ns::none; }

  /// Prints the root's declarations, those of known namespaces in the order of their table, then
  /// the others.
  template <class Sink>
  void declare(Markup<Sink>& out) const {
    if (has_main())
      out.attribute("xmlns", uri_of(main_));
    for (const KnownNamespace& known : known_namespaces) {
      if (known.ns != Ns::xml)
        declare(out, known.uri);
    }
    for (const auto& [uri, entry] : entries_) {
      if (find_namespace(uri).ns == Ns::other)
        declare(out, uri);
    }
  }

 private:
  static constexpr std::size_t most_at_root = 200;  // readers have limits of attributes too

  template <class Sink>
  void declare(Markup<Sink>& out, std::string_view uri) const {
    const Entry* entry = uri.empty() ? nullptr : find(uri);
    if (entry == nullptr || !entry->at_root)
      return;
    write_declaration(out, entry->prefix, uri);
  }

  void need_all(const std::vector<Element>& elements) {
    std::vector<const std::vector<Element>*> pending{&elements};
    while (!pending.empty()) {
      const std::vector<Element>& list = *pending.back();
      pending.pop_back();
      for (const Element& one : list) {
        if (one.name.empty())
          continue;
        need(one);
        if (!one.children.empty())
          pending.push_back(&one.children);
      }
    }
  }

  void need(const Element& one) {
    if (!one.namespace_uri.empty() || !one.prefix.empty())
      add_element(one);
    need(one.attributes);
  }

  void add_element(const Element& one) {
    if (find(one.namespace_uri) != nullptr)
      return;
    const std::string uri = written_namespace(one.namespace_uri, one.prefix);
    if (!uri.empty() && !is_main(uri))
      add(uri, one.prefix);
  }

  void add_attribute(const Attribute& one) {
    if (find(one.namespace_uri) != nullptr)
      return;
    const std::string uri = written_namespace(one.namespace_uri);
    if (!uri.empty())
      add(uri, {});
  }

  void add(std::string_view uri, std::string_view wish) {
    if (entries_.find(uri) != entries_.end())
      return;
    const Ns known = find_namespace(uri).ns;
    Entry entry;
    entry.at_root = known != Ns::other || others_++ < most_at_root;
    entry.prefix = known != Ns::other ? std::string(prefix_of(known)) : free_prefix(wish);
    entries_.emplace(std::string(uri), std::move(entry));
  }

  /// Whether a prefix is that of another namespace, or of a known one.
  [[nodiscard]] bool is_taken(std::string_view prefix) const {
    for (const KnownNamespace& known : known_namespaces) {
      if (known.prefix == prefix)
        return true;
    }
    return taken_.find(prefix) != taken_.end();
  }

  [[nodiscard]] std::string free_prefix(std::string_view wish) {
    std::string result(wish);
    if (!is_ncname(wish) || wish.size() > 64 || istarts_with(wish, "xml") || is_taken(wish)) {
      do {
        result = "ns";
        result += Digits(++numbered_).view();
      } while (is_taken(result));
    }
    taken_.insert(result);
    return result;
  }

  Ns main_;
  Entries entries_;
  std::set<std::string, std::less<>> taken_;
  std::size_t others_ = 0;
  std::int64_t numbered_ = 0;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_PREFIXES_HPP
