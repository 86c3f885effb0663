#pragma once

// Secondary suppression: which further cells must be hidden so that nobody can work out a sensitive
// one. For each sensitive cell two linear programs look for the cheapest way in which it, and with
// it others, might be as small as nought or as large as the threshold; the others are hidden too
// (Kelly, Golden and Assad 1992, Networks 22). Cells hidden already cost nothing. Then the attacker
// is asked (cell_audit.hpp), and all is done again for what is not safe yet.

#include <cstddef>
#include <vector>

#include "methods/disclosure/linked_counts.hpp"

namespace commonweal::methods {

struct CellSuppression {
  std::vector<bool> hidden;  // The sensitive cells and those that go with them.
  std::size_t secondary;     // How many go with them.
  std::size_t rounds;        // Of audits.
};

// Safe is: as far as anybody can tell a sensitive cell may hold nought, and `fewest` or more.
CellSuppression suppressed_cells(const LinkedCounts& linked, const std::vector<bool>& sensitive,
                                 double fewest);

}  // namespace commonweal::methods
