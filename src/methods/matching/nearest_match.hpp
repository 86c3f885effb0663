#pragma once

// Greedy nearest-neighbour matching over one distance (Rosenbaum and Rubin 1985, The American
// Statistician 39): treated rows in an order, each takes the nearest control that is left. Ties go
// to the control of the earlier row. n log n: controls stand sorted, and those taken are skipped
// over at once (Gabow and Tarjan 1985).

#include <cstddef>
#include <cstdint>
#include <optional>

#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

enum class MatchOrder { largest, smallest, random, data };

struct NearestQuestion {
  std::size_t ratio = 1;  // Controls for each treated; all have one before any has a second.
  bool replace = false;   // Whether a control may be taken again.
  MatchOrder order = MatchOrder::largest;
  std::optional<double> caliper =
      {};                  // The most that two may lie apart, in standard deviations of it.
  std::uint64_t seed = 1;  // Of the random order.
};

Matching nearest_match(const MatchSample& sample, const NearestQuestion& question);

}  // namespace commonweal::methods
