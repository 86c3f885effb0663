#include "platform/map/outline.hpp"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

#include "base/check.hpp"
#include "platform/map/path_text.hpp"
#include "platform/map/projection.hpp"
#include "platform/map/sheaf.hpp"

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
