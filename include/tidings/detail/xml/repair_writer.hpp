// SPDX-License-Identifier: MIT
// The body of a document, mended piece by piece: every start tag gets its end tag, every piece a
// form that XML allows, and each change is reported. Knows what is open, not which root is taken.
#ifndef TIDINGS_DETAIL_XML_REPAIR_WRITER_HPP
#define TIDINGS_DETAIL_XML_REPAIR_WRITER_HPP

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/xml/repair_balance.hpp>
#include <tidings/detail/xml/repair_find.hpp>
#include <tidings/detail/xml/repair_names.hpp>
#include <tidings/detail/xml/repair_printer.hpp>
#include <tidings/detail/xml/repair_runs.hpp>
#include <tidings/detail/xml/repair_scan.hpp>
#include <tidings/detail/xml/repair_tree.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Writes what is inside of a root.
class RepairWriter {
 public:
  RepairWriter(std::string_view text,
               const MarkupBalance& balance,
               std::size_t depth,
               Faults& faults)
      : text_(text),
        balance_(balance),
        depth_(depth == 0 ? 1 : depth),
        faults_(faults),
        printer_(text) {}

  [[nodiscard]] RepairPrinter& printer() noexcept { return printer_; }

  [[nodiscard]] const RepairTree& tree() const noexcept { return tree_; }

  /// How many items were begun.
  [[nodiscard]] std::size_t items() const noexcept { return items_; }

  /// Begins anew, with nothing written.
  void clear() {
    tree_.clear();
    items_ = over_ = lost_ = 0;
    static_cast<void>(printer_.take());
  }

  /// Opens a root that the document lacks.
  void open_missing_root(std::string_view name, std::size_t at) {
    printer_.insert(at, "<");
    printer_.insert(at, name);
    printer_.insert(at, ">");
    tree_.push(name, at, name_kind(name), FeedRole::root, false, false);
  }

  /// Writes a start tag, and before it the end tags of the elements that it ends.
  void start(const MarkupPiece& piece, const std::vector<AttributeSpan>& attributes) {
    const std::string_view name = piece_name(text_, piece);
    const FeedRole role = tree_.role_here(name, piece.name_kind.role);
    close_to(tree_.keep_for(name, piece.name_kind, role), piece.begin);
    if (tree_.size() >= depth_ && role == FeedRole::item)
      close_to(tree_.keep_for_item(name, true), piece.begin);
    bool is_empty = piece.ending == TagEnd::empty || piece.cut;
    const bool is_void = !is_empty && !balance_.is_closed(piece.begin) && piece.name_kind.is_void();
    if (tree_.size() >= depth_) {
      if (!is_empty && !is_void)
        ++(balance_.is_clean(piece.begin) ? over_ : lost_);
      note_depth(piece.begin);
      return;
    }
    if (is_void) {
      is_empty = true;
      faults_.add(
          Code::unclosed_element, Severity::warning, piece.begin, {"<", name, "> is not closed"});
    }
    if (role == FeedRole::item)
      ++items_;
    write_start(piece, attributes, is_empty);
    if (is_empty)
      return;
    tree_.push(name,
               piece.begin,
               piece.name_kind,
               role,
               balance_.is_clean(piece.begin),
               balance_.is_closed(piece.begin));
  }

  /// Writes a sound run as it is, where that is what its pieces would become.
  ///
  /// @returns whether it was written
  bool sound_run(const SoundRun& run) {
    if (tree_.empty() || tree_.top().role != FeedRole::item)
      return false;  // it might end what is open
    if (run.levels > depth_ - tree_.size())
      return false;
    if (ends_with(printer_.written(), "]"))
      return false;  // `]]>` might come to stand in text
    printer_.copy(run.begin, run.end);
    return true;
  }

  /// Writes an end tag, and before it those of the elements inside. Returns whether it is the
  /// root's, which is not written then.
  bool end(const MarkupPiece& piece) {
    const std::string_view name = piece_name(text_, piece);
    if (tree_.size() >= depth_ && over_ > 0 && balance_.is_clean(piece.begin)) {
      --over_;
      return false;
    }
    if (lost_ > 0 && !piece.name_kind.is_feeds()) {
      --lost_;
      return false;
    }
    const std::size_t found = tree_.find(name, piece.name_kind.role);
    if (found == nowhere) {
      faults_.add(
          Code::stray_end_tag, Severity::warning, piece.begin, {"</", name, "> closes nothing"});
      return false;
    }
    close_to(found + 1, piece.begin);
    over_ = lost_ = 0;
    if (found == 0)
      return true;
    write_end(piece);
    return false;
  }

  /// Writes the end tag of the innermost element as `piece` has it, and closes the element.
  void write_end(const MarkupPiece& piece) {
    const std::string_view name = piece_name(text_, piece);
    const std::string_view open = tree_.top().name;
    if (piece.sound && name == open) {
      printer_.copy(piece.begin, piece.end);
    } else {
      if (!piece.sound) {
        faults_.add(Code::bad_tag,
                    Severity::warning,
                    piece.begin,
                    {"the end tag </", name, "> is malformed"});
      } else {
        const Code code = iequals(name, open) ? Code::name_case : Code::bad_tag;
        faults_.add(
            code, Severity::warning, piece.begin, {"<", open, "> is closed by </", name, ">"});
      }
      insert_end(open, piece.begin);
    }
    tree_.pop();
  }

  /// Closes the innermost element where it has no end tag: none is reported.
  void close_top(std::size_t at) {
    insert_end(tree_.top().name, at);
    tree_.pop();
  }

  /// Writes text, where `]]>` must not stand (XML 1.0, 2.4), nor come to stand.
  void text(const MarkupPiece& piece) {
    std::size_t at = piece.begin;
    const std::string_view written = printer_.written();
    const std::string_view begin = text_.substr(at, 2);
    if ((ends_with(written, "]]") && starts_with(begin, ">")) ||
        (ends_with(written, "]") && begin == "]>")) {
      const std::size_t mark = begin[0] == '>' ? at : at + 1;
      at = write_greater_than(at, mark);
    }
    for (std::size_t mark = cdata_ends_.at(text_, at); mark < piece.end;
         mark = cdata_ends_.at(text_, at)) {
      at = write_greater_than(at, mark + 2);
    }
    printer_.copy(at, piece.end);
  }

  /// Writes a `<` that is text.
  void less_than(const MarkupPiece& piece) {
    for (std::size_t at = piece.begin; at < piece.end; ++at) {
      faults_.add(Code::bare_less_than, Severity::warning, at, {"'<' begins no markup here"});
      printer_.insert(at, "&lt;");
    }
  }

  void cdata(const MarkupPiece& piece) {
    if (piece.sound)
      return printer_.copy(piece.begin, piece.end);
    if (!piece.cut) {
      const std::string_view what = piece.nested ? "a CDATA section stands in another"
                                    : piece.content_end == piece.end
                                        ? "a CDATA section is not closed"
                                        : "a CDATA section begins wrongly";
      faults_.add(Code::bad_cdata, Severity::warning, piece.begin, {what});
    }
    constexpr std::string_view open = "<![CDATA[";
    printer_.insert(piece.begin, open);
    std::size_t at = piece.content_begin;
    if (piece.nested) {
      // Each mark inside ends the section and begins another, so that what is between cannot run
      // together to a mark.
      const std::string_view content = text_.substr(0, piece.content_end);
      for (;;) {
        const std::size_t begin = content.find(open, at);
        const std::size_t end = content.find("]]>", at);
        if (begin == nowhere && end == nowhere)
          break;
        const std::size_t mark = (std::min)(begin, end);
        printer_.copy(at, mark);
        printer_.insert(mark, "]]>");
        printer_.insert(mark, open);
        at = mark + (mark == begin ? open.size() : 3U);
      }
    }
    printer_.copy(at, piece.content_end);
    printer_.insert(piece.content_end, "]]>");
  }

  /// Writes a comment or an instruction that is sound, and drops another.
  void aside(const MarkupPiece& piece) {
    if (piece.sound)
      return printer_.copy(piece.begin, piece.end);
    if (piece.cut)
      return;
    const bool is_comment = piece.kind == Piece::comment;
    faults_.add(is_comment ? Code::bad_comment : Code::bad_instruction,
                Severity::warning,
                piece.begin,
                {is_comment ? "a comment is malformed" : "a processing instruction is malformed"});
  }

 private:
  void insert_end(std::string_view name, std::size_t at) {
    printer_.insert(at, "</");
    printer_.insert(at, name);
    printer_.insert(at, ">");
  }

  /// Copies what stands before the `>` at `mark`, and writes that as a reference. Returns the place
  /// behind it.
  std::size_t write_greater_than(std::size_t at, std::size_t mark) {
    faults_.add(Code::bad_cdata, Severity::warning, mark, {"']]>' stands in text"});
    printer_.copy(at, mark);
    printer_.insert(mark, "&gt;");
    return mark + 1;
  }

  /// Closes all but the outermost `keep` elements.
  void close_to(std::size_t keep, std::size_t at) {
    if (tree_.size() <= keep)
      return;
    over_ = lost_ = 0;
    while (tree_.size() > keep) {
      faults_.add(Code::unclosed_element,
                  Severity::warning,
                  tree_.top().begin,
                  {"<", tree_.top().name, "> is not closed"});
      close_top(at);
    }
  }

  void note_depth(std::size_t at) {
    if (!deep_)
      faults_.add(Code::depth_limit, Severity::error, at, {"elements are nested too deeply"});
    deep_ = true;
  }

  void write_start(const MarkupPiece& piece,
                   const std::vector<AttributeSpan>& attributes,
                   bool is_empty) {
    if (!piece.sound)
      return write_mended(piece, attributes, is_empty);
    if (!is_empty || piece.ending == TagEnd::empty)
      return printer_.copy(piece.begin, piece.end);
    printer_.copy(piece.begin, piece.end - 1);
    printer_.insert(piece.end - 1, "/");
    printer_.copy(piece.end - 1, piece.end);
  }

  void write_mended(const MarkupPiece& piece,
                    const std::vector<AttributeSpan>& attributes,
                    bool is_empty) {
    const std::string_view name = piece_name(text_, piece);
    if (piece.junk || piece.ending == TagEnd::next_tag) {
      faults_.add(
          Code::bad_tag, Severity::warning, piece.begin, {"the tag <", name, "> is malformed"});
    }
    if (piece.too_many) {
      faults_.add(Code::attribute_limit,
                  Severity::error,
                  piece.begin,
                  {"<", name, "> has too many attributes"});
    }
    printer_.copy(piece.begin, piece.begin + 1);
    printer_.copy(piece.name_begin, piece.name_end);
    for (const AttributeSpan& attribute : attributes) {
      note_attribute(attribute, name);
      if (attribute.fault == AttributeFault::no_name || attribute.fault == AttributeFault::repeated)
        continue;
      printer_.insert(attribute.name_begin, " ");
      printer_.copy(attribute.name_begin, attribute.name_end);
      const std::string_view quote = attribute.quote == '\'' ? "'" : "\"";
      printer_.insert(attribute.name_end, "=");
      printer_.insert(attribute.name_end, quote);
      write_value(attribute);
      printer_.insert(attribute.value_end, quote);
    }
    printer_.insert(piece.end, is_empty ? "/>" : ">");
  }

  void note_attribute(const AttributeSpan& attribute, std::string_view element) {
    const std::size_t at = attribute.name_begin;
    const std::string_view name = text_.substr(at, attribute.name_end - at);
    std::string_view what;
    Code code = Code::bad_attribute;
    switch (attribute.fault) {
      case AttributeFault::none:
        return;
      case AttributeFault::no_quotes:
        what = " has no quotes";
        break;
      case AttributeFault::no_value:
        what = " has no value";
        break;
      case AttributeFault::open_quote:
        what = " lacks its closing quote";
        break;
      case AttributeFault::no_blank:
        what = " has no blank before it";
        break;
      case AttributeFault::less_than:
        code = Code::bare_less_than;
        what = " holds a '<'";
        break;
      case AttributeFault::no_name:
        what = " is no name";
        break;
      case AttributeFault::repeated:
        code = Code::repeated_attribute;
        what = " stands twice; the first counts";
        break;
    }
    faults_.add(code, Severity::warning, at, {"in <", element, ">: attribute ", name, what});
  }

  /// Writes an attribute's value: `<` and the quote as references, and what stands in a CDATA
  /// section as what it means.
  void write_value(const AttributeSpan& attribute) {
    constexpr std::string_view open = "<![CDATA[";
    bool is_literal = false;
    std::size_t done = attribute.value_begin;
    for (std::size_t i = done; i < attribute.value_end;) {
      const std::string_view rest = text_.substr(i, attribute.value_end - i);
      std::string_view put;
      std::size_t size = 1;
      bool drop = false;
      if (is_literal ? starts_with(rest, "]]>") : istarts_with(rest, open)) {
        size = is_literal ? 3 : open.size();
        is_literal = !is_literal;
        drop = true;
      } else if (rest[0] == '<') {
        put = "&lt;";
      } else if (rest[0] == attribute.quote) {
        put = attribute.quote == '"' ? "&quot;" : "&apos;";
      } else if (rest[0] == '&' && is_literal) {
        put = "&amp;";
      }
      if (drop || !put.empty()) {
        printer_.copy(done, i);
        printer_.insert(i, put);
        done = i + size;
      }
      i += size;
    }
    printer_.copy(done, attribute.value_end);
  }

  std::string_view text_;
  const MarkupBalance& balance_;
  std::size_t depth_;
  Faults& faults_;
  RepairPrinter printer_;
  RepairTree tree_;
  ForwardFind cdata_ends_{"]]>"};
  std::size_t items_ = 0;
  std::size_t over_ =
      0;  // clean elements around the place whose tags were left out for their depth
  std::size_t lost_ = 0;  // broken ones
  bool deep_ = false;
};

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_WRITER_HPP
