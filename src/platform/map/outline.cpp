#include "platform/map/outline.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

#include "base/check.hpp"
#include "platform/map/path_text.hpp"
#include "platform/map/projection.hpp"
#include "platform/map/shared_borders.hpp"
#include "platform/map/simplify.hpp"

namespace commonweal::platform {
namespace {

constexpr Box kNowhere{
    std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(),
    -std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

Box around(const std::vector<PlaceRing>& rings) {
  Box box = kNowhere;
  for (const auto& ring : rings) {
    for (const auto& place : ring) {
      box = {std::min(box.left, place.x), std::min(box.top, place.y), std::max(box.right, place.x),
             std::max(box.bottom, place.y)};
    }
  }
  return box;
}

double area_of(const PlaceRing& ring) {
  double twice = 0;
  for (std::size_t at = 1; at < ring.size(); ++at) {
    twice += (ring[at - 1].x - ring[0].x) * (ring[at].y - ring[0].y) -
             (ring[at].x - ring[0].x) * (ring[at - 1].y - ring[0].y);
  }
  return std::abs(twice) / 2;
}

// All rings of all areas, those of one after those of another.
struct Sheaf {
  std::vector<PlaceRing> rings;
  std::vector<std::size_t> starts;  // Of each area, and the end.

  std::span<const PlaceRing> of(std::size_t area) const {
    return std::span(rings).subspan(starts[area], starts[area + 1] - starts[area]);
  }
};

Sheaf projected(const std::vector<Boundary>& boundaries) {
  const AlbersConic projection = fitted_conic(boundaries);
  Sheaf sheaf;
  for (const auto& boundary : boundaries) {
    sheaf.starts.push_back(sheaf.rings.size());
    for (const auto& polygon : boundary.polygons) {
      for (const auto& ring : polygon) {
        auto& places = sheaf.rings.emplace_back();
        for (const auto& position : ring) places.push_back(projection(position));
      }
    }
  }
  sheaf.starts.push_back(sheaf.rings.size());
  return sheaf;
}

// Into the frame, whose y runs downwards.
void fit(Sheaf& sheaf, const OutlineSize& size) {
  const Box box = around(sheaf.rings);
  const double across = std::max(box.right - box.left, 1e-9);
  const double down = std::max(box.bottom - box.top, 1e-9);
  const double scale = std::min((size.width_max - 2) / across, (size.height_max - 2) / down);
  for (auto& ring : sheaf.rings) {
    for (auto& place : ring) {
      place = {(place.x - box.left) * scale + 1, (box.bottom - place.y) * scale + 1};
    }
  }
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

// The largest ring of an area is never simplified away: a city of one square mile keeps its border
// as it is, and so do its neighbours along it.
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

PlaceRing square_around(const Place& place) {
  constexpr double kHalf = 0.5;
  const auto [x, y] = place;
  return {{x - kHalf, y - kHalf},
          {x + kHalf, y - kHalf},
          {x + kHalf, y + kHalf},
          {x - kHalf, y + kHalf},
          {x - kHalf, y - kHalf}};
}

Outline outline_of(const Boundary& boundary, std::span<const PlaceRing> rings, double island_min) {
  const std::size_t largest = largest_of(rings);
  std::vector<PlaceRing> kept;
  for (std::size_t at = 0; at < rings.size(); ++at) {
    if (at == largest || area_of(rings[at]) >= island_min) kept.push_back(rings[at]);
  }
  std::string path = path_text(kept);
  if (path.empty()) {
    kept = {square_around(rings[largest].front())};
    path = path_text(kept);
  }
  return {boundary.code, boundary.name, std::move(path), around(kept)};
}

}  // namespace

Outlines::Outlines(const std::vector<Boundary>& boundaries, const OutlineSize& size) {
  CW_CHECK(!boundaries.empty());
  Sheaf sheaf = projected(boundaries);
  fit(sheaf, size);
  simplify(sheaf, size.tolerance);
  for (std::size_t area = 0; area < boundaries.size(); ++area) {
    areas_.push_back(outline_of(boundaries[area], sheaf.of(area), size.island_min));
    width_ = std::max(width_, areas_.back().box.right + 1);
    height_ = std::max(height_, areas_.back().box.bottom + 1);
  }
  std::sort(areas_.begin(), areas_.end(),
            [](const Outline& one, const Outline& other) { return one.code < other.code; });
}

const Outline* Outlines::find(std::string_view code) const {
  const auto found = std::lower_bound(
      areas_.begin(), areas_.end(), code,
      [](const Outline& area, std::string_view wanted) { return area.code < wanted; });
  return found != areas_.end() && found->code == code ? &*found : nullptr;
}

}  // namespace commonweal::platform
