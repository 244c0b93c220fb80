// SPDX-License-Identifier: MIT
// Tags as people write them: the name, the attributes with or without quotes, and where the tag
// ends when nothing says so. Knows one tag at a time and no tree.
#ifndef TIDINGS_DETAIL_XML_REPAIR_TAGS_HPP
#define TIDINGS_DETAIL_XML_REPAIR_TAGS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/utf8.hpp>
#include <tidings/detail/xml/repair_find.hpp>
#include <tidings/detail/xml/repair_names.hpp>
#include <tidings/detail/xml/repair_piece.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// How many bytes a typographic quotation mark at `at` takes; 0 where there is none.
[[nodiscard]] constexpr std::size_t curly_quote_size(std::string_view text,
                                                     std::size_t at) noexcept {
  const Utf8Char c = decode_utf8(text, at);
  return c.value == 0x201C || c.value == 0x201D || c.value == 0x2018 || c.value == 0x2019 ? c.size
                                                                                          : 0;
}

/// Reads start tags. One reader goes over a text from its begin to its end, and remembers what it
/// has searched.
class TagReader {
 public:
  explicit TagReader(std::string_view text) : text_(text) {}

  /// The attributes of the tag that was read last; at most ten thousand.
  [[nodiscard]] const std::vector<AttributeSpan>& attributes() const noexcept {
    return attributes_;
  }

  /// Reads the tag whose name stands at `name_begin`, which lies behind all that was read before.
  [[nodiscard]] TagSpan read(std::size_t name_begin, std::size_t name_end) {
    attributes_.clear();
    ended_empty_ = false;
    tag_ = {};
    tag_.name_begin = name_begin;
    tag_.name_end = name_end;
    std::size_t at = name_end;
    for (;;) {
      const std::size_t next = skip_markup_blanks(text_, at);
      if (ends_at(next))
        break;
      at = read_attribute(next, next > at);
    }
    drop_repeated();
    if (tag_.junk || tag_.too_many || tag_.ending == TagEnd::next_tag ||
        tag_.ending == TagEnd::cut) {
      tag_.sound = false;
    }
    return tag_;
  }

 private:
  struct Value {
    std::size_t begin;
    std::size_t end;
    std::size_t next;
    char quote;
    AttributeFault fault;
    bool cut;
  };

  /// Whether the tag ends at `at`; notes how.
  bool ends_at(std::size_t at) {
    if (at >= text_.size() || (text_[at] == '/' && at + 1 == text_.size())) {
      tag_.ending = TagEnd::cut;
      tag_.end = text_.size();
      return true;
    }
    if (text_[at] == '<') {
      tag_.ending = TagEnd::next_tag;
      tag_.end = at;
      return true;
    }
    if (text_[at] == '/' && text_[at + 1] == '>') {
      tag_.ending = TagEnd::empty;
      tag_.end = at + 2;
      return true;
    }
    if (text_[at] != '>')
      return false;
    tag_.ending = ended_empty_ ? TagEnd::empty : TagEnd::closed;
    tag_.end = at + 1;
    return true;
  }

  /// Reads what stands at `at`, an attribute or what is taken for one. Returns where to go on.
  std::size_t read_attribute(std::size_t at, bool spaced) {
    const char c = text_[at];
    AttributeSpan attribute;
    attribute.name_begin = at;
    attribute.name_end = markup_name_end(text_, at);
    if (attribute.name_end == at) {
      if (c == '"' || c == '\'' || c == '/') {
        tag_.junk = true;
        return at + 1;
      }
      attribute.name_end = junk_end(at);
      attribute.fault = AttributeFault::no_name;
    } else if (!spaced) {
      attribute.fault = AttributeFault::no_blank;
    }
    const std::size_t sign = skip_markup_blanks(text_, attribute.name_end);
    if (sign >= text_.size())
      return text_.size();  // cut in its name: it is not known what it was to be
    if (text_[sign] != '=') {
      if (attribute.fault == AttributeFault::no_name) {
        tag_.junk = true;
        return attribute.name_end;
      }
      attribute.value_begin = attribute.value_end = attribute.name_end;
      attribute.fault = AttributeFault::no_value;
      add(attribute);
      return attribute.name_end;
    }
    const Value value = read_value(skip_markup_blanks(text_, sign + 1));
    if (value.cut)
      return text_.size();
    attribute.value_begin = value.begin;
    attribute.value_end = value.end;
    attribute.quote = value.quote;
    if (attribute.fault == AttributeFault::none || attribute.fault == AttributeFault::no_blank) {
      if (value.fault != AttributeFault::none)
        attribute.fault = value.fault;
    }
    add(attribute);
    return value.next;
  }

  void add(const AttributeSpan& attribute) {
    constexpr std::size_t most = 10'000;
    ++(attribute.fault == AttributeFault::no_value ? tag_.valueless : tag_.valued);
    if (attribute.fault != AttributeFault::none)
      tag_.sound = false;
    if (attributes_.size() < most) {
      attributes_.push_back(attribute);
    } else {
      tag_.too_many = true;
    }
  }

  /// The end of a run that is no name, no quote, no sign and no end of a tag.
  [[nodiscard]] std::size_t junk_end(std::size_t at) const noexcept {
    const std::size_t end = text_.find_first_of(" \t\r\n=<>/\"'", at);
    return end == nowhere ? text_.size() : end;
  }

  Value read_value(std::size_t at) {
    if (at >= text_.size())
      return {at, at, at, '"', AttributeFault::none, true};
    const char c = text_[at];
    if (c == '"' || c == '\'')
      return read_quoted(at);
    return read_bare(at);
  }

  /// A value in quotes, whose first stands at `open`.
  Value read_quoted(std::size_t open) {
    const char quote = text_[open];
    const std::size_t begin = open + 1;
    const std::size_t close = (quote == '"' ? doubles_ : singles_).at(text_, begin);
    if (close == nowhere)
      return read_open(begin, text_.size(), quote);
    const std::string_view body = text_.substr(begin, close - begin);
    const std::size_t less = body.find('<');
    const Value whole{begin,
                      close,
                      close + 1,
                      quote,
                      less == nowhere ? AttributeFault::none : AttributeFault::less_than,
                      false};
    if (less == nowhere) {
      if (may_follow_value(close + 1))
        return whole;
      // `a="b c="d"`: what looks like the end of the value is the begin of the next.
      const bool is_other = ends_with(trim_back(body), "=");
      const std::size_t other = is_other ? next_attribute(begin, close + 1) : nowhere;
      if (other != nowhere)
        return {begin, other, other, quote, AttributeFault::open_quote, false};
      return body.find('>') == nowhere ? whole : read_open(begin, close, quote);
    }
    const bool is_opening = ends_with(trim_back(body), "=");
    const bool is_followed = may_follow_value(close + 1) || is_attribute_at(close + 1);
    if (is_followed && !is_opening && !has_feed_tag(begin + less, close)) {
      tag_.has_less = true;
      return whole;
    }
    return read_open(begin, close, quote);
  }

  /// A value whose quote nothing closes before `limit`: it ends before the next attribute, at `>`
  /// or before `<`.
  Value read_open(std::size_t begin, std::size_t limit, char quote) {
    std::size_t end = text_.substr(0, limit).find_first_of("<>", begin);
    if (end == nowhere) {
      if (limit == text_.size())
        return {begin, limit, limit, quote, AttributeFault::open_quote, true};
      end = limit;
    }
    const std::size_t other = next_attribute(begin, end);
    if (other != nowhere)
      end = other;
    std::size_t value_end = end;
    if (text_[end] == '>' && value_end > begin && text_[value_end - 1] == '/') {
      --value_end;
      ended_empty_ = true;
    }
    while (value_end > begin && is_markup_blank(text_[value_end - 1])) --value_end;
    return {begin, value_end, end, quote, AttributeFault::open_quote, false};
  }

  /// A value without quotes, or in typographic ones.
  Value read_bare(std::size_t begin) {
    const std::size_t curly = curly_quote_size(text_, begin);
    if (curly != 0)
      return read_curly(begin + curly);
    std::size_t end = text_.find_first_of(" \t\r\n<>", begin);
    if (end == nowhere)
      return {begin, begin, begin, '"', AttributeFault::no_quotes, true};
    const std::size_t next = end;
    if (text_[end] == '>' && end > begin && text_[end - 1] == '/' && slash_ends_tag()) {
      --end;
      ended_empty_ = true;
    }
    if (end > begin && (text_[end - 1] == '"' || text_[end - 1] == '\''))
      --end;
    return {begin, end, next, '"', AttributeFault::no_quotes, false};
  }

  /// A value whose typographic quote stands before `begin`: it ends with another, or with the tag.
  Value read_curly(std::size_t begin) const {
    std::size_t i = begin;
    while (i < text_.size() && text_[i] != '<' && text_[i] != '>') {
      const std::size_t size = curly_quote_size(text_, i);
      if (size != 0)
        return {begin, i, i + size, '"', AttributeFault::no_quotes, false};
      ++i;
    }
    return {begin, i, i, '"', AttributeFault::no_quotes, i == text_.size()};
  }

  /// Whether the slash of `a=b/>` ends an empty element: not where HTML's element has an end tag
  /// and the slash is the last of an address.
  [[nodiscard]] bool slash_ends_tag() const noexcept {
    const NameKind kind = name_kind(text_.substr(tag_.name_begin, tag_.name_end - tag_.name_begin));
    return !kind.is_html() || kind.is_void();
  }

  [[nodiscard]] bool may_follow_value(std::size_t at) const noexcept {
    return at >= text_.size() || is_markup_blank(text_[at]) || text_[at] == '>' ||
           text_[at] == '/' || text_[at] == '<';
  }

  [[nodiscard]] bool is_attribute_at(std::size_t at) const noexcept {
    constexpr std::size_t most = 64;  // bytes of its name, so that asking costs little
    const std::string_view head = text_.substr(0, (std::min)(text_.size(), at + most));
    const std::size_t end = markup_name_end(head, at);
    return end > at && end < head.size() && head[end] == '=';
  }

  /// The blank before the first `name=` with a quote or a value behind it that stands in [begin,
  /// end); `nowhere` if none.
  [[nodiscard]] std::size_t next_attribute(std::size_t begin, std::size_t end) const noexcept {
    std::size_t i = begin;
    while (i < end) {
      if (!is_markup_blank(text_[i])) {
        ++i;
        continue;
      }
      const std::size_t blank = i;
      i = skip_markup_blanks(text_, i);
      const std::size_t name_end = (std::min)(markup_name_end(text_, i), end);
      if (name_end > i && name_end < end && text_[name_end] == '=')
        return blank;
      i = (std::max)(i, name_end);
    }
    return nowhere;
  }

  /// Whether a tag of a feed begins in [begin, end), which no value of an attribute holds.
  [[nodiscard]] bool has_feed_tag(std::size_t begin, std::size_t end) const noexcept {
    const std::string_view head = text_.substr(0, end);
    for (std::size_t i = head.find('<', begin); i != nowhere; i = head.find('<', i + 1)) {
      const std::size_t name = i + 1 < end && text_[i + 1] == '/' ? i + 2 : i + 1;
      const std::string_view found = head.substr(name, markup_name_end(head, name) - name);
      if (name_kind(found).is_feeds())
        return true;
    }
    return false;
  }

  [[nodiscard]] std::string_view name_of(const AttributeSpan& attribute) const noexcept {
    return text_.substr(attribute.name_begin, attribute.name_end - attribute.name_begin);
  }

  /// Marks all attributes but the first of each name. Few are compared each with each, many are
  /// sorted.
  void drop_repeated() {
    constexpr std::size_t few = 12;
    if (attributes_.size() <= few) {
      for (std::size_t i = 1; i < attributes_.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          if (name_of(attributes_[i]) == name_of(attributes_[j]))
            mark_repeated(attributes_[i]);
        }
      }
      return;
    }
    order_.resize(attributes_.size());
    for (std::size_t i = 0; i < order_.size(); ++i) order_[i] = i;
    std::sort(order_.begin(), order_.end(), [this](std::size_t a, std::size_t b) {
      const int order = name_of(attributes_[a]).compare(name_of(attributes_[b]));
      return order != 0 ? order < 0 : a < b;
    });
    for (std::size_t i = 1; i < order_.size(); ++i) {
      AttributeSpan& later = attributes_[order_[i]];
      if (name_of(later) == name_of(attributes_[order_[i - 1]]))
        mark_repeated(later);
    }
  }

  void mark_repeated(AttributeSpan& attribute) noexcept {
    if (attribute.fault != AttributeFault::no_name)
      attribute.fault = AttributeFault::repeated;
    tag_.sound = false;
  }

  std::string_view text_;
  bool ended_empty_ = false;
  TagSpan tag_;
  std::vector<AttributeSpan> attributes_;
  std::vector<std::size_t> order_;
  ForwardFind doubles_{"\""};
  ForwardFind singles_{"'"};
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_TAGS_HPP
