#include "missions/series_forecast_file.hpp"

#include <cmath>
#include <string>

#include "base/period_text.hpp"
#include "missions/series_forecast_words.hpp"

namespace commonweal::missions {
namespace {

using methods::ForecastPoint;
using platform::Json;

Json variances_json(const methods::Variances& variances) {
  return Json::object({{"irregular", variances.irregular},
                       {"level", variances.level},
                       {"slope", variances.slope},
                       {"seasonal", variances.seasonal}});
}

Json point_json(const ForecastPoint& point) {
  return Json::object({{"period", base::text(point.period)},
                       {"mean", point.mean},
                       {"p2_5", point.quantile(0.025)},
                       {"p10", point.quantile(0.1)},
                       {"p25", point.quantile(0.25)},
                       {"p75", point.quantile(0.75)},
                       {"p90", point.quantile(0.9)},
                       {"p97_5", point.quantile(0.975)}});
}

Json backtest_json(const std::optional<methods::Backtest>& backtest) {
  if (!backtest) return {};
  return Json::object({{"coverage_80", backtest->coverage_80},
                       {"coverage_95", backtest->coverage_95},
                       {"mase", backtest->mase},
                       {"naive_mase", backtest->naive_mase},
                       {"origins", backtest->origins},
                       {"forecasts", backtest->forecasts},
                       {"variances", "estimated anew at each origin"}});
}

Json considered_json(const methods::ConsideredModel& considered) {
  return Json::object({{"model", model_word(considered.model)},
                       {"log_likelihood", considered.log_likelihood},
                       {"aicc", std::isfinite(considered.aicc) ? Json(considered.aicc) : Json()}});
}

}  // namespace

Json series_forecast_json(const methods::Forecast& forecast) {
  Json points = Json::array();
  for (const ForecastPoint& point : forecast.points) points.add(point_json(point));
  Json considered = Json::array();
  for (const auto& model : forecast.considered) considered.add(considered_json(model));
  return Json::object({{"model", model_word(forecast.model)},
                       {"seasonal", forecast.seasonal},
                       {"damping", forecast.damping},
                       {"log_likelihood", forecast.log_likelihood},
                       {"log_likelihood_in_full", forecast.log_likelihood_in_full()},
                       {"variances", variances_json(forecast.variances)},
                       {"latest", Json::object({{"period", base::text(forecast.latest.period)},
                                                {"value", forecast.latest.value}})},
                       {"forecast", std::move(points)},
                       {"backtest", backtest_json(forecast.backtest)},
                       {"considered", std::move(considered)},
                       {"method", methods::kForecastVersion}});
}

}  // namespace commonweal::missions
