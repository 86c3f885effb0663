#pragma once

// Business as usual as a drawing: history, the fan of what may come, and a past pace repeated. For
// pages and for files of pictures.

#include <vector>

#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "missions/outlook.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::missions {

// All of it: ranges of 50, 80 and 95 in 100, the replayed path as a second line, targets as marks.
platform::LineChart outlook_line_chart(const Metric& metric,
                                       const std::vector<Observation>& observations,
                                       const methods::Series& series, const Outlook& outlook);

// The middle and one range, in 10 periods a year at most, over the chart that a metric's page opens
// with.
void add_usual(const Metric& metric, const methods::Series& series, const methods::Forecast& usual,
               platform::LineChart& chart);

}  // namespace commonweal::missions
