#pragma once

// What the supporters of a project would pay for it, between bounds that hold whatever was rounded.
// All votes of weight 1 pay the same x, sum of min(money, x * weight) = cost; x rises from below
// until those whose money it passes are all found. Knows nothing of rounds or ties.

#include <cstdint>
#include <limits>
#include <vector>

#include "methods/voting/budget_election.hpp"

namespace commonweal::methods {

struct SharePrice {
  enum class Kind {
    priced,       // low <= x <= high.
    above_limit,  // x >= low, which is past what was asked about.
    too_dear,     // Its supporters cannot pay it.
    unsure,       // x >= low, but doubles cannot tell x, or whether they can pay.
  };
  Kind kind = Kind::unsure;
  double low = 0;
  double high = std::numeric_limits<double>::infinity();
  double middle = 0;        // The best guess of x.
  bool is_in_full = false;  // All supporters certainly pay x: it is the cost by the weights.
};

class SharePrices {
 public:
  // Borrows the election.
  SharePrices(const BudgetElection& election, double share);

  // Asks no further once x is known to pass the limit.
  SharePrice price(std::uint32_t project, double limit);

  // x was at least this when last asked, so it still is: money only gets less.
  double low(std::uint32_t project) const { return lows_[project]; }

  // Takes from each supporter what x asks, or all there is. Gives back who paid in full.
  std::int64_t pay(std::uint32_t project, const SharePrice& price);
  // The same where x is known to the last bit of a double.
  std::int64_t pay(std::uint32_t project, double price);

  double error() const;               // No money is further from the exact sum.
  std::vector<double> money() const;  // By group.

 private:
  // Errors are kept by purse: who has paid all there was has no error any more. So the sum of all
  // errors hardly grows, where one bound for all would double with each round.
  struct Purse {
    double money;
    float error;
    std::uint32_t voters;
  };
  struct Sums {
    double poor_money = 0;  // Of those who have less than x asks.
    double poor_error = 0;
    double poor_voters = 0;
    double rich_weight = 0;
  };
  Sums sums_at(std::uint32_t project, double x) const;
  double slack(std::uint32_t project, const Sums& sums) const;
  SharePrice bounded(std::uint32_t project, double x, const Sums& sums) const;
  bool raises_cost(std::uint32_t project, double x, bool& is_in_full) const;
  std::int64_t take(std::uint32_t project, double x, double error);

  const BudgetElection& election_;
  double share_;
  std::vector<Purse> purses_;  // By group.
  std::vector<double> lows_;   // By project.
};

}  // namespace commonweal::methods
