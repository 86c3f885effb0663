#pragma once

// What stands behind the answer on a metric's page: every figure, who published it, and the command
// that prints the same.

#include <optional>

#include "methods/series/replay.hpp"
#include "missions/metric_reading_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// The figures and where they come from.
platform::Html figures_section(const MetricReading& reading);

// Method, digest of the figures, and the command; with the question that was answered.
platform::Html provenance_section(const MetricReading& reading,
                                  const std::optional<methods::ReplayQuestion>& question);

}  // namespace commonweal::missions
