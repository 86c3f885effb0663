#include "missions/outlook.hpp"

#include <algorithm>
#include <cmath>

#include "base/period_column.hpp"
#include "methods/series/published.hpp"
#include "missions/outlook_question.hpp"

namespace commonweal::missions {
namespace {

using methods::ForecastPoint;
using methods::Point;

std::optional<Chance> chance_at(const Metric& metric, const methods::Forecast& usual,
                                base::Period period, double level) {
  const ForecastPoint* point = point_at(usual, period);
  if (point == nullptr) return std::nullopt;
  const Wanted wanted = wanted_of(metric, usual.latest.value, level);
  return Chance{.period = period, .level = level, .share = chance_of(*point, level, wanted)};
}

std::optional<Chance> replay_chance(const Metric& metric, const methods::Forecast& usual,
                                    const std::optional<Recovery>& replay) {
  if (!replay || !replay->answer.reached || !replay->answer.reached->first_period) {
    return std::nullopt;
  }
  return chance_at(metric, usual, *replay->answer.reached->first_period,
                   replay->answer.target.value);
}

std::vector<TargetOutlook> targets_ahead(const OutlookParts& parts) {
  std::vector<TargetOutlook> ahead;
  for (const Target* target : parts.targets) {
    const auto by =
        base::period_of_kind({.place = "by", .text = target->by}, parts.metric.period_kind);
    if (!by) continue;
    ahead.push_back({.target = target,
                     .by = *by,
                     .chance = chance_at(parts.metric, parts.usual, *by, target->level)});
  }
  std::ranges::stable_sort(ahead, {}, &TargetOutlook::by);
  return ahead;
}

bool is_within(const ForecastPoint& point, double value, double share) {
  const double outside = (1 - share) / 2;
  return point.quantile(outside) <= value && value <= point.quantile(1 - outside);
}

std::optional<Came> came_of(const methods::Forecast& usual, const std::vector<Point>& later) {
  Came came;
  for (const Point& each : later) {
    const ForecastPoint* point = point_at(usual, each.period);
    if (point == nullptr) continue;
    ++came.figures;
    came.within_50 += is_within(*point, each.value, 0.5);
    came.within_80 += is_within(*point, each.value, 0.8);
    came.within_95 += is_within(*point, each.value, 0.95);
  }
  return came.figures > 0 ? std::optional(came) : std::nullopt;
}

std::vector<Point> later_than(const methods::Series& series, base::Period start) {
  const auto& points = series.points();
  const auto first = std::ranges::upper_bound(points, start, {}, &Point::period);
  return {first, points.end()};
}

}  // namespace

const ForecastPoint* point_at(const methods::Forecast& forecast, base::Period period) {
  const base::Period wanted = methods::publication_of(period, forecast.published);
  const auto found = std::ranges::find_if(forecast.points, [&](const ForecastPoint& point) {
    return methods::publication_of(point.period, forecast.published) == wanted;
  });
  return found == forecast.points.end() ? nullptr : &*found;
}

double chance_of(const ForecastPoint& point, double level, Wanted wanted) {
  const double at_most = point.share_at_most(level);
  return wanted == Wanted::at_most ? at_most : 1 - at_most;
}

Wanted wanted_of(const Metric& metric, double latest, double level) {
  if (metric.direction == Direction::lower) return Wanted::at_most;
  if (metric.direction == Direction::higher) return Wanted::at_least;
  return level < latest ? Wanted::at_most : Wanted::at_least;
}

double Bounds::within(double value) const {
  if (lower) value = std::max(value, *lower);
  return upper ? std::min(value, *upper) : value;
}

Bounds bounds_of(const Metric& metric, const methods::Series& series) {
  const auto [low, high] = std::ranges::minmax(series.points(), {}, &Point::value);
  constexpr double kWhole = 100;
  Bounds bounds;
  if (low.value >= 0) bounds.lower = 0;
  if (metric.unit == "percent" && high.value <= kWhole) bounds.upper = kWhole;
  return bounds;
}

std::optional<double> replayed_at(const Outlook& outlook, base::Period period) {
  if (!outlook.replay) return std::nullopt;
  const auto& answer = outlook.replay->answer;
  const double gone = base::years_between(answer.start().period, period);
  if (answer.reached && gone > answer.reached->years) return std::nullopt;
  return answer.value_after(gone);
}

std::optional<double> came_at(const Outlook& outlook, base::Period period) {
  const auto found = std::ranges::find(outlook.later, period, &methods::Point::period);
  return found == outlook.later.end() ? std::nullopt : std::optional(found->value);
}

const ScenarioPoint* scenario_at(const Outlook& outlook, base::Period period) {
  if (!outlook.scenario) return nullptr;
  const auto& points = outlook.scenario->points;
  const auto found = std::ranges::find(points, period, &ScenarioPoint::period);
  return found == points.end() ? nullptr : &*found;
}

const FundedPoint* funded_at(const Outlook& outlook, base::Period period) {
  if (!outlook.funded) return nullptr;
  const auto& points = outlook.funded->points;
  const auto found = std::ranges::find(points, period, &FundedPoint::period);
  return found == points.end() ? nullptr : &*found;
}

std::string command_of(const OutlookFacts& facts) {
  return forecast_command_line(facts.metric.code, facts.body.code, facts.outlook.question,
                               facts.metric.period_kind, facts.known_on);
}

Outlook outlook_of(const OutlookParts& parts) {
  auto replay = replay_beside(parts.series, parts.standing, parts.question.from);
  auto reached = replay_chance(parts.metric, parts.usual, replay);
  auto later = later_than(parts.series, parts.usual.latest.period);
  auto came = came_of(parts.usual, later);
  return {.question = parts.question,
          .usual = parts.usual,
          .replay = std::move(replay),
          .replay_reached = reached,
          .targets = targets_ahead(parts),
          .later = std::move(later),
          .came = came};
}

}  // namespace commonweal::missions
