#include "platform/document/set_table.hpp"

#include <cairo.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

using Align = DocumentTable::Align;
using SharedText = std::shared_ptr<SetText>;

void draw_rule(cairo_t* page, double left, double top, double width, double weight,
               const Colour& colour) {
  cairo_tag_begin(page, kDecoration, nullptr);
  cairo_set_source_rgb(page, colour.red, colour.green, colour.blue);
  cairo_rectangle(page, left, top, width, weight);
  cairo_fill(page);
  cairo_tag_end(page, kDecoration);
}

struct Column {
  double left;
  double width;
  Align align;
};

std::vector<Column> columns_of(const DocumentTable& table, double width) {
  constexpr double kGap = 8;
  const std::size_t count = table.head.size();
  auto shares = table.widths.empty() ? std::vector<double>(count, 1) : table.widths;
  auto aligns = table.align;
  aligns.resize(count, Align::left);
  CW_CHECK(count > 0 && shares.size() == count && aligns.size() == count);
  const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
  const double room = width - kGap * static_cast<double>(count - 1);
  std::vector<Column> columns;
  double left = 0;
  for (std::size_t i = 0; i < count; ++i) {
    columns.push_back({left, room * shares[i] / whole, aligns[i]});
    left += columns.back().width + kGap;
  }
  return columns;
}

struct Row {
  std::vector<SharedText> cells;
  double height = 0;
  bool is_head = false;
};

Row row_of(const std::vector<std::string>& cells, const std::vector<Column>& columns,
           const TypeCase& type, double size, bool is_head) {
  CW_CHECK(cells.size() == columns.size());
  Row row{.is_head = is_head};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool is_right = columns[i].align == Align::right;
    const TextLook look{.size = size,
                        .face = is_head ? TextLook::Face::bold : TextLook::Face::plain,
                        .align = is_right ? TextLook::Align::right : TextLook::Align::left};
    row.cells.push_back(
        std::make_shared<SetText>(type, Runs{{.text = cells[i]}}, look, columns[i].width));
    row.height = std::max(row.height, row.cells.back()->height());
  }
  return row;
}

struct Ruling {
  double width;
  double size;  // Of the letters.
};

double height_of(const Row& row, const Ruling& ruling) { return row.height + 0.5 * ruling.size; }

void draw_cells(cairo_t* page, const Row& row, const std::vector<Column>& columns, double left,
                double top, bool is_tagged) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const char* const tag = row.is_head || i == 0 ? "TH" : "TD";
    if (is_tagged) cairo_tag_begin(page, tag, nullptr);
    row.cells[i]->draw(page, left + columns[i].left, top, is_tagged ? "Span" : nullptr);
    if (is_tagged) cairo_tag_end(page, tag);
  }
}

SetPiece piece_of(const Row& row, const std::vector<Column>& columns, const Ruling& ruling) {
  const double above = 0.25 * ruling.size;
  const double height = height_of(row, ruling);
  return {.piece = {.height = height},
          .open = {"TR"},
          .close = {"TR"},
          .draw = [=](cairo_t* page, double left, double top) {
            draw_cells(page, row, columns, left, top + above, true);
            draw_rule(page, left, top + height - 0.5, ruling.width, row.is_head ? 1 : 0.5,
                      row.is_head ? kInk : kRule);
          }};
}

// The head again, over a row that begins a page.
void repeat(const Row& head, const std::vector<Column>& columns, const Ruling& ruling,
            SetPiece& piece) {
  const double height = height_of(head, ruling);
  piece.piece.repeated = height;
  piece.draw_repeated = [=](cairo_t* page, double left, double top) {
    draw_cells(page, head, columns, left, top + 0.25 * ruling.size, false);
    cairo_set_source_rgb(page, kInk.red, kInk.green, kInk.blue);
    cairo_rectangle(page, left, top + height - 0.5, ruling.width, 1);
    cairo_fill(page);
  };
}

}  // namespace

std::vector<SetPiece> set_table(const DocumentTable& table, const TypeCase& type,
                                const Measure& measure, TagWords& words) {
  const double size = 9 * measure.scale;
  const auto columns = columns_of(table, measure.width);
  std::vector<SetPiece> pieces;
  const Ruling ruling{.width = measure.width, .size = size};
  const Row head = row_of(table.head, columns, type, size, true);
  pieces.push_back(piece_of(head, columns, ruling));
  words.scopes.insert(words.scopes.end(), table.head.size(), "Column");
  for (const auto& cells : table.rows) {
    pieces.push_back(piece_of(row_of(cells, columns, type, size, false), columns, ruling));
    repeat(head, columns, ruling, pieces.back());
    words.scopes.emplace_back("Row");
  }
  pieces.front().piece.space_before = 5 * measure.scale;
  pieces.front().piece.keep = Piece::Keep::with_next;
  if (pieces.size() > 2) {  // No row stands alone.
    pieces[1].piece.keep = Piece::Keep::with_next;
    pieces[pieces.size() - 2].piece.keep = Piece::Keep::with_next;
  }
  pieces.front().open.insert(pieces.front().open.begin(), "Table");
  pieces.back().close.emplace_back("Table");
  return pieces;
}

}  // namespace commonweal::platform
