#pragma once

// Observations on their way from files into the database: checked, in the order of its primary key,
// no metric, body and period twice. However many there are, they take bounded memory: what finds no
// room waits in a temporary file. Nothing here needs the writers' lock.

#include <cstdint>
#include <functional>
#include <vector>

#include "base/result.hpp"
#include "missions/catalogue.hpp"
#include "missions/observation.hpp"
#include "missions/observation_file.hpp"
#include "missions/observation_row.hpp"
#include "platform/sort/record_sorter.hpp"

namespace commonweal::missions {

struct SortedObservations {
  platform::SortedRecords records;
};

struct SortingOptions {
  platform::SortLimits limits = {};
  // Told now and then how many rows have been read; null: nobody asks.
  std::function<void(std::int64_t rows)> progress = nullptr;
};

// Reads files as one. Fails with every problem: those of the files, and the same metric, body and
// period given twice, with both places. Throws platform::TemporaryFileFailure where there is no
// room for them.
base::Result<SortedObservations> sorted_observations(const ObservationFiles& files,
                                                     const ObservationRules& rules,
                                                     const SortingOptions& options = {});

// Requires that the catalogue has what they name, and that no period is repeated.
SortedObservations sorted_observations(const std::vector<FiledObservation>& observations,
                                       const Catalogue& catalogue);

platform::SortKey sort_key(const ObservationKey& key);
ObservationKey observation_key(const platform::SortKey& key);

}  // namespace commonweal::missions
