#pragma once

// The history of a metric and, where it is asked, the way back, as a chart: for pages, for files of
// pictures and for documents.

#include <optional>
#include <vector>

#include "methods/series/replay.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::missions {

platform::LineChart history_line_chart(const Metric& metric,
                                       const std::vector<Observation>& observations,
                                       const std::optional<methods::Replay>& answer);

// The history alone, broken where a figure is missing. Requires an observation.
std::vector<platform::Point> history_points(const Metric& metric,
                                            const std::vector<Observation>& observations);

}  // namespace commonweal::missions
