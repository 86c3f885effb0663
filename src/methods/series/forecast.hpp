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
#include <string>
#include <string_view>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/back_test.hpp"
#include "methods/series/kalman_smoother.hpp"
#include "methods/series/model_choice.hpp"
#include "methods/series/regressor.hpp"
#include "methods/series/series.hpp"
#include "methods/series/state_space.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kForecastVersion = "forecast 1";

struct ForecastQuestion {
  std::optional<base::Period> from;  // Figures up to here are used; all where it is not said.
  int horizon = 12;                  // Publications after the latest of them.
  ForecastModel model = ForecastModel::automatic;
  int seasonal = 0;  // Publications a round, such as 12 for months; 0: no season.
  SeasonalForm seasonal_form = SeasonalForm::dummies;
  std::vector<Regressor> regressors = {};
};

// A normal distribution.
struct ForecastPoint {
  base::Period period;
  double mean;
  double standard_deviation;  // Above zero.

  double quantile(double share) const;  // Requires 0 < share < 1.
  double share_at_most(double level) const;
};

// Of the noise of each part, in the series' unit squared.
struct Variances {
  double irregular;
  double level;
  std::optional<double> slope;
  std::optional<double> seasonal;
};

struct RegressorEffect {
  std::string name;
  NormalEstimate size;  // Of one unit of the regressor, in the series' unit.
};

// A model that was fitted, and its criterion (model_choice.hpp).
struct ConsideredModel {
  ForecastModel model;
  double log_likelihood;
  double aicc;
};

struct Forecast {
  ForecastModel model;  // Never automatic.
  int seasonal;
  double damping;  // 1 unless the model is damped.
  double
      log_likelihood;  // Exact diffuse; log 2 pi counts once for each figure beyond the unknowns.
  Variances variances;
  std::vector<ForecastPoint> points;        // In order, one for each publication of the horizon.
  std::optional<Backtest> backtest;         // None where the series is too short for one.
  Point latest;                             // The last figure that was used.
  base::PeriodKind published;               // By whose steps the forecasts go.
  int figures;                              // That were used.
  int unknowns;                             // Starts of states that the figures had to settle.
  std::vector<ConsideredModel> considered;  // At least one.
  std::vector<RegressorEffect> effects;

  // With log 2 pi for every figure, as Durbin and Koopman (2012) write it.
  double log_likelihood_in_full() const;
};

// Fails, naming series, from, horizon, model, seasonal or regressors, where the figures are too
// few, all equal, too large, mostly missing or without any error about the model, or what is asked
// does not fit them.
base::Result<Forecast> forecast(const Series& series, const ForecastQuestion& question);

// The same without the back-test, which is nearly all of the work: for a list of many series.
base::Result<Forecast> forecast_alone(const Series& series, const ForecastQuestion& question);

}  // namespace commonweal::methods
