#include "methods/series/state_space.hpp"

#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {

StateSpace::StateSpace(StructuralForm form, std::size_t steps)
    : form_(std::move(form)),
      steps_(steps),
      first_season_(form_.has_slope ? 2 : 1),
      seasons_(form_.seasonal > 0 ? std::size_t(form_.seasonal) - 1 : 0),
      states_(first_season_ + seasons_ + form_.regressors.size()),
      every_state_(states_) {
  CW_CHECK(form_.seasonal == 0 || form_.seasonal > 1);
  for (const auto& column : form_.regressors) CW_CHECK(column.size() >= steps);
  std::iota(every_state_.begin(), every_state_.end(), std::size_t{0});
  if (has_turns()) {
    for (int pair = 1; 2 * pair < form_.seasonal; ++pair) {
      const double angle = 2 * std::numbers::pi * pair / form_.seasonal;
      turns_.push_back({std::cos(angle), std::sin(angle)});
    }
  }
  see_all();
}

bool StateSpace::has_dummies() const {
  return seasons_ > 0 && form_.seasonal_form == SeasonalForm::dummies;
}

bool StateSpace::has_turns() const {
  return seasons_ > 0 && form_.seasonal_form == SeasonalForm::trigonometric;
}

void StateSpace::see_all() {
  for (std::size_t step = 0; step < steps_; ++step) {
    seen_.push_back({0, 1});
    if (has_dummies()) seen_.push_back({season(step), 1});
    if (has_turns()) {
      for (std::size_t i = 0; i < seasons_; i += 2) seen_.push_back({first_season_ + i, 1});
    }
    for (std::size_t i = 0; i < form_.regressors.size(); ++i) {
      seen_.push_back({first_coefficient() + i, form_.regressors[i][step]});
    }
    if (step == 0) seen_a_step_ = seen_.size();
  }
}

bool StateSpace::has(Noise noise) const {
  switch (noise) {
    case Noise::irregular:
    case Noise::level: return true;
    case Noise::slope: return form_.has_slope;
    case Noise::seasonal: return seasons_ > 0;
  }
  CW_CHECK(false);
  return false;
}

std::size_t StateSpace::season(std::size_t step) const {
  return has_dummies() ? first_season_ + step % seasons_ : first_season_;
}

std::span<const std::size_t> StateSpace::moved_by(Noise noise, std::size_t step) const {
  const std::span<const std::size_t> all(every_state_);
  switch (noise) {
    case Noise::irregular: return {};
    case Noise::level: return all.subspan(0, 1);
    case Noise::slope: return form_.has_slope ? all.subspan(1, 1) : all.subspan(0, 0);
    case Noise::seasonal:
      if (has_dummies()) return all.subspan(season(step + 1), 1);
      return all.subspan(first_season_, seasons_);
  }
  return {};
}

// Each pair by its angle, forwards (1) or back (-1); a lone last state changes its sign.
void StateSpace::turn(double* seasons, double direction) const {
  for (std::size_t pair = 0; pair < pairs(); ++pair) {
    const double cosine = turns_[pair].cosine;
    const double sine = direction * turns_[pair].sine;
    const double x = seasons[2 * pair];
    const double y = seasons[2 * pair + 1];
    seasons[2 * pair] = cosine * x + sine * y;
    seasons[2 * pair + 1] = cosine * y - sine * x;
  }
  if (has_lone_state()) seasons[seasons_ - 1] = -seasons[seasons_ - 1];
}

void StateSpace::forward(std::size_t step, std::span<double> state) const {
  if (form_.has_slope) {
    state[0] += state[1];
    state[1] *= form_.damping;
  }
  double* const seasons = state.data() + first_season_;
  if (has_dummies()) {
    double sum = 0;
    for (std::size_t i = 0; i < seasons_; ++i) sum += seasons[i];
    state[season(step + 1)] = -sum;
  }
  if (has_turns()) turn(seasons, 1);
}

void StateSpace::forward_level(Matrix& covariance) const {
  double* const level = covariance.data();
  double* const slope = level + states_;
  for (std::size_t j = 0; j < states_; ++j) {
    level[j] += slope[j];
    slope[j] *= form_.damping;
  }
  for (std::size_t i = 0; i < states_; ++i) {
    double* const row = &covariance[i * states_];
    row[0] += row[1];
    row[1] *= form_.damping;
  }
}

// The new season's covariances are minus the sums of the old seasons' rows; its variance is minus
// the sum of those. All others stay where they are.
void StateSpace::forward_dummies(std::size_t slot, Matrix& covariance) const {
  double* const fresh = &covariance[slot * states_];
  for (std::size_t i = first_season_; i < first_season_ + seasons_; ++i) {
    if (i == slot) continue;
    const double* const row = &covariance[i * states_];
    for (std::size_t j = 0; j < states_; ++j) fresh[j] += row[j];
  }
  for (std::size_t j = 0; j < states_; ++j) fresh[j] = -fresh[j];
  double variance = 0;
  for (std::size_t j = first_season_; j < first_season_ + seasons_; ++j) variance -= fresh[j];
  fresh[slot] = variance;
  for (std::size_t i = 0; i < states_; ++i) covariance[i * states_ + slot] = fresh[i];
}

// As turn() does to one vector, for every column at once.
void StateSpace::turn_rows(Matrix& matrix, double direction) const {
  for (std::size_t pair = 0; pair < pairs(); ++pair) {
    const double cosine = turns_[pair].cosine;
    const double sine = direction * turns_[pair].sine;
    double* const first = &matrix[(first_season_ + 2 * pair) * states_];
    double* const second = first + states_;
    for (std::size_t j = 0; j < states_; ++j) {
      const double x = first[j];
      first[j] = cosine * x + sine * second[j];
      second[j] = cosine * second[j] - sine * x;
    }
  }
  if (has_lone_state()) {
    double* const lone = &matrix[(first_season_ + seasons_ - 1) * states_];
    for (std::size_t j = 0; j < states_; ++j) lone[j] = -lone[j];
  }
}

void StateSpace::forward_turns(Matrix& covariance) const {
  turn_rows(covariance, 1);
  for (std::size_t i = 0; i < states_; ++i) turn(&covariance[i * states_ + first_season_], 1);
}

void StateSpace::forward_square(std::size_t step, Matrix& covariance) const {
  if (form_.has_slope) forward_level(covariance);
  if (has_dummies()) forward_dummies(season(step + 1), covariance);
  if (has_turns()) forward_turns(covariance);
}

void StateSpace::add_noise(std::size_t step, const PerNoise& variances, Matrix& covariance) const {
  for (const Noise noise : {Noise::level, Noise::slope, Noise::seasonal}) {
    for (const std::size_t i : moved_by(noise, step)) {
      covariance[i * states_ + i] += of(variances, noise);
    }
  }
}

// T' of one vector. The slot is that of the season of the later step.
void StateSpace::back(std::size_t slot, double* sums) const {
  if (form_.has_slope) sums[1] = sums[0] + form_.damping * sums[1];
  double* const seasons = sums + first_season_;
  if (has_dummies()) {
    const double fresh = sums[slot];
    sums[slot] = 0;
    for (std::size_t i = 0; i < seasons_; ++i) seasons[i] -= fresh;
  }
  if (has_turns()) turn(seasons, -1);
}

void StateSpace::backward(std::size_t step, std::span<double> sums) const {
  back(season(step + 1), sums.data());
}

void StateSpace::backward_rows(std::size_t step, Matrix& sums) const {
  double* const level = sums.data();
  double* const slope = level + states_;
  const auto season_row = [&](std::size_t i) { return &sums[(first_season_ + i) * states_]; };
  if (form_.has_slope) {
    for (std::size_t j = 0; j < states_; ++j) slope[j] = level[j] + form_.damping * slope[j];
  }
  if (has_dummies()) {
    double* const fresh = &sums[season(step + 1) * states_];
    for (std::size_t i = 0; i < seasons_; ++i) {
      double* const row = season_row(i);
      if (row == fresh) continue;
      for (std::size_t j = 0; j < states_; ++j) row[j] -= fresh[j];
    }
    for (std::size_t j = 0; j < states_; ++j) fresh[j] = -fresh[j];
  }
  if (has_turns()) turn_rows(sums, -1);
}

void StateSpace::backward_square(std::size_t step, Matrix& sums) const {
  backward_rows(step, sums);
  const std::size_t slot = season(step + 1);
  for (std::size_t i = 0; i < states_; ++i) back(slot, &sums[i * states_]);
}

}  // namespace commonweal::methods
