#include "guard/dead_files.hpp"

#include <set>

#include "guard/cpp_text.hpp"
#include "guard/include_line.hpp"
#include "guard/place.hpp"

namespace commonweal::guard {
namespace {

using Paths = std::set<std::string, std::less<>>;

Paths paths_of(const std::vector<SourceFile>& files) {
  Paths paths;
  for (const SourceFile& file : files) paths.insert(file.path);
  return paths;
}

std::string without_ending(std::string_view path) {
  const std::size_t name = path.rfind('/') + 1;
  return std::string(path.substr(0, path.find('.', name)));
}

// Endpoints may be declared together, in the one header that their slice shows the route map. A
// program is declared nowhere.
bool may_stand_alone(const Place& place, const SourceFile& file) {
  switch (place.role) {
    case Role::page:
    case Role::api:
    case Role::command:
    case Role::job: return true;
    case Role::plain: return code_only(file.text).find("int main(") != std::string::npos;
    case Role::store:
    case Role::file:
    case Role::support: return false;
  }
  return false;
}

// A test is of the file of its stem, or of one side of it: chart_property.test.cpp of chart.hpp.
bool has_subject(const Paths& paths, std::string stem) {
  const std::size_t name = stem.rfind('/');
  while (!paths.contains(stem + ".hpp") && !paths.contains(stem + ".cpp")) {
    const std::size_t cut = stem.rfind('_');
    if (cut == std::string::npos || cut < name) return false;
    stem.resize(cut);
  }
  return true;
}

}  // namespace

Complaints unused_header_complaints(const std::vector<SourceFile>& files) {
  Paths used;
  for (const SourceFile& file : files) {
    if (!is_cpp(file.path)) continue;
    const std::string own = without_ending(file.path) + ".cpp";
    for (const Include& include : includes_of(file.text)) {
      const std::string target = "src/" + include.target;
      if (file.path != own || without_ending(target) + ".cpp" != own) used.insert(target);
    }
  }
  Complaints complaints;
  for (const SourceFile& file : files) {
    const auto place = place_of(file.path);
    if (!place || !place->is_header || used.contains(file.path)) continue;
    complaints.push_back(file.path + ": nobody includes this header: use it or remove it.");
  }
  return complaints;
}

Complaints lone_file_complaints(const std::vector<SourceFile>& files) {
  const Paths paths = paths_of(files);
  Complaints complaints;
  for (const SourceFile& file : files) {
    const auto place = place_of(file.path);
    if (!place || place->is_header) continue;
    const std::string stem = without_ending(file.path);
    if (paths.contains(stem + ".hpp")) continue;
    if (place->is_test && !has_subject(paths, stem)) {
      complaints.push_back(file.path + ": there is no file that this test is of.");
    } else if (!place->is_test && !may_stand_alone(*place, file)) {
      complaints.push_back(file.path + ": there is no header beside it: " + stem + ".hpp.");
    }
  }
  return complaints;
}

Complaints room_complaints(const std::vector<SourceFile>& files) {
  const Paths paths = paths_of(files);
  Paths folders;
  Paths rooms;
  for (const SourceFile& file : files) {
    if (!is_under(file.path, "src")) continue;
    const std::string folder = folder_of(file.path);
    if (is_cpp(file.path)) rooms.insert(folder);
    if ((folder + '/').find("/migrations/") != std::string::npos) continue;
    for (std::string up = folder; up != "src"; up = folder_of(up)) folders.insert(up);
  }
  Complaints complaints;
  for (const std::string& folder : folders) {
    if (!paths.contains(folder + "/README.md"))
      complaints.push_back(folder + ": has no README.md.");
  }
  for (const std::string& room : rooms) {
    if (!paths.contains(room + "/CMakeLists.txt")) {
      complaints.push_back(room + ": has C++ files and no CMakeLists.txt.");
    }
  }
  return complaints;
}

}  // namespace commonweal::guard
