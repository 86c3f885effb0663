#include "methods/series/kalman_filter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// Below these a variance is rounding: the diffuse part starts at one, the other as a share of the
// largest variance that was given.
constexpr double kDiffuseMin = 1e-9;
constexpr double kVarianceMin = 1e-14;

double dot(std::span<const StateSpace::Seen> seen, const double* states) {
  double sum = 0;
  for (const auto& [state, weight] : seen) sum += weight * states[state];
  return sum;
}

// P Z, as a sum of rows: P is symmetric.
void covariance_with(std::span<const StateSpace::Seen> seen, const Matrix& matrix,
                     std::span<double> out) {
  std::ranges::fill(out, 0.0);
  for (const auto& [state, weight] : seen) {
    const double* const row = &matrix[state * out.size()];
    for (std::size_t j = 0; j < out.size(); ++j) out[j] += weight * row[j];
  }
}

// matrix += factor x x'
void add_square(double factor, std::span<const double> x, Matrix& matrix) {
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double scaled = factor * x[i];
    double* const row = &matrix[i * x.size()];
    for (std::size_t j = 0; j < x.size(); ++j) row[j] += scaled * x[j];
  }
}

// matrix += factor (x y' + y x')
void add_product(double factor, std::span<const double> x, std::span<const double> y,
                 Matrix& matrix) {
  for (std::size_t i = 0; i < x.size(); ++i) {
    double* const row = &matrix[i * x.size()];
    for (std::size_t j = 0; j < x.size(); ++j) row[j] += factor * (x[i] * y[j] + y[i] * x[j]);
  }
}

}  // namespace

double LikelihoodSums::log_likelihood(double scale) const {
  const double constants = degrees() * std::log(2 * std::numbers::pi * scale);
  return -0.5 * (constants + log_variances + log_diffuse + squares / scale);
}

KalmanFilter::KalmanFilter(const StateSpace& space, std::span<const std::optional<double>> figures)
    : space_(space),
      figures_(figures),
      steps_(figures.size()),
      covariances_(figures.size() * space.states()),
      diffuse_covariances_(covariances_.size()) {
  CW_CHECK(figures.size() <= space.steps());
}

std::span<const double> KalmanFilter::covariance(std::size_t step) const {
  return {&covariances_[step * space_.states()], space_.states()};
}

std::span<const double> KalmanFilter::diffuse_covariance(std::size_t step) const {
  return {&diffuse_covariances_[step * space_.states()], space_.states()};
}

void KalmanFilter::start(const PerNoise& variances) {
  const std::size_t states = space_.states();
  mean_.assign(states, 0);
  variance_.assign(states * states, 0);
  diffuse_.assign(states * states, 0);
  for (std::size_t i = 0; i < states; ++i) diffuse_[i * states + i] = 1;
  unsettled_ = states;
  diffuse_steps_ = 0;
  sums_ = {};
  is_degenerate_ = false;
  variance_min_ = kVarianceMin * *std::ranges::max_element(variances);
}

void KalmanFilter::run(const PerNoise& variances) {
  start(variances);
  for (std::size_t step = 0; step < figures_.size(); ++step) take(step, variances);
}

std::vector<KalmanFilter::Expected> KalmanFilter::run_and_keep(const PerNoise& variances) {
  std::vector<Expected> kept;
  start(variances);
  for (std::size_t step = 0; step < figures_.size(); ++step) {
    kept.push_back({mean_, variance_, unsettled_ > 0 ? diffuse_ : Matrix()});
    take(step, variances);
  }
  return kept;
}

void KalmanFilter::take(std::size_t step, const PerNoise& variances) {
  steps_[step] = {};
  if (unsettled_ > 0) diffuse_steps_ = step + 1;
  if (figures_[step]) observe(step, *figures_[step], of(variances, Noise::irregular));
  go_on(step, variances);
}

void KalmanFilter::observe(std::size_t step, double figure, double irregular) {
  const auto seen = space_.seen(step);
  const std::size_t states = space_.states();
  const std::span<double> covariance(&covariances_[step * states], states);
  covariance_with(seen, variance_, covariance);
  FilterStep& told = steps_[step];
  told = {.has_figure = true,
          .error = figure - dot(seen, mean_.data()),
          .variance = dot(seen, covariance.data()) + irregular};
  ++sums_.figures;
  if (unsettled_ > 0) {
    const std::span<double> diffuse(&diffuse_covariances_[step * states], states);
    covariance_with(seen, diffuse_, diffuse);
    told.diffuse = dot(seen, diffuse.data());
    if (told.diffuse > kDiffuseMin) return learn_diffuse(step, told);
    told.diffuse = 0;
  }
  learn(step, told);
}

void KalmanFilter::learn(std::size_t step, const FilterStep& seen) {
  if (!(seen.variance > variance_min_)) {
    is_degenerate_ = true;
    steps_[step] = {};
    return;
  }
  const auto gain = covariance(step);
  for (std::size_t i = 0; i < gain.size(); ++i) mean_[i] += gain[i] * (seen.error / seen.variance);
  add_square(-1 / seen.variance, gain, variance_);
  sums_.log_variances += std::log(seen.variance);
  sums_.squares += seen.error * seen.error / seen.variance;
}

// Durbin and Koopman (5.16) to (5.20) with the step to the next period left to go_on().
void KalmanFilter::learn_diffuse(std::size_t step, const FilterStep& seen) {
  const auto finite = covariance(step);
  const auto diffuse = diffuse_covariance(step);
  for (std::size_t i = 0; i < finite.size(); ++i)
    mean_[i] += diffuse[i] * (seen.error / seen.diffuse);
  add_square(seen.variance / (seen.diffuse * seen.diffuse), diffuse, variance_);
  add_product(-1 / seen.diffuse, finite, diffuse, variance_);
  add_square(-1 / seen.diffuse, diffuse, diffuse_);
  sums_.log_diffuse += std::log(seen.diffuse);
  ++sums_.diffuse;
  // What is left of the diffuse part after the last unknown is settled is rounding.
  if (--unsettled_ == 0) std::ranges::fill(diffuse_, 0.0);
}

void KalmanFilter::go_on(std::size_t step, const PerNoise& variances) {
  space_.forward(step, mean_);
  space_.forward_square(step, variance_);
  space_.add_noise(step, variances, variance_);
  if (unsettled_ > 0) space_.forward_square(step, diffuse_);
}

}  // namespace commonweal::methods
