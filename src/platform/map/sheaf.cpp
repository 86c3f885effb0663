#include "platform/map/sheaf.hpp"

#include <cmath>

#include "platform/map/simplify.hpp"

namespace commonweal::platform {

double area_of(const PlaceRing& ring) {
  double twice = 0;
  for (std::size_t at = 1; at < ring.size(); ++at) {
    twice += (ring[at - 1].x - ring[0].x) * (ring[at].y - ring[0].y) -
             (ring[at].x - ring[0].x) * (ring[at - 1].y - ring[0].y);
  }
  return std::abs(twice) / 2;
}

std::size_t largest_of(std::span<const PlaceRing> rings) {
  std::size_t largest = 0;
  double most = -1;
  for (std::size_t at = 0; at < rings.size(); ++at) {
    const double area = area_of(rings[at]);
    if (area > most) {
      most = area;
      largest = at;
    }
  }
  return largest;
}

void simplify(Sheaf& sheaf, double tolerance) {
  const SharedBorders borders = shared_borders(sheaf.rings);
  std::vector<std::vector<Place>> arcs;
  for (const auto& arc : borders.arcs) arcs.push_back(simplified(arc, tolerance));
  for (std::size_t area = 0; area + 1 < sheaf.starts.size(); ++area) {
    const std::size_t largest = sheaf.starts[area] + largest_of(sheaf.of(area));
    if (ring_of(borders.rings[largest], arcs).size() >= 4) continue;
    for (const auto& use : borders.rings[largest]) arcs[use.arc] = borders.arcs[use.arc];
  }
  for (std::size_t ring = 0; ring < sheaf.rings.size(); ++ring) {
    sheaf.rings[ring] = ring_of(borders.rings[ring], arcs);
  }
}

}  // namespace commonweal::platform
