#pragma once

// Addresses for machines that watch the service.

#include <functional>
#include <string>
#include <vector>

#include "platform/http/route.hpp"
#include "platform/operations/metrics.hpp"

namespace commonweal::platform {

// Something without which no page can be answered. The check throws where it is not there.
struct ReadinessCheck {
  std::string name;  // "database"
  std::function<void()> check;
};

// GET /healthz: the process answers. GET /readyz: so does all that it needs; 503 and the names of
// what does not otherwise. What failed stands in the log, not in the answer.
std::vector<Route> health_routes(std::vector<ReadinessCheck> checks);

// GET /metrics. `metrics` must outlive the route. For an address of its own that strangers cannot
// reach: the numbers are no secret, but nobody else's business.
Route metrics_route(const Metrics& metrics);

}  // namespace commonweal::platform
