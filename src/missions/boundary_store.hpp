#pragma once

// Boundaries as rows, in versions. Nobody else writes SQL for them. The caller owns the
// transaction.

#include <cstdint>
#include <vector>

#include "base/result.hpp"
#include "missions/boundary.hpp"
#include "missions/changes.hpp"
#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// Adds those that are new and a version of those that differ, with one audit row. Not found: a body
// that is not there. Requires that no body stands twice.
base::Result<Changes> put_boundaries(platform::Transaction& transaction,
                                     const std::vector<Boundary>& boundaries,
                                     const platform::Act& act);

// The current ones, by body.
std::vector<Boundary> all_boundaries(platform::Transaction& transaction);

// Names a state of the boundaries and of the bodies that they are of: it grows with every write of
// either.
std::int64_t boundaries_written(platform::Transaction& transaction);

}  // namespace commonweal::missions
