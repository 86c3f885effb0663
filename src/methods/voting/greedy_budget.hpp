#pragma once

// The rule of most cities: projects by their votes (points, where there are some), one after
// another while money lasts. What does not fit is skipped, or ends the count. A project nobody
// voted for is not funded. A majority that votes alike takes the whole budget by it.

#include <cstdint>
#include <vector>

#include "methods/voting/budget_step.hpp"

namespace commonweal::methods {

struct GreedyQuestion {
  enum class Unfit { skipped, ends } unfit = Unfit::skipped;
  const TieOrder* order = nullptr;         // Borrowed. None: the usual one.
  std::vector<std::uint32_t> funded = {};  // Already; greedy can complete another rule.
};

struct GreedyOutcome {
  struct Passed {
    std::uint32_t project;
    std::int64_t money;  // What was left of the budget when its turn came.
  };
  std::vector<BudgetStep> steps = {};
  std::vector<Passed> passed = {};  // Over, in their turn.
  std::int64_t cost = 0;            // With what was funded before.
};

GreedyOutcome greedy_budget(const BudgetElection& election, const GreedyQuestion& question = {});

}  // namespace commonweal::methods
