#pragma once

// The projects whose votes together gain the most within the budget: a knapsack, solved exactly by
// the states that no other betters in both cost and gain (Nemhauser and Ullmann, "Discrete dynamic
// programming and capital allocation", Management Science 15, 1969), with those left out that even
// fractions of further projects could not lift past the best known. Whole numbers throughout: of
// two sets that gain the same the cheaper is the answer, where a solver's tolerance would toss a
// coin.
//
// It is the yardstick for the other rules, not a fair one: half the voters can get nothing.

#include <cstdint>
#include <vector>

#include "base/result.hpp"
#include "methods/voting/budget_step.hpp"
#include "methods/voting/wide.hpp"

namespace commonweal::methods {

struct WelfareOutcome {
  std::vector<std::uint32_t> funded = {};  // By number.
  std::int64_t cost = 0;
  Wide welfare = 0;  // The gain of all voters together.
};

// The gain of all voters from one project.
Wide welfare_of(const BudgetElection& election, BudgetUtility utility, std::uint32_t project);

// Fails where more than `states_most` would have to be kept: then the costs and votes are too
// contrived for this way.
base::Result<WelfareOutcome> greatest_welfare(const BudgetElection& election, BudgetUtility utility,
                                              std::size_t states_most = 20'000'000);

}  // namespace commonweal::methods
