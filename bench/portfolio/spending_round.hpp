#pragma once

// A made-up spending round: bids of four departments for five years of resource and capital money,
// the same on every machine. Sizes, lives and returns differ as those of real bids do: costs over
// two orders of magnitude, some capital first and running costs after, some running costs alone, a
// later start for the same money a year on and less of its effect within the plan; a tenth need
// another bid, a tenth exclude one, a fifth may be taken in part.

#include <cmath>
#include <string>

#include "base/philox.hpp"
#include "methods/portfolio/portfolio_question.hpp"

namespace commonweal::bench {

struct RoundSize {
  std::size_t bids = 500;
  std::size_t departments = 4;
  std::size_t years = 5;
  std::size_t starts = 2;
  double share = 0.4;  // Of all that is asked for, what the limits allow.
};

class SpendingRound {
 public:
  SpendingRound(const RoundSize& size, std::uint64_t seed) : size_(size), stream_(seed, 0) {
    for (std::size_t g = 0; g < 4; ++g) {
      round_.goals.push_back({.name = "mission " + std::to_string(g + 1)});
    }
    for (std::size_t d = 0; d < size.departments; ++d) {
      for (const char* budget : {"resource", "capital"}) {
        for (std::size_t y = 0; y < size.years; ++y) {
          round_.limits.push_back({"department " + std::to_string(d + 1) + ' ' + budget + ' ' +
                                       std::to_string(2026 + y),
                                   0});
        }
      }
    }
    for (std::size_t i = 0; i < size.bids; ++i) add_bid(i);
    for (methods::SpendingLimit& limit : round_.limits) limit.pounds *= size.share;
    round_.prevention_floor = 0.2;
  }

  const methods::PortfolioQuestion& question() const { return round_; }

 private:
  std::size_t limit(std::size_t department, std::size_t budget, std::size_t year) const {
    return (department * 2 + budget) * size_.years + year;
  }

  void add_bid(std::size_t number) {
    const std::size_t department = stream_.below(static_cast<std::uint32_t>(size_.departments));
    const std::size_t goal = stream_.uniform() < 0.7 ? department % 4 : stream_.below(4);
    const double size = 1e6 * std::exp(2.5 + 1.1 * stream_.normal());
    const double capital = stream_.uniform() < 0.5 ? size * (0.5 + 2 * stream_.uniform()) : 0;
    const double worth = 1e-7 * (size * 5 + capital) * std::exp(0.5 * stream_.normal());
    const bool prevents = stream_.uniform() < 0.35;
    methods::PortfolioBid bid{.id = "bid " + std::to_string(number + 1)};
    for (std::size_t s = 0; s < size_.starts; ++s) {
      bid.starts.push_back(start(department, goal, size, capital, worth, prevents, s));
    }
    for (const methods::Spend& spend : bid.starts[0].spend) {
      round_.limits[spend.limit].pounds += spend.pounds;
    }
    if (stream_.uniform() < 0.2) bid.least_scale = 0.5;
    const double tie = stream_.uniform();
    if (number > 0 && tie < 0.1) bid.needs = {stream_.below(static_cast<std::uint32_t>(number))};
    if (number > 0 && tie > 0.9) {
      bid.excludes = {stream_.below(static_cast<std::uint32_t>(number))};
    }
    round_.bids.push_back(std::move(bid));
  }

  methods::BidStart start(std::size_t department, std::size_t goal, double size, double capital,
                          double worth, bool prevents, std::size_t delay) const {
    methods::BidStart start{.year = static_cast<int>(2026 + delay), .progress = {0, 0, 0, 0}};
    const std::size_t years = size_.years - delay;
    for (std::size_t y = 0; y < years; ++y) {
      const double ramp = y == 0 ? 0.5 : 1;
      start.spend.push_back({limit(department, 0, y + delay), size * ramp});
      if (capital > 0 && y < 2)
        start.spend.push_back({limit(department, 1, y + delay), capital / 2});
    }
    for (const methods::Spend& spend : start.spend) start.pounds += spend.pounds;
    start.prevention = prevents ? start.pounds : 0;
    start.progress[goal] = worth * std::pow(0.93, double(delay));
    start.progress[(goal + 1) % 4] = 0.2 * start.progress[goal];
    return start;
  }

  RoundSize size_;
  base::RandomStream stream_;
  methods::PortfolioQuestion round_ = {};
};

}  // namespace commonweal::bench
