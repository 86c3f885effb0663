#pragma once

// Generalised least squares of effects that lie in clusters: an effect varies by chance (v), within
// its cluster (within) and with it (between), so that the variance matrix V has a block
// diag(v + within) + between for each cluster. The inverse of a block is that of its diagonal less
// one outer product (Sherman and Morrison 1950), so that work and memory grow with the effects and
// not with their square. X is the basis of the model matrix.

#include <cstddef>
#include <vector>

#include "methods/meta/clusters.hpp"
#include "methods/meta/effects.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/square_matrix.hpp"

namespace commonweal::methods {

enum class Likelihood { reml, ml };

struct NestedVariances {
  double between = 0;
  double within = 0;
};

// How the log likelihood changes with each variance, and its expected curvature.
struct NestedScore {
  NestedVariances slope;
  double between_between = 0;
  double between_within = 0;
  double within_within = 0;
};

// Refers to the effects, the matrix and the clusters, which outlive it and are as many.
class NestedFit {
 public:
  NestedFit(const Effects& effects, const ModelMatrix& matrix, const Clusters& clusters);

  // Fits anew. False where the sums are beyond what numbers can hold.
  [[nodiscard]] bool weigh(const NestedVariances& variances);

  const std::vector<double>& coefficients() const { return coefficients_; }  // In the basis.
  const SquareMatrix& covariance() const { return inverse_.inverse; }        // (X'V^-1X)^-1.
  double residual(std::size_t effect) const { return residuals_[effect]; }

  // V^-1 times a column that has a number for each effect of a cluster.
  std::vector<double> weighed(std::size_t cluster, std::vector<double> column) const;

  // X' V^-1 of the residuals' sum of squares: Q at these variances.
  double sum_of_squares() const { return sum_of_squares_; }
  double log_likelihood(Likelihood kind) const;
  NestedScore score(Likelihood kind) const;

 private:
  void solve_clusters();
  double basis(std::size_t effect, std::size_t column) const { return matrix_.row(effect)[column]; }

  const Effects& effects_;
  const ModelMatrix& matrix_;
  const Clusters& clusters_;
  NestedVariances variances_;
  std::vector<double> precisions_;     // 1 / (v + within), by effect.
  std::vector<double> shrink_;         // By cluster: between / (1 + between x sum of precisions).
  std::vector<double> weighed_basis_;  // V^-1 X, by rows.
  std::vector<double> residuals_;
  std::vector<double> coefficients_;
  PositiveInverse inverse_;
  double log_determinant_ = 0;  // Of V.
  double sum_of_squares_ = 0;
};

}  // namespace commonweal::methods
