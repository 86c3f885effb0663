#pragma once

// Ballots in a .blt file (Wichmann's format, as counting programs and returning officers write it):
// who stands, for how many seats, and the papers. Knows the text, not how it is counted.
//
//   4 2              candidates and seats
//   -3               candidate 3 has withdrawn
//   12 1 4 2 0       12 papers that rank 1, then 4, then 2; the 0 may be left out
//   0                the end of the papers
//   "Ann ""Green"""  the names, in quotes or bare, or as "# ALTERNATIVE NAME 1: Ann (Green)"
//   "Ward 7"         the title, in quotes or bare
//
// A # at the start of a line or after a space begins a comment, except in a name.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "methods/voting/ranked_ballots.hpp"

namespace commonweal::devolution {

struct BltElection {
  std::string title;
  std::vector<std::string> names;  // Each another.
  std::size_t seats = 0;
  std::vector<std::uint32_t> withdrawn = {};  // From 0.
  std::vector<methods::BallotPile> piles = {};
};

// Gathers every problem with file, line and column. What is given back is sound only where there
// was none. `file` is what places are named after.
BltElection read_blt(std::string_view text, const std::string& file, base::Problems& problems);

}  // namespace commonweal::devolution
