#include "missions/standing.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "methods/series/published.hpp"
#include "missions/projection.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::Point;
using methods::Series;

// Further back, the same season says little of where things are going.
constexpr int kYearsBackMax = 5;

Period days_before(Period day, int years) {
  const std::chrono::year_month_day date(base::first_day(day));
  const auto earlier = date - std::chrono::years{years};
  const auto in_month =
      earlier.ok() ? earlier : earlier.year() / earlier.month() / std::chrono::last;
  return base::period_holding(PeriodKind::day, base::Date(in_month));
}

// The same season `years` earlier: the same month, or the same day of a daily series.
Period years_before(Period period, PeriodKind published, int years) {
  if (published == PeriodKind::day) return days_before(period, years);
  const auto a_year = static_cast<int>(base::periods_per_year(published));
  return methods::later_published(period, published, -years * a_year);
}

// A change that is not seen in the decimals which readers see is none to them.
Goodness goodness_of(const Metric& metric, double by) {
  if (metric.direction == Direction::neutral) return Goodness::neutral;
  if (std::abs(by) < 0.5 * std::pow(10, -metric.decimals)) return Goodness::unchanged;
  const bool rose_as_wished = (by > 0) == (metric.direction == Direction::higher);
  return rose_as_wished ? Goodness::better : Goodness::worse;
}

std::optional<Change> change_of(const Metric& metric, const Series& series) {
  const Point& latest = series.points().back();
  const auto published = methods::published_kind(series.points());
  for (int years = 1; years <= kYearsBackMax; ++years) {
    const Period period = years_before(latest.period, published, years);
    if (const auto value = series.at(period)) {
      const double by = latest.value - *value;
      return Change{.before = {period, *value}, .by = by, .goodness = goodness_of(metric, by)};
    }
  }
  return std::nullopt;
}

std::optional<Best> best_of(Direction direction, const Series& series) {
  if (direction == Direction::neutral) return std::nullopt;
  const double sign = direction == Direction::higher ? 1 : -1;
  const auto& points = series.points();
  const auto best = std::ranges::max_element(
      points.rbegin(), points.rend(), {}, [&](const Point& point) { return sign * point.value; });
  return Best{.point = *best, .gap = std::abs(points.back().value - best->value)};
}

std::optional<Recovery> recovery_of(const Metric& metric, const Series& series,
                                    const StandingReplay* standing) {
  if (standing == nullptr) return std::nullopt;
  auto question = question_of(standing->question, metric.period_kind);
  if (!question) return std::nullopt;
  auto answer = methods::replay_alone(series, *question);
  if (!answer) return std::nullopt;
  return Recovery{.question = *std::move(question), .answer = *std::move(answer)};
}

base::FigureStatus status_at(const std::vector<Observation>& observations, Period period) {
  const auto found = std::ranges::find(observations, period, &Observation::period);
  CW_CHECK(found != observations.end());
  return std::get<base::Reported>(found->figure).status;
}

}  // namespace

std::string_view code_word(Goodness goodness) {
  switch (goodness) {
    case Goodness::better: return "better";
    case Goodness::worse: return "worse";
    case Goodness::unchanged: return "unchanged";
    case Goodness::neutral: return "neutral";
  }
  CW_CHECK(false);
}

std::optional<Standing> standing_of(const Metric& metric,
                                    const std::vector<Observation>& observations,
                                    const StandingReplay* question) {
  const auto series = series_of(observations);
  if (!series) return std::nullopt;
  const Point& latest = series->points().back();
  return Standing{.latest = latest,
                  .status = status_at(observations, latest.period),
                  .first = series->points().front(),
                  .change = change_of(metric, *series),
                  .best = best_of(metric.direction, *series),
                  .recovery = recovery_of(metric, *series, question)};
}

}  // namespace commonweal::missions
