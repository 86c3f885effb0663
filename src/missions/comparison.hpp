#pragma once

// A metric's figures of one period for several bodies, in order, each held against one figure. A
// rank is of the figures as shown: bodies with the same one share it. Knows nothing of where the
// figures come from and of how any of this is worded.

#include <cstddef>
#include <optional>
#include <vector>

#include "missions/body.hpp"
#include "missions/difference.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

struct BodyFigure {
  const Body* body;
  std::optional<Observation> observation;  // None: nothing is held.
};

struct RankedBody {
  const Body* body;
  Observation observation;
  Measured figure;
  std::size_t rank;  // From 1: the best, or the highest where neither way is better.
  bool is_tied;      // Others have the same figure.
  std::optional<Difference> difference;  // None where there is nothing to hold it against.
};

// What the others are held against: England, say.
struct ReferenceFigure {
  const Body* body;
  Observation observation;
  Measured figure;
};

struct Comparison {
  const Metric* metric;
  base::Period period;
  std::optional<ReferenceFigure> reference;
  std::vector<RankedBody> ranked;   // The best first; the highest where neither way is better.
  std::vector<BodyFigure> missing;  // By name.

  bool any_interval = false;  // Of any of the ranked.

  std::size_t count(Difference difference) const;
  bool has_intervals() const { return any_interval; }
};

// What could be asked instead.
struct ComparisonChoices {
  std::vector<BodyKind> kinds;        // Of which any body has figures of the metric.
  std::vector<const Body*> regions;   // That have such bodies under them, by name.
  std::vector<base::Period> periods;  // The latest first.
  std::vector<const Body*> bodies;    // With figures, of the kind and region that are shown.
  std::vector<const Body*> nameable;  // Those that could be named: of the kind, by name.
};

// A comparison with what was asked for, and what else could be.
struct ChosenComparison {
  const Metric* metric;
  std::optional<BodyKind> kind;  // None where bodies of several were named, and where none is held.
  const Body* region = nullptr;
  std::vector<const Body*> named;        // By the reader, in the order of their codes.
  const Body* here = nullptr;            // The one that the reader came from, to be pointed out.
  std::optional<Comparison> comparison;  // None where no figures are held.
  ComparisonChoices choices;
};

// The reference is left out of what it is held against.
Comparison compared(const Metric& metric, base::Period period, std::vector<BodyFigure> figures,
                    const BodyFigure& reference);

// The last period that at least half of the bodies have reached, by the last figure of each. None
// where there are no figures.
std::optional<base::Period> shared_period(const std::vector<BodyFigure>& latest);

}  // namespace commonweal::missions
