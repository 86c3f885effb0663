#pragma once

// For tests: small made-up votes on a budget, with few different costs so that ties are common.

#include <utility>

#include "base/philox.hpp"
#include "methods/voting/budget_election.hpp"

namespace commonweal::methods {

struct RandomBudget {
  std::uint32_t projects = 6;
  std::uint32_t voters = 8;
  std::int64_t cost_most = 5;  // 1: all cost the same.
  std::uint32_t weight_most = 1;
  double approves = 0.4;
};

inline BudgetElection::Raw random_budget_raw(const RandomBudget& size, std::uint64_t seed) {
  base::RandomStream stream(seed, 7);
  BudgetElection::Raw raw;
  std::int64_t total = 0;
  for (std::uint32_t p = 0; p < size.projects; ++p) {
    raw.costs.push_back(1 + stream.below(static_cast<std::uint32_t>(size.cost_most)));
    total += raw.costs.back();
  }
  raw.budget = 1 + stream.below(static_cast<std::uint32_t>(total));
  for (std::uint32_t v = 0; v < size.voters; ++v) {
    BudgetBallot ballot;
    for (std::uint32_t p = 0; p < size.projects; ++p) {
      if (stream.uniform() > size.approves) continue;
      ballot.push_back({p, 1 + stream.below(size.weight_most)});
    }
    raw.ballots.push_back(std::move(ballot));
  }
  return raw;
}

inline BudgetElection random_budget(const RandomBudget& size, std::uint64_t seed) {
  return BudgetElection::make(random_budget_raw(size, seed)).value();
}

template <class Outcome>
std::vector<std::uint32_t> funded_by(const Outcome& outcome) {
  std::vector<std::uint32_t> funded;
  for (const auto& step : outcome.steps) funded.push_back(step.project);
  return funded;
}

}  // namespace commonweal::methods
