#pragma once

// Where a page ends. Knows the heights of what follows one another, no more.

#include <cstddef>
#include <vector>

namespace commonweal::platform {

// A piece that stands on one page: a line, a row of a table, a picture.
struct Piece {
  enum class Keep { free, with_next };

  double height = 0;
  double space_before = 0;  // Not at the top of a page.
  Keep keep = Keep::free;   // A heading is kept with what it is over.
  double repeated = 0;      // What stands over it again where it begins a page: a table's head.
};

// A piece on its page.
struct Placed {
  int page = 0;  // From 0.
  double top = 0;
};

// One for each piece. Pieces that are kept together go to the next page together, unless they would
// not fit on one at all.
std::vector<Placed> placed(const std::vector<Piece>& pieces, double page_height);

// How the lines of a paragraph are kept: neither its first nor its last stands on a page alone.
std::vector<Piece::Keep> line_keeps(std::size_t lines);

}  // namespace commonweal::platform
