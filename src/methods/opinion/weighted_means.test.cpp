#include "methods/opinion/weighted_means.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

using Places = std::vector<std::array<double, 2>>;

TEST(WeightedMeans, GatherPointsAroundTheirMeansByWeight) {
  const std::vector<WeightedPoint> points{{{0, 0}, 3}, {{9, 0}, 1}, {{1, 0}, 1}, {{11, 0}, 3}};
  const auto found = weighted_means(points, 2, 20);
  EXPECT_EQ(found.means, (Places{{0.25, 0}, {10.5, 0}}));
  EXPECT_EQ(found.cluster_of, (std::vector<std::uint32_t>{0, 1, 0, 1}));
}

TEST(WeightedMeans, AreAsManyAsThereArePlacesAtMost) {
  const std::vector<WeightedPoint> points{{{1, 1}, 1}, {{1, 1}, 1}, {{2, 2}, 1}};
  EXPECT_EQ(weighted_means(points, 5, 20).means, (Places{{1, 1}, {2, 2}}));
}

}  // namespace
}  // namespace commonweal::methods
