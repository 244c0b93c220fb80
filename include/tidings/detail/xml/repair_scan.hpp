// SPDX-License-Identifier: MIT
// Broken markup cut into pieces: tags, text, CDATA, comments and the rest. Never fails: what is no
// markup is text. Knows where pieces end, not which elements are open.
#ifndef TIDINGS_DETAIL_XML_REPAIR_SCAN_HPP
#define TIDINGS_DETAIL_XML_REPAIR_SCAN_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/repair_declaration.hpp>
#include <tidings/detail/xml/repair_find.hpp>
#include <tidings/detail/xml/repair_names.hpp>
#include <tidings/detail/xml/repair_piece.hpp>
#include <tidings/detail/xml/repair_tags.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Cuts a text into pieces, each of which begins where the one before ended. Reads the text once,
/// and looks ahead with searches that share what they find, so that the whole is linear.
class MarkupScanner {
 public:
  explicit MarkupScanner(std::string_view text) : text_(text), tags_(text) {}

  /// The next piece, until the next call; `Piece::end` at the end of the text, and ever after.
  [[nodiscard]] const MarkupPiece& next() {
    piece_ = {};
    piece_.begin = piece_.end = at_;
    if (at_ >= text_.size())
      return piece_;
    if (text_[at_] != '<') {
      piece_.kind = Piece::text;
      piece_.end = (std::min)(text_.find('<', at_), text_.size());
    } else {
      read_markup();
    }
    at_ = piece_.end;
    return piece_;
  }

  /// The attributes of the start tag that `next` gave last.
  [[nodiscard]] const std::vector<AttributeSpan>& attributes() const noexcept {
    return tags_.attributes();
  }

  [[nodiscard]] std::string_view text() const noexcept { return text_; }

  /// The name of the member of a feed that was opened last and has not been closed; "" where it is.
  [[nodiscard]] std::string_view open_member() const noexcept { return member_; }

  /// Leaves out all before `at`, a place where another scanner of the text was, with this member
  /// open, and no document type declaration between.
  void skip_to(std::size_t at, std::string_view open_member) noexcept {
    at_ = at;
    member_ = open_member;
  }

 private:
  void read_markup() {
    const std::size_t at = at_ + 1;
    if (at == text_.size())
      return become_cut();
    const char c = text_[at];
    if (c == '<') {
      become_text();
      const std::size_t other = text_.find_first_not_of('<', at);
      piece_.end = (std::min)(other, text_.size()) - 1;  // the last of them may begin a tag
      return;
    }
    if (c == '/')
      return read_end_tag();
    if (c == '!')
      return read_declaration();
    if (c == '?')
      return read_instruction();
    const std::size_t name_end = markup_name_end(text_, at);
    if (name_end > at)
      return read_start_tag(at, name_end);
    if (c == '[' && read_cdata(at))
      return;
    if (is_markup_blank(c)) {
      // `< item>`: a tag where a feed has one of that name, and text everywhere else.
      const std::size_t name = skip_markup_blanks(text_, at);
      const std::size_t end = markup_name_end(text_, name);
      const bool is_feeds = kinds_.of(text_.substr(name, end - name)).is_feeds();
      if (is_feeds && end < text_.size() && (text_[end] == '>' || text_[end] == '/')) {
        read_start_tag(name, end);
        piece_.sound = false;
        piece_.junk = true;
        return;
      }
    }
    become_text();
  }

  /// The `<` is text.
  void become_text() {
    piece_.kind = Piece::less_than;
    piece_.sound = false;
    piece_.end = piece_.begin + 1;
  }

  /// The text ends inside of the piece.
  void become_cut() {
    piece_.kind = Piece::cut;
    piece_.sound = false;
    piece_.cut = true;
    piece_.end = text_.size();
  }

  void become(Piece kind, bool sound, std::size_t end) {
    piece_.kind = kind;
    piece_.sound = sound;
    piece_.end = end;
  }

  void read_start_tag(std::size_t name_begin, std::size_t name_end) {
    const std::string_view name = text_.substr(name_begin, name_end - name_begin);
    const NameKind kind = kinds_.of(name);
    if (name_end < text_.size() && !may_follow_name(text_[name_end], kind))
      return become_text();
    if (name.back() == ':')
      return become_text();  // <http://…>
    const TagSpan tag = tags_.read(name_begin, name_end);
    if (!tag.sound && reads_as_text(tag, name, kind))
      return become_text();
    if (tag.ending == TagEnd::cut && tag.valued + tag.valueless == 0)
      return become_cut();
    become(Piece::start_tag, tag.sound, tag.end);
    piece_.name_begin = name_begin;
    piece_.name_end = name_end;
    piece_.name_kind = kind;
    piece_.ending = tag.ending;
    piece_.cut = tag.ending == TagEnd::cut;
    piece_.junk = tag.junk;
    piece_.too_many = tag.too_many;
    if (tag.ending != TagEnd::empty && kind.is_member)
      member_ = name;
  }

  /// Whether a character may stand behind the name of a start tag: what else does
  /// (`<me@example.org>`) makes it text.
  [[nodiscard]] static constexpr bool may_follow_name(char c, const NameKind& kind) noexcept {
    return is_markup_blank(c) || c == '>' || c == '/' || c == '<' ||
           ((c == '=' || c == '"' || c == '\'') && kind.is_known());
  }

  /// Whether what looks like a broken tag is rather text, such as a person's name in angle
  /// brackets.
  [[nodiscard]] static bool reads_as_text(const TagSpan& tag,
                                          std::string_view name,
                                          const NameKind& kind) noexcept {
    if (tag.ending == TagEnd::cut)
      return tag.valued == 0 && tag.valueless > 1;
    // As text it would be read once more from each `<` in it.
    if (tag.ending == TagEnd::next_tag)
      return !tag.has_less && (tag.valueless > 0 || !kind.is_known());
    return tag.valued == 0 && markup_prefix(name).empty() && !kind.is_known();
  }

  void read_end_tag() {
    const std::size_t slash = at_ + 1;
    const std::size_t name_begin = skip_markup_blanks(text_, slash + 1);
    if (name_begin >= text_.size())
      return become_cut();
    const std::size_t name_end = markup_name_end(text_, name_begin);
    if (name_end == name_begin && text_[name_begin] != '>')
      return become_text();
    const std::size_t stop = text_.find_first_of("<>", name_end);
    if (stop == nowhere)
      return become_cut();
    const bool closed = text_[stop] == '>';
    const bool bare = name_begin == slash + 1 && name_end > name_begin &&
                      skip_markup_blanks(text_, name_end) == stop;
    become(Piece::end_tag, closed && bare, closed ? stop + 1 : stop);
    const std::string_view name = text_.substr(name_begin, name_end - name_begin);
    piece_.name_begin = name_begin;
    piece_.name_end = name_end;
    piece_.name_kind = kinds_.of(name);
    piece_.junk = !(closed && bare);
    if (iequals(name, member_))
      member_ = {};
  }

  /// What begins with `<!`.
  void read_declaration() {
    const std::string_view rest = text_.substr(at_);
    if (starts_with(rest, "<!--"))
      return read_comment();
    if (is_doctype_at(text_, at_))
      return read_doctype();
    if (read_cdata(at_ + 2))
      return;
    if (rest.size() < 9 && (istarts_with("<!doctype", rest) || istarts_with("<![cdata[", rest) ||
                            starts_with("<!--", rest))) {
      return become_cut();
    }
    become_text();
  }

  /// A CDATA section whose first `[` or `CDATA` is to stand at `at`, however its begin is misspelt.
  /// Returns whether there is one.
  bool read_cdata(std::size_t at) {
    std::size_t i = skip_markup_blanks(text_.substr(0, (std::min)(text_.size(), at + 8)), at);
    while (i < text_.size() && text_[i] == '[' && i < at + 12) ++i;
    if (!istarts_with(text_.substr((std::min)(i, text_.size())), "CDATA"))
      return false;
    const bool opened = text_[i - 1] == '[';
    i += 5;
    const std::size_t bracket =
        skip_markup_blanks(text_.substr(0, (std::min)(text_.size(), i + 8)), i);
    if (bracket < text_.size() && text_[bracket] == '[') {
      i = bracket + 1;
    } else if (!opened) {
      return false;
    }
    const bool exact = starts_with(text_.substr(at_), "<![CDATA[");
    piece_.kind = Piece::cdata;
    piece_.content_begin = i;
    const std::size_t close = cdata_ends_.at(text_, i);
    if (close == nowhere || cdata_is_swallowing(i, close)) {
      leave_cdata_open();
    } else {
      piece_.content_end = close;
      piece_.end = close + 3;
      piece_.sound = exact;
      join_nested(close);
    }
    return true;
  }

  /// Whether what began before `from` was never closed and ends only with another of its kind, at
  /// `close`: then another begins on the way, and an item ends before it does without having begun.
  [[nodiscard]] bool is_swallowing(std::size_t from, std::size_t close, ForwardFind& begins) {
    const std::size_t other = begins.at(text_, from);
    if (other >= close)
      return false;
    const FrameTag frame = frames_.at(text_, from);
    return frame.is_end && frame.begin < other;
  }

  [[nodiscard]] bool cdata_is_swallowing(std::size_t from, std::size_t close) {
    const std::size_t other = cdata_begins_.at(text_, from);
    if (other >= close)
      return false;
    // An item that ends on the way is_swallowing's to see.
    const std::size_t stop = (std::min)(other, frames_.at(text_, from).begin);
    return member_end(from, stop) != nowhere || is_swallowing(from, close, cdata_begins_);
  }

  /// A CDATA section that nothing closes ends with the element that it stands in.
  void leave_cdata_open() {
    piece_.sound = false;
    piece_.end = element_end(piece_.content_begin);
    piece_.content_end = piece_.end;
    piece_.cut = piece_.end == text_.size();
    if (piece_.cut) {
      while (piece_.content_end > piece_.content_begin && text_[piece_.content_end - 1] == ']')
        --piece_.content_end;
    }
  }

  /// `<![CDATA[ a <![CDATA[ b ]]> c ]]>`: where the text behind the first `]]>` has another, and no
  /// tag of a feed ends before it, the two are one.
  void join_nested(std::size_t close) {
    if (cdata_begins_.at(text_, piece_.content_begin) >= close)
      return;
    const std::size_t other = cdata_ends_.at(text_, close + 3);
    if (other == nowhere || cdata_begins_.at(text_, close + 3) < other)
      return;
    if (frames_.at(text_, close + 3).begin < other)
      return;
    const std::string_view between = text_.substr(0, other);
    for (std::size_t i = between.find("</", close); i != nowhere; i = between.find("</", i + 2)) {
      if (kinds_.of(between.substr(i + 2, markup_name_end(between, i + 2) - i - 2)).is_member)
        return;
    }
    piece_.sound = false;
    piece_.nested = true;
    piece_.content_end = other;
    piece_.end = other + 3;
  }

  /// The first place at or after `from` where the open member ends, or a tag frames the feed; else
  /// the text's end.
  [[nodiscard]] std::size_t element_end(std::size_t from) {
    const std::size_t stop = (std::min)(frames_.at(text_, from).begin, text_.size());
    const std::size_t end = member_end(from, stop);
    return end == nowhere ? stop : end;
  }

  /// The end tag of the open member that begins in [from, stop); `nowhere` where there is none.
  [[nodiscard]] std::size_t member_end(std::size_t from, std::size_t stop) const noexcept {
    if (member_.empty())
      return nowhere;
    const std::string_view region = text_.substr(0, stop);
    std::size_t i = region.find("</", from);
    while (i != nowhere && !ends_member(region, i)) i = region.find("</", i + 2);
    return i;
  }

  /// Whether the end tag of the open member stands at `at`.
  [[nodiscard]] bool ends_member(std::string_view text, std::size_t at) const noexcept {
    const std::string_view rest = text.substr(at);
    return !member_.empty() && starts_with(rest, "</") &&
           iequals(rest.substr(2, member_.size()), member_) &&
           markup_name_end(rest.substr(0, member_.size() + 3), 2) == member_.size() + 2;
  }

  void read_comment() {
    const std::size_t content = at_ + 4;
    const std::size_t close = comment_ends_.at(text_, content);
    const bool swallows = close != nowhere && is_swallowing(content, close, comment_begins_);
    const std::size_t quick = quick_comment_end(content);
    if (quick != nowhere && (close == nowhere || swallows || end_tags_.at(text_, content) < close ||
                             comment_begins_.at(text_, content) < close)) {
      return become(Piece::comment, false, quick);
    }
    if (close != nowhere && !swallows) {
      const bool sound = text_.find("--", content) == close;
      return become(Piece::comment, sound, close + 3);
    }
    become(Piece::comment, false, open_comment_end(content));
    piece_.cut = piece_.end == text_.size();
  }

  /// `<!-->`, `<!--->` and `<!-- >` are whole comments to a browser; `nowhere` for all else.
  [[nodiscard]] std::size_t quick_comment_end(std::size_t content) const noexcept {
    std::size_t i = content;
    if (i < text_.size() && text_[i] == '-')
      ++i;
    if (i < text_.size() && text_[i] == ' ')
      ++i;
    return i < text_.size() && text_[i] == '>' ? i + 1 : nowhere;
  }

  /// The end of a comment that has no `-->` of its own: behind a `--!>` or a `-- >`, else with the
  /// element that it stands in.
  [[nodiscard]] std::size_t open_comment_end(std::size_t from) {
    const std::size_t frame = (std::min)(frames_.at(text_, from).begin, text_.size());
    const std::string_view region = text_.substr(0, frame);
    for (std::size_t i = region.find_first_of("-<", from); i != nowhere;
         i = region.find_first_of("-<", i + 1)) {
      if (region[i] == '<' && ends_member(region, i))
        return i;
      if (i + 1 >= frame || region[i] != '-' || region[i + 1] != '-')
        continue;
      const bool bang = i + 2 < frame && region[i + 2] == '!';
      const std::size_t mark = bang ? i + 3 : i + 2 < frame && region[i + 2] == ' ' ? i + 3 : i + 2;
      if (mark < frame && region[mark] == '>')
        return mark + 1;
    }
    return frame;
  }

  void read_instruction() {
    const std::size_t name_begin = at_ + 2;
    const std::size_t name_end = markup_name_end(text_, name_begin);
    const std::string_view target = text_.substr(name_begin, name_end - name_begin);
    if (iequals(target, "xml"))
      return read_xml_declaration(name_end);
    const std::size_t close = instruction_ends_.at(text_, name_begin);
    const bool named =
        !target.empty() &&
        (close == name_end || (name_end < text_.size() && is_markup_blank(text_[name_end])));
    if (named && close < frames_.at(text_, name_begin).begin)
      return become(Piece::instruction, true, close + 2);
    // Unclosed. As SGML has it, it ends with the next `>`; where a tag begins before that, it is
    // text.
    const std::size_t stop = text_.find_first_of("<>", name_begin);
    if (named && stop != nowhere && text_[stop] == '>')
      return become(Piece::instruction, false, stop + 1);
    if (stop == nowhere && close == nowhere)
      return become_cut();
    become_text();
  }

  /// `<?xml …`: ends with `?>`, else with `>`, else before the next tag.
  void read_xml_declaration(std::size_t name_end) {
    const std::size_t stop = text_.find_first_of("<>", name_end);
    if (stop == nowhere)
      return become_cut();
    const bool closed = text_[stop] == '>';
    const std::size_t end = closed ? stop + 1 : stop;
    const bool whole = closed && text_[stop - 1] == '?';
    const std::string_view declaration = text_.substr(at_, end - at_);
    become(Piece::declaration, whole && is_xml_declaration(declaration), end);
  }

  void read_doctype() {
    DoctypeExtent extent;
    if (at_ >= doctype_vain_)
      extent = scan_doctype(text_, at_);
    if (!extent.sound) {
      doctype_vain_ = (std::max)(doctype_vain_, extent.end);
      extent =
          bound_doctype(text_, at_, extent, subset_ends_.at(text_, at_), frames_.at(text_, at_));
    }
    become(Piece::doctype, extent.sound, (std::max)(extent.end, at_ + 1));
    piece_.cut = !extent.sound && piece_.end == text_.size();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t doctype_vain_ = 0;  // how far a document type declaration was read that does not end
  std::string_view member_;       // see open_member
  MarkupPiece piece_;
  NameKinds kinds_;
  TagReader tags_;
  FrameFind frames_;
  ForwardFind cdata_begins_{"<![CDATA["};
  ForwardFind cdata_ends_{"]]>"};
  ForwardFind comment_begins_{"<!--"};
  ForwardFind comment_ends_{"-->"};
  ForwardFind instruction_ends_{"?>"};
  ForwardFind subset_ends_{"]>"};
  ForwardFind end_tags_{"</"};
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_SCAN_HPP
