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

/// A node as it lies in the tree. Nothing is initialised: whoever adds one fills it. Most elements
/// hold one text and nothing else, so the text that an element begins with lies in the element.
struct NodeRecord {
  const char* begin;             ///< of an element its name, else the text
  const char* lead;              ///< of an element the text that it begins with, or null
  std::uint32_t size;            ///< of the name or the text
  std::uint32_t lead_size;       ///< of what is at `lead`
  std::uint32_t prefix_size;     ///< of an element's name; the colon not counted
  std::uint16_t few_attributes;  ///< how many an element has; UINT16_MAX stands for more as well
  NodeKind kind;
  bool has_xml_attribute : 1;  ///< one whose name begins with "xml"
  bool has_odd_attribute : 1;  ///< one with a prefix, or a value that does not mean itself
  bool is_frame : 1;           ///< whether blanks between its children mean nothing
  bool is_lead_plain : 1;      ///< whether the text at `lead` means itself
  NodeRecord* parent;
  NodeRecord* next;
  NodeRecord* child;  ///< the first, behind the text that the element begins with
  AttributeRecord* attributes;
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

  explicit Node(const NodeRecord* record) noexcept
      : bits_(reinterpret_cast<std::uintptr_t>(record)) {}

  explicit operator bool() const noexcept { return bits_ != 0; }

  [[nodiscard]] bool is(NodeKind kind) const noexcept {
    if (is_lead())
      return kind == (record()->is_lead_plain ? NodeKind::plain : NodeKind::text);
    return bits_ != 0 && record()->kind == kind;
  }

  [[nodiscard]] Node parent() const noexcept {
    if (bits_ == 0)
      return {};
    return Node(is_lead() ? record() : record()->parent);
  }

  [[nodiscard]] Node first_child() const noexcept {
    if (!is_own())
      return {};
    return record()->lead == nullptr ? Node(record()->child) : lead_of(*this);
  }

  [[nodiscard]] Node next_sibling() const noexcept {
    if (bits_ == 0)
      return {};
    return Node(is_lead() ? record()->child : record()->next);
  }

  /// The first child that is an element.
  [[nodiscard]] Node first_element() const noexcept {
    return is_own() ? or_next_element(record()->child) : Node();
  }

  /// The next sibling that is an element.
  [[nodiscard]] Node next_element() const noexcept {
    return or_next_element(next_sibling().record());
  }

  [[nodiscard]] NodeAttribute first_attribute() const noexcept {
    return NodeAttribute(is_own() ? record()->attributes : nullptr);
  }

  [[nodiscard]] std::size_t attribute_count() const noexcept {
    if (!is_own())
      return 0;
    if (record()->few_attributes != UINT16_MAX)
      return record()->few_attributes;
    std::size_t count = 0;
    for (NodeAttribute one = first_attribute(); one; one = one.next_attribute()) ++count;
    return count;
  }

  /// Whether an attribute's name begins with "xml", as those do that make a scope.
  [[nodiscard]] bool has_xml_attribute() const noexcept {
    return is_own() && record()->has_xml_attribute;
  }

  /// Whether an attribute has a prefix, or a value that does not mean itself.
  [[nodiscard]] bool has_odd_attribute() const noexcept {
    return is_own() && record()->has_odd_attribute;
  }

  /// An element's name.
  [[nodiscard]] std::string_view name() const noexcept {
    return is(NodeKind::element) ? std::string_view(record()->begin, record()->size)
                                 : std::string_view();
  }

  /// An element's name in its two parts.
  [[nodiscard]] QualifiedName qualified_name() const noexcept {
    return is(NodeKind::element) ? split_name(name(), record()->prefix_size) : QualifiedName();
  }

  /// The raw characters of a text.
  [[nodiscard]] std::string_view value() const noexcept {
    if (is_lead())
      return {record()->lead, record()->lead_size};
    return is(NodeKind::text) || is(NodeKind::plain)
               ? std::string_view(record()->begin, record()->size)
               : std::string_view();
  }

  /// Where the node lies, or the element that begins with it.
  [[nodiscard]] const NodeRecord* record() const noexcept {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): it was made from a pointer
    return reinterpret_cast<const NodeRecord*>(bits_ & ~lead_bit);
  }

  friend bool operator==(Node a, Node b) noexcept { return a.bits_ == b.bits_; }

  friend bool operator!=(Node a, Node b) noexcept { return !(a == b); }

 private:
  static constexpr std::uintptr_t lead_bit = 1;

  /// The text that an element begins with.
  [[nodiscard]] static Node lead_of(Node element) noexcept {
    element.bits_ |= lead_bit;
    return element;
  }

  /// That node if it is an element, else the next sibling that is one.
  [[nodiscard]] static Node or_next_element(const NodeRecord* node) noexcept {
    while (node != nullptr && node->kind != NodeKind::element) node = node->next;
    return Node(node);
  }

  /// Whether this is the text that the element at `record` begins with.
  [[nodiscard]] bool is_lead() const noexcept { return (bits_ & lead_bit) != 0; }

  /// Whether this is what lies at `record` itself.
  [[nodiscard]] bool is_own() const noexcept { return bits_ != 0 && !is_lead(); }

  // The record's address, which is even; the lowest bit says that its lead is meant. There are as
  // many of these as nodes.
  std::uintptr_t bits_ = 0;
};

static_assert(alignof(NodeRecord) > 1, "the lowest bit of an address has to be free");

/// Records that stay where they are, in blocks that grow with their number.
template <class Record>
class RecordPool {
 public:
  [[nodiscard]] Record* add() {
    if (is_full())
      grow();
    return &blocks_.back().records[used_++];
  }

  /// Whether the next record begins a new block.
  [[nodiscard]] bool is_full() const noexcept { return used_ == capacity_; }

  /// The block that records were added to last; 0 where none was.
  [[nodiscard]] std::size_t last_block() const noexcept {
    return blocks_.empty() ? 0 : blocks_.size() - 1;
  }

  /// The block that a record lies in, from the first that is left.
  [[nodiscard]] std::size_t block_of(const Record* record) const noexcept {
    std::size_t block = first_;
    while (block + 1 < blocks_.size() && !blocks_[block].holds(record)) ++block;
    return block;
  }

  /// Gives back the blocks before that one.
  void forget_before(std::size_t block) noexcept {
    for (; first_ < block; ++first_) blocks_[first_].records.reset();
  }

 private:
  struct Block {
    std::unique_ptr<Record[]> records;
    std::size_t count;

    [[nodiscard]] bool holds(const Record* record) const noexcept {
      // Numbers, which unlike pointers into several arrays have an order.
      const auto begin = reinterpret_cast<std::uintptr_t>(records.get());
      return reinterpret_cast<std::uintptr_t>(record) - begin < count * sizeof(Record);
    }
  };

  static constexpr std::size_t first_block = 64;
  static constexpr std::size_t largest_block = 1'024;

  void grow() {
    const std::size_t wanted = capacity_ == 0 ? first_block : 2 * capacity_;
    const std::size_t count = wanted < largest_block ? wanted : largest_block;
    // Without parentheses, so that nothing is initialised.
    blocks_.push_back(Block{std::unique_ptr<Record[]>(new Record[count]), count});
    capacity_ = count;
    used_ = 0;
  }

  std::vector<Block> blocks_;
  std::size_t first_ = 0;     // what is before has been given back
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
      : text_(text), parent_(&top_), has_return_(text.find('\r') != std::string_view::npos) {
    fill(top_, {}, NodeKind::document);
    top_.is_frame = true;
  }

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

  /// Gives back what is known of all that stands before a node, in blocks. Not for a tree of which
  /// anything before is asked for again.
  void forget_before(Node node) noexcept {
    const std::size_t block = nodes_.block_of(node.record());
    nodes_.forget_before(block);
    attributes_.forget_before(attribute_blocks_[block]);
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
    if (parent_->few_attributes != UINT16_MAX)
      ++parent_->few_attributes;
    if (name.size() > 2 && name[0] == 'x' && name[1] == 'm' && name[2] == 'l')
      add_xml_attribute();
    if (prefix_size != no_prefix || !is_plain)
      parent_->has_odd_attribute = true;
  }

  /// Adds a text inside the element that is open. The blanks between the parts of a feed, which are
  /// about a third of all nodes, are left out.
  void add_text(std::string_view text, NodeKind kind) {
    if (parent_->is_frame && trim_front(text).empty())
      return;
    if (previous_ == nullptr && parent_->lead == nullptr) {
      parent_->lead = text.data();
      parent_->lead_size = static_cast<std::uint32_t>(text.size());
      parent_->is_lead_plain = kind == NodeKind::plain;
    } else {
      previous_ = &add(text, kind);
    }
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
    if (nodes_.is_full())
      attribute_blocks_.push_back(attributes_.last_block());
    NodeRecord& node = *nodes_.add();
    fill(node, text, kind);
    node.parent = parent_;
    (previous_ == nullptr ? parent_->child : previous_->next) = &node;
    return node;
  }

  static void fill(NodeRecord& node, std::string_view text, NodeKind kind) noexcept {
    node.begin = text.data();
    node.lead = nullptr;
    node.size = static_cast<std::uint32_t>(text.size());
    node.lead_size = 0;
    node.prefix_size = no_prefix;
    node.few_attributes = 0;
    node.kind = kind;
    node.has_xml_attribute = false;
    node.has_odd_attribute = false;
    node.is_frame = false;
    node.is_lead_plain = false;
    node.parent = nullptr;
    node.next = nullptr;
    node.child = nullptr;
    node.attributes = nullptr;
  }

  std::string_view text_;
  NodeRecord top_{};
  RecordPool<NodeRecord> nodes_;
  RecordPool<AttributeRecord> attributes_;
  // Of each block of nodes the first block of attributes that those in it, or later ones, may have.
  std::vector<std::size_t> attribute_blocks_;
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
  return parent.first_element();
}

[[nodiscard]] inline Node next_element(Node node) noexcept {
  return node.next_element();
}

[[nodiscard]] inline std::size_t count_elements(Node parent) noexcept {
  std::size_t count = 0;
  for (Node child = first_element(parent); child; child = next_element(child)) ++count;
  return count;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_TREE_HPP
