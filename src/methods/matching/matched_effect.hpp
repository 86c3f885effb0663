#pragma once

// The difference of an outcome between the groups under weights, with an error that knows of pairs
// and of controls that stand in several: least squares of the outcome on the treatment, robust to
// clusters (Abadie and Spiess 2022, Journal of the American Statistical Association 117; the CR1 of
// R's sandwich::vcovCL). Rows of a pair are one cluster; where a control stands in several pairs,
// or without pairs, each row is its own. That the propensity was estimated is not in it.

#include <cstdint>
#include <span>
#include <vector>

#include "methods/distributions/limits.hpp"
#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

struct MatchedEffect {
  double mean_treated;
  double mean_control;
  double effect;
  double standard_error;
  Limits limits;  // 95%, normal.
  double p;
};

// Requires weight in both groups.
MatchedEffect matched_effect(std::span<const std::uint8_t> treated,
                             std::span<const double> outcomes, const Matching& matching);

}  // namespace commonweal::methods
