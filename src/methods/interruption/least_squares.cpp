#include "methods/interruption/least_squares.hpp"

#include <Eigen/QR>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Each column is brought to length 1 first, so that what cannot be told apart is known by one
// bound.
MatrixXd design(const std::vector<FigureColumn>& columns, std::size_t rows, VectorXd& lengths) {
  MatrixXd matrix(Index(rows), Index(columns.size()));
  for (std::size_t j = 0; j < columns.size(); ++j) {
    CW_CHECK(columns[j].size() == rows);
    matrix.col(Index(j)) = VectorXd::Map(columns[j].data(), Index(rows));
  }
  lengths = matrix.colwise().norm();
  for (Index j = 0; j < matrix.cols(); ++j) {
    if (lengths[j] > 0) matrix.col(j) /= lengths[j];
  }
  return matrix;
}

// The covariance of the sums x e.
MatrixXd score_covariance(const MatrixXd& matrix, const VectorXd& residuals, std::size_t lag) {
  const MatrixXd scores = matrix.array().colwise() * residuals.array();
  const Index n = scores.rows();
  MatrixXd sum = scores.transpose() * scores;
  for (Index by = 1; by <= Index(lag) && by < n; ++by) {
    const double weight = 1 - double(by) / double(lag + 1);
    const MatrixXd cross = scores.bottomRows(n - by).transpose() * scores.topRows(n - by);
    sum += weight * (cross + cross.transpose());
  }
  return sum;
}

}  // namespace

std::optional<LeastSquares> least_squares(std::span<const double> figures,
                                          const std::vector<FigureColumn>& columns,
                                          std::size_t lag) {
  if (figures.size() <= columns.size() || columns.empty()) return {};
  VectorXd lengths;
  const MatrixXd matrix = design(columns, figures.size(), lengths);
  Eigen::ColPivHouseholderQR<MatrixXd> qr(matrix);
  qr.setThreshold(1e-10);
  if (qr.rank() < matrix.cols()) return {};
  const VectorXd seen = VectorXd::Map(figures.data(), Index(figures.size()));
  const VectorXd scaled = qr.solve(seen);
  const VectorXd residuals = seen - matrix * scaled;
  const MatrixXd bread =
      (matrix.transpose() * matrix).ldlt().solve(MatrixXd::Identity(matrix.cols(), matrix.cols()));
  const double degrees = double(figures.size() - columns.size());
  const MatrixXd covariance =
      bread * score_covariance(matrix, residuals, lag) * bread * (double(figures.size()) / degrees);
  LeastSquares fit{.coefficients = {},
                   .covariance = {},
                   .residuals = {residuals.begin(), residuals.end()},
                   .degrees = degrees};
  for (Index i = 0; i < matrix.cols(); ++i) {
    fit.coefficients.push_back(scaled[i] / lengths[i]);
    std::vector<double> row;
    for (Index j = 0; j < matrix.cols(); ++j) {
      row.push_back(covariance(i, j) / lengths[i] / lengths[j]);
    }
    fit.covariance.push_back(std::move(row));
  }
  return fit;
}

std::size_t newey_west_lag(std::size_t figures) {
  return static_cast<std::size_t>(4 * std::pow(double(figures) / 100, 2.0 / 9));
}

WeightedSum combined(const LeastSquares& fit, std::span<const double> weights) {
  CW_CHECK(weights.size() == fit.coefficients.size());
  double estimate = 0;
  double variance = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    estimate += weights[i] * fit.coefficients[i];
    for (std::size_t j = 0; j < weights.size(); ++j) {
      variance += weights[i] * fit.covariance[i][j] * weights[j];
    }
  }
  return {estimate, std::sqrt(variance)};
}

}  // namespace commonweal::methods
