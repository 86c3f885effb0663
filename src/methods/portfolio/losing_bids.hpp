#pragma once

// Why each bid that was not chosen lost. A reason that can be seen without solving is given first;
// what its place would have cost is found by solving again with the bid forced in.

#include <optional>
#include <vector>

#include "methods/portfolio/portfolio.hpp"
#include "methods/portfolio/portfolio_conflict.hpp"

namespace commonweal::methods {

enum class LossReason {
  kept_out,      // It was told to stay out.
  too_dear,      // Alone, at its least scale, it is above a limit whatever the year.
  impossible,    // With the demands it cannot be chosen at all: they conflict.
  excluded,      // A bid that excludes it was chosen, and is worth more.
  needs_other,   // A bid that it needs was not chosen, and both are worth too little.
  adds_nothing,  // Its own progress is none, or less.
  displaced,     // Others make more of the same money.
  undecided,     // The search was cut short: no portfolio with it was found.
};

struct LostBid {
  std::size_t bid;
  LossReason reason;
  std::vector<std::size_t> limits = {};     // Above which it is, or would put the choice.
  std::vector<std::size_t> others = {};     // That exclude it, or that it needs.
  std::optional<double> loss = {};          // Of the objective, were it forced in, as found;
  double loss_least = 0;                    // and at least, by the bound.
  std::vector<std::size_t> displaces = {};  // Chosen bids that would go.
  PortfolioConflict conflict = {};          // Where it is impossible.
};

std::vector<LostBid> losing_bids(const PortfolioQuestion& question, const PortfolioAnswer& answer,
                                 const MilpEffort& effort);

}  // namespace commonweal::methods
