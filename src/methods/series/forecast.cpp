#include "methods/series/forecast.hpp"

#include <cmath>
#include <numbers>
#include <utility>

#include "base/normal_quantile.hpp"
#include "methods/series/forecast_check.hpp"
#include "methods/series/prediction.hpp"

namespace commonweal::methods {
namespace {

// Ends every failure of a fit: figures that pass the check can still be too regular to be judged.
tl::unexpected<base::Error> no_fit(NoFit reason, const CheckedForecast& checked) {
  std::string place = "series";
  std::string what =
      "No error can be measured: the figures follow the model exactly, as a straight line does, or "
      "their changes are too small to be computed with. In the second case take one number off "
      "them "
      "all, or use a smaller unit.";
  if (reason == NoFit::unsettled) {
    what = "The gaps leave some seasons without a figure.";
    if (!checked.form.regressors.empty()) {
      place = "regressors";
      what = "Two of the regressors, or one and the level, cannot be told apart by these figures.";
    }
  }
  return base::fail(base::ErrorCode::invalid_input, {{std::move(place), std::move(what)}});
}

// As the likelihood is without the scaling of regressors.
double unscaled(double log_likelihood, const CheckedForecast& checked) {
  for (const double unit : checked.regressor_units) log_likelihood -= std::log(unit);
  return log_likelihood;
}

Variances variances_of(const StructuralFit& fit) {
  Variances variances{.irregular = of(fit.variances, Noise::irregular),
                      .level = of(fit.variances, Noise::level),
                      .slope = {},
                      .seasonal = {}};
  if (fit.form.has_slope) variances.slope = of(fit.variances, Noise::slope);
  if (fit.form.seasonal > 0) variances.seasonal = of(fit.variances, Noise::seasonal);
  return variances;
}

std::vector<ForecastPoint> points_of(const StructuralFit& fit, const CheckedForecast& checked,
                                     int horizon) {
  const auto& figures = checked.regular.figures;
  const auto expected = predict(fit.form, fit.variances, figures, std::size_t(horizon));
  std::vector<ForecastPoint> points;
  for (const NormalEstimate& estimate : expected) {
    points.push_back({checked.regular.period_of(figures.size() + points.size()), estimate.mean,
                      estimate.standard_deviation});
  }
  return points;
}

std::vector<RegressorEffect> effects_of(const StructuralFit& fit, const CheckedForecast& checked,
                                        const ForecastQuestion& question) {
  if (question.regressors.empty()) return {};
  const auto smoothed = smooth(fit.form, fit.variances, checked.regular.figures);
  std::vector<RegressorEffect> effects;
  for (std::size_t i = 0; i < question.regressors.size(); ++i) {
    const double unit = checked.regressor_units[i];
    const auto& [mean, deviation] = smoothed.value().coefficients[i];
    effects.push_back({question.regressors[i].name, {mean / unit, deviation / unit}});
  }
  return effects;
}

Forecast answer_of(const ModelChoice& choice, const CheckedForecast& checked,
                   const ForecastQuestion& question) {
  const StructuralFit& fit = choice.best().fit;
  const StateSpace space(fit.form, checked.regular.figures.size());
  Forecast answer{.model = choice.best().model,
                  .seasonal = question.seasonal,
                  .damping = fit.form.damping,
                  .log_likelihood = unscaled(fit.log_likelihood, checked),
                  .variances = variances_of(fit),
                  .points = points_of(fit, checked, question.horizon),
                  .backtest = {},
                  .latest = checked.latest,
                  .published = checked.regular.published,
                  .figures = int(checked.regular.known()),
                  .unknowns = int(space.states()),
                  .considered = {},
                  .effects = effects_of(fit, checked, question)};
  for (const Candidate& each : choice.considered) {
    const double likelihood = unscaled(each.fit.log_likelihood, checked);
    answer.considered.push_back({each.model, likelihood, each.aicc});
  }
  return answer;
}

enum class WithBacktest { no, yes };

base::Result<Forecast> forecast_of(const Series& series, const ForecastQuestion& question,
                                   WithBacktest with) {
  const auto checked = check_forecast(series, question);
  if (!checked) return tl::unexpected(checked.error());
  const auto& figures = checked->regular.figures;
  const auto choice = choose_model(question.model, checked->form, figures);
  if (!choice) return no_fit(choice.error(), *checked);
  Forecast answer = answer_of(*choice, *checked, question);
  if (with == WithBacktest::yes) {
    const ForecastModel model = choice->best().model;
    answer.backtest = back_test(figures, {.fit = choice->best().fit,
                                          .damping = damping_of(model),
                                          .horizon = std::size_t(question.horizon),
                                          .figures_min = figures_min(model, question.seasonal)});
  }
  return answer;
}

}  // namespace

double ForecastPoint::quantile(double share) const {
  return mean + standard_deviation * base::normal_quantile(share);
}

double ForecastPoint::share_at_most(double level) const {
  return 0.5 * std::erfc((mean - level) / (standard_deviation * std::numbers::sqrt2));
}

double Forecast::log_likelihood_in_full() const {
  return log_likelihood - 0.5 * unknowns * std::log(2 * std::numbers::pi);
}

base::Result<Forecast> forecast(const Series& series, const ForecastQuestion& question) {
  return forecast_of(series, question, WithBacktest::yes);
}

base::Result<Forecast> forecast_alone(const Series& series, const ForecastQuestion& question) {
  return forecast_of(series, question, WithBacktest::no);
}

}  // namespace commonweal::methods
