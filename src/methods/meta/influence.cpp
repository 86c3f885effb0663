#include "methods/meta/influence.hpp"

#include <cmath>
#include <utility>

#include "methods/distributions/chi_square.hpp"
#include "methods/meta/random_effects.hpp"

namespace commonweal::methods {
namespace {

// A fit as it is told: coefficients of the columns as given, and their variances.
struct Told {
  std::vector<double> coefficients;
  SquareMatrix covariance;
};

Told told(const RandomEffects& found) {
  const ModelMatrix& matrix = found.fit.matrix();
  Told it{matrix.given(found.fit.coefficients()), matrix.given(found.fit.inverse())};
  for (std::size_t r = 0; r < it.covariance.size(); ++r) {
    for (std::size_t c = 0; c < it.covariance.size(); ++c) it.covariance(r, c) *= found.scale;
  }
  return it;
}

// Variances of the coefficients from all studies, if tau2 were that found without one of them.
SquareMatrix covariance_at(const Effects& effects, const ModelMatrix& matrix, double tau2) {
  WeightedFit fit(effects, matrix);
  return fit.weigh(tau2) ? matrix.given(fit.inverse()) : SquareMatrix(matrix.columns());
}

double form(const SquareMatrix& matrix, const std::vector<double>& at) {
  double sum = 0;
  for (std::size_t r = 0; r < at.size(); ++r) {
    for (std::size_t c = 0; c < at.size(); ++c) sum += at[r] * matrix(r, c) * at[c];
  }
  return sum;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t c = 0; c < a.size(); ++c) sum += a[c] * b[c];
  return sum;
}

std::vector<double> less(std::vector<double> a, const std::vector<double>& b) {
  for (std::size_t c = 0; c < a.size(); ++c) a[c] -= b[c];
  return a;
}

bool is_influential(const Deletion& without, double hat, const WeightedFit& fit) {
  const auto columns = double(fit.matrix().columns());
  const double below = 1 - chi_square_share_above(without.cooks_distance, columns);
  if (std::abs(without.dffits) > 3 * std::sqrt(columns / fit.spare()) || below > 0.5) return true;
  if (hat > 3 * columns / double(fit.studies())) return true;
  for (const double moved : without.dfbetas) {
    if (std::abs(moved) > 1) return true;
  }
  return false;
}

// What all deletions are held against.
struct Whole {
  const Effects& effects;
  const RandomEffects& found;
  Told told;
  PositiveInverse precision;  // Of the told coefficients.
};

Deletion deletion_of(const Whole& whole, std::size_t study, const RandomEffects& rest) {
  const WeightedFit& fit = whole.found.fit;
  const Told left = told(rest);
  const std::vector<double> row = fit.matrix().as_given(study);
  const double variance = whole.effects.variances()[study];
  const double tau2 = rest.heterogeneity.tau2;
  const double around = rest.scale * (variance + tau2);
  const double apart = whole.effects.estimates()[study] - dot(row, left.coefficients);
  const double moved = fit.fitted(study) - dot(row, left.coefficients);
  const std::vector<double> change = less(whole.told.coefficients, left.coefficients);
  Deletion without{
      .rstudent = apart / std::sqrt(around + form(left.covariance, row)),
      .dffits = moved / std::sqrt(around * fit.leverage(study)),
      .cooks_distance = form(whole.precision.inverse, change),
      .covariance_ratio = std::exp(inverse_of_positive(left.covariance)->log_determinant -
                                   whole.precision.log_determinant),
      .tau2 = tau2,
      .q = rest.heterogeneity.q,
      .dfbetas = change,
      .is_influential = false};
  const SquareMatrix errors = covariance_at(whole.effects, fit.matrix(), tau2);
  for (std::size_t c = 0; c < change.size(); ++c) {
    without.dfbetas[c] /= std::sqrt(rest.scale * errors(c, c));
  }
  without.is_influential = is_influential(without, fit.leverage(study), fit);
  return without;
}

std::optional<Deletion> without(const Whole& whole, std::size_t study,
                                const PoolQuestion& question) {
  const auto matrix = whole.found.fit.matrix().without(study);
  if (!matrix) return std::nullopt;
  const Effects others = whole.effects.without(study);
  if (others.count() < matrix->columns()) return std::nullopt;
  const auto rest = fit_random_effects(others, *matrix, question);
  if (!rest) return std::nullopt;
  return deletion_of(whole, study, *rest);
}

}  // namespace

base::Result<std::vector<StudyInfluence>> influence_of(const Effects& effects,
                                                       std::span<const Moderator> moderators,
                                                       const PoolQuestion& question) {
  auto matrix = ModelMatrix::make(effects.count(), moderators);
  if (!matrix) return base::fail(std::move(matrix));
  auto found = fit_random_effects(effects, *matrix, question);
  if (!found) return base::fail(std::move(found));
  Told all = told(*found);
  auto precision = inverse_of_positive(all.covariance);
  if (effects.count() < 2 || !precision) {
    return base::fail(base::ErrorCode::invalid_input,
                      "There are too few studies to say what each does to the answer. Add some.");
  }
  const Whole whole{effects, *found, std::move(all), std::move(*precision)};
  const double weights = found->fit.sum_of_weights();
  std::vector<StudyInfluence> studies;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    studies.push_back({.label = effects.label(i),
                       .hat = found->fit.leverage(i),
                       .weight = found->fit.weights()[i] / weights,
                       .without = without(whole, i, question)});
  }
  return studies;
}

}  // namespace commonweal::methods
