#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace commonweal::platform {

// One step of the schema, forward only. A step that has run anywhere is never edited.
struct Migration {
  std::int64_t number;
  std::string sql;  // With tokens for what the engines name differently (dialect.hpp).
};

// The steps of one room's tables, in order from 1.
struct MigrationSet {
  std::string room;
  std::vector<Migration> steps;
};

// Reads 0001_mission.sql, 0002_… of FOLDER/ROOM. A gap in the numbers is a defect.
MigrationSet read_migrations(const std::filesystem::path& folder, std::string room);

}  // namespace commonweal::platform
