#pragma once

// Between which ranks a body lies, given how sure its figure is (Goldstein and Spiegelhalter 1996,
// "League tables and their limitations", JRSS A 159): figures are drawn again from what chance
// makes of each, ranked anew each time, and the middle 95% of a body's ranks are its interval.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace commonweal::methods {

struct UncertainFigure {
  double value;
  double standard_error;  // From 0.
};

struct RankInterval {
  std::size_t lower;  // 1 is the lowest value.
  std::size_t upper;
};

inline constexpr std::size_t kRankDraws = 4000;

// The same for the same seed on every machine.
std::vector<RankInterval> rank_intervals(std::span<const UncertainFigure> figures,
                                         std::uint64_t seed = 1, double confidence = 0.95);

}  // namespace commonweal::methods
