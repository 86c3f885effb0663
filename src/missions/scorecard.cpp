#include "missions/scorecard.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr double kYearsBack = 5;

constexpr base::WordTable<TrendSense, 5> kSenses = {{
    {TrendSense::better, "better"},
    {TrendSense::worse, "worse"},
    {TrendSense::higher, "higher"},
    {TrendSense::lower, "lower"},
    {TrendSense::unclear, "no_clear_change"},
}};

bool overlap(const Measured& one, const Measured& other) {
  return one.interval && other.interval && one.interval->lower <= other.interval->upper &&
         other.interval->lower <= one.interval->upper;
}

TrendSense sense_of(const Metric& metric, const Measured& before, const Measured& now) {
  const double by = now.value - before.value;
  if (overlap(before, now) || std::abs(by) < 0.5 * std::pow(10, -metric.decimals)) {
    return TrendSense::unclear;
  }
  if (metric.direction == Direction::neutral)
    return by > 0 ? TrendSense::higher : TrendSense::lower;
  return (by > 0) == (metric.direction == Direction::higher) ? TrendSense::better
                                                             : TrendSense::worse;
}

// Waiting lists and the like have their seasons: July is held against a July.
bool is_same_season(double years) {
  constexpr double kLessThanAMonth = 0.04;
  return std::abs(years - std::round(years)) < kLessThanAMonth;
}

// Of two as near, the later.
const Observation* earlier_figure(const std::vector<Observation>& observations,
                                  base::Period latest) {
  const Observation* nearest = nullptr;
  double nearest_by = 0;
  for (const Observation& it : observations) {
    const double years = base::years_between(it.period, latest);
    if (std::round(years) < 1 || !is_same_season(years) || !measured(it)) continue;
    const double by = std::abs(years - kYearsBack);
    if (nearest == nullptr || by <= nearest_by) {
      nearest = &it;
      nearest_by = by;
    }
  }
  return nearest;
}

std::optional<Trend> trend_of(const Metric& metric, const std::vector<Observation>& observations,
                              base::Period period, const Measured& figure) {
  const Observation* before = earlier_figure(observations, period);
  if (before == nullptr) return std::nullopt;
  const Measured then = *measured(*before);
  return Trend{.before = before->period,
               .figure = then,
               .by = figure.value - then.value,
               .sense = sense_of(metric, then, figure)};
}

}  // namespace

std::string_view code_word(TrendSense sense) { return base::word_of(kSenses, sense); }

std::vector<const Measure*> Scorecard::of(Dimension dimension) const {
  std::vector<const Measure*> found;
  for (const Measure& measure : measures) {
    if (measure.metric->dimension == dimension) found.push_back(&measure);
  }
  return found;
}

const Measure* Scorecard::find(const Metric& metric) const {
  const auto found = std::ranges::find(measures, &metric, &Measure::metric);
  return found == measures.end() ? nullptr : &*found;
}

std::optional<Measure> measure_of(const Metric& metric, std::vector<Observation> observations) {
  while (!observations.empty() && !measured(observations.back())) observations.pop_back();
  if (observations.empty()) return std::nullopt;
  const Observation& latest = observations.back();
  const Measured figure = *measured(latest);
  Measure measure{.metric = &metric,
                  .period = latest.period,
                  .status = std::get<base::Reported>(latest.figure).status,
                  .figure = figure,
                  .observations = {},
                  .trend = trend_of(metric, observations, latest.period, figure),
                  .country = std::nullopt,
                  .like = std::nullopt};
  measure.observations = std::move(observations);
  return measure;
}

LikePlaces like_places(const Metric& metric, double value, std::vector<double> others) {
  CW_CHECK(!others.empty());
  LikePlaces like{.with_figure = others.size()};
  const std::string shown = base::grouped(value, metric.decimals);
  for (const double other : others) {
    if (base::grouped(other, metric.decimals) == shown) {
      ++like.level;
    } else if ((value > other) != (metric.direction == Direction::lower)) {
      ++like.behind;
    }
  }
  std::ranges::sort(others);
  const auto half = others.size() / 2;
  like.middle = others.size() % 2 == 1 ? others[half] : (others[half - 1] + others[half]) / 2;
  return like;
}

void sort(std::vector<Measure>& measures) {
  std::ranges::sort(measures, {}, [](const Measure& it) {
    return std::tuple(it.metric->dimension, it.metric->tier,
                      std::string_view(it.metric->short_title), std::string_view(it.metric->code));
  });
}

}  // namespace commonweal::missions
