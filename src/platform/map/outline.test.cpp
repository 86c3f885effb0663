#include "platform/map/outline.hpp"

#include <map>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/map/map_fixture.hpp"

namespace commonweal::platform {
namespace {

using Edge = std::pair<TenthPlace, TenthPlace>;

std::map<Edge, int> edges_of(const Outlines& outlines) {
  std::map<Edge, int> edges;
  for (const auto& area : outlines.areas()) {
    for (const auto& ring : rings_of(area.path)) {
      for (std::size_t at = 0; at < ring.size(); ++at) {
        ++edges[std::minmax(ring[at], ring[(at + 1) % ring.size()])];
      }
    }
  }
  return edges;
}

// A gap between two areas, or one area over another, would have edges of its own inside.
TEST(Outlines, KeepNeighboursTogether) {
  for (const double tolerance : {0.0, 0.9, 6.0, 30.0}) {
    const Outlines outlines(Mosaic(4).boundaries(), {.tolerance = tolerance});
    int alone = 0;
    for (const auto& [edge, times] : edges_of(outlines)) {
      EXPECT_LE(times, 2);
      if (times == 2) continue;
      ++alone;
      const auto x = static_cast<double>(edge.first.x) / 10;
      const auto y = static_cast<double>(edge.first.y) / 10;
      const bool at_side = x < 40 || x > outlines.width() - 40;
      const bool at_end = y < 40 || y > outlines.height() - 40;
      EXPECT_TRUE(at_side || at_end) << x << ' ' << y;
    }
    EXPECT_GE(alone, 16) << tolerance;
  }
}

TEST(Outlines, KeepAreasNearlyAsTheyWere) {
  const auto boundaries = Mosaic(4).boundaries();
  const Outlines exact(boundaries, {.tolerance = 0});
  const Outlines coarse(boundaries, {.tolerance = 3});
  for (std::size_t at = 0; at < boundaries.size(); ++at) {
    const auto& path = coarse.areas()[at].path;
    EXPECT_LT(path.size(), exact.areas()[at].path.size());
    EXPECT_NEAR(area_of_path(path) / area_of_path(exact.areas()[at].path), 1, 0.05);
  }
}

TEST(Outlines, FitTheirFrame) {
  const Outlines outlines(Mosaic(3).boundaries(), {.width_max = 200, .height_max = 900});
  EXPECT_NEAR(outlines.width(), 200, 0.5);
  EXPECT_LT(outlines.height(), 900);
  for (const auto& area : outlines.areas()) {
    EXPECT_GE(area.box.left, 0);
    EXPECT_LE(area.box.right, 200);
    EXPECT_LE(area.box.bottom, outlines.height());
  }
}

TEST(Outlines, NeverLoseAnAreaHoweverSmall) {
  auto boundaries = Mosaic(2).boundaries();
  boundaries.push_back(
      {"tiny", "", {{{{0.5, 50.5}, {0.50001, 50.5}, {0.5, 50.50001}, {0.5, 50.5}}}}});
  const Outlines outlines(boundaries, {.tolerance = 5});
  ASSERT_NE(outlines.find("tiny"), nullptr);
  EXPECT_GT(area_of_path(outlines.find("tiny")->path), 0.5);
}

TEST(Outlines, LeaveOutIslandsThatNobodySees) {
  auto boundaries = Mosaic(2).boundaries();
  const Ring island{{-0.5, 50}, {-0.497, 50}, {-0.5, 50.003}, {-0.5, 50}};
  boundaries[0].polygons.push_back({island});
  EXPECT_EQ(rings_of(Outlines(boundaries, {.tolerance = 0}).areas()[0].path).size(), 1U);
  EXPECT_EQ(
      rings_of(Outlines(boundaries, {.tolerance = 0, .island_min = 0}).areas()[0].path).size(), 2U);
}

TEST(Outlines, AreFoundByCode) {
  const Outlines outlines(Mosaic(2).boundaries());
  EXPECT_EQ(outlines.find("101")->name, "Area 101");
  EXPECT_EQ(outlines.find("104"), nullptr);
  EXPECT_THROW(Outlines(std::vector<Boundary>()), base::Defect);
}

// Inner borders of the real file stay shared, and England keeps its size.
TEST(Outlines, OfEnglandKeepItsBordersAndItsSize) {
  const auto boundaries = england();
  if (boundaries.empty()) return;
  const OutlineSize whole{.tolerance = 0, .island_min = 0};
  const auto total = [](const Outlines& outlines) {
    double sum = 0;
    for (const auto& area : outlines.areas()) sum += area_of_path(area.path);
    return sum;
  };
  const auto shared = [](const Outlines& outlines) {
    double twice = 0;
    for (const auto& [edge, times] : edges_of(outlines)) twice += times > 1 ? 1 : 0;
    return twice / static_cast<double>(edges_of(outlines).size());
  };
  const Outlines exact(boundaries, whole);
  const Outlines drawn(boundaries);
  EXPECT_EQ(drawn.areas().size(), 153U);
  EXPECT_NEAR(total(drawn) / total(exact), 1, 0.005);
  EXPECT_NEAR(shared(drawn), shared(exact), 0.1);
}

}  // namespace
}  // namespace commonweal::platform
