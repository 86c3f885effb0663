#pragma once

// Replicate weights: the sample as it might have been, many times over. What is worked out from
// each, weighting included, shows how much it varies. The jackknife leaves out one cluster at a
// time (JK1, and JKn with strata); the bootstrap draws one cluster fewer than there are in each
// stratum, with replacement, and scales the weights up (Rao and Wu 1988).

#include <cstdint>
#include <functional>
#include <vector>

#include "methods/survey/survey_design.hpp"

namespace commonweal::methods {

struct SurveyReplicates {
  std::vector<std::vector<double>> weights;  // By replicate, then response.
  std::vector<double> scales;                // The variance is the sum of scale x (its - all's)^2.
};

// A stratum of one cluster gives no replicate.
SurveyReplicates jackknife_replicates(const SurveyDesign& design);

struct BootstrapQuestion {
  std::size_t replicates = 200;
  std::uint64_t seed = 1;
};

SurveyReplicates bootstrap_replicates(const SurveyDesign& design,
                                      const BootstrapQuestion& question);

// Of what `estimate` makes of the weights.
double replicate_variance(
    const SurveyDesign& design, const SurveyReplicates& replicates,
    const std::function<double(const std::vector<double>& weights)>& estimate);

}  // namespace commonweal::methods
