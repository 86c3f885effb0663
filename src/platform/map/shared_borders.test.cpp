#include "platform/map/shared_borders.hpp"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "platform/map/map_fixture.hpp"

namespace commonweal::platform {
namespace {

using Pair = std::pair<double, double>;

std::vector<Pair> pairs(const PlaceRing& ring) {
  std::vector<Pair> made;
  for (const auto& place : ring) made.emplace_back(place.x, place.y);
  return made;
}

// From its lowest place on, so that two rings of the same places are equal.
std::vector<Pair> turned(const PlaceRing& ring) {
  auto made = pairs(ring);
  made.pop_back();
  std::rotate(made.begin(), std::min_element(made.begin(), made.end()), made.end());
  return made;
}

const PlaceRing kLeft{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
const PlaceRing kRight{{1, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 0}};

TEST(SharedBorders, AreOneArcForTwoNeighbours) {
  const auto borders = shared_borders({kLeft, kRight});
  EXPECT_EQ(borders.arcs.size(), 3U);
  std::map<std::size_t, std::vector<bool>> uses;
  for (const auto& ring : borders.rings) {
    for (const auto& use : ring) uses[use.arc].push_back(use.backwards);
  }
  const auto shared = std::count_if(uses.begin(), uses.end(), [](const auto& entry) {
    return entry.second.size() == 2 && entry.second[0] != entry.second[1];
  });
  EXPECT_EQ(shared, 1);
}

TEST(SharedBorders, OfAnEnclaveAreOneArcHoweverItsRingsBegin) {
  PlaceRing hole{{1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}};
  const auto borders = shared_borders({kLeft, hole});
  EXPECT_EQ(borders.arcs.size(), 1U);
}

TEST(SharedBorders, GiveBackEveryRing) {
  std::vector<PlaceRing> rings{kLeft, kRight, {{5, 5}, {6, 5}, {5, 6}, {5, 5}}};
  for (const auto& area : Mosaic(4, 6).boundaries()) {
    auto& ring = rings.emplace_back();
    for (const auto& [x, y] : area.polygons[0][0]) ring.push_back({x, y});
  }
  const auto borders = shared_borders(rings);
  for (std::size_t at = 0; at < rings.size(); ++at) {
    EXPECT_EQ(turned(ring_of(borders.rings[at], borders.arcs)), turned(rings[at])) << at;
  }
}

TEST(SharedBorders, StandWithSpikesDoublesAndPoints) {
  const PlaceRing spike{{0, 0}, {4, 0}, {4, 0}, {4, 4}, {9, 9}, {4, 4}, {0, 4}, {0, 0}};
  const PlaceRing point{{7, 7}, {7, 7}, {7, 7}, {7, 7}};
  const auto borders = shared_borders({spike, point, {}});
  EXPECT_EQ(ring_of(borders.rings[0], borders.arcs).size(), 7U);  // The double is taken once.
  EXPECT_FALSE(ring_of(borders.rings[1], borders.arcs).empty());
  EXPECT_TRUE(ring_of(borders.rings[2], borders.arcs).empty());
}

}  // namespace
}  // namespace commonweal::platform
