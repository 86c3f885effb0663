#include "methods/survey/survey_calibration.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "base/check.hpp"
#include "methods/survey/dependent_rows.hpp"

namespace commonweal::methods {
namespace {

constexpr int kHalvings = 30;
constexpr double kMetMost = 1e-9;

// F and its slope.
struct Factor {
  double value;
  double slope;
};

Factor logit_factor(double u, const CalibrationBounds& bounds) {
  const auto [l, h] = bounds;
  const double a = (h - l) / ((1 - l) * (h - 1));
  const double e = std::exp(std::clamp(a * u, -700.0, 700.0));
  const double under = h - 1 + (1 - l) * e;
  return {.value = (l * (h - 1) + h * (1 - l) * e) / under,
          .slope = e * (h - 1) * (1 - l) * (h - l) * a / (under * under)};
}

Factor factor_at(double u, const CalibrationQuestion& question) {
  if (question.shape == CalibrationShape::logit) return logit_factor(u, *question.bounds);
  if (!question.bounds) return {1 + u, 1};
  const auto [lower, upper] = *question.bounds;
  if (1 + u <= lower) return {lower, 0};
  if (1 + u >= upper) return {upper, 0};
  return {1 + u, 1};
}

// The columns of x: every category of every margin; those that others imply are passed over when
// equations are solved.
class Calibration {
 public:
  Calibration(const std::vector<double>& base, const std::vector<SurveyMargin>& margins,
              const CalibrationQuestion& question)
      : cells_(cells_of(base, margins)), margins_(margins), question_(question) {
    for (const auto& margin : margins) {
      first_.push_back(targets_.size());
      targets_.insert(targets_.end(), margin.targets.begin(), margin.targets.end());
    }
    all_ = std::accumulate(margins[0].targets.begin(), margins[0].targets.end(), 0.0);
  }

  FittedWeights fit(const std::vector<double>& base) {
    std::vector<double> at(targets_.size());
    auto misses = misses_at(at);
    int steps = 0;
    while (largest(misses) > question_.miss_most && steps < question_.steps_most) {
      ++steps;
      if (!step(at, misses)) break;
    }
    FittedWeights fitted{.weights = base, .steps = steps, .miss = largest(misses), .is_met = false};
    fitted.is_met = fitted.miss <= kMetMost;
    for (std::size_t i = 0; i < base.size(); ++i) {
      fitted.weights[i] = base[i] * factor(cells_.of[i], at).value;
    }
    return fitted;
  }

 private:
  Factor factor(std::size_t cell, const std::vector<double>& at) const {
    double u = 0;
    for (std::size_t m = 0; m < margins_.size(); ++m) {
      u += at[first_[m] + cells_.category[m][cell]];
    }
    return factor_at(u, question_);
  }

  std::vector<double> misses_at(const std::vector<double>& at) const {
    auto misses = targets_;
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      const double weight = cells_.base[cell] * factor(cell, at).value;
      for (std::size_t m = 0; m < margins_.size(); ++m) {
        misses[first_[m] + cells_.category[m][cell]] -= weight;
      }
    }
    return misses;
  }

  double largest(const std::vector<double>& misses) const {
    double most = 0;
    for (const double miss : misses) most = std::max(most, std::abs(miss) / all_);
    return most;
  }

  std::vector<double> slopes_at(const std::vector<double>& at) const {
    const std::size_t size = targets_.size();
    std::vector<double> matrix(size * size);
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      const double slope = cells_.base[cell] * factor(cell, at).slope;
      for (std::size_t m = 0; m < margins_.size(); ++m) {
        const std::size_t row = first_[m] + cells_.category[m][cell];
        for (std::size_t k = 0; k <= m; ++k) {
          matrix[row * size + first_[k] + cells_.category[k][cell]] += slope;
        }
      }
    }
    return matrix;
  }

  // One step of Newton, halved until it comes nearer. Gives whether it did.
  bool step(std::vector<double>& at, std::vector<double>& misses) const {
    const auto change = solved_passing_dependent(slopes_at(at), misses);
    double length = 1;
    for (int halving = 0; halving < kHalvings; ++halving, length /= 2) {
      auto next = at;
      for (std::size_t i = 0; i < next.size(); ++i) next[i] += length * change[i];
      auto left = misses_at(next);
      if (largest(left) < largest(misses)) {
        at = std::move(next);
        misses = std::move(left);
        return true;
      }
    }
    return false;
  }

  SurveyCells cells_;
  const std::vector<SurveyMargin>& margins_;
  const CalibrationQuestion& question_;
  std::vector<std::size_t> first_;  // Column of each margin's first category.
  std::vector<double> targets_;
  double all_ = 0;
};

}  // namespace

FittedWeights calibrated_weights(const std::vector<double>& base,
                                 const std::vector<SurveyMargin>& margins,
                                 const CalibrationQuestion& question) {
  CW_CHECK(!margins.empty());
  CW_CHECK(question.bounds || question.shape == CalibrationShape::linear);
  if (const auto& bounds = question.bounds) {
    CW_CHECK(bounds->lower >= 0 && bounds->lower < 1 && bounds->upper > 1);
  }
  return Calibration(base, margins, question).fit(base);
}

}  // namespace commonweal::methods
