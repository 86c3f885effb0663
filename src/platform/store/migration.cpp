#include "platform/store/migration.hpp"

#include <fstream>
#include <iterator>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::platform {
namespace {

std::set<std::filesystem::path> files_in(const std::filesystem::path& folder) {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".sql") files.insert(entry.path());
  }
  return files;
}

Migration read(const std::filesystem::path& file) {
  const std::string name = file.filename().string();
  const std::string digits = name.substr(0, name.find('_'));
  const auto number = base::whole_number({.place = name, .text = digits});
  CW_CHECK(number);
  std::ifstream in(file, std::ios::binary);
  in.exceptions(std::ios::failbit | std::ios::badbit);
  return {.number = *number, .sql = std::string(std::istreambuf_iterator<char>(in), {})};
}

}  // namespace

MigrationSet read_migrations(const std::filesystem::path& folder, std::string room) {
  MigrationSet set{.room = std::move(room), .steps = {}};
  for (const auto& file : files_in(folder / set.room)) {
    set.steps.push_back(read(file));
    CW_CHECK(set.steps.back().number == std::ssize(set.steps));
  }
  return set;
}

}  // namespace commonweal::platform
