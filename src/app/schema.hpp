#pragma once

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "platform/store/migration.hpp"

namespace commonweal::app {

// The rooms that have tables of record, and those with tables of the desk.
std::span<const std::string_view> record_rooms();
std::span<const std::string_view> desk_rooms();

// Those tables, from the folder that holds one folder of migrations
// for each room. By layer: a room's tables may refer to those of the rooms before it.
std::vector<platform::MigrationSet> record_schema(const std::filesystem::path& migrations);
std::vector<platform::MigrationSet> desk_schema(const std::filesystem::path& migrations);

}  // namespace commonweal::app
