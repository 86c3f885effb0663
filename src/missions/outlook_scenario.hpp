#pragma once

// Business as usual plus what chosen interventions would change: the change of each, period by
// period, added to the middle of the forecast, and its variance to the forecast's. Both are taken
// as independent. Those that reach the same people count once (methods/effect_units/overlap.hpp):
// the overlap is worked out for each period anew, from who is changed in it. Knows neither the
// store nor how any of it is worded.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "methods/series/forecast.hpp"
#include "missions/effect_change.hpp"

namespace commonweal::missions {

// How often so many people are reached: once, where the forecast starts, or as many again each
// year. Effects of several years add up; together they count no more people than are eligible.
enum class ReachedAgain { once, yearly };

std::string_view code_word(ReachedAgain again);
base::Result<ReachedAgain> reached_again_named(base::Field field);

struct ScenarioPart {
  EffectChange change;
  // People for whom it counts after the overlap, in the last of the periods in which it has most.
  double counted;
};

// Of one part in one period; where it is there for some of the period, so much of the people.
struct ScenarioPeople {
  double there;    // Reached so far, and changed then; no more than are eligible.
  double counted;  // Of these, after the overlap.
};

// A normal distribution, as the forecast's own points are.
struct ScenarioPoint {
  base::Period period;
  double added;  // To the middle of the forecast.
  double mean;
  double standard_deviation;
  std::vector<ScenarioPeople> people;  // In the order of the parts.

  double quantile(double share) const;  // Requires 0 < share < 1.
};

struct OutlookScenario {
  ReachedAgain again = ReachedAgain::once;
  std::vector<ScenarioPart> parts;    // Those that change the metric; none: `points` is empty.
  std::vector<std::string> left_out;  // Sentences: whom it leaves out and why.
  std::vector<ScenarioPoint> points;  // One for each point of the forecast.
  // Whether every part has an interval: where one has none, only the forecast's own chance is in
  // the band, and whoever shows it says so.
  bool has_intervals = true;
};

// The interventions begin where the forecast starts, each with its onset and duration.
OutlookScenario scenario_of(const methods::Forecast& usual, std::vector<EffectChange> chosen,
                            ReachedAgain again = ReachedAgain::once);

}  // namespace commonweal::missions
