#include "methods/bunching/bunching.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

// As many values in each bin as a falling line puts there, from 80 to 120, at the bins' middles.
std::vector<double> values_along(int first, int step) {
  std::vector<double> values;
  for (int bin = 0; bin < 40; ++bin) {
    values.insert(values.end(), static_cast<std::size_t>(first + step * bin), 80.5 + bin);
  }
  return values;
}

BunchingQuestion at_100() { return {.threshold = 100, .bin_width = 1, .bins_far = 20}; }

TEST(Bunching, FindsNoneOnASmoothCourse) {
  const auto found = bunching(values_along(10, 3), at_100()).value();
  EXPECT_NEAR(found.excess, 0, 1e-8);
  EXPECT_NEAR(found.missing, 0, 1e-8);
  EXPECT_GT(found.standard_error, 0);
  EXPECT_NEAR(found.misfit, 0, 1e-8);
  EXPECT_EQ(found.bins.size(), 40u);
  EXPECT_EQ(found.bins[20].from, 100);
  EXPECT_EQ(found.bins[20].count, 70);
  EXPECT_NEAR(found.bins[20].expected, 70, 1e-8);
}

// 25 values of the bin below are said to be in the bin above.
TEST(Bunching, FindsHowManyWerePutOverTheThreshold) {
  auto values = values_along(10, 3);
  int moved = 0;
  for (double& value : values) {
    if (value == 99.5 && moved < 25) value = 100.2 + 0 * moved++;
  }
  const auto found = bunching(values, at_100()).value();
  EXPECT_NEAR(found.excess, 25, 1e-8);
  EXPECT_NEAR(found.missing, 25, 1e-8);
  EXPECT_NEAR(found.share, 25.0 / (70 + 73), 1e-9);
  EXPECT_EQ(found.nearest.good, 95);
  EXPECT_EQ(found.nearest.other, 42);
}

// Binomial: of 10, 8 or more on one side comes about with (45 + 10 + 1) / 1024.
TEST(Bunching, TestsTheTwoNearestBinsExactly) {
  std::vector<double> values = values_along(2, 0);
  std::erase_if(values, [](double value) { return value == 99.5 || value == 100.5; });
  values.insert(values.end(), 8, 100.0);
  values.insert(values.end(), 2, 99.999);
  const auto found = bunching(values, at_100()).value();
  EXPECT_EQ(found.nearest.good, 8);
  EXPECT_EQ(found.nearest.other, 2);
  EXPECT_NEAR(found.nearest.p, 56.0 / 1024, 1e-14);
}

TEST(Bunching, LooksTheOtherWayWhereLessIsGood) {
  auto up = at_100();
  auto values = values_along(10, 3);
  values.insert(values.end(), 30, 100.0);
  auto mirrored = values;
  std::ranges::transform(mirrored, mirrored.begin(), [](double value) { return 200 - value; });
  auto down = up;
  down.good = GoodSide::at_or_below;
  const auto above = bunching(values, up).value();
  const auto below = bunching(mirrored, down).value();
  EXPECT_EQ(above.excess, below.excess);
  EXPECT_EQ(above.standard_error, below.standard_error);
  EXPECT_EQ(above.nearest.p, below.nearest.p);
}

// 200 draws of a smooth density: an error of the excess that is right covers 0 about as often as it
// says.
TEST(Bunching, IsSeldomFoundWhereThereIsNone) {
  int found_some = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    base::RandomStream stream(seed, 0);
    std::vector<double> values(2000);
    for (double& value : values) value = 100 + 10 * stream.normal();
    const auto found = bunching(values, at_100()).value();
    found_some += std::abs(found.excess) > 1.96 * found.standard_error;
  }
  EXPECT_LE(found_some, 20);
}

// 8,000 values rounded to 0.1, as waiting times are: most are no binary fractions, and each tenth
// has its own bin whichever side is good.
TEST(Bunching, PutsRoundedValuesInTheBinsThatTheyName) {
  std::vector<double> values;
  std::vector<int> counts(160);
  base::RandomStream stream(7, 0);
  while (values.size() < 8000) {
    const auto tenths = static_cast<int>(std::round(950 + 40 * stream.normal()));
    if (tenths < 870 || tenths >= 1030) continue;
    values.push_back(tenths / 10.0);
    ++counts[static_cast<std::size_t>(tenths - 870)];
  }
  BunchingQuestion question{.threshold = 95, .bin_width = 0.1, .bins_far = 80};
  const auto above = bunching(values, question).value();
  question.good = GoodSide::at_or_below;
  const auto below = bunching(values, question).value();
  for (std::size_t i = 0; i < 160; ++i) EXPECT_EQ(above.bins[i].count, counts[i]) << i;
  for (std::size_t i = 1; i < 160; ++i) EXPECT_EQ(below.bins[i].count, counts[160 - i]) << i;
}

TEST(Bunching, LeavesValuesThatAreNotOnAnEdgeWhereTheyAre) {
  auto values = values_along(10, 3);
  for (double& value : values) value += 1e9 - 0.3;
  auto question = at_100();
  question.threshold += 1e9;
  const auto found = bunching(values, question).value();
  EXPECT_EQ(found.bins[20].count, 70);
  EXPECT_EQ(found.bins[0].count, 10);
}

TEST(Bunching, SaysWhereASmoothCourseDoesNotFit) {
  auto values = values_along(10, 3);
  values.insert(values.end(), 2000, 80.5);  // A spike where nobody looks.
  EXPECT_GT(bunching(values, at_100())->misfit, 3);
}

TEST(Bunching, RefusesWhatCannotBeTold) {
  const auto few = bunching(std::vector<double>(49, 100.0), at_100());
  ASSERT_FALSE(few);
  EXPECT_EQ(few.error().problems[0].what,
            "Only 49 values lie near the threshold. At least 50 are needed to tell.");
  auto question = at_100();
  question.bin_width = 0;
  question.bins_near = 0;
  question.bins_far = 2;
  const auto refused = bunching(values_along(10, 3), question);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().problems.size(), 3u);
}

}  // namespace
}  // namespace commonweal::methods
