#include "investment/appraisal/appraised_cost.hpp"

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"

namespace commonweal::investment {
namespace {

TEST(Cost, ShowsOptimismBiasAsItsOwnNumber) {
  const auto answer = appraised(example_case());
  const auto& building = answer.costs.at(1);
  EXPECT_DOUBLE_EQ(building.uplift, 0.12);  // 0.24 x (1 - 0.5).
  EXPECT_DOUBLE_EQ(building.years.front().stated, 500'000);
  EXPECT_DOUBLE_EQ(building.years.front().bias, 60'000);
  EXPECT_DOUBLE_EQ(building.present, 560'000);  // Year 0 is not discounted.
  ASSERT_EQ(answer.budgets.size(), 2U);
  EXPECT_EQ(answer.budgets[1].budget, "cdel");
  EXPECT_DOUBLE_EQ(answer.cost_years[0].total(), 1'560'000);
  EXPECT_NEAR(answer.cost_years[1].discounted, 1'000'000 / 1.035, 1e-6);
  EXPECT_NEAR(answer.cost_years[1].cash.value(), 1'020'000, 1e-6);
}

TEST(Cost, InCashIsTakenToThePricesOfTheAppraisal) {
  auto of = example_case();
  of.proposals[0].prices = Prices::cash;
  const auto answer = appraised(of);
  EXPECT_NEAR(answer.cost_years[1].stated, 1'000'000 / 1.02, 1e-6);
  EXPECT_NEAR(answer.cost_years[1].cash.value(), 1'000'000, 1e-6);
}

}  // namespace
}  // namespace commonweal::investment
