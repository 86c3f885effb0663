#pragma once

// The two drawings of a metric's page: its history with the replayed path, and how many windows
// give which answer.

#include <optional>
#include <string>
#include <vector>

#include "methods/series/replay.hpp"
#include "missions/history_chart_file.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html history_chart(const Metric& metric, const std::vector<Observation>& observations,
                             const std::optional<methods::Replay>& answer);

platform::Html fragility_chart(const methods::Fragility& fragility);

// The figures behind that chart.
platform::Html fragility_table(const methods::Fragility& fragility);

}  // namespace commonweal::missions
