#include "methods/series/forecast.hpp"

#include <cmath>
#include <numbers>

#include "base/normal_quantile.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "methods/series/kalman_filter.hpp"
#include "methods/series/likelihood_maximum.hpp"
#include "methods/series/published.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kFiguresMin = 8;

StructuralForm form_of(ForecastModel model, const ForecastQuestion& question) {
  return {.has_slope = model != ForecastModel::level,
          .damping = model == ForecastModel::damped ? 0.9 : 1,
          .seasonal = question.seasonal,
          .seasonal_form = question.seasonal_form};
}

std::vector<std::optional<double>> figures_of(const std::vector<Point>& points,
                                              base::PeriodKind published) {
  std::vector<std::optional<double>> figures;
  base::Period period = points.front().period;
  for (const Point& point : points) {
    while (period < point.period) {
      figures.emplace_back();
      period = later_published(period, published, 1);
    }
    figures.emplace_back(point.value);
    period = later_published(period, published, 1);
  }
  return figures;
}

}  // namespace

double ForecastPoint::quantile(double share) const {
  return mean + standard_deviation * base::normal_quantile(share);
}

double ForecastPoint::share_at_most(double level) const {
  return 0.5 * std::erfc((mean - level) / (standard_deviation * std::numbers::sqrt2));
}

base::Result<Forecast> forecast_alone(const Series& series, const ForecastQuestion& question) {
  const auto points = question.from ? series.until(*question.from) : series.points();
  base::Problems problems;
  if (points.size() < kFiguresMin + 2 * std::size_t(question.seasonal)) {
    problems.add({.place = "series", .what = "The series is too short to be forecast."});
  }
  if (question.horizon < 1) {
    problems.add({.place = "horizon", .what = "Forecast at least one period."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  const auto published = published_kind(series.points());
  const auto figures = figures_of(points, published);
  const auto model =
      question.model == ForecastModel::automatic ? ForecastModel::level : question.model;
  const auto fit = most_likely(form_of(model, question), figures);
  if (!fit) {
    problems.add({.place = "series", .what = "The figures leave no error to measure."});
    return std::move(problems).fail();
  }
  const std::size_t horizon = std::size_t(question.horizon);
  const StateSpace space(fit->form, figures.size() + horizon);
  std::vector<std::optional<double>> asked(figures);
  KalmanFilter filter(space, asked);
  Forecast answer{.model = model,
                  .seasonal = question.seasonal,
                  .damping = fit->form.damping,
                  .log_likelihood = fit->log_likelihood,
                  .variances = {.irregular = of(fit->variances, Noise::irregular),
                                .level = of(fit->variances, Noise::level)},
                  .latest = points.back()};
  if (space.has(Noise::slope)) answer.variances.slope = of(fit->variances, Noise::slope);
  if (space.has(Noise::seasonal)) answer.variances.seasonal = of(fit->variances, Noise::seasonal);
  filter.run(fit->variances);
  auto mean = filter.mean();
  auto variance = filter.variance();
  for (std::size_t h = 0; h < horizon; ++h) {
    const std::size_t step = figures.size() + h;
    double expected = 0;
    double spread = of(fit->variances, Noise::irregular);
    for (const auto& one : space.seen(step)) {
      expected += one.weight * mean[one.state];
      for (const auto& other : space.seen(step)) {
        spread += one.weight * other.weight * variance[one.state * space.states() + other.state];
      }
    }
    answer.points.push_back({later_published(points.back().period, published, int(h) + 1), expected,
                             std::sqrt(spread)});
    space.forward(step, mean);
    space.forward_square(step, variance);
    space.add_noise(step, fit->variances, variance);
  }
  return answer;
}

base::Result<Forecast> forecast(const Series& series, const ForecastQuestion& question) {
  return forecast_alone(series, question);
}

}  // namespace commonweal::methods
