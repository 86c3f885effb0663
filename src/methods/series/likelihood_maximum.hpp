#pragma once

// The variances under which a structural model makes the figures most likely, and the damping.
//
// The exact diffuse likelihood, with the scale of all variances solved for (Durbin and Koopman
// 2012, section 2.10.2), is climbed over the logarithms of their ratios from the best of several
// fixed starts. A variance that is best at nought is set there, and let out again where the
// likelihood rises from nought.

#include <cstddef>
#include <optional>
#include <span>

#include "base/result.hpp"
#include "methods/series/state_space.hpp"

namespace commonweal::methods {

// The damping is looked for between these: below, a slope is lost within a few periods and the
// model is one of a level; above, it is one of a trend (Hyndman and Athanasopoulos 2021,
// section 8.2).
inline constexpr double kDampingMin = 0.8;
inline constexpr double kDampingMax = 0.98;

enum class Damping { as_given, estimated };

struct StructuralFit {
  StructuralForm form;
  PerNoise variances;      // Of each kind of noise, in the figures' unit squared; some are nought.
  double log_likelihood;   // LikelihoodSums says with which constant.
  std::size_t parameters;  // Estimated: variances that are not nought, and the damping.
};

enum class NoFit {
  unsettled,      // Too few figures, or regressors that cannot be told apart.
  without_error,  // The model fits the figures without any error: there is none to measure.
};

using FitResult = tl::expected<StructuralFit, NoFit>;
FitResult most_likely(const StructuralForm& form, Damping damping,
                      std::span<const std::optional<double>> figures);

// The same from one start, the fit of nearly the same figures: for a back-test.
FitResult most_likely_near(const StructuralFit& start, Damping damping,
                           std::span<const std::optional<double>> figures);

}  // namespace commonweal::methods
