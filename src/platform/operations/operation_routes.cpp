#include "platform/operations/operation_routes.hpp"

#include <utility>

namespace commonweal::platform {
namespace {

bool holds(const ReadinessCheck& check) {
  try {
    check.check();
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

Response readiness(const std::vector<ReadinessCheck>& checks) {
  std::string missing;
  for (const auto& check : checks) {
    if (!holds(check)) missing.append(check.name).append(" does not answer\n");
  }
  return missing.empty() ? plain_text(200, "ready\n") : plain_text(503, std::move(missing));
}

}  // namespace

std::vector<Route> health_routes(std::vector<ReadinessCheck> checks) {
  return {{.pattern = "/healthz",
           .right = Right::see_public,
           .summary = "Whether the process answers.",
           .handler = [](const Request&) { return plain_text(200, "ok\n"); }},
          {.pattern = "/readyz",
           .right = Right::see_public,
           .summary = "Whether all that it needs to answer is there.",
           .handler = [checks = std::move(checks)](const Request&) { return readiness(checks); }}};
}

Route metrics_route(const Metrics& metrics) {
  return {.pattern = "/metrics",
          .right = Right::see_public,
          .summary = "Numbers for a monitor, in the text format of Prometheus.",
          .handler = [&metrics](const Request&) {
            return Response{.content_type = "text/plain; version=0.0.4; charset=utf-8",
                            .body = metrics.text()};
          }};
}

}  // namespace commonweal::platform
