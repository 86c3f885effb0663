#include "methods/meta/weighted_fit.hpp"

#include <cmath>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {

WeightedFit::WeightedFit(const Effects& effects, const ModelMatrix& matrix)
    : effects_(effects),
      matrix_(matrix),
      weights_(effects.count()),
      residuals_(effects.count()),
      coefficients_(matrix.columns()) {
  CW_CHECK(effects.count() == matrix.studies() && effects.count() >= matrix.columns());
}

bool WeightedFit::weigh(double tau2) {
  CW_CHECK(!(tau2 < 0));
  const auto variances = effects_.variances();
  for (std::size_t i = 0; i < studies(); ++i) weights_[i] = 1 / (variances[i] + tau2);
  return solve();
}

bool WeightedFit::weigh_equally() {
  weights_.assign(studies(), 1);
  return solve();
}

SquareMatrix WeightedFit::moments(int power) const {
  const std::size_t columns = matrix_.columns();
  SquareMatrix sums(columns);
  for (std::size_t i = 0; i < studies(); ++i) {
    double weight = weights_[i];
    for (int more = 1; more < power; ++more) weight *= weights_[i];
    const auto row = matrix_.row(i);
    for (std::size_t r = 0; r < columns; ++r) {
      for (std::size_t c = 0; c <= r; ++c) sums(r, c) += weight * row[r] * row[c];
    }
  }
  for (std::size_t r = 0; r < columns; ++r) {
    for (std::size_t c = 0; c < r; ++c) sums(c, r) = sums(r, c);
  }
  return sums;
}

bool WeightedFit::solve() {
  auto inverse = inverse_of_positive(moments(1));
  if (!inverse) return false;
  inverse_ = std::move(*inverse);
  const std::size_t columns = matrix_.columns();
  const auto estimates = effects_.estimates();
  std::vector<double> right(columns);
  for (std::size_t i = 0; i < studies(); ++i) {
    const auto row = matrix_.row(i);
    for (std::size_t c = 0; c < columns; ++c) right[c] += weights_[i] * row[c] * estimates[i];
  }
  for (std::size_t r = 0; r < columns; ++r) {
    coefficients_[r] = 0;
    for (std::size_t c = 0; c < columns; ++c) coefficients_[r] += inverse_.inverse(r, c) * right[c];
  }
  for (std::size_t i = 0; i < studies(); ++i) residuals_[i] = estimates[i] - fitted(i);
  return std::isfinite(y_pp_y()) && std::isfinite(y_p_y());
}

double WeightedFit::fitted(std::size_t study) const {
  const auto row = matrix_.row(study);
  double sum = 0;
  for (std::size_t c = 0; c < row.size(); ++c) sum += row[c] * coefficients_[c];
  return sum;
}

double WeightedFit::variance_at(std::span<const double> place) const {
  double sum = 0;
  for (std::size_t r = 0; r < place.size(); ++r) {
    for (std::size_t c = 0; c < place.size(); ++c) sum += place[r] * inverse()(r, c) * place[c];
  }
  return sum;
}

double WeightedFit::leverage(std::size_t study) const {
  return weights_[study] * variance_at(matrix_.row(study));
}

double WeightedFit::sum_of_weights() const {
  double sum = 0;
  for (const double weight : weights_) sum += weight;
  return sum;
}

double WeightedFit::y_p_y() const {
  double sum = 0;
  for (std::size_t i = 0; i < studies(); ++i) sum += weights_[i] * residuals_[i] * residuals_[i];
  return sum;
}

double WeightedFit::y_pp_y() const {
  double sum = 0;
  for (std::size_t i = 0; i < studies(); ++i) {
    const double z = weights_[i] * residuals_[i];
    sum += z * z;
  }
  return sum;
}

// z'Pz for z = Py: its own weighted squares, less what the columns take of them.
double WeightedFit::y_ppp_y() const {
  double sum = 0;
  std::vector<double> taken(matrix_.columns());
  for (std::size_t i = 0; i < studies(); ++i) {
    const double z = weights_[i] * residuals_[i];
    sum += weights_[i] * z * z;
    const auto row = matrix_.row(i);
    for (std::size_t c = 0; c < row.size(); ++c) taken[c] += weights_[i] * row[c] * z;
  }
  return sum - variance_at(taken);
}

double WeightedFit::trace_p() const {
  return sum_of_weights() - trace_of_product(inverse(), moments(2));
}

double WeightedFit::trace_pp() const {
  double squares = 0;
  for (const double weight : weights_) squares += weight * weight;
  const SquareMatrix share = product(inverse(), moments(2));
  return squares - 2 * trace_of_product(inverse(), moments(3)) + trace_of_product(share, share);
}

}  // namespace commonweal::methods
