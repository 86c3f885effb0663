#pragma once

// The blocks of a document as pieces that are placed on pages and drawn there, with the tags that
// are opened before a piece and closed after it. Only for the files of this room that see Cairo.

#include <functional>
#include <string>
#include <vector>

#include "platform/document/page_breaks.hpp"
#include "platform/document/set_text.hpp"

namespace commonweal::platform {

// A mark that is closed where the text goes on: what it holds is decoration. Cairo knows no
// artifacts, so that pdf_marks makes them of this.
inline constexpr const char* kDecoration = "NonStruct";

struct SetPiece {
  Piece piece;
  std::vector<std::string> open = {};   // Tags, in order.
  std::vector<std::string> close = {};  // In order.
  std::function<void(cairo_t* page, double left, double top)> draw;
};

struct Measure {
  double width;
  double scale;  // Of the text: 1 is ten points.
};

// What the tags cannot say themselves, in the order of the document.
struct TagWords {
  std::vector<std::string> alternatives = {};  // Of each Figure.
  std::vector<std::string> scopes = {};        // Of each TH: "Column" or "Row".
};

std::vector<SetPiece> set_blocks(const Document& document, const TypeCase& type,
                                 const Measure& measure, TagWords& words);

}  // namespace commonweal::platform
