#pragma once

// What stands behind the answer on a metric's page: every figure, who published it, and the command
// that prints the same.

#include <optional>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "methods/series/replay.hpp"
#include "missions/body.hpp"
#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "missions/source.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

struct Evidence {
  const Metric& metric;
  const Body& body;
  const std::vector<Observation>& observations;
  const std::vector<Source>& sources;
  std::optional<base::Instant> recorded;
  KnownOn known_on;                                 // The figures are those of this day.
  std::string revisions;                            // The address of the page of their revisions.
  std::optional<methods::ReplayQuestion> question;  // That was answered.
};

// The figures and where they come from.
platform::Html figures_section(const Evidence& evidence);

// Method, digest of the figures, and the command.
platform::Html provenance_section(const Evidence& evidence);

}  // namespace commonweal::missions
