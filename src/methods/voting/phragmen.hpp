#pragma once

// Phragmen's sequential rule for budgets: every voter earns money at the same steady rate, and a
// project is bought as soon as those who want it have its cost together, which then is gone. It
// ends when the next to be bought would pass the budget. Los, Christoff and Grossi, "Proportional
// Budget Allocations: Towards a Systematization" (IJCAI 2022), section 3. A vote is a yes here,
// whatever its points. Times are exact fractions wherever doubles cannot tell which comes first.

#include <cstdint>
#include <optional>
#include <vector>

#include "methods/voting/budget_step.hpp"
#include "methods/voting/rational.hpp"

namespace commonweal::methods {

struct PhragmenStep : BudgetStep {
  double time = 0;  // What each voter had earned by then, in all.
};

struct PhragmenQuestion {
  const TieOrder* order = nullptr;  // Borrowed. None: the usual one.
  // What is spent already, on these, and what it left to each voter of a group: Phragmen's rule can
  // complete Equal Shares. Borrowed.
  std::vector<std::uint32_t> funded = {};
  const std::vector<Rational>* money = nullptr;
};

struct PhragmenOutcome {
  std::vector<PhragmenStep> steps = {};
  std::int64_t cost = 0;                        // With what was funded before.
  std::optional<PhragmenStep> stopped_by = {};  // The one that passed the budget.
};

PhragmenOutcome phragmen(const BudgetElection& election, const PhragmenQuestion& question = {});

}  // namespace commonweal::methods
