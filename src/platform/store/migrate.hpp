#pragma once

#include <vector>

#include "platform/store/engine.hpp"
#include "platform/store/migration.hpp"

namespace commonweal::platform {

// The table that counts the steps that a database has had.
inline constexpr std::string_view kMigrationTable = "migration";

// Whether it has had any step.
bool has_migrations(EngineConnection& connection);

// Throws StoreFailure if a database has had other steps, or more of them: it is from a newer
// program.
void refuse_newer(EngineConnection& connection, const std::vector<MigrationSet>& sets);

// Brings a database that is not newer to the schema of these steps, in one transaction.
void migrate(const Engine& engine, EngineConnection& connection,
             const std::vector<MigrationSet>& sets);

}  // namespace commonweal::platform
