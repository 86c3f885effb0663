#pragma once

// Whether a series can be asked a forecast: everything that is wrong, in sentences. Knows what the
// models need; fits none.

#include <vector>

#include "base/result.hpp"
#include "methods/series/forecast.hpp"
#include "methods/series/regular_figures.hpp"

namespace commonweal::methods {

// A question that can be computed. Regressors are scaled to at most one, so that none of them
// drowns the others.
struct CheckedForecast {
  RegularFigures regular;
  StructuralForm form;  // Season and regressors.
  std::vector<double> regressor_units;
  Point latest;
};

// Places: series, from, horizon, seasonal, regressors.
base::Result<CheckedForecast> check_forecast(const Series& series,
                                             const ForecastQuestion& question);

}  // namespace commonweal::methods
