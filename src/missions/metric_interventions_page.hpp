#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "missions/metric_reading_store.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /metrics/{metric}/interventions?reach=&body=&basis=&first=&second=: everything that is held
// to move a metric, side by side, and two of them together.
base::Result<platform::Response> show_metric_interventions(const platform::Request& request,
                                                           const Holdings& holdings);

// For the metric's own page: how many effects on it are held, and the way to them. Nothing where
// none is.
platform::Html metric_interventions_part(const Holdings& holdings, const MetricReading& reading);

}  // namespace commonweal::missions
