// SPDX-License-Identifier: MIT
// A blog's listing page, saved as text, as a channel. The rules stand here; they go by the form of
// lines alone.
//
// Dated listings. A line that is a date and nothing else begins a post; a date inside a sentence or
// title does not.
//   The next line is the post's title. Lines in capitals are its categories. What else stands
//   before them is its teaser, up to a line that ends cut off ("...") or is a button; what stands
//   after them is no part of the post. The page's own heading may bear the newest post's date: the
//   first of two posts of one day is taken for it where a blank line ends it, as none ends the
//   others, or where it runs on over several lines that are not cut off.
// Undated listings. Posts are known by their teasers alone: lines that end cut off or are longer
// than any title. A
//   teaser that stands twice is one post. The line before a new teaser is its title, unless it ends
//   like a sentence.
// Both. A hyphen or bullet that begins or ends a line is a list's mark. Buttons ("Load More",
// "Filter by:") are
//   dropped. What stands before the first post says what the page is: a Markdown heading is the
//   channel's title,
//   "**URL**: …" its address, "**Scraped**: …" its date, "**Category**: …" its category, the
//   slogans are its subtitle.
//
// Such a page gives posts no addresses, so each post's id is made of its date and title, else of
// its teaser: a UUID that is the same whenever the listing is read again.
#ifndef TIDINGS_EXAMPLES_LISTING_HPP
#define TIDINGS_EXAMPLES_LISTING_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/date.hpp>
#include <tidings/model.hpp>

namespace listing {

inline constexpr std::string_view no_break_space = "\xC2\xA0";

inline bool begins(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

inline bool ends(std::string_view text, std::string_view with) {
  return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

inline std::string_view trimmed(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (true) {
    if (!text.empty() && blank(text.front())) {
      text.remove_prefix(1);
    } else if (!text.empty() && blank(text.back())) {
      text.remove_suffix(1);
    } else if (begins(text, no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (ends(text, no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      return text;
    }
  }
}

// The line without the marks of lists: "- " before it, " -" after it, or nothing else in it.
inline std::string_view without_bullets(std::string_view line) {
  constexpr std::string_view bullets[] = {"-", "*", "•", "·"};
  line = trimmed(line);
  for (const std::string_view bullet : bullets) {
    if (line == bullet)
      return {};
    if (begins(line, bullet) && begins(line.substr(bullet.size()), " "))
      line = trimmed(line.substr(bullet.size()));
    while (ends(line, bullet) && ends(line.substr(0, line.size() - bullet.size()), " ")) {
      line = trimmed(line.substr(0, line.size() - bullet.size()));
    }
  }
  return line;
}

inline bool is_cut_off(std::string_view line) {
  return ends(line, "...") || ends(line, "…") || ends(line, "[...]") || ends(line, "[…]");
}

inline bool ends_as_sentence(std::string_view line) {
  return is_cut_off(line) || ends(line, ".") || ends(line, "!") || ends(line, "?") ||
         ends(line, ".”");
}

// Letters, and none of them small. Of letters outside ASCII those of Latin-1, Greek and Cyrillic
// count.
inline bool is_in_capitals(std::string_view line) {
  bool any = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto byte = static_cast<unsigned char>(line[i]);
    const auto next = i + 1 < line.size() ? static_cast<unsigned char>(line[i + 1]) : 0U;
    if (byte >= 'a' && byte <= 'z')
      return false;
    if (byte == 0xC3 && next >= 0x9F && next != 0xB7)
      return false;  // ß to ÿ
    if ((byte == 0xCE && next >= 0xB1) || (byte == 0xCF && next <= 0x89))
      return false;  // α to ω
    if ((byte == 0xD0 && next >= 0xB0) || (byte == 0xD1 && next <= 0x9F))
      return false;  // а to џ
    if (byte >= 0xE3)
      return false;  // writing that knows no capitals
    any = any || (byte >= 'A' && byte <= 'Z') || byte == 0xC3 || (byte >= 0xCE && byte <= 0xD1);
  }
  return any;
}

inline bool is_button(std::string_view line) {
  constexpr std::string_view known[] = {"all categories",
                                        "all posts",
                                        "filter by",
                                        "load more",
                                        "more",
                                        "newer posts",
                                        "next",
                                        "older posts",
                                        "previous",
                                        "read more",
                                        "see all",
                                        "see more",
                                        "show more",
                                        "view all"};
  if (ends(line, ":"))
    line.remove_suffix(1);
  std::string lower(line);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(std::begin(known), std::end(known), lower) != std::end(known);
}

// A date to the day or finer that is the whole line; empty for any other line. Digits alone are
// some number.
inline tidings::DateTime date_line(std::string_view line) {
  if (line.size() > 40 || line.find_first_not_of("0123456789") == std::string_view::npos)
    return {};
  tidings::DateTime date = tidings::parse_date(line);
  return date && date.precision >= tidings::Precision::day ? date : tidings::DateTime();
}

// Some lines of the listing: those of one post, or what stands before the first. A blank line is an
// empty one.
struct Block {
  tidings::DateTime date;
  std::vector<std::string_view> lines;
};

inline void join(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty())
    text += ' ';
  text += more;
}

inline tidings::Item post_of(const Block& block) {
  tidings::Item item;
  item.published = block.date;
  std::string teaser;
  bool over = false;  // the teaser has ended: categories may follow, and buttons
  for (const std::string_view line : block.lines) {
    if (line.empty())
      continue;
    if (item.title.empty()) {
      item.title = line;
    } else if (is_button(line)) {
      over = true;
    } else if (is_in_capitals(line)) {
      item.categories.push_back({std::string(line), "", ""});
      over = true;
    } else if (!over) {
      join(teaser, line);
      over = is_cut_off(line);
    }
  }
  item.summary = std::move(teaser);
  return item;
}

// Whether the first block is the page's heading under the newest post's date, rather than a post.
inline bool is_heading(const std::vector<Block>& blocks) {
  if (blocks.size() < 2 || blocks[0].date != blocks[1].date)
    return false;
  const auto ends_blank = [](const Block& block) {
    return !block.lines.empty() && block.lines.back().empty();
  };
  const auto others = std::count_if(blocks.begin() + 1, blocks.end(), ends_blank);
  if (ends_blank(blocks[0]) && others <= static_cast<std::ptrdiff_t>(blocks.size() - 1) / 2)
    return true;
  std::ptrdiff_t prose = 0;
  for (const std::string_view line : blocks[0].lines) {
    if (is_cut_off(line))
      return false;
    if (!line.empty() && !is_button(line) && !is_in_capitals(line))
      ++prose;
  }
  return prose > 2;  // more than a title and a teaser
}

// What the page says of itself. Of lines in plain prose those that end like sentences are slogans;
// another is the name of the page's section.
inline void describe(tidings::Channel& channel, const std::vector<std::string_view>& lines) {
  std::string subtitle;
  std::string section;
  for (const std::string_view line : lines) {
    if (begins(line, "# ")) {
      channel.title = trimmed(line.substr(2));
    } else if (begins(line, "**")) {
      const std::size_t end = line.find("**:");
      if (end == std::string_view::npos)
        continue;
      const std::string_view name = line.substr(2, end - 2);
      const std::string_view value = trimmed(line.substr(end + 3));
      if (name == "URL")
        channel.links.push_back({std::string(value), "alternate", "", "", "", {}, {}});
      if (name == "Scraped")
        channel.updated = tidings::parse_date(value);
      if (name == "Category")
        channel.categories.push_back({std::string(value), "", ""});
      if (name == "Source" && section.empty())
        section = value;
    } else if (ends_as_sentence(line)) {
      join(subtitle, line);
    } else if (section.empty() && line.find_first_not_of("-=#") != std::string_view::npos) {
      section = line;
    }
  }
  if (channel.title.empty())
    channel.title = section;
  channel.subtitle = std::move(subtitle);
}

// Posts of a listing without dates; what is neither teaser nor title describes the page.
inline std::vector<tidings::Item> undated_posts(const std::vector<std::string_view>& lines,
                                                std::vector<std::string_view>& about) {
  constexpr std::size_t longer_than_titles = 150;
  std::vector<tidings::Item> posts;
  std::string_view before;  // the line before this one, where it is not spent
  std::set<std::string_view> known;
  for (const std::string_view line : lines) {
    if (line.empty() || is_button(line))
      continue;
    const bool teaser = is_cut_off(line) || line.size() > longer_than_titles;
    if (teaser && known.insert(line).second) {
      tidings::Item item;
      item.summary = line;
      if (!before.empty() && !ends_as_sentence(before)) {
        item.title = before;
        before = {};
      }
      posts.push_back(std::move(item));
    }
    if (!before.empty())
      about.push_back(before);
    before = teaser ? std::string_view() : line;
  }
  if (!before.empty())
    about.push_back(before);
  return posts;
}

// A UUID (RFC 9562, version 8) of two FNV-1a hashes of the text: no secret, but the same
// everywhere.
inline std::string urn_of(std::string_view text) {
  const auto hash = [&](std::uint64_t value) {
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return value;
  };
  const std::uint64_t high = (hash(0xCBF29CE484222325U) & ~std::uint64_t{0xF000}) | 0x8000U;
  const std::uint64_t low = (hash(0x9E3779B97F4A7C15U) >> 2) | (std::uint64_t{2} << 62);
  char urn[64];
  std::snprintf(urn,
                sizeof urn,
                "urn:uuid:%08llx-%04llx-%04llx-%04llx-%012llx",
                static_cast<unsigned long long>(high >> 32),
                static_cast<unsigned long long>(high >> 16 & 0xFFFF),
                static_cast<unsigned long long>(high & 0xFFFF),
                static_cast<unsigned long long>(low >> 48),
                static_cast<unsigned long long>(low & 0xFFFFFFFFFFFF));
  return urn;
}

// The channel that a listing's text, in UTF-8, amounts to; without items where no post was found.
inline tidings::Channel channel_of(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (begins(text, byte_order_mark))
    text.remove_prefix(byte_order_mark.size());
  std::vector<Block> blocks(1);  // the first is what stands before the first date
  while (!text.empty()) {
    const std::size_t end = (std::min)(text.find('\n'), text.size());
    const std::string_view line = without_bullets(text.substr(0, end));
    text.remove_prefix((std::min)(end + 1, text.size()));
    if (tidings::DateTime date = date_line(line)) {
      blocks.push_back({std::move(date), {}});
    } else {
      blocks.back().lines.push_back(line);
    }
  }

  std::vector<std::string_view> about = std::move(blocks.front().lines);
  blocks.erase(blocks.begin());
  tidings::Channel channel;
  std::vector<tidings::Item> posts;
  if (blocks.empty()) {
    const std::vector<std::string_view> lines = std::move(about);
    about.clear();
    posts = undated_posts(lines, about);
  } else if (is_heading(blocks)) {
    about.insert(about.end(), blocks.front().lines.begin(), blocks.front().lines.end());
    blocks.erase(blocks.begin());
  }
  for (const Block& block : blocks) posts.push_back(post_of(block));
  describe(channel, about);

  std::set<std::string> ids;
  for (tidings::Item& post : posts) {
    if (post.title.empty() && post.summary.empty())
      continue;
    const std::string named = tidings::to_string(post.published) + '\n' + post.title.value;
    post.id = urn_of(post.published && !post.title.empty() ? named : post.summary.value);
    post.id_is_permalink = false;
    if (ids.insert(post.id).second)
      channel.items.push_back(std::move(post));
  }
  return channel;
}

}  // namespace listing

#endif  // TIDINGS_EXAMPLES_LISTING_HPP
