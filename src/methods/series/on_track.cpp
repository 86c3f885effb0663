#include "methods/series/on_track.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "methods/series/published.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

constexpr int kDaysSinceMin = 365;

double towards(Side side, double change) { return side == Side::at_most ? -change : change; }

double within(const Bounds& bounds, double value) {
  if (bounds.lower) value = std::max(value, *bounds.lower);
  if (bounds.upper) value = std::min(value, *bounds.upper);
  return value;
}

// What lies past a bound is read as standing at it: a level at the bound or beyond is met by all or
// by nothing that lies there.
double share_at_most(const Bounds& bounds, const ForecastPoint& point, double level) {
  if (bounds.upper && level >= *bounds.upper) return 1;
  if (bounds.lower && level < *bounds.lower) return 0;
  return point.share_at_most(level);
}

double share_at_least(const Bounds& bounds, const ForecastPoint& point, double level) {
  if (bounds.lower && level <= *bounds.lower) return 1;
  if (bounds.upper && level > *bounds.upper) return 0;
  return 1 - point.share_at_most(level);
}

double probability(const Goal& goal, const Bounds& bounds, const ForecastPoint& point) {
  return goal.side == Side::at_most ? share_at_most(bounds, point, goal.level)
                                    : share_at_least(bounds, point, goal.level);
}

// The figure or forecast of the publication that the period falls into; the end where there is
// none.
template <class AnyPoint>
auto point_of(const std::vector<AnyPoint>& points, Period period, base::PeriodKind published) {
  const Period wanted = publication_of(period, published);
  return std::ranges::find_if(points, [&](const AnyPoint& point) {
    return publication_of(point.period, published) == wanted;
  });
}

std::optional<Expected> expected_at(const TrackQuestion& question, const Forecast* forecast,
                                    base::PeriodKind published) {
  if (forecast == nullptr) return std::nullopt;
  const auto point = point_of(forecast->points, question.goal.by, published);
  if (point == forecast->points.end()) return std::nullopt;
  return Expected{.probability = probability(question.goal, question.bounds, *point),
                  .mean = within(question.bounds, point->mean),
                  .p10 = within(question.bounds, point->quantile(0.1)),
                  .p90 = within(question.bounds, point->quantile(0.9))};
}

// The change that went furthest the way that is wanted, over windows of so many publications. None
// where no two figures are that far apart.
std::optional<BestChange> best_change(const Series& series, Side side, base::PeriodKind published,
                                      int publications) {
  std::optional<BestChange> best;
  for (const Point& first : series.points()) {
    const Period last = later_published(first.period, published, publications);
    const auto value = series.at(last);
    if (!value) continue;
    const double per_year = (*value - first.value) / base::years_between(first.period, last);
    if (best && towards(side, per_year) <= towards(side, best->per_year)) continue;
    best = BestChange{.window = {first.period, last}, .per_year = per_year};
  }
  return best;
}

// What is left is counted in publications: 24 of a monthly series in two years. Whole years of them
// only, one at least, for from winter to summer the season would be taken for a change.
int window_length(double years_left, base::PeriodKind published) {
  const double a_year = base::periods_per_year(published);
  return static_cast<int>(std::lround(std::max(std::round(years_left), 1.0) * a_year));
}

int figures_since(const Series& series, const std::optional<base::Date>& set_on) {
  return static_cast<int>(std::ranges::count_if(series.points(), [&](const Point& point) {
    return !set_on || base::last_day(point.period) > *set_on;
  }));
}

bool is_recent(const OnTrack& answer, const std::optional<base::Date>& set_on) {
  if (!set_on) return false;
  const auto days = base::last_day(answer.latest.period) - *set_on;
  return answer.figures_since < kFiguresSinceMin || days.count() < kDaysSinceMin;
}

bool is_wide(const Series& series, const Goal& goal, const Expected& expected) {
  const auto [low, high] = std::ranges::minmax_element(series.points(), {}, &Point::value);
  const bool holds_level = expected.p10 <= goal.level && goal.level <= expected.p90;
  return holds_level && expected.p90 - expected.p10 > high->value - low->value;
}

Track track_of(double probability) {
  if (probability >= kOnTrackFrom) return Track::on_track;
  return probability < kWellOffBelow ? Track::well_off : Track::slightly_off;
}

using Verdict = std::pair<Track, TrackReason>;

Verdict verdict_of(const Series& series, const TrackQuestion& question, const OnTrack& answer) {
  const Goal& goal = question.goal;
  if (answer.figure) {
    return {goal.is_met_by(*answer.figure) ? Track::met : Track::missed, TrackReason::figure};
  }
  if (answer.latest.period > goal.by) return {Track::not_known, TrackReason::figure_missing};
  if (question.today && base::last_day(goal.by) < *question.today) {
    return {Track::not_known, TrackReason::figure_awaited};
  }
  if (is_recent(answer, question.set_on)) return {Track::too_early, TrackReason::set_recently};
  if (!answer.expected) return {Track::too_early, TrackReason::no_forecast};
  if (is_wide(series, goal, *answer.expected)) {
    return {Track::too_early, TrackReason::forecast_is_wide};
  }
  return {track_of(answer.expected->probability), TrackReason::probability};
}

// How many times the best there was; nothing where nothing is needed or nothing ever went that way.
std::optional<double> times_best(const OnTrack& answer, Side side) {
  const auto& best = answer.best_as_long;
  if (answer.is_there_already || !best || towards(side, best->per_year) <= 0) return std::nullopt;
  return *answer.needed_per_year / best->per_year;
}

void add_what_is_left(const Series& series, const TrackQuestion& question, const Forecast* forecast,
                      OnTrack& answer) {
  const auto& [side, level, by] = question.goal;
  const auto published = published_kind(series.points());
  answer.expected = expected_at(question, forecast, published);
  answer.needed_per_year =
      answer.is_there_already ? 0 : (level - answer.latest.value) / answer.years_left;
  answer.best_as_long =
      best_change(series, side, published, window_length(answer.years_left, published));
  answer.best_year = best_change(series, side, published, window_length(1, published));
  answer.times_best = times_best(answer, side);
}

}  // namespace

OnTrack on_track(const Series& series, const TrackQuestion& question, const Forecast* forecast) {
  const Goal& goal = question.goal;
  CW_CHECK(goal.by.kind() == series.kind());
  const Point& latest = series.points().back();
  OnTrack answer{.verdict = Track::not_known,
                 .reason = TrackReason::figure_missing,
                 .latest = latest,
                 .is_there_already = goal.is_met_by(latest.value),
                 .figure = {},
                 .figure_of = {},
                 .figures_since = figures_since(series, question.set_on),
                 .years_left = base::years_between(latest.period, goal.by),
                 .expected = {},
                 .needed_per_year = {},
                 .best_as_long = {},
                 .best_year = {},
                 .times_best = {}};
  const auto published = published_kind(series.points());
  if (const auto point = point_of(series.points(), goal.by, published);
      point != series.points().end()) {
    answer.figure = point->value;
    answer.figure_of = point->period;
  }
  if (!answer.figure && latest.period < goal.by)
    add_what_is_left(series, question, forecast, answer);
  std::tie(answer.verdict, answer.reason) = verdict_of(series, question, answer);
  return answer;
}

double level_on_the_way(const OnTrack& answer, const Goal& goal, Period period) {
  const double gone = base::years_between(answer.latest.period, period);
  const double share = answer.years_left > 0 ? std::clamp(gone / answer.years_left, 0.0, 1.0) : 1;
  return answer.latest.value + share * (goal.level - answer.latest.value);
}

}  // namespace commonweal::methods
