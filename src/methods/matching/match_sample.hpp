#pragma once

// Who is to be matched, and who was.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace commonweal::methods {

// By row. `strata` is empty, or the group within which alone a row may be matched.
struct MatchSample {
  std::span<const std::uint8_t> treated;  // 1 or 0.
  std::span<const double> distance;       // The propensity, say.
  std::span<const std::uint32_t> strata = {};
};

struct MatchedPair {
  std::size_t treated;
  std::size_t control;
  double weight;  // Of the control in this pair: shares of one treated sum to 1.
};

struct Matching {
  std::vector<MatchedPair> pairs;
  std::vector<double> weights;  // By row: 1 of a matched treated; of a control the sum of its
                                // pairs' weights; 0 of who is not matched.
};

// The weights that pairs come to.
Matching matching_of(std::vector<MatchedPair> pairs, std::size_t rows);

// Standard deviation of the distance over all rows, as R's MatchIt measures calipers by.
double distance_deviation(const MatchSample& sample);

}  // namespace commonweal::methods
