#include "methods/interruption/nearest_mixture.hpp"

#include <Eigen/Dense>
#include <algorithm>
#include <cstddef>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kSmall = 1e-12;

class Hull {
 public:
  Hull(const std::vector<std::vector<double>>& points, const std::vector<double>& target)
      : points_(Index(target.size()), Index(points.size())) {
    for (std::size_t j = 0; j < points.size(); ++j) {
      CW_CHECK(points[j].size() == target.size());
      for (std::size_t i = 0; i < target.size(); ++i) {
        points_(Index(i), Index(j)) = points[j][i] - target[i];
      }
    }
    largest_ = std::max(points_.colwise().squaredNorm().maxCoeff(), 1e-300);
  }

  std::vector<double> nearest() {
    Index first = 0;
    points_.colwise().squaredNorm().minCoeff(&first);
    in_ = {first};
    weights_ = {1};
    // Each round ends with another set of points, nearer than the last: the bound is for rounding.
    for (Index round = 0; round < 20 * points_.cols() + 100; ++round) {
      if (!take_in()) break;
      while (!settle()) {
      }
    }
    std::vector<double> all(std::size_t(points_.cols()));
    for (std::size_t i = 0; i < in_.size(); ++i) all[std::size_t(in_[i])] = weights_[i];
    return all;
  }

 private:
  VectorXd here() const {
    VectorXd sum = VectorXd::Zero(points_.rows());
    for (std::size_t i = 0; i < in_.size(); ++i) sum += weights_[i] * points_.col(in_[i]);
    return sum;
  }

  // The point that lies furthest on the near side; false where none lies nearer than here.
  bool take_in() {
    const VectorXd at = here();
    Index best = 0;
    const double least = (points_.transpose() * at).minCoeff(&best);
    if (least > at.squaredNorm() - kSmall * largest_) return false;
    if (std::ranges::find(in_, best) != in_.end()) return false;
    in_.push_back(best);
    weights_.push_back(0);
    return true;
  }

  // The nearest point of the plane through the set, as weights that sum to 1.
  VectorXd of_plane() const {
    const Index count = Index(in_.size());
    MatrixXd bordered = MatrixXd::Zero(count + 1, count + 1);
    for (Index i = 0; i < count; ++i) {
      for (Index j = 0; j < count; ++j) {
        bordered(i, j) =
            points_.col(in_[std::size_t(i)]).dot(points_.col(in_[std::size_t(j)])) / largest_;
      }
      bordered(i, count) = bordered(count, i) = 1;
    }
    VectorXd right = VectorXd::Zero(count + 1);
    right[count] = 1;
    return bordered.completeOrthogonalDecomposition().solve(right).head(count);
  }

  // Goes to the nearest point of the plane, or as far as the hull reaches; then a point is let go.
  bool settle() {
    const VectorXd plane = of_plane();
    double share = 1;
    for (std::size_t i = 0; i < in_.size(); ++i) {
      const double to = plane[Index(i)];
      if (to < kSmall) share = std::min(share, weights_[i] / std::max(weights_[i] - to, kSmall));
    }
    for (std::size_t i = 0; i < in_.size(); ++i) {
      weights_[i] += share * (plane[Index(i)] - weights_[i]);
    }
    const std::size_t before = in_.size();
    for (std::size_t i = in_.size(); i-- > 0;) {
      if (weights_[i] > kSmall || in_.size() == 1) continue;
      in_.erase(in_.begin() + std::ptrdiff_t(i));
      weights_.erase(weights_.begin() + std::ptrdiff_t(i));
    }
    return share == 1 || in_.size() == before;
  }

  MatrixXd points_;
  double largest_;
  std::vector<Index> in_;
  std::vector<double> weights_;
};

}  // namespace

std::vector<double> nearest_mixture(const std::vector<std::vector<double>>& points,
                                    const std::vector<double>& target) {
  CW_CHECK(!points.empty());
  auto weights = Hull(points, target).nearest();
  double sum = 0;
  for (const double weight : weights) sum += weight;
  for (double& weight : weights) weight /= sum;
  return weights;
}

}  // namespace commonweal::methods
