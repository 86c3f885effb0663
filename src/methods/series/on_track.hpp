#pragma once

// Is a goal on its way to be met? Given a series, a level, the side of it that is wanted and the
// period by which it must be reached: the probability that the figure of that period meets it if
// the series goes on as it has (forecast.hpp), the change now needed each year, the best there ever
// was over as long a time, and a verdict in the words of the Climate Change Committee's progress
// reports, computed where the Committee judges. docs/methods/on-track.md has the formulas and when
// it misleads; docs/decisions/0025-on-track.md says why these thresholds. Knows no clock: `today`
// is an argument.

#include <optional>
#include <string_view>

#include "base/period.hpp"
#include "methods/series/forecast.hpp"
#include "methods/series/rate.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kOnTrackVersion = "on track 2";

// On track from this probability on; below the second well off, between the two slightly off.
inline constexpr double kOnTrackFrom = 2.0 / 3;
inline constexpr double kWellOffBelow = 1.0 / 3;
// What was set so recently tells too little of what it does: figures of less than a year after the
// day, or of fewer periods than these.
inline constexpr int kFiguresSinceMin = 2;

enum class Side { at_most, at_least };

struct Goal {
  Side side;
  double level;
  // Of the series' kind. Where that is the day and the series is published by quarters
  // (published.hpp), the figure of the quarter that holds it is meant.
  base::Period by;

  bool is_met_by(double value) const {
    return side == Side::at_most ? value <= level : value >= level;
  }
};

// What figures can be: a percentage lies from 0 to 100. A forecast that goes beyond is read as
// standing at the bound (censored, not bent), which changes no probability of a level inside.
struct Bounds {
  std::optional<double> lower;
  std::optional<double> upper;
};

struct TrackQuestion {
  Goal goal;
  Bounds bounds = {};
  std::optional<base::Date> set_on = {};  // None: long ago.
  std::optional<base::Date> today = {};   // None: a period has passed once there is a figure.
};

// met, missed   the figure of the period is there and says so.
// not_known     the period has passed and there is no figure of it.
enum class Track { on_track, slightly_off, well_off, too_early, met, missed, not_known };

enum class TrackReason {
  probability,      // Of the thresholds above.
  figure,           // Of the period itself.
  figure_awaited,   // The period is over; its figure is not there yet.
  figure_missing,   // Later figures are there, and that of the period is not.
  set_recently,     // Too early: few figures since it was set.
  no_forecast,      // Too early: the series does not bear one.
  forecast_is_wide  // Too early: the 80% interval holds the level and is wider than all that ever
                    // was, from the lowest figure to the highest.
};

struct Expected {
  double probability;  // That the goal is met.
  double mean;
  double p10;
  double p90;  // All three within the bounds.
};

struct BestChange {
  Window window;
  double per_year;  // In the series' unit: negative where figures fell.
};

struct OnTrack {
  Track verdict;
  TrackReason reason;
  Point latest;
  bool is_there_already;                  // The latest figure would meet it.
  std::optional<double> figure;           // Of the goal's period.
  std::optional<base::Period> figure_of;  // As the series dates it.
  int figures_since;                      // Of periods that ended after it was set.
  double years_left;                      // From the latest figure; not above 0 once it has passed.
  std::optional<Expected> expected;       // None where there is no forecast of the period.
  std::optional<double> needed_per_year;  // 0 if it is there already; none once it has passed.
  std::optional<BestChange> best_as_long;  // Over as many whole years as are left, one at least.
  std::optional<BestChange> best_year;     // Over any one year.
  // The change needed over the best ever made: above 1, more than ever was. None where nothing is
  // needed, no window is as long, or no such window ever went the right way.
  std::optional<double> times_best;
};

// The forecast is of this series, far enough to reach the goal's period; null where none can be
// made. Requires a goal of the series' kind.
OnTrack on_track(const Series& series, const TrackQuestion& question, const Forecast* forecast);

// The straight way from the latest figure to the goal, at a period between them.
double level_on_the_way(const OnTrack& answer, const Goal& goal, base::Period period);

}  // namespace commonweal::methods
