#pragma once

// The exact diffuse smoother: what the whole series says of each period's level, slope, season and
// irregular, the later figures included. For one set of variances.
//
// Koopman (1997); Durbin and Koopman (2012), sections 4.4 and 5.3. A gap has a level too.

#include <optional>
#include <span>
#include <vector>

#include "methods/series/state_space.hpp"

namespace commonweal::methods {

struct NormalEstimate {
  double mean = 0;
  double standard_deviation = 0;
};

struct SmoothedStep {
  NormalEstimate level;
  std::optional<NormalEstimate> slope;
  std::optional<NormalEstimate> season;
  double irregular = 0;     // Nought where there is no figure.
  double level_change = 0;  // The noise of the level, of the step to the next period.
};

struct Smoothed {
  std::vector<SmoothedStep> steps;
  std::vector<NormalEstimate> coefficients;  // Of the regressors, in their order.
};

// None where the figures do not settle the states, or the variances cannot have made them.
std::optional<Smoothed> smooth(const StructuralForm& form, const PerNoise& variances,
                               std::span<const std::optional<double>> figures);

}  // namespace commonweal::methods
