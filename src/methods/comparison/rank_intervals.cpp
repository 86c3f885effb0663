#include "methods/comparison/rank_intervals.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// How often each body had each rank: one row of counts a body would be the square of them, so the
// ranks themselves are kept, 16 bits where that is enough.
using Ranks = std::vector<std::vector<std::uint32_t>>;

void rank_one(std::span<const UncertainFigure> figures, std::size_t draw, std::uint64_t seed,
              std::vector<double>& drawn, std::vector<std::uint32_t>& order, Ranks& ranks) {
  base::RandomStream random(seed, draw);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    drawn[i] = figures[i].value + figures[i].standard_error * random.normal();
  }
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return drawn[i]; });
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    ranks[order[rank]].push_back(static_cast<std::uint32_t>(rank + 1));
  }
}

}  // namespace

std::vector<RankInterval> rank_intervals(std::span<const UncertainFigure> figures,
                                         std::uint64_t seed, double confidence) {
  Ranks ranks(figures.size());
  std::vector<double> drawn(figures.size());
  std::vector<std::uint32_t> order(figures.size());
  for (std::size_t draw = 0; draw < kRankDraws; ++draw) {
    rank_one(figures, draw, seed, drawn, order, ranks);
  }
  const auto tail = static_cast<std::ptrdiff_t>(double(kRankDraws) * (1 - confidence) / 2);
  std::vector<RankInterval> intervals;
  for (auto& own : ranks) {
    std::ranges::nth_element(own, own.begin() + tail);
    const std::size_t lower = own[std::size_t(tail)];
    std::ranges::nth_element(own, own.end() - 1 - tail);
    intervals.push_back({lower, own[own.size() - 1 - std::size_t(tail)]});
  }
  return intervals;
}

}  // namespace commonweal::methods
