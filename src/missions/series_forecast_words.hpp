#pragma once

// A forecast as an analyst reads it at the shell: what was fitted and why, what it says, and how
// good the same would have been before.

#include <string>
#include <string_view>
#include <vector>

#include "methods/series/forecast.hpp"

namespace commonweal::missions {

// "level", "trend", "damped"; "automatic" is none of a fitted model.
std::string_view model_word(methods::ForecastModel model);

// Names and values: model, figures, likelihood, variances.
struct ForecastFact {
  std::string name;
  std::string value;
};
std::vector<ForecastFact> forecast_facts(const methods::Forecast& forecast);

// Period, forecast and the three intervals: a heading and a row for each period.
std::vector<std::vector<std::string>> forecast_table(const methods::Forecast& forecast);

// Whether to believe it: one sentence a line.
std::vector<std::string> backtest_sentences(const methods::Forecast& forecast);

}  // namespace commonweal::missions
