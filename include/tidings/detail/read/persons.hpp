// SPDX-License-Identifier: MIT
// People: Atom's person constructs, and the strings of RSS and Dublin Core taken apart.
#ifndef TIDINGS_DETAIL_READ_PERSONS_HPP
#define TIDINGS_DETAIL_READ_PERSONS_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/read/reader.hpp>
#include <tidings/detail/read/values.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/detail/xml/markup.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Where an address of mail stands in a text.
struct FoundMail {
  std::size_t begin = 0;
  std::size_t size = 0;  ///< 0 where there is none
  bool several = false;
};

/// Looks for addr-specs (RFC 5322, 3.4.1, the dot-atom form): at most 64 characters before the @,
/// 255 behind it.
[[nodiscard]] inline FoundMail find_mail(std::string_view text) noexcept {
  const auto local = [](char c) {
    return is_alnum(c) ||
           std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != std::string_view::npos;
  };
  const auto domain = [](char c) {
    return is_alnum(c) || c == '-' || c == '.' || (c & '\x80') != 0;
  };
  FoundMail found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < 64 && local(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < 255 && domain(text[end])) ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    if (begin == at || end == at + 1)
      continue;
    if (found.size != 0) {
      found.several = true;
      return found;
    }
    found.begin = begin;
    found.size = end - begin;
  }
  return found;
}

/// A name without the brackets, quotes and separators that held it apart from the address.
[[nodiscard]] inline std::string_view bare_name(std::string_view text) noexcept {
  text = trim(text);
  const auto closing = [](char open) {
    return open == '(' ? ')' : open == '[' ? ']' : open == '<' ? '>' : open == '"' ? '"' : '\0';
  };
  while (text.size() >= 2 && closing(text.front()) != '\0' &&
         text.back() == closing(text.front())) {
    text = trim(text.substr(1, text.size() - 2));
  }
  while (!text.empty() &&
         (text.back() == ',' || text.back() == ';' || text.back() == '-' || text.back() == ':')) {
    text = trim_back(text.substr(0, text.size() - 1));
  }
  while (!text.empty() && (text.front() == ',' || text.front() == '-' || text.front() == ':')) {
    text = trim_front(text.substr(1));
  }
  return text;
}

/// The address in a link of HTML, mostly one of mail; "" where there is none.
[[nodiscard]] inline std::string_view html_href(std::string_view html) noexcept {
  const std::size_t at = html.find("href=");
  if (at == std::string_view::npos || at + 6 >= html.size())
    return {};
  const char quote = html[at + 5];
  if (quote != '"' && quote != '\'')
    return {};
  const std::string_view rest = html.substr(at + 6);
  return rest.substr(0, rest.find(quote));
}

/// Where the header fields behind an address of mail end, as in `mail?subject=…` (RFC 6068, 2):
/// they say nothing of the person.
[[nodiscard]] inline std::size_t end_of_mail_fields(std::string_view text,
                                                    std::size_t at) noexcept {
  if (at == text.size() || text[at] != '?')
    return at;
  const std::size_t end = text.find_first_of(" \t\n<>()[]\"", at);
  return end == std::string_view::npos ? text.size() : end;
}

/// Splits `Name <address>`, in any brackets, where the address is one of the web; false where the
/// text is something else.
[[nodiscard]] inline bool split_name_and_uri(std::string_view text, Person& person) {
  constexpr std::string_view opening = "<([";
  constexpr std::string_view closing = ">)]";
  const std::size_t kind = text.empty() ? std::string_view::npos : closing.find(text.back());
  const std::size_t open =
      kind == std::string_view::npos ? std::string_view::npos : text.rfind(opening[kind]);
  if (open == std::string_view::npos)
    return false;
  const std::string_view uri = trim(text.substr(open + 1, text.size() - open - 2));
  if (!is_address(uri) || uri.find_first_of(" \t\n") != std::string_view::npos)
    return false;
  person.uri = uri;
  person.name = bare_name(text.substr(0, open));
  return true;
}

/// Takes a person apart: `mail (Name)`, `Name <mail>`, `Name (mail)`, `Name [mail]`, `mailto:mail`,
/// an address alone or in brackets behind the name, HTML. What cannot be taken apart is the name.
[[nodiscard]] inline Person parse_person(std::string_view text) {
  Person person;
  std::string plain;
  text = trim(text);
  if (text.find('<') != std::string_view::npos && has_html_tag(text)) {
    const std::string_view href = html_href(text);
    if (istarts_with(href, "mailto:")) {
      person.email = href.substr(7, href.substr(7).find('?'));
    } else if (is_address(href)) {
      person.uri = href;
    }
    plain = html_to_plain(text);
    text = plain;
  }
  if (istarts_with(text, "mailto:"))
    text.remove_prefix(7);
  if (is_address(text) && text.find_first_of(" \t\n") == std::string_view::npos) {
    if (person.uri.empty())
      person.uri = text;
    return person;
  }
  if (person.uri.empty() && split_name_and_uri(text, person))
    return person;
  const FoundMail mail = find_mail(text);
  if (mail.size == 0 || mail.several) {
    person.name = text;
    return person;
  }
  std::string_view before = trim_back(text.substr(0, mail.begin));
  std::string_view after =
      trim_front(text.substr(end_of_mail_fields(text, mail.begin + mail.size)));
  if (ends_with(before, "mailto:"))
    before = trim_back(before.substr(0, before.size() - 7));
  // The brackets round the address go with it.
  if (!before.empty() && !after.empty() &&
      std::string_view("<([").find(before.back()) != std::string_view::npos &&
      std::string_view(">)]").find(after.front()) != std::string_view::npos) {
    before = trim_back(before.substr(0, before.size() - 1));
    after = trim_front(after.substr(1));
  }
  const std::string_view name = before.empty() ? after : before;
  if (!before.empty() && !after.empty() && !bare_name(after).empty()) {
    person.name = text;
    return person;
  }
  if (person.email.empty())
    person.email = text.substr(mail.begin, mail.size);
  person.name = bare_name(name);
  return person;
}

/// Whether everything that is said of one person is said of another as well.
[[nodiscard]] inline bool says_no_more(const Person& person, const Person& other) noexcept {
  return (person.name.empty() || person.name == other.name) &&
         (person.email.empty() || person.email == other.email) &&
         (person.uri.empty() || person.uri == other.uri) && person.extensions.empty();
}

/// Whether a person is in a list. Such lists are short: of a long one only the last are looked at.
[[nodiscard]] inline bool has_person(const std::vector<Person>& people, const Person& person) {
  return std::find(recent(people), people.end(), person) != people.end();
}

/// Adds a person who is not in the list yet.
inline void add_person(std::vector<Person>& people, Person person) {
  if (!person.empty() && !has_person(people, person))
    people.push_back(std::move(person));
}

/// Whether one of the first `known` in a list says all that is said of a person: those are Atom's.
[[nodiscard]] inline bool is_known_person(const std::vector<Person>& people,
                                          std::size_t known,
                                          const Person& person) noexcept {
  constexpr std::size_t most = 64;
  for (std::size_t i = 0; i < known && i < most; ++i) {
    if (says_no_more(person, people[i]))
      return true;
  }
  return false;
}

/// Adds a person of whom none of the first `known` in the list says as much.
inline void add_person_beside(std::vector<Person>& people, std::size_t known, Person person) {
  if (!is_known_person(people, known, person))
    add_person(people, std::move(person));
}

/// A person whose element holds a string.
[[nodiscard]] inline Person read_person_string(Reader& reader, Node node) {
  std::string buffer;
  return parse_person(view_string(reader, node, buffer));
}

/// Fills what is still empty of a person with what is said of another.
inline void fill_person(Person& person, Person other) {
  if (person.name.empty())
    person.name = std::move(other.name);
  if (person.email.empty())
    person.email = std::move(other.email);
  if (person.uri.empty())
    person.uri = std::move(other.uri);
}

/// Whether an element is markup, and no part of a person: a link to an address of mail, say.
[[nodiscard]] inline bool is_person_markup(Reader& reader, Node node) {
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child);
    if ((part.ns != Ns::none && part.ns != Ns::atom && part.ns != Ns::xhtml) ||
        part.tag != Tag::unknown)
      return false;
    if (!is_html_element(child.qualified_name().local))
      return false;
  }
  return true;
}

/// Atom's person construct (RFC 4287, 3.2); one that holds only characters is taken apart like a
/// string.
[[nodiscard]] inline Person read_person(Reader& reader, Node node) {
  if (!first_element(node))
    return read_person_string(reader, node);
  if (is_person_markup(reader, node))
    return parse_person(single_line(MarkupPrinter(reader.xml).inside(node)));
  Person person;
  std::vector<Child> kept;
  for (Node child = first_element(node); child; child = next_element(child)) {
    const Child part = classify(reader, child);
    const bool own = part.ns == Ns::none || part.ns == Ns::atom;
    const Scope scope(reader.xml, child);
    bool taken = false;
    if (own && part.tag == Tag::name) {
      taken = take_string(reader, person.name, child);
    } else if (own && part.tag == Tag::email) {
      std::string email = read_string(reader, child);
      if (istarts_with(email, "mailto:"))
        email.erase(0, 7);
      taken = take_value(person.email, std::move(email));
    } else if (own &&
               (part.tag == Tag::uri || part.tag == Tag::url || part.tag == Tag::home_page)) {
      taken = take_address(reader, person.uri, child);
    }
    if (!taken)
      kept.push_back(part);
  }
  keep_elements(reader, kept, person.extensions);
  if (has_text_beside(node))
    fill_person(person, read_person_string(reader, node));
  return person;
}

/// Fills a single person that is still empty.
inline bool take_person(Person& member, Person person) {
  if (person.empty())
    return true;
  if (member.empty()) {
    member = std::move(person);
    return true;
  }
  return member == person;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_PERSONS_HPP
