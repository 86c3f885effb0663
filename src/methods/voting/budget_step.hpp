#pragma once

// What the rules for a budget have in common: steps in which one project after another is funded,
// and an order for those that a rule finds equally good.

#include <cstdint>
#include <vector>

#include "methods/voting/budget_election.hpp"

namespace commonweal::methods {

// The projects, from the one that wins any tie to the one that loses all.
using TieOrder = std::vector<std::uint32_t>;

// More points first (in a vote by yes: more voters), then the cheaper, then the earlier.
TieOrder usual_tie_order(const BudgetElection& election);

// By project, its place in the order.
std::vector<std::uint32_t> tie_places(const TieOrder& order);

// One project funded.
struct BudgetStep {
  std::uint32_t project;
  std::vector<std::uint32_t> tied = {};  // It and those that stood exactly as well, by place.
};

// What a voter gains by a project is its cost, or one project is as good as another; either is
// multiplied by the voter's points.
enum class BudgetUtility { cost, cardinality };

inline std::int64_t utility_of(const BudgetElection& election, BudgetUtility utility,
                               std::uint32_t project) {
  return utility == BudgetUtility::cost ? election.cost(project) : 1;
}

}  // namespace commonweal::methods
