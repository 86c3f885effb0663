#pragma once

// Which rows of a program contradict each other: a set that is infeasible together, and of which no
// row can be left out. For programs with whole numbers too.

#include <cstddef>
#include <vector>

#include "methods/optimise/solve.hpp"

namespace commonweal::methods {

struct InfeasibleRows {
  bool is_feasible = true;             // All can be met together, as far as is known.
  std::vector<std::size_t> rows = {};  // Of the candidates, in their order. None, and not feasible:
                                       // what is taken as given contradicts itself.
  bool is_irreducible = true;          // No: some question was stopped before it was decided.
};

// The candidates are rows that may be blamed; all others and the bounds of columns are taken as
// given. Each question whether a set can be met costs one
// solution, of at most so many nodes.
InfeasibleRows infeasible_rows(const Milp& milp, const std::vector<std::size_t>& candidates,
                               std::size_t nodes = 2000);

}  // namespace commonweal::methods
