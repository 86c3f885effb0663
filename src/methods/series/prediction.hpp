#pragma once

// What a model with known variances expects of the periods after the last figure.

#include <optional>
#include <span>
#include <vector>

#include "methods/series/kalman_smoother.hpp"
#include "methods/series/state_space.hpp"

namespace commonweal::methods {

// The mean of each figure to come and how far it may be off: the states' uncertainty, the noise on
// the way and the figure's own irregular (Durbin and Koopman 2012, section 4.11). The variances
// count as known. Regressors need values for the steps to come. Requires that the figures settle
// the states.
std::vector<NormalEstimate> predict(const StructuralForm& form, const PerNoise& variances,
                                    std::span<const std::optional<double>> figures,
                                    std::size_t horizon);

}  // namespace commonweal::methods
