// SPDX-License-Identifier: MIT
// Relations of links: what a link is to what it stands in. Knows no format.
#ifndef TIDINGS_DETAIL_WRITE_RELATIONS_HPP
#define TIDINGS_DETAIL_WRITE_RELATIONS_HPP

#include <string>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/words.hpp>
#include <tidings/detail/write/scalars.hpp>
#include <tidings/model/parts.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The short name of a link relation, as readers give it.
[[nodiscard]] inline std::string final_relation(std::string_view relation) {
  if (relation == "alternate" || relation == "self")
    return std::string(relation);
  std::string result = final_scalar(relation);
  for (const std::string_view start :
       {std::string_view("http://www.iana.org/assignments/relation/"),
        std::string_view("https://www.iana.org/assignments/relation/")}) {
    if (istarts_with(result, start))
      result.erase(0, start.size());
  }
  if (result.empty())
    return "alternate";
  return result.find(':') == std::string::npos ? lower(result) : result;
}

/// Whether a relation is not written as the short names are, which are what they are.
[[nodiscard]] inline bool is_odd_relation(std::string_view relation) noexcept {
  bool short_name = !relation.empty();
  for (const char c : relation) short_name &= (c >= 'a' && c <= 'z') || c == '-';
  return !short_name;
}

/// Whether a link has that relation, which is a short name in lower case.
[[nodiscard]] inline bool has_relation(const Link& link, std::string_view relation) {
  if (same_text(link.rel, relation))
    return true;
  // What most links say is no other relation.
  return !same_text(link.rel, "alternate") && is_odd_relation(link.rel) &&
         final_relation(link.rel) == relation;
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_WRITE_RELATIONS_HPP
