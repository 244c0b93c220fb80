// SPDX-License-Identifier: MIT
// XHTML values: whether one is well-formed, and its markup in the form in which readers give it. No
// pugixml: a value is checked as strictly as XML demands. Knows no feed.
#ifndef TIDINGS_DETAIL_WRITE_FRAGMENT_HPP
#define TIDINGS_DETAIL_WRITE_FRAGMENT_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/entities.hpp>
#include <tidings/detail/text/references.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/names.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/detail/xml/markup.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/detail/xml/scopes.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Reads the markup that stands inside an element and prints it anew: comments and instructions
/// gone, CDATA and references decoded, XHTML without prefix, prefixes declared where they are used
/// first.
class FragmentPrinter {
 public:
  /// @param markup  of characters that XML can hold
  explicit FragmentPrinter(std::string_view markup) : rest_(markup) {
    bindings_.bind("", std::string(uri_of(Ns::xhtml)), Ns::xhtml);
  }

  /// Prints the fragment; false where it is not well-formed, or deeper than is sensible.
  [[nodiscard]] bool print(std::string& out) {
    out.reserve(out.size() + rest_.size());
    while (!rest_.empty()) {
      if (rest_[0] != '<') {
        const std::string_view text = rest_.substr(0, rest_.find('<'));
        rest_.remove_prefix(text.size());
        if (!print_text(out, text, false))
          return false;
      } else if (!print_markup(out)) {
        return false;
      }
    }
    return open_.empty();
  }

 private:
  struct Open {
    std::string_view written;  ///< the name as written, prefix and all
    std::string shown;
    Bindings::Mark outside;
    std::size_t inside;  ///< where its content begins in what is printed
  };

  struct Read {
    std::string_view prefix;
    std::string_view local;
    std::string_view written;
    std::string value;
  };

  static constexpr std::size_t deepest = 90;
  static constexpr std::size_t most = 100;  // attributes of an element

  [[nodiscard]] bool print_markup(std::string& out) {
    if (starts_with(rest_, "<!--")) {
      const std::size_t end = rest_.find("--", 4);
      if (end == std::string_view::npos || rest_.substr(end, 3) != "-->")
        return false;
      rest_.remove_prefix(end + 3);
      return true;
    }
    constexpr std::string_view cdata = "<![CDATA[";
    if (starts_with(rest_, cdata)) {
      const std::size_t end = rest_.find("]]>");
      if (end == std::string_view::npos)
        return false;
      append_escaped(out, with_line_feeds(rest_.substr(cdata.size(), end - cdata.size())), false);
      rest_.remove_prefix(end + 3);
      return true;
    }
    if (starts_with(rest_, "<?")) {
      const std::size_t end = rest_.find("?>");
      const std::string_view target = rest_.substr(2, rest_.find_first_of(" \t\r\n?", 2) - 2);
      if (end == std::string_view::npos || !is_ncname(target) || iequals(target, "xml"))
        return false;
      rest_.remove_prefix(end + 2);
      return true;
    }
    return starts_with(rest_, "</") ? print_end(out) : print_start(out);
  }

  /// Line ends as XML reads them (XML 1.0, 2.11).
  [[nodiscard]] static std::string with_line_feeds(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\r') {
        result += '\n';
        if (i + 1 < text.size() && text[i + 1] == '\n')
          ++i;
      } else {
        result += text[i];
      }
    }
    return result;
  }

  /// Decodes references; false for an ampersand that begins none, and for names that nobody knows.
  [[nodiscard]] static bool decode(std::string& out, std::string_view text) {
    while (true) {
      const std::size_t ampersand = text.find('&');
      out += text.substr(0, ampersand);
      if (ampersand == std::string_view::npos)
        return true;
      const Reference found = scan_reference(text, ampersand);
      if (found.kind == Reference::Kind::named) {
        const char predefined = predefined_entity(found.name);
        const std::string_view known =
            predefined != '\0' ? std::string_view() : find_entity(found.name);
        if (predefined == '\0' && known.empty())
          return false;
        if (predefined != '\0') {
          out += predefined;
        } else {
          out += known;
        }
      } else if (found.kind == Reference::Kind::character) {
        append_utf8(out, found.character);
      } else {
        return false;
      }
      text.remove_prefix(ampersand + found.size);
    }
  }

  [[nodiscard]] bool print_text(std::string& out, std::string_view raw, bool in_attribute) {
    if (raw.find_first_of("&>\r\"\t\n") == std::string_view::npos) {
      out += raw;
      return true;
    }
    if (!in_attribute && raw.find("]]>") != std::string_view::npos)
      return false;
    std::string decoded;
    const bool has_returns = raw.find('\r') != std::string_view::npos;
    if (!decode(decoded, has_returns ? with_line_feeds(raw) : std::string(raw)))
      return false;
    append_escaped(out, decoded, in_attribute);
    return true;
  }

  void skip_blanks() { rest_ = trim_front(rest_); }

  /// Takes a qualified name off the front.
  [[nodiscard]] bool read_name(Read& read) {
    read.written = rest_.substr(0, rest_.find_first_of(" \t\r\n=/><\"'&"));
    const QualifiedName parts = split_name(read.written);
    read.prefix = parts.prefix;
    read.local = parts.local;
    rest_.remove_prefix(read.written.size());
    const bool has_colon = parts.local.size() != read.written.size();
    return is_ncname(parts.local) && (!has_colon || is_ncname(parts.prefix));
  }

  /// Reads `= "value"`, with line ends and tabs as blanks (XML 1.0, 3.3.3).
  [[nodiscard]] bool read_value(std::string& value) {
    skip_blanks();
    if (rest_.empty() || rest_[0] != '=')
      return false;
    rest_.remove_prefix(1);
    skip_blanks();
    if (rest_.empty() || (rest_[0] != '"' && rest_[0] != '\''))
      return false;
    const std::size_t end = rest_.find(rest_[0], 1);
    if (end == std::string_view::npos)
      return false;
    std::string written = with_line_feeds(rest_.substr(1, end - 1));
    rest_.remove_prefix(end + 1);
    if (written.find('<') != std::string::npos)
      return false;
    for (char& c : written) {
      if (c == '\t' || c == '\n')
        c = ' ';
    }
    return decode(value, written);
  }

  /// The namespace that a prefix means here; false where it means none.
  [[nodiscard]] bool resolve(std::string_view prefix, std::string& uri) {
    const Bindings::Index index = bindings_.find(prefix);
    if (index != Bindings::unbound) {
      uri = bindings_[index].uri;
      return true;
    }
    const Ns known = find_prefix(prefix);
    uri = uri_of(known);
    return known != Ns::other && prefix == prefix_of(known);
  }

  /// Notes a namespace declaration; false for one that Namespaces in XML forbids.
  [[nodiscard]] bool bind(std::string_view prefix, const std::string& value) {
    if (prefix == "xml" || prefix == "xmlns" || value == "http://www.w3.org/2000/xmlns/")
      return false;
    if (value == uri_of(Ns::xml) || (value.empty() && !prefix.empty()))
      return false;
    if (value.size() > longest_inherited || trim(value).size() != value.size())
      return false;
    const FoundNamespace found = find_namespace(value);
    // A spelling that readers mend, or RSS's and Atom's own names inside a text, would not come
    // back as they are.
    if (!found.exact)
      return false;
    // That of XHTML is not printed, as its elements go without prefix.
    bindings_.bind(prefix, value, found.ns, found.ns != Ns::xhtml);
    return true;
  }

  [[nodiscard]] bool print_start(std::string& out) {
    rest_.remove_prefix(1);
    Read name;
    if (open_.size() >= deepest || !read_name(name))
      return false;
    const Open outside{name.written, {}, bindings_.mark(), 0};
    std::vector<Read> attributes;
    while (true) {
      const std::size_t before = rest_.size();
      skip_blanks();
      if (rest_.empty())
        return false;
      if (rest_[0] == '>' || rest_[0] == '/')
        break;
      Read one;
      if (before == rest_.size() || attributes.size() == most || !read_name(one) ||
          !read_value(one.value))
        return false;
      if (one.written == "xmlns" && !bind({}, one.value))
        return false;
      if (one.prefix == "xmlns" && !bind(one.local, one.value))
        return false;
      attributes.push_back(std::move(one));
    }
    const bool ends = rest_[0] == '/';
    if (ends)
      rest_.remove_prefix(1);
    if (rest_.empty() || rest_[0] != '>')
      return false;
    rest_.remove_prefix(1);
    open_.push_back(outside);
    if (!print_tag(out, name, attributes))
      return false;
    out += '>';
    open_.back().inside = out.size();
    if (ends)
      print_close(out);
    return true;
  }

  /// Prints a start tag as far as its attributes go.
  [[nodiscard]] bool print_tag(std::string& out,
                               const Read& name,
                               const std::vector<Read>& attributes) {
    std::string uri;
    if (!resolve(name.prefix, uri))
      return false;
    const bool xhtml = uri == uri_of(Ns::xhtml);
    std::string& shown = open_.back().shown;
    if (!xhtml && !name.prefix.empty())
      shown.append(name.prefix).append(":");
    shown += name.local;
    out += '<';
    out += shown;
    std::vector<std::pair<std::string, std::string_view>> seen;
    for (const Read& one : attributes) {
      const bool declares = one.written == "xmlns" || one.prefix == "xmlns";
      std::string its_uri;
      if (declares) {
        if (one.value == uri_of(Ns::xhtml))
          continue;
      } else if (!one.prefix.empty()) {
        if (!resolve(one.prefix, its_uri))
          return false;
        if (one.prefix != "xml")
          declare(out, one.prefix, its_uri);
      }
      seen.emplace_back(declares ? "xmlns" : its_uri, one.local);
      out += ' ';
      out += one.written;
      out += "=\"";
      append_escaped(out, one.value, true);
      out += '"';
    }
    if (!xhtml && !name.prefix.empty() && name.prefix != "xml")
      declare(out, name.prefix, uri);
    std::sort(seen.begin(), seen.end());
    return std::adjacent_find(seen.begin(), seen.end()) == seen.end();
  }

  /// Declares a prefix, if nothing that is printed did.
  void declare(std::string& out, std::string_view prefix, const std::string& uri) {
    const Bindings::Index index = bindings_.find(prefix);
    if (index != Bindings::unbound && bindings_[index].printed)
      return;
    append_declaration(out, prefix, uri);
    bindings_.bind(prefix, uri, Ns::other, true);
  }

  /// Takes an end tag off the front; false where it is not that of the innermost element.
  [[nodiscard]] bool take_end() {
    rest_.remove_prefix(2);
    if (open_.empty() || !starts_with(rest_, open_.back().written))
      return false;
    rest_.remove_prefix(open_.back().written.size());
    skip_blanks();
    if (rest_.empty() || rest_[0] != '>')
      return false;
    rest_.remove_prefix(1);
    return true;
  }

  [[nodiscard]] bool print_end(std::string& out) {
    if (!take_end())
      return false;
    print_close(out);
    return true;
  }

  void print_close(std::string& out) {
    const Open& last = open_.back();
    if (out.size() == last.inside && is_void_element(split_name(last.shown).local)) {
      out.pop_back();
      out += " />";
    } else {
      out += "</";
      out += last.shown;
      out += '>';
    }
    pop();
  }

  void pop() {
    bindings_.rewind(open_.back().outside);
    open_.pop_back();
  }

  std::string_view rest_;
  std::vector<Open> open_;
  Bindings bindings_;
};

/// Prints a value of XHTML in the form in which it is read back; false, and nothing of use printed,
/// where it is not well-formed.
[[nodiscard]] inline bool print_fragment(std::string& out, std::string_view value) {
  if (is_clean(value))
    return FragmentPrinter(value).print(out);
  const std::string clean_value = cleaned(value);
  return FragmentPrinter(clean_value).print(out);
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_FRAGMENT_HPP
