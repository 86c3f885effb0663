#pragma once

// Raking: weights that agree with several margins, by proportional fitting to one after the other
// until all hold (Deming and Stephan 1940). Of all weights that agree, these lie nearest to the
// base weights in the sense of the Kullback-Leibler distance, and none is negative.
//
// Chosen as the usual method over GREG because weights stay positive. It fails where no positive
// weights agree, as where everybody in the North is young and the targets say otherwise: then it
// ends after so many sweeps, and says that it missed.

#include <vector>

#include "methods/survey/survey_margin.hpp"

namespace commonweal::methods {

struct RakingEffort {
  double miss_most = 1e-12;  // As a share of all.
  int sweeps_most = 2000;
};

struct FittedWeights {
  std::vector<double> weights;  // By response.
  int steps;                    // Sweeps of raking, or steps of Newton's method.
  double miss;                  // The largest difference from a target, as a share of all.
  bool is_met;
};

// Requires weights from 0, targets above 0, and a response in each category. A weight of 0, of who
// is left out of a replicate, stays 0.
FittedWeights raked_weights(const std::vector<double>& base,
                            const std::vector<SurveyMargin>& margins,
                            const RakingEffort& effort = {});

}  // namespace commonweal::methods
