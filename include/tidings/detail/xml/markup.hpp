// SPDX-License-Identifier: MIT
// The markup inside an element as a string of XHTML: namespaces it needs declared in it, comments
// gone.
#ifndef TIDINGS_DETAIL_XML_MARKUP_HPP
#define TIDINGS_DETAIL_XML_MARKUP_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/detail/xml/tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The reference for a character that XML text, or an attribute's value in double quotes, cannot
/// hold as it is.
[[nodiscard]] constexpr std::string_view escape_of(char c) noexcept {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    default:
      return "&#13;";
  }
}

/// Appends characters as XML text, or as an attribute's value in double quotes.
inline void append_escaped(std::string& out, std::string_view text, bool in_attribute) {
  constexpr CharSet in_text("&<>\r");
  constexpr CharSet in_value("&<>\"\t\n\r");
  if (!in_attribute && !text_holds<0, '&', '<', '>', '\r'>(text)) {
    out += text;
    return;
  }
  std::size_t from = 0;
  while (true) {
    const std::size_t at = find_in(in_attribute ? in_value : in_text, text, from);
    out.append(text.data() + from, at - from);
    if (at == text.size())
      return;
    out += escape_of(text[at]);
    from = at + 1;
  }
}

/// Appends the declaration of a prefix to a start tag.
inline void append_declaration(std::string& out, std::string_view prefix, std::string_view uri) {
  out += " xmlns:";
  out += prefix;
  out += "=\"";
  append_escaped(out, uri, true);
  out += '"';
}

/// Elements of HTML that have no end tag (HTML, 13.1.2).
[[nodiscard]] constexpr bool is_void_element(std::string_view name) noexcept {
  constexpr std::string_view names[] = {"area",
                                        "base",
                                        "br",
                                        "col",
                                        "embed",
                                        "hr",
                                        "img",
                                        "input",
                                        "link",
                                        "meta",
                                        "param",
                                        "source",
                                        "track",
                                        "wbr"};
  for (const std::string_view one : names) {
    if (one == name)
      return true;
  }
  return false;
}

/// Prints what is inside one element of the tree.
class MarkupPrinter {
 public:
  explicit MarkupPrinter(Context& context) : context_(context) {}

  /// The markup inside an element whose scope has been entered; as deep as Limits::depth allows,
  /// without recursion.
  [[nodiscard]] std::string inside(Node parent) {
    std::string out;
    Node next = parent.first_child();
    while (true) {
      if (!next) {
        if (open_.empty())
          return out;
        close(out);
        next = open_.back().node.next_sibling();
        open_.pop_back();
      } else if (is_element(next)) {
        next = open_element(out, next);
      } else {
        append_text(out, next);
        next = next.next_sibling();
      }
    }
  }

 private:
  struct Frame {
    Node node;
    Context::Mark mark;
    std::string_view prefix;
    std::string_view local;
  };

  void append_text(std::string& out, Node text) {
    const std::string_view raw = raw_text(text);
    if (is_plain_text(text) && !context_.decoder.has_return()) {
      append_escaped(out, raw, false);
    } else {
      scratch_.clear();
      context_.decoder.append_text(scratch_, text);
      append_escaped(out, scratch_, false);
    }
  }

  /// Prints a start tag, and says where to go on.
  Node open_element(std::string& out, Node node) {
    if (open_.size() >= context_.limits().depth) {
      context_.left_out_depth.add(context_.decoder.offset_of(node));
      return node.next_sibling();
    }
    const Context::Mark mark = context_.enter(node);
    note_declarations(node);
    const Name name = context_.name(node);
    Frame frame{node, mark, shown_prefix(name, node), name.local};
    out += '<';
    append_name(out, frame.prefix, frame.local);
    append_attributes(out, node);
    if (!frame.prefix.empty())
      declare(out, context_.name(node));  // which an attribute may have declared
    const Node first = node.first_child();
    if (!first && is_void_element(frame.local)) {
      out += " />";
      context_.leave(mark);
      return node.next_sibling();
    }
    out += '>';
    open_.push_back(frame);
    if (first)
      return first;
    close(out);
    open_.pop_back();
    return node.next_sibling();
  }

  void close(std::string& out) {
    const Frame& frame = open_.back();
    out += "</";
    append_name(out, frame.prefix, frame.local);
    out += '>';
    context_.leave(frame.mark);
  }

  /// XHTML goes without prefix, and so does a prefix that cannot be shown.
  [[nodiscard]] std::string_view shown_prefix(const Name& name, Node node) {
    const bool shown = !name.prefix.empty() && name.ns != Ns::xhtml && can_show(name, node);
    return shown ? name.prefix : std::string_view();
  }

  /// Whether a prefix means something, and has been declared or can yet be.
  [[nodiscard]] bool can_show(const Name& name, Node node) {
    const std::string_view uri = context_.uri(name);
    if (uri.empty() || context_.is_printed(name))
      return !uri.empty();
    // What is refused is not escaped first.
    if (!context_.may_inherit(uri.size(), node))
      return false;
    scratch_.clear();
    append_escaped(scratch_, uri, true);
    return context_.may_inherit(scratch_.size() - uri.size(), node);
  }

  static void append_name(std::string& out, std::string_view prefix, std::string_view local) {
    if (!prefix.empty()) {
      out += prefix;
      out += ':';
    }
    out += local;
  }

  /// Notes which prefixes a start tag declares: the declaration may stand behind what needs it.
  void note_declarations(Node node) {
    if (!node.has_xml_attribute())
      return;
    std::size_t count = 0;
    for (NodeAttribute one = node.first_attribute(); one && ++count <= context_.limits().attributes;
         one = one.next_attribute()) {
      const QualifiedName parts = one.qualified_name();
      if (parts.prefix == "xmlns" && find_namespace(context_.decoder.value_of(one)).ns != Ns::xhtml)
        context_.set_printed(parts.local);
    }
  }

  void append_attributes(std::string& out, Node node) {
    std::size_t count = 0;
    for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
      if (++count > context_.limits().attributes)
        break;  // which was noted when the scope was entered
      const std::string_view written = name_of(one);
      const std::string value = context_.decoder.value_of(one);
      const QualifiedName parts = one.qualified_name();
      if (declared_prefix(one)) {
        if (find_namespace(value).ns == Ns::xhtml)
          continue;
      } else if (!parts.prefix.empty() && parts.prefix != "xml") {
        const Name name = context_.name(one);
        if (!can_show(name, node))
          continue;
        declare(out, name);
      }
      out += ' ';
      out += written;
      out += "=\"";
      append_escaped(out, value, true);
      out += '"';
    }
  }

  /// Declares a name's prefix, if nothing inside the value did.
  void declare(std::string& out, const Name& name) {
    if (context_.is_printed(name))
      return;
    append_declaration(out, name.prefix, context_.uri(name));
    context_.bind_printed(name);
  }

  Context& context_;
  std::vector<Frame> open_;
  std::string scratch_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_MARKUP_HPP
