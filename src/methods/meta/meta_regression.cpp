#include "methods/meta/meta_regression.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "base/check.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/meta/tau2.hpp"

namespace commonweal::methods {
namespace {

SquareMatrix scaled(SquareMatrix matrix, double factor) {
  for (std::size_t r = 0; r < matrix.size(); ++r) {
    for (std::size_t c = 0; c < matrix.size(); ++c) matrix(r, c) *= factor;
  }
  return matrix;
}

// Raudenbush (2009): the drop in the variance between studies, by the same method.
base::Result<std::optional<double>> explained(const Effects& effects, double left,
                                              const PoolQuestion& question) {
  if (question.method == PoolMethod::fixed || question.tau2) return std::nullopt;
  const ModelMatrix mean = ModelMatrix::intercept(effects.count());
  WeightedFit alone(effects, mean);
  auto whole = tau2_of(alone, question.method, question.search);
  if (!whole) return base::fail(std::move(whole));
  if (*whole == 0) return std::nullopt;
  return std::max(0.0, (*whole - left) / *whole);
}

void add_coefficients(const RandomEffects& found, const ModelMatrix& matrix,
                      std::span<const Moderator> moderators, MetaRegression& regression) {
  const auto estimates = matrix.given(found.fit.coefficients());
  for (std::size_t c = 0; c < estimates.size(); ++c) {
    regression.coefficients.push_back(coefficient_of(
        c == 0 ? "intercept" : moderators[c - 1].name, {estimates[c], regression.covariance(c, c)},
        regression.question.confidence, found.degrees));
  }
}

}  // namespace

base::Result<MetaRegression> meta_regression(const Effects& effects,
                                             std::span<const Moderator> moderators,
                                             const PoolQuestion& question) {
  auto matrix = ModelMatrix::make(effects.count(), moderators);
  if (!matrix) return base::fail(std::move(matrix));
  auto found = fit_random_effects(effects, *matrix, question);
  if (!found) return base::fail(std::move(found));
  MetaRegression regression{.coefficients = {},
                            .covariance = scaled(matrix->given(found->fit.inverse()), found->scale),
                            .degrees = found->degrees,
                            .heterogeneity = found->heterogeneity,
                            .moderators = {},
                            .r2 = {},
                            .question = question,
                            .studies = effects.count()};
  add_coefficients(*found, *matrix, moderators, regression);
  if (moderators.empty()) return regression;
  std::vector<std::size_t> places(moderators.size());
  std::iota(places.begin(), places.end(), 1);
  regression.moderators = tested(regression, places);
  auto r2 = explained(effects, found->heterogeneity.tau2, question);
  if (!r2) return base::fail(std::move(r2));
  regression.r2 = *r2;
  return regression;
}

OmnibusTest tested(const MetaRegression& regression, std::span<const std::size_t> places) {
  const std::size_t count = places.size();
  SquareMatrix part(count);
  for (std::size_t r = 0; r < count; ++r) {
    for (std::size_t c = 0; c < count; ++c)
      part(r, c) = regression.covariance(places[r], places[c]);
  }
  std::vector<double> estimates;
  for (const std::size_t place : places) {
    estimates.push_back(regression.coefficients.at(place).estimate);
  }
  return tested(estimates, part, regression.degrees);
}

OmnibusTest tested(std::span<const double> estimates, const SquareMatrix& covariance,
                   std::optional<double> degrees) {
  const std::size_t count = estimates.size();
  const auto inverse = inverse_of_positive(covariance);
  CW_CHECK(inverse.has_value());
  double sum = 0;
  for (std::size_t r = 0; r < count; ++r) {
    for (std::size_t c = 0; c < count; ++c) {
      sum += estimates[r] * inverse->inverse(r, c) * estimates[c];
    }
  }
  const auto all = double(count);
  if (!degrees) {
    return {
        .statistic = sum, .tested = count, .degrees = {}, .p = chi_square_share_above(sum, all)};
  }
  return {.statistic = sum / all,
          .tested = count,
          .degrees = degrees,
          .p = f_share_above(sum / all, {.tested = all, .rest = *degrees})};
}

PredictedEffect predicted(const MetaRegression& regression, std::span<const double> values) {
  CW_CHECK(values.size() + 1 == regression.coefficients.size());
  std::vector<double> at(values.begin(), values.end());
  at.insert(at.begin(), 1);
  Uncertain mean{0, 0};
  for (std::size_t r = 0; r < at.size(); ++r) {
    mean.estimate += at[r] * regression.coefficients[r].estimate;
    for (std::size_t c = 0; c < at.size(); ++c) {
      mean.variance += at[r] * regression.covariance(r, c) * at[c];
    }
  }
  const Coefficient effect =
      coefficient_of("", mean, regression.question.confidence, regression.degrees);
  return {.estimate = effect.estimate,
          .standard_error = effect.standard_error,
          .limits = effect.limits,
          .prediction = prediction_of(mean,
                                      {.tau2 = regression.heterogeneity.tau2,
                                       .spare = double(regression.heterogeneity.q_degrees),
                                       .degrees = regression.degrees},
                                      regression.question)};
}

}  // namespace commonweal::methods
