#include "missions/target_forecast_store.hpp"

#include "missions/forecast_keeper_store.hpp"

namespace commonweal::missions {

std::shared_ptr<const methods::Forecast> target_forecast(
    const Holdings& holdings, const Metric& metric, const Body& body,
    const std::vector<Observation>& observations, int horizon) {
  const auto kept = forecast_of(holdings, metric, body, observations, horizon);
  if (!kept) return nullptr;
  return {*kept, &(*kept)->answer};
}

}  // namespace commonweal::missions
