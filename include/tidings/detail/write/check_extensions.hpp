// SPDX-License-Identifier: MIT
// What is to be said of extension elements of vocabularies that are known: the tables of
// check_extension_rules.hpp applied, to any depth.
#ifndef TIDINGS_DETAIL_WRITE_CHECK_EXTENSIONS_HPP
#define TIDINGS_DETAIL_WRITE_CHECK_EXTENSIONS_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/html.hpp>
#include <tidings/detail/write/check_extension_rules.hpp>
#include <tidings/detail/write/check_extension_special.hpp>
#include <tidings/detail/write/check_extension_values.hpp>
#include <tidings/detail/write/check_parts.hpp>
#include <tidings/detail/write/prefixes.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/model/channel.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The rule of an element; nullptr where its vocabulary has none of that name.
[[nodiscard]] inline const ElementRule* find_rule(Ns ns, std::string_view name) noexcept {
  for (const ElementRule& one : element_rules) {
    if (one.ns == ns && one.name == name)
      return &one;
  }
  return nullptr;
}

/// "is not …" for a value that has not the form it has to have; "" where it has.
[[nodiscard]] inline std::string fault_of_value(std::string_view value,
                                                ValueForm form,
                                                std::string_view words) {
  const auto unless = [](bool good, const char* sentence) {
    return std::string(good ? "" : sentence);
  };
  switch (form) {
    case ValueForm::mail:
      return unless(is_valid_email(value), "is no address of mail");
    case ValueForm::w3c_date:
      return unless(is_iso_date(value, false), "is no date in W3C's form of ISO 8601");
    case ValueForm::rfc3339:
      return unless(is_iso_date(value, true), "is no date of RFC 3339");
    case ValueForm::whole:
      return unless(is_whole_number(value), "is not 0, 1, 2 or the like");
    case ValueForm::positive:
      return unless(is_positive_number(value), "is not 1, 2, 3 or the like");
    case ValueForm::decimal:
      return unless(is_decimal(value), "is no number");
    case ValueForm::boolean:
      return unless(value == "true" || value == "false", "is neither true nor false");
    case ValueForm::yes_no:
      return unless(iequals(value, "yes") || iequals(value, "no"), "is neither yes nor no");
    case ValueForm::words:
      return is_listed(words, value) ? std::string() : "is none of: " + std::string(trim(words));
    case ValueForm::duration:
      return unless(is_duration(value), "is not seconds, m:ss or h:mm:ss");
    case ValueForm::play_time:
      return unless(is_play_time(value), "is no time of the form h:mm:ss");
    case ValueForm::latitude:
      return unless(is_degrees(value, 90), "is no latitude from -90 to 90");
    case ValueForm::longitude:
      return unless(is_degrees(value, 180), "is no longitude from -180 to 180");
    case ValueForm::number_list:
      return unless(is_number_list(value), "is no list of whole numbers with commas between");
    default:
      return {};
  }
}

/// The code that tells of a value without the form it has to have.
[[nodiscard]] constexpr Code code_of(ValueForm form) noexcept {
  switch (form) {
    case ValueForm::mail:
      return Code::bad_address;
    case ValueForm::w3c_date:
    case ValueForm::rfc3339:
      return Code::bad_date;
    case ValueForm::whole:
    case ValueForm::positive:
    case ValueForm::decimal:
    case ValueForm::number_list:
      return Code::bad_number;
    case ValueForm::latitude:
    case ValueForm::longitude:
      return Code::value_out_of_range;
    default:
      return Code::bad_value;
  }
}

/// One value of an element or attribute.
inline void check_value(Checker& checker,
                        const std::string& path,
                        std::string_view value,
                        ValueForm form,
                        std::string_view words) {
  switch (form) {
    case ValueForm::address:
      checker.literal_address(path, value);
      break;
    case ValueForm::language:
      checker.language(path, value);
      break;
    case ValueForm::media_type:
      checker.media_type(path, value);
      break;
    case ValueForm::line:
      if (has_html_tag(value))
        checker.warn(Code::text_type_conflict, path, "holds markup, which is shown as it is");
      break;
    case ValueForm::keywords:
      if (has_html_tag(value))
        checker.warn(Code::text_type_conflict, path, "holds markup, which is shown as it is");
      if (value.find(' ') != std::string_view::npos && value.find(',') == std::string_view::npos)
        checker.warn(Code::bad_value, path, "has no commas between its words");
      break;
    default:
      if (const std::string fault = fault_of_value(value, form, words); !fault.empty())
        checker.error(code_of(form), path, fault);
  }
}

/// An element of a module, and whether a member is written as it.
struct ModuleElement {
  bool given;
  Ns ns;
  std::string_view name;
};

/// The rules of those that are given.
[[nodiscard]] inline std::vector<const ElementRule*> rules_of(
    std::initializer_list<ModuleElement> elements) {
  std::vector<const ElementRule*> rules;
  for (const ModuleElement& one : elements) {
    if (one.given)
      rules.push_back(find_rule(one.ns, one.name));
  }
  return rules;
}

/// Elements of modules that a channel's members are written as: none of them may stand among the
/// extensions as well.
[[nodiscard]] inline std::vector<const ElementRule*> module_elements_of(const Channel& channel,
                                                                        bool rss) {
  return rules_of({{!rss && is_writable(channel.published), Ns::dcterms, "issued"},
                   {is_writable(channel.created), Ns::dcterms, "created"},
                   {!is_absent(channel.update.period), Ns::sy, "updatePeriod"},
                   {is_writable(channel.update.frequency), Ns::sy, "updateFrequency"},
                   {is_writable(channel.update.base), Ns::sy, "updateBase"}});
}

[[nodiscard]] inline std::vector<const ElementRule*> module_elements_of(const Item& item,
                                                                        bool rss) {
  return rules_of({{rss && !item.content.empty(), Ns::content, "encoded"},
                   {is_writable(item.created), Ns::dcterms, "created"},
                   {!is_absent(item.comments_feed), Ns::wfw, "commentRss"},
                   {rss && is_writable(item.comment_count), Ns::slash, "comments"},
                   {!rss && is_writable(item.comment_count), Ns::thr, "total"}});
}

/// Goes through the extension elements of one parent and of those in them.
class ExtensionCheck {
 public:
  explicit ExtensionCheck(Checker& checker) : checker_(checker) {}

  /// @param where    within_channel or within_item
  /// @param members  the rules of elements that members of the parent are written as
  void list(const std::string& path,
            const std::vector<Element>& elements,
            unsigned where,
            const std::vector<const ElementRule*>& members = {}) {
    for (const ElementRule* const one : members) taken_[index_of(*one)] = true;
    pending_.push_back(Pending{path, &elements, where, Ns::none});
    while (!pending_.empty()) {
      const Pending next = std::move(pending_.back());
      pending_.pop_back();
      one_list(next);
    }
  }

 private:
  static constexpr std::size_t rule_count = std::size(element_rules);
  static constexpr std::size_t deepest = 100;

  struct Pending {
    std::string path;
    const std::vector<Element>* elements;
    unsigned where;
    Ns parent;
    std::size_t level = 1;
  };

  void one_list(const Pending& list) {
    std::vector<bool> seen(rule_count, false);
    if (list.where != within_element)
      seen = taken_;
    for (std::size_t i = 0; i < list.elements->size(); ++i) {
      const Element& one = (*list.elements)[i];
      const Ns ns = namespace_of(one);
      if (ns == Ns::other || ns == Ns::xhtml)
        continue;
      // What is inside an element of another vocabulary is that one's business.
      if (list.where == within_element && ns != list.parent)
        continue;
      const std::string at = path_of({}, list.path, i);
      if (ns == Ns::atom && list.where != within_element) {
        checker_.error(Code::misplaced_element,
                       at,
                       "is of Atom's own namespace: it is read as a member, or not valid");
        continue;
      }
      element(list, one, ns, at, seen);
    }
  }

  void element(const Pending& list,
               const Element& one,
               Ns ns,
               const std::string& at,
               std::vector<bool>& seen) {
    const ElementRule* const rule = find_rule(ns, one.name);
    const std::string path = at + ' ' + std::string(prefix_of(ns)) + ':' + one.name;
    if (rule == nullptr) {
      if (ns == Ns::wfw && iequals(one.name, "commentRss")) {
        checker_.warn(Code::name_case, path, "is spelled commentRss");
      } else if (is_closed(ns)) {
        checker_.error(Code::misplaced_element, path, "is no element of that vocabulary");
      }
      return;
    }
    if ((rule->where & list.where) == 0) {
      checker_.error(Code::misplaced_element,
                     path,
                     list.where == within_channel ? "has no place in a channel"
                     : list.where == within_item  ? "has no place in an item"
                                                  : "has no place inside another element");
      return;
    }
    const std::size_t index = index_of(*rule);
    if (rule->once && seen[index])
      checker_.error(Code::duplicate_value, path, "stands a second time, and may only once");
    seen[index] = true;
    value(*rule, one, path);
    attributes(*rule, one, path);
    check_special(checker_, *rule, one, path);
    if (!one.children.empty() && list.level < deepest)
      pending_.push_back(
          Pending{at + ".children", &one.children, within_element, ns, list.level + 1});
  }

  void value(const ElementRule& rule, const Element& one, const std::string& path) {
    const std::string_view text = trim(one.text);
    if (rule.longest != 0 && characters(text) > rule.longest) {
      checker_.error(Code::value_out_of_range,
                     path,
                     "has more than " + std::to_string(rule.longest) + " characters");
    }
    if (rule.form == ValueForm::any)
      return;
    // RDF's vocabularies have their addresses in an attribute.
    const std::string_view resource = one.attribute("resource", uri_of(Ns::rdf));
    if (text.empty() && (rule.form != ValueForm::address || resource.empty())) {
      checker_.warn(Code::missing_value, path, "is blank");
      return;
    }
    check_value(checker_, path, text.empty() ? resource : text, rule.form, rule.words);
  }

  void attributes(const ElementRule& rule, const Element& one, const std::string& path) {
    for (const AttributeRule& wanted : attribute_rules) {
      if (wanted.ns != rule.ns || wanted.element != rule.name)
        continue;
      const std::string_view text = trim(one.attribute(wanted.name));
      const std::string its_path = path + ' ' + std::string(wanted.name);
      if (!text.empty()) {
        check_value(checker_, its_path, text, wanted.form, wanted.words);
      } else if (wanted.required) {
        checker_.error(Code::missing_value, its_path, "is missing");
      }
    }
  }

  [[nodiscard]] static std::size_t characters(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char c : text) count += (c & '\xC0') != '\x80' ? 1U : 0U;
    return count;
  }

  [[nodiscard]] static std::size_t index_of(const ElementRule& rule) noexcept {
    return static_cast<std::size_t>(&rule - element_rules);
  }

  Checker& checker_;
  std::vector<Pending> pending_;
  std::vector<bool> taken_ = std::vector<bool>(rule_count, false);
};

/// Attributes of other vocabularies that links may have (RFC 4685, 4).
inline void check_link_attributes(Checker& checker,
                                  const std::string& path,
                                  const std::vector<Link>& links) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    for (const Attribute& one : links[i].attributes) {
      if (find_namespace(one.namespace_uri).ns != Ns::thr)
        continue;
      const std::string at = path_of({}, path, i) + " thr:" + one.name;
      if (one.name == "count")
        check_value(checker, at, trim(one.value), ValueForm::whole, {});
      if (one.name == "updated")
        check_value(checker, at, trim(one.value), ValueForm::rfc3339, {});
      if (one.name == "when")
        checker.error(Code::bad_value, at, "is obsolete: it is updated now");
    }
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_CHECK_EXTENSIONS_HPP
