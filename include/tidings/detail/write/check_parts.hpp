// SPDX-License-Identifier: MIT
// The checks that many members share, and the list of what they found.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_PARTS_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_PARTS_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/write/check_html.hpp>
#include <tidings/detail/write/check_lists.hpp>
#include <tidings/detail/write/check_values.hpp>
#include <tidings/detail/write/dates.hpp>
#include <tidings/detail/write/escape.hpp>
#include <tidings/detail/write/fragment.hpp>
#include <tidings/detail/write/markup.hpp>
#include <tidings/detail/write/names.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/detail/write/values.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/model/channel.hpp>
#include <tidings/model/diagnostic.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// "items[3].links[0]" of "items[3]", "links" and 0.
[[nodiscard]] inline std::string path_of(const std::string& parent,
                                         std::string_view list,
                                         std::size_t index) {
  std::string path = parent;
  if (!path.empty())
    path += '.';
  path += list;
  path += '[';
  path += Digits(static_cast<std::int64_t>(index)).view();
  path += ']';
  return path;
}

/// Gathers what is to be said. A message begins with the member's path:
/// "items[3].enclosures[0].type: …".
struct Checker {
  static constexpr std::size_t most_found = 10'000;  // diagnostics; the rest are counted

  bool rss = true;
  std::vector<Diagnostic> found;
  std::size_t left_out = 0;
  Severity worst_left_out = Severity::note;

  /// What was found, and how much more there is.
  [[nodiscard]] std::vector<Diagnostic> take() {
    if (left_out != 0) {
      Diagnostic rest;
      rest.code = Code::diagnostic_limit;
      rest.severity = worst_left_out;
      rest.message = std::to_string(left_out) + " more diagnostics were left out";
      found.push_back(std::move(rest));
    }
    return std::move(found);
  }

  void add(Code code, Severity severity, std::string_view path, std::string_view sentence) {
    if (found.size() >= most_found) {
      ++left_out;
      worst_left_out = (std::max)(worst_left_out, severity);
      return;
    }
    Diagnostic one;
    one.code = code;
    one.severity = severity;
    one.message = cleaned(std::string(path) + ": " + std::string(sentence));
    found.push_back(std::move(one));
  }

  void note(Code code, std::string_view path, std::string_view sentence) {
    add(code, Severity::note, path, sentence);
  }

  void warn(Code code, std::string_view path, std::string_view sentence) {
    add(code, Severity::warning, path, sentence);
  }

  void error(Code code, std::string_view path, std::string_view sentence) {
    add(code, Severity::error, path, sentence);
  }

  /// An address that has to be a full one, where there is one.
  void address(std::string_view path, std::string_view value) {
    if (is_absent(value))
      return;
    if (!is_clean(value) || !is_clean_address(value)) {
      warn(Code::bad_address, path, "holds blanks or control characters, which are mended");
    }
    const std::string final = normal_address(value);
    if (const std::string_view fault = fault_of_address(final); !fault.empty()) {
      error(Code::bad_address, path, fault);
    } else if (!is_listed(registered_schemes, final.substr(0, scheme_length(final)))) {
      warn(Code::bad_address, path, "has a scheme that is not registered");
    }
  }

  /// An address that is written as it stands: an id, or one of an extension element.
  void literal_address(std::string_view path, std::string_view value) {
    if (is_absent(value))
      return;
    const std::string written = final_scalar(value);
    if (const std::string_view fault = fault_of_address(written); !fault.empty()) {
      error(Code::bad_address, path, fault);
    } else if (!is_listed(registered_schemes, written.substr(0, scheme_length(written)))) {
      warn(Code::bad_address, path, "has a scheme that is not registered");
    }
  }

  /// An address in an element of RSS's own, which takes no other characters than ASCII's (RFC 3986;
  /// Atom takes IRIs).
  void uri(std::string_view path, std::string_view value) {
    address(path, value);
    if (rss && !is_ascii_only(value))
      error(Code::bad_address, path, "holds characters beyond ASCII, which RSS wants as %-escapes");
  }

  void media_type(std::string_view path, std::string_view value) {
    if (!is_absent(value) && !is_media_type(value))
      error(Code::bad_value, path, "is no media type of the form type/subtype");
  }

  void language(std::string_view path, std::string_view value) {
    if (is_absent(value))
      return;
    const std::string tag = final_language(value);
    if (!is_valid_language(tag))
      error(Code::bad_language, path, "is no language tag that begins with a code of ISO 639");
  }

  void number(std::string_view path, const Number& value) {
    if (value && *value < 0)
      error(Code::value_out_of_range, path, "is negative and left out");
  }

  void range(std::string_view path, const Number& value, std::int64_t first, std::int64_t last) {
    number(path, value);
    if (value && *value >= 0 && (*value < first || *value > last)) {
      error(Code::value_out_of_range,
            path,
            "is not from " + std::string(Digits(first).view()) + " to " +
                std::string(Digits(last).view()));
    }
  }

  void date(std::string_view path, const DateTime& value) {
    if (value.empty())
      return;
    if (!value) {
      error(Code::bad_date, path, "names no instant and is left out");
    } else if (!is_writable(value)) {
      error(Code::value_out_of_range, path, "is outside the years 0001 to 9999 and left out");
    } else if (value.offset && written_offset(value) != value.offset->count()) {
      error(Code::value_out_of_range,
            path,
            "has an offset of a day or more, or one that leaves the calendar; written in UTC");
    } else if (rss && value.offset && value.offset->count() % 30 != 0) {
      warn(Code::bad_date,
           path,
           "has an offset that is no half hour, which RSS readers may not know");
    }
    constexpr std::int64_t first_plausible = 631'152'000;  // 1990, when there was no feed yet
    if (is_writable(value) &&
        value.instant->time_since_epoch() < std::chrono::seconds(first_plausible))
      warn(Code::value_out_of_range, path, "is before 1990");
  }

  /// A text or content: what it is made of, its language and base.
  template <class T>
  void text(const std::string& path, const T& value) {
    if (is_absent(value.value))
      return;
    if (!is_clean(value.value)) {
      warn(Code::invalid_character,
           path,
           "holds bytes or characters that XML cannot hold, which are mended");
    }
    std::string fragment;
    if (value.type == TextType::xhtml && !print_fragment(fragment, value.value)) {
      error(Code::text_type_conflict, path, "is not well-formed XHTML and is written as HTML");
    }
    if (value.type == TextType::text && has_html_tag(value.value)) {
      warn(Code::text_type_conflict, path, "is plain text that looks like HTML");
    }
    if (has_encoding_scars(value.value))
      warn(Code::invalid_character, path, "holds U+FFFD or a control character of windows-1252");
    if (value.type != TextType::text)
      html(path, value.value, value.base.empty());
    language(path + ".language", value.language);
    if (!value.base.empty())
      address(path + ".base", value.base);
  }

  /// What is inside HTML.
  void html(const std::string& path, std::string_view value, bool without_base) {
    const HtmlFaults faults = judge_html(value);
    if (faults.risky)
      warn(Code::bad_value,
           path,
           "holds elements or attributes that readers strip: they can run code");
    if (faults.relative && without_base)
      warn(Code::bad_address, path, "holds relative addresses and has no base");
  }

  /// A title, which is no place for markup in RSS.
  void title(const std::string& path, const Text& value) {
    text(path, value);
    if (rss && value.type != TextType::text && has_html_tag(value.value))
      warn(Code::text_type_conflict, path, "holds markup, which most readers of RSS show as it is");
  }

  void person(const std::string& path, const Person& value) {
    if (is_absent_person(value))
      return;
    if (is_absent(value.name))
      note(Code::derived_value, path + ".name", "is derived: the address of mail or the IRI");
    if (!is_absent(value.email) && !is_valid_email(trim(value.email))) {
      error(Code::bad_address, path + ".email", "is no address of mail");
    }
    if (value.name.find('@') != std::string::npos)
      warn(Code::bad_value, path + ".name", "holds an address of mail");
    address(path + ".uri", value.uri);
    elements(path + ".extensions", value.extensions);
    for (std::size_t i = 0; i < value.extensions.size(); ++i) {
      if (namespace_of(value.extensions[i]) == Ns::atom)
        error(Code::misplaced_element,
              path_of(path, "extensions", i),
              "is of Atom's own namespace, which has no such part of a person");
    }
  }

  void people(const std::string& path, const std::vector<Person>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) person(path_of({}, path, i), list[i]);
  }

  /// A person whom only `address (Name)` says.
  void string_person(const std::string& path, const Person& value, bool needs_mail) {
    if (is_absent_person(value))
      return;
    const Person said = person_of_string(value, {});
    const bool same_name =
        said.name == value.name && said.email == value.email && value.extensions.empty();
    if (!same_name || said.uri != value.uri)
      error(Code::not_expressible, path, "is more than `address (Name)` can say");
    if (needs_mail && said.email.empty())
      error(Code::bad_address, path + ".email", "is missing: RSS wants an address of mail");
    if (needs_mail && !said.email.empty() && said.name.empty())
      warn(Code::missing_element, path + ".name", "is missing");
    if (!value.email.empty() && !is_valid_email(trim(value.email))) {
      error(Code::bad_address, path + ".email", "is no address of mail");
    }
  }

  void categories(const std::string& path, const std::vector<Category>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Category& one = list[i];
      const std::string at = path_of(path, "categories", i);
      if (is_absent_category(one))
        error(Code::missing_element, at + ".term", "is missing: the category is left out");
      if (!rss && !is_absent(one.scheme))
        literal_address(at + ".scheme", one.scheme);
    }
  }

  void links(const std::string& path, const std::vector<Link>& list, bool in_item) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Link& one = list[i];
      const std::string at = path_of(path, "links", i);
      if (is_absent(one.href))
        error(Code::missing_element, at + ".href", "is missing: the link is left out");
      if (final_relation(one.rel) == "alternate") {
        uri(at + ".href", one.href);
      } else {
        address(at + ".href", one.href);
      }
      media_type(at + ".type", one.type);
      language(at + ".hreflang", one.hreflang);
      number(at + ".length", one.length);
      const std::string relation = final_relation(one.rel);
      if (relation.find(':') != std::string::npos) {
        literal_address(at + ".rel", relation);
      } else if (!has_iri_characters(relation) ||
                 relation.find_first_of("/?#[]") != std::string::npos) {
        error(Code::bad_value, at + ".rel", "is no relation: it holds what no name can");
      }
      if (relation == "alternate" && !rss)
        check_alternate(list, i, at);
      if (relation.find(':') == std::string::npos && !is_listed(registered_relations, relation))
        warn(Code::bad_value, at + ".rel", "is no registered relation");
      if (in_item && is_paging_relation(relation))
        warn(Code::bad_value, at + ".rel", "leads through the pages of a feed, not of an item");
      if (!rss && !in_item && relation == "self" && !is_absent(one.type) &&
          essence(one.type) != "application/atom+xml")
        warn(Code::bad_value, at + ".type", "is not Atom's, though the link is the feed itself");
    }
  }

  /// Two alternate links may not have the same type and language (RFC 4287, 4.1.1).
  void check_alternate(const std::vector<Link>& list, std::size_t index, const std::string& path) {
    constexpr std::size_t most = 64;
    for (std::size_t i = index > most ? index - most : 0; i < index; ++i) {
      const Link& other = list[i];
      if (final_relation(other.rel) == "alternate" && iequals(other.type, list[index].type) &&
          iequals(other.hreflang, list[index].hreflang)) {
        error(Code::duplicate_value,
              path,
              "is a second alternate link of the same type and language");
        return;
      }
    }
  }

  /// Extension elements: their names.
  void elements(const std::string& path, const std::vector<Element>& list) {
    std::vector<const std::vector<Element>*> pending{&list};
    bool bad_name = false;
    while (!pending.empty() && !bad_name) {
      const std::vector<Element>& elements = *pending.back();
      pending.pop_back();
      for (const Element& one : elements) {
        bad_name = bad_name || !is_ncname(one.name);
        for (const Attribute& attribute : one.attributes)
          bad_name = bad_name || !is_ncname(attribute.name);
        if (!one.children.empty())
          pending.push_back(&one.children);
      }
    }
    if (bad_name)
      error(Code::bad_value, path, "holds a name that XML forbids, which is mended");
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (written_namespace(list[i].namespace_uri, list[i].prefix).empty()) {
        add(Code::bad_value,
            rss ? Severity::error : Severity::warning,
            path_of({}, path, i),
            "is in no namespace: it may be read as a member");
      }
    }
  }
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_PARTS_HPP
