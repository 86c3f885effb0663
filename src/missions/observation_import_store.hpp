#pragma once

// Sorted observations against those that the database holds: what would change, and changing it. A
// changed figure is a new revision; nothing is overwritten. The caller owns the transaction.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "missions/catalogue.hpp"
#include "missions/changes.hpp"
#include "missions/import_preview.hpp"
#include "missions/sorted_observation_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What an import would do; it only reads. Lists so many of the figures that would change, and so
// many of the new ones.
ImportPreview preview_import(platform::Transaction& transaction, const SortedObservations& sorted,
                             const Catalogue& catalogue, std::size_t listed = 20);

// Told after each piece of how many rows it has dealt with; null: nobody asks.
using ImportProgress = std::function<void(std::int64_t rows)>;

// Adds those that are new and a revision of those that differ from the latest one, in the order of
// the table's key, with one audit row. Requires that the records they refer to are there.
Changes import_observations(platform::Transaction& transaction, const SortedObservations& sorted,
                            const platform::Act& act, const ImportProgress& progress = nullptr);

// The same for observations in hand. Requires that no metric, body and period is repeated.
Changes put_observations(platform::Transaction& transaction,
                         const std::vector<FiledObservation>& observations,
                         const platform::Act& act);

}  // namespace commonweal::missions
