// SPDX-License-Identifier: MIT
// An element of the tree as an Element of the model: whole, for what no member names.
#ifndef TIDINGS_DETAIL_XML_CAPTURE_HPP
#define TIDINGS_DETAIL_XML_CAPTURE_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/detail/xml/tree.hpp>
#include <tidings/model/element.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The attributes of an element whose scope has been entered, without namespace declarations.
/// @param foreign_only  leave out those without a namespace and those of the element's own
inline void capture_attributes(Context& context,
                               Node node,
                               std::vector<Attribute>& out,
                               bool foreign_only = false) {
  if (!foreign_only && node.first_attribute())
    out.reserve((std::min)(node.attribute_count(), context.limits().attributes));
  std::size_t count = 0;
  for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
    if (++count > context.limits().attributes)
      break;  // which was noted when the scope was entered
    if (node.has_xml_attribute() && declared_prefix(one))
      continue;
    const Name name = context.name(one);
    if (foreign_only && (name.ns == Ns::xml || context.is_own(node, name.prefix)))
      continue;
    out.emplace_back();
    Attribute& attribute = out.back();
    if (!name.prefix.empty())
      context.inherit(attribute.namespace_uri, context.uri(name), node);
    attribute.name = name.local;
    context.decoder.append_value(attribute.value, one);
  }
}

/// Fills an element's name and attributes in, and makes room for its children.
inline void capture_start(Context& context, Node node, Element& element) {
  const Name name = context.name(node);
  context.inherit(element.namespace_uri, context.uri(name), node);
  element.prefix = name.prefix;
  element.name = name.local;
  capture_attributes(context, node, element.attributes);
}

/// A captured element that is being filled: the place among its children that comes next.
struct CaptureFrame {
  Element* element;
  Node next;
  Context::Mark mark;
};

/// Appends what is in an element whose scope has been entered, as deep as Limits::depth allows,
/// without recursion.
inline void capture_children(Context& context, Node top, Element& into) {
  std::vector<CaptureFrame> open;
  // Room for all children at once: pointers to them have to hold while they are filled.
  into.children.reserve(count_elements(top));
  open.push_back(CaptureFrame{&into, top.first_child(), context.mark()});
  while (!open.empty()) {
    CaptureFrame& frame = open.back();
    const Node child = frame.next;
    if (!child) {
      context.leave(frame.mark);
      open.pop_back();
      continue;
    }
    frame.next = child.next_sibling();
    Element& parent = *frame.element;
    if (is_element(child)) {
      if (open.size() >= context.limits().depth) {
        context.left_out_depth.add(context.decoder.offset_of(child));
      } else if (context.may_keep_element(child)) {
        parent.children.emplace_back();
        Element& element = parent.children.back();
        const Context::Mark mark = context.enter(child);
        capture_start(context, child, element);
        element.children.reserve(count_elements(child));
        open.push_back(CaptureFrame{&element, child.first_child(), mark});
      }
    } else {
      std::string& text = parent.children.empty() ? parent.text : parent.children.back().tail;
      context.decoder.append_text(text, child);
    }
  }
}

/// Appends an element and all that is in it.
inline void capture(Context& context, Node top, std::vector<Element>& out) {
  if (context.limits().depth == 0)
    return context.left_out_depth.add(context.decoder.offset_of(top));
  if (!context.may_keep_element(top))
    return;
  out.emplace_back();
  Element& element = out.back();
  const Scope scope(context, top);
  capture_start(context, top, element);
  context.inherit(element.base, context.base(), top);
  // Most extension elements are a name and a text.
  if (first_element(top)) {
    capture_children(context, top, element);
  } else {
    context.decoder.append_text_of(element.text, top);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_CAPTURE_HPP
