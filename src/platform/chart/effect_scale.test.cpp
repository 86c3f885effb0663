#include "platform/chart/effect_scale.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

std::vector<std::string> labels(const std::vector<Tick>& ticks) {
  std::vector<std::string> all;
  for (const auto& tick : ticks) all.push_back(tick.label);
  return all;
}

Range logs(double low, double high) { return {std::log(low), std::log(high)}; }

using Labels = std::vector<std::string>;

TEST(EffectTicks, OfRatiosStandAtRoundRatios) {
  EXPECT_EQ(labels(effect_ticks(logs(0.1, 2), EffectScale::log_ratio, 9)),
            (Labels{"0.1", "0.2", "0.5", "1", "2"}));
  EXPECT_NEAR(effect_ticks(logs(0.1, 2), EffectScale::log_ratio, 9)[1].value, std::log(0.2), 1e-12);
}

TEST(EffectTicks, OfRatiosThinOutToPowersOfTen) {
  EXPECT_EQ(labels(effect_ticks(logs(0.1, 2), EffectScale::log_ratio, 4)),
            (Labels{"0.1", "0.3", "1"}));
  EXPECT_EQ(labels(effect_ticks(logs(0.01, 100), EffectScale::log_ratio, 5)),
            (Labels{"0.01", "0.1", "1", "10", "100"}));
  EXPECT_EQ(labels(effect_ticks(logs(0.01, 100), EffectScale::log_ratio, 3)),
            (Labels{"0.01", "1", "100"}));
}

TEST(EffectTicks, OfCloseRatiosStandBetweenOneAndTwo) {
  EXPECT_EQ(labels(effect_ticks(logs(0.85, 1.21), EffectScale::log_ratio, 6)),
            (Labels{"0.9", "1", "1.1", "1.2"}));
}

TEST(EffectTicks, OfDifferencesStayInsideTheRange) {
  EXPECT_EQ(labels(effect_ticks({-0.35, 0.42}, EffectScale::difference, 5)),
            (Labels{"-0.2", "0", "0.2", "0.4"}));
}

TEST(EffectTicks, AreNeverMoreThanAskedForAndAlwaysInOrder) {
  for (const double low : {-600.0, -3.0, -0.001, 0.0, 2.5}) {
    for (const double width : {1e-6, 0.3, 4.0, 500.0}) {
      for (int most = 2; most <= 9; ++most) {
        for (const auto scale : {EffectScale::difference, EffectScale::log_ratio}) {
          const Range range{low, low + width};
          const auto ticks = effect_ticks(range, scale, most);
          EXPECT_LE(ticks.size(), static_cast<std::size_t>(most));
          for (std::size_t at = 0; at < ticks.size(); ++at) {
            EXPECT_GE(ticks[at].value, range.low - width * 1e-6);
            EXPECT_LE(ticks[at].value, range.high + width * 1e-6);
            EXPECT_TRUE(at == 0 || ticks[at - 1].value < ticks[at].value);
          }
        }
      }
    }
  }
}

TEST(EffectTicks, OfNoWidthAreADefect) {
  EXPECT_THROW(effect_ticks({1, 1}, EffectScale::difference, 5), base::Defect);
}

TEST(EffectWords, HaveTwoDecimalsOrTwoFigures) {
  EXPECT_EQ(effect_words(-0.7145, EffectScale::difference), "-0.71");
  EXPECT_EQ(effect_words(-0.7145, EffectScale::log_ratio), "0.49");
  EXPECT_EQ(effect_words(0, EffectScale::log_ratio), "1.00");
  EXPECT_EQ(effect_words(0.00123, EffectScale::difference), "0.0012");
  EXPECT_EQ(effect_words(12345.6, EffectScale::difference), "12,346");
  EXPECT_EQ(effect_words(0, EffectScale::difference), "0.00");
}

}  // namespace
}  // namespace commonweal::platform
