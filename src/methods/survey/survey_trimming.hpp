#pragma once

// Weights cut off at a bound, and what that takes shared out again equally among the others, until
// none is beyond it: fewer people speak for many, at the price of a little bias (Potter 1990).

#include <functional>
#include <optional>
#include <vector>

#include "methods/survey/survey_raking.hpp"

namespace commonweal::methods {

// Weights of 0 stay 0. None where even equal weights lie above.
std::optional<std::vector<double>> trimmed_weights(std::vector<double> weights, double upper);

// Kish's design effect of weighting: how many more responses are needed than with equal weights.
double kish_design_effect(const std::vector<double>& weights);

// How base weights are made to agree with the margins: raked or calibrated.
using WeightFit = std::function<FittedWeights(const std::vector<double>& base)>;

// Fits and trims in turns until the weights agree and none is above `times` the mean weight.
// is_met is false where that cannot be; the trimmed weights then miss the margins by `miss`.
// Requires times above 1.
FittedWeights fitted_and_trimmed(const std::vector<double>& base,
                                 const std::vector<SurveyMargin>& margins, double times,
                                 const WeightFit& fit);

}  // namespace commonweal::methods
