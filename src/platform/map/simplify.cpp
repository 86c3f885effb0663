#include "platform/map/simplify.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace commonweal::platform {
namespace {

struct Farthest {
  std::size_t at;
  double distance;
};

Farthest farthest(const std::vector<Place>& line, std::size_t from, std::size_t to) {
  Farthest found{from, -1};
  for (std::size_t at = from + 1; at < to; ++at) {
    const double distance = distance_to(line[at], {line[from], line[to]});
    if (distance > found.distance) found = {at, distance};
  }
  return found;
}

}  // namespace

double distance_to(const Place& place, const Segment& segment) {
  const double across = segment.to.x - segment.from.x;
  const double down = segment.to.y - segment.from.y;
  const double length_squared = across * across + down * down;
  double share = 0;
  if (length_squared > 0) {
    share =
        ((place.x - segment.from.x) * across + (place.y - segment.from.y) * down) / length_squared;
  }
  share = std::clamp(share, 0.0, 1.0);
  return std::hypot(place.x - segment.from.x - share * across,
                    place.y - segment.from.y - share * down);
}

std::vector<Place> simplified(const std::vector<Place>& line, double tolerance) {
  if (line.size() < 3) return line;
  std::vector<bool> is_kept(line.size(), false);
  is_kept.front() = is_kept.back() = true;
  std::vector<std::pair<std::size_t, std::size_t>> open{{0, line.size() - 1}};
  while (!open.empty()) {
    const auto [from, to] = open.back();
    open.pop_back();
    const Farthest found = farthest(line, from, to);
    if (found.distance <= tolerance) continue;
    is_kept[found.at] = true;
    open.emplace_back(from, found.at);
    open.emplace_back(found.at, to);
  }
  std::vector<Place> kept;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (is_kept[at]) kept.push_back(line[at]);
  }
  return kept;
}

}  // namespace commonweal::platform
