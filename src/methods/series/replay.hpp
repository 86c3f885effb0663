#pragma once

// How long until a service is back at a level it once had? Start from the latest figure, or a
// now-cast of it, and repeat the average change of a past window until the level returns.
//
// The method of figures 1.5, 1.7 and 1.10 of Great Government (IPPR, 2023; note 3 gives it in
// words). It is arithmetic, not a forecast: it says what would follow if the past were matched, and
// nothing about whether it will be. The answer can hang on the choice of window, so it comes with
// the answers that other windows would have given.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/fragility.hpp"
#include "methods/series/rate.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kReplayVersion = "replay 1";

// The level to return to: the lowest or highest figure up to `from`, or a number.
enum class LevelKind { low, high, number };

struct Level {
  LevelKind kind = LevelKind::low;
  double number = 0;  // Only for LevelKind::number.
};

struct ReplayQuestion {
  std::optional<base::Period> from;  // The latest figure where it is not said.
  std::optional<Window> nowcast;     // First move one publication on at the rate of this window.
  Window replay;
  RateKind rate = RateKind::endpoints;
  Level to;
};

struct Target {
  double value;
  std::optional<base::Period> period;  // When it last stood there; none for a number.
};

struct Arrival {
  double years;     // From the start of the replay.
  double crossing;  // As a decimal year (base::decimal_year).
  // The first period of publication at or past the level; none past the year 9998.
  std::optional<base::Period> first_period;
};

struct Replay {
  Point latest;
  std::optional<Point> nowcast;
  RateKind rate_kind;
  double rate_per_year;  // In the series' unit; for compound a share.
  Target target;
  std::optional<Arrival> reached;
  Fragility same_length;  // Over all windows as long as the one replayed, up to `from`.
  Fragility moved_ends;   // Over each end of the window moved by up to six periods.

  const Point& start() const { return nowcast ? *nowcast : latest; }
  double value_after(double years) const;  // The replayed path.
};

// Fails, naming from, nowcast, replay, to or series, where a period lies outside the series or has
// no figure, a window does not run forward, all figures are equal, a compound rate would need a
// figure at or below zero, or a number is too large to be computed with.
base::Result<Replay> replay(const Series& series, const ReplayQuestion& question);

// The same without what other windows would have answered, which is nearly all of the work: for a
// list of many series.
base::Result<Replay> replay_alone(const Series& series, const ReplayQuestion& question);

}  // namespace commonweal::methods
