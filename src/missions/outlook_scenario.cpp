#include "missions/outlook_scenario.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "base/word_table.hpp"
#include "methods/effect_units/overlap.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<ReachedAgain, 2> kAgain = {
    {{ReachedAgain::once, "once"}, {ReachedAgain::yearly, "yearly"}}};

constexpr double kMonths = 12;

struct MeanAndSd {
  double mean;
  double standard_deviation;
};

// Of a change for one person: the mean of the draws; where there is none, the middle, and the
// deviation of a normal distribution whose middle 80% is as wide.
MeanAndSd each_of(const methods::EffectUnits& units) {
  if (units.reach == 0) return {.mean = 0, .standard_deviation = 0};
  if (!units.spread) return {.mean = units.change_each, .standard_deviation = 0};
  const auto& spread = *units.spread;
  if (spread.mean) {
    return {.mean = *spread.mean / units.reach,
            .standard_deviation = *spread.standard_deviation / units.reach};
  }
  const double half = (spread.within_80.upper - spread.within_80.lower) / 2;
  return {.mean = spread.median / units.reach,
          .standard_deviation = half / base::normal_quantile(0.9) / units.reach};
}

std::string left_out_sentence(const EffectChange& change) {
  const std::string& title = change.of.intervention.title;
  if (!change.missing.empty()) return title + " is left out. " + change.missing.front();
  return title + " is left out: how far it moves this metric here is not held.";
}

std::vector<ScenarioPart> parts_of(std::vector<EffectChange> chosen, OutlookScenario& scenario) {
  std::vector<methods::EffectUnits> units;
  std::vector<ScenarioPart> parts;
  methods::Better better = methods::Better::neither;
  for (auto& change : chosen) {
    if (!change.units || change.unit != ChangeUnit::metric) {
      scenario.left_out.push_back(left_out_sentence(change));
      continue;
    }
    better = change.units->question.better;
    units.push_back(*change.units);
    scenario.has_intervals = scenario.has_intervals && change.units->spread.has_value();
    parts.push_back({.change = std::move(change), .counted = 0});
  }
  if (parts.empty()) return parts;
  const auto combined = methods::combine(units, {.better = better});
  CW_CHECK(combined.has_value());
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].counted = combined->parts[i].counted;
  return parts;
}

// How many times the people who count show their change in a stretch of months: up to 1 where they
// are reached once; of each year's people so many where they are reached again.
double times_present(const ScenarioPart& part, ReachedAgain again, double from, double to) {
  double times = methods::share_present(part.change.course, from, to);
  if (again == ReachedAgain::once) return times;
  for (double later = kMonths; later < to; later += kMonths) {
    times += methods::share_present(part.change.course, from - later, to - later);
  }
  const auto& eligible = part.change.eligible;
  const double reach = part.change.units->reach;
  return eligible && reach > 0 ? std::min(times, *eligible / reach) : times;
}

ScenarioPoint point_of(const OutlookScenario& scenario, const methods::ForecastPoint& usual,
                       double from_month, double to_month) {
  double added = 0;
  double variance = usual.standard_deviation * usual.standard_deviation;
  for (const auto& part : scenario.parts) {
    const double people = part.counted * times_present(part, scenario.again, from_month, to_month);
    const auto [mean, deviation] = each_of(*part.change.units);
    added += mean * people;
    variance += std::pow(deviation * people, 2);
  }
  return {.period = usual.period,
          .added = added,
          .mean = usual.mean + added,
          .standard_deviation = std::sqrt(variance)};
}

}  // namespace

double ScenarioPoint::quantile(double share) const {
  return mean + standard_deviation * base::normal_quantile(share);
}

std::string_view code_word(ReachedAgain again) { return base::word_of(kAgain, again); }

base::Result<ReachedAgain> reached_again_named(base::Field field) {
  return base::value_named(kAgain, field);
}

OutlookScenario scenario_of(const methods::Forecast& usual, std::vector<EffectChange> chosen,
                            ReachedAgain again) {
  OutlookScenario scenario{.again = again};
  scenario.parts = parts_of(std::move(chosen), scenario);
  if (scenario.parts.empty()) return scenario;
  const double width = kMonths / base::periods_per_year(usual.published);
  double month = 0;
  for (const auto& point : usual.points) {
    scenario.points.push_back(point_of(scenario, point, month, month + width));
    month += width;
  }
  return scenario;
}

}  // namespace commonweal::missions
