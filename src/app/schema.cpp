#include "app/schema.hpp"

#include <array>

namespace commonweal::app {
namespace {

constexpr auto kRecordRooms = std::to_array<std::string_view>(
    {"audit", "identity", "missions", "cascade", "report", "evidence", "values", "proposals",
     "prevention", "desk", "delivery", "evaluation", "levers", "quality", "spread", "gaps"});
constexpr std::array<std::string_view, 2> kDeskRooms = {"session", "job"};

std::vector<platform::MigrationSet> schema(const std::filesystem::path& migrations,
                                           std::span<const std::string_view> rooms) {
  std::vector<platform::MigrationSet> sets;
  for (const auto room : rooms) {
    sets.push_back(platform::read_migrations(migrations, std::string(room)));
  }
  return sets;
}

}  // namespace

std::span<const std::string_view> record_rooms() { return kRecordRooms; }
std::span<const std::string_view> desk_rooms() { return kDeskRooms; }

std::vector<platform::MigrationSet> record_schema(const std::filesystem::path& migrations) {
  return schema(migrations, kRecordRooms);
}

std::vector<platform::MigrationSet> desk_schema(const std::filesystem::path& migrations) {
  return schema(migrations, kDeskRooms);
}

}  // namespace commonweal::app
