// SPDX-License-Identifier: MIT
// The XML tree: what elements, texts and attributes stand where. It holds views of the text it was
// made of, never copies; texts and values are raw, and whoever takes them decodes them
// (text_decoder.hpp). Those who fill it are scanner.hpp and pugixml_tree.hpp.
#ifndef TIDINGS_DETAIL_XML_TREE_HPP
#define TIDINGS_DETAIL_XML_TREE_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/words.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// A qualified name in its two parts (Namespaces in XML, 4).
struct QualifiedName {
  std::string_view prefix;
  std::string_view local;
};

[[nodiscard]] inline QualifiedName split_name(std::string_view name) noexcept {
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == ':')
      return {name.substr(0, i), name.substr(i + 1)};
  }
  return {{}, name};
}

/// The size of the prefix of a name that has none.
inline constexpr std::uint32_t no_prefix = UINT32_MAX;

/// The two parts of a name of whose prefix the size is known.
[[nodiscard]] constexpr QualifiedName split_name(std::string_view name,
                                                 std::uint32_t prefix_size) noexcept {
  if (prefix_size == no_prefix)
    return {{}, name};
  return {{name.data(), prefix_size},
          {name.data() + prefix_size + 1, name.size() - prefix_size - 1}};
}

enum class NodeKind : std::uint8_t {
  document,  ///< above all roots
  element,
  text,  ///< character data that holds references, to be decoded
  plain  ///< character data that means itself: a CDATA section, or a text without references
};

/// An attribute as it lies in the tree. Nothing is initialised: whoever adds one fills it.
struct AttributeRecord {
  const char* name;
  const char* value;
  std::uint32_t name_size;
  std::uint32_t prefix_size;  ///< of the name; the colon not counted
  std::uint32_t value_size;
  bool is_plain;  ///< whether the value means itself: no reference, no line end, no tab
  AttributeRecord* next;
};

/// A node as it lies in the tree. Nothing is initialised: whoever adds one fills it.
struct NodeRecord {
  const char* begin;          ///< of an element its name, else the text
  std::uint32_t size;         ///< of that
  std::uint32_t prefix_size;  ///< of an element's name; the colon not counted
  NodeRecord* parent;
  NodeRecord* next;
  NodeRecord* child;
  AttributeRecord* attributes;
  std::uint32_t attribute_count;
  NodeKind kind;
  bool has_xml_attribute : 1;  ///< one whose name begins with "xml"
  bool has_odd_attribute : 1;  ///< one with a prefix, or a value that does not mean itself
  bool is_frame : 1;           ///< whether blanks between its children mean nothing
};

/// An attribute, or none.
class NodeAttribute {
 public:
  NodeAttribute() = default;

  explicit NodeAttribute(const AttributeRecord* record) noexcept : record_(record) {}

  explicit operator bool() const noexcept { return record_ != nullptr; }

  [[nodiscard]] std::string_view name() const noexcept {
    return record_ == nullptr ? std::string_view()
                              : std::string_view(record_->name, record_->name_size);
  }

  [[nodiscard]] std::string_view value() const noexcept {
    return record_ == nullptr ? std::string_view()
                              : std::string_view(record_->value, record_->value_size);
  }

  /// The name in its two parts.
  [[nodiscard]] QualifiedName qualified_name() const noexcept {
    return record_ == nullptr ? QualifiedName() : split_name(name(), record_->prefix_size);
  }

  /// Whether the value means itself: it holds no reference, no line end and no tab.
  [[nodiscard]] bool is_plain() const noexcept { return record_ == nullptr || record_->is_plain; }

  [[nodiscard]] NodeAttribute next_attribute() const noexcept {
    return NodeAttribute(record_ == nullptr ? nullptr : record_->next);
  }

 private:
  const AttributeRecord* record_ = nullptr;
};

/// A node, or none. Asking none for its relatives gives none.
class Node {
 public:
  Node() = default;

  explicit Node(const NodeRecord* record) noexcept : record_(record) {}

  explicit operator bool() const noexcept { return record_ != nullptr; }

  [[nodiscard]] bool is(NodeKind kind) const noexcept {
    return record_ != nullptr && record_->kind == kind;
  }

  [[nodiscard]] Node parent() const noexcept {
    return Node(record_ == nullptr ? nullptr : record_->parent);
  }

  [[nodiscard]] Node first_child() const noexcept {
    return Node(record_ == nullptr ? nullptr : record_->child);
  }

  [[nodiscard]] Node next_sibling() const noexcept {
    return Node(record_ == nullptr ? nullptr : record_->next);
  }

  [[nodiscard]] NodeAttribute first_attribute() const noexcept {
    return NodeAttribute(record_ == nullptr ? nullptr : record_->attributes);
  }

  [[nodiscard]] std::size_t attribute_count() const noexcept {
    return record_ == nullptr ? 0 : record_->attribute_count;
  }

  /// Whether an attribute's name begins with "xml", as those do that make a scope.
  [[nodiscard]] bool has_xml_attribute() const noexcept {
    return record_ != nullptr && record_->has_xml_attribute;
  }

  /// Whether an attribute has a prefix, or a value that does not mean itself.
  [[nodiscard]] bool has_odd_attribute() const noexcept {
    return record_ != nullptr && record_->has_odd_attribute;
  }

  /// An element's name.
  [[nodiscard]] std::string_view name() const noexcept {
    return is(NodeKind::element) ? std::string_view(record_->begin, record_->size)
                                 : std::string_view();
  }

  /// An element's name in its two parts.
  [[nodiscard]] QualifiedName qualified_name() const noexcept {
    return is(NodeKind::element) ? split_name(name(), record_->prefix_size) : QualifiedName();
  }

  /// The raw characters of a text.
  [[nodiscard]] std::string_view value() const noexcept {
    return is(NodeKind::text) || is(NodeKind::plain)
               ? std::string_view(record_->begin, record_->size)
               : std::string_view();
  }

  friend bool operator==(Node a, Node b) noexcept { return a.record_ == b.record_; }

  friend bool operator!=(Node a, Node b) noexcept { return !(a == b); }

 private:
  const NodeRecord* record_ = nullptr;
};

/// Records that stay where they are, in blocks that grow with their number.
template <class Record>
class RecordPool {
 public:
  [[nodiscard]] Record* add() {
    if (used_ == capacity_)
      grow();
    return &blocks_.back()[used_++];
  }

 private:
  static constexpr std::size_t first_block = 64;
  static constexpr std::size_t largest_block = 1'024;

  void grow() {
    const std::size_t wanted = capacity_ == 0 ? first_block : 2 * capacity_;
    const std::size_t count = wanted < largest_block ? wanted : largest_block;
    // Without parentheses, so that nothing is initialised.
    blocks_.push_back(std::unique_ptr<Record[]>(new Record[count]));
    capacity_ = count;
    used_ = 0;
  }

  std::vector<std::unique_ptr<Record[]>> blocks_;
  std::size_t capacity_ = 0;  // of the last block
  std::size_t used_ = 0;
};

/// A document as a tree. Not to be moved: nodes point into it.
class Tree {
 public:
  /// The largest text that a tree can be made of: sizes have 32 bits.
  static constexpr std::size_t largest_text = UINT32_MAX - 1;

  /// @param text  the document, which has to outlive the tree
  explicit Tree(std::string_view text) noexcept
      : text_(text),
        top_{nullptr,
             0,
             no_prefix,
             nullptr,
             nullptr,
             nullptr,
             nullptr,
             0,
             NodeKind::document,
             false,
             false,
             true},
        parent_(&top_),
        has_return_(text.find('\r') != std::string_view::npos) {}

  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  ~Tree() = default;

  /// The node above all roots.
  [[nodiscard]] Node top() const noexcept { return Node(&top_); }

  /// The text that the tree is made of.
  [[nodiscard]] std::string_view text() const noexcept { return text_; }

  [[nodiscard]] std::size_t size() const noexcept { return text_.size(); }

  /// Whether the text has carriage returns, which XML reads as line feeds.
  [[nodiscard]] bool has_return() const noexcept { return has_return_; }

  /// Where a name or a text of the tree stands in the text.
  [[nodiscard]] std::size_t offset_of(const char* place) const noexcept {
    const char* const begin = text_.data();
    return place >= begin && place <= begin + text_.size() ? static_cast<std::size_t>(place - begin)
                                                           : 0;
  }

  /// Opens an element inside the one that is open.
  void open(std::string_view name, std::uint32_t prefix_size) {
    NodeRecord& node = add(name, NodeKind::element);
    node.prefix_size = prefix_size;
    node.is_frame = parent_->is_frame && is_frame_name(name, prefix_size);
    parent_ = &node;
    previous_ = nullptr;
    last_attribute_ = nullptr;
  }

  /// Adds an attribute to the element that was opened last.
  /// @param is_plain  whether the value means itself
  void add_attribute(std::string_view name,
                     std::uint32_t prefix_size,
                     std::string_view value,
                     bool is_plain) {
    AttributeRecord& attribute = *attributes_.add();
    attribute.name = name.data();
    attribute.name_size = static_cast<std::uint32_t>(name.size());
    attribute.prefix_size = prefix_size;
    attribute.value = value.data();
    attribute.value_size = static_cast<std::uint32_t>(value.size());
    attribute.is_plain = is_plain;
    attribute.next = nullptr;
    (last_attribute_ == nullptr ? parent_->attributes : last_attribute_->next) = &attribute;
    last_attribute_ = &attribute;
    ++parent_->attribute_count;
    if (name.size() > 2 && name[0] == 'x' && name[1] == 'm' && name[2] == 'l')
      add_xml_attribute();
    if (prefix_size != no_prefix || !is_plain)
      parent_->has_odd_attribute = true;
  }

  /// Adds a text inside the element that is open. The blanks between the parts of a feed, which are
  /// about a third of all nodes, are left out.
  void add_text(std::string_view text, NodeKind kind) {
    if (!parent_->is_frame || !trim_front(text).empty())
      previous_ = &add(text, kind);
  }

  /// Whether the element that was opened last has an attribute of that name. Only the first few
  /// are looked at, as there may be many.
  [[nodiscard]] bool has_attribute(std::string_view name) const noexcept {
    constexpr std::size_t most = 16;
    std::size_t count = 0;
    for (NodeAttribute one(parent_->attributes); one && count < most; one = one.next_attribute()) {
      if (same_text(one.name(), name))
        return true;
      ++count;
    }
    return false;
  }

  /// Whether an element is open.
  [[nodiscard]] bool is_open() const noexcept { return parent_ != &top_; }

  /// The name of the element that is open.
  [[nodiscard]] std::string_view open_name() const noexcept {
    return {parent_->begin, parent_->size};
  }

  /// Closes the element that is open.
  void close() noexcept {
    previous_ = parent_;
    parent_ = parent_->parent;
  }

 private:
  /// Whether an element inside the one that is open holds nothing but elements: a feed's root, and
  /// inside of that its channel and its items. Elements with a prefix of their own, or inside of
  /// items, may be anybody's, and so are kept with their blanks.
  [[nodiscard]] bool is_frame_name(std::string_view name,
                                   std::uint32_t prefix_size) const noexcept {
    if (parent_ == &top_) {
      const std::string_view root = split_name(name, prefix_size).local;
      return same_text(root, "rss") || same_text(root, "RDF") || same_text(root, "feed");
    }
    const std::string_view parent = open_name();
    if (name.size() == 7)
      return parent_->parent == &top_ && same_text(name, "channel");
    if (!same_text(name, "item") && !same_text(name, "entry"))
      return false;
    return !same_text(parent, "item") && !same_text(parent, "entry");
  }

  void add_xml_attribute() noexcept {
    parent_->has_xml_attribute = true;
    // It may be in another namespace than what is around it.
    if (parent_->parent != &top_)
      parent_->is_frame = false;
  }

  NodeRecord& add(std::string_view text, NodeKind kind) {
    NodeRecord& node = *nodes_.add();
    node.begin = text.data();
    node.size = static_cast<std::uint32_t>(text.size());
    node.parent = parent_;
    node.next = nullptr;
    node.child = nullptr;
    node.attributes = nullptr;
    node.attribute_count = 0;
    node.kind = kind;
    node.has_xml_attribute = false;
    node.has_odd_attribute = false;
    node.is_frame = false;
    (previous_ == nullptr ? parent_->child : previous_->next) = &node;
    return node;
  }

  std::string_view text_;
  NodeRecord top_;
  RecordPool<NodeRecord> nodes_;
  RecordPool<AttributeRecord> attributes_;
  NodeRecord* parent_;              // the element that is open
  NodeRecord* previous_ = nullptr;  // the last node inside it
  AttributeRecord* last_attribute_ = nullptr;
  bool has_return_;
};

[[nodiscard]] inline bool is_element(Node node) noexcept {
  return node.is(NodeKind::element);
}

/// Text that holds references, to be decoded.
[[nodiscard]] inline bool is_character_data(Node node) noexcept {
  return node.is(NodeKind::text);
}

/// Text that means itself.
[[nodiscard]] inline bool is_plain_text(Node node) noexcept {
  return node.is(NodeKind::plain);
}

[[nodiscard]] inline std::string_view name_of(Node node) noexcept {
  return node.name();
}

[[nodiscard]] inline std::string_view raw_text(Node node) noexcept {
  return node.value();
}

[[nodiscard]] inline std::string_view name_of(NodeAttribute attribute) noexcept {
  return attribute.name();
}

[[nodiscard]] inline std::string_view raw_text(NodeAttribute attribute) noexcept {
  return attribute.value();
}

/// The prefix for which an attribute declares a namespace, "" for those without one (Namespaces in
/// XML, 3); nothing where it declares none.
[[nodiscard]] inline std::optional<std::string_view> declared_prefix(
    NodeAttribute attribute) noexcept {
  const QualifiedName name = attribute.qualified_name();
  if (name.prefix == "xmlns")
    return name.local;
  if (attribute.name() == "xmlns")
    return std::string_view();
  return std::nullopt;
}

[[nodiscard]] inline Node first_element(Node parent) noexcept {
  Node child = parent.first_child();
  while (child && !is_element(child)) child = child.next_sibling();
  return child;
}

[[nodiscard]] inline Node next_element(Node node) noexcept {
  Node next = node.next_sibling();
  while (next && !is_element(next)) next = next.next_sibling();
  return next;
}

[[nodiscard]] inline std::size_t count_elements(Node parent) noexcept {
  std::size_t count = 0;
  for (Node child = first_element(parent); child; child = next_element(child)) ++count;
  return count;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_TREE_HPP
