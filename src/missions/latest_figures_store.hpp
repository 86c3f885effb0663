#pragma once

// The figures that pages set side by side: of a metric for many bodies, and of many metrics for one
// body. Each is found by the key of the table alone, so that it costs the same however many
// figures there are of other bodies and periods.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "missions/holdings_store.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

// One for each body that is asked for, in that order; none where nothing is held. A figure may be
// missing with its reason.
using BodyFigures = std::vector<std::optional<Observation>>;

// Of the last period of each body, which need not be the same one.
BodyFigures latest_figures(const Holdings& holdings, const Metric& metric,
                           std::span<const Body* const> bodies);

BodyFigures figures_of_period(const Holdings& holdings, const Metric& metric,
                              std::span<const Body* const> bodies, base::Period period);

// Which figure of which metric.
struct MetricPeriod {
  const Metric* metric;
  base::Period period;
};

// One for each that is asked for, in that order, all of one body.
BodyFigures figures_of_body(const Holdings& holdings, const Body& body,
                            std::span<const MetricPeriod> asked);

// Those of many bodies for each of them.
std::vector<BodyFigures> figures_of_bodies(const Holdings& holdings,
                                           std::span<const Body* const> bodies,
                                           std::span<const MetricPeriod> asked);

// Those that have any figure of the metric, in the order in which they were recorded.
std::vector<const Body*> bodies_with_figures(const Holdings& holdings, const Metric& metric);

struct MetricFigures {
  const Metric* metric;
  std::vector<Observation> observations;  // In order; at least one.
};

// Of every metric that the body has figures of, by code: those of so many periods before the end
// of each series.
std::vector<MetricFigures> recent_figures(const Holdings& holdings, const Body& body,
                                          std::int32_t periods = 130);

}  // namespace commonweal::missions
