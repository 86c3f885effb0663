#pragma once

// The best portfolio of bids: exact, by a mixed-integer program, with the bound that proves how
// good it is. docs/methods/portfolio.md gives the formulation and says when it misleads.

#include "base/result.hpp"
#include "methods/optimise/solve.hpp"
#include "methods/portfolio/portfolio_program.hpp"

namespace commonweal::methods {

// What a set of choices comes to.
struct PortfolioSums {
  double worth = 0;                   // Progress by weight.
  std::vector<double> spend = {};     // By limit.
  std::vector<double> progress = {};  // By goal.
  std::vector<double> places = {};    // By place.
  double pounds = 0;
  double prevention = 0;

  // None where nothing is spent.
  std::optional<double> prevention_share() const;
};

PortfolioSums sums_of(const PortfolioQuestion& question, const std::vector<Choice>& choices);

struct PortfolioAnswer {
  MilpStatus status = MilpStatus::undecided;
  double objective = 0;
  double bound = 0;  // No portfolio within the limits can come to more.
  double gap = 0;    // What the two differ by, as a share of the objective.
  std::size_t nodes = 0;
  bool is_reproducible = true;
  std::vector<Choice> chosen = {};  // In the order of the bids.
  PortfolioSums sums = {};

  bool has_portfolio() const {
    return status == MilpStatus::optimal || status == MilpStatus::stopped;
  }
};

// Fails where the question contradicts itself before any limit is looked at; limits that conflict
// are an answer, `infeasible`.
base::Result<PortfolioAnswer> best_portfolio(const PortfolioQuestion& question,
                                             const MilpEffort& effort = {});

// The same without the checks, beginning from choices that may be within the limits.
PortfolioAnswer best_from(const PortfolioQuestion& question, const std::vector<Choice>& guess,
                          MilpEffort effort);

}  // namespace commonweal::methods
