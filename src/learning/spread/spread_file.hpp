#pragma once

// What the pages of this room show, as tables and as JSON.

#include "learning/spread/intervention_spread.hpp"
#include "learning/spread/metric_spread.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

platform::DataSheet gains_sheet(const std::vector<MetricSpread>& spreads);
platform::DataSheet gain_bodies_sheet(const MetricSpread& spread);
platform::DataSheet adopters_sheet(const InterventionSpread& spread);
platform::DataSheet ideas_sheet(const std::vector<Idea>& ideas);

platform::Json spread_json(const std::vector<MetricSpread>& metrics,
                           const std::vector<InterventionSpread>& interventions);
platform::Json metric_spread_json(const MetricSpread& spread);
platform::Json intervention_spread_json(const InterventionSpread& spread);
platform::Json ideas_json(const std::vector<Idea>& ideas);

}  // namespace commonweal::learning
