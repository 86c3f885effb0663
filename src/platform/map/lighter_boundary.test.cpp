#include "platform/map/lighter_boundary.hpp"

#include <map>

#include <gtest/gtest.h>

#include "platform/map/map_fixture.hpp"
#include "platform/map/outline.hpp"

namespace commonweal::platform {
namespace {

std::size_t positions_of(const std::vector<Boundary>& boundaries) {
  std::size_t count = 0;
  for (const auto& boundary : boundaries) {
    for (const auto& polygon : boundary.polygons) {
      for (const auto& ring : polygon) count += ring.size();
    }
  }
  return count;
}

// How many edges of areas stand in one area only: the coast, unless neighbours came apart.
std::size_t edges_alone(const std::vector<Boundary>& boundaries) {
  std::map<std::pair<Position, Position>, int> edges;
  for (const auto& boundary : boundaries) {
    for (const auto& polygon : boundary.polygons) {
      for (const auto& ring : polygon) {
        for (std::size_t at = 1; at < ring.size(); ++at) {
          ++edges[std::minmax(ring[at - 1], ring[at])];
        }
      }
    }
  }
  std::size_t alone = 0;
  for (const auto& [edge, times] : edges) alone += times == 1 ? 1 : 0;
  return alone;
}

Polygon square(double longitude, double latitude, double side) {
  return {{{longitude, latitude},
           {longitude + side, latitude},
           {longitude + side, latitude + side},
           {longitude, latitude + side},
           {longitude, latitude}}};
}

TEST(LighterBoundary, HasFewerPositionsAndItsNeighboursStillTouch) {
  const auto fine = Mosaic(4, 200).boundaries();
  const auto light = lighter(fine, 500);
  EXPECT_LT(positions_of(light), positions_of(fine) * 9 / 10);
  // Every border inside is shared, so that what is alone is the coast: a quarter of all borders.
  EXPECT_LT(edges_alone(light), positions_of(light) / 3);
  EXPECT_GT(edges_alone(light), positions_of(light) / 6);
}

TEST(LighterBoundary, KeepsEveryCodeAndClosesEveryRing) {
  const auto light = lighter(Mosaic(3).boundaries(), 100'000);
  ASSERT_EQ(light.size(), 9);
  for (const auto& boundary : light) {
    EXPECT_FALSE(boundary.code.empty());
    ASSERT_EQ(boundary.polygons.size(), 1);
    EXPECT_GE(boundary.polygons[0][0].size(), 4);
    EXPECT_EQ(boundary.polygons[0][0].front(), boundary.polygons[0][0].back());
  }
}

TEST(LighterBoundary, LeavesOutIslandsThatVanishButNeverTheLargest) {
  const std::vector<Boundary> islands{
      {"A", "", {square(0, 50, 0.0001), square(1, 50, 0.5), square(2, 50, 0.0001)}},
      {"B", "", {square(3, 50, 0.0001)}}};
  const auto light = lighter(islands, 100);
  EXPECT_EQ(light[0].polygons, std::vector<Polygon>{square(1, 50, 0.5)});
  EXPECT_EQ(light[1].polygons.size(), 1);
}

TEST(LighterBoundary, RoundsToAMetreAndChangesNothingTheSecondTime) {
  const std::vector<Boundary> fine{{"A", "", {square(1.000001, 50.000004, 0.5)}}};
  const auto light = lighter(fine, 50);
  EXPECT_EQ(light[0].polygons, std::vector<Polygon>{square(1, 50, 0.5)});
  EXPECT_EQ(lighter(light, 50)[0].polygons, light[0].polygons);
}

TEST(LighterBoundary, DrawsEnglandAsBefore) {
  const auto all = england();
  if (all.empty()) return;
  const Outlines before(all);
  const Outlines after(lighter(all, 50));
  ASSERT_EQ(after.areas().size(), before.areas().size());
  for (std::size_t at = 0; at < all.size(); ++at) {
    const double one = area_of_path(before.areas()[at].path);
    EXPECT_NEAR(area_of_path(after.areas()[at].path), one, 1 + one / 20) << after.areas()[at].code;
  }
}

}  // namespace
}  // namespace commonweal::platform
