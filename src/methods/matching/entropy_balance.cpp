#include "methods/matching/entropy_balance.hpp"

#include <Eigen/Dense>
#include <cmath>

namespace commonweal::methods {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int kSteps = 200;
constexpr double kClose = 1e-9;  // In standard deviations of the controls.

// Controls' columns less the treated's means, in the controls' standard deviations.
MatrixXd gaps_of(std::span<const std::uint8_t> treated, std::span<const double> columns) {
  const Index rows = Index(treated.size());
  const Index width = Index(columns.size()) / rows;
  using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const Eigen::Map<const Rows> all(columns.data(), rows, width);
  VectorXd mean = VectorXd::Zero(width);
  Index controls = 0;
  for (Index i = 0; i < rows; ++i) {
    if (treated[std::size_t(i)] == 0) ++controls;
    if (treated[std::size_t(i)] != 0) mean += all.row(i).transpose();
  }
  mean /= double(rows - controls);
  MatrixXd gaps(controls, width);
  Index next = 0;
  for (Index i = 0; i < rows; ++i) {
    if (treated[std::size_t(i)] == 0) gaps.row(next++) = all.row(i) - mean.transpose();
  }
  for (Index j = 0; j < width; ++j) {
    const VectorXd own = gaps.col(j);
    const double spread = std::sqrt((own.array() - own.mean()).square().mean());
    if (spread > 0) gaps.col(j) /= spread;
  }
  return gaps;
}

// Weights that sum to 1, and the logarithm of what they were divided by.
VectorXd weights_at(const MatrixXd& gaps, const VectorXd& dual, double& log_sum) {
  VectorXd linear = gaps * dual;
  const double most = linear.maxCoeff();
  linear = (linear.array() - most).exp();
  const double sum = linear.sum();
  log_sum = most + std::log(sum);
  return linear / sum;
}

}  // namespace

std::optional<std::vector<double>> entropy_balance(std::span<const std::uint8_t> treated,
                                                   std::span<const double> columns) {
  const MatrixXd gaps = gaps_of(treated, columns);
  VectorXd dual = VectorXd::Zero(gaps.cols());
  double value = 0;
  VectorXd weights = weights_at(gaps, dual, value);
  for (int step = 0; step < kSteps; ++step) {
    const VectorXd mean = gaps.transpose() * weights;
    if (mean.cwiseAbs().maxCoeff() < kClose) {
      const double count = double(treated.size()) - double(gaps.rows());
      std::vector<double> all;
      Index next = 0;
      for (const auto is_treated : treated) {
        all.push_back(is_treated != 0 ? 1 : weights[next++] * count);
      }
      return all;
    }
    const MatrixXd curve = gaps.transpose() * weights.asDiagonal() * gaps - mean * mean.transpose();
    const VectorXd way = -curve.completeOrthogonalDecomposition().solve(mean);
    double share = 1;
    double next_value = 0;
    VectorXd next_weights = weights_at(gaps, dual + way, next_value);
    while (share > 1e-10 && !(next_value <= value + 1e-4 * share * mean.dot(way))) {
      share /= 2;
      next_weights = weights_at(gaps, dual + share * way, next_value);
    }
    dual += share * way;
    value = next_value;
    weights = next_weights;
    if (!dual.allFinite() || dual.cwiseAbs().maxCoeff() > 1e6) return {};
  }
  return {};
}

}  // namespace commonweal::methods
