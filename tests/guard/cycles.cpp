#include "guard/cycles.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "guard/include_line.hpp"
#include "guard/place.hpp"

namespace commonweal::guard {
namespace {

using Graph = std::map<std::string, std::set<std::string>>;

// Walks depth first and keeps the way it came: to meet that again is a circle.
class Walk {
 public:
  explicit Walk(const Graph& graph) : graph_(graph) {}

  Complaints circles() {
    for (const auto& [node, to] : graph_) visit(node);
    return complaints_;
  }

 private:
  void visit(const std::string& node) {
    const auto met = std::find(way_.begin(), way_.end(), node);
    if (met != way_.end()) {
      complain(met);
      return;
    }
    if (!seen_.insert(node).second) return;
    way_.push_back(node);
    const auto edges = graph_.find(node);
    if (edges != graph_.end()) {
      for (const std::string& next : edges->second) visit(next);
    }
    way_.pop_back();
  }

  void complain(std::vector<std::string>::const_iterator from) {
    std::string circle = *from;
    for (auto step = from + 1; step != way_.end(); ++step) circle += " -> " + *step;
    complaints_.push_back("Includes go in a circle: " + circle + " -> " + *from + '.');
  }

  const Graph& graph_;
  std::vector<std::string> way_;
  std::set<std::string> seen_;
  Complaints complaints_;
};

}  // namespace

Complaints cycle_complaints(const std::vector<SourceFile>& files) {
  Graph between_files;
  Graph between_rooms;
  for (const SourceFile& file : files) {
    const auto from = place_of(file.path);
    if (!from || from->is_test || from->role == Role::support) continue;
    for (const Include& include : includes_of(file.text)) {
      const std::string target = "src/" + include.target;
      const auto to = place_of(target);
      if (!include.is_quoted || !to) continue;
      between_files[file.path].insert(target);
      if (to->room != from->room) between_rooms[from->room].insert(to->room);
    }
  }
  Complaints complaints = Walk(between_files).circles();
  append(complaints, Walk(between_rooms).circles());
  return complaints;
}

}  // namespace commonweal::guard
