// SPDX-License-Identifier: MIT
// What a title bar shows of texts of every type.
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <tidings/text.hpp>

using tidings::Content;
using tidings::plain_text;
using tidings::Text;
using tidings::TextType;

namespace {

struct Shown {
  std::string html;
  std::string plain;
};

}  // namespace

TEST_CASE("text: plain characters stay as they are but for their blanks") {
  CHECK(plain_text(Text(" a <b> \n\t&amp;\xC2\xA0 c ")) == "a <b> &amp; c");
  CHECK(plain_text(Content(" a <b> \n\t&amp;\xC2\xA0 c ")) == "a <b> &amp; c");
  CHECK(plain_text(Text()) == "");
  CHECK(plain_text(Text("\xC2\xA9 1\xC2")) == "\xC2\xA9 1\xC2");
}

TEST_CASE("text: of markup its characters are left") {
  const std::vector<Shown> cases = {
      {"<p>One</p><p>Two</p>", "One Two"},
      {"a<b>b</b><em>c</em>d<br>e", "abcd e"},
      {"<a href='x>y' title=\"<\">link</a> behind", "link behind"},
      {"a<!-- <b>not</b> this -->b", "ab"},
      {"<!DOCTYPE html>a<?php echo '1'?>b", "ab"},
      {"1 < 2 &lt; 3 > 0", "1 < 2 < 3 > 0"},
      {"a</3 b<3 c</p>", "a</3 b<3 c"},
      {"a<b c<d>e", "a<b c e"},
      {"caf&eacute;&nbsp;&#8212;&#x20;bar", "café — bar"},
      // What never ends takes the rest along.
      {"a<p b", "a"},
      {"a <", "a <"},
      {"a>b<!-- c", "a>b<!-- c"},
      {"a<!-- b> c", "a"},
      {"a <p title=\"b> c", "a <p title=\"b> c"},
      // What is escaped once more is meant once more.
      {"&amp;eacute;&amp;amp;&amp;#65;", "é&A"},
      {"&amp;eacute; &amp; more", "&eacute; & more"},
      {"&amp;nonsense;", "&nonsense;"},
  };
  for (const Shown& one : cases) {
    CAPTURE(one.html);
    CHECK(plain_text(Text(one.html, TextType::html)) == one.plain);
    CHECK(plain_text(Text(one.html, TextType::xhtml)) == one.plain);
    CHECK(plain_text(Content(one.html, TextType::html)) == one.plain);
  }
}

TEST_CASE("text: nothing is shown of scripts and styles") {
  const std::vector<Shown> cases = {
      {"a<script>if (1 < 2) b();</script>c", "a c"},
      {"a<STYLE type='text/css'>p > b {}</style>c", "a c"},
      {"a<script>'</b>' + '</p>'</script >c", "a c"},
      {"a<style>b</script>c", "a"},
      {"a<script>b", "a"},
      {"a</script>b", "a b"},
  };
  for (const Shown& one : cases) {
    CAPTURE(one.html);
    CHECK(plain_text(Text(one.html, TextType::html)) == one.plain);
  }
}

TEST_CASE("text: of a content of a media type nothing is shown") {
  Content content("<p>a</p>", TextType::html);
  content.media_type = "image/svg+xml";
  CHECK(plain_text(content) == "");
  content.media_type.clear();
  CHECK(plain_text(content) == "a");
}
