#include "methods/series/forecast_check.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "methods/series/published.hpp"

namespace commonweal::methods {
namespace {

using base::PeriodKind;
using base::Problems;

constexpr int kHorizonMax = 1200;  // A hundred years of months.
constexpr std::size_t kStepsMax = 10'000;
constexpr int kLastYear = 9998;
constexpr double kLargestFigure = 1e18;  // Beyond it sums lose whole units.

void add(std::string place, std::string what, Problems& problems) {
  problems.add({.place = std::move(place), .what = std::move(what)});
}

std::string count_of(std::size_t count, PeriodKind kind) {
  return base::grouped(double(count)) + " " +
         std::string(count == 1 ? base::singular(kind) : base::plural(kind));
}

void check_from(const Series& series, base::Period from, Problems& problems) {
  const base::Period first = series.points().front().period;
  const base::Period last = series.points().back().period;
  if (from.kind() != series.kind()) {
    add("from",
        base::text(from) + " is not one of the figures' periods, which are " +
            std::string(base::plural(series.kind())) + ".",
        problems);
  } else if (from < first || last < from) {
    add("from",
        base::text(from) + " is outside the series, which runs from " + base::text(first) + " to " +
            base::text(last) + ".",
        problems);
  }
}

// The periods that go round within a year, a week for days.
std::vector<int> rounds_of(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::day: return {7};
    case PeriodKind::week: return {52};
    case PeriodKind::month: return {2, 3, 4, 6, 12};
    case PeriodKind::quarter: return {2, 4};
    case PeriodKind::calendar_year:
    case PeriodKind::financial_year:
    case PeriodKind::academic_year: return {};
  }
  return {};
}

std::string one_of(const std::vector<int>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (i > 0) text += i + 1 == numbers.size() ? " or " : ", ";
    text += std::to_string(numbers[i]);
  }
  return text;
}

void check_seasonal(int seasonal, PeriodKind kind, Problems& problems) {
  if (seasonal == 0) return;
  const auto rounds = rounds_of(kind);
  const std::string kinds(base::plural(kind));
  if (rounds.empty()) {
    add("seasonal", "Figures of " + kinds + " have no season. Leave it out, or say 0.", problems);
  } else if (std::ranges::find(rounds, seasonal) == rounds.end()) {
    add("seasonal",
        std::to_string(seasonal) + " " + kinds + " do not divide a " +
            (kind == PeriodKind::day ? "week" : "year") + ". Say " + one_of(rounds) +
            ", or 0 for no season.",
        problems);
  }
}

void check_horizon(int horizon, PeriodKind kind, base::Period last, Problems& problems) {
  if (horizon < 1 || horizon > kHorizonMax) {
    add("horizon",
        "A forecast goes 1 to " + base::grouped(kHorizonMax) + " " +
            std::string(base::plural(kind)) + " on, not " + base::grouped(horizon) + ".",
        problems);
    return;
  }
  const base::Period end = later_published(last, kind, horizon);
  if (int(std::chrono::year_month_day(base::first_day(end)).year()) > kLastYear) {
    add("horizon", "A forecast that far would pass the year 9998.", problems);
  }
}

std::string_view model_words(ForecastModel model) {
  switch (model) {
    case ForecastModel::automatic: return "A forecast";
    case ForecastModel::level: return "A level";
    case ForecastModel::trend: return "A trend";
    case ForecastModel::damped: return "A damped trend";
  }
  return "";
}

void check_length(const std::vector<Point>& points, const ForecastQuestion& question,
                  PeriodKind kind, Problems& problems) {
  const std::size_t least = figures_min(question.model, question.seasonal);
  if (points.size() >= least) return;
  std::string needs(model_words(question.model));
  if (question.seasonal > 0) {
    needs += " with a season of " + count_of(std::size_t(question.seasonal), kind);
  }
  add("series",
      "The series has " + base::grouped(double(points.size())) +
          (points.size() == 1 ? " figure" : " figures") + " up to " +
          base::text(points.back().period) + ". " + needs + " needs at least " +
          base::grouped(double(least)) + ".",
      problems);
}

void check_values(const std::vector<Point>& points, Problems& problems) {
  for (const Point& point : points) {
    if (std::abs(point.value) <= kLargestFigure) continue;
    add("series",
        "The figure " + base::shortest(point.value) + " for " + base::text(point.period) +
            " is too large to be computed with. Use a larger unit, such as millions.",
        problems);
  }
  const double value = points.front().value;
  if (points.size() < 2) return;
  if (std::ranges::any_of(points, [&](const Point& point) { return point.value != value; })) return;
  add("series",
      "Every figure of the series is " + base::shortest(value) +
          ". Nothing changes, so there is nothing to say how far a forecast may be off.",
      problems);
}

void check_gaps(const RegularFigures& regular, Problems& problems) {
  const std::size_t steps = regular.figures.size();
  if (steps > kStepsMax) {
    add("series",
        "The series spans " + count_of(steps, regular.published) + ". Forecast at most " +
            base::grouped(double(kStepsMax)) + ", or use coarser periods.",
        problems);
  }
  const std::size_t missing = steps - regular.known();
  if (2 * missing <= steps) return;
  add("series",
      "Of the " + count_of(steps, regular.published) + " from " + base::text(regular.first) +
          " to " + base::text(regular.period_of(steps - 1)) + ", " +
          base::grouped(double(missing)) +
          " have no figure. A forecast needs one for at least half of them.",
      problems);
}

void scale_regressors(const ForecastQuestion& question, CheckedForecast& checked,
                      Problems& problems) {
  const std::size_t steps = checked.regular.figures.size() + std::size_t(question.horizon);
  for (const Regressor& regressor : question.regressors) {
    auto column = column_of(regressor, checked.regular, steps, problems);
    double unit = 0;
    for (const double value : column) unit = std::max(unit, std::abs(value));
    if (!(unit > 0)) unit = 1;
    for (double& value : column) value /= unit;
    checked.form.regressors.push_back(std::move(column));
    checked.regressor_units.push_back(unit);
  }
}

}  // namespace

base::Result<CheckedForecast> check_forecast(const Series& series,
                                             const ForecastQuestion& question) {
  Problems problems;
  const PeriodKind published = published_kind(series.points());
  if (question.from) check_from(series, *question.from, problems);
  const bool has_from = question.from && problems.empty();
  const auto points = has_from ? series.until(*question.from) : series.points();
  const base::Period last = points.back().period;
  check_horizon(question.horizon, published, last, problems);
  const std::size_t before = problems.count();
  check_seasonal(question.seasonal, published, problems);
  if (problems.count() == before) check_length(points, question, published, problems);
  check_values(points, problems);
  CheckedForecast checked{
      .regular = regular_figures(points, published),
      .form = {.seasonal = question.seasonal, .seasonal_form = question.seasonal_form},
      .regressor_units = {},
      .latest = points.back()};
  check_gaps(checked.regular, problems);
  if (problems.empty()) scale_regressors(question, checked, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return checked;
}

}  // namespace commonweal::methods
