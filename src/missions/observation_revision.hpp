#pragma once

// The revisions of a metric's figures: what was published first, what became of it, and when we
// recorded each. A figure that was missing and then came is no revision of a figure, so what is
// compared are numbers: the first one of a period and the latest.

#include <cstdint>
#include <optional>
#include <vector>

#include "base/instant.hpp"
#include "methods/series/revisions.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

struct Revision {
  std::int64_t number;  // From 1, the first.
  Observation observation;
  base::Instant recorded;

  std::optional<double> value() const;

  friend bool operator==(const Revision&, const Revision&) = default;
};

// All revisions of one period, in order: at least one.
struct PeriodHistory {
  std::vector<Revision> revisions;

  base::Period period() const { return revisions.front().observation.period; }
  std::optional<double> first() const;   // The first number that was published.
  std::optional<double> latest() const;  // The number that stands; none if there is none now.
};

// A revision and how far it moved from the number before it, where both are numbers.
struct RevisionStep {
  const Revision& revision;
  std::optional<double> change;
  std::optional<double> percent;
};

// Borrows from the history.
std::vector<RevisionStep> steps_of(const PeriodHistory& history);

// All periods of a metric and a body.
struct RevisionHistory {
  std::vector<PeriodHistory> periods;

  std::vector<PeriodHistory> revised() const;  // Those with more than one revision.
  // Of the numbers that changed from the first to the latest.
  std::optional<methods::RevisionSummary> summary() const;
};

// From revisions in the order of period and number.
RevisionHistory history_of(std::vector<Revision> revisions);

}  // namespace commonweal::missions
