#include "methods/meta/random_effects.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/problems.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/distributions/student.hpp"
#include "methods/meta/tau2.hpp"

namespace commonweal::methods {
namespace {

// Below which the spread about a fit is that of rounding.
constexpr double kNoSpread = 1e-20;

bool needs_spare(const PoolQuestion& question) {
  return question.inference != Inference::normal ||
         (question.method != PoolMethod::fixed && !question.tau2);
}

std::string too_few(std::size_t studies, std::size_t coefficients) {
  if (studies == 1 && coefficients == 1) {
    return "There is one study. How studies differ cannot be known from it: add studies, or use "
           "the fixed method with normal limits.";
  }
  const bool is_exact = studies == coefficients;
  return "There are " + std::to_string(studies) + " studies for " + std::to_string(coefficients) +
         " coefficients. " +
         (is_exact ? "Nothing is left to tell how studies differ: " : "They cannot be told: ") +
         "add studies, or leave out moderators.";
}

void check(const WeightedFit& fit, const PoolQuestion& question, base::Problems& problems) {
  if (!(question.confidence > 0 && question.confidence < 1)) {
    problems.add({.place = "confidence", .what = "The confidence must lie between 0 and 1."});
  }
  if (fit.spare() < 1 && needs_spare(question)) {
    problems.add({.place = "studies", .what = too_few(fit.studies(), fit.matrix().columns())});
  }
  if (!question.tau2) return;
  if (!(*question.tau2 >= 0 && std::isfinite(*question.tau2))) {
    problems.add(
        {.place = "tau2", .what = "The variance between studies must be a finite number from 0."});
  }
  if (question.method == PoolMethod::fixed) {
    problems.add({.place = "tau2",
                  .what = "A fixed effect has no variance between studies. Leave it out, or use "
                          "another method."});
  }
}

base::Result<double> tau2_asked(WeightedFit& fit, const PoolQuestion& question) {
  if (question.tau2) return *question.tau2;
  return tau2_of(fit, question.method, question.search);
}

// At tau2 = 0, where `fit` is left.
Heterogeneity heterogeneity_of(const WeightedFit& fit, double tau2, PoolMethod method) {
  Heterogeneity found{.tau2 = tau2, .q = fit.y_p_y()};
  found.q_degrees = fit.studies() - fit.matrix().columns();
  if (found.q_degrees == 0) return found;
  const auto degrees = double(found.q_degrees);
  found.q_p = chi_square_share_above(found.q, degrees);
  if (method == PoolMethod::fixed) {
    found.i2 = found.q > degrees ? (found.q - degrees) / found.q : 0;
    found.h2 = found.q / degrees;
  } else {
    const TypicalVariance typical = typical_variance(fit);
    found.i2 = typical.i2(tau2);
    found.h2 = typical.h2(tau2);
  }
  return found;
}

base::Result<double> scale_of(const WeightedFit& fit, Inference inference) {
  if (inference == Inference::normal || inference == Inference::student) return 1;
  const double spread = fit.y_p_y() / fit.spare();
  if (inference == Inference::knapp_hartung_at_least_one) return std::max(1.0, spread);
  if (spread > kNoSpread) return spread;
  return base::fail(
      base::ErrorCode::invalid_input,
      "The effects do not differ beyond what is fitted, and Knapp and Hartung's variance would be "
      "0. Use normal limits.");
}

tl::unexpected<base::Error> beyond_numbers() {
  return base::fail(base::ErrorCode::invalid_input,
                    "The effects or their variances are too large or too small to compute with. "
                    "Check their unit.");
}

}  // namespace

TypicalVariance typical_variance(const WeightedFit& at_zero) {
  return {at_zero.spare() / at_zero.trace_p()};
}

base::Result<RandomEffects> fit_random_effects(const Effects& effects, const ModelMatrix& matrix,
                                               const PoolQuestion& question) {
  RandomEffects found{.fit = WeightedFit(effects, matrix), .heterogeneity = {}, .degrees = {}};
  base::Problems problems;
  check(found.fit, question, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto tau2 = tau2_asked(found.fit, question);
  if (!tau2) return base::fail(std::move(tau2));
  if (!found.fit.weigh(0)) return beyond_numbers();
  found.heterogeneity = heterogeneity_of(found.fit, *tau2, question.method);
  if (!found.fit.weigh(*tau2)) return beyond_numbers();
  auto scale = scale_of(found.fit, question.inference);
  if (!scale) return base::fail(std::move(scale));
  found.scale = *scale;
  if (question.inference != Inference::normal) found.degrees = found.fit.spare();
  return found;
}

double reach_of(double confidence, std::optional<double> degrees) {
  const double share = 0.5 + confidence / 2;
  return degrees ? student_quantile(share, *degrees) : base::normal_quantile(share);
}

Coefficient coefficient_of(std::string name, const Uncertain& value, double confidence,
                           std::optional<double> degrees) {
  const double error = std::sqrt(value.variance);
  const double statistic = value.estimate / error;
  const double half = reach_of(confidence, degrees) * error;
  return {.name = std::move(name),
          .estimate = value.estimate,
          .standard_error = error,
          .statistic = statistic,
          .p = degrees ? student_share_beyond(statistic, *degrees) : normal_share_beyond(statistic),
          .limits = {value.estimate - half, value.estimate + half}};
}

std::optional<PredictionInterval> prediction_of(const Uncertain& mean, const Remainder& left,
                                                const PoolQuestion& question) {
  if (question.method == PoolMethod::fixed) return std::nullopt;
  std::optional<double> degrees = left.degrees;
  if (question.prediction == PredictionDegrees::student) degrees = left.spare;
  if (question.prediction == PredictionDegrees::one_fewer) degrees = left.spare - 1;
  if (degrees && *degrees < 1) return std::nullopt;
  const double half = reach_of(question.confidence, degrees) * std::sqrt(mean.variance + left.tau2);
  return PredictionInterval{.limits = {mean.estimate - half, mean.estimate + half},
                            .degrees = degrees};
}

}  // namespace commonweal::methods
