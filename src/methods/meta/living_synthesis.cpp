#include "methods/meta/living_synthesis.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/meta/random_effects.hpp"

namespace commonweal::methods {
namespace {

bool holds_nought(const Pooled& pooled) {
  return pooled.limits.lower <= 0 && pooled.limits.upper >= 0;
}

double width_of(const Pooled& pooled) { return pooled.limits.upper - pooled.limits.lower; }

Pooled with_effect(Pooled pooled, const Uncertain& mean, double confidence) {
  const Coefficient effect = coefficient_of("", mean, confidence, {});
  pooled.estimate = effect.estimate;
  pooled.standard_error = effect.standard_error;
  pooled.statistic = effect.statistic;
  pooled.p = effect.p;
  pooled.limits = effect.limits;
  return pooled;
}

// 1 / (variance + tau2) for each study, as shares, and the mean with these weights: the one pass.
Uncertain weighed(const Effects& effects, double tau2, std::vector<double>& shares) {
  double weights = 0;
  double mean = 0;
  shares.clear();
  for (std::size_t i = 0; i < effects.count(); ++i) {
    shares.push_back(1 / (effects.variances()[i] + tau2));
    weights += shares.back();
    mean += shares.back() * effects.estimates()[i];
  }
  for (double& share : shares) share /= weights;
  return {mean / weights, 1 / weights};
}

Pooled random_effect(const Effects& effects, const FixedSums& sums, const Pooled& fixed) {
  constexpr double kConfidence = 0.95;
  Pooled pooled = fixed;
  Heterogeneity& found = pooled.heterogeneity;
  found.tau2 = dersimonian_laird_tau2(sums);
  const Uncertain mean = weighed(effects, found.tau2, pooled.weights);
  pooled = with_effect(std::move(pooled), mean, kConfidence);
  const auto spare = double(sums.studies - 1);
  if (sums.studies > 1) {
    const TypicalVariance typical{spare / (sums.weights - sums.squared_weights / sums.weights)};
    found.i2 = typical.i2(found.tau2);
    found.h2 = typical.h2(found.tau2);
    pooled.prediction = prediction_of(mean, {found.tau2, spare, {}}, {.tau2 = {}});
  }
  return pooled;
}

Pooled fixed_with_weights(const Effects& effects, const FixedSums& sums) {
  Pooled pooled = fixed_effect(sums);
  for (const double variance : effects.variances()) {
    pooled.weights.push_back(1 / variance / sums.weights);
  }
  return pooled;
}

}  // namespace

void FixedSums::add(const StudyEffect& study) {
  const double weight = 1 / study.variance;
  merge({.studies = 1,
         .weights = weight,
         .squared_weights = weight * weight,
         .mean = study.estimate});
}

void FixedSums::merge(const FixedSums& others) {
  if (others.studies == 0) return;
  const double all = weights + others.weights;
  const double apart = others.mean - mean;
  q += others.q + apart * apart * weights * others.weights / all;
  mean += apart * others.weights / all;
  weights = all;
  squared_weights += others.squared_weights;
  studies += others.studies;
}

Pooled fixed_effect(const FixedSums& sums, double confidence) {
  CW_CHECK(sums.studies > 0);
  Pooled pooled{.studies = sums.studies};
  pooled = with_effect(std::move(pooled), {sums.mean, 1 / sums.weights}, confidence);
  Heterogeneity& found = pooled.heterogeneity;
  found.q = sums.q;
  found.q_degrees = sums.studies - 1;
  if (found.q_degrees == 0) return pooled;
  const auto degrees = double(found.q_degrees);
  found.q_p = chi_square_share_above(sums.q, degrees);
  found.i2 = sums.q > degrees ? (sums.q - degrees) / sums.q : 0;
  found.h2 = sums.q / degrees;
  return pooled;
}

double dersimonian_laird_tau2(const FixedSums& sums) {
  CW_CHECK(sums.studies > 0);
  if (sums.studies == 1) return 0;
  const double divisor = sums.weights - sums.squared_weights / sums.weights;
  return std::max(0.0, (sums.q - double(sums.studies - 1)) / divisor);
}

PooledChange change_between(const Pooled& before, const Pooled& after) {
  const double moved = after.estimate - before.estimate;
  return {.estimate = moved,
          .in_errors = moved / before.standard_error,
          .width = width_of(after) / width_of(before),
          .tau2 = after.heterogeneity.tau2 - before.heterogeneity.tau2,
          .i2 = after.heterogeneity.i2 - before.heterogeneity.i2,
          .q = after.heterogeneity.q - before.heterogeneity.q,
          .effect_appeared = holds_nought(before) && !holds_nought(after),
          .effect_vanished = !holds_nought(before) && holds_nought(after),
          .effect_turned = before.estimate * after.estimate < 0};
}

LivingSynthesis::LivingSynthesis(Effects studies) : studies_(std::move(studies)) {
  for (std::size_t i = 0; i < studies_.count(); ++i) {
    sums_.add({{}, studies_.estimates()[i], studies_.variances()[i]});
  }
  fixed_ = fixed_with_weights(studies_, sums_);
  random_ = random_effect(studies_, sums_, fixed_);
}

base::Result<LivingSynthesis::Update> LivingSynthesis::add(StudyEffect study) {
  auto alone = Effects::make({study});
  if (!alone) return base::fail(std::move(alone));
  FixedSums sums = sums_;
  sums.add(study);
  if (!std::isfinite(sums.q) || !std::isfinite(sums.squared_weights)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "The study's effect or variance is too large or too small to compute with "
                      "beside the others. Check its unit.");
  }
  const Pooled fixed_before = std::move(fixed_);
  const Pooled random_before = std::move(random_);
  sums_ = sums;
  studies_.append(*alone);
  fixed_ = fixed_with_weights(studies_, sums_);
  random_ = random_effect(studies_, sums_, fixed_);
  return Update{.fixed = fixed_,
                .random = random_,
                .fixed_change = change_between(fixed_before, fixed_),
                .random_change = change_between(random_before, random_)};
}

}  // namespace commonweal::methods
