#pragma once

#include <vector>

#include "platform/store/engine.hpp"
#include "platform/store/migration.hpp"

namespace commonweal::platform {

// Brings a database to the schema of these steps, in one transaction. Throws StoreFailure if it has
// had others, or more of them: it is from a newer program.
void migrate(const Engine& engine, EngineConnection& connection,
             const std::vector<MigrationSet>& sets);

}  // namespace commonweal::platform
