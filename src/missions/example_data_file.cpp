#include "missions/example_data_file.hpp"

#include <map>
#include <set>
#include <system_error>
#include <utility>

#include "base/problems.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {
namespace {

namespace fs = std::filesystem;

base::Result<std::vector<std::string>> names_in(const fs::path& list,
                                                std::istream& standard_input) {
  auto file = platform::open_csv(list.string(), standard_input);
  if (!file) return base::fail(std::move(file));
  base::Problems problems;
  platform::CsvReader reader(*file, problems);
  std::vector<std::string> names;
  if (const auto columns = reader.columns_named({"file"})) {
    while (const auto* row = reader.next()) names.emplace_back((*row)[(*columns)[0]]);
  }
  if (!problems.empty()) return std::move(problems).fail();
  return names;
}

// The paths below a folder, by the names of their files; of one name the first by path.
std::map<std::string, std::string> paths_below(const fs::path& folder) {
  std::set<std::string> paths;
  std::error_code ignored;
  // What cannot be entered is as if it were not there.
  const auto options = fs::directory_options::skip_permission_denied;
  for (fs::recursive_directory_iterator at(folder, options, ignored), end; at != end;
       at.increment(ignored)) {
    if (at->is_regular_file(ignored)) paths.insert(at->path().string());
  }
  std::map<std::string, std::string> by_name;
  for (const auto& path : paths) by_name.emplace(fs::path(path).filename().string(), path);
  return by_name;
}

}  // namespace

base::Result<DataFiles> data_files(const fs::path& example,
                                   const std::optional<base::Field>& folder,
                                   std::istream& standard_input) {
  if (!folder) return DataFiles{};
  const fs::path below(folder->text);
  base::Problems problems;
  if (!fs::is_directory(below)) {
    problems.add({.place = std::string(folder->place),
                  .what = "There is no folder \"" + below.string() + "\"."});
    return std::move(problems).fail();
  }
  auto names = names_in(example / "files.csv", standard_input);
  if (!names) return base::fail(std::move(names));
  DataFiles files{.places = (example / "places.csv").string(), .paths = {}};
  const auto by_name = paths_below(below);
  for (const auto& name : *names) {
    const auto elsewhere = by_name.find(fs::path(name).filename().string());
    if (fs::is_regular_file(below / name)) {
      files.paths.push_back((below / name).string());
    } else if (elsewhere != by_name.end()) {
      files.paths.push_back(elsewhere->second);
    } else {
      problems.add({.place = std::string(folder->place),
                    .what = "There is no " + name + " below \"" + below.string() + "\"."});
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return files;
}

}  // namespace commonweal::missions
