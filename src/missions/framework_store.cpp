#include "missions/framework_store.hpp"

#include <utility>

#include "missions/mission_standing_store.hpp"

namespace commonweal::missions {
namespace {

base::Result<const Body*> body_asked(const Directory& directory, std::string_view code) {
  if (!code.empty()) return directory.body(code);
  const Body* usual = usual_body(directory);
  if (usual != nullptr) return usual;
  return base::fail(base::ErrorCode::not_found,
                    "No measures are held yet, so there is nothing to set out.");
}

std::vector<const Metric*> metrics_of(const Directory& directory, const Mission* mission) {
  if (mission != nullptr) return directory.metrics_of(*mission);
  std::vector<const Metric*> metrics;
  for (const Mission& each : directory.missions()) {
    for (const Metric* metric : directory.metrics_of(each)) metrics.push_back(metric);
  }
  return metrics;
}

}  // namespace

base::Result<Framework> load_framework(const Holdings& holdings, const FrameworkAsked& asked) {
  const Directory& directory = holdings.directory;
  auto body = body_asked(directory, asked.body);
  if (!body) return base::fail(std::move(body));
  const Mission* mission = nullptr;
  if (!asked.mission.empty()) {
    auto found = directory.mission(asked.mission);
    if (!found) return base::fail(std::move(found));
    mission = *found;
  }
  return framework_of(directory, **body, mission,
                      load_standings_for(holdings, **body, metrics_of(directory, mission)));
}

}  // namespace commonweal::missions
