#include "investment/mission_test/mission_test_chart_file.hpp"

#include <gtest/gtest.h>

#include "investment/mission_test/mission_test_fixture.hpp"

namespace commonweal::investment {
namespace {

TEST(MissionTestCharts, CanBeDrawnWhateverItLacks) {
  Case of = wide_case();
  const auto whole = tested(of);
  EXPECT_TRUE(with_and_without_chart(whole));
  for (const auto& chart :
       {platform::render(value_chart(whole)), platform::render(driver_chart(whole)),
        platform::render(year_chart(whole)), platform::render(gainer_chart(whole))}) {
    EXPECT_TRUE(says(chart.str(), "<svg"));
  }
  of.metrics.front().usual.clear();
  of.metrics.front().target.reset();
  const auto bare = tested(of);
  EXPECT_FALSE(with_and_without_chart(bare));
  ASSERT_TRUE(change_chart(bare));
  EXPECT_NO_THROW(platform::render(*change_chart(bare)));
}

}  // namespace
}  // namespace commonweal::investment
