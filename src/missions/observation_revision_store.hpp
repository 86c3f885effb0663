#pragma once

// Figures as they were known, and how they were revised: the reading side of revisions. The caller
// owns the transaction.

#include <optional>
#include <string_view>
#include <vector>

#include "missions/known_on.hpp"
#include "missions/observation_revision.hpp"
#include "missions/observation_store.hpp"

namespace commonweal::missions {

// Every revision of every period, in order.
RevisionHistory revisions_of(platform::Transaction& transaction, const Metric& metric,
                             std::string_view body);

// As observations_of, all_observations and last_recorded, but as known on a day.
std::vector<Observation> observations_known(platform::Transaction& transaction,
                                            const Metric& metric, std::string_view body,
                                            const KnownOn& known_on);
std::vector<FiledObservation> all_observations_known(platform::Transaction& transaction,
                                                     const ObservationFilter& filter,
                                                     const KnownOn& known_on);
std::optional<base::Instant> last_recorded_known(platform::Transaction& transaction,
                                                 std::string_view metric, const KnownOn& known_on);

// When the first figure of a metric and a body was recorded, if there is one.
std::optional<base::Instant> first_recorded(platform::Transaction& transaction,
                                            std::string_view metric, std::string_view body);

}  // namespace commonweal::missions
