#pragma once

// Hundreds of bids at once: what each does to each metric, year by year. Effects are drawn once and
// shared; each bid has a delivery factor of its own, named after it, so that a bid has the same
// draws whichever others stand beside it.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "methods/appraisal/term.hpp"

namespace commonweal::methods {

// Delivery multiplies every term of the bid: a relative standard deviation, 0 for exact.
struct LinearBid {
  std::string name;
  double delivery_spread = 0;
  std::vector<std::vector<Term>> sums;  // One for each metric.
};

struct BidSumsQuestion {
  DrawPlan plan = {};
  std::size_t years = 20;
  std::vector<std::size_t> quantile_years = {0, 4, 9, 19};
  unsigned threads = 0;  // 0: as many as the machine has. The answer does not depend on it.
};

struct SumSpreads {
  std::vector<Moments> years;              // Every year.
  std::vector<DrawSpread> quantile_years;  // Those asked for.
  DrawSpread total;                        // Over all years.
};

using BidSums = std::vector<SumSpreads>;  // One for each metric.

// The name of a bid's delivery factor.
std::string delivery_name(std::string_view bid);

// In the order of the bids. Factors have the plan's draws.
std::vector<BidSums> draw_bids(std::span<const LinearBid> bids, const BidSumsQuestion& question);

}  // namespace commonweal::methods
