#pragma once

// Weights by how likely each row was to be treated (Li, Morgan and Zaslavsky 2018, Journal of the
// American Statistical Association 113):
//   att  1 and p / (1 - p): what it did for those treated
//   ate  1 / p and 1 / (1 - p): what it would do for all
//   ato  1 - p and p: for those who might have been either, where the groups overlap

#include <vector>

#include "methods/matching/match_sample.hpp"

namespace commonweal::methods {

enum class Estimand { att, ate, ato };

// `distance` holds propensities between 0 and 1, neither of them.
std::vector<double> propensity_weights(const MatchSample& sample, Estimand estimand);

}  // namespace commonweal::methods
