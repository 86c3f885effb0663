#include "missions/effect_estimate.hpp"

#include <cmath>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "methods/distributions/student.hpp"

namespace commonweal::missions {
namespace {

constexpr double kUpperShare = 0.975;  // Limits are those of 95%.

double half_width(const EffectLimits& limits) { return (limits.upper - limits.lower) / 2; }

double normal_deviate() { return base::normal_quantile(kUpperShare); }

// The degrees of freedom whose deviate is this one. Whole where they nearly are: limits are
// rounded.
double degrees_of(double deviate) {
  double low = 1;
  double high = 1e4;
  if (methods::student_quantile(kUpperShare, low) <= deviate) return low;
  constexpr int kHalvings = 60;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = std::sqrt(low * high);
    (methods::student_quantile(kUpperShare, middle) > deviate ? low : high) = middle;
  }
  constexpr double kNearlyWhole = 0.02;
  const double whole = std::round(low);
  return std::abs(low - whole) < kNearlyWhole * whole ? whole : low;
}

// None where the limits are those of a normal distribution, as far as their rounding tells.
std::optional<double> degrees_implied(const Effect& effect) {
  if (!effect.limits || !effect.standard_error || *effect.standard_error == 0) return std::nullopt;
  const double deviate = half_width(*effect.limits) / *effect.standard_error;
  constexpr double kRounding = 1.002;
  if (deviate < normal_deviate() * kRounding) return std::nullopt;
  return degrees_of(deviate);
}

EstimateFrom predicted_of(const Effect& effect) {
  CW_CHECK(effect.predicted.has_value());
  const auto& degrees = effect.prediction_degrees;
  const double deviate =
      degrees ? methods::student_quantile(kUpperShare, *degrees) : normal_deviate();
  return {.estimate = {.value = effect.estimate,
                       .standard_error = half_width(*effect.predicted) / deviate,
                       .degrees = degrees},
          .from = ErrorFrom::prediction};
}

}  // namespace

EstimateFrom estimate_of(const Effect& effect, EffectBasis basis) {
  if (basis == EffectBasis::prediction) return predicted_of(effect);
  if (effect.standard_error) {
    return {.estimate = {.value = effect.estimate,
                         .standard_error = effect.standard_error,
                         .degrees = degrees_implied(effect)},
            .from = ErrorFrom::published};
  }
  if (effect.limits) {
    const double error = half_width(*effect.limits) / normal_deviate();
    return {.estimate = {.value = effect.estimate, .standard_error = error},
            .from = ErrorFrom::limits};
  }
  return {.estimate = {.value = effect.estimate}, .from = ErrorFrom::nowhere};
}

}  // namespace commonweal::missions
