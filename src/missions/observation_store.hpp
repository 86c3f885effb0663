#pragma once

// Observations as they stand in the database. observation_import_store writes them.

#include <optional>
#include <string>
#include <vector>

#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// The latest revision of each period, in order.
std::vector<Observation> observations_of(platform::Transaction& transaction, const Metric& metric,
                                         std::string_view body);

// Of every metric and body that is asked for, in the order of their codes and periods.
struct ObservationFilter {
  std::optional<std::string> metric;
  std::optional<std::string> body;
};
std::vector<FiledObservation> all_observations(platform::Transaction& transaction,
                                               const ObservationFilter& filter);

// SHA-256 of the figures as they stand: the same digest, the same inputs.
std::string digest_of(const std::vector<Observation>& observations);

// When a metric's latest observation was recorded, if it has one.
std::optional<base::Instant> last_recorded(platform::Transaction& transaction,
                                           std::string_view metric);

}  // namespace commonweal::missions
