#pragma once

// Weighted least squares of effects on a model matrix, with the weight 1 / (variance + tau2) for
// each study, and the sums over it from which the estimators of tau2 are made. With W the weights,
// X the matrix and y the effects, P is W - W X (X'WX)^-1 X'W, so that Py = W (y - fitted).

#include <cstddef>
#include <vector>

#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/square_matrix.hpp"

namespace commonweal::methods {

// Refers to the effects and the matrix, which outlive it.
class WeightedFit {
 public:
  WeightedFit(const Effects& effects, const ModelMatrix& matrix);

  // Fits anew. Requires a tau2 from 0. False where the sums are beyond what numbers can hold.
  [[nodiscard]] bool weigh(double tau2);
  // The same with equal weights of 1.
  [[nodiscard]] bool weigh_equally();

  const Effects& effects() const { return effects_; }
  const ModelMatrix& matrix() const { return matrix_; }
  std::size_t studies() const { return weights_.size(); }
  double spare() const { return double(studies()) - double(matrix_.columns()); }  // k - p.

  // In the basis of the matrix.
  const std::vector<double>& coefficients() const { return coefficients_; }
  const SquareMatrix& inverse() const { return inverse_.inverse; }  // (X'WX)^-1.
  double log_determinant() const { return inverse_.log_determinant; }

  const std::vector<double>& weights() const { return weights_; }
  double fitted(std::size_t study) const;
  double residual(std::size_t study) const { return residuals_[study]; }
  double leverage(std::size_t study) const;  // Of its own effect on its fitted one.
  // The variance of what is fitted at a place in the basis.
  double variance_at(std::span<const double> place) const;

  double sum_of_weights() const;
  double y_p_y() const;  // The weighted sum of squares left.
  double y_pp_y() const;
  double y_ppp_y() const;
  double trace_p() const;
  double trace_pp() const;

 private:
  bool solve();
  SquareMatrix moments(int power) const;  // X' W^power X.

  const Effects& effects_;
  const ModelMatrix& matrix_;
  std::vector<double> weights_;
  std::vector<double> residuals_;
  std::vector<double> coefficients_;
  PositiveInverse inverse_;
};

}  // namespace commonweal::methods
