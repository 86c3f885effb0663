#include "learning/spread/top_quartile.hpp"

#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

std::vector<BodyLevel> levels(const std::vector<double>& values) {
  std::vector<BodyLevel> all;
  for (const double value : values) all.push_back({.value = value});
  return all;
}

const std::vector<double> kEight = {1, 2, 3, 4, 5, 6, 7, 8};

// In R: quantile(1:8, 0.75, type = 7) is 6.25; mean(pmax(1:8, 6.25)) is 6.5625.
TEST(TopQuartile, IsTheQuartileThatOtherToolsGive) {
  const auto gain = top_quartile(levels(kEight), Better::higher).value();
  EXPECT_DOUBLE_EQ(gain.threshold, 6.25);
  EXPECT_DOUBLE_EQ(gain.now, 4.5);
  EXPECT_DOUBLE_EQ(gain.then, (6 * 6.25 + 7 + 8) / 8);
  EXPECT_EQ(gain.behind, 6U);
}

// quantile(1:8, 0.25, type = 7) is 2.75.
TEST(TopQuartile, LooksAtTheOtherEndWhereLowerIsBetter) {
  const auto gain = top_quartile(levels(kEight), Better::lower).value();
  EXPECT_DOUBLE_EQ(gain.threshold, 2.75);
  EXPECT_DOUBLE_EQ(gain.then, (1 + 2 + 6 * 2.75) / 8);
  EXPECT_DOUBLE_EQ(gain.gain(), gain.now - gain.then);
}

TEST(TopQuartile, CountsBodiesByTheirSizeWhereAllSayIt) {
  auto bodies = levels(kEight);
  for (auto& body : bodies) body.weight = 1;
  bodies[0].weight = 93;  // The worst has nearly everybody.
  const auto gain = top_quartile(bodies, Better::higher).value();
  EXPECT_TRUE(gain.is_weighted);
  EXPECT_DOUBLE_EQ(gain.now, (93 + 2 + 3 + 4 + 5 + 6 + 7 + 8) / 100.0);
  EXPECT_DOUBLE_EQ(gain.then, (93 * 6.25 + 5 * 6.25 + 7 + 8) / 100.0);
  EXPECT_DOUBLE_EQ(gain.threshold, 6.25);  // Of bodies, whatever their size.
}

TEST(TopQuartile, CountsBodiesTheSameWhereOneDoesNotSayItsSize) {
  auto bodies = levels(kEight);
  for (auto& body : bodies) body.weight = 10;
  bodies[3].weight = 0;
  const auto gain = top_quartile(bodies, Better::higher).value();
  EXPECT_FALSE(gain.is_weighted);
  EXPECT_DOUBLE_EQ(gain.now, 4.5);
  EXPECT_DOUBLE_EQ(gain.weight, 8);
}

TEST(TopQuartile, SharesTheGainOutAmongThoseBehind) {
  const auto gain = top_quartile(levels(kEight), Better::higher).value();
  EXPECT_DOUBLE_EQ(std::accumulate(gain.shares.begin(), gain.shares.end(), 0.0), 1);
  EXPECT_DOUBLE_EQ(gain.shares[0], 5.25 / (8 * (gain.then - gain.now)));
  EXPECT_EQ(gain.shares[6], 0);
  EXPECT_EQ(gain.shares[7], 0);
}

TEST(TopQuartile, SaysHowManyAreBehindBeyondDoubt) {
  auto bodies = levels(kEight);
  for (auto& body : bodies) {
    body.lower = body.value - 1;
    body.upper = body.value + 1;
  }
  auto gain = top_quartile(bodies, Better::higher).value();
  EXPECT_EQ(gain.sure_behind, 5U);  // 6 may be at 6.25.
  EXPECT_TRUE(gain.has_intervals);
  bodies[0].lower.reset();
  bodies[0].upper.reset();
  gain = top_quartile(bodies, Better::higher).value();
  EXPECT_FALSE(gain.has_intervals);
}

TEST(TopQuartile, IsNotToldOfFewerThanEight) {
  EXPECT_FALSE(top_quartile(levels({1, 2, 3, 4, 5, 6, 7}), Better::higher));
}

TEST(TopQuartile, IsNothingWhereAllAreAlike) {
  const auto gain = top_quartile(levels(std::vector<double>(9, 3.0)), Better::lower).value();
  EXPECT_EQ(gain.gain(), 0);
  EXPECT_EQ(gain.behind, 0U);
  for (const double share : gain.shares) EXPECT_EQ(share, 0);
}

// Nobody does worse, whatever the figures.
TEST(TopQuartile, NeverLosesAnything) {
  std::vector<double> values;
  for (int at = 0; at < 50; ++at) {
    values.push_back(at * 7919 % 101 - 50);
    if (values.size() < kBodiesMin) continue;
    const auto up = top_quartile(levels(values), Better::higher).value();
    EXPECT_GE(up.then, up.now);
    const auto down = top_quartile(levels(values), Better::lower).value();
    EXPECT_LE(down.then, down.now);
    EXPECT_LE(up.behind, values.size() - values.size() / 4);
  }
}

TEST(TopQuartile, RefusesWhatIsNoNumber) {
  auto bodies = levels(kEight);
  bodies[0].value = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(static_cast<void>(top_quartile(bodies, Better::higher)), base::Defect);
}

}  // namespace
}  // namespace commonweal::learning
