#include "missions/observation.hpp"

#include <utility>

namespace commonweal::missions {

base::Result<methods::Series> series_of(const std::vector<Observation>& observations) {
  std::vector<methods::Point> points;
  for (const Observation& observation : observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    if (reported) points.push_back({observation.period, reported->value});
  }
  return methods::Series::make(std::move(points));
}

}  // namespace commonweal::missions
