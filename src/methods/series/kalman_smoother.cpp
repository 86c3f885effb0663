#include "methods/series/kalman_smoother.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "methods/series/kalman_filter.hpp"

namespace commonweal::methods {
namespace {

double dot(std::span<const double> one, std::span<const double> other) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += one[i] * other[i];
  return sum;
}

std::vector<double> times(const Matrix& matrix, std::span<const double> vector) {
  std::vector<double> out(vector.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = dot({&matrix[i * out.size()], out.size()}, vector);
  }
  return out;
}

// x' M y
double form_of(std::span<const double> x, const Matrix& matrix, std::span<const double> y) {
  return dot(x, times(matrix, y));
}

// What later figures say of the states, in powers of one over the infinite variance: r0, r1 and N0,
// N1, N2 of Durbin and Koopman (5.24) and (5.29), with N1 kept symmetric. Outside the diffuse phase
// only the first of each is not nought.
class LaterFigures {
 public:
  explicit LaterFigures(const StateSpace& space)
      : space_(space),
        errors_({std::vector<double>(space.states()), std::vector<double>(space.states())}) {
    information_.fill(Matrix(space.states() * space.states()));
  }

  const std::vector<double>& errors(std::size_t power) const { return errors_[power]; }
  const Matrix& information(std::size_t power) const { return information_[power]; }

  void step_back(std::size_t step) {
    for (auto& errors : errors_) space_.backward(step, errors);
    for (auto& information : information_) space_.backward_square(step, information);
  }

  // Takes a figure's own news in. Gives its irregular, as a multiple of its variance.
  double add(const KalmanFilter& filter, std::size_t step) {
    const FilterStep& told = filter.steps()[step];
    seen_.assign(space_.states(), 0);
    for (const auto& [state, weight] : space_.seen(step)) seen_[state] += weight;
    if (told.is_diffuse()) return add_diffuse(filter, step, told);
    std::vector<double> gain(filter.covariance(step).begin(), filter.covariance(step).end());
    for (double& share : gain) share /= told.variance;
    const double error = told.error / told.variance - dot(gain, errors_[0]);
    for (auto& errors : errors_) pull(gain, errors);
    for (auto& information : information_) information = pulled(gain, gain, information, true);
    push(told.error / told.variance, errors_[0]);
    push_square(1 / told.variance, information_[0]);
    return error;
  }

 private:
  double add_diffuse(const KalmanFilter& filter, std::size_t step, const FilterStep& told) {
    const std::size_t states = space_.states();
    std::vector<double> first(states);  // Gain, in powers: of nought and of minus one.
    std::vector<double> second(states);
    for (std::size_t i = 0; i < states; ++i) {
      first[i] = filter.diffuse_covariance(step)[i] / told.diffuse;
      second[i] = (filter.covariance(step)[i] - first[i] * told.variance) / told.diffuse;
    }
    const double error = -dot(first, errors_[0]);
    push(-dot(first, errors_[1]) - dot(second, errors_[0]) + told.error / told.diffuse, errors_[1]);
    push(error, errors_[0]);
    const auto& [n0, n1, n2] = information_;
    const Matrix cross = crossed(first, second, n0);
    Matrix next_n2 = pulled(first, first, n2, true);
    add(crossed(first, second, n1), next_n2);
    add(pulled(second, second, n0, false), next_n2);
    Matrix next_n1 = pulled(first, first, n1, true);
    add(cross, next_n1);
    information_ = {pulled(first, first, n0, true), std::move(next_n1), std::move(next_n2)};
    push_square(1 / told.diffuse, information_[1]);
    push_square(-told.variance / (told.diffuse * told.diffuse), information_[2]);
    return error;
  }

  // r -> (I - Z gain') r
  void pull(const std::vector<double>& gain, std::vector<double>& errors) const {
    push(-dot(gain, errors), errors);
  }
  void push(double by, std::vector<double>& errors) const {
    for (std::size_t i = 0; i < errors.size(); ++i) errors[i] += by * seen_[i];
  }
  void push_square(double by, Matrix& information) const {
    const std::size_t states = seen_.size();
    for (std::size_t i = 0; i < states; ++i) {
      for (std::size_t j = 0; j < states; ++j)
        information[i * states + j] += by * seen_[i] * seen_[j];
    }
  }

  // (c I - Z one') N (c I - other Z'), where c is one if the identity is kept and nought if not.
  Matrix pulled(const std::vector<double>& one, const std::vector<double>& other,
                const Matrix& information, bool keeps) const {
    const std::size_t states = seen_.size();
    const auto left = times(information, one);  // N is symmetric.
    const auto right = times(information, other);
    const double middle = dot(one, right);
    Matrix out(states * states);
    for (std::size_t i = 0; i < states; ++i) {
      for (std::size_t j = 0; j < states; ++j) {
        const double kept = information[i * states + j] - seen_[i] * left[j] - right[i] * seen_[j];
        out[i * states + j] = (keeps ? kept : 0) + middle * seen_[i] * seen_[j];
      }
    }
    return out;
  }

  // L1' N L0 + L0' N L1 with L0 = I - first Z' and L1 = -second Z'.
  Matrix crossed(const std::vector<double>& first, const std::vector<double>& second,
                 const Matrix& information) const {
    const std::size_t states = seen_.size();
    const auto row = times(information, second);
    const double middle = dot(first, row);
    Matrix out(states * states);
    for (std::size_t i = 0; i < states; ++i) {
      for (std::size_t j = 0; j < states; ++j) {
        out[i * states + j] =
            2 * middle * seen_[i] * seen_[j] - seen_[i] * row[j] - row[i] * seen_[j];
      }
    }
    return out;
  }

  static void add(const Matrix& matrix, Matrix& to) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += matrix[i];
  }

  const StateSpace& space_;
  std::array<std::vector<double>, 2> errors_;
  std::array<Matrix, 3> information_;
  std::vector<double> seen_;
};

// Of a sum of states with these weights: a + P r0 + D r1, and P - P N0 P - D N1 P - P N1 D - D N2
// D.
NormalEstimate smoothed(const KalmanFilter::Expected& expected, const LaterFigures& later,
                        std::span<const double> weights) {
  const auto known = times(expected.variance, weights);
  NormalEstimate estimate{dot(weights, expected.mean) + dot(known, later.errors(0)), 0};
  double variance = dot(weights, known) - form_of(known, later.information(0), known);
  if (!expected.diffuse.empty()) {
    const auto diffuse = times(expected.diffuse, weights);
    estimate.mean += dot(diffuse, later.errors(1));
    variance -= 2 * form_of(diffuse, later.information(1), known) +
                form_of(diffuse, later.information(2), diffuse);
  }
  estimate.standard_deviation = std::sqrt(std::max(0.0, variance));
  return estimate;
}

NormalEstimate smoothed(const KalmanFilter::Expected& expected, const LaterFigures& later,
                        std::size_t state) {
  std::vector<double> weights(expected.mean.size());
  weights[state] = 1;
  return smoothed(expected, later, weights);
}

std::optional<NormalEstimate> smoothed_season(const StateSpace& space, std::size_t step,
                                              const KalmanFilter::Expected& expected,
                                              const LaterFigures& later) {
  if (!space.has(Noise::seasonal)) return std::nullopt;
  std::vector<double> weights(space.states());
  const std::size_t first = space.form().has_slope ? 2 : 1;
  for (const auto& [state, weight] : space.seen(step)) {
    if (state >= first && state < space.first_coefficient()) weights[state] = weight;
  }
  return smoothed(expected, later, weights);
}

}  // namespace

std::optional<Smoothed> smooth(const StructuralForm& form, const PerNoise& variances,
                               std::span<const std::optional<double>> figures) {
  const StateSpace space(form, figures.size());
  KalmanFilter filter(space, figures);
  const auto kept = filter.run_and_keep(variances);
  if (filter.is_degenerate() || !filter.is_settled()) return std::nullopt;
  Smoothed answer{.steps = std::vector<SmoothedStep>(figures.size()), .coefficients = {}};
  LaterFigures later(space);
  for (std::size_t step = figures.size(); step-- > 0;) {
    SmoothedStep& smooth_step = answer.steps[step];
    smooth_step.level_change = of(variances, Noise::level) * later.errors(0)[0];
    if (step + 1 < figures.size()) later.step_back(step);
    if (figures[step]) {
      smooth_step.irregular = of(variances, Noise::irregular) * later.add(filter, step);
    }
    smooth_step.level = smoothed(kept[step], later, 0);
    if (form.has_slope) smooth_step.slope = smoothed(kept[step], later, 1);
    smooth_step.season = smoothed_season(space, step, kept[step], later);
  }
  for (std::size_t i = space.first_coefficient(); i < space.states(); ++i) {
    answer.coefficients.push_back(smoothed(kept[0], later, i));
  }
  return answer;
}

}  // namespace commonweal::methods
