#pragma once

// Where missions stand against what was promised: each target and each allowance on the way to it,
// on track or not, as plain values that the page, the API, the shell and a report are made from.
// Knows neither the store nor how any of it is worded; target_words does.

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "methods/series/on_track.hpp"
#include "missions/body.hpp"
#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/observation.hpp"
#include "missions/target_history.hpp"

namespace commonweal::missions {

// A level on the way, or the one at its end, held against the figures that it is of.
struct MarkStatus {
  std::string code;    // Of the allowance, or of the target itself.
  std::string sector;  // Empty: the whole.
  base::Period period;
  double level;
  std::string note;
  // Whose figures it is held against: the target's own, or those of its sector, which is a body or
  // a metric by its code or name. Null where the sector is neither.
  const Metric* metric;
  const Body* body;
  std::optional<methods::OnTrack> answer;  // None: no figures are held of it.

  methods::Track verdict() const { return answer ? answer->verdict : methods::Track::not_known; }
};

struct TargetStatus {
  Target target;  // As it stood on the day that is asked for.
  const Mission* mission;
  const Metric* metric;
  const Body* body;
  std::vector<Observation> observations;
  std::shared_ptr<const methods::Forecast> forecast;  // Null: the figures do not bear one.
  MarkStatus mark;
  std::vector<MarkStatus> allowances;  // By period; the whole before its sectors.
  TargetHistory history;               // Up to that day; the last is `target`.
  // How such forecasts of the measure did before; only where it was asked for (add_track_records)
  // and a verdict rests on one.
  std::optional<methods::Backtest> backtest = {};
};

struct MissionStatus {
  const Mission* mission;
  std::vector<TargetStatus> targets;  // In the order of the mission's metrics; then by period.
};

inline constexpr std::array kTracks = {methods::Track::on_track, methods::Track::slightly_off,
                                       methods::Track::well_off, methods::Track::too_early,
                                       methods::Track::met,      methods::Track::missed,
                                       methods::Track::not_known};

std::string_view code_word(methods::Track track);  // "on-track", "slightly-off"
std::optional<methods::Track> track_named(std::string_view word);

// How many targets have each verdict, in the order of kTracks. No sum of them is a score.
std::array<std::size_t, kTracks.size()> verdict_counts(const std::vector<MissionStatus>& missions);

// Whether the ranges of such forecasts held far fewer figures than they should: under 6 in 10 where
// 8 in 10 belong there, of ten figures or more. Of ten, so few would come by chance 3 times in 100.
bool was_too_narrow(const TargetStatus& status);

// A day of the past or today, as figures and targets were known at its end. Fails for a day ahead
// of today: nothing is known as on it, and each period until then would pass for one without a
// figure.
base::Result<KnownOn> past_known_on_in(base::Field field, const std::optional<base::Date>& today);

// What the method is asked of a metric: the side that its direction wants. Requires a direction
// that is not neutral.
methods::TrackQuestion track_question(const Metric& metric, double level, base::Period by);

// Which levels make sense in the metric's unit.
methods::Bounds bounds_of(const Metric& metric);

// The period that a target or an allowance is set for; none if it is not of the metric's kind.
std::optional<base::Period> period_in(std::string_view text, base::PeriodKind kind);

}  // namespace commonweal::missions
