// SPDX-License-Identifier: MIT
// Bytes to UTF-8: which encoding is believed, what is repaired, and where the text came from.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/detail/text/decode.hpp>
#include <tidings/detail/text/positions.hpp>

namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using tidings::Code;
using tidings::ParseOptions;
using tidings::Severity;
using tidings::detail::Charset;
using tidings::detail::Decoded;
using tidings::detail::Faults;

struct Result {
  std::string text;
  std::string encoding;
  std::string codes;  // the faults' codes behind one another
  bool in_place = false;
  bool decodable = true;
};

Result decode(std::string_view bytes, const ParseOptions& options = {}) {
  Faults faults(300);
  const Decoded decoded = tidings::detail::decode(bytes, options, faults);
  Result result{std::string(decoded.text(bytes)),
                std::string(decoded.encoding),
                {},
                decoded.in_place,
                decoded.decodable};
  for (const tidings::detail::Fault& fault : faults.list()) {
    CHECK(fault.offset <= bytes.size());
    result.codes += std::string(to_string(fault.code)) + " ";
  }
  return result;
}

ParseOptions with_type(std::string_view type) {
  ParseOptions options;
  options.content_type = type;
  return options;
}

bool has_converter() {
  return tidings::detail::UnitMaps(Charset::gbk).pairs.is_open();
}

// Whether a text is what the rest of the library relies on.
bool is_clean(std::string_view text) {
  return tidings::detail::skip_xml_text(text, 0) == text.size();
}

std::string in_utf_16(std::string_view ascii, bool big) {
  std::string bytes;
  for (const char c : ascii) bytes += big ? "\0"s + c : c + "\0"s;
  return bytes;
}

// Some text in an encoding, and the same in UTF-8.
struct Sample {
  std::string_view label;
  std::string_view bytes;
  std::string_view text;
};

constexpr Sample east_asian[] = {
    {"gbk",
     "\326\320\316\304\320\302\316\305\243\254\265\304\241\260\322\375\272\305\241\261\241\252\241\252\375\210 ABC"sv,
     "中文新闻，的“引号”——龍 ABC"},
    {"gb18030",
     "\326\320\316\304\320\302\316\305\250\277\224"
     "9\3746\201"
     "1\2632\201"
     "9\3569\330M"sv,
     "中文新闻ǹ😀ࠀ㐀豈"},
    {"big5",
     "\244\244\244\345\267s\273D\241A\252\272\241u\244\336\270\271\241vABC\300t\371\326"sv,
     "中文新聞，的「引號」ABC龜碁"},
    {"euc-jp",
     "\306\374\313\334\270\354\245\313\245\345\241\274\245\271\241\242\244\322\244\351\244\254\244\312\216\266\216\300\216\266\216\305"sv,
     "日本語ニュース、ひらがなｶﾀｶﾅ"},
    {"shift_jis",
     "\223\372\226{\214\352\203j\203\205\201[\203X\201`\207@\225\134\203\134\224\134\266\300\266\305\356\340"sv,
     "日本語ニュース～①表ソ能ｶﾀｶﾅ髙"},
    {"iso-2022-jp",
     "\033$BF|K\134"
     "8l\033(BABC\033$B%K%e!<%9\033(B"sv,
     "日本語ABCニュース"},
    {"euc-kr",
     "\307\321\261\271\276\356 \264\272\275\272, \214c\271\346\260\242\307\317 \274\204"sv,
     "한국어 뉴스, 똠방각하 펲"},
    // What the Encoding Standard has and converters have not, or have otherwise.
    {"gbk", "\200 \243\240 \242\343"sv, "€ \343\200\200 €"},
    {"gb18030", "\202\065\220\067 \204\061\202\066 \250\274"sv, "\351\276\264 \357\270\220 ḿ"},
    {"big5",
     "\241E \241\303 \243\300 \210b \210\245 \216i \306\317 \243\341"sv,
     "‧ ￣ ␀ Ê̄ ê̌ 箸 廴 €"},
    {"shift_jis", "\200 \360\100 \201\134"sv, "\302\200 \356\200\200 ―"},
    {"euc-jp", "\241\301 \255\241 \217\260\241 \374\376"sv, "～ ① 丂 ＂"},
    {"iso-2022-jp", "\033(J\\~\033(I1\033$@0!\033(B~"sv, "¥‾ｱ亜~"}};

constexpr std::string_view russian =
    "Сегодня в Москве открылась выставка, посвящённая истории отечественной космонавтики. "
    "Организаторы обещают показать "
    "более двухсот экспонатов.";
constexpr std::string_view ukrainian =
    "Сьогодні у Києві відкрилася виставка, присвячена історії космонавтики. Її організатори "
    "обіцяють показати понад двісті "
    "експонатів.";
constexpr std::string_view greek =
    "Σήμερα στην Αθήνα άνοιξε η έκθεση για την ιστορία της ελληνικής αστροναυτικής με διακόσια "
    "εκθέματα.";

// A text in a single-byte encoding; '?' for what that has not.
std::string encode(std::string_view text, Charset charset) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    const tidings::detail::Utf8Char c = tidings::detail::decode_utf8(text, at);
    at += c.size;
    unsigned byte = 0;
    while (byte < 0x100 && tidings::detail::single_byte_character(
                               charset, static_cast<unsigned char>(byte)) != c.value) {
      ++byte;
    }
    bytes += byte < 0x100 ? static_cast<char>(static_cast<unsigned char>(byte)) : '?';
  }
  return bytes;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace

TEST_CASE("decode: UTF-8 without a fault stays in place") {
  const std::string_view text =
      "<?xml version='1.0' encoding='utf-8'?>\r\n<rss>\té — 日本 😀</rss>\n";
  const Result result = decode(text);
  CHECK(result.in_place);
  CHECK(result.text == text);
  CHECK(result.encoding == "utf-8");
  CHECK(result.codes.empty());
}

TEST_CASE("decode: a byte order mark is stripped and outranks every declaration") {
  const Result utf_8 =
      decode("\xEF\xBB\xBF<?xml encoding='koi8-r'?><a>é</a>", with_type("text/xml; charset=big5"));
  CHECK(utf_8.text == "<?xml encoding='koi8-r'?><a>é</a>");
  CHECK(utf_8.encoding == "utf-8");
  CHECK(utf_8.codes == "encoding-conflict encoding-conflict ");
  const Result big = decode("\xFE\xFF" + in_utf_16("<?xml encoding='koi8-r'?><a/>", true));
  CHECK(big.text == "<?xml encoding='koi8-r'?><a/>");
  CHECK(big.encoding == "utf-16be");
  CHECK(big.codes == "encoding-conflict ");
  const Result twice = decode("\xEF\xBB\xBF\xEF\xBB\xBF<a/>");
  CHECK(twice.text == "<a/>");
  CHECK(twice.codes == "invalid-character ");
}

TEST_CASE("decode: UTF-16 and UTF-32 are read in either order, with and without a mark") {
  const std::string_view text = "<?xml version='1.0' encoding='utf-16'?><a>x</a>";
  for (const bool big : {false, true}) {
    for (const bool mark : {false, true}) {
      const std::string start = !mark ? ""s : big ? "\xFE\xFF"s : "\xFF\xFE"s;
      const Result result = decode(start + in_utf_16(text, big));
      CHECK(result.text == text);
      CHECK(result.encoding == (big ? "utf-16be" : "utf-16le"));
      CHECK(result.codes.empty());
    }
  }
  const Result wide = decode("\0\0\xFE\xFF\0\0\0<\0\1\xF6\0\0\0\0>"sv);
  CHECK(wide.text == "<😀>");
  CHECK(wide.encoding == "utf-32be");
  CHECK(decode("<\0\0\0a\0\0\0/\0\0\0>\0\0\0"sv).encoding == "utf-32le");
}

TEST_CASE("decode: surrogate pairs are characters, halves and cut units are U+FFFD") {
  const Result result = decode("\xFF\xFE<\0a\0>\0\x3D\xD8\x00\xDE\x3D\xD8x\0\x00\xDEy\0z"sv);
  CHECK(result.text == "<a>😀\xEF\xBF\xBDx\xEF\xBF\xBDy\xEF\xBF\xBD");
  CHECK(result.codes == "invalid-bytes invalid-bytes invalid-bytes ");
}

TEST_CASE("decode: a UTF-16 mark or label on text of 8 bits is not believed") {
  const Result mark = decode("\xFF\xFE<?xml version='1.0'?><a>é</a>");
  CHECK(mark.text == "<?xml version='1.0'?><a>é</a>");
  CHECK(mark.encoding == "utf-8");
  CHECK(mark.codes == "encoding-conflict ");
  const Result label = decode("<?xml version='1.0' encoding='utf-16'?><a>é</a>");
  CHECK(label.encoding == "utf-8");
  CHECK(label.codes == "encoding-conflict ");
}

TEST_CASE("decode: the header outranks the declaration where the bytes decode with it") {
  const std::string bytes =
      "<?xml version='1.0' encoding='koi8-r'?><a>" + encode("Привет", Charset::windows_1251);
  const Result header = decode(bytes, with_type("text/xml; charset=windows-1251"));
  CHECK(header.encoding == "windows-1251");
  CHECK(header.text.substr(header.text.size() - 12) == "Привет");
  CHECK(header.codes == "encoding-conflict ");
  const Result wrong =
      decode("<?xml encoding='iso-8859-2'?><a>\xB1\xE9 \xE8", with_type("text/xml; charset=utf-8"));
  CHECK(wrong.encoding == "iso-8859-2");
  CHECK(wrong.text == "<?xml encoding='iso-8859-2'?><a>ąé č");
  CHECK(wrong.codes == "encoding-conflict ");
}

TEST_CASE("decode: an encoding with which the bytes do not decode is not believed") {
  const std::string bytes =
      "<?xml encoding='windows-1251'?><a>" + encode(russian, Charset::windows_1251);
  const Result result = decode(bytes, with_type("text/xml; charset=euc-jp"));
  CHECK(result.encoding == (has_converter() ? "windows-1251" : "euc-jp"));
}

TEST_CASE("decode: valid UTF-8 beats the label of a single-byte encoding") {
  for (const std::string_view label : {"iso-8859-1", "windows-1255", "koi8-r", "us-ascii"}) {
    const std::string bytes = "<?xml encoding='" + std::string(label) + "'?><a>é 日本</a>";
    const Result result = decode(bytes);
    CAPTURE(label);
    CHECK(result.encoding == "utf-8");
    CHECK(result.text == bytes);
    CHECK(result.in_place);
    CHECK(result.codes == "encoding-conflict ");
  }
  CHECK(decode("<?xml encoding='gb2312'?><a>日本語の文章</a>").encoding == "utf-8");
}

TEST_CASE("decode: plain ASCII has the name that is declared, and no conflict") {
  CHECK(decode("<?xml encoding='iso-8859-1'?><a/>").encoding == "windows-1252");
  CHECK(decode("<?xml encoding='gb2312'?><a/>").encoding == "gbk");
  CHECK(decode("<?xml encoding='iso-2022-jp'?><a/>").encoding == "iso-2022-jp");
  CHECK(decode("<a/>").encoding == "utf-8");
  const Result both =
      decode("<?xml encoding='iso-8859-1'?><a/>", with_type("text/xml; charset=utf-8"));
  CHECK(both.encoding == "utf-8");
  CHECK(both.codes.empty());
}

TEST_CASE("decode: an unknown label is no label, and is reported") {
  const Result result =
      decode("<?xml encoding='utf-7'?><a>+ADw-</a>", with_type("text/xml; charset=x-none"));
  CHECK(result.encoding == "utf-8");
  CHECK(result.text == "<?xml encoding='utf-7'?><a>+ADw-</a>");
  CHECK(result.codes == "encoding-unknown encoding-unknown ");
  const Result guessed =
      decode("<?xml encoding='win-1251'?><a>" + encode(russian, Charset::windows_1251));
  CHECK(guessed.encoding == "windows-1251");
  CHECK(guessed.codes == "encoding-unknown encoding-guessed ");
}

TEST_CASE("decode: declared UTF-8 that is windows-1252 is read as that") {
  const Result result =
      decode("<?xml encoding='utf-8'?><a>caf\xE9 \x93quoted\x94 it\x92s \x96 na\xEFve</a>");
  CHECK(result.text == "<?xml encoding='utf-8'?><a>café “quoted” it’s – naïve</a>");
  CHECK(result.encoding == "windows-1252");
  CHECK(result.codes == "encoding-conflict ");
  const Result undeclared = decode(
      "<a>Gr\xF6\xDF"
      "e, na\xEFve</a>");
  CHECK(undeclared.text == "<a>Größe, naïve</a>");
  CHECK(undeclared.encoding == "windows-1252");
  CHECK(undeclared.codes == "encoding-guessed ");
}

TEST_CASE("decode: stray bytes in UTF-8 are read as windows-1252, each on its own") {
  const Result result = decode("<?xml encoding='utf-8'?><a>日本 café “x” caf\xE9 it\x92s \x81</a>");
  CHECK(result.text == "<?xml encoding='utf-8'?><a>日本 café “x” café it’s \xEF\xBF\xBD</a>");
  CHECK(result.encoding == "utf-8");
  CHECK(result.codes == "invalid-bytes invalid-bytes invalid-bytes ");
}

TEST_CASE(
    "decode: cut, overlong and surrogate forms of UTF-8 are U+FFFD once, CESU-8 is what it means") {
  struct Row {
    std::string_view bytes;
    std::string_view text;
  };

  constexpr Row rows[] = {{"日本 \xE6\x97 x", "日本 \xEF\xBF\xBD x"},
                          {"日本 \xF0\x9F\x98", "日本 \xEF\xBF\xBD"},
                          {"日本 \xF0\x9F\x98<", "日本 \xEF\xBF\xBD<"},
                          {"日本 \xE6", "日本 \xEF\xBF\xBD"},
                          {"\xC3", "\xEF\xBF\xBD"},
                          {"日本 \xC0\x80.", "日本 \xEF\xBF\xBD."},
                          {"日本 \xE0\x80\x80.", "日本 \xEF\xBF\xBD."},
                          {"日本 \xF4\x90\x80\x80.", "日本 \xEF\xBF\xBD."},
                          {"\xED\xA0\x80.", "\xEF\xBF\xBD."},
                          {"\xED\xB0\x80\xED\xA0\x80.", "\xEF\xBF\xBD\xEF\xBF\xBD."},
                          {"\xED\xA0\xBD\xED\xB8\x80.", "😀."}};
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    const Result result = decode(row.bytes);
    CHECK(result.text == row.text);
    CHECK(result.encoding == "utf-8");
    CHECK(result.codes.find("invalid-bytes") == 0);
  }
}

TEST_CASE("decode: characters that XML forbids are dropped, each with its place") {
  const std::string_view bytes = "\0<a>x\x01y\xEF\xBF\xBEz\xEF\xBF\xBFw\x1F\x7F\0"sv;
  Faults faults(300);
  const Decoded decoded = tidings::detail::decode(bytes, {}, faults);
  CHECK(decoded.text(bytes) == "<a>xyzw\x7F");
  std::vector<std::size_t> offsets;
  for (const tidings::detail::Fault& fault : faults.list()) {
    CHECK(fault.code == Code::invalid_character);
    offsets.push_back(fault.offset);
  }
  CHECK(offsets == std::vector<std::size_t>{0, 5, 7, 11, 15, 17});
  CHECK(decode("<?xml encoding='windows-1251'?>\x01\xEF").text ==
        "<?xml encoding='windows-1251'?>п");
}

TEST_CASE("decode: text that the caller has decoded is UTF-8, whatever is declared") {
  ParseOptions options;
  options.decoded = true;
  options.content_type = "text/xml; charset=big5";
  const Result result = decode("\xEF\xBB\xBF<?xml encoding='koi8-r'?>é日本\x92", options);
  CHECK(result.text == "<?xml encoding='koi8-r'?>é日本’");
  CHECK(result.encoding == "utf-8");
  CHECK(result.codes == "invalid-bytes ");
  CHECK(decode("<?xml encoding='utf-16'?><a/>", options).in_place);
}

TEST_CASE("decode: undeclared bytes are guessed from what the language has most of") {
  struct Row {
    std::string_view text;
    Charset charset;
  };

  constexpr Row rows[] = {{russian, Charset::windows_1251},
                          {russian, Charset::koi8_r},
                          {russian, Charset::iso_8859_5},
                          {russian, Charset::ibm866},
                          {russian, Charset::x_mac_cyrillic},
                          {ukrainian, Charset::windows_1251},
                          {ukrainian, Charset::koi8_u},
                          {greek, Charset::windows_1253}};
  for (const Row& row : rows) {
    const std::string bytes = "<rss><title>Some news</title><p>" + encode(row.text, row.charset);
    const Result result = decode(bytes);
    CAPTURE(result.text);
    CHECK(result.encoding == tidings::detail::charset_name(row.charset));
    CHECK(result.text == "<rss><title>Some news</title><p>" + std::string(row.text));
    CHECK(result.codes == "encoding-guessed ");
  }
}

TEST_CASE("decode: undeclared East Asian bytes are guessed") {
  if (!has_converter()) {
    MESSAGE("skipped: this build has no converter for multi-byte encodings");
    return;
  }

  struct Row {
    std::string_view bytes;
    std::string_view name;
  };

  // "The history of space travel, an exhibition that was opened today", or near it.
  constexpr Row rows[] = {
      {"\275\361\314\354\324\332\261\261\276\251\277\252\304\273\301\313\322\273\270\366\271\330\323\332\272\275\314\354\300\372\312\267\265\304\325\271\300\300\241\243"sv,
       "gb18030"},
      {"\244\265\244\321\246b\273O\245_\266}\271\365\244F\244@\255\323\303\366\251\363\257\350\244\321\276\372\245v\252\272\256i\304\375\241C"sv,
       "big5"},
      {"\272\243\306\374\241\242\305\354\265\376\244\307\261\247\303\350\263\253\310\257\244\316\316\362\273\313\244\313\264\330\244\271\244\353\305\270\315\367\262\361\244\254\263\253\244\253\244\354\244\336\244\267\244\277\241\243"sv,
       "euc-jp"},
      {"\215\241\223\372\201A\223\214\213\236\202\305\211F\222\210\212J\224\255\202\314\227\360\216j\202\311\212\326\202\267\202\351\223W\227\227\211\357\202\252\212J\202\251\202\352\202\334\202\265\202\275\201B"sv,
       "shift_jis"},
      {"\277\300\264\303 \274\255\277\357\277\241\274\255 \277\354\301\326 \260\263\271\337\300\307 \277\252\273\347\277\241 \260\374\307\321 \300\374\275\303\310\270\260\241 \277\255\267\310\275\300\264\317\264\331."sv,
       "euc-kr"},
      {"\033$B:#F|!\"El5~$G1'Ch3+H/$NNr;K\033(B"sv, "iso-2022-jp"}};
  for (const Row& row : rows) {
    const Result result = decode("<rss><title>News</title><p>" + std::string(row.bytes));
    CAPTURE(result.text);
    CHECK(result.encoding == row.name);
    CHECK(result.codes == "encoding-guessed ");
    CHECK(result.text.find("\xEF\xBF\xBD") == std::string::npos);
  }
}

TEST_CASE("decode: the East Asian encodings are read as the Encoding Standard says") {
  if (!has_converter()) {
    MESSAGE("skipped: this build has no converter for multi-byte encodings");
    return;
  }
  for (const Sample& sample : east_asian) {
    const std::string head = "<?xml encoding='" + std::string(sample.label) + "'?>";
    const Result result = decode(head + std::string(sample.bytes) + "</a>");
    CAPTURE(sample.label);
    CHECK(result.text == head + std::string(sample.text) + "</a>");
    CHECK(result.encoding == sample.label);
    CHECK(result.codes.empty());
  }
}

TEST_CASE("decode: a bad unit never swallows an ASCII byte") {
  if (!has_converter()) {
    MESSAGE("skipped: this build has no converter for multi-byte encodings");
    return;
  }

  struct Row {
    std::string_view label;
    std::string_view unit;
  };

  constexpr Row rows[] = {{"gb18030", "\xFE"},
                          {"gb18030", "\x81\x30"},
                          {"gb18030", "\x81\x30\x81"},
                          {"big5", "\xFE"},
                          {"euc-jp", "\x8F\xA2"},
                          {"euc-jp", "\x8E"},
                          {"euc-kr", "\xFE"},
                          {"shift_jis", "\x81"}};
  for (const Row& row : rows) {
    ParseOptions options;
    Faults faults(300);
    const std::string bytes = std::string(row.unit) + "<";
    const Decoded decoded =
        decode_as(bytes, 0, tidings::detail::charset_of_label(row.label), options, &faults);
    CAPTURE(row.label);
    CHECK(decoded.text(bytes).substr(0, 3) == "\xEF\xBF\xBD");
    CHECK(decoded.text(bytes).back() == '<');
    CHECK(decoded.bad == faults.count());
    CHECK(faults.list().front().offset == 0);
    CHECK(faults.list().front().code == Code::invalid_bytes);
    CHECK(faults.list().front().severity == Severity::error);
  }
}

TEST_CASE("decode: what single-byte encodings leave undefined is U+FFFD") {
  ParseOptions options;
  Faults faults(300);
  const Decoded decoded = decode_as(
      "a\xA1"
      "b",
      0,
      Charset::iso_8859_6,
      options,
      &faults);
  CHECK(decoded.storage ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(faults.count() == 1);
  CHECK(faults.list().front().offset == 1);
}

TEST_CASE(
    "decode: the caller's decoder is asked where the build has none, and EBCDIC is said to be "
    "undecodable") {
  const Result ebcdic = decode("\x4C\x6F\xA7\x94\x93\x40\xA5");
  CHECK(!ebcdic.decodable);
  CHECK(ebcdic.encoding == "ebcdic");
  CHECK(ebcdic.codes == "encoding-unsupported ");
  ParseOptions options;
  options.decoder = [](std::string_view encoding, std::string_view, std::string& utf8) {
    utf8 = std::string(encoding) + "\x01";
    return true;
  };
  const Result hooked = decode("<?xml encoding='sjis'?>\x82\xA0", options);
  CHECK(hooked.encoding == "shift_jis");
  CHECK(hooked.text == (has_converter() ? "<?xml encoding='sjis'?>あ" : "shift_jis"));
  if (!has_converter())
    CHECK(!decode("<?xml encoding='sjis'?>\x82\xA0").decodable);
}

TEST_CASE("decode: places of the text are traced to the bytes they came from") {
  struct Row {
    std::string_view bytes;
    std::vector<std::size_t> in_text;
    std::vector<std::size_t> in_bytes;
  };

  const Row rows[] = {
      {"\xEF\xBB\xBF<a>é</a>", {0, 3, 4, 5, 8, 99}, {3, 6, 7, 8, 11, 12}},
      {"x\x01yz", {0, 1, 2, 3}, {0, 2, 3, 4}},
      {"日本 \xE9 x", {6, 7, 8, 9, 10}, {6, 7, 7, 8, 9}},
      {"<?xml encoding='koi8-r'?>\xC1\xC2x", {25, 26, 27, 29, 30}, {25, 25, 26, 27, 28}},
      {"\xFF\xFE<\0a\0\x31\x04\x3D\xD8\x00\xDE>\0"sv, {0, 1, 2, 4, 8, 9}, {2, 4, 6, 8, 12, 14}}};
  for (const Row& row : rows) {
    Faults faults(300);
    const Decoded decoded = tidings::detail::decode(row.bytes, {}, faults);
    CAPTURE(row.bytes);
    CHECK(tidings::detail::source_offsets(row.bytes, decoded, row.in_text) == row.in_bytes);
  }
  if (!has_converter())
    return;
  const std::string_view sjis = "<?xml encoding='sjis'?>\x82\xA0\xB1x";
  Faults faults(300);
  const Decoded decoded = tidings::detail::decode(sjis, {}, faults);
  CHECK(tidings::detail::source_offsets(sjis, decoded, {23, 25, 26, 29, 30}) ==
        std::vector<std::size_t>{23, 23, 25, 26, 27});
}

TEST_CASE("decode: tracing agrees with decoding for every character of every encoding") {
  if (!has_converter()) {
    MESSAGE("skipped: this build has no converter for multi-byte encodings");
    return;
  }
  for (const Sample& sample : east_asian) {
    const std::string bytes = "ab" + std::string(sample.bytes) + "c";
    ParseOptions options;
    const Charset charset = tidings::detail::charset_of_label(sample.label);
    const Decoded decoded = decode_as(bytes, 0, charset, options, nullptr);
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < decoded.storage.size(); ++i) all.push_back(i);
    const std::vector<std::size_t> found = tidings::detail::source_offsets(bytes, decoded, all);
    CAPTURE(sample.label);
    CHECK(found.front() == 0);
    CHECK(found.back() == bytes.size() - 1);
    CHECK(std::is_sorted(found.begin(), found.end()));
  }
}

TEST_CASE("positions: lines end with CR, LF or both, and columns count bytes") {
  const std::string_view bytes =
      "a\nbc\r\nd\re\xC3\xA9"
      "f\n\n";
  const auto found =
      tidings::detail::positions(bytes, "utf-8", {0, 1, 2, 4, 5, 6, 8, 11, 12, 13, 99});
  const std::size_t lines[] = {1, 1, 2, 2, 2, 3, 4, 4, 4, 5, 6};
  const std::size_t columns[] = {1, 2, 1, 3, 4, 1, 1, 4, 5, 1, 1};
  REQUIRE(found.size() == std::size(lines));
  for (std::size_t i = 0; i < found.size(); ++i) {
    CAPTURE(i);
    CHECK(found[i].line == lines[i]);
    CHECK(found[i].column == columns[i]);
  }
  CHECK(tidings::detail::positions("", "utf-8", {0}).front().line == 1);
  CHECK(tidings::detail::positions("a\nb", "utf-8", {}).empty());
}

TEST_CASE("positions: UTF-16 and UTF-32 end lines in their own units") {
  // U+0A0D holds the bytes of both ends, and is none.
  const std::string_view little = "a\0\r\n\r\0\n\0b\0"sv;
  const auto found = tidings::detail::positions(little, "utf-16le", {2, 4, 8});
  CHECK(found[1].line == 1);
  CHECK(found[1].column == 5);
  CHECK(found[2].line == 2);
  CHECK(found[2].column == 1);
  const auto wide = tidings::detail::positions("\0\0\0\n\0\0\0a"sv, "utf-32be", {4});
  CHECK(wide[0].line == 2);
  CHECK(wide[0].column == 1);
}

TEST_CASE("utf8: the fast scan stops where the slow one does") {
  std::mt19937 random(20);
  const std::string_view pieces[] = {"a",
                                     "bcdefgh",
                                     "\n",
                                     "\r\n",
                                     "\t",
                                     " ",
                                     "é",
                                     "д",
                                     "Жы",
                                     "日",
                                     "本語",
                                     "，",
                                     "😀",
                                     "\x7F",
                                     "\x01",
                                     "\x1F",
                                     "\x80",
                                     "\xC3",
                                     "\xE0\x80\x80",
                                     "\xED\xA0\x80",
                                     "\xEF\xBF\xBE",
                                     "\xEF\xBF\xBD",
                                     "\xF4\x90\x80\x80",
                                     "\xC1\xBF",
                                     "\xE4\xB8",
                                     "\0"sv};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    const std::size_t count = random() % 40;
    // Mostly good pieces, so that the end of the good part lies anywhere.
    for (std::size_t i = 0; i < count; ++i)
      text += pieces[random() % (random() % 8 == 0 ? std::size(pieces) : 13)];
    std::size_t slow = 0;
    while (slow < text.size()) {
      const tidings::detail::Utf8Char c = tidings::detail::decode_utf8(text, slow);
      if (c.size == 0 || !tidings::detail::is_xml_char(c.value))
        break;
      slow += c.size;
    }
    if (tidings::detail::skip_xml_text(text, 0) != slow) {
      CAPTURE(text);
      REQUIRE(tidings::detail::skip_xml_text(text, 0) == slow);
    }
  }
}

TEST_CASE("decode: any bytes under any label give clean text, and places in order") {
  std::mt19937 random(30);
  const std::size_t kinds = std::size(tidings::detail::charset_names);
  for (int round = 0; round < 3000; ++round) {
    const std::string_view label = tidings::detail::charset_names[random() % kinds];
    std::string bytes = round % 3 == 0 ? "" : "<?xml encoding='" + std::string(label) + "'?><a>";
    const std::size_t count = random() % 200;
    const bool only_high = random() % 2 == 0;
    for (std::size_t i = 0; i < count; ++i) {
      const auto byte = static_cast<unsigned char>(random() % 256 |
                                                   (only_high && random() % 4 != 0 ? 0x80U : 0U));
      bytes += static_cast<char>(byte);
    }
    if (round % 5 == 0)
      bytes = east_asian[random() % std::size(east_asian)].bytes.substr(0, random() % 30);
    Faults faults(300);
    const Decoded decoded = tidings::detail::decode(bytes, {}, faults);
    const std::string_view text = decoded.text(bytes);
    if (decoded.decodable)
      REQUIRE(is_clean(text));
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i <= text.size(); ++i) all.push_back(i);
    const std::vector<std::size_t> found = tidings::detail::source_offsets(bytes, decoded, all);
    REQUIRE(found.size() == all.size());
    REQUIRE(std::is_sorted(found.begin(), found.end()));
    REQUIRE(found.back() <= bytes.size());
    REQUIRE(to_string(tidings::detail::error_of_bytes(bytes)) != "");
    for (const tidings::detail::Fault& fault : faults.list()) {
      REQUIRE(fault.offset <= bytes.size());
      REQUIRE(is_clean(fault.message));
    }
  }
}

#ifdef TIDINGS_SHARED_DIR

TEST_CASE("decode: documents of the corpus are in the encoding that their manifest names") {
  const std::string folder = TIDINGS_SHARED_DIR "/corpus/";
  std::istringstream manifest(read_file(folder + "MANIFEST.tsv"));
  std::string line;
  std::size_t count = 0;
  std::getline(manifest, line);  // the names of the columns
  while (std::getline(manifest, line)) {
    std::vector<std::string> cells;
    std::istringstream row(line);
    for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
    REQUIRE(cells.size() >= 8);
    const std::string bytes = read_file(folder + cells[0]);
    const Result result = decode(bytes);
    const bool multi_byte =
        tidings::detail::is_multi_byte(tidings::detail::charset_of_label(cells[7]));
    if (multi_byte && !has_converter())
      continue;
    ++count;
    CAPTURE(cells[0]);
    REQUIRE(result.decodable);
    CHECK(is_clean(result.text));
    // "what the bytes say / what the declaration says"
    std::string said = cells[7].substr(0, cells[7].find_first_of("+/"));
    if (said == "utf-16-le")
      said = "utf-16le";
    if (said == "utf-16-be")
      said = "utf-16be";
    if (said == "utf-32-be")
      said = "utf-32be";
    const std::string_view name =
        tidings::detail::charset_name(tidings::detail::charset_of_label(said));
    const bool departs = result.codes.find("encoding-") != std::string::npos;
    if (!name.empty() && !departs)
      CHECK(result.encoding == name);
    if (cells[0].find("derived/") == 0) {
      CHECK(result.codes.empty());
      CHECK(result.text.find("\xEF\xBF\xBD") == std::string::npos);
    }
  }
  if (count == 0)
    MESSAGE("skipped: the shared corpus is not here");
}

#endif
