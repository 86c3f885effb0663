#pragma once

// The blocks of a document as pieces that are placed on pages and drawn there, with the tags that
// are opened before a piece and closed after it. Only for the files of this room that see Cairo.

#include <cairo.h>

#include <functional>
#include <string>
#include <vector>

#include "platform/document/page_breaks.hpp"
#include "platform/document/set_text.hpp"
#include "platform/document/tag_words.hpp"

namespace commonweal::platform {

struct SetPiece {
  Piece piece;
  std::vector<std::string> open = {};   // Tags, in order.
  std::vector<std::string> close = {};  // In order.
  std::function<void(cairo_t* page, double left, double top)> draw;
  // As piece.repeated; draws no tags.
  std::function<void(cairo_t* page, double left, double top)> draw_repeated = nullptr;
};

struct Measure {
  double width;
  double scale;  // Of the text: 1 is ten points.
};

std::vector<SetPiece> set_blocks(const Document& document, const TypeCase& type,
                                 const Measure& measure, TagWords& words);

}  // namespace commonweal::platform
