#pragma once

// Calibration: weights d F(x'b) that agree with margins, where b is found by Newton's method
// (Deville and Särndal 1992). Linear F(u) = 1 + u is the generalised regression estimator (GREG):
// one step, but weights can be negative. With bounds L < 1 < U on how far a weight may move from
// its base: F cut off there (their case 7), or the logit function (their case 6), which comes near
// the bounds and does not reach them.

#include <optional>
#include <vector>

#include "methods/survey/survey_margin.hpp"
#include "methods/survey/survey_raking.hpp"

namespace commonweal::methods {

enum class CalibrationShape { linear, logit };

// Of weight / base weight.
struct CalibrationBounds {
  double lower;
  double upper;
};

struct CalibrationQuestion {
  CalibrationShape shape = CalibrationShape::linear;
  std::optional<CalibrationBounds> bounds = {};  // The logit function requires them.
  double miss_most = 1e-12;
  int steps_most = 200;
};

// Requires what raked_weights requires, and bounds with 0 <= lower < 1 < upper. Where no weights
// within the bounds agree, is_met is false.
FittedWeights calibrated_weights(const std::vector<double>& base,
                                 const std::vector<SurveyMargin>& margins,
                                 const CalibrationQuestion& question = {});

}  // namespace commonweal::methods
