#pragma once

// Observations as they stand in the database, or stood at the end of a day.
// observation_import_store writes them.

#include <optional>
#include <string>
#include <vector>

#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/observation.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// The latest revision of each period that was known, in order.
std::vector<Observation> observations_of(platform::Transaction& transaction, const Metric& metric,
                                         std::string_view body, const KnownOn& known_on = {});

// Of every metric and body that is asked for, in the order of their codes and periods.
struct ObservationFilter {
  std::optional<std::string> metric;
  std::optional<std::string> body;
};
std::vector<FiledObservation> all_observations(platform::Transaction& transaction,
                                               const ObservationFilter& filter,
                                               const KnownOn& known_on = {});

// SHA-256 of the figures as they stand: the same digest, the same inputs.
std::string digest_of(const std::vector<Observation>& observations);

// When the latest observation of a metric and a body was recorded, if there is one.
std::optional<base::Instant> last_recorded(platform::Transaction& transaction,
                                           std::string_view metric, std::string_view body,
                                           const KnownOn& known_on = {});

}  // namespace commonweal::missions
