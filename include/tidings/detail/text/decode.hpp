// SPDX-License-Identifier: MIT
// Bytes to UTF-8: which encoding a document is in, and its text. Knows nothing of XML but where a
// declaration stands.
#ifndef TIDINGS_DETAIL_TEXT_DECODE_HPP
#define TIDINGS_DETAIL_TEXT_DECODE_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/decode_as.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/text/guess.hpp>
#include <tidings/detail/text/signature.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/text/utf8_repair.hpp>
#include <tidings/options.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Something that says what a document is encoded in.
struct CharsetSource {
  enum class Kind : unsigned char { mark, http, declaration };

  Charset charset = Charset::none;
  Kind kind = Kind::mark;
  std::string_view label;
  std::size_t offset = 0;  ///< where it stands in the bytes; 0 for HTTP
};

[[nodiscard]] constexpr std::string_view source_name(CharsetSource::Kind kind) noexcept {
  return kind == CharsetSource::Kind::mark   ? "the byte order mark"
         : kind == CharsetSource::Kind::http ? "the Content-Type"
                                             : "the XML declaration";
}

/// Whether two names mean the same bytes: either kind of GB, either order of Hebrew, either end of
/// UTF-16.
[[nodiscard]] constexpr bool is_same_family(Charset a, Charset b) noexcept {
  const auto family = [](Charset c) {
    if (c == Charset::gb18030)
      return Charset::gbk;
    if (c == Charset::iso_8859_8_i)
      return Charset::iso_8859_8;
    if (c == Charset::utf_16be)
      return Charset::utf_16le;
    return c == Charset::utf_32be ? Charset::utf_32le : c;
  };
  return family(a) == family(b);
}

/// What is said of a document, in the order of RFC 7303 (3.2): mark, header, declaration. One
/// decode uses one of these.
class CharsetChoice {
 public:
  CharsetChoice(std::string_view bytes, const ParseOptions& options, Faults& faults)
      : bytes_(bytes), options_(options), faults_(faults) {}

  /// The whole decision.
  [[nodiscard]] Decoded decode() {
    if (options_.decoded)
      return decode_utf_8();
    const Signature signature = signature_of(bytes_);
    from_ = signature.size;
    if (signature.charset == Charset::none && signature.size > 0) {
      faults_.add(Code::encoding_conflict,
                  Severity::warning,
                  0,
                  {"a byte order mark in front of text of 8 bits"});
    }
    if (is_ebcdic(bytes_.substr(from_)))
      return undecodable("ebcdic");
    if (is_wide(signature.charset))
      return decode_wide(signature.charset);
    if (signature.charset == Charset::utf_8)
      add({Charset::utf_8, CharsetSource::Kind::mark, "utf-8", 0});
    add_labels(declared_label(bytes_.substr(from_)), from_);
    return decode_8_bit();
  }

 private:
  static constexpr std::size_t most_sources = 3;

  void add(const CharsetSource& source) { sources_[count_++] = source; }

  /// Takes what the header and the declaration say; a label that means nothing is reported and
  /// forgotten.
  void add_labels(const DeclaredLabel& declared, std::size_t offset) {
    add_label(http_charset(options_.content_type), CharsetSource::Kind::http, 0);
    add_label(declared.label, CharsetSource::Kind::declaration, offset + declared.offset);
  }

  void add_label(std::string_view label, CharsetSource::Kind kind, std::size_t offset) {
    if (label.empty())
      return;
    const Charset charset = charset_of_label(label);
    if (charset != Charset::none) {
      add({charset, kind, label, offset});
      return;
    }
    // The label may be no UTF-8, and a message must be.
    std::string shown;
    for (const char c : label.substr(0, 64)) shown += is_beyond_ascii(c) ? '?' : c;
    faults_.add(Code::encoding_unknown,
                Severity::warning,
                offset,
                {"\"", shown, "\" is no encoding's name"});
  }

  /// UTF-16 and UTF-32, which the bytes show beyond doubt: what else is said only matters where it
  /// is wrong.
  [[nodiscard]] Decoded decode_wide(Charset charset) {
    std::string head;  // the declaration, and its place in units
    const std::size_t width = unit_width(charset);
    for (std::size_t at = from_; at + width <= bytes_.size() && head.size() < 1024; at += width) {
      const std::uint32_t unit = code_unit(bytes_, at, charset);
      head += unit < 0x80 ? static_cast<char>(unit) : '?';
    }
    DeclaredLabel declared = declared_label(head);
    declared.offset *= width;
    add_labels(declared, from_);
    return take(charset);
  }

  [[nodiscard]] Decoded decode_8_bit() {
    forget_wide_sources();
    if (is_xml_text())
      return decode_valid();
    const Utf8Tally tally = tally_utf8(bytes_, from_);
    if (tally.is_valid())
      return decode_nearly_valid(tally);
    return decode_invalid(tally);
  }

  /// UTF-16 and UTF-32 do not look like text of 8 bits: who says so is wrong.
  void forget_wide_sources() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      if (is_wide(sources_[i].charset)) {
        report_conflict(sources_[i], "text of 8 bits");
      } else {
        sources_[kept++] = sources_[i];
      }
    }
    count_ = kept;
  }

  [[nodiscard]] Charset first_source() const noexcept {
    return count_ == 0 ? Charset::none : sources_[0].charset;
  }

  [[nodiscard]] bool is_xml_text() const noexcept {
    return skip_xml_text(bytes_, from_) == bytes_.size();
  }

  [[nodiscard]] Decoded decode_utf_8() {
    return is_xml_text() ? take_as_it_is(Charset::utf_8) : take(Charset::utf_8);
  }

  /// All is UTF-8 that XML allows. Plain ASCII is then whatever it is said to be.
  [[nodiscard]] Decoded decode_valid() {
    const Charset first = first_source();
    if (first == Charset::none || first == Charset::utf_8)
      return take_as_it_is(Charset::utf_8);
    const std::size_t ascii = skip_plain_ascii(bytes_, from_);
    if (ascii == bytes_.size())
      return take_as_it_is(first);
    Decoded decoded;
    if (try_instead_of_utf_8(tally_utf8(bytes_, ascii), decoded))
      return decoded;
    return take_as_it_is(Charset::utf_8);
  }

  /// UTF-8 but for characters that XML forbids, or a last character that is cut.
  [[nodiscard]] Decoded decode_nearly_valid(const Utf8Tally& tally) {
    const Charset first = first_source();
    if (!tally.beyond_ascii) {
      // Escape sequences show ISO-2022-JP, where nothing else is said; UTF-8 that has them is none.
      if ((first == Charset::none || first == Charset::utf_8) && looks_like_iso_2022_jp(bytes_)) {
        return guessed(Charset::iso_2022_jp, bytes_.find('\x1B'));
      }
      return take(first == Charset::none ? Charset::utf_8 : first);
    }
    Decoded decoded;
    if (try_instead_of_utf_8(tally, decoded))
      return decoded;
    return take(Charset::utf_8);
  }

  /// Valid UTF-8 may by chance be what another label says: a few characters in a multi-byte
  /// encoding, or nothing but the last byte, which then is no cut character.
  [[nodiscard]] bool try_instead_of_utf_8(const Utf8Tally& tally, Decoded& decoded) {
    const Charset first = first_source();
    if (first == Charset::none || first == Charset::utf_8)
      return false;
    const bool few =
        is_multi_byte(first) ? tally.more < 2 && tally.two < 6 : tally.two + tally.more == 0;
    const bool can =
        !is_multi_byte(first) || options_.decoder != nullptr || UnitMaps(first).pairs.is_open();
    return few && can && try_charset(first, 0, decoded) && decoded.decodable;
  }

  [[nodiscard]] Decoded decode_invalid(const Utf8Tally& tally) {
    const std::size_t bad = tally.stray + tally.broken;
    const bool surely_utf_8 = tally.more > 0 && tally.two + 2 * tally.more > 8 * bad;
    if (surely_utf_8 || (first_source() == Charset::utf_8 && tally.is_mostly_utf_8()))
      return take(Charset::utf_8);
    Decoded decoded;
    if (try_sources(decoded))
      return decoded;
    if (tally.is_mostly_utf_8())
      return take(Charset::utf_8);
    const Charset guess = guess_charset(bytes_, tally.first_bad);
    if (guess != Charset::none && guess != Charset::windows_1252)
      return guessed(guess, tally.first_bad);
    const bool reads_well =
        tally.undefined * 20 <= tally.stray && tally.more == 0 && tally.two * 4 < bad;
    if (guess == Charset::none && try_sources_with_faults(decoded))
      return decoded;
    return reads_well ? guessed(Charset::windows_1252, tally.first_bad) : take(Charset::utf_8);
  }

  /// The first of the sources but UTF-8 that the bytes decode with, without a fault.
  [[nodiscard]] bool try_sources(Decoded& decoded) {
    for (std::size_t i = 0; i < count_; ++i) {
      if (sources_[i].charset != Charset::utf_8 && try_charset(sources_[i].charset, 0, decoded))
        return true;
    }
    // A few bad units in a long text do not speak against what is declared.
    for (std::size_t i = 0; i < count_; ++i) {
      if (sources_[i].charset != Charset::utf_8 && try_charset(sources_[i].charset, 50, decoded))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool try_sources_with_faults(Decoded& decoded) {
    for (std::size_t i = 0; i < count_; ++i) {
      if (sources_[i].charset != Charset::utf_8 && try_charset(sources_[i].charset, 4, decoded))
        return true;
    }
    return false;
  }

  /// Decodes as `charset` if no more than one in `one_in` of the bytes above 0x7F is bad; none,
  /// where that is 0. A missing decoder is no reason to believe something else.
  [[nodiscard]] bool try_charset(Charset charset, std::size_t one_in, Decoded& decoded) {
    decoded = decode_as(bytes_, from_, charset, options_, nullptr);
    if (decoded.decodable && decoded.bad > 0) {
      if (decoded.bad * one_in > high_bytes() || one_in == 0)
        return false;
      decoded = decode_as(bytes_, from_, charset, options_, &faults_);
    } else if (decoded.dropped > 0) {
      decoded = decode_as(bytes_, from_, charset, options_, &faults_);
    }
    finish(decoded);
    return true;
  }

  [[nodiscard]] std::size_t high_bytes() const noexcept {
    std::size_t count = 0;
    for (const char c : bytes_)
      if (is_beyond_ascii(c))
        ++count;
    return count;
  }

  /// Decodes as `charset`, come what may.
  [[nodiscard]] Decoded take(Charset charset) {
    Decoded decoded = decode_as(bytes_, from_, charset, options_, &faults_);
    finish(decoded);
    return decoded;
  }

  /// Text that can stay where it is, under the name of its encoding.
  [[nodiscard]] Decoded take_as_it_is(Charset charset) {
    Decoded decoded;
    decoded.charset = charset;
    decoded.skipped = skip_marks(bytes_, from_, charset, &faults_);
    finish(decoded);
    return decoded;
  }

  [[nodiscard]] Decoded guessed(Charset charset, std::size_t offset) {
    if (count_ == 0) {
      faults_.add(Code::encoding_guessed,
                  Severity::error,
                  offset,
                  {"no encoding is declared that is known, and this is no UTF-8; it reads well as ",
                   charset_name(charset)});
    }
    return take(charset);
  }

  [[nodiscard]] Decoded undecodable(std::string_view name) {
    Decoded decoded;
    decoded.decodable = false;
    decoded.encoding = name;
    faults_.add(Code::encoding_unsupported, Severity::error, 0, {"there is no decoder for ", name});
    return decoded;
  }

  /// Names the encoding, and reports who said otherwise.
  void finish(Decoded& decoded) {
    decoded.encoding = charset_name(decoded.charset);
    if (!decoded.decodable) {
      faults_.add(Code::encoding_unsupported,
                  Severity::error,
                  0,
                  {"there is no decoder for ", decoded.encoding});
    }
    // In plain ASCII there is nothing that the sources could disagree on: looked at only where they
    // do.
    bool is_ascii = decoded.in_place;
    for (std::size_t i = 0; i < count_; ++i) {
      if (is_same_family(sources_[i].charset, decoded.charset))
        continue;
      is_ascii = is_ascii && skip_plain_ascii(bytes_, decoded.skipped) == bytes_.size();
      if (!is_ascii)
        report_conflict(sources_[i], decoded.encoding);
    }
  }

  void report_conflict(const CharsetSource& source, std::string_view what) {
    faults_.add(
        Code::encoding_conflict,
        Severity::warning,
        source.offset,
        {source_name(source.kind), " says ", source.label, "; the document is read as ", what});
  }

  std::string_view bytes_;
  const ParseOptions& options_;
  Faults& faults_;
  CharsetSource sources_[most_sources];
  std::size_t count_ = 0;
  std::size_t from_ = 0;
};

/// Decodes a document.
///
/// @param bytes    the document as fetched; `in_place` refers to it
/// @param options  content type, whether the caller has decoded it, a decoder for what the build
/// knows none for
/// @param faults   gets what was wrong; the offsets are into `bytes`
/// @returns        its text, of characters that XML allows alone, in valid UTF-8 and without a byte
/// order mark
///
/// The order is that of RFC 7303: byte order mark, HTTP header, XML declaration, the bytes
/// themselves; each is believed only if the bytes decode with it. Valid UTF-8 beats the label of a
/// single-byte encoding. What is declared or assumed to be UTF-8 and is not: read as what its bytes
/// look like, where it is no UTF-8 at all; else each stray byte by itself as windows-1252. Linear
/// in time and memory.
[[nodiscard]] inline Decoded decode(std::string_view bytes,
                                    const ParseOptions& options,
                                    Faults& faults) {
  return CharsetChoice(bytes, options, faults).decode();
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_TEXT_DECODE_HPP
