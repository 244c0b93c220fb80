// SPDX-License-Identifier: MIT
// The walk over one tree: which name an element has where it stands, what it inherits, and what the
// limits leave.
#ifndef TIDINGS_DETAIL_XML_CONTEXT_HPP
#define TIDINGS_DETAIL_XML_CONTEXT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/language.hpp>
#include <tidings/detail/text/uri.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/known_names.hpp>
#include <tidings/detail/xml/namespaces.hpp>
#include <tidings/detail/xml/scopes.hpp>
#include <tidings/detail/xml/text_decoder.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// An element's or attribute's name, resolved in its scope.
struct Name {
  Ns ns = Ns::none;
  Bindings::Index binding = Bindings::unbound;  ///< unbound for a prefix that nobody declared
  std::string_view prefix;
  std::string_view local;
};

/// How much a limit left out, and where it began to.
struct LeftOut {
  std::size_t count = 0;
  std::size_t first = 0;  ///< offset of the first thing left out

  void add(std::size_t offset) {
    if (count++ == 0)
      first = offset;
  }
};

class Context {
 public:
  Context(const Tree& tree, const ParseOptions& options, Faults& faults)
      : decoder(tree, faults),
        faults_(faults),
        limits_(options.limits),
        inherited_budget_(inherited_budget(tree.size(), options.limits.inherited)) {
    bases_.push_back(usable(options.base_url) ? clean_address(options.base_url) : std::string());
    languages_.push_back(usable(options.content_language) ? first_language(options.content_language)
                                                          : std::string());
  }

  TextDecoder decoder;

  [[nodiscard]] const Limits& limits() const noexcept { return limits_; }

  [[nodiscard]] const Binding& binding(Bindings::Index index) const noexcept {
    return bindings_[index];
  }

  /// From here on a namespace address counts as that namespace, whatever it is: that of the root's
  /// own elements.
  void set_core(std::string uri, Ns counts_as) {
    core_uri_ = std::move(uri);
    core_ns_ = counts_as;
    has_core_ = true;
    if (core_uri_.empty())
      bindings_.bind("", "", counts_as);
  }

  /// What it takes to come back to the scope outside of an element.
  struct Mark {
    Bindings::Mark bindings;
    std::size_t bases;
    std::size_t languages;
  };

  /// Enters an element's scope: its namespace declarations, xml:base and xml:lang hold until
  /// `leave`.
  [[nodiscard]] Mark enter(Node node) {
    const Mark outside = mark();
    if (has_scope(node))
      declare_all(node);
    return outside;
  }

  /// The scope of now, to be left at some time.
  [[nodiscard]] Mark mark() const noexcept {
    return {bindings_.mark(), bases_.size(), languages_.size()};
  }

  /// Whether entering an element's scope changes anything. For most it does not.
  [[nodiscard]] bool has_scope(Node node) const noexcept {
    return node.has_xml_attribute() || node.attribute_count() > limits_.attributes;
  }

  /// A number for the namespaces in scope: where it is the same, every name means the same.
  [[nodiscard]] std::uint64_t namespaces() const noexcept { return bindings_.state(); }

  void leave(const Mark& mark) {
    bindings_.rewind(mark.bindings);
    // Most elements bring nothing to be taken back.
    if (bases_.size() != mark.bases)
      bases_.resize(mark.bases);
    if (languages_.size() != mark.languages)
      languages_.resize(mark.languages);
  }

  /// The name of an element, whose scope has been entered.
  [[nodiscard]] Name name(Node node) {
    const QualifiedName name = node.qualified_name();
    return resolve(name.prefix, name.local);
  }

  /// The name of an attribute of an element whose scope has been entered. One without prefix is in
  /// no namespace.
  [[nodiscard]] Name name(NodeAttribute attribute) {
    const QualifiedName name = attribute.qualified_name();
    if (name.prefix.empty())
      return Name{Ns::none, 0, {}, name.local};
    return resolve(name.prefix, name.local);
  }

  /// The namespace address of a name: of a prefix that nobody declared its usual one, else "".
  [[nodiscard]] std::string_view uri(const Name& name) const noexcept {
    if (name.binding == Bindings::unbound)
      return uri_of(name.ns);
    return bindings_[name.binding].uri;
  }

  /// Whether markup that is printed declares a name's prefix as it is meant here.
  [[nodiscard]] bool is_printed(const Name& name) const noexcept {
    return name.binding != Bindings::unbound && bindings_[name.binding].printed;
  }

  /// Notes that the start tag that is printed declares a prefix as the element of this scope does.
  void set_printed(std::string_view prefix) { bindings_.set_printed(prefix); }

  /// Notes that the start tag that is printed declares a name's prefix, which the element of this
  /// scope did not.
  void bind_printed(const Name& name) {
    bindings_.bind(name.prefix, std::string(uri(name)), name.ns, true);
  }

  /// Whether an attribute is the element's own: without prefix, or in the element's namespace
  /// (people write both).
  [[nodiscard]] bool is_own(Node node, std::string_view attribute_prefix) {
    if (attribute_prefix.empty())
      return true;
    const std::string_view prefix = node.qualified_name().prefix;
    if (attribute_prefix == prefix)
      return true;
    if (attribute_prefix == "xml" || attribute_prefix == "xmlns")
      return false;
    const Bindings::Index element = bindings_.find(prefix);
    const Bindings::Index attribute = bindings_.find(attribute_prefix);
    if (element == Bindings::unbound || attribute == Bindings::unbound)
      return false;
    return !bindings_[element].uri.empty() && bindings_[element].uri == bindings_[attribute].uri;
  }

  /// The attribute with that local name, in any case, that is the element's own; or none.
  [[nodiscard]] NodeAttribute attribute(Node node, std::string_view local) {
    std::size_t count = 0;
    for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
      if (++count > limits_.attributes)
        break;
      if (is_equal_name(name_of(one), local))
        return one;
      const QualifiedName parts = one.qualified_name();
      if (!parts.prefix.empty() && is_equal_name(parts.local, local) && is_own(node, parts.prefix))
        return one;
    }
    return {};
  }

  /// The decoded value of that attribute, trimmed; "" where there is none.
  ///
  /// @param buffer  an empty string, which then holds what had to be decoded
  /// @returns       a view of the document or of the buffer
  [[nodiscard]] std::string_view attribute_view(Node node,
                                                std::string_view local,
                                                std::string& buffer) {
    const NodeAttribute found = attribute(node, local);
    return found ? trim(decoder.view_of(found, buffer)) : std::string_view();
  }

  /// The same as a string of its own.
  [[nodiscard]] std::string attribute_value(Node node, std::string_view local) {
    std::string buffer;
    return std::string(attribute_view(node, local, buffer));
  }

  /// The decoded value of the attribute with that name in a namespace, trimmed; "" where there is
  /// none.
  [[nodiscard]] std::string attribute_value(Node node, Ns ns, std::string_view local) {
    std::size_t count = 0;
    for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
      if (++count > limits_.attributes)
        break;
      const QualifiedName parts = one.qualified_name();
      if (parts.prefix.empty() || parts.local != local || name(one).ns != ns)
        continue;
      return std::string(trim(decoder.value_of(one)));
    }
    return {};
  }

  [[nodiscard]] const std::string& base() const noexcept { return bases_.back(); }

  [[nodiscard]] const std::string& language() const noexcept { return languages_.back(); }

  /// Whether an xml:base is in scope. The caller's base is none.
  [[nodiscard]] bool has_xml_base() const noexcept {
    return bases_.size() > 1 && !bases_.back().empty();
  }

  /// A language that holds from here to the end of the current scope though no attribute says so.
  void set_language(std::string language) { languages_.push_back(std::move(language)); }

  /// An address that relative ones are resolved against where no base is in scope: the channel's
  /// own. A very long one is none.
  void set_last_base(std::string url) {
    if (url.size() <= longest_last_base)
      last_base_ = std::move(url);
  }

  /// Resolves an address: cleaned, then against the base in scope, else the last resort (RFC
  /// 3986, 5.1). It stays relative where bases have been copied too often already.
  [[nodiscard]] std::string resolve_address(std::string_view written, Node where) {
    std::string cleaned = clean_reference(written, where);
    const std::string& against = base_of(cleaned);
    if (against.empty() || !may_inherit(against.size(), where))
      return cleaned;
    return resolve_uri(against, cleaned);
  }

  /// Decodes the value of xml:lang, or of an element that gives the language, into a tag.
  [[nodiscard]] std::string to_language(std::string_view written, Node where) {
    std::string tag = normal_language(written);
    if (!tag.empty() && !is_language_tag(tag)) {
      note(Code::bad_language, Severity::warning, where, {"\"", tag, "\" is no language tag"});
    } else if (tag != trim(written)) {
      note(Code::bad_language, Severity::note, where, {"\"", trim(written), "\" is read as ", tag});
    }
    return tag;
  }

  /// Takes a copy of something inherited, such as a base or a namespace, into account; false, and
  /// noted, where it is one too many. Nothing but what is empty is copied any more from there on.
  [[nodiscard]] bool may_inherit(std::size_t size, Node where) {
    if (size > inherited_budget_) {
      inherited_budget_ = 0;
      left_out_inherited.add(decoder.offset_of(where));
      return false;
    }
    inherited_budget_ -= size;
    return true;
  }

  /// Takes one more extension element into account; false where the limit leaves it out. What it
  /// costs itself is no longer there for copies, so that small elements with long namespaces do not
  /// cost the more.
  [[nodiscard]] bool may_keep_element(Node where) {
    constexpr std::size_t cost = 20;
    if (elements_kept_ >= limits().elements) {
      left_out_elements.add(decoder.offset_of(where));
      return false;
    }
    ++elements_kept_;
    inherited_budget_ -= (std::min)(inherited_budget_, cost);
    return true;
  }

  /// A copy of something inherited; empty where that is one too many.
  [[nodiscard]] std::string inherited(std::string_view value, Node where) {
    return may_inherit(value.size(), where) ? std::string(value) : std::string();
  }

  /// Fills an empty string with such a copy.
  void inherit(std::string& into, std::string_view value, Node where) {
    if (!value.empty() && may_inherit(value.size(), where))
      into = value;
  }

  void note(Code code,
            Severity severity,
            Node where,
            std::initializer_list<std::string_view> message) {
    faults_.add(code, severity, decoder.offset_of(where), message);
  }

  void note(Code code,
            Severity severity,
            std::size_t offset,
            std::initializer_list<std::string_view> message) {
    faults_.add(code, severity, offset, message);
  }

  LeftOut left_out_depth;
  LeftOut left_out_elements;
  LeftOut left_out_attributes;
  LeftOut left_out_items;
  LeftOut left_out_inherited;

 private:
  /// How many bytes may be copied of what is inherited.
  [[nodiscard]] static std::size_t inherited_budget(std::size_t size, std::size_t times) noexcept {
    constexpr std::size_t least = 32'768;
    return times > (SIZE_MAX - least) / (size + 1) ? SIZE_MAX : times * size + least;
  }

  [[nodiscard]] static bool is_equal_name(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && (same_bytes(a.data(), b.data(), a.size()) || iequals(a, b));
  }

  [[nodiscard]] static bool usable(const std::string& value) noexcept {
    return value.size() <= longest_inherited;
  }

  /// Notes attributes beyond the limit, once an element: its scope can be entered several times.
  void leave_attributes_out(Node node) {
    if (!with_too_many_.insert(decoder.offset_of(node)).second)
      return;
    std::size_t count = 0;
    for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
      if (++count > limits_.attributes)
        left_out_attributes.add(decoder.offset_of(name_of(one)));
    }
  }

  [[nodiscard]] std::string clean_reference(std::string_view written, Node where) {
    const std::string_view trimmed = trim(written);
    if (is_clean_address(trimmed))
      return std::string(trimmed);
    note(Code::bad_address,
         Severity::warning,
         where,
         {"an address holds blanks or control characters, or is escaped twice"});
    return clean_address(trimmed);
  }

  /// What a clean address is resolved against; empty where it stays as it is.
  [[nodiscard]] const std::string& base_of(std::string_view cleaned) const noexcept {
    if (scheme_length(cleaned) != 0)
      return none_;
    return bases_.back().empty() ? last_base_ : bases_.back();
  }

  [[nodiscard]] Name resolve(std::string_view prefix, std::string_view local) {
    const Bindings::Index index = bindings_.find(prefix);
    if (index != Bindings::unbound)
      return Name{bindings_[index].ns, index, prefix, local};
    report_undeclared(prefix);
    return Name{vocabulary_of(find_prefix(prefix)), Bindings::unbound, prefix, local};
  }

  void report_undeclared(std::string_view prefix) {
    constexpr std::size_t most = 16;
    if (std::find(undeclared_.begin(), undeclared_.end(), prefix) != undeclared_.end())
      return;
    if (undeclared_.size() < most)
      undeclared_.push_back(prefix);
    faults_.add(
        Code::undeclared_prefix,
        Severity::warning,
        decoder.offset_of(prefix),
        {"prefix ",
         prefix,
         " is not declared",
         find_prefix(prefix) == Ns::other ? std::string_view("")
                                          : std::string_view("; its usual namespace is meant")});
  }

  void declare_all(Node node) {
    if (node.attribute_count() > limits_.attributes)
      leave_attributes_out(node);
    std::size_t count = 0;
    for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
      if (++count > limits_.attributes)
        return;
      if (starts_with(name_of(one), "xml"))
        declare(one, node);
    }
  }

  void declare(NodeAttribute attribute, Node node) {
    const std::string_view name = name_of(attribute);
    if (const std::optional<std::string_view> prefix = declared_prefix(attribute)) {
      bind(*prefix, attribute);
    } else if (name == "xml:base") {
      const std::string written = decoder.value_of(attribute);
      std::string resolved = clean_reference(written, node);
      if (resolved.empty())
        return;  // which means the base that is in scope (RFC 3986, 4.4)
      if (const std::string& against = base_of(resolved); !against.empty())
        resolved = resolve_uri(against, resolved);
      if (usable(resolved)) {
        bases_.push_back(std::move(resolved));
      } else {
        drop_inherited(attribute);
      }
    } else if (name == "xml:lang") {
      const std::string written = decoder.value_of(attribute);
      if (usable(written)) {
        languages_.push_back(to_language(written, node));
      } else {
        drop_inherited(attribute);
      }
    }
  }

  void bind(std::string_view prefix, NodeAttribute attribute) {
    std::string uri = decoder.value_of(attribute);
    if (!usable(uri)) {
      drop_inherited(attribute);
      uri.clear();
    }
    if (has_core_ && uri == core_uri_) {
      bindings_.bind(prefix, std::move(uri), core_ns_);
      return;
    }
    const FoundNamespace found = find_namespace(uri);
    if (!found.exact) {
      faults_.add(Code::namespace_spelling,
                  Severity::warning,
                  decoder.offset_of(name_of(attribute)),
                  {"namespace ", uri, " is taken for ", uri_of(found.ns)});
      uri = uri_of(found.ns);
    }
    bindings_.bind(prefix, std::move(uri), vocabulary_of(found.ns));
  }

  void drop_inherited(NodeAttribute attribute) {
    left_out_inherited.add(decoder.offset_of(name_of(attribute)));
  }

  Faults& faults_;
  Limits limits_;
  Bindings bindings_;
  std::vector<std::string> bases_;
  std::vector<std::string> languages_;
  std::vector<std::string_view> undeclared_;
  std::set<std::size_t> with_too_many_;  // offsets of elements with more attributes than the limit
  const std::string none_;
  std::string last_base_;
  std::string core_uri_;
  Ns core_ns_ = Ns::none;
  bool has_core_ = false;
  std::size_t elements_kept_ = 0;
  std::size_t inherited_budget_;
};

/// An element's scope, for as long as this lives, with what is set inside it besides.
class WideScope {
 public:
  WideScope(Context& context, Node node) : context_(context), mark_(context.enter(node)) {}

  ~WideScope() { context_.leave(mark_); }

  WideScope(const WideScope&) = delete;
  WideScope& operator=(const WideScope&) = delete;

 private:
  Context& context_;
  Context::Mark mark_;
};

/// An element's scope, for as long as this lives. It costs nothing where the element brings
/// nothing, and so takes nothing back but what the element brought.
class Scope {
 public:
  Scope(Context& context, Node node) {
    if (context.has_scope(node))
      scope_.emplace(context, node);
  }

 private:
  std::optional<WideScope> scope_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_CONTEXT_HPP
