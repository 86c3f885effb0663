#include "methods/series/likelihood_score.hpp"

#include <span>

namespace commonweal::methods {
namespace {

double dot(std::span<const double> one, std::span<const double> other) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += one[i] * other[i];
  return sum;
}

void add_moved(const StateSpace& space, std::size_t step, std::span<const double> errors,
               const Matrix& information, NoiseSums& sums) {
  for (const Noise noise : {Noise::level, Noise::slope, Noise::seasonal}) {
    for (const std::size_t i : space.moved_by(noise, step)) {
      of(sums.shown, noise) += errors[i] * errors[i];
      of(sums.expected, noise) += information[i * space.states() + i];
    }
  }
}

}  // namespace

// Takes r and N from after a figure to before it: (I - K Z')' r + Z v/F and the same of N.
void LikelihoodScore::look_back(const KalmanFilter& filter, std::size_t step, NoiseSums& sums) {
  const FilterStep& told = filter.steps()[step];
  const std::size_t states = errors_.size();
  const bool is_diffuse = told.is_diffuse();
  const auto covariance = is_diffuse ? filter.diffuse_covariance(step) : filter.covariance(step);
  const double over = 1 / (is_diffuse ? told.diffuse : told.variance);
  double spread = 0;
  for (std::size_t i = 0; i < states; ++i) {
    product_[i] = over * dot({&information_[i * states], states}, covariance);
    spread += over * covariance[i] * product_[i];
  }
  const double precision = is_diffuse ? 0 : over;
  const double error = precision * told.error - over * dot(covariance, errors_);
  of(sums.shown, Noise::irregular) += error * error;
  of(sums.expected, Noise::irregular) += precision + spread;
  for (const auto& [state, weight] : filter.space().seen(step)) {
    errors_[state] += weight * error;
    double* const row = &information_[state * states];
    for (std::size_t j = 0; j < states; ++j) row[j] -= weight * product_[j];
    for (std::size_t j = 0; j < states; ++j)
      information_[j * states + state] -= weight * product_[j];
    for (const auto& [other, its] : filter.space().seen(step)) {
      row[other] += weight * its * (precision + spread);
    }
  }
}

NoiseSums LikelihoodScore::of_run(const KalmanFilter& filter) {
  const std::size_t states = filter.space().states();
  errors_.assign(states, 0);
  information_.assign(states * states, 0);
  product_.resize(states);
  NoiseSums sums;
  for (std::size_t step = filter.steps().size(); step-- > 0;) {
    if (step + 1 < filter.steps().size()) {
      add_moved(filter.space(), step, errors_, information_, sums);
      filter.space().backward(step, errors_);
      filter.space().backward_square(step, information_);
    }
    if (filter.steps()[step].has_figure) look_back(filter, step, sums);
  }
  return sums;
}

}  // namespace commonweal::methods
