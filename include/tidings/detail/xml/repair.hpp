// SPDX-License-Identifier: MIT
// Broken markup into a well-formed document, the one that a person would see in it: which root is
// taken, and what stands before and behind it. Knows names of feeds, not what their values mean.
#ifndef TIDINGS_DETAIL_XML_REPAIR_HPP
#define TIDINGS_DETAIL_XML_REPAIR_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tidings/detail/config.hpp>
#include <tidings/detail/text/ascii.hpp>
#include <tidings/detail/text/faults.hpp>
#include <tidings/detail/xml/doctype.hpp>
#include <tidings/detail/xml/repair_balance.hpp>
#include <tidings/detail/xml/repair_names.hpp>
#include <tidings/detail/xml/repair_printer.hpp>
#include <tidings/detail/xml/repair_runs.hpp>
#include <tidings/detail/xml/repair_scan.hpp>
#include <tidings/detail/xml/repair_writer.hpp>

TIDINGS_BEGIN_NAMESPACE

namespace detail {

/// Repairs one document. Made for one call of `run`.
class DocumentRepair {
 public:
  DocumentRepair(std::string_view text, std::size_t depth, Faults& faults)
      : text_(text),
        faults_(faults),
        balance_(text),
        scanner_(text),
        writer_(text, balance_, depth, faults) {
    doctype_ = find_doctype(text).begin;
    const std::string_view frame = balance_.first_frame();
    const std::string_view local = markup_local(frame);
    // A page in HTML may hold RDF that is no feed.
    const bool is_page = iequals(balance_.first_name(), "html") && balance_.items() == 0 &&
                         !iequals(local, "rss") && !iequals(local, "feed");
    any_root_ = frame.empty() || is_page;
  }

  [[nodiscard]] Repaired run() {
    while (!done_) {
      const MarkupPiece& piece = scanner_.next();
      if (piece.kind == Piece::end)
        break;
      end_ = piece.end;
      if (piece.cut && stage_ != Stage::epilog)
        note_truncated(piece.begin);
      if (stage_ == Stage::prolog) {
        prolog(piece);
      } else if (is_behind_root()) {
        epilog(piece);
      } else {
        body(piece);
      }
      if (!is_behind_root())
        copy_sound_run();
    }
    return finish();
  }

 private:
  enum class Stage { prolog, body, epilog };

  /// Whether the root has ended, and no item that followed it is open. The tree keeps the root.
  [[nodiscard]] bool is_behind_root() const noexcept {
    return stage_ == Stage::epilog && writer_.tree().size() <= 1;
  }

  /// What stands before the root: what belongs there is kept, all else dropped.
  void prolog(const MarkupPiece& piece) {
    RepairPrinter& printer = writer_.printer();
    switch (piece.kind) {
      case Piece::text:
        if (!is_blank_piece(piece))
          return note_before(piece.begin);
        if (!printer.written().empty())
          printer.copy(piece.begin, piece.end);
        return;
      case Piece::declaration:
        return declaration(piece);
      case Piece::doctype:
        if (piece.sound && piece.begin == doctype_)
          return printer.copy(piece.begin, piece.end);
        return note_doctype(piece);
      case Piece::comment:
      case Piece::instruction:
        return writer_.aside(piece);
      case Piece::start_tag:
        if (!any_root_ && piece.name_kind.role == FeedRole::none)
          return note_before(piece.begin);
        return open_root(piece);
      case Piece::cut:
        return;
      default:
        return note_before(piece.begin);
    }
  }

  void declaration(const MarkupPiece& piece) {
    RepairPrinter& printer = writer_.printer();
    const bool is_first = stage_ == Stage::prolog && printer.written().empty();
    if (!piece.sound || !is_first || piece.begin != 0) {
      const std::string_view what = piece.sound
                                        ? "the XML declaration is not at the begin of the document"
                                        : "the XML declaration is malformed or not of version 1.0";
      faults_.add(Code::bad_declaration, Severity::warning, piece.begin, {what});
    }
    if (piece.sound && is_first)
      printer.copy(piece.begin, piece.end);
  }

  void open_root(const MarkupPiece& piece) {
    const std::string_view name = piece_name(text_, piece);
    stage_ = Stage::body;
    adopted_ = false;
    if (!any_root_ && piece.name_kind.role == FeedRole::item && balance_.items() > 1) {
      faults_.add(Code::several_roots,
                  Severity::warning,
                  piece.begin,
                  {"items stand without a feed around them"});
      writer_.open_missing_root(iequals(markup_local(name), "entry") ? "feed" : "rss", piece.begin);
    }
    writer_.start(piece, scanner_.attributes());
    if (writer_.tree().empty())
      stage_ = Stage::epilog;  // <rss/>
  }

  void body(const MarkupPiece& piece) {
    switch (piece.kind) {
      case Piece::text:
        return writer_.text(piece);
      case Piece::less_than:
        return writer_.less_than(piece);
      case Piece::cdata:
        return writer_.cdata(piece);
      case Piece::comment:
      case Piece::instruction:
        return writer_.aside(piece);
      case Piece::declaration:
        return declaration(piece);
      case Piece::doctype:
        return note_doctype(piece);
      case Piece::start_tag:
        if (is_other_document(piece))
          return other_root(piece);
        return writer_.start(piece, scanner_.attributes());
      case Piece::end_tag:
        if (!writer_.end(piece))
          return;
        if (stage_ == Stage::body)
          root_end_ = piece;
        stage_ = Stage::epilog;
        return;
      case Piece::cut:
      case Piece::end:
        return;
    }
  }

  /// Writes the sound run that begins where the text was read to, if there is one, and goes on
  /// behind it.
  void copy_sound_run() {
    const std::vector<SoundRun>& runs = balance_.sound_runs();
    while (run_ < runs.size() && runs[run_].begin < end_) ++run_;
    if (run_ == runs.size() || runs[run_].begin != end_ || !writer_.sound_run(runs[run_]))
      return;
    end_ = runs[run_].end;
    scanner_.skip_to(end_, runs[run_].open_member);
  }

  /// What stands behind the root: items are taken in, another document counts where this one has no
  /// item.
  void epilog(const MarkupPiece& piece) {
    switch (piece.kind) {
      case Piece::text:
        if (!is_blank_piece(piece))
          note_after(piece.begin);
        return;
      case Piece::comment:
      case Piece::instruction:
      case Piece::cut:
        return;
      case Piece::declaration:
        return declaration(piece);
      case Piece::doctype:
        return note_doctype(piece);
      case Piece::start_tag: {
        const FeedRole role = any_root_ ? FeedRole::none : piece.name_kind.role;
        if (role == FeedRole::none)
          return note_after(piece.begin);
        if (role != FeedRole::item || writer_.tree().empty())
          return other_root(piece);
        note_after(piece.begin);
        adopted_ = true;
        return writer_.start(piece, scanner_.attributes());
      }
      default:
        return note_after(piece.begin);
    }
  }

  /// Whether a root begins inside of one that has lost its end: then this is another document.
  [[nodiscard]] bool is_other_document(const MarkupPiece& piece) const {
    if (any_root_ || piece.name_kind.role != FeedRole::root || writer_.tree().top().is_clean)
      return false;
    const OpenElement& root = writer_.tree().root();
    return root.role != FeedRole::root || iequals(root.name, piece_name(text_, piece));
  }

  /// A second root: the first document with an item wins.
  void other_root(const MarkupPiece& piece) {
    faults_.add(Code::several_roots,
                Severity::error,
                piece.begin,
                {"another document begins with <", piece_name(text_, piece), ">"});
    if (writer_.items() > 0) {
      done_ = true;
      end_ = piece.begin;
      return;
    }
    close_root(piece.begin);
    if (!has_first_)
      first_ = writer_.printer().take();
    has_first_ = true;
    writer_.clear();
    open_root(piece);
  }

  /// Closes what is open, the root with its own end tag where it has one.
  void close_root(std::size_t at) {
    while (writer_.tree().size() > 1) writer_.close_top(at);
    if (writer_.tree().empty())
      return;
    if (stage_ == Stage::epilog && !adopted_) {
      writer_.write_end(root_end_);
    } else {
      writer_.close_top(at);
    }
  }

  [[nodiscard]] Repaired finish() {
    if (stage_ == Stage::prolog) {
      Repaired none;
      none.source_size = text_.size();
      return none;
    }
    if (!done_ && (stage_ == Stage::body || writer_.tree().size() > 1))
      note_truncated(text_.size());
    close_root(end_);
    const bool keeps_first = has_first_ && writer_.items() == 0;
    return keeps_first ? std::move(first_) : writer_.printer().take();
  }

  [[nodiscard]] bool is_blank_piece(const MarkupPiece& piece) const noexcept {
    return is_markup_blank(text_.substr(piece.begin, piece.end - piece.begin));
  }

  void note_before(std::size_t at) {
    if (!noted_before_)
      faults_.add(
          Code::text_before_root, Severity::warning, at, {"the document does not begin here"});
    noted_before_ = true;
  }

  void note_after(std::size_t at) {
    if (!noted_after_)
      faults_.add(Code::text_after_root, Severity::warning, at, {"the document has ended before"});
    noted_after_ = true;
  }

  void note_doctype(const MarkupPiece& piece) {
    if (piece.cut)
      return;
    const std::string_view what = piece.sound ? "a document type declaration does not belong here"
                                              : "the document type declaration is malformed";
    faults_.add(Code::bad_doctype, Severity::warning, piece.begin, {what});
  }

  void note_truncated(std::size_t at) {
    if (!noted_truncated_)
      faults_.add(Code::truncated, Severity::error, at, {"the document ends too early"});
    noted_truncated_ = true;
  }

  std::string_view text_;
  Faults& faults_;
  MarkupBalance balance_;
  MarkupScanner scanner_;
  RepairWriter writer_;
  Stage stage_ = Stage::prolog;
  MarkupPiece root_end_;
  Repaired first_;  // the first document, while one with an item is looked for
  std::size_t doctype_ = 0;
  std::size_t end_ = 0;  // how far the text was read
  std::size_t run_ = 0;  // the first sound run that was not passed
  bool any_root_ = false;
  bool has_first_ = false;
  bool done_ = false;  // what follows is another document
  bool adopted_ = false;
  bool noted_before_ = false;
  bool noted_after_ = false;
  bool noted_truncated_ = false;
};

/// Makes a text well-formed XML, in one direction and in time and memory linear in its size.
///
/// @param text    UTF-8, of characters that XML allows
/// @param faults  receives what was repaired, at offsets in `text`, in no strict order
/// @param depth   how many levels of elements are kept; tags of deeper ones are dropped, their text
/// is not
/// @returns       the document; an empty one where there is no element
///
/// References are left as they are, right or wrong: who copies the text out of the document
/// resolves them.
[[nodiscard]] inline Repaired repair(std::string_view text,
                                     Faults& faults,
                                     std::size_t depth = 256) {
  DocumentRepair document(text, depth, faults);
  return document.run();
}

}  // namespace detail

TIDINGS_END_NAMESPACE

#endif  // TIDINGS_DETAIL_XML_REPAIR_HPP
