// SPDX-License-Identifier: MIT
// What is wrong with the attributes of an element that no reader asks for.
#ifndef TIDINGS_DETAIL_XML_ATTRIBUTES_HPP
#define TIDINGS_DETAIL_XML_ATTRIBUTES_HPP

#include <cstddef>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/detail/xml/tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Looks at the attributes of an element that has odd ones, whose scope has been entered and of
/// which readers ask for what they know, for what nobody would see in the others: a prefix that is
/// not declared, a reference to nothing.
inline void check_attributes(Context& context, Node node) {
  std::size_t count = 0;
  for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
    if (++count > context.limits().attributes)
      return;
    const std::string_view name = name_of(one);
    if (name.find(':') != std::string_view::npos && !starts_with(name, "xml"))
      static_cast<void>(context.name(one));
    context.decoder.check_value(one);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_ATTRIBUTES_HPP
