#pragma once

// Whether an outcome leaves out a group that its share of the budget could have served: EJR+, which
// unlike its elders can be checked quickly. Brill and Peters, "Robust and Verifiable
// Proportionality Axioms for Multiwinner Voting" (EC 2023); for costs, up to the project itself, as
// Peters, Pierczynski and Skowron (NeurIPS 2021) have it for EJR.
//
// A group of g voters who all want a project p that was not funded holds g/n of the budget b. At
// the price at which p would serve them, that share buys each a gain of u(p) * g * b / (n *
// cost(p)). It is left out if even with p every one of them gains no more than that. With projects
// that all cost the same and gains of 1 each, this is EJR+ to the letter. Equal Shares always
// passes, for the gains that it counted with. Votes are yes or no here, whatever their points.

#include <cstdint>
#include <optional>
#include <vector>

#include "methods/voting/budget_step.hpp"

namespace commonweal::methods {

// The largest group that is left out.
struct LeftOutGroup {
  std::uint32_t project;  // That they all want, and which was not funded.
  std::int64_t voters;
  double gain_most;  // What the best off of them gains.
  double gain_due;   // What their share would have bought each of them.
};

std::optional<LeftOutGroup> left_out_group(const BudgetElection& election, BudgetUtility utility,
                                           const std::vector<std::uint32_t>& funded);

// What each voter of a group gains: the funded projects voted for, or their cost.
std::vector<std::int64_t> gains(const BudgetElection& election, BudgetUtility utility,
                                const std::vector<std::uint32_t>& funded);

}  // namespace commonweal::methods
