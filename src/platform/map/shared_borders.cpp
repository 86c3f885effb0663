#include "platform/map/shared_borders.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace commonweal::platform {
namespace {

using Point = std::size_t;             // The number of a place.
using PointRing = std::vector<Point>;  // Without its closing point.

class Points {
 public:
  explicit Points(const std::vector<PlaceRing>& rings) {
    for (const auto& ring : rings) {
      for (const auto& place : ring) places_.emplace_back(place.x, place.y);
    }
    std::sort(places_.begin(), places_.end());
    places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
  }
  PointRing ring_of(const PlaceRing& ring) const {
    PointRing points;
    for (const auto& place : ring) {
      const auto found = std::lower_bound(places_.begin(), places_.end(), key(place));
      const auto point = static_cast<Point>(found - places_.begin());
      if (points.empty() || points.back() != point) points.push_back(point);
    }
    if (points.size() > 1 && points.front() == points.back()) points.pop_back();
    return points;
  }
  Place place(Point point) const { return {places_[point].first, places_[point].second}; }
  std::size_t size() const { return places_.size(); }

 private:
  static std::pair<double, double> key(const Place& place) { return {place.x, place.y}; }
  std::vector<std::pair<double, double>> places_;
};

// Where a ring comes from and goes to at a point, whichever way round it runs.
using Neighbours = std::pair<Point, Point>;

Neighbours neighbours(const PointRing& ring, std::size_t at) {
  const Point before = ring[(at + ring.size() - 1) % ring.size()];
  const Point behind = ring[(at + 1) % ring.size()];
  return std::minmax(before, behind);
}

std::vector<bool> junctions_of(const std::vector<PointRing>& rings, std::size_t points) {
  constexpr Point kNone = static_cast<Point>(-1);
  std::vector<Neighbours> first(points, {kNone, kNone});
  std::vector<bool> is_junction(points, false);
  for (const auto& ring : rings) {
    for (std::size_t at = 0; at < ring.size(); ++at) {
      const Neighbours here = neighbours(ring, at);
      Neighbours& seen = first[ring[at]];
      if (seen.first == kNone) seen = here;
      if (seen != here) is_junction[ring[at]] = true;
    }
  }
  return is_junction;
}

// Begins at a junction, or where there is none at the lowest point, so that two rings along the
// same coast begin alike.
PointRing rotated(PointRing ring, const std::vector<bool>& is_junction) {
  auto start = std::find_if(ring.begin(), ring.end(), [&](Point at) { return is_junction[at]; });
  if (start == ring.end()) start = std::min_element(ring.begin(), ring.end());
  std::rotate(ring.begin(), start, ring.end());
  return ring;
}

// Each arc once, in whichever direction it was met first.
class ArcBook {
 public:
  ArcUse use_of(PointRing arc) {
    PointRing reversed(arc.rbegin(), arc.rend());
    const bool backwards = reversed < arc;
    PointRing& kept = backwards ? reversed : arc;
    const auto [entry, is_new] = numbers_.try_emplace(std::move(kept), arcs_.size());
    if (is_new) arcs_.push_back(&entry->first);
    return {entry->second, backwards};
  }
  const std::vector<const PointRing*>& arcs() const { return arcs_; }

 private:
  std::map<PointRing, std::size_t> numbers_;
  std::vector<const PointRing*> arcs_;  // A map's keys stay where they are.
};

std::vector<ArcUse> cut(PointRing ring, const std::vector<bool>& is_junction, ArcBook& book) {
  ring.push_back(ring.front());
  std::vector<ArcUse> uses;
  PointRing arc{ring.front()};
  for (std::size_t at = 1; at < ring.size(); ++at) {
    arc.push_back(ring[at]);
    if (!is_junction[ring[at]] && at + 1 < ring.size()) continue;
    uses.push_back(book.use_of(std::move(arc)));
    arc = {ring[at]};
  }
  return uses;
}

}  // namespace

SharedBorders shared_borders(const std::vector<PlaceRing>& rings) {
  const Points points(rings);
  std::vector<PointRing> numbered;
  for (const auto& ring : rings) numbered.push_back(points.ring_of(ring));
  const auto is_junction = junctions_of(numbered, points.size());
  ArcBook book;
  SharedBorders borders;
  for (auto& ring : numbered) {
    borders.rings.push_back(ring.empty() ? std::vector<ArcUse>()
                                         : cut(rotated(ring, is_junction), is_junction, book));
  }
  for (const auto* arc : book.arcs()) {
    std::vector<Place> places;
    for (const Point point : *arc) places.push_back(points.place(point));
    borders.arcs.push_back(std::move(places));
  }
  return borders;
}

PlaceRing ring_of(const std::vector<ArcUse>& uses, const std::vector<std::vector<Place>>& arcs) {
  PlaceRing ring;
  for (const auto& use : uses) {
    const auto& arc = arcs[use.arc];
    const std::size_t skip = ring.empty() ? 0 : 1;  // Where the arc before ended.
    const auto offset = static_cast<std::ptrdiff_t>(skip);
    if (use.backwards) {
      ring.insert(ring.end(), arc.rbegin() + offset, arc.rend());
    } else {
      ring.insert(ring.end(), arc.begin() + offset, arc.end());
    }
  }
  return ring;
}

}  // namespace commonweal::platform
