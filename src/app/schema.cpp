#include "app/schema.hpp"

namespace commonweal::app {
namespace {

std::vector<platform::MigrationSet> schema(const std::filesystem::path& migrations,
                                           const std::vector<std::string>& rooms) {
  std::vector<platform::MigrationSet> sets;
  for (const auto& room : rooms) sets.push_back(platform::read_migrations(migrations, room));
  return sets;
}

}  // namespace

std::vector<platform::MigrationSet> record_schema(const std::filesystem::path& migrations) {
  return schema(migrations, {
                                "audit",
                                "identity",
                                "missions",
                                "cascade",
                                "report",
                                "evidence",
                                "quality",
                                "gaps",
                            });
}

std::vector<platform::MigrationSet> desk_schema(const std::filesystem::path& migrations) {
  return schema(migrations, {"session", "job"});
}

}  // namespace commonweal::app
