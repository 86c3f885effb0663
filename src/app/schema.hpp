#pragma once

#include <filesystem>
#include <vector>

#include "platform/store/migration.hpp"

namespace commonweal::app {

// The tables of record and those of the desk, from the folder that holds one folder of migrations
// for each room. By layer: a room's tables may refer to those of the rooms before it.
std::vector<platform::MigrationSet> record_schema(const std::filesystem::path& migrations);
std::vector<platform::MigrationSet> desk_schema(const std::filesystem::path& migrations);

}  // namespace commonweal::app
