#pragma once

// Where a series leads if it goes on as it has: a structural time-series model is fitted to it, and
// its forecasts come with how wide their errors would be. Knows nothing of what the figures mean,
// nor of what anybody means to do.
//
// Harvey (1989); Durbin and Koopman (2012). State space: state_space.hpp; exact diffuse likelihood:
// kalman_filter.hpp; how variances are found: likelihood_maximum.hpp; why to believe it or not:
// back_test.hpp. Intervals take the variances as known, which they are not: the back-test says what
// that costs. docs/methods/forecast.md has the formulas and when it misleads.

#include <optional>
#include <string_view>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/series.hpp"
#include "methods/series/state_space.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kForecastVersion = "forecast 1";

// level      goes on where it stands; its level wanders.
// trend      goes on as steeply as of late; its slope wanders.
// damped     the same, but each period loses a share of the slope.
// automatic  whichever of the three predicted the figures best for its number of parameters.
enum class ForecastModel { automatic, level, trend, damped };

struct ForecastQuestion {
  std::optional<base::Period> from;  // Figures up to here are used; all where it is not said.
  int horizon = 12;                  // Publications after the latest of them.
  ForecastModel model = ForecastModel::automatic;
  int seasonal = 0;  // Publications a round, such as 12 for months; 0: no season.
  SeasonalForm seasonal_form = SeasonalForm::dummies;
};

// A normal distribution.
struct ForecastPoint {
  base::Period period;
  double mean;
  double standard_deviation;  // Above zero.

  double quantile(double share) const;  // Requires 0 < share < 1.
  double share_at_most(double level) const;
};

// What the method would have said at earlier times, against what then came.
struct Backtest {
  int origins;         // Times at which it was asked.
  int forecasts;       // Of which a figure is known.
  double coverage_80;  // The share of those figures inside the 80% interval.
  double coverage_95;
  // Mean absolute error over that of the (seasonal) naive forecast one period on in the figures up
  // to the origin (Hyndman and Koehler 2006).
  double mase;
};

// Of the noise of each part, in the series' unit squared.
struct Variances {
  double irregular;
  double level;
  std::optional<double> slope;
  std::optional<double> seasonal;
};

struct Forecast {
  ForecastModel model;  // Never automatic.
  int seasonal;
  double damping;  // 1 unless the model is damped.
  double log_likelihood;
  Variances variances;
  std::vector<ForecastPoint> points;  // In order, one for each publication of the horizon.
  std::optional<Backtest> backtest;   // None where the series is too short for one.
  Point latest;                       // The last figure that was used.
};

// Fails, naming series, from, horizon, model or seasonal, where the figures are too few, all equal,
// too large or mostly missing, or what is asked does not fit them.
base::Result<Forecast> forecast(const Series& series, const ForecastQuestion& question);

// The same without the back-test, which is nearly all of the work: for a list of many series.
base::Result<Forecast> forecast_alone(const Series& series, const ForecastQuestion& question);

}  // namespace commonweal::methods
