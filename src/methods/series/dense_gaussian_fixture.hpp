#pragma once

// For tests: what the filter and the smoother should say, worked out the slow and obvious way. The
// model's figures are written as a linear function of its unknown starts and its noises by
// following the model's definition period by period; likelihood and estimates are then those of
// generalised least squares on the full covariance matrix (de Jong 1991). Shares no line with
// state_space.

#include <cmath>
#include <functional>
#include <numbers>
#include <optional>
#include <vector>

#include "methods/series/state_space.hpp"

namespace commonweal::methods {

// Rows of numbers, and what tests need of them. Small and slow.
using Rows = std::vector<std::vector<double>>;

inline Rows rows(std::size_t height, std::size_t width) {
  return Rows(height, std::vector<double>(width));
}

inline Rows transposed(const Rows& a) {
  Rows out = rows(a.empty() ? 0 : a[0].size(), a.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < a[i].size(); ++j) out[j][i] = a[i][j];
  }
  return out;
}

inline Rows product(const Rows& a, const Rows& b) {
  Rows out = rows(a.size(), b.empty() ? 0 : b[0].size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t k = 0; k < b.size(); ++k) {
      for (std::size_t j = 0; j < b[k].size(); ++j) out[i][j] += a[i][k] * b[k][j];
    }
  }
  return out;
}

inline Rows less(Rows a, const Rows& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < a[i].size(); ++j) a[i][j] -= b[i][j];
  }
  return a;
}

// A^-1 B and the logarithm of the determinant of a positive definite A, by elimination.
struct Solved {
  Rows solution;
  double log_determinant;
};

inline Solved solved(Rows a, Rows b) {
  double log_determinant = 0;
  for (std::size_t k = 0; k < a.size(); ++k) {
    log_determinant += std::log(a[k][k]);
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (i == k) continue;
      const double factor = a[i][k] / a[k][k];
      for (std::size_t j = 0; j < a.size(); ++j) a[i][j] -= factor * a[k][j];
      for (std::size_t j = 0; j < b[i].size(); ++j) b[i][j] -= factor * b[k][j];
    }
  }
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (double& entry : b[i]) entry /= a[i][i];
  }
  return {std::move(b), log_determinant};
}

// A series followed period by period from given starts and given noises.
struct FollowedPath {
  std::vector<double> level, slope, season, figure;
};

struct GivenNoise {
  std::function<double(std::size_t)> start;         // Of the initial states, by index.
  std::function<double(Noise, std::size_t)> noise;  // By kind and by serial number.
};

inline double season_by_definition(const StructuralForm& form, const GivenNoise& given,
                                   std::size_t first, std::size_t step,
                                   std::vector<std::vector<double>>& past) {
  const std::size_t round = std::size_t(form.seasonal);
  if (form.seasonal_form == SeasonalForm::dummies) {
    // past[0] holds the seasons of every period from s - 2 before the first.
    auto& seasons = past[0];
    if (step == 0) {
      for (std::size_t back = 1; back + 1 < round; ++back) {
        seasons.push_back(given.start(first + back));  // Oldest first.
      }
      seasons.push_back(given.start(first));
      return seasons.back();
    }
    double sum = 0;
    for (std::size_t j = 0; j + 1 < round; ++j) sum += seasons[seasons.size() - 1 - j];
    seasons.push_back(-sum + given.noise(Noise::seasonal, step - 1));
    return seasons.back();
  }
  const std::size_t states = round - 1;
  if (step == 0) {
    for (std::size_t i = 0; i < states; ++i) past.back().push_back(given.start(first + i));
  } else {
    std::vector<double> next(states);
    const auto& now = past.back();
    for (std::size_t i = 0; i < states; ++i) {
      const double angle = 2 * std::numbers::pi * double(i / 2 + 1) / double(round);
      const bool is_lone = i + 1 == states && i % 2 == 0;
      const double noise = given.noise(Noise::seasonal, (step - 1) * states + i);
      if (is_lone) {
        next[i] = -now[i] + noise;
      } else if (i % 2 == 0) {
        next[i] = std::cos(angle) * now[i] + std::sin(angle) * now[i + 1] + noise;
      } else {
        next[i] = -std::sin(angle) * now[i - 1] + std::cos(angle) * now[i] + noise;
      }
    }
    past.push_back(next);
  }
  double sum = 0;
  for (std::size_t i = 0; i < states; i += 2) sum += past.back()[i];
  return sum;
}

inline FollowedPath followed(const StructuralForm& form, std::size_t steps,
                             const GivenNoise& given) {
  FollowedPath path;
  const std::size_t first_season = form.has_slope ? 2 : 1;
  const std::size_t seasons = form.seasonal > 0 ? std::size_t(form.seasonal) - 1 : 0;
  std::vector<std::vector<double>> past(1);
  double level = given.start(0);
  double slope = form.has_slope ? given.start(1) : 0;
  for (std::size_t step = 0; step < steps; ++step) {
    if (step > 0) {
      level += slope + given.noise(Noise::level, step - 1);
      slope = form.damping * slope + (form.has_slope ? given.noise(Noise::slope, step - 1) : 0);
    }
    const double season =
        form.seasonal > 0 ? season_by_definition(form, given, first_season, step, past) : 0;
    double figure = level + season + given.noise(Noise::irregular, step);
    for (std::size_t i = 0; i < form.regressors.size(); ++i) {
      figure += form.regressors[i][step] * given.start(first_season + seasons + i);
    }
    path.level.push_back(level);
    path.slope.push_back(slope);
    path.season.push_back(season);
    path.figure.push_back(figure);
  }
  return path;
}

// The whole series as one normal distribution with flat starts.
class DenseGaussian {
 public:
  DenseGaussian(const StructuralForm& form, const PerNoise& variances,
                const std::vector<std::optional<double>>& figures)
      : form_(form), variances_(variances), steps_(figures.size()) {
    for (std::size_t i = 0; i < steps_; ++i) {
      if (!figures[i]) continue;
      known_.push_back(i);
      y_.push_back({*figures[i]});
    }
    follow_all();
    solve();
  }

  // With log 2 pi once for each figure beyond the unknown starts.
  double log_likelihood() const {
    const Rows residual = less(y_, product(x_, start_));
    const double squares = product(transposed(residual), solved(omega_, residual).solution)[0][0];
    const double degrees = double(known_.size()) - double(starts());
    return -0.5 * (degrees * std::log(2 * std::numbers::pi) + log_omega_ + log_x_ + squares);
  }

  struct Answer {
    double mean;
    double variance;
  };
  // Of level, slope or season at a step, as the member of FollowedPath says.
  Answer part(std::vector<double> FollowedPath::* member, std::size_t step) const {
    Rows on_start = rows(1, starts());
    for (std::size_t i = 0; i < starts(); ++i) on_start[0][i] = (by_start_[i].*member)[step];
    Rows with_figures = rows(1, known_.size());
    double own = 0;
    for (std::size_t k = 0; k < by_noise_.size(); ++k) {
      const double weight = (by_noise_[k].*member)[step];
      own += weight * weight;
      for (std::size_t j = 0; j < known_.size(); ++j) {
        with_figures[0][j] += weight * by_noise_[k].figure[known_[j]];
      }
    }
    const Rows residual = less(y_, product(x_, start_));
    const Rows news = product(with_figures, solved(omega_, residual).solution);
    const Rows explained = product(with_figures, solved(omega_, transposed(with_figures)).solution);
    const Rows left = less(on_start, product(with_figures, solved(omega_, x_).solution));
    const Rows spread = product(left, product(start_variance_, transposed(left)));
    return {product(on_start, start_)[0][0] + news[0][0], own - explained[0][0] + spread[0][0]};
  }

  Answer coefficient(std::size_t index) const {
    const std::size_t i = starts() - form_.regressors.size() + index;
    return {start_[i][0], start_variance_[i][i]};
  }

 private:
  std::size_t starts() const { return StateSpace(form_, steps_).states(); }

  void follow_all() {
    const auto none = [](std::size_t) { return 0.0; };
    const auto silent = [](Noise, std::size_t) { return 0.0; };
    for (std::size_t i = 0; i < starts(); ++i) {
      by_start_.push_back(followed(
          form_, steps_, {[i](std::size_t start) { return start == i ? 1.0 : 0.0; }, silent}));
    }
    const std::size_t serial_end = steps_ * std::size_t(std::max(form_.seasonal, 1));
    for (std::size_t kind = 0; kind < kNoises; ++kind) {
      for (std::size_t serial = 0; serial < serial_end; ++serial) {
        const auto one = [&](Noise noise, std::size_t at) {
          return std::size_t(noise) == kind && at == serial ? std::sqrt(variances_[kind]) : 0.0;
        };
        by_noise_.push_back(followed(form_, steps_, {none, one}));
      }
    }
  }

  void solve() {
    x_ = rows(known_.size(), starts());
    omega_ = rows(known_.size(), known_.size());
    for (std::size_t i = 0; i < known_.size(); ++i) {
      for (std::size_t j = 0; j < starts(); ++j) x_[i][j] = by_start_[j].figure[known_[i]];
      for (std::size_t j = 0; j < known_.size(); ++j) {
        for (const auto& path : by_noise_) {
          omega_[i][j] += path.figure[known_[i]] * path.figure[known_[j]];
        }
      }
    }
    const auto weighted = solved(omega_, x_);
    log_omega_ = weighted.log_determinant;
    const Rows normal = product(transposed(x_), weighted.solution);
    Rows identity = rows(starts(), starts());
    for (std::size_t i = 0; i < starts(); ++i) identity[i][i] = 1;
    const auto inverse = solved(normal, identity);
    start_variance_ = inverse.solution;
    log_x_ = inverse.log_determinant;
    start_ = product(start_variance_, product(transposed(weighted.solution), y_));
  }

  StructuralForm form_;
  PerNoise variances_;
  std::size_t steps_;
  std::vector<std::size_t> known_;
  Rows y_, x_, omega_, start_, start_variance_;
  double log_omega_ = 0;
  double log_x_ = 0;
  std::vector<FollowedPath> by_start_;
  std::vector<FollowedPath> by_noise_;
};

}  // namespace commonweal::methods
