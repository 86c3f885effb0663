#pragma once

// What is to come of a metric's figures: business as usual, a past pace repeated from the same
// figure, the targets on the way, and how likely each level is. Plain values, from which page,
// files and API are made. Knows neither the store nor how any of it is worded.

#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "methods/series/forecast.hpp"
#include "methods/series/series.hpp"
#include "missions/body.hpp"
#include "missions/funded_path.hpp"
#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/outlook_scenario.hpp"
#include "missions/source.hpp"
#include "missions/standing.hpp"
#include "missions/target.hpp"

namespace commonweal::missions {

// How likely it is, as things go, that a figure stands at a level or better.
struct Chance {
  base::Period period;
  double level;
  double share;  // 0 to 1.
};

struct TargetOutlook {
  const Target* target;
  base::Period by;
  std::optional<Chance> chance;  // None where the forecast does not look so far, or it is past.
};

// What came after the start, where that lies in the past, and whether the forecast had it.
struct Came {
  int figures = 0;
  int within_50 = 0;
  int within_80 = 0;
  int within_95 = 0;
};

struct Outlook {
  methods::ForecastQuestion question;
  methods::Forecast usual;
  std::optional<Recovery> replay;        // From where the forecast starts; see replay_beside.
  std::optional<Chance> replay_reached;  // Of the replay's level by the replay's date.
  std::vector<TargetOutlook> targets;    // By date.
  std::vector<methods::Point> later;     // Figures after the start.
  std::optional<Came> came;              // None where nothing came yet.
  std::optional<OutlookScenario> scenario = {};  // With interventions; none where nobody asked.
  std::optional<FundedPath> funded = {};         // With what is funded; none where nothing is.
};

// The forecast's point of a period; null where it has none.
const methods::ForecastPoint* point_at(const methods::Forecast& forecast, base::Period period);

// How likely the figure of that point is to be at the level or better: no higher, or no lower.
enum class Wanted { at_most, at_least };
double chance_of(const methods::ForecastPoint& point, double level, Wanted wanted);

// Which way is better; where neither is, the way from the latest figure to the level.
Wanted wanted_of(const Metric& metric, double latest, double level);

// What figures of this kind can be, as far as unit and history tell: counts do not fall below 0,
// percentages of a whole do not pass 100. The model does not know it.
struct Bounds {
  std::optional<double> lower;
  std::optional<double> upper;

  double within(double value) const;
};
Bounds bounds_of(const Metric& metric, const methods::Series& series);

struct OutlookParts {
  const Metric& metric;
  const methods::Series& series;
  const methods::ForecastQuestion& question;
  const methods::Forecast& usual;
  const StandingReplay* standing;      // Null where none stands.
  std::vector<const Target*> targets;  // Of this metric and body.
};
Outlook outlook_of(const OutlookParts& parts);

// The replayed path at a period; none where there is none, or it has arrived by then.
std::optional<double> replayed_at(const Outlook& outlook, base::Period period);

// The point of the scenario for a period; null where there is none.
const ScenarioPoint* scenario_at(const Outlook& outlook, base::Period period);

// The same of what is funded.
const FundedPoint* funded_at(const Outlook& outlook, base::Period period);

// The figure that came for a period since the forecast starts; none where none is held.
std::optional<double> came_at(const Outlook& outlook, base::Period period);

// What files and answers are made from.
struct OutlookFacts {
  const Metric& metric;
  const Body& body;
  const std::vector<const Source*>& sources;
  KnownOn known_on;
  const Outlook& outlook;
  const std::string& digest;  // Of the figures that the forecast was made from.
};

// The command that prints the same forecast.
std::string command_of(const OutlookFacts& facts);

}  // namespace commonweal::missions
