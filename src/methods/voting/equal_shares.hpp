#pragma once

// The Method of Equal Shares: the budget is divided equally among the voters, and a project is
// bought by those who want it, each paying the same for the same gain until their money is spent.
// Peters, Pierczynski and Skowron, "Proportional Participatory Budgeting with Additive Utilities"
// (NeurIPS 2021), section 3.
//
// Each round finds for each project the least price rho of a unit of gain at which its supporters
// can raise its cost, sum of min(money, rho * gain) = cost, and buys the one of the least rho.
// Prices are bounded from below and above in doubles, with every rounding counted; where the bounds
// of two overlap, or leave open whether a project can be paid, exact fractions decide. So the
// answer is the exact one, at the speed of doubles.
//
// It proves fair to groups and leaves money over. equal_shares_add1.hpp spends more of it.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "methods/voting/budget_step.hpp"
#include "methods/voting/rational.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kBudgetVotingVersion = "budget-voting 1";

struct EqualSharesQuestion {
  BudgetUtility utility = BudgetUtility::cost;
  std::int64_t raise = 0;           // Currency units given to each voter on top of the share.
  const TieOrder* order = nullptr;  // Borrowed. None: the usual one.
  // Ends once more than this is spent: who only asks whether it is need not wait. None: never.
  std::optional<std::int64_t> cost_most = {};
};

struct EqualSharesStep : BudgetStep {
  double price = 0;          // What a vote of weight 1 pays, if its voter has as much.
  double rho = 0;            // That for a unit of gain.
  std::int64_t in_full = 0;  // Voters who pay all of it; the others pay what they have left.
};

struct EqualSharesOutcome {
  std::vector<EqualSharesStep> steps = {};
  std::int64_t cost = 0;
  double share = 0;                 // What each voter begins with.
  std::vector<double> money = {};   // What is left to each voter of a group.
  double money_error = 0;           // No such figure is further from the exact one.
  std::size_t exact_decisions = 0;  // That doubles could not take.
};

EqualSharesOutcome equal_shares(const BudgetElection& election,
                                const EqualSharesQuestion& question = {});

// What is left to each voter of a group after these steps, exactly.
std::vector<Rational> exact_money(const BudgetElection& election,
                                  const EqualSharesQuestion& question,
                                  const std::vector<EqualSharesStep>& steps);

}  // namespace commonweal::methods
