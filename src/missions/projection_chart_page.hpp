#pragma once

// The two drawings of a metric's page: its history with the replayed path, and how many windows
// give which answer.

#include <optional>
#include <string>
#include <vector>

#include "methods/series/replay.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::LineChart history_line_chart(const Metric& metric,
                                       const std::vector<Observation>& observations,
                                       const std::optional<methods::Replay>& answer);

platform::Html history_chart(const Metric& metric, const std::vector<Observation>& observations,
                             const std::optional<methods::Replay>& answer);

// The history alone, broken where a figure is missing. Requires an observation.
std::vector<platform::Point> history_points(const Metric& metric,
                                            const std::vector<Observation>& observations);

platform::Html fragility_chart(const methods::Fragility& fragility);

// The figures behind that chart.
platform::Html fragility_table(const methods::Fragility& fragility);

}  // namespace commonweal::missions
