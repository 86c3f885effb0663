#pragma once

// A portfolio when effects are uncertain: how often each bid is chosen over scenarios of what it
// would bring, and the portfolio whose worst scenarios are the least bad.

#include <vector>

#include "methods/portfolio/portfolio.hpp"

namespace commonweal::methods {

inline constexpr std::size_t kScenariosMost = 200;

// As many as every start of every bid has; 0 where some has none.
std::size_t scenarios_of(const PortfolioQuestion& question);

// The worth of the choices in each scenario.
std::vector<double> worth_by_scenario(const PortfolioQuestion& question,
                                      const std::vector<Choice>& choices);

// The mean of the worst share of scenarios (Acerbi and Tasche 2002, where the share is no whole
// number of them). 0 < share <= 1.
double tail_mean(std::vector<double> worths, double share);

// For each scenario the best portfolio if that came true.
struct ChoiceFrequencies {
  std::vector<double>
      shares;                 // By bid: of the scenarios that have a portfolio, where it is chosen.
  std::size_t scenarios = 0;  // That have one.
  bool is_proven = true;      // No: some search was cut short.
};
ChoiceFrequencies choice_frequencies(const PortfolioQuestion& question, const MilpEffort& effort);

// Maximises the conditional value at risk: that mean of the worst share. One linear row for each
// scenario (Rockafellar and Uryasev 2000). The objective and the bound are of that mean.
PortfolioAnswer cvar_portfolio(const PortfolioQuestion& question, double share,
                               const MilpEffort& effort);

}  // namespace commonweal::methods
