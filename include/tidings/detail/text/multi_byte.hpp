// SPDX-License-Identifier: MIT
// The characters of the East Asian encodings, one unit at a time, from the platform's converter
// where there is one. Knows how a unit maps, not how units follow one another.
#ifndef TIDINGS_DETAIL_TEXT_MULTI_BYTE_HPP
#define TIDINGS_DETAIL_TEXT_MULTI_BYTE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

#if !defined(TIDINGS_NO_ICONV) && !defined(_WIN32)
#  if defined(__has_include)
#    if __has_include(<iconv.h>)
#      define TIDINGS_HAS_ICONV
#    endif
#  endif
#endif

#if defined(TIDINGS_HAS_ICONV)
#  include <iconv.h>
#endif

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/multi_byte_tables.hpp>
#include <tidings/detail/text/utf8.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// The repertoires that units are taken from. Three encodings share JIS X 0208 with its extensions.
enum class UnitSet : unsigned char { gb18030, big5, uhc, jis_0208, jis_0212 };

#if defined(TIDINGS_HAS_ICONV)

/// One of the platform's converters to UTF-8, or none.
class Converter {
 public:
  Converter() = default;
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  ~Converter() {
    if (open_)
      iconv_close(handle_);
  }

  /// Opens the first that the platform knows of the set's names, once. They are ours: no name comes
  /// from a document. Says whether there is one.
  bool open(UnitSet set) noexcept {
    if (tried_)
      return open_;
    tried_ = true;
    constexpr std::size_t most = 3;
    constexpr const char* names[][most] = {{"GB18030", nullptr, nullptr},
                                           {"BIG5-HKSCS", "BIG5HKSCS", "BIG5"},
                                           {"CP949", "UHC", "EUC-KR"},
                                           {"CP932", "WINDOWS-31J", "SHIFT_JIS"},
                                           {"EUC-JP", "EUCJP", nullptr}};
    for (std::size_t i = 0; i < most && !open_; ++i) {
      const char* const name = names[static_cast<std::size_t>(set)][i];
      if (name == nullptr)
        break;
      handle_ = iconv_open("UTF-8", name);
      // iconv_open says "none" by the value -1 of a type that may be a pointer.
      open_ = handle_ != none();
    }
    return open_;
  }

  /// The one character that the bytes of a unit (at most four) stand for; 0 where there is none, or
  /// more than one, or where no converter is open.
  [[nodiscard]] char32_t convert(std::string_view unit) noexcept {
    return open_ ? convert_by(&::iconv, unit) : 0;
  }

 private:
  [[nodiscard]] static iconv_t none() noexcept {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): iconv_open's own sign of failure (POSIX)
    return reinterpret_cast<iconv_t>(static_cast<std::intptr_t>(-1));
  }

  // Platforms differ in whether the input is `char**` or `const char**`: the function's own type
  // tells.
  template <class Input>
  [[nodiscard]] char32_t convert_by(
      std::size_t (*function)(iconv_t, Input, std::size_t*, char**, std::size_t*),
      std::string_view unit) noexcept {
    char bytes[4] = {};
    for (std::size_t i = 0; i < unit.size(); ++i) bytes[i] = unit[i];
    char characters[16] = {};
    std::remove_pointer_t<Input> in = bytes;
    char* out = characters;
    std::size_t in_left = unit.size();
    std::size_t out_left = sizeof(characters);
    const std::size_t failed = static_cast<std::size_t>(-1);
    // A converter may hold a character back until it sees whether a mark follows.
    if (function(handle_, &in, &in_left, &out, &out_left) == failed || in_left != 0 ||
        function(handle_, nullptr, nullptr, &out, &out_left) == failed) {
      // To begin anew; where all went well, that was the end of it.
      function(handle_, nullptr, nullptr, nullptr, nullptr);
      return 0;
    }
    const std::string_view text(characters, sizeof(characters) - out_left);
    const Utf8Char character = decode_utf8(text, 0);
    return character.size == text.size() ? character.value : 0;
  }

  iconv_t handle_ = none();
  bool tried_ = false;
  bool open_ = false;
};

#else

/// The platform has no converter.
class Converter {
 public:
  [[nodiscard]] bool open(UnitSet /*set*/) const noexcept { return false; }

  [[nodiscard]] char32_t convert(std::string_view /*unit*/) const noexcept { return 0; }
};

#endif
#undef TIDINGS_HAS_ICONV

/// What units of two bytes stand for, each asked of the converter once at most.
class UnitMap {
 public:
  explicit UnitMap(UnitSet set) : set_(set) {}

  /// Whether there is a converter to ask.
  [[nodiscard]] bool is_open() { return converter_.open(set_); }

  /// The character of a unit of two bytes, the first of them above 0x7F; 0 where there is none.
  [[nodiscard]] char32_t of(unsigned char lead, unsigned char trail) {
    if (rows_.empty())
      rows_.resize(128);
    std::vector<char32_t>& row = rows_[lead - 0x80U];
    if (row.empty())
      row.resize(256, unasked);
    char32_t& known = row[trail];
    if (known == unasked)
      known = ask(lead, trail);
    return known;
  }

  /// The character of a four-byte unit of GB18030 by its number in the plane below U+10000
  /// (Encoding Standard, 10.2.1).
  [[nodiscard]] char32_t of_gb18030_number(std::uint32_t number) {
    constexpr std::uint32_t count = 39420;
    if (number >= count)
      return 0;
    if (numbered_.empty())
      numbered_.resize(count, unasked);
    char32_t& known = numbered_[number];
    if (known == unasked)
      known = ask_number(number);
    return known;
  }

 private:
  static constexpr char32_t unasked = 0xFFFFFFFF;

  [[nodiscard]] char32_t ask(unsigned char lead, unsigned char trail) noexcept {
    if (set_ == UnitSet::gb18030 && lead == 0xA3 && trail == 0xA0)
      return 0x3000;
    if (set_ == UnitSet::big5) {
      for (const UnitOverride& one : big5_overrides) {
        if (one.unit == (lead << 8 | trail))
          return one.character;
      }
    }
    if (!converter_.open(set_))
      return 0;
    const bool after_8f = set_ == UnitSet::jis_0212;
    const char unit[3] = {'\x8F', static_cast<char>(lead), static_cast<char>(trail)};
    return converter_.convert(after_8f ? std::string_view(unit, 3) : std::string_view(unit + 1, 2));
  }

  [[nodiscard]] char32_t ask_number(std::uint32_t number) noexcept {
    // Characters whose two-byte units moved in GB18030-2022; converters of the edition before lack
    // these.
    if (number >= 19057 && number <= 19064)
      return 0x9FB4 + (number - 19057);
    if (number >= 39076 && number <= 39085)
      return 0xFE10 + (number - 39076);
    if (!converter_.open(set_))
      return 0;
    const auto byte = [](std::uint32_t value) {
      return static_cast<char>(static_cast<unsigned char>(value));
    };
    const char unit[4] = {byte(0x81 + number / 12600),
                          byte(0x30 + number / 1260 % 10),
                          byte(0x81 + number / 10 % 126),
                          byte(0x30 + number % 10)};
    return converter_.convert(std::string_view(unit, 4));
  }

  Converter converter_;
  UnitSet set_;
  std::vector<std::vector<char32_t>> rows_;  // by first bytes, of which a document has some
  std::vector<char32_t> numbered_;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_MULTI_BYTE_HPP
