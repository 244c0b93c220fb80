// SPDX-License-Identifier: MIT
// The document type declaration: where it is, and which entities of text it declares.
#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <tidings/detail/xml/doctype.hpp>

namespace {

using namespace tidings::detail;

std::string entities_of(std::string_view text) {
  std::string result;
  for (const DoctypeEntity& entity : find_doctype(text).entities)
    result += entity.name + "=" + entity.value + ";";
  return result;
}

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() < size) text += unit;
  return text;
}

}  // namespace

TEST_CASE("doctype: the declaration is found wherever it stands before the feed") {
  struct Row {
    std::string_view text;
    std::string_view wanted;
    bool external;
  };

  const Row rows[] = {
      {"<rss/>", "", false},
      {"", "", false},
      {"<!DOCTYPE rss><rss/>", "<!DOCTYPE rss>", false},
      {"<?xml version='1.0'?>\n<!-- <!DOCTYPE a> --><!DOCTYPE b [ ]><rss/>",
       "<!DOCTYPE b [ ]>",
       false},
      {"junk < <b>c</b><!doctype rss system 'a'><rss/>", "<!doctype rss system 'a'>", true},
      {"<!DOCTYPE rss PUBLIC \"-//a > b//\" \"http://c\">\n<rss/>",
       "<!DOCTYPE rss PUBLIC \"-//a > b//\" \"http://c\">",
       true},
      {"<!DOCTYPE html><!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>",
       "<!DOCTYPE rss [<!ENTITY a 'b'>]>",
       false},
      {"<rss><!DOCTYPE rss></rss>", "", false},
      {"<!DOCTYPE rss [<!ENTITY a 'b'>\n<rss/>", "<!DOCTYPE rss [<!ENTITY a 'b'>\n", false},
      {"<!DOCTYPE rss [ <p> </item>", "<!DOCTYPE rss [ ", false},
      {"<!DOCTYPE rss SYSTEM \"a>\n<rss b=\"c\">", "<!DOCTYPE rss SYSTEM \"a>", true},
      {"<!DOCTYPE rss <rss>", "<!DOCTYPE rss ", false},
      {"<!DOCTYPE rss", "<!DOCTYPE rss", false},
      {"<?a <!DOCTYPE b> ?><!DOCTYPE c><rss/>", "<!DOCTYPE c>", false},
      {"<!-- <!DOCTYPE rss><rss/>", "<!DOCTYPE rss>", false},
  };
  for (const Row& row : rows) {
    const Doctype doctype = find_doctype(row.text);
    INFO(std::string(row.text));
    CHECK(row.text.substr(doctype.begin, doctype.end - doctype.begin) == row.wanted);
    CHECK(doctype.external == row.external);
  }
}

TEST_CASE("doctype: internal entities of text are read, and no others") {
  struct Row {
    std::string_view subset;
    std::string_view wanted;
  };

  const Row rows[] = {
      {"<!ENTITY a 'b'>", "a=b;"},
      {"\n<!ENTITY b \"x\"><!ENTITY\ta\n'y' >\n", "a=y;b=x;"},
      {"<!ENTITY a ']]>'><!ENTITY b '>'>", "a=]]>;b=>;"},
      {"<!ENTITY a '1'><!ENTITY a '2'>", "a=1;"},
      {"<!ENTITY % a '1'><!ENTITY b SYSTEM 'c'><!ENTITY d PUBLIC 'e' 'f'><!ENTITY g SYSTEM 'h' "
       "NDATA i>",
       ""},
      {"%a; <!ENTITY b '%a;'>", "b=%a;;"},
      {"<!-- <!ENTITY a 'b'> --><?x <!ENTITY c 'd'> ?><!ELEMENT e ANY><!ATTLIST e f CDATA "
       "'>'><!ENTITY g 'h'>",
       "g=h;"},
      {"<!ENTITY a '&#65;&#x42;&amp;&b;'>", "a=AB&amp;&b;;"},
      {"<!ENTITY lt '&#38;#60;'>", "lt=&#60;;"},
      {"<!ENTITY a '&#0;&#xD800;&#x110000;&#99999999999999999999;&#;&#x;&#65'>",
       "a=&#0;&#xD800;&#x110000;&#99999999999999999999;&#;&#x;&#65;"},
      {"<!ENTITY \xC3\xA9 '\xC3\xA8'>", "\xC3\xA9=\xC3\xA8;"},
      {"<!ENTITY a ''>", "a=;"},
      {"<!ENTITY a><!ENTITY 1 'x'><!ENTITYb 'c'><!ENTITY d 'e'>", "d=e;"},
      {"<!entity a 'b'>", "a=b;"},
  };
  for (const Row& row : rows) {
    const std::string text = "<!DOCTYPE rss [" + std::string(row.subset) + "]><rss/>";
    INFO(text);
    CHECK(entities_of(text) == row.wanted);
    CHECK(find_doctype(text).end == text.size() - 6);
  }
  CHECK(entities_of("<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d \"e>\n<rss/>") == "b=c;");
}

TEST_CASE("doctype: an entity is found by its name, in its case") {
  const Doctype doctype =
      find_doctype("<!DOCTYPE a [<!ENTITY b '1'><!ENTITY B '2'><!ENTITY bb '3'>]>");
  REQUIRE(doctype.find("b") != nullptr);
  CHECK(*doctype.find("b") == "1");
  CHECK(*doctype.find("B") == "2");
  CHECK(*doctype.find("bb") == "3");
  CHECK(doctype.find("") == nullptr);
  CHECK(doctype.find("c") == nullptr);
  CHECK(doctype.find("BB") == nullptr);
}

TEST_CASE("doctype: declarations of any number cost no more than their size") {
  for (const std::string_view unit : {"<!ENTITY a 'b'>",
                                      "<!DOCTYPE a [",
                                      "<!DOCTYPE a '",
                                      "<!DOCTYPE a>",
                                      "<!--",
                                      "<?",
                                      "<![",
                                      "<!ENTITY a \"",
                                      "%a;",
                                      "[",
                                      "&#65;",
                                      "<!DOCTYPE a [<!ENTITY b \"<rss>\">"}) {
    double seconds[2] = {};
    for (std::size_t i = 0; i < 2; ++i) {
      const std::string text =
          "<!DOCTYPE a [" + repeated(unit, i == 0 ? 250'000 : 1'000'000) + "]><rss/>";
      const std::clock_t begin = std::clock();
      const Doctype doctype = find_doctype(text);
      seconds[i] = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
      CHECK(doctype.end <= text.size());
      CHECK(doctype.entities.size() <= 10'000);
    }
    INFO(std::string(unit), ": ", seconds[0], " s, ", seconds[1], " s");
    CHECK(seconds[1] < seconds[0] * 9 + 0.15);
  }
  const std::string many = [] {
    std::string text = "<!DOCTYPE a [";
    for (int i = 0; i < 20'000; ++i) text += "<!ENTITY e" + std::to_string(i) + " 'x'>";
    return text + "]><rss/>";
  }();
  CHECK(find_doctype(many).entities.size() == 10'000);
}
