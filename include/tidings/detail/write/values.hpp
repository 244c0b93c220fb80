// SPDX-License-Identifier: MIT
// The small values of a channel as they are read back: texts, contents, people, links, categories,
// enclosures. Each has a question that the writers ask, and its completion, side by side, so that
// both answer alike.
#ifndef TIDINGS_DETAIL_WRITE_VALUES_HPP
#define TIDINGS_DETAIL_WRITE_VALUES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/text/media_type.hpp>
#include <tidings/detail/write/element.hpp>
#include <tidings/detail/write/fragment.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/write/relations.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// What every completion needs to know of where it is.
struct CompletionScope {
  const Prefixes& prefixes;
  std::string_view last_base;  ///< the channel's address, which relative ones are resolved against
  std::string language;        ///< that what is completed inherits
};

/// Prints a text's value as it is read back where it is XHTML that says something; false where it
/// is none, and is written as something else.
[[nodiscard]] inline bool print_xhtml(std::string& out, TextType type, std::string_view value) {
  return type == TextType::xhtml && print_fragment(out, value) && !is_absent(out);
}

/// The same for a content of another media type, which is markup where it holds an element.
[[nodiscard]] inline bool print_xml(std::string& out, const Content& content) {
  return is_xml_type(content.media_type) && print_fragment(out, content.value) &&
         out.find('<') != std::string::npos;
}

/// Completes a text's value and type; of a line that has become blank nothing is left.
template <class T>
void complete_value(T& text, bool line) {
  std::string fragment;
  if (print_xhtml(fragment, text.type, text.value)) {
    text.value = std::move(fragment);
  } else {
    if (text.type == TextType::xhtml)
      text.type = TextType::html;
    clean(text.value);
  }
  if (line)
    put_on_one_line(text.value);
}

/// Completes the language and base of a text or content.
template <class T>
void complete_text_scope(T& text, const CompletionScope& scope) {
  complete_language(text.language);
  if (text.language.empty())
    text.language = scope.language;
  if (!text.base.empty())
    text.base = final_base(text.base, scope.last_base);
}

/// @param line  whether it is a text of one line: a title, rights
inline void complete_text(Text& text, const CompletionScope& scope, bool line) {
  complete_value(text, line);
  if (is_absent(text.value)) {
    text = Text();
  } else {
    complete_text_scope(text, scope);
  }
}

/// How a content is written.
enum class ContentKind : std::uint8_t {
  nothing,  ///< it says nothing
  text,     ///< a text construct
  other,    ///< characters or markup of a media type
  address   ///< an address alone
};

/// The text type that a media type of a content means; false where it means none.
[[nodiscard]] inline bool find_text_type(std::string_view media_type, TextType& type) noexcept {
  const std::string_view name = essence(media_type);
  if (iequals(name, "text") || iequals(name, "text/plain") || iequals(name, "plain")) {
    type = TextType::text;
  } else if (iequals(name, "html") || iequals(name, "text/html")) {
    type = TextType::html;
  } else if (iequals(name, "xhtml") || iequals(name, "application/xhtml+xml")) {
    type = TextType::xhtml;
  } else {
    return false;
  }
  return true;
}

[[nodiscard]] inline ContentKind kind_of(const Content& content) {
  if (!is_absent(content.src))
    return ContentKind::address;
  if (is_absent(content.value))
    return ContentKind::nothing;
  if (content.media_type.empty())
    return ContentKind::text;
  TextType type{};
  const std::string media_type = final_scalar(content.media_type);
  return !find_text_type(media_type, type) && is_media_type(media_type) ? ContentKind::other
                                                                        : ContentKind::text;
}

/// The type of a content that is written as a text construct.
[[nodiscard]] inline TextType type_of(const Content& content) {
  TextType type{};
  const bool named =
      !content.media_type.empty() && find_text_type(final_scalar(content.media_type), type);
  return named ? type : content.type;
}

/// The address of a content as it is read back: its own base counts before the channel's.
[[nodiscard]] inline std::string final_source(const Content& content, std::string_view last_base) {
  if (content.base.empty())
    return final_address(content.src, last_base);
  const std::string base = final_base(content.base, last_base);
  return final_address(content.src, base.empty() ? last_base : std::string_view(base));
}

inline void complete_content(Content& content, const CompletionScope& scope) {
  const ContentKind kind = kind_of(content);
  if (kind == ContentKind::nothing) {
    content = Content();
    return;
  }
  if (kind == ContentKind::text) {
    content.type = type_of(content);
    content.src.clear();
    content.media_type.clear();
    complete_value(content, false);
  } else {
    content.type = TextType::text;
    complete_scalar(content.media_type);
    content.src =
        kind == ContentKind::address ? final_source(content, scope.last_base) : std::string();
    std::string fragment;
    if (kind == ContentKind::address) {
      content.value.clear();
    } else if (print_xml(fragment, content)) {
      content.value = std::move(fragment);
    } else {
      clean(content.value);
    }
  }
  if (kind != ContentKind::address && is_absent(content.value)) {
    content = Content();
  } else {
    complete_text_scope(content, scope);
  }
}

[[nodiscard]] inline bool is_absent_person(const Person& person) {
  return is_absent(person.name) && is_absent(person.email) && is_absent(person.uri) &&
         std::all_of(person.extensions.begin(), person.extensions.end(), is_nameless);
}

/// An Atom person has to have a name: its own, else its address of mail, else its IRI; "" for one
/// of extensions alone.
[[nodiscard]] inline std::string_view name_of_person(const Person& person) {
  for (const std::string* const one : {&person.name, &person.email, &person.uri}) {
    if (!is_absent(*one))
      return *one;
  }
  return {};
}

/// A person as they are read back from Atom's elements.
inline void complete_person(Person& person, const CompletionScope& scope) {
  person.name = final_scalar(name_of_person(person));
  person.email = final_email(person.email);
  complete_address(person.uri, scope.last_base);
  complete_elements(person.extensions, scope.prefixes, scope.last_base);
}

/// Takes out of a list what one of the 64 before says already: readers do not take it again.
///
/// @param repeats  whether the second of two only repeats the first
template <class T, class Repeats>
void leave_repeats_out(std::vector<T>& list, Repeats repeats) {
  constexpr std::size_t most = 64;
  std::vector<T> kept;
  for (T& one : list) {
    const auto first = kept.size() > most ? kept.end() - most : kept.begin();
    const auto says_it = [&](const T& other) { return repeats(other, one); };
    if (std::find_if(first, kept.end(), says_it) == kept.end())
      kept.push_back(std::move(one));
  }
  list = std::move(kept);
}

template <class T>
void leave_repeats_out(std::vector<T>& list) {
  if (list.size() > 1)
    leave_repeats_out(list, [](const T& a, const T& b) { return a == b; });
}

/// People as they are read back from Atom's elements.
inline void complete_people(std::vector<Person>& people, const CompletionScope& scope) {
  people.erase(std::remove_if(people.begin(), people.end(), is_absent_person), people.end());
  for (Person& one : people) complete_person(one, scope);
  leave_repeats_out(people);
}

/// A person as they are read back from a string: what `address (Name)` can hold, else an address
/// alone.
[[nodiscard]] inline Person person_of_string(const Person& person, std::string_view last_base) {
  Person result;
  const std::string email = final_scalar(person.email);
  if (is_plain_email(email))
    result.email = email;
  const std::string name = final_scalar(person.name);
  const bool fits = result.email.empty() ? is_plain_name(name) : fits_brackets(name);
  result.name = fits ? name : fitting_name(name);
  if (result.empty() && !person.uri.empty()) {
    const std::string uri = final_address(person.uri, last_base);
    if (is_address(uri) && is_final_scalar(uri) && uri.find_first_of("<@") == std::string::npos)
      result.uri = uri;
  }
  return result;
}

/// Whether an attribute of a link is of another namespace than Atom's and XML's.
[[nodiscard]] inline bool is_foreign(const Attribute& attribute) {
  if (attribute.name.empty() || attribute.namespace_uri.empty())
    return false;
  const std::string uri = written_namespace(attribute.namespace_uri);
  return !uri.empty() && uri != uri_of(Ns::xml) && uri != uri_of(Ns::atom);
}

[[nodiscard]] inline bool has_foreign(const std::vector<Attribute>& attributes) {
  return std::any_of(attributes.begin(), attributes.end(), is_foreign);
}

/// The attributes of a link that are of other namespaces than Atom's and XML's.
[[nodiscard]] inline std::vector<Attribute> foreign_attributes(
    const Prefixes& prefixes, const std::vector<Attribute>& attributes) {
  std::vector<Attribute> foreign;
  std::copy_if(attributes.begin(), attributes.end(), std::back_inserter(foreign), is_foreign);
  return written_attributes(prefixes, foreign);
}

inline void complete_link(Link& link, const CompletionScope& scope) {
  complete_address(link.href, scope.last_base);
  link.rel = final_relation(link.rel);
  complete_scalar(link.type);
  complete_scalar(link.hreflang);
  complete_scalar(link.title);
  complete_number(link.length);
  if (!link.attributes.empty())
    link.attributes = foreign_attributes(scope.prefixes, link.attributes);
}

inline void complete_links(std::vector<Link>& links, const CompletionScope& scope) {
  const auto has_no_address = [](const Link& one) { return is_absent(one.href); };
  links.erase(std::remove_if(links.begin(), links.end(), has_no_address), links.end());
  for (Link& one : links) complete_link(one, scope);
  leave_repeats_out(links);
}

/// Whether a link is the address of a page and nothing else: what RSS's link can say.
[[nodiscard]] inline bool is_bare_alternate(const Link& link) {
  return has_relation(link, "alternate") && is_absent(link.type) && is_absent(link.hreflang) &&
         is_absent(link.title) && !is_writable(link.length) && !has_foreign(link.attributes);
}

/// The first alternate link with an address, or nullptr.
[[nodiscard]] inline const Link* find_alternate(const std::vector<Link>& links,
                                                std::string_view relation = "alternate") {
  for (const Link& one : links) {
    if (has_relation(one, relation) && !is_absent(one.href))
      return &one;
  }
  return nullptr;
}

/// The link that a source's own address needs of its own: none where its first self link says it.
[[nodiscard]] inline Link self_of_source(const Source& source) {
  Link self;
  const Link* const said = find_alternate(source.links, "self");
  if (is_absent(source.url) || (said != nullptr && said->href == source.url))
    return self;
  self.href = source.url;
  self.rel = "self";
  return self;
}

/// Whether a link of an item is read as an enclosure.
[[nodiscard]] inline bool is_enclosure_link(const Link& link) {
  return link.rel.size() >= 9 && has_relation(link, "enclosure") && !is_absent(link.href);
}

/// The enclosures of an item that are written: those that stand among the links in front, none
/// without an address, and of those with one address the first.
[[nodiscard]] inline const std::vector<Enclosure>& written_enclosures(
    const Item& item, std::vector<Enclosure>& storage, std::string_view last_base) {
  const bool in_links = std::any_of(item.links.begin(), item.links.end(), is_enclosure_link);
  const bool lone = item.enclosures.size() == 1 && !is_absent(item.enclosures[0].url);
  if (!in_links && (lone || item.enclosures.empty()))
    return item.enclosures;
  constexpr std::size_t most = 64;
  const auto add = [&](Enclosure one) {
    if (is_absent(one.url))
      return;
    one.url = final_address(one.url, last_base);
    const auto first = storage.size() > most ? storage.end() - most : storage.begin();
    const auto same = [&](const Enclosure& other) { return other.url == one.url; };
    if (std::find_if(first, storage.end(), same) == storage.end())
      storage.push_back(std::move(one));
  };
  for (const Link& one : item.links) {
    if (is_enclosure_link(one))
      add(Enclosure{one.href, one.type, one.length, one.title});
  }
  for (const Enclosure& one : item.enclosures) add(one);
  return storage;
}

/// Whether a source has no member at all. Blank members count: they are few, and asking is done for
/// every item.
[[nodiscard]] inline bool is_absent_source(const Source& source) noexcept {
  return source.url.empty() && source.id.empty() && source.title.empty() &&
         source.subtitle.empty() && source.links.empty() && source.updated.empty() &&
         source.authors.empty() && source.contributors.empty() && source.categories.empty() &&
         source.rights.empty() && source.generator.empty() && source.icon.empty() &&
         source.logo.empty() && source.extensions.empty();
}

[[nodiscard]] inline bool is_absent_category(const Category& category) {
  return is_absent(category.term) && is_absent(category.label);
}

/// An Atom category has to have a term: its own, else its label.
inline void complete_category(Category& category) {
  complete_scalar(category.term);
  complete_scalar(category.scheme);
  complete_scalar(category.label);
  if (category.term.empty())
    category.term = category.label;
}

inline void complete_categories(std::vector<Category>& categories) {
  categories.erase(std::remove_if(categories.begin(), categories.end(), is_absent_category),
                   categories.end());
  for (Category& one : categories) complete_category(one);
  if (categories.size() < 2)
    return;
  leave_repeats_out(categories, [](const Category& known, const Category& one) {
    return known.term == one.term && known.scheme == one.scheme &&
           (one.label.empty() || known.label == one.label);
  });
}

/// Whether RSS's category can say it.
[[nodiscard]] inline bool fits_rss(const Category& category) {
  return is_absent(category.label) && !is_absent(category.term) && is_final_scalar(category.scheme);
}

inline void complete_enclosure(Enclosure& enclosure, const CompletionScope& scope) {
  complete_address(enclosure.url, scope.last_base);
  complete_scalar(enclosure.type);
  complete_number(enclosure.length);
  complete_scalar(enclosure.title);
}

inline void complete_generator(Generator& generator, const CompletionScope& scope) {
  complete_scalar(generator.name);
  complete_address(generator.uri, scope.last_base);
  complete_scalar(generator.version);
}

[[nodiscard]] inline bool is_absent_cloud(const Cloud& cloud) {
  return is_absent(cloud.domain) && is_absent(cloud.path) && is_absent(cloud.register_procedure) &&
         is_absent(cloud.protocol) && !is_writable(cloud.port);
}

[[nodiscard]] inline bool is_absent_input(const TextInput& input) {
  return is_absent(input.title) && is_absent(input.description) && is_absent(input.name) &&
         is_absent(input.link);
}

/// The hours that can be written: 0 to 23, 24 as 0, each once.
[[nodiscard]] inline std::vector<int> final_hours(const std::vector<int>& hours) {
  std::vector<int> result;
  for (const int given : hours) {
    const int hour = given == 24 ? 0 : given;
    if (hour >= 0 && hour < 24 && std::find(result.begin(), result.end(), hour) == result.end())
      result.push_back(hour);
  }
  return result;
}

inline constexpr std::string_view weekday_names[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

/// The days that can be written: English names, each once.
[[nodiscard]] inline std::vector<std::string> final_days(const std::vector<std::string>& days) {
  std::vector<std::string> result;
  for (const std::string& given : days) {
    for (const std::string_view name : weekday_names) {
      if (iequals(trim(given), name) &&
          std::find(result.begin(), result.end(), name) == result.end()) {
        result.emplace_back(name);
      }
    }
  }
  return result;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_VALUES_HPP
