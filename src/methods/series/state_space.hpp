#pragma once

// A structural time-series model in state space form: which unknown states stand behind a figure,
// and how they move from one period to the next. Knows no figures and estimates nothing.
//
//   figure(t)  = level(t) + season(t) + regressors(t) . coefficients + irregular
//   level(t+1) = level(t) + slope(t) + noise,   slope(t+1) = damping slope(t) + noise
//
// Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, sections 2.3 and
// 4.1. The transition is never written as a matrix: it touches a handful of states, and is applied
// to rows and columns at once.

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace commonweal::methods {

// Dummies: the seasons of a round sum to noise (Harvey 2.3.22). Trigonometric: each frequency turns
// by its own angle with noise of one variance (Harvey 2.3.24-25), which makes smoother seasons.
enum class SeasonalForm { dummies, trigonometric };

struct StructuralForm {
  bool has_slope = false;
  double damping = 1;  // Of the slope, a period: 1 keeps it, 0.9 loses a tenth of it.
  int seasonal = 0;    // Periods a round; 0: none.
  SeasonalForm seasonal_form = SeasonalForm::dummies;
  // Each a value for every step and perhaps for later ones.
  std::vector<std::vector<double>> regressors = {};
};

// The kinds of noise, and a number for each: a variance, say, or a derivative by it.
enum class Noise { irregular, level, slope, seasonal };
inline constexpr std::size_t kNoises = 4;
using PerNoise = std::array<double, kNoises>;

constexpr double& of(PerNoise& numbers, Noise noise) { return numbers[std::size_t(noise)]; }
constexpr double of(const PerNoise& numbers, Noise noise) { return numbers[std::size_t(noise)]; }

// A symmetric matrix by rows.
using Matrix = std::vector<double>;

class StateSpace {
 public:
  // One state that is seen in a step's figure, and its weight.
  struct Seen {
    std::size_t state;
    double weight;
  };

  StateSpace(StructuralForm form, std::size_t steps);

  const StructuralForm& form() const { return form_; }
  void set_damping(double damping) { form_.damping = damping; }
  std::size_t steps() const { return steps_; }
  std::size_t states() const { return states_; }
  bool has(Noise noise) const;

  std::span<const Seen> seen(std::size_t step) const {
    return {&seen_[step * seen_a_step_], seen_a_step_};
  }

  // The states that a kind of noise moves between this step and the next; the irregular moves none.
  std::span<const std::size_t> moved_by(Noise noise, std::size_t step) const;

  // The state of the season of a step. Dummies take turns: a new season is written over the one
  // that is needed no more, so that none of them is ever moved.
  std::size_t season(std::size_t step) const;
  std::size_t first_coefficient() const { return states_ - form_.regressors.size(); }

  // From this step to the next: T x, and T P T' for a symmetric P.
  void forward(std::size_t step, std::span<double> state) const;
  void forward_square(std::size_t step, Matrix& covariance) const;
  void add_noise(std::size_t step, const PerNoise& variances, Matrix& covariance) const;

  // And against time: T' r, and T' N T for any square N.
  void backward(std::size_t step, std::span<double> sums) const;
  void backward_square(std::size_t step, Matrix& sums) const;

 private:
  struct Turn {  // Of a pair of trigonometric states; a lone last one only changes its sign.
    double cosine;
    double sine;
  };

  void see_all();
  std::size_t pairs() const { return turns_.size(); }
  bool has_lone_state() const { return form_.seasonal % 2 == 0; }
  bool has_dummies() const;
  bool has_turns() const;
  void turn(double* seasons, double direction) const;
  void turn_rows(Matrix& matrix, double direction) const;
  void forward_dummies(std::size_t slot, Matrix& covariance) const;
  void forward_turns(Matrix& covariance) const;
  void forward_level(Matrix& covariance) const;
  void back(std::size_t slot, double* sums) const;
  void backward_rows(std::size_t step, Matrix& sums) const;

  StructuralForm form_;
  std::size_t steps_;
  std::size_t first_season_;
  std::size_t seasons_;  // States of the season: one less than periods a round.
  std::size_t states_;
  std::vector<Turn> turns_;
  std::size_t seen_a_step_ = 0;
  std::vector<Seen> seen_;
  std::vector<std::size_t> every_state_;  // 0, 1, 2 …, for moved_by to point into.
};

}  // namespace commonweal::methods
