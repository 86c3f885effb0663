#include "platform/chart/scale.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

using Ticks = std::vector<Tick>;

std::string labels(const Ticks& ticks) {
  std::string text;
  for (const auto& tick : ticks) text += (text.empty() ? "" : " | ") + tick.label;
  return text;
}

TEST(ValueTicks, CoverTheRangeInRoundSteps) {
  const Ticks expected{{0, "0"}, {2e6, "2m"}, {4e6, "4m"}, {6e6, "6m"}, {8e6, "8m"}};
  EXPECT_EQ(value_ticks({0, 7768573}, 5), expected);
}

TEST(ValueTicks, AreExactBelowOne) {
  const Ticks expected{{3.2, "3.2"}, {3.3, "3.3"}, {3.4, "3.4"}, {3.5, "3.5"}};
  EXPECT_EQ(value_ticks({3.2, 3.47}, 5), expected);
}

TEST(ValueTicks, StepByOneTwoOrFive) {
  EXPECT_EQ(labels(value_ticks({0, 4}, 5)), "0 | 1 | 2 | 3 | 4");
  EXPECT_EQ(labels(value_ticks({0, 9}, 5)), "0 | 2 | 4 | 6 | 8 | 10");
  EXPECT_EQ(labels(value_ticks({0, 24}, 5)), "0 | 5 | 10 | 15 | 20 | 25");
  EXPECT_EQ(labels(value_ticks({0, 26}, 5)), "0 | 10 | 20 | 30");
}

TEST(ValueTicks, ShareOneUnit) {
  EXPECT_EQ(labels(value_ticks({0, 1.4e6}, 5)), "0 | 0.5m | 1m | 1.5m");
  EXPECT_EQ(labels(value_ticks({0, 76000}, 5)), "0 | 20,000 | 40,000 | 60,000 | 80,000");
  EXPECT_EQ(labels(value_ticks({0, 1.9e11}, 5)), "0 | 50bn | 100bn | 150bn | 200bn");
}

TEST(ValueTicks, PassThroughZeroWhereTheRangeDoes) {
  EXPECT_EQ(labels(value_ticks({-0.3, 0.55}, 5)), "-0.4 | -0.2 | 0 | 0.2 | 0.4 | 0.6");
}

TEST(ValueTicks, GiveWidthToARangeThatHasNone) {
  EXPECT_EQ(labels(value_ticks({0, 0}, 5)), "0 | 0.2 | 0.4 | 0.6 | 0.8 | 1");
  EXPECT_EQ(labels(value_ticks({100, 100}, 5)), "90 | 95 | 100 | 105 | 110");
}

TEST(ValueTicks, CoverAnyRangeWithNoMoreStepsThanAllowed) {
  for (const double low : {-1e12, -3.3, -1e-7, 0.0, 1e-5, 0.7, 99.0, 1e6, 1e15, 1e200}) {
    for (const double width : {0.0, 1e-9, 1e-3, 0.3, 1.0, 7.0, 1e4, 9.99e9, 1e200}) {
      const auto ticks = value_ticks({low, low + width}, 5);
      ASSERT_GE(ticks.size(), 2U) << low << ' ' << width;
      EXPECT_LE(ticks.size(), 6U) << low << ' ' << width;
      const double step = ticks[1].value - ticks[0].value;
      EXPECT_LE(ticks.front().value, low + step * 1e-5);
      EXPECT_GE(ticks.back().value, low + width - step * 1e-5);
    }
  }
}

TEST(ValueTicks, RefuseWhatIsNoRange) {
  EXPECT_THROW(value_ticks({1, 0}, 5), base::Defect);
  EXPECT_THROW(value_ticks({0, std::numeric_limits<double>::quiet_NaN()}, 5), base::Defect);
  EXPECT_THROW(value_ticks({0, std::numeric_limits<double>::infinity()}, 5), base::Defect);
}

TEST(TimeTicks, AreYearsInALongRange) {
  const Ticks expected{{2010, "2010"}, {2015, "2015"}, {2020, "2020"}, {2025, "2025"}};
  EXPECT_EQ(time_ticks({2007.6, 2028}, 5), expected);
  EXPECT_EQ(labels(time_ticks({2019.2, 2023.9}, 8)), "2020 | 2021 | 2022 | 2023");
  EXPECT_EQ(labels(time_ticks({1850, 2024}, 5)), "1850 | 1900 | 1950 | 2000");
}

TEST(TimeTicks, AreMonthsInAShortRange) {
  const Ticks expected{{2022.75, "Oct 2022"}, {2023, "Jan 2023"}, {2023.25, "Apr"}};
  EXPECT_EQ(time_ticks({2022.6, 2023.4}, 5), expected);
  EXPECT_EQ(labels(time_ticks({2023.0, 2023.25}, 5)), "Jan 2023 | Feb | Mar | Apr");
  EXPECT_EQ(labels(time_ticks({2021.1, 2023.9}, 6)), "Jul 2021 | Jan 2022 | Jul | Jan 2023 | Jul");
}

TEST(TimeTicks, KeepToTheirLimit) {
  for (int ticks_max = 1; ticks_max < 12; ++ticks_max) {
    for (const double span : {0.0, 0.1, 0.5, 1.0, 2.9, 3.0, 17.0, 200.0, 9000.0}) {
      EXPECT_LE(time_ticks({2007.6, 2007.6 + span}, ticks_max).size(),
                static_cast<std::size_t>(ticks_max));
    }
  }
}

TEST(ShortNumber, IsShort) {
  EXPECT_EQ(short_number(2e6), "2m");
  EXPECT_EQ(short_number(7.5e6), "7.5m");
  EXPECT_EQ(short_number(-1.25e9), "-1.25bn");
  EXPECT_EQ(short_number(40000), "40,000");
  EXPECT_EQ(short_number(3.2), "3.2");
  EXPECT_EQ(short_number(0), "0");
  EXPECT_EQ(short_number(0.000012345), "0.0000123");
}

TEST(LinearScale, MapsEndsToEnds) {
  const LinearScale upwards({0, 10}, {300, 100});
  EXPECT_EQ(upwards(0), 300);
  EXPECT_EQ(upwards(10), 100);
  EXPECT_EQ(upwards(2.5), 250);
}

TEST(LinearScale, RefusesValuesWithoutWidth) {
  EXPECT_THROW(LinearScale({1, 1}, {0, 100}), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
