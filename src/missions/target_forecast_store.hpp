#pragma once

#include <memory>
#include <vector>

#include "methods/series/forecast.hpp"
#include "missions/body.hpp"
#include "missions/holdings_store.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

// Where a metric goes if it goes on as it has, so many publications ahead: the one place from which
// targets get it. Null where the figures do not bear a forecast.
std::shared_ptr<const methods::Forecast> target_forecast(
    const Holdings& holdings, const Metric& metric, const Body& body,
    const std::vector<Observation>& observations, int horizon);

}  // namespace commonweal::missions
