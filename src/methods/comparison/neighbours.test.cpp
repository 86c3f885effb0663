#include "methods/comparison/neighbours.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

TEST(Neighbours, AreTheNearestOverStandardisedTraitsWithWhatSetsThemApart) {
  // The second trait is in another unit, a thousand times as large.
  const std::vector<std::vector<double>> traits{
      {10, 50'000, 7}, {11, 51'000, 7}, {10, 90'000, 7}, {40, 50'500, 7}, {10.1, 50'100, 7}};
  const auto found = nearest_neighbours(traits, 0, 3);
  ASSERT_EQ(found.nearest.size(), 3U);
  EXPECT_EQ(found.nearest[0].unit, 4U);
  EXPECT_EQ(found.nearest[1].unit, 1U);
  EXPECT_GT(found.usual, found.nearest[0].distance);
  double sum = 0;
  for (const double share : found.nearest[0].shares) sum += share;
  EXPECT_NEAR(sum, 1, 1e-12);
  EXPECT_EQ(found.nearest[0].shares[2], 0);  // The same everywhere.
  EXPECT_EQ(nearest_neighbours(traits, 0, 99).nearest.size(), 4U);
}

TEST(Neighbours, AreTheSameInAnyUnitOfTheTraits) {
  base::RandomStream random(5, 5);
  std::vector<std::vector<double>> traits(60);
  for (auto& own : traits) own = {random.normal(), random.normal(), random.normal()};
  auto scaled = traits;
  for (auto& own : scaled) own = {7 * own[0] + 3, -0.01 * own[1], 1e6 * own[2]};
  const auto one = nearest_neighbours(traits, 9, 10);
  const auto other = nearest_neighbours(scaled, 9, 10);
  for (std::size_t i = 0; i < 10; ++i) {
    EXPECT_EQ(one.nearest[i].unit, other.nearest[i].unit);
    EXPECT_NEAR(one.nearest[i].distance, other.nearest[i].distance, 1e-9);
  }
}

TEST(OutcomeAmongNeighbours, MeasuresEachFromTheMedianOfAll) {
  const Neighbours neighbours{
      .nearest = {{1, 0.1, {}, {}}, {2, 0.2, {}, {}}, {3, 0.3, {}, {}}, {4, 0.4, {}, {}}},
      .usual = 1};
  const std::vector<double> outcomes{50, 51, 49, 52, 60};
  const auto among = outcome_among(neighbours, 0, outcomes);
  EXPECT_EQ(among.spread.median, 51);
  EXPECT_EQ(among.spread.deviation, 1);
  EXPECT_EQ(among.own, -1);
  EXPECT_EQ(among.distances[3], 9);
}

}  // namespace
}  // namespace commonweal::methods
