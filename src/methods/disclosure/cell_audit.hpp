#pragma once

// What somebody who knows all cells that are shown, and how cells add up, can work out of those
// that are not: the least and the greatest count of each, by two linear programs (Fischetti and
// Salazar 2000, Journal of the American Statistical Association 95).

#include <cstddef>
#include <vector>

#include "methods/disclosure/linked_counts.hpp"

namespace commonweal::methods {

struct FeasibleRange {
  std::size_t cell;
  double least;
  double most;  // Infinite where nothing bounds it.
};

// Of each of these cells, which are among the hidden.
std::vector<FeasibleRange> feasible_ranges(const LinkedCounts& linked,
                                           const std::vector<bool>& hidden,
                                           const std::vector<std::size_t>& cells);

}  // namespace commonweal::methods
