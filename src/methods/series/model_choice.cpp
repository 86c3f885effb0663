#include "methods/series/model_choice.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "base/check.hpp"
#include "methods/series/kalman_filter.hpp"

namespace commonweal::methods {
namespace {

// Two figures more than a model has unknown starts and parameters, and no fewer than six: with
// fewer the variances are anything.
constexpr std::size_t kFiguresOfLevel = 6;
constexpr std::size_t kFiguresOfTrend = 8;
constexpr std::size_t kFiguresOfDamped = 10;

StructuralForm form_of(ForecastModel model, StructuralForm form) {
  form.has_slope = model != ForecastModel::level;
  return form;
}

// The steps until a model's unknown starts are settled.
std::size_t settled_after(const StructuralFit& fit,
                          std::span<const std::optional<double>> figures) {
  const StateSpace space(fit.form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(fit.variances);
  return filter.diffuse_steps();
}

double aicc_after(std::size_t first, const StructuralFit& fit,
                  std::span<const std::optional<double>> figures) {
  const StateSpace space(fit.form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(fit.variances);
  double twice = 0;
  double count = 0;
  for (const FilterStep& told : filter.steps().subspan(first)) {
    if (!told.has_figure) continue;
    twice +=
        std::log(2 * std::numbers::pi * told.variance) + told.error * told.error / told.variance;
    ++count;
  }
  const double parameters = double(fit.parameters);
  const double spare = count - parameters - 1;
  if (!(spare > 0)) return std::numeric_limits<double>::infinity();
  return twice + 2 * parameters + 2 * parameters * (parameters + 1) / spare;
}

std::vector<ForecastModel> models_of(ForecastModel model, int seasonal, std::size_t known) {
  if (model != ForecastModel::automatic) return {model};
  std::vector<ForecastModel> models;
  for (const auto each : {ForecastModel::level, ForecastModel::trend, ForecastModel::damped}) {
    if (known >= figures_min(each, seasonal)) models.push_back(each);
  }
  return models;
}

}  // namespace

std::size_t figures_min(ForecastModel model, int seasonal) {
  const std::size_t rounds = 2 * std::size_t(seasonal);
  switch (model) {
    case ForecastModel::automatic:
    case ForecastModel::level: return rounds + kFiguresOfLevel;
    case ForecastModel::trend: return rounds + kFiguresOfTrend;
    case ForecastModel::damped: return rounds + kFiguresOfDamped;
  }
  CW_CHECK(false);
  return 0;
}

Damping damping_of(ForecastModel model) {
  return model == ForecastModel::damped ? Damping::estimated : Damping::as_given;
}

tl::expected<ModelChoice, NoFit> choose_model(ForecastModel model, const StructuralForm& form,
                                              std::span<const std::optional<double>> figures) {
  const auto known = std::ranges::count_if(figures, [](const auto& f) { return f.has_value(); });
  ModelChoice choice;
  std::size_t first = 0;
  for (const ForecastModel each : models_of(model, form.seasonal, std::size_t(known))) {
    auto fit = most_likely(form_of(each, form), damping_of(each), figures);
    if (!fit) return tl::unexpected(fit.error());
    first = std::max(first, settled_after(*fit, figures));
    choice.considered.push_back({each, *std::move(fit), 0});
  }
  CW_CHECK(!choice.considered.empty());
  for (Candidate& candidate : choice.considered) {
    candidate.aicc = aicc_after(first, candidate.fit, figures);
  }
  const auto least = std::ranges::min_element(choice.considered, {}, &Candidate::aicc);
  choice.chosen = std::size_t(least - choice.considered.begin());
  return choice;
}

}  // namespace commonweal::methods
