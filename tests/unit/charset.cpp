// SPDX-License-Identifier: MIT
// Labels, declarations, signatures, and the tables of single-byte encodings.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/detail/text/charset.hpp>
#include <tidings/detail/text/entities.hpp>
#include <tidings/detail/text/signature.hpp>

namespace {

using namespace std::string_view_literals;
using tidings::ErrorCode;
using tidings::detail::Charset;

// FNV-1a over the 128 code points of a table, each as two bytes, low first.
std::uint64_t checksum(Charset charset) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (unsigned i = 0x80; i < 0x100; ++i) {
    const std::uint32_t c =
        tidings::detail::single_byte_character(charset, static_cast<unsigned char>(i));
    for (const unsigned shift : {0U, 8U}) {
      hash ^= (c >> shift) & 0xFFU;
      hash *= 0x100000001B3U;
    }
  }
  return hash;
}

}  // namespace

TEST_CASE("charset: labels mean what the Encoding Standard says") {
  struct Row {
    std::string_view label;
    std::string_view name;
  };

  constexpr Row rows[] = {{"utf-8", "utf-8"},
                          {"UTF8", "utf-8"},
                          {"  Utf-8\n", "utf-8"},
                          {"unicode-1-1-utf-8", "utf-8"},
                          {"iso-8859-1", "windows-1252"},
                          {"ISO_8859-1:1987", "windows-1252"},
                          {"latin1", "windows-1252"},
                          {"us-ascii", "windows-1252"},
                          {"ascii", "windows-1252"},
                          {"cp1252", "windows-1252"},
                          {"iso-8859-9", "windows-1254"},
                          {"iso-8859-11", "windows-874"},
                          {"tis-620", "windows-874"},
                          {"latin2", "iso-8859-2"},
                          {"iso-8859-15", "iso-8859-15"},
                          {"l9", "iso-8859-15"},
                          {"iso-8859-8-i", "iso-8859-8-i"},
                          {"logical", "iso-8859-8-i"},
                          {"visual", "iso-8859-8"},
                          {"asmo-708", "iso-8859-6"},
                          {"greek", "iso-8859-7"},
                          {"cyrillic", "iso-8859-5"},
                          {"koi8", "koi8-r"},
                          {"koi8-ru", "koi8-u"},
                          {"866", "ibm866"},
                          {"x-mac-ukrainian", "x-mac-cyrillic"},
                          {"mac", "macintosh"},
                          {"gb2312", "gbk"},
                          {"GB_2312-80", "gbk"},
                          {"chinese", "gbk"},
                          {"gb18030", "gb18030"},
                          {"big5-hkscs", "big5"},
                          {"x-sjis", "shift_jis"},
                          {"windows-31j", "shift_jis"},
                          {"ms_kanji", "shift_jis"},
                          {"x-euc-jp", "euc-jp"},
                          {"csiso2022jp", "iso-2022-jp"},
                          {"ks_c_5601-1987", "euc-kr"},
                          {"windows-949", "euc-kr"},
                          {"utf-16", "utf-16le"},
                          {"ucs-2", "utf-16le"},
                          {"utf-16be", "utf-16be"},
                          {"utf-32", "utf-32be"},
                          {"x-user-defined", "x-user-defined"},
                          // No labels: not in the standard, or of its "replacement".
                          {"utf-7", ""},
                          {"iso-2022-kr", ""},
                          {"hz-gb-2312", ""},
                          {"replacement", ""},
                          {"utf_8", ""},
                          {"win-1251", ""},
                          {"", ""},
                          {"   ", ""},
                          {"a-label-of-a-length-that-none-has-at-all", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.label);
    CHECK(tidings::detail::charset_name(tidings::detail::charset_of_label(row.label)) == row.name);
  }
}

TEST_CASE("charset: every label of the table is found, and the table is sorted") {
  std::string_view before;
  for (const tidings::detail::CharsetLabel& row : tidings::detail::charset_labels) {
    CAPTURE(row.label);
    CHECK(before < row.label);
    CHECK(tidings::detail::charset_of_label(row.label) == row.charset);
    before = row.label;
  }
}

TEST_CASE("charset: the single-byte tables are the indexes of the Encoding Standard") {
  struct Row {
    std::string_view label;
    std::uint64_t checksum;  // made from the standard's own indexes, not from our script's source
  };

  constexpr Row rows[] = {
      {"ibm866", 0x68E30D59366D3725U},        {"iso-8859-2", 0x2A7F21E4753B7FD2U},
      {"iso-8859-3", 0x40CCF68B354351DBU},    {"iso-8859-4", 0xB3FF617DF913944CU},
      {"iso-8859-5", 0x6BCBEC491EC67D6AU},    {"iso-8859-6", 0x0776CA3A76A75570U},
      {"iso-8859-7", 0x46503FB388BBAE60U},    {"iso-8859-8", 0xB8E8E23BACFB1605U},
      {"iso-8859-10", 0x04468AD9A3F4742BU},   {"iso-8859-13", 0x0980FCBEF3F04B32U},
      {"iso-8859-14", 0x3EAB2180B466BE17U},   {"iso-8859-15", 0x2A6E664D24635880U},
      {"iso-8859-16", 0xE3C4362601F6FF54U},   {"koi8-r", 0xF37E4E0D7449004EU},
      {"koi8-u", 0xA41856E32908B826U},        {"macintosh", 0x3B421AD187A4A9C5U},
      {"windows-874", 0xF5C92147376B7E2DU},   {"windows-1250", 0xEDEC68A1EBE63CE0U},
      {"windows-1251", 0xBAC9CB4A5E2EDE3FU},  {"windows-1252", 0x1876F651A2CC3800U},
      {"windows-1253", 0x070F7EB6147820CDU},  {"windows-1254", 0x4A521E141859725EU},
      {"windows-1255", 0x32D35190E21EDA93U},  {"windows-1256", 0x46711C5E8A2A8F88U},
      {"windows-1257", 0xDDD078230AA03841U},  {"windows-1258", 0x146F0A48FF6A235AU},
      {"x-mac-cyrillic", 0xA065BC066A108B7BU}};
  for (const Row& row : rows) {
    CAPTURE(row.label);
    CHECK(checksum(tidings::detail::charset_of_label(row.label)) == row.checksum);
  }
  CHECK(checksum(Charset::iso_8859_8_i) == checksum(Charset::iso_8859_8));
  CHECK(tidings::detail::single_byte_character(Charset::x_user_defined, 0x80) == 0xF780);
  CHECK(tidings::detail::single_byte_character(Charset::x_user_defined, 0xFF) == 0xF7FF);
}

TEST_CASE("charset: windows-1252 has quotation marks, and controls where it is undefined") {
  CHECK(tidings::detail::windows_1252_of(0x80) == 0x20AC);
  CHECK(tidings::detail::windows_1252_of(0x93) == 0x201C);
  CHECK(tidings::detail::windows_1252_of(0x96) == 0x2013);
  CHECK(tidings::detail::windows_1252_of(0x81) == 0x81);
  CHECK(tidings::detail::windows_1252_of(0xE9) == 0xE9);
  CHECK(tidings::detail::windows_1252_of('a') == 'a');
}

TEST_CASE("charset: the parameter of a Content-Type is found") {
  struct Row {
    std::string_view type;
    std::string_view charset;
  };

  constexpr Row rows[] = {{"text/xml", ""},
                          {"text/xml; charset=utf-8", "utf-8"},
                          {"text/xml;CHARSET=UTF-8", "UTF-8"},
                          {"text/xml; charset=\"koi8-r\"", "koi8-r"},
                          {"text/xml; charset='koi8-r'; q=1", "koi8-r"},
                          {"application/rss+xml; version=2; charset = big5 ; x=y", "big5"},
                          {"text/xml; xcharset=a", ""},
                          {"text/xml; charset=\"utf-8", "utf-8"},
                          {"text/xml; charset=", ""},
                          {"", ""},
                          {";;;charset", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.type);
    CHECK(tidings::detail::http_charset(row.type) == row.charset);
  }
}

TEST_CASE("charset: the declaration's encoding is found however it is written") {
  struct Row {
    std::string_view text;
    std::string_view label;
    std::size_t offset;
  };

  constexpr Row rows[] = {
      {"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss/>", "utf-8", 30},
      {"<?xml version='1.0' encoding='koi8-r'?>", "koi8-r", 30},
      {"<?xml version='1.0' encoding = 'koi8-r' ?>", "koi8-r", 32},
      {"<?xml encoding=koi8-r?>", "koi8-r", 15},
      {"<?xml encoding=koi8-r version='1.0'>", "koi8-r", 15},
      {"<?XML VERSION='1.0' ENCODING='KOI8-R'?>", "KOI8-R", 30},
      {"\n\n  <?xml encoding='big5'?>", "big5", 20},
      {"<br /><b>Warning</b>: x in <b>y</b>\n<?xml encoding='big5'?>", "big5", 52},
      {"<!-- <?xml encoding='a'?> --><?xml encoding='big5'?>", "big5", 45},
      {"<?xml encoding='big5", "big5", 16},
      {"<?xml version='1.0'?><rss encoding='big5'>", "", 0},
      {"<rss><?xml encoding='big5'?>", "", 0},
      {"<rdf:RDF><?xml encoding='big5'?>", "", 0},
      {"<?xml-stylesheet encoding='big5'?>", "", 0},
      {"<!-- <?xml encoding='a'?>", "", 0},
      {"<?xml encoding", "", 0},
      {"<?xml encoding=", "", 15},
      {"", "", 0}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const tidings::detail::DeclaredLabel found = tidings::detail::declared_label(row.text);
    CHECK(found.label == row.label);
    CHECK(found.offset == row.offset);
  }
}

TEST_CASE("signature: marks and patterns of Unicode's encodings are told") {
  struct Row {
    std::string_view bytes;
    Charset charset;
    std::size_t size;
  };

  constexpr Row rows[] = {{"\xEF\xBB\xBF<rss>"sv, Charset::utf_8, 3},
                          {"\xFE\xFF\0<\0r"sv, Charset::utf_16be, 2},
                          {"\xFF\xFE<\0r\0"sv, Charset::utf_16le, 2},
                          {"\0\0\xFE\xFF\0\0\0<"sv, Charset::utf_32be, 4},
                          {"\xFF\xFE\0\0<\0\0\0"sv, Charset::utf_32le, 4},
                          {"\0<\0?\0x"sv, Charset::utf_16be, 0},
                          {"<\0r\0s\0"sv, Charset::utf_16le, 0},
                          {"\n\0 \0<\0r\0"sv, Charset::utf_16le, 0},
                          {"\0\0\0<\0\0\0?"sv, Charset::utf_32be, 0},
                          {"<\0\0\0r\0\0\0"sv, Charset::utf_32le, 0},
                          {"j\0u\0n\0k\0 \0f\0i\0r\0s\0t\0<\0r\0s\0s\0"sv, Charset::utf_16le, 0},
                          {"\xFE\xFF<rss>"sv, Charset::none, 2},
                          {"\xFF\xFE<?xml"sv, Charset::none, 2},
                          {"\0<rss>"sv, Charset::none, 0},
                          {"<rss>\0\0"sv, Charset::none, 0},
                          {"\xEF\xBB"sv, Charset::none, 0},
                          {""sv, Charset::none, 0}};
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    const tidings::detail::Signature found = tidings::detail::signature_of(row.bytes);
    CHECK(found.charset == row.charset);
    CHECK(found.size == row.size);
  }
}

TEST_CASE("signature: data that is no text is told by its first bytes") {
  struct Row {
    std::string_view bytes;
    ErrorCode code;
  };

  constexpr Row rows[] = {{""sv, ErrorCode::empty},
                          {" \r\n\t"sv, ErrorCode::empty},
                          {"\xEF\xBB\xBF"sv, ErrorCode::empty},
                          {"\xFF\xFE"sv, ErrorCode::empty},
                          {"\xFE\xFF\0 \0\n"sv, ErrorCode::empty},
                          {"\x1F\x8B\x08\0\0"sv, ErrorCode::compressed},
                          {"\x78\x9C\xAB\xCD"sv, ErrorCode::compressed},
                          {"\x78\x5E\x01\x02"sv, ErrorCode::compressed},
                          {"BZh91AY&SY\x12"sv, ErrorCode::compressed},
                          {"\xFD"
                           "7zXZ\0\0"sv,
                           ErrorCode::compressed},
                          {"\x28\xB5\x2F\xFD\x01"sv, ErrorCode::compressed},
                          {"PK\x03\x04\x14"sv, ErrorCode::compressed},
                          {"\x89PNG\r\n\x1A\n\0"sv, ErrorCode::binary},
                          {"GIF89a\x01"sv, ErrorCode::binary},
                          {"\xFF\xD8\xFF\xE0"sv, ErrorCode::binary},
                          {"%PDF-1.7"sv, ErrorCode::binary},
                          {"\x7F"
                           "ELF\x02\x01"sv,
                           ErrorCode::binary},
                          {"RIFF\x10\0\0\0WEBP"sv, ErrorCode::binary},
                          {"\x01\x02\x03\x04\x05 some text"sv, ErrorCode::binary},
                          {"<rss>\0\0\0\0</rss>"sv, ErrorCode::none},
                          {"\0<rss></rss>"sv, ErrorCode::none},
                          {"<\0r\0s\0s\0>\0"sv, ErrorCode::none},
                          {"x^ is a text"sv, ErrorCode::none},
                          {"BZh is a text"sv, ErrorCode::none},
                          {"plain text"sv, ErrorCode::none},
                          {"\x1B$B%K%e!<%9\x1B(B"sv, ErrorCode::none}};
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CHECK(tidings::detail::error_of_bytes(row.bytes) == row.code);
  }
}

TEST_CASE("entities: names stand for their characters, and case counts") {
  struct Row {
    std::string_view name;
    std::string_view text;
  };

  constexpr Row rows[] = {{"amp", "&"},
                          {"AMP", "&"},
                          {"Amp", ""},
                          {"lt", "<"},
                          {"nbsp", "\xC2\xA0"},
                          {"copy", "\xC2\xA9"},
                          {"eacute", "\xC3\xA9"},
                          {"Eacute", "\xC3\x89"},
                          {"hellip", "\xE2\x80\xA6"},
                          {"Aacute", "\xC3\x81"},
                          {"AElig", "\xC3\x86"},
                          {"zwnj", "\xE2\x80\x8C"},
                          {"zwj", "\xE2\x80\x8D"},
                          {"NotEqualTilde", "\xE2\x89\x82\xCC\xB8"},
                          {"CounterClockwiseContourIntegral", "\xE2\x88\xB3"},
                          {"bsol", "\\"},
                          {"quest", "?"},
                          {"quot", "\""},
                          {"fjlig", "fj"},
                          {"Afr", "\xF0\x9D\x94\x84"},
                          {"apos", "'"},
                          {"NewLine", "\n"},
                          {"am", ""},
                          {"ampx", ""},
                          {"unknown", ""},
                          {"", ""},
                          {"1", ""},
                          {"\xC3\xA9", ""},
                          {"zzzz", ""},
                          {"[", ""},
                          {"_", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(tidings::detail::find_entity(row.name) == row.text);
  }
}

TEST_CASE("entities: each of the table is found under its own name, and the table is sorted") {
  CHECK(tidings::detail::entity_count == 2125);
  std::string_view before;
  for (std::size_t i = 0; i < tidings::detail::entity_count; ++i) {
    const std::string_view name = tidings::detail::entity_piece(2 * i);
    const std::string_view text = tidings::detail::entity_piece(2 * i + 1);
    CAPTURE(name);
    CHECK(before < name);
    CHECK(!text.empty());
    CHECK(tidings::detail::find_entity(name) == text);
    before = name;
  }
}
