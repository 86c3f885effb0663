#include "methods/matching/logistic.hpp"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/parallel.hpp"

namespace commonweal::methods {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int kStepsMax = 60;
constexpr double kFar = 30;      // A linear predictor beyond it means certainty.
constexpr double kRidge = 1e-3;  // On standardised coefficients, per row.
constexpr double kAlike = 1e-9;  // Of a column's variance that others leave unexplained.
constexpr std::size_t kBlockRows = 8192;

// First moments, for standardising.
struct Moments {
  double rows = 0;
  double events = 0;
  VectorXd sums;
  MatrixXd products;
};

// What one step needs.
struct StepSums {
  VectorXd gradient;
  MatrixXd information;
  double log_likelihood = 0;
  double farthest = 0;
};

double log_one_plus_exp(double x) {
  return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

class Newton {
 public:
  explicit Newton(const LogisticRows& rows)
      : rows_(rows), size_(Index(rows.columns) + 1), beta_(VectorXd::Zero(size_)) {}

  LogisticAnswer solve() {
    LogisticAnswer answer;
    measure();
    if (events_ == 0 || events_ == count_) {
      answer.fault = LogisticFault::one_group;
      return answer;
    }
    answer.guilty = guilty_columns();
    if (!answer.guilty.empty()) {
      answer.fault = LogisticFault::not_told_apart;
      return answer;
    }
    bool is_separated = false;
    if (!climb(0)) {
      is_separated = true;
      beta_.setZero();
      if (!climb(kRidge)) return answer;
    }
    answer.fit = fit_of(is_separated);
    return answer;
  }

 private:
  template <class State>
  std::vector<State> over_blocks(const std::function<void(const LogisticBlock&, State&)>& body) {
    return base::parallel_states<State>(
        rows_.blocks, {.chunk_size = 1}, [&](const base::Chunk& chunk, State& state) {
          rows_.give(chunk.index, [&](const LogisticBlock& block) { body(block, state); });
        });
  }

  VectorXd standardised(const LogisticBlock& block, std::size_t row) const {
    VectorXd values(size_);
    values[0] = 1;
    const double* from = block.columns.data() + row * rows_.columns;
    for (Index j = 1; j < size_; ++j) values[j] = (from[j - 1] - means_[j - 1]) * scales_[j - 1];
    return values;
  }

  void measure() {
    const auto parts = over_blocks<Moments>([&](const LogisticBlock& block, Moments& moments) {
      const Index width = Index(rows_.columns);
      moments.sums = VectorXd::Zero(width);
      for (std::size_t row = 0; row < block.outcomes.size(); ++row) {
        moments.sums += VectorXd::Map(block.columns.data() + row * rows_.columns, width);
        moments.events += block.outcomes[row];
      }
      moments.rows = double(block.outcomes.size());
    });
    means_ = VectorXd::Zero(Index(rows_.columns));
    for (const auto& part : parts) {
      count_ += part.rows;
      events_ += part.events;
      means_ += part.sums;
    }
    means_ /= count_;
    scales_ = VectorXd::Ones(Index(rows_.columns));
    const auto squares = over_blocks<Moments>([&](const LogisticBlock& block, Moments& moments) {
      moments.products = MatrixXd::Zero(size_, size_);
      for (std::size_t row = 0; row < block.outcomes.size(); ++row) {
        const VectorXd values = standardised(block, row);
        moments.products.selfadjointView<Eigen::Lower>().rankUpdate(values);
      }
    });
    MatrixXd sum = MatrixXd::Zero(size_, size_);
    for (const auto& part : squares) sum += part.products;
    covariance_ = sum.bottomRightCorner(size_ - 1, size_ - 1).selfadjointView<Eigen::Lower>();
    covariance_ /= count_;
    for (Index j = 0; j + 1 < size_; ++j) {
      if (covariance_(j, j) > 0) scales_[j] = 1 / std::sqrt(covariance_(j, j));
    }
  }

  // Columns of which the earlier ones leave nothing: pivots of a Cholesky in order.
  std::vector<std::size_t> guilty_columns() const {
    std::vector<std::size_t> guilty;
    MatrixXd left = scales_.asDiagonal() * covariance_ * scales_.asDiagonal();
    for (Index j = 0; j < left.rows(); ++j) {
      if (!(left(j, j) > kAlike)) {
        guilty.push_back(std::size_t(j));
        continue;
      }
      for (Index i = j + 1; i < left.rows(); ++i) {
        const double factor = left(i, j) / left(j, j);
        left.row(i) -= factor * left.row(j);
      }
    }
    return guilty;
  }

  StepSums sums_at(const VectorXd& beta) {
    const auto parts = over_blocks<StepSums>([&](const LogisticBlock& block, StepSums& sums) {
      sums.gradient = VectorXd::Zero(size_);
      sums.information = MatrixXd::Zero(size_, size_);
      for (std::size_t row = 0; row < block.outcomes.size(); ++row) {
        const VectorXd values = standardised(block, row);
        const double linear = values.dot(beta);
        const double p = 1 / (1 + std::exp(-linear));
        sums.gradient += (block.outcomes[row] - p) * values;
        sums.information.selfadjointView<Eigen::Lower>().rankUpdate(values, p * (1 - p));
        sums.log_likelihood += block.outcomes[row] * linear - log_one_plus_exp(linear);
        sums.farthest = std::max(sums.farthest, std::abs(linear));
      }
    });
    StepSums all{VectorXd::Zero(size_), MatrixXd::Zero(size_, size_), 0, 0};
    for (const auto& part : parts) {
      all.gradient += part.gradient;
      all.information += part.information;
      all.log_likelihood += part.log_likelihood;
      all.farthest = std::max(all.farthest, part.farthest);
    }
    all.information = MatrixXd(all.information.selfadjointView<Eigen::Lower>());
    return all;
  }

  // False where there is no end: the groups can be told apart without error.
  bool climb(double ridge) {
    VectorXd penalty = VectorXd::Constant(size_, ridge * count_);
    penalty[0] = 0;
    auto sums = sums_at(beta_);
    for (steps_ = 1; steps_ <= kStepsMax; ++steps_) {
      const MatrixXd information = sums.information + MatrixXd(penalty.asDiagonal());
      const VectorXd gradient = sums.gradient - penalty.cwiseProduct(beta_);
      VectorXd step = information.ldlt().solve(gradient);
      if (!step.allFinite()) return false;
      const auto value = [&](const StepSums& at, const VectorXd& beta) {
        return at.log_likelihood - 0.5 * penalty.dot(beta.cwiseAbs2());
      };
      auto next = sums_at(beta_ + step);
      for (int halved = 0; halved < 20 && value(next, beta_ + step) < value(sums, beta_) - 1e-9;
           ++halved) {
        step /= 2;
        next = sums_at(beta_ + step);
      }
      beta_ += step;
      sums = std::move(next);
      if (ridge == 0 && sums.farthest > kFar && is_certain(sums)) return false;
      if (step.cwiseAbs().maxCoeff() < 1e-10 * (1 + beta_.cwiseAbs().maxCoeff())) {
        last_ = std::move(sums);
        return true;
      }
    }
    return false;
  }

  // Whether nearly nothing is left to be explained, or some direction has no information.
  bool is_certain(const StepSums& sums) const {
    const double smallest =
        Eigen::SelfAdjointEigenSolver<MatrixXd>(sums.information, Eigen::EigenvaluesOnly)
            .eigenvalues()
            .minCoeff();
    return smallest < 1e-6 || sums.log_likelihood > -1e-6 * count_;
  }

  LogisticFit fit_of(bool is_separated) const {
    LogisticFit fit{.intercept = beta_[0],
                    .coefficients = {},
                    .errors = {},
                    .log_likelihood = last_.log_likelihood,
                    .is_separated = is_separated,
                    .steps = steps_};
    MatrixXd back = MatrixXd::Identity(size_, size_);  // From standardised to plain coefficients.
    for (Index j = 1; j < size_; ++j) {
      back(j, j) = scales_[j - 1];
      back(0, j) = -means_[j - 1] * scales_[j - 1];
      fit.coefficients.push_back(beta_[j] * scales_[j - 1]);
      fit.intercept -= beta_[j] * scales_[j - 1] * means_[j - 1];
    }
    const MatrixXd inverse = last_.information.ldlt().solve(MatrixXd::Identity(size_, size_));
    const VectorXd variances = (back * inverse * back.transpose()).diagonal();
    for (Index j = 0; j < size_; ++j) fit.errors.push_back(std::sqrt(std::max(0.0, variances[j])));
    return fit;
  }

  const LogisticRows& rows_;
  Index size_;
  VectorXd beta_;  // Of standardised columns.
  VectorXd means_;
  VectorXd scales_;
  MatrixXd covariance_;
  double count_ = 0;
  double events_ = 0;
  int steps_ = 0;
  StepSums last_;
};

}  // namespace

double LogisticFit::linear(std::span<const double> row) const {
  CW_CHECK(row.size() == coefficients.size());
  double sum = intercept;
  for (std::size_t j = 0; j < row.size(); ++j) sum += coefficients[j] * row[j];
  return sum;
}

double LogisticFit::probability(std::span<const double> row) const {
  return 1 / (1 + std::exp(-linear(row)));
}

LogisticAnswer logistic(const LogisticRows& rows) { return Newton(rows).solve(); }

LogisticAnswer logistic(std::span<const double> columns, std::span<const double> outcomes) {
  CW_CHECK(!outcomes.empty() && columns.size() % outcomes.size() == 0);
  const std::size_t width = columns.size() / outcomes.size();
  const std::size_t blocks = (outcomes.size() + kBlockRows - 1) / kBlockRows;
  return logistic(
      {.columns = width, .blocks = blocks, .give = [&](std::size_t block, const TakeBlock& take) {
         const std::size_t begin = block * kBlockRows;
         const std::size_t count = std::min(kBlockRows, outcomes.size() - begin);
         take({columns.subspan(begin * width, count * width), outcomes.subspan(begin, count)});
       }});
}

}  // namespace commonweal::methods
