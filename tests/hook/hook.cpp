// SPDX-License-Identifier: MIT
// What a build without iconv makes of multi-byte encodings: it asks the caller's decoder, and says
// so where there is none.
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/parse.hpp>

using tidings::ErrorCode;
using tidings::ParseOptions;
using tidings::ParseResult;

namespace {

/// The few characters that the tests' documents have beside ASCII, each by its bytes in one of the
/// encodings; none of them begins another.
constexpr std::pair<std::string_view, std::string_view> characters[] = {
    {"\x82\xA0", "\xE3\x81\x82"},      // Shift_JIS, hiragana a
    {"\xB1", "\xEF\xBD\xB1"},          // Shift_JIS, a narrow katakana a
    {"\x8F\xB0\xA1", "\xE4\xB8\x82"},  // EUC-JP, of JIS X 0212
    {"\xA4\xA2", "\xE3\x81\x82"},      // EUC-JP
    {"\x81\x30\x8B\x30", "\xC3\xA0"},  // GB18030, a with grave
    {"\xB0\xA1", "\xE5\x95\x8A"},      // GB18030
    {"\xA7\x40", "\xE4\xBD\x9C"},      // Big5
    {"\xB4\xD9", "\xEB\x8B\xA4"},      // EUC-KR
};

/// Reads those characters and ASCII; anything else is not of the encoding.
bool decode(std::string_view, std::string_view bytes, std::string& utf8) {
  utf8.clear();
  while (!bytes.empty()) {
    std::size_t size = static_cast<unsigned char>(bytes[0]) < 0x80 ? 1 : 0;
    if (size == 1)
      utf8 += bytes[0];
    for (const auto& [from, to] : characters) {
      if (size == 0 && bytes.substr(0, from.size()) == from) {
        utf8 += to;
        size = from.size();
      }
    }
    if (size == 0)
      return false;
    bytes.remove_prefix(size);
  }
  return true;
}

std::string document(const std::string& encoding, const std::string& title) {
  return "<?xml version=\"1.0\" encoding=\"" + encoding +
         "\"?>\n<rss version=\"2.0\"><channel><title>" + title + "</title></channel></rss>";
}

std::string title_of(const std::string& bytes) {
  ParseOptions options;
  options.decoder = &decode;
  const ParseResult result = tidings::parse(bytes, options);
  REQUIRE(result);
  return result->encoding + ": " + result->channel.title.value;
}

}  // namespace

TEST_CASE("hook: a text that the caller's decoder makes is read") {
  CHECK(title_of(document("Shift_JIS", "\x82\xA0\xB1")) == "shift_jis: あｱ");
  CHECK(title_of(document("euc-jp", "\xA4\xA2\x8F\xB0\xA1")) == "euc-jp: あ丂");
  CHECK(title_of(document("gb18030", "\xB0\xA1\x81\x30\x8B\x30")) == "gb18030: 啊à");
  CHECK(title_of(document("big5", "\xA7\x40 a")) == "big5: 作 a");
  CHECK(title_of(document("euc-kr", "\xB4\xD9")) == "euc-kr: 다");
}

TEST_CASE("hook: what is wrong behind such characters is told at its place in the bytes") {
  struct Row {
    std::string encoding;
    std::string before;
  };

  const std::vector<Row> rows = {{"shift_jis", "\x82\xA0\xB1"},
                                 {"euc-jp", "\xA4\xA2\x8F\xB0\xA1"},
                                 {"gb18030", "\xB0\xA1\x81\x30\x8B\x30"},
                                 {"big5", "\xA7\x40"},
                                 {"euc-kr", "\xB4\xD9"}};
  ParseOptions options;
  options.decoder = &decode;
  for (const Row& row : rows) {
    CAPTURE(row.encoding);
    const ParseResult result = tidings::parse(document(row.encoding, row.before + " & a"), options);
    REQUIRE(result);
    REQUIRE(result->diagnostics.size() == 1);
    const tidings::Diagnostic& said = result->diagnostics.front();
    CHECK(said.code == tidings::Code::bare_ampersand);
    CHECK(said.line == 2);
    constexpr std::size_t in_title = 36;  // the column of its first byte
    CHECK(said.column == in_title + row.before.size() + 1);
    CHECK(result->channel.title.value.substr(result->channel.title.value.size() - 4) == " & a");
  }
}

TEST_CASE("hook: a byte order mark in what the decoder makes is none of the text's") {
  ParseOptions options;
  options.decoder = [](std::string_view, std::string_view, std::string& utf8) {
    utf8 = "\xEF\xBB\xBF" + document("big5", "a");
    return true;
  };
  const ParseResult result = tidings::parse(document("big5", "\xA7\x40"), options);
  REQUIRE(result);
  CHECK(result->channel.title.value == "a");
  CHECK(result->diagnostics.empty());
}

TEST_CASE("hook: without a decoder, or where it fails, the encoding is named in the error") {
  ParseOptions options;
  options.decoder = &decode;
  const ParseResult failed = tidings::parse(document("shift_jis", "\x81\x81"), options);
  CHECK_FALSE(failed);
  CHECK(failed.error().code == ErrorCode::undecodable);
  CHECK(failed.error().message == "there is no decoder for the encoding shift_jis");
  const ParseResult none = tidings::parse(document("shift_jis", "\x82\xA0"));
  CHECK_FALSE(none);
  CHECK(none.error() == failed.error());
}

TEST_CASE("hook: the decoder is not asked where there is nothing to decode") {
  ParseOptions options;
  options.decoder = [](std::string_view, std::string_view, std::string&) { return false; };
  const ParseResult plain = tidings::parse(document("shift_jis", "a"), options);
  REQUIRE(plain);
  CHECK(plain->channel.title.value == "a");
  const ParseResult unicode = tidings::parse(document("utf-8", "\xE3\x81\x82"), options);
  REQUIRE(unicode);
  CHECK(unicode->channel.title.value == "あ");
}
