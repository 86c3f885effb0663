#pragma once

// What a change did, by a structural time-series model: a level that wanders, seasons that may
// change, regressors, and a step at the change (Harvey and Durbin 1986, "The effects of seat belt
// legislation on British road casualties", Journal of the Royal Statistical Society A 149). The
// level takes up what no regressor explains, so that a trend that bends is no effect.

#include <optional>
#include <span>

#include "methods/interruption/interruption.hpp"
#include "methods/series/likelihood_maximum.hpp"

namespace commonweal::methods {

struct StructuralInterruption {
  Interruption effects;  // Without a slope; the mean is the step.
  StructuralFit fit;
};

// A figure may be missing. Limits take the variances as known.
tl::expected<StructuralInterruption, NoFit> structural_effect(
    std::span<const std::optional<double>> figures, const InterruptionQuestion& question);

}  // namespace commonweal::methods
