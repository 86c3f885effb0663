#include "platform/map/lighter_boundary.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "base/check.hpp"
#include "platform/map/sheaf.hpp"

namespace commonweal::platform {
namespace {

constexpr double kMetresInDegree = 111'195;  // Of latitude.
constexpr std::size_t kCorners = 4;          // Of the smallest ring, which is closed.

// Five decimals of a degree are a metre.
double rounded(double degrees) { return std::round(degrees * 1e5) / 1e5; }

// A degree of longitude is shorter than one of latitude, here by the same share everywhere: good
// enough to measure a few metres by.
double longitude_scale(const std::vector<Boundary>& boundaries) {
  double south = 90;
  double north = -90;
  for (const auto& boundary : boundaries) {
    for (const auto& polygon : boundary.polygons) {
      for (const auto& position : polygon.front()) {
        south = std::min(south, position.latitude);
        north = std::max(north, position.latitude);
      }
    }
  }
  return std::max(0.01, std::cos((south + north) / 2 * std::numbers::pi / 180));
}

Sheaf flat(const std::vector<Boundary>& boundaries, double scale) {
  Sheaf sheaf;
  for (const auto& boundary : boundaries) {
    sheaf.starts.push_back(sheaf.rings.size());
    for (const auto& polygon : boundary.polygons) {
      for (const auto& ring : polygon) {
        auto& places = sheaf.rings.emplace_back();
        for (const auto& [longitude, latitude] : ring) {
          places.push_back({rounded(longitude) * scale, rounded(latitude)});
        }
      }
    }
  }
  sheaf.starts.push_back(sheaf.rings.size());
  return sheaf;
}

Ring round_again(const PlaceRing& places, double scale) {
  Ring ring;
  for (const auto& place : places) ring.push_back({rounded(place.x / scale), rounded(place.y)});
  return ring;
}

// A hole goes with the polygon around it.
std::vector<Polygon> polygons_of(const Boundary& boundary, std::span<const PlaceRing> rings,
                                 double scale) {
  const std::size_t largest = largest_of(rings);
  std::vector<Polygon> polygons;
  std::size_t at = 0;
  for (const auto& before : boundary.polygons) {
    Polygon polygon;
    for (std::size_t ring = 0; ring < before.size(); ++ring, ++at) {
      const bool is_left = rings[at].size() >= kCorners || at == largest;
      const bool is_in_polygon = ring == 0 || !polygon.empty();
      if (is_left && is_in_polygon) polygon.push_back(round_again(rings[at], scale));
    }
    if (!polygon.empty()) polygons.push_back(std::move(polygon));
  }
  return polygons;
}

}  // namespace

std::vector<Boundary> lighter(const std::vector<Boundary>& boundaries, double metres) {
  CW_CHECK(metres >= 0);
  const double scale = longitude_scale(boundaries);
  Sheaf sheaf = flat(boundaries, scale);
  simplify(sheaf, metres / kMetresInDegree);
  std::vector<Boundary> all;
  for (std::size_t area = 0; area < boundaries.size(); ++area) {
    const Boundary& boundary = boundaries[area];
    all.push_back({boundary.code, boundary.name, polygons_of(boundary, sheaf.of(area), scale)});
  }
  return all;
}

}  // namespace commonweal::platform
