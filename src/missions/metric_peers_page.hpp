#pragma once

#include <string>

#include "missions/comparison.hpp"
#include "missions/metric_reading_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// A short ranked extract of a comparison, and the way to the whole: `href`.
platform::Html peers_section(const Comparison& comparison, const std::string& href);

// On a metric's page: that extract, and the way to what it comes to over the years. Nothing where
// the page is as known on a day.
platform::Html metric_peers(const Holdings& holdings, const MetricReading& reading);

}  // namespace commonweal::missions
