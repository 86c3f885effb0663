#pragma once

// The efficient frontier between two goals: portfolios of which none has more of one goal without
// less of the other. By the epsilon constraint (Haimes, Lasdon and Wismer 1971), which also finds
// the points that no weighting of the two goals would find (the unsupported ones).

#include <vector>

#include "methods/portfolio/portfolio.hpp"

namespace commonweal::methods {

struct FrontierPoint {
  double first;   // Progress of the first goal,
  double second;  // and of the second.
  std::vector<Choice> chosen;
  bool is_supported;  // Some weighting of the two goals finds it.
};

struct FrontierQuestion {
  std::size_t first_goal;
  std::size_t second_goal;
  // Every point, where bids are whole and there are no more than this; none: all.
  // Fewer than there are: so many levels of the second goal, evenly between its ends.
  std::size_t points_most = 200;
  std::size_t steps = 10;
};

struct Frontier {
  std::vector<FrontierPoint> points;  // The most of the first goal first.
  bool is_complete = false;           // Every efficient portfolio's progress is among the points.
  bool is_proven = true;              // No: a search was cut short.
};

Frontier frontier(const PortfolioQuestion& question, const FrontierQuestion& asked,
                  const MilpEffort& effort);

}  // namespace commonweal::methods
