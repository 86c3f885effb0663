#include "methods/early_warning/series_signal.hpp"

#include <algorithm>
#include <cmath>

#include "base/normal_quantile.hpp"
#include "methods/distributions/student.hpp"

namespace commonweal::methods {
namespace {

constexpr double kPlain = 2;  // Within it an approximation to three digits is enough.

// The normal deviate with the same share beyond it as a Student's t. Wallace (1959), Annals of
// Mathematical Statistics 30, where nothing is decided; exact beyond.
double normal_of_student(double t, double degrees) {
  if (std::isinf(degrees)) return t;
  const double near =
      std::sqrt(degrees * std::log1p(t * t / degrees)) * (8 * degrees + 1) / (8 * degrees + 3);
  if (near < kPlain) return std::copysign(near, t);
  const double beyond = student_share_beyond(t, degrees) / 2;
  return std::copysign(-base::normal_quantile(std::max(beyond, 1e-300)), t);
}

// What a CUSUM adds up: with 11 degrees of freedom off by less than 0.01 up to 6 deviates.
double near_normal_of_student(double t, double degrees) {
  if (std::isinf(degrees)) return t;
  return std::copysign(
      std::sqrt(degrees * std::log1p(t * t / degrees)) * (8 * degrees + 1) / (8 * degrees + 3), t);
}

struct Sums {
  double up = 0;
  double down = 0;

  void add(double deviate, double reference) {
    up = std::max(0.0, up + deviate - reference);
    down = std::max(0.0, down - deviate - reference);
  }
};

// Each watched point against the mean of all before it.
Sums cusum_of(const WatchedSeries& series, const Baseline& baseline, const OwnVariance& spread,
              double reference) {
  Sums sums;
  double mean = baseline.mean;
  double weight = baseline.weight;
  const double scale = 1 / std::sqrt(spread.variance);
  for (std::size_t i = series.baseline; i < series.values.size(); ++i) {
    const double own = series.weight(i);
    const double error = series.values[i] - mean;
    const double share = 1 / (own + weight);
    const double t = error * scale * std::sqrt(own * weight * share);
    sums.add(near_normal_of_student(t, spread.degrees), reference);
    weight += own;
    mean += error * own * share;
  }
  return sums;
}

}  // namespace

Baseline baseline_of(const WatchedSeries& series) {
  double weight = 0;
  double sum = 0;
  for (std::size_t i = 0; i < series.baseline; ++i) {
    weight += series.weight(i);
    sum += series.weight(i) * series.values[i];
  }
  const double mean = sum / weight;
  double squares = 0;
  for (std::size_t i = 0; i < series.baseline; ++i) {
    const double away = series.values[i] - mean;
    squares += series.weight(i) * away * away;
  }
  const double degrees = double(series.baseline) - 1;
  return {mean, weight, {squares / degrees, degrees}};
}

void add_signals(const WatchedSeries& series, const Baseline& baseline, const OwnVariance& spread,
                 const WarningQuestion& question, SeriesWarning& warning) {
  double average = 0;
  double variance = 0;
  double all = 0;
  double watched = 0;
  double watched_sum = 0;
  double share = question.ewma_weight;
  for (std::size_t i = series.values.size(); i-- > series.baseline;) {
    const double own = series.weight(i);
    average += share * (series.values[i] - baseline.mean);
    variance += share * share / own;
    all += share;
    watched += own;
    watched_sum += own * series.values[i];
    share *= 1 - question.ewma_weight;
  }
  const double deviation = std::sqrt(spread.variance);
  const double own = series.weight(series.values.size() - 1);
  const double last = (series.values.back() - baseline.mean) /
                      (deviation * std::sqrt(1 / own + 1 / baseline.weight));
  const double ewma = average / (deviation * std::sqrt(variance + all * all / baseline.weight));
  warning.latest = normal_of_student(last, spread.degrees);
  warning.ewma = normal_of_student(ewma, spread.degrees);
  const auto sums = cusum_of(series, baseline, spread, question.cusum_reference);
  warning.cusum_up = sums.up;
  warning.cusum_down = sums.down;
  warning.change = watched_sum / watched - baseline.mean;
}

void add_signals_of_errors(std::span<const double> errors, const WarningQuestion& question,
                           SeriesWarning& warning) {
  double average = 0;
  double variance = 0;
  double share = question.ewma_weight;
  for (std::size_t i = errors.size(); i-- > 0;) {
    average += share * errors[i];
    variance += share * share;
    share *= 1 - question.ewma_weight;
  }
  Sums sums;
  for (const double error : errors) sums.add(error, question.cusum_reference);
  warning.latest = errors.back();
  warning.ewma = average / std::sqrt(variance);
  warning.cusum_up = sums.up;
  warning.cusum_down = sums.down;
}

}  // namespace commonweal::methods
