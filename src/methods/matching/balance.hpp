#pragma once

// How alike two groups are. As R's MatchIt 4.5 says it: differences in means over the standard
// deviation of the treated before matching (Stuart 2010, Statistical Science 25).

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

struct ColumnBalance {
  double mean_treated;
  double mean_control;
  double difference;                     // Standardised; of means where nothing varies.
  std::optional<double> variance_ratio;  // None of a column of two values, or without variance.
  double distance_most;                  // The greatest distance of distribution functions.
  double distance_mean;                  // Their mean distance.
};

// One column of the treated and the others under weights, from 0.
ColumnBalance column_balance(std::span<const std::uint8_t> treated, std::span<const double> values,
                             std::span<const double> weights);

struct EffectiveSize {
  double treated;
  double control;
};

// (sum w)^2 / sum w^2 of each group (Kish 1965).
EffectiveSize effective_size(std::span<const std::uint8_t> treated,
                             std::span<const double> weights);

}  // namespace commonweal::methods
