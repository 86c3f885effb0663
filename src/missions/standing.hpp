#pragma once

// Where a metric stands for a body: the latest figure, how it changed in a year, the best there
// ever was, and how long the way back to it would take. Knows neither the store nor how any of this
// is worded; standing_words does.

#include <optional>
#include <vector>

#include "base/figure.hpp"
#include "methods/series/replay.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "missions/standing_replay.hpp"

namespace commonweal::missions {

// What a change means by the metric's direction; neutral where neither way is better.
enum class Goodness { better, worse, unchanged, neutral };

std::string_view code_word(Goodness goodness);

struct Change {
  methods::Point before;  // The figure of the same season, a year earlier or as few as there are.
  double by;              // Positive: the figure rose.
  Goodness goodness;
};

struct Best {
  methods::Point point;  // Of equal figures the latest.
  double gap;            // From there to the latest figure; never negative.
};

// The answer to the question that the metric's page opens with, without what other windows say.
struct Recovery {
  methods::ReplayQuestion question;
  methods::Replay answer;
};

struct Standing {
  methods::Point latest;
  base::FigureStatus status;         // Of the latest figure.
  methods::Point first;              // Where the series begins.
  std::optional<Change> change;      // None where no figure of the season came before.
  std::optional<Best> best;          // None where neither way is better.
  std::optional<Recovery> recovery;  // None where no question stands, or the figures do not say.
};

// None: no figure is held. Periods that are marked missing are passed over, never read as zero.
std::optional<Standing> standing_of(const Metric& metric,
                                    const std::vector<Observation>& observations,
                                    const StandingReplay* question = nullptr);

}  // namespace commonweal::missions
