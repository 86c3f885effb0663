#include "methods/meta/tau2_limits.hpp"

#include <cmath>
#include <optional>
#include <utility>

#include "methods/distributions/chi_square.hpp"
#include "methods/meta/random_effects.hpp"
#include "methods/meta/tau2.hpp"

namespace commonweal::methods {
namespace {

// The fit as asked: what both kinds of limits start from, and what they may fail of.
base::Result<RandomEffects> start(const Effects& effects, const ModelMatrix& matrix,
                                  PoolMethod method, double confidence) {
  return fit_random_effects(
      effects, matrix,
      {.method = method, .confidence = confidence, .search = Tau2Search::to_the_top, .tau2 = {}});
}

base::Result<HeterogeneityLimits> with_shares(WeightedFit& fit, std::optional<double> lower,
                                              std::optional<double> upper) {
  if (!lower || !upper || !fit.weigh(0)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "Limits of the variance between the studies were not found on these "
                      "effects. Check their sizes.");
  }
  const TypicalVariance typical = typical_variance(fit);
  return HeterogeneityLimits{.tau2 = {*lower, *upper},
                             .i2 = {typical.i2(*lower), typical.i2(*upper)},
                             .h2 = {typical.h2(*lower), typical.h2(*upper)}};
}

// How far the likelihood at a tau2 lies below its top, as a chi-square, less what is allowed.
class Drop {
 public:
  Drop(WeightedFit& fit, PoolMethod method, double confidence)
      : fit_(fit),
        method_(method),
        top_(log_likelihood_of(fit, method)),
        allowed_(chi_square_quantile(confidence, 1)) {}

  double operator()(double tau2) {
    if (!fit_.weigh(tau2)) return NAN;
    return 2 * (top_ - log_likelihood_of(fit_, method_)) - allowed_;
  }

 private:
  WeightedFit& fit_;
  PoolMethod method_;
  double top_;
  double allowed_;
};

// Halves between a place within the limits and one without until they meet.
double crossing(Drop& drop, double within, double without) {
  for (int step = 0; step < 200; ++step) {
    const double middle = within + (without - within) / 2;
    if (middle == within || middle == without) break;
    (drop(middle) > 0 ? without : within) = middle;
  }
  return within;
}

std::optional<double> upper_crossing(Drop& drop, double tau2, double scale) {
  double high = 2 * tau2 + scale;
  for (int step = 0; step < 2000; ++step, high *= 2) {
    const double beyond = drop(high);
    if (std::isnan(beyond)) return std::nullopt;
    if (beyond > 0) return crossing(drop, tau2, high);
  }
  return std::nullopt;
}

}  // namespace

base::Result<HeterogeneityLimits> q_profile_limits(const Effects& effects,
                                                   std::span<const Moderator> moderators,
                                                   double confidence) {
  auto matrix = ModelMatrix::make(effects.count(), moderators);
  if (!matrix) return base::fail(std::move(matrix));
  auto found = start(effects, *matrix, PoolMethod::dersimonian_laird, confidence);
  if (!found) return base::fail(std::move(found));
  WeightedFit& fit = found->fit;
  const double tail = (1 - confidence) / 2;
  const double least = chi_square_quantile(tail, fit.spare());
  auto limits = with_shares(fit, tau2_where_q_is(fit, chi_square_quantile(1 - tail, fit.spare())),
                            tau2_where_q_is(fit, least));
  if (limits) limits->is_empty = found->heterogeneity.q < least;
  return limits;
}

base::Result<HeterogeneityLimits> likelihood_limits(const Effects& effects, PoolMethod method,
                                                    std::span<const Moderator> moderators,
                                                    double confidence) {
  if (method != PoolMethod::reml && method != PoolMethod::ml) {
    return base::fail(base::ErrorCode::invalid_input,
                      "Limits by the likelihood go with maximum likelihood alone: use reml or ml, "
                      "or the Q-profile.");
  }
  auto matrix = ModelMatrix::make(effects.count(), moderators);
  if (!matrix) return base::fail(std::move(matrix));
  auto found = start(effects, *matrix, method, confidence);
  if (!found) return base::fail(std::move(found));
  WeightedFit& fit = found->fit;
  const double tau2 = found->heterogeneity.tau2;
  const double scale = effects.variances().front();
  Drop drop(fit, method, confidence);
  const double lower = drop(0) > 0 ? crossing(drop, tau2, 0) : 0;
  return with_shares(fit, lower, upper_crossing(drop, tau2, scale));
}

}  // namespace commonweal::methods
