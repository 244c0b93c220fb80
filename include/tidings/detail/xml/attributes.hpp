// SPDX-License-Identifier: MIT
// What is wrong with the attributes of an element though neither pugixml nor a reader sees it.
#ifndef TIDINGS_DETAIL_XML_ATTRIBUTES_HPP
#define TIDINGS_DETAIL_XML_ATTRIBUTES_HPP

#include <cstddef>
#include <cstring>

#include <tidings/detail/config.hpp>
#include <tidings/detail/xml/context.hpp>
#include <tidings/detail/xml/tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Looks for a name twice among the attributes of an element, which pugixml lets through though XML
/// does not (3.1).
inline void check_names(Context& context, Node node) noexcept {
  constexpr std::size_t most = 16;  // compared with one another
  const NodeAttribute first = node.first_attribute();
  std::size_t count = 1;
  for (NodeAttribute one = first.next_attribute(); one && ++count <= most;
       one = one.next_attribute()) {
    const char* const name = one.name();
    for (NodeAttribute before = first; before != one; before = before.next_attribute()) {
      const char* const other = before.name();
      if (other[0] == name[0] && std::strcmp(other, name) == 0)
        context.decoder.hidden_fault = true;
    }
  }
}

/// Whether a name has a prefix that is not XML's.
[[nodiscard]] inline bool has_foreign_prefix(const char* name) noexcept {
  if (name[0] == 'x' && name[1] == 'm' && name[2] == 'l')
    return false;
  while (*name != '\0' && *name != ':') ++name;
  return *name == ':';
}

/// Looks at the attributes of an element, whose scope has been entered and of which readers ask for
/// what they know, for what nobody would see in the others.
inline void check_attributes(Context& context, Node node) {
  check_names(context, node);
  std::size_t count = 0;
  for (NodeAttribute one = node.first_attribute(); one; one = one.next_attribute()) {
    if (++count > context.limits().attributes)
      return;
    if (has_foreign_prefix(one.name()))
      static_cast<void>(context.name(one));  // notes a prefix that is not declared
    context.decoder.check_value(one);
  }
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_ATTRIBUTES_HPP
