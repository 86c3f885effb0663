#include "missions/series_forecast_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

using methods::Backtest;
using methods::Forecast;
using methods::ForecastModel;
using methods::ForecastPoint;

constexpr base::WordTable<ForecastModel, 4> kModels = {{
    {ForecastModel::automatic, "automatic"},
    {ForecastModel::level, "level"},
    {ForecastModel::trend, "trend"},
    {ForecastModel::damped, "damped"},
}};

std::string_view words(ForecastModel model) {
  switch (model) {
    case ForecastModel::automatic: return "automatic";
    case ForecastModel::level: return "level";
    case ForecastModel::trend: return "trend";
    case ForecastModel::damped: return "damped trend";
  }
  CW_CHECK(false);
  return "";
}

// Fewer than no decimals are noughts before the point: what is not known is not written.
std::string rounded(double number, int decimals) {
  constexpr int kDecimalsMax = 12;
  if (decimals >= 0) return base::grouped(number, std::min(decimals, kDecimalsMax));
  const double unit = std::pow(10.0, -decimals);
  return base::grouped(std::round(number / unit) * unit);
}

// The decimals that show so many digits of a number above zero.
int decimals_for(double number, int digits) {
  return digits - 1 - int(std::floor(std::log10(number)));
}

std::string variance_text(double variance) {
  constexpr int kDigits = 4;
  return variance > 0 ? rounded(variance, decimals_for(variance, kDigits)) : "0";
}

// With the decimals that it has, and thousands commas.
std::string as_written(double number) {
  const std::string text = base::shortest(number);
  const auto point = text.find('.');
  if (text.find('e') != std::string::npos) return text;
  return base::grouped(number, point == std::string::npos ? 0 : int(text.size() - point - 1));
}

// Two digits of how far a forecast may be off: more would be noise.
int decimals_of(const Forecast& forecast) {
  constexpr int kDigits = 2;
  return decimals_for(forecast.points.front().standard_deviation, kDigits);
}

std::string model_text(const Forecast& forecast) {
  std::string text(words(forecast.model));
  text.front() = char(text.front() - 'a' + 'A');
  if (forecast.seasonal > 0) {
    text += " with a season of " + std::to_string(forecast.seasonal) + " " +
            std::string(base::plural(forecast.published));
  }
  return text;
}

// "the least AICc: level 530.1, trend 533.8, damped trend 535.0"
std::string choice_text(const Forecast& forecast) {
  if (forecast.considered.size() == 1) return "no other was fitted";
  std::string text = "the least AICc: ";
  for (std::size_t i = 0; i < forecast.considered.size(); ++i) {
    const auto& each = forecast.considered[i];
    if (i > 0) text += ", ";
    text += std::string(words(each.model)) + " " +
            (std::isfinite(each.aicc) ? base::grouped(each.aicc, 1) : "too few figures");
  }
  return text;
}

std::string variances_text(const methods::Variances& variances) {
  std::string text = "irregular " + variance_text(variances.irregular) + ", level " +
                     variance_text(variances.level);
  if (variances.slope) text += ", slope " + variance_text(*variances.slope);
  if (variances.seasonal) text += ", season " + variance_text(*variances.seasonal);
  return text;
}

std::string range(const ForecastPoint& point, double tail, int decimals) {
  return rounded(point.quantile(tail), decimals) + " to " +
         rounded(point.quantile(1 - tail), decimals);
}

std::string whole_percent(double share) { return base::grouped(share * 100) + "%"; }

std::string usual_change(const Forecast& forecast) {
  const std::string one(base::singular(forecast.published));
  if (forecast.seasonal == 0) return "from one " + one + " to the next";
  return "from one round of the season to the next";
}

std::string coverage_sentence(const Backtest& test) {
  return "Asked at " + std::to_string(test.origins) +
         " earlier times, with variances estimated anew from the figures up to each, the model "
         "gave " +
         std::to_string(test.forecasts) +
         " forecasts of figures that are now known. The 80% interval "
         "held " +
         whole_percent(test.coverage_80) + " of them, the 95% interval " +
         whole_percent(test.coverage_95) + ".";
}

std::string error_sentence(const Forecast& forecast, const Backtest& test) {
  return "Its errors were " + base::grouped(test.mase, 2) + " times the usual change " +
         usual_change(forecast) + " (MASE); those of the naive forecast, the last figure" +
         (forecast.seasonal > 0 ? " of the same season" : "") + " again, " +
         base::grouped(test.naive_mase, 2) + " times.";
}

// What to make of it, where there is something to make.
void add_advice(const Backtest& test, std::vector<std::string>& sentences) {
  const bool is_narrow = test.coverage_80 < 0.70 || test.coverage_95 < 0.85;
  const bool is_wide = test.coverage_80 > 0.92 && test.coverage_95 > 0.98;
  if (is_narrow) {
    sentences.emplace_back(
        "The intervals were too narrow then: take these as wider than they say.");
  } else if (is_wide) {
    sentences.emplace_back("The intervals were wider than needed then.");
  }
  if (test.mase >= test.naive_mase) {
    sentences.emplace_back(
        "The naive forecast did as well or better: rely on the intervals, not on "
        "the path.");
  }
}

}  // namespace

std::string_view model_word(ForecastModel model) { return base::word_of(kModels, model); }

std::vector<ForecastFact> forecast_facts(const Forecast& forecast) {
  std::vector<ForecastFact> facts{
      {"Model", model_text(forecast)},
      {"Chosen by", choice_text(forecast)},
      {"Figures used", base::grouped(forecast.figures) + ", the latest " +
                           as_written(forecast.latest.value) + " (" +
                           base::reader_text(forecast.latest.period) + ")"},
      {"Log likelihood", base::grouped(forecast.log_likelihood, 3)},
      {"Variances", variances_text(forecast.variances)}};
  if (forecast.model == ForecastModel::damped) {
    facts.push_back({"Damping", base::grouped(forecast.damping, 3) + " of the slope is kept each " +
                                    std::string(base::singular(forecast.published))});
  }
  return facts;
}

std::vector<std::vector<std::string>> forecast_table(const Forecast& forecast) {
  const int decimals = decimals_of(forecast);
  std::vector<std::vector<std::string>> rows{
      {"Period", "Forecast", "50% interval", "80% interval", "95% interval"}};
  for (const ForecastPoint& point : forecast.points) {
    rows.push_back({base::reader_text(point.period), rounded(point.mean, decimals),
                    range(point, 0.25, decimals), range(point, 0.1, decimals),
                    range(point, 0.025, decimals)});
  }
  return rows;
}

std::vector<std::string> backtest_sentences(const Forecast& forecast) {
  std::vector<std::string> sentences;
  if (forecast.backtest) {
    sentences.push_back(coverage_sentence(*forecast.backtest));
    sentences.push_back(error_sentence(forecast, *forecast.backtest));
    add_advice(*forecast.backtest, sentences);
  } else {
    sentences.emplace_back("The series is too short to try the model on its own past.");
  }
  const bool may_have_season = forecast.published == base::PeriodKind::month ||
                               forecast.published == base::PeriodKind::quarter;
  if (forecast.seasonal == 0 && may_have_season) {
    sentences.push_back("No season was asked for. If the figures have one, ask with --seasonal " +
                        std::string(forecast.published == base::PeriodKind::month ? "12" : "4") +
                        ".");
  }
  return sentences;
}

}  // namespace commonweal::missions
