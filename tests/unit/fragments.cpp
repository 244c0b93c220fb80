// SPDX-License-Identifier: MIT
// Markup in texts of type xhtml: what is well-formed is written as elements, all else as HTML, and
// both are read back as `completed` says.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/model.hpp>
#include <tidings/write.hpp>

#include "round_trip.hpp"

namespace {

using tidings::Channel;
using tidings::Format;
using tidings::Item;
using tidings::Text;
using tidings::TextType;

Channel channel_with(const std::string& markup) {
  Channel channel;
  channel.title = "T";
  Item item;
  item.id = "urn:example:1";
  item.title = "One";
  item.summary = Text(markup, TextType::xhtml);
  channel.items.push_back(item);
  return channel;
}

/// What becomes of the markup in Atom, after its way there and back has been looked at.
Text summary_back(const std::string& markup) {
  const Channel channel = channel_with(markup);
  CHECK(tests::round_trip_fault(channel, Format::atom_1_0) == "");
  CHECK(tests::round_trip_fault(channel, Format::rss_2_0) == "");
  return tidings::completed(channel, Format::atom_1_0).items.front().summary;
}

struct Printed {
  std::string given;
  std::string printed;
};

std::string times(std::size_t count, const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("fragments: well-formed markup is printed as it is read back") {
  const std::vector<Printed> cases = {
      {"a<b>b</b>", "a<b>b</b>"},
      {"<p\n class = 'c'\tid=\"d\" >a</p >", "<p class=\"c\" id=\"d\">a</p>"},
      {"<br/><img src=\"a\"></img><p/>", "<br /><img src=\"a\" /><p></p>"},
      {"<p title='a\tb\nc\r\nd'>a\r\nb\rc</p>", "<p title=\"a b c d\">a\nb\nc</p>"},
      {"<p title='&lt;&#9;&quot;&apos;'>&apos;&eacute;&#233;&gt;</p>",
       "<p title=\"&lt;&#9;&quot;'\">'éé&gt;</p>"},
      {"a<!-- comment -->b<?php instruction?>c<?x?>d", "abcd"},
      {"a<![CDATA[<b> & \r\n]] >]]>c", "a&lt;b&gt; &amp; \n]] &gt;c"},
      {"<xhtml:p xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">a</xhtml:p>", "<p>a</p>"},
      {"<p xmlns=\"http://www.w3.org/1999/xhtml\">a</p>", "<p>a</p>"},
      {"<p xml:lang='en'>a</p>", "<p xml:lang=\"en\">a</p>"},
      {"<x:a xmlns:x='urn:x' x:b='1' b='2'/>", "<x:a xmlns:x=\"urn:x\" x:b=\"1\" b=\"2\"></x:a>"},
      {"<svg xmlns='http://www.w3.org/2000/svg'><a/></svg><a>b</a>",
       "<svg xmlns=\"http://www.w3.org/2000/svg\"><a></a></svg><a>b</a>"},
      {"<itunes:a>b</itunes:a>",
       "<itunes:a xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">b</itunes:a>"},
      {"<p><dc:a/><dc:b/></p>",
       "<p><dc:a xmlns:dc=\"http://purl.org/dc/elements/1.1/\"></dc:a>"
       "<dc:b xmlns:dc=\"http://purl.org/dc/elements/1.1/\"></dc:b></p>"},
      {"<dc:a dc:b='1'/>",
       "<dc:a xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:b=\"1\"></dc:a>"},
      {"<p dc:a='1'><b xmlns:dc='urn:x' dc:c='2'/><dc:d/></p>",
       "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:a=\"1\">"
       "<b xmlns:dc=\"urn:x\" dc:c=\"2\"></b><dc:d></dc:d></p>"},
      {"<h:p xmlns:h='http://www.w3.org/1999/xhtml' h:a='1'><b h:c='2'/></h:p>",
       "<p xmlns:h=\"http://www.w3.org/1999/xhtml\" h:a=\"1\"><b h:c=\"2\"></b></p>"},
      {"<p dc:a='1'><dc:b/></p>",
       "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:a=\"1\"><dc:b></dc:b></p>"},
      {"<p " + times(1, "a='1'") + ">b</p>", "<p a=\"1\">b</p>"},
  };
  for (const Printed& one : cases) {
    CAPTURE(one.given);
    const Text back = summary_back(one.given);
    CHECK(back.type == TextType::xhtml);
    CHECK(back.value == one.printed);
  }
}

TEST_CASE("fragments: markup that is not well-formed is HTML as it stands") {
  std::string many = "<p";
  for (int i = 0; i < 101; ++i) many += " a" + std::to_string(i) + "='1'";
  const std::vector<std::string> cases = {
      "<p>a",
      "a</p>",
      "<b><i>a</b></i>",
      "<p>a</pre>",
      "<p>a</p",
      "<p>a</p b>",
      "<p a>b</p>",
      "<p a=1>b</p>",
      "<p a='1>b</p>",
      "<p a='1'b='2'>c</p>",
      "<p a='<'>b</p>",
      "<p a='1' a='2'>b</p>",
      "<p a='1'",
      "<p a='1'/",
      "<p/ >a",
      "<p a=",
      "<p a",
      "<p a= 'b' =c>d</p>",
      "<1>a</1>",
      "<a:>b</a:>",
      "<:a>b</:a>",
      "<a:b:c>d</a:b:c>",
      "<>a</>",
      "a & b",
      "a &nonsense; b",
      "a ]]> b &amp;",
      "<p title='&nonsense;'>a</p>",
      "a<!-- b",
      "a<!-- b -- c -->",
      "a<!-- b --->",
      "a<![CDATA[b",
      "a<?b",
      "a<?xml version='1.0'?>",
      "a<?1?>",
      "a<!DOCTYPE html>",
      "<mine:a>b</mine:a>",
      "<p mine:a='1'>b</p>",
      "<p xmlns:mine=''>b</p>",
      "<p xmlns:xml='urn:x'>b</p>",
      "<p xmlns:xmlns='urn:x'>b</p>",
      "<p xmlns='http://www.w3.org/2000/xmlns/'>b</p>",
      "<p xmlns:x='http://www.w3.org/XML/1998/namespace'>b</p>",
      "<p xmlns=' urn:x'>b</p>",
      "<p xmlns='" + std::string(5'000, 'x') + "'>b</p>",
      "<p xmlns='http://www.w3.org/1999/XHTML/'>b</p>",
      many + ">b</p>",
      times(91, "<b>") + "a" + times(91, "</b>"),
  };
  for (const std::string& one : cases) {
    CAPTURE(one);
    const Text back = summary_back(one);
    CHECK(back.type == TextType::html);
    CHECK(back.value == one);
  }
}

TEST_CASE("fragments: markup of bytes that XML cannot hold is cleaned before it is printed") {
  const Text back = summary_back("<p>a\x01\xFF</p>");
  CHECK(back.type == TextType::xhtml);
  CHECK(back.value == "<p>a\xEF\xBF\xBD</p>");
}

TEST_CASE("fragments: markup as deep as it may be is kept, and so is what says nothing inside") {
  const std::string deep = times(90, "<b>") + "a" + times(90, "</b>");
  CHECK(summary_back(deep) == Text(deep, TextType::xhtml));
  CHECK(summary_back("<!-- nothing -->") == Text("<!-- nothing -->", TextType::html));
}
