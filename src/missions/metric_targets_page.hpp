#pragma once

#include "missions/metric_reading_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// On a metric's page: the targets that are set for it and this body, each with its verdict. Nothing
// where there is none.
platform::Html metric_targets(const Holdings& holdings, const MetricReading& reading);

}  // namespace commonweal::missions
