#include "methods/meta/tau2.hpp"

#include <algorithm>
#include <cmath>

namespace commonweal::methods {
namespace {

constexpr int kSteps = 500;
constexpr double kTolerance = 1e-10;  // Of tau2 and of the least variance.

// Of the search as metafor's: its steps, the last of them, the same as a share of the variance that
// chance gives a typical effect, and how many of the last lie beside a top at 0.
constexpr int kFishersSteps = 100;
constexpr double kLastStep = 1e-5;
constexpr double kLastStepShare = 1e-3;
constexpr double kNearZero = 10;

double least_variance(const WeightedFit& fit) {
  const auto variances = fit.effects().variances();
  return *std::min_element(variances.begin(), variances.end());
}

double sum_of_variances(const WeightedFit& fit) {
  double sum = 0;
  for (const double variance : fit.effects().variances()) sum += variance;
  return sum;
}

std::optional<double> dersimonian_laird(WeightedFit& fit) {
  if (!fit.weigh(0)) return std::nullopt;
  return std::max(0.0, (fit.y_p_y() - fit.spare()) / fit.trace_p());
}

// y'P0y less what chance puts in it, sum of v (1 - leverage), without weights.
std::optional<double> hedges(WeightedFit& fit) {
  if (!fit.weigh_equally()) return std::nullopt;
  double by_chance = sum_of_variances(fit);
  for (std::size_t i = 0; i < fit.studies(); ++i) {
    by_chance -= fit.effects().variances()[i] * fit.leverage(i);
  }
  return std::max(0.0, (fit.y_p_y() - by_chance) / fit.spare());
}

// From the variance of the effects themselves with the divisor k.
std::optional<double> sidik_jonkman(WeightedFit& fit) {
  const auto estimates = fit.effects().estimates();
  const auto count = double(fit.studies());
  double mean = 0;
  for (const double estimate : estimates) mean += estimate / count;
  double start = 0;
  for (const double estimate : estimates) start += (estimate - mean) * (estimate - mean) / count;
  if (!std::isfinite(start) || !fit.weigh(start)) return std::nullopt;
  return start * fit.y_p_y() / fit.spare();
}

// Up to a factor, the slope of the (restricted) log likelihood, and the slope of that; and Fisher's
// information, which is what the second is expected to be, turned round.
struct Score {
  double value;
  double slope;
  double information;
};

Score score_of(const WeightedFit& fit, PoolMethod method) {
  double trace = 0;
  double information = 0;
  if (method == PoolMethod::reml) {
    trace = fit.trace_p();
    information = fit.trace_pp();
  } else {
    for (const double weight : fit.weights()) {
      trace += weight;
      information += weight * weight;
    }
  }
  return {fit.y_pp_y() - trace, information - 2 * fit.y_ppp_y(), information};
}

// Newton's step where the likelihood bends as at its top, else Fisher's. What is known of where the
// top lies bounds it: steps that leave that are halved, so that each search ends.
std::optional<double> most_likely(WeightedFit& fit, PoolMethod method) {
  const auto start = hedges(fit);
  if (!start) return std::nullopt;
  const double scale = least_variance(fit);
  double low = 0;
  double high = INFINITY;
  double tau2 = *start;
  for (int step = 0; step < kSteps; ++step) {
    if (!fit.weigh(tau2)) return std::nullopt;
    const auto [score, slope, information] = score_of(fit, method);
    if (tau2 == 0 && score <= 0) return 0;
    (score > 0 ? low : high) = tau2;
    double next = tau2 + score / (slope < 0 ? -slope : information);
    if (low == 0 && next < 0) next = 0;
    if (!(next >= low && next <= high)) next = std::isinf(high) ? 2 * tau2 : (low + high) / 2;
    if (std::abs(next - tau2) <= kTolerance * (next + scale)) return next;
    tau2 = next;
  }
  return std::nullopt;
}

double fishers_step(const WeightedFit& fit, PoolMethod method) {
  if (method == PoolMethod::empirical_bayes) {
    const auto count = double(fit.studies());
    return (fit.y_p_y() * count / fit.spare() - count) / fit.sum_of_weights();
  }
  const auto [score, slope, information] = score_of(fit, method);
  return score / information;
}

// As R's metafor has it: from the estimate of hedges, steps that would pass 0 halved. None where it
// takes too many. A top at 0 is 0, where metafor ends a little above.
std::optional<double> fishers_steps(WeightedFit& fit, PoolMethod method) {
  const auto start = hedges(fit);
  if (!start || !fit.weigh(0)) return std::nullopt;
  const bool is_top_zero = fishers_step(fit, method) <= 0;
  const double end = std::min(kLastStep, kLastStepShare * fit.spare() / fit.trace_p());
  double tau2 = *start;
  for (int step = 0; step < kFishersSteps; ++step) {
    if (!fit.weigh(tau2)) return std::nullopt;
    double add = fishers_step(fit, method);
    if (tau2 == 0 && add <= 0) return 0;
    while (tau2 + add < 0) add /= 2;
    tau2 += add;
    if (std::abs(add) <= end) return is_top_zero && tau2 < kNearZero * end ? 0 : tau2;
  }
  return std::nullopt;
}

std::optional<double> to_the_top(WeightedFit& fit, PoolMethod method) {
  return method == PoolMethod::empirical_bayes ? tau2_where_q_is(fit, fit.spare())
                                               : most_likely(fit, method);
}

std::optional<double> searched(WeightedFit& fit, PoolMethod method, Tau2Search search) {
  if (search == Tau2Search::as_metafor) {
    if (const auto found = fishers_steps(fit, method)) return found;
  }
  return to_the_top(fit, method);
}

std::optional<double> estimate(WeightedFit& fit, PoolMethod method, Tau2Search search) {
  switch (method) {
    case PoolMethod::fixed: return 0;
    case PoolMethod::dersimonian_laird: return dersimonian_laird(fit);
    case PoolMethod::hedges: return hedges(fit);
    case PoolMethod::sidik_jonkman: return sidik_jonkman(fit);
    case PoolMethod::paule_mandel: return tau2_where_q_is(fit, fit.spare());
    case PoolMethod::empirical_bayes:
    case PoolMethod::reml:
    case PoolMethod::ml: return searched(fit, method, search);
  }
  return std::nullopt;
}

}  // namespace

// y'Py is convex in tau2, so that Newton's steps from 0 come up to the root and never pass it.
std::optional<double> tau2_where_q_is(WeightedFit& fit, double target) {
  const double scale = least_variance(fit);
  double tau2 = 0;
  for (int step = 0; step < kSteps; ++step) {
    if (!fit.weigh(tau2)) return std::nullopt;
    const double above = fit.y_p_y() - target;
    if (!(above > 0)) return tau2;
    const double add = above / fit.y_pp_y();
    tau2 += add;
    if (add <= kTolerance * (tau2 + scale)) return tau2;
  }
  return std::nullopt;
}

double log_likelihood_of(const WeightedFit& fit, PoolMethod method) {
  double sum = -fit.y_p_y();
  for (const double weight : fit.weights()) sum += std::log(weight);
  if (method == PoolMethod::reml) sum -= fit.log_determinant();
  return sum / 2;
}

base::Result<double> tau2_of(WeightedFit& fit, PoolMethod method, Tau2Search search) {
  const auto tau2 = estimate(fit, method, search);
  if (tau2 && std::isfinite(*tau2)) return *tau2;
  return base::fail(base::ErrorCode::invalid_input,
                    "The variance between the studies was not found: the estimator does not "
                    "converge on these effects. Check their sizes, or use another method.");
}

}  // namespace commonweal::methods
