#pragma once

// What one more million buys: for each limit, the best portfolio again with so much more of it. Not
// the prices of the relaxation, which hold for fractions of bids and for a first pound only.

#include <vector>

#include "methods/portfolio/portfolio.hpp"

namespace commonweal::methods {

struct WorthOfMore {
  std::size_t limit;
  double pounds;     // More of the limit.
  double gain;       // Of the objective, as found.
  double gain_most;  // No portfolio gains more. Equal to `gain` where both answers are exact.
  std::vector<std::size_t> comes_in;  // Bids chosen only with it,
  std::vector<std::size_t> goes_out;  // and only without it.
};

struct MoreOptions {
  double pounds = 1e6;
  std::vector<std::size_t> limits = {};  // Empty: all.
};

// `answer` is the best portfolio of the question.
std::vector<WorthOfMore> worth_of_more(const PortfolioQuestion& question,
                                       const PortfolioAnswer& answer, const MoreOptions& options,
                                       const MilpEffort& effort);

// The limits of which the relaxation, where bids may be taken in part, would take more: a first
// choice where solving again for all of them takes too long. With the prices, of the relaxation.
struct RelaxedPrice {
  std::size_t limit;
  double per_million;
};
std::vector<RelaxedPrice> relaxed_prices(const PortfolioQuestion& question);

// Bids in one list of choices and not in the other.
std::vector<std::size_t> bids_only_in(const std::vector<Choice>& these,
                                      const std::vector<Choice>& and_not_those);

}  // namespace commonweal::methods
