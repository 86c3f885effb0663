#pragma once

// The exact diffuse Kalman filter: what is known of the states before each figure, when nothing at
// all is known before the first. Every state starts diffuse: its variance goes to infinity in the
// formulas, not in the numbers, so that no large constant takes digits away.
//
// Koopman (1997), Exact initial Kalman filtering and smoothing, JASA 92; Durbin and Koopman (2012),
// Time Series Analysis by State Space Methods, section 5.2, for one figure a step. The variance of
// a state is kept in two parts, P and a diffuse part that falls to nought within the first figures.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "methods/series/state_space.hpp"

namespace commonweal::methods {

// What one step tells. Absent figures tell nothing.
struct FilterStep {
  bool has_figure = false;
  double error = 0;     // The figure less what was expected of it.
  double variance = 0;  // Of that error; in the diffuse phase without its infinite part.
  double diffuse = 0;   // The infinite part, as a multiple; nought after the diffuse phase.

  bool is_diffuse() const { return diffuse > 0; }
};

// The sums that make the likelihood: over figures outside the diffuse phase, but for `diffuse`.
struct LikelihoodSums {
  int figures = 0;  // All of them.
  int diffuse = 0;  // Those that settle one unknown each, and say nothing else.
  double log_variances = 0;
  double log_diffuse = 0;
  double squares = 0;  // Of errors over variances.

  int degrees() const { return figures - diffuse; }
  // With all variances multiplied by `scale`. Without the constant of the diffuse figures: log 2 pi
  // counts once for each figure that is left (KFAS); Durbin and Koopman's (7.4) counts it for all.
  double log_likelihood(double scale) const;
};

class KalmanFilter {
 public:
  // Steps beyond the figures are not filtered. Borrows both.
  KalmanFilter(const StateSpace& space, std::span<const std::optional<double>> figures);

  // Filters anew. Afterwards everything below is that of these variances.
  void run(const PerNoise& variances);

  // What was expected of the states before each figure; only on request, for it takes much memory.
  struct Expected {
    std::vector<double> mean;
    Matrix variance;
    Matrix diffuse;  // Empty after the diffuse phase.
  };
  std::vector<Expected> run_and_keep(const PerNoise& variances);

  // A figure's variance was nought: the variances cannot have made these figures.
  bool is_degenerate() const { return is_degenerate_; }
  // The figures left states unsettled: too few, or regressors that cannot be told apart.
  bool is_settled() const { return unsettled_ == 0; }

  const StateSpace& space() const { return space_; }
  const LikelihoodSums& sums() const { return sums_; }
  std::span<const FilterStep> steps() const { return steps_; }
  std::size_t diffuse_steps() const { return diffuse_steps_; }  // Until everything is settled.

  // P Z of a step, and the same of the diffuse part (only within the diffuse steps).
  std::span<const double> covariance(std::size_t step) const;
  std::span<const double> diffuse_covariance(std::size_t step) const;

  // Of the step after the last figure.
  const std::vector<double>& mean() const { return mean_; }
  const Matrix& variance() const { return variance_; }

 private:
  void start(const PerNoise& variances);
  void take(std::size_t step, const PerNoise& variances);
  void observe(std::size_t step, double figure, double irregular);
  void learn(std::size_t step, const FilterStep& seen);
  void learn_diffuse(std::size_t step, const FilterStep& seen);
  void go_on(std::size_t step, const PerNoise& variances);

  const StateSpace& space_;
  std::span<const std::optional<double>> figures_;
  std::vector<FilterStep> steps_;
  std::vector<double> covariances_;
  std::vector<double> diffuse_covariances_;
  std::vector<double> mean_;
  Matrix variance_;
  Matrix diffuse_;
  std::size_t unsettled_ = 0;
  std::size_t diffuse_steps_ = 0;
  LikelihoodSums sums_;
  double variance_min_ = 0;
  bool is_degenerate_ = false;
};

}  // namespace commonweal::methods
