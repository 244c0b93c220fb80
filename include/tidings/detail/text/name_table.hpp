// SPDX-License-Identifier: MIT
// Names found without regard to case in one look at a table that is made at compile time.
#ifndef TIDINGS_DETAIL_TEXT_NAME_TABLE_HPP
#define TIDINGS_DETAIL_TEXT_NAME_TABLE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The places of `Count` names in a list, which is asked for them by `NameOf()(index)`. A name
/// stands at its hash, or at the first free place behind.
template <std::size_t Places, std::size_t Count, class NameOf>
class NameTable {
 public:
  static_assert((Places & (Places - 1)) == 0, "a hash is cut to a power of two");
  static_assert(Count <= UINT8_MAX && Count < Places,
                "there have to be numbers and places for all");

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  constexpr NameTable() noexcept {
    for (std::size_t i = 0; i < Count; ++i) {
      if (NameOf()(i).empty())
        continue;
      std::size_t place = hash(NameOf()(i));
      while (numbers_[place] != 0) place = (place + 1) % Places;
      numbers_[place] = static_cast<std::uint8_t>(i + 1);
    }
  }

  /// The index of a name in any case; `none` where the list has none such.
  [[nodiscard]] constexpr std::size_t find(std::string_view name) const noexcept {
    if (name.empty())
      return none;
    for (std::size_t place = hash(name); numbers_[place] != 0; place = (place + 1) % Places) {
      const std::size_t index = numbers_[place] - 1U;
      if (iequals(NameOf()(index), name))
        return index;
    }
    return none;
  }

 private:
  /// A number from a name's length and three of its letters, without regard to case.
  [[nodiscard]] static constexpr std::size_t hash(std::string_view name) noexcept {
    const auto letter = [&](std::size_t i) {
      return static_cast<std::size_t>(static_cast<unsigned char>(to_lower(name[i])));
    };
    return (name.size() * 7 + letter(0) * 5 + letter(name.size() / 2) * 3 +
            letter(name.size() - 1) * 11) %
           Places;
  }

  std::array<std::uint8_t, Places> numbers_{};
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_NAME_TABLE_HPP
