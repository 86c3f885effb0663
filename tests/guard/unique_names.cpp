#include "guard/unique_names.hpp"

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace commonweal::guard {
namespace {

// "platform" of src/platform/html/panel.hpp: the namespace of what stands there.
std::string namespace_of(std::string_view path) {
  path.remove_prefix(std::string_view("src/").size());
  return std::string(path.substr(0, path.find('/')));
}

// "Panel" where a line begins its definition; members of other types are set in.
std::optional<std::string> defined_in(std::string_view line) {
  constexpr std::array<std::string_view, 3> kWords{"struct ", "enum class ", "class "};
  for (const auto word : kWords) {
    if (!line.starts_with(word) || line.ends_with(';')) continue;
    line.remove_prefix(word.size());
    return std::string(line.substr(0, line.find_first_of(" :{<")));
  }
  return std::nullopt;
}

}  // namespace

Complaints shared_name_complaints(const std::vector<SourceFile>& files) {
  std::map<std::pair<std::string, std::string>, std::string> first;
  Complaints complaints;
  for (const SourceFile& file : files) {
    if (!is_under(file.path, "src") || !file.path.ends_with(".hpp")) continue;
    std::size_t number = 0;
    for (const std::string_view line : lines_of(file.text)) {
      ++number;
      const auto name = defined_in(line);
      if (!name) continue;
      const auto [found, is_new] =
          first.emplace(std::pair(namespace_of(file.path), *name), file.path);
      if (is_new || found->second == file.path) continue;
      complaints.push_back(complaint(
          file, number, *name + " stands in " + found->second + " too: name one of them anew."));
    }
  }
  return complaints;
}

}  // namespace commonweal::guard
