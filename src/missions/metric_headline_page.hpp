#pragma once

// What a metric's page says first: what is measured, the latest figure, and where it stands.

#include "missions/metric_reading_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// The name of the body and the title.
platform::Html metric_title(const MetricReading& reading);

// The latest figure with its change, its gap and the way back. Requires that there is a figure.
platform::Html metric_headline(const MetricReading& reading);

// What is measured and which way is better.
platform::Html metric_description(const MetricReading& reading);

// Ways to take along what is shown: the chart and the figures as files, the brief.
platform::Html metric_downloads(const MetricReading& reading);

}  // namespace commonweal::missions
