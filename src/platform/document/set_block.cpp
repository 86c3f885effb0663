#include "platform/document/set_block.hpp"

#include <cairo.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

#include "base/check.hpp"
#include "platform/document/picture.hpp"
#include "platform/document/set_key_figures.hpp"
#include "platform/document/set_table.hpp"

namespace commonweal::platform {
namespace {

constexpr const char* kSpan = "Span";

struct Setter {
  const TypeCase& type;
  const Measure& measure;
  TagWords& words;
  std::vector<SetPiece>& pieces;

  // Lines of text, each a piece, under one tag.
  void add_lines(const Runs& runs, TextLook look, const std::string& tag, double space_before,
                 Piece::Keep last = Piece::Keep::free) {
    look.size *= measure.scale;
    const auto text = std::make_shared<SetText>(type, runs, look, measure.width);
    auto keeps = line_keeps(text->lines());
    if (last == Piece::Keep::with_next) keeps.assign(keeps.size(), last);
    for (std::size_t i = 0; i < text->lines(); ++i) {
      SetPiece piece{.piece = {.height = text->line_height(), .keep = keeps[i]},
                     .draw = [text, i](cairo_t* page, double left, double top) {
                       text->draw_line(page, i, left, top, kSpan);
                     }};
      if (i == 0) {
        piece.piece.space_before = space_before * measure.scale;
        piece.open.push_back(tag);
      }
      if (i + 1 == text->lines()) piece.close.push_back(tag);
      pieces.push_back(std::move(piece));
    }
  }

  void operator()(const Heading& heading) {
    CW_CHECK(1 <= heading.level && heading.level <= 3);
    const TextLook looks[] = {
        {.size = 23, .leading = 1.15, .face = TextLook::Face::bold},
        {.size = 13, .leading = 1.25, .face = TextLook::Face::bold, .colour = kAccent},
        {.size = 10.5, .leading = 1.3, .face = TextLook::Face::bold}};
    constexpr double kBefore[] = {4, 13, 9};
    const auto level = static_cast<std::size_t>(heading.level - 1);
    add_lines({{.text = heading.text}}, looks[level], "H" + std::to_string(heading.level),
              kBefore[level], Piece::Keep::with_next);
  }

  void operator()(const Paragraph& paragraph) {
    switch (paragraph.look) {
      case Paragraph::Look::body: add_lines(paragraph.runs, {.size = 10}, "P", 5); return;
      case Paragraph::Look::lead:
        add_lines(paragraph.runs, {.size = 12.5, .leading = 1.3}, "P", 6);
        return;
      case Paragraph::Look::caption:
        add_lines(paragraph.runs, {.size = 11, .colour = kQuiet}, "P", 0, Piece::Keep::with_next);
        return;
      case Paragraph::Look::small:
        add_lines(paragraph.runs, {.size = 8.5, .colour = kQuiet}, "P", 4);
        return;
      case Paragraph::Look::command:
        add_lines(paragraph.runs, {.size = 8, .face = TextLook::Face::fixed}, "P", 4);
        return;
    }
    CW_CHECK(false);
  }

  void operator()(const BulletList& list) {
    const double size = 10 * measure.scale;
    const double indent = 1.3 * size;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const auto text = std::make_shared<SetText>(type, list.items[i], TextLook{.size = size},
                                                  measure.width - indent);
      const bool is_first = i == 0;
      const bool is_last = i + 1 == list.items.size();
      add_item(text, size, indent, is_first, is_last);
    }
  }

  void add_item(const std::shared_ptr<SetText>& text, double size, double indent, bool is_first,
                bool is_last) {
    const auto bullet =
        std::make_shared<SetText>(type, Runs{{.text = "•"}}, TextLook{.size = size}, indent);
    const auto keeps = line_keeps(text->lines());
    for (std::size_t line = 0; line < text->lines(); ++line) {
      SetPiece piece{.piece = {.height = text->line_height(), .keep = keeps[line]}};
      const bool begins = line == 0;
      if (begins) {
        piece.piece.space_before = (is_first ? 0.45 : 0.25) * size;
        if (is_first) piece.open.emplace_back("L");
        piece.open.emplace_back("LI");
      }
      piece.draw = [=](cairo_t* page, double left, double top) {
        if (begins) {
          bullet->draw(page, left + 0.3 * size, top, "Lbl");
          cairo_tag_begin(page, "LBody", nullptr);
        }
        text->draw_line(page, line, left + indent, top, kSpan);
      };
      if (line + 1 == text->lines()) {
        piece.close = {"LBody", "LI"};
        if (is_last) piece.close.emplace_back("L");
      }
      pieces.push_back(std::move(piece));
    }
  }

  void operator()(const DocumentTable& table) {
    for (auto& piece : set_table(table, type, measure, words)) pieces.push_back(std::move(piece));
  }

  void operator()(const KeyFigures& figures) {
    if (!figures.figures.empty()) {
      pieces.push_back(set_key_figures(figures, type, measure, words));
    }
  }

  void operator()(const Picture& picture) {
    const auto drawn = std::make_shared<DrawnPicture>(picture.svg);
    words.alternatives.push_back(picture.alternative);
    const double width = measure.width / (1 - 2 * picture.margin);
    const double margin = picture.margin * width;
    pieces.push_back({.piece = {.height = drawn->height_for(width) - 2 * margin,
                                .space_before = 14 * measure.scale},
                      .open = {"Figure"},
                      .close = {"Figure"},
                      .draw = [=](cairo_t* page, double left, double top) {
                        drawn->draw(page, left - margin, top - margin, width);
                      }});
  }
};

}  // namespace

std::vector<SetPiece> set_blocks(const Document& document, const TypeCase& type,
                                 const Measure& measure, TagWords& words) {
  std::vector<SetPiece> pieces;
  Setter setter{type, measure, words, pieces};
  for (const Block& block : document.blocks) std::visit(setter, block);
  return pieces;
}

}  // namespace commonweal::platform
