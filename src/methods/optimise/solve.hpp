#pragma once

// The seam to the solver of mixed-integer programs, CBC. Knows neither what the program is about
// nor why it is asked.
//
// It runs in one thread and with fixed seeds, and stops by gap or by the count of nodes, so that
// the same program gets the same bits. A stop by the clock does not, and the answer says so.

#include <cstddef>
#include <optional>
#include <vector>

#include "methods/optimise/milp.hpp"

namespace commonweal::methods {

// When to stop before the best is proven.
struct MilpEffort {
  double gap = 0;                                    // As a share of the objective.
  std::optional<std::size_t> nodes = {};             // Of the tree, at most.
  std::optional<double> seconds = {};                // By the clock: not reproducible.
  const std::vector<double>* first_guess = nullptr;  // A point that may be feasible; borrowed.
};

enum class MilpStatus {
  optimal,     // Proven to be within the gap that was asked for.
  stopped,     // The best found when nodes or seconds were spent; the bound still holds.
  infeasible,  // Proven.
  unbounded,
  undecided,  // Stopped with nothing found, and nothing proven.
};

struct MilpAnswer {
  MilpStatus status = MilpStatus::undecided;
  double objective = 0;  // Of `values`; without meaning where there are none.
  double bound = 0;      // Nothing can be better than this.
  double gap = 0;        // What the two differ by, as a share of the objective.
  std::vector<double> values = {};
  std::size_t nodes = 0;
  bool is_reproducible = true;  // No: the clock stopped it.
};

MilpAnswer solve(const Milp& milp, const MilpEffort& effort = {});

}  // namespace commonweal::methods
