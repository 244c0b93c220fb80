// SPDX-License-Identifier: MIT
// What is known of an item while its members are being filled, beside the item itself.
#ifndef TIDINGS_DETAIL_READ_ITEM_FILL_HPP
#define TIDINGS_DETAIL_READ_ITEM_FILL_HPP

#include <cstddef>
#include <cstdint>

#include <tidings/detail/config.hpp>
#include <tidings/model/item.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// An item that is being read. The flags tell what Atom's elements inside an RSS item have said
/// whole: RSS's own element for the same is then not looked at.
struct ItemFill {
  explicit ItemFill(Item& to_fill) : item(to_fill) {}

  static constexpr std::uint32_t nowhere = 0xFFFFFFFFU;

  Item& item;
  bool title = false;
  bool summary = false;
  bool content = false;
  bool published = false;
  bool rights = false;
  bool source = false;
  bool categories = false;               ///< whether others than hints gave categories
  std::size_t authors = 0;               ///< how many authors are Atom's
  std::uint32_t first_author = nowhere;  ///< the place of the first RSS author in the item
  std::size_t creators_before = 0;       ///< how many other authors stood before that one
  std::size_t contributors = 0;          ///< how many contributors are Atom's
  bool has_link = false;                 ///< whether an RSS link was taken
  bool has_subtitle = false;             ///< whether the summary is but a subtitle
  bool has_content_module = false;       ///< whether a module has its content, which is read later

  /// Called when Atom's elements have been read and RSS's are yet to come.
  void settle_atom() {
    title = !item.title.empty();
    summary = !item.summary.empty();
    content = !item.content.empty();
    published = static_cast<bool>(item.published);
    rights = !item.rights.empty();
    source = !item.source.empty();
    authors = item.authors.size();
    contributors = item.contributors.size();
  }
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_READ_ITEM_FILL_HPP
