#include "methods/discounting/price_index.hpp"

#include <limits>
#include <string>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

PriceIndex prices() { return PriceIndex::make({{2025, 100}, {2024, 96}, {2026, 102}}).value(); }

TEST(PriceIndex, TakesMoneyFromTheYearsOwnPricesToAnothers) {
  EXPECT_DOUBLE_EQ(rebase(prices(), {.from = 2024, .to = 2026}).value(), 102.0 / 96);
  EXPECT_DOUBLE_EQ(rebase(prices(), {.from = 2026, .to = 2024}).value(), 96.0 / 102);
}

TEST(PriceIndex, LeavesMoneyOfTheSameYearAsItIsEvenWhereNothingIsHeld) {
  EXPECT_EQ(rebase(prices(), {.from = 1900, .to = 1900}), 1);
}

TEST(PriceIndex, SaysNothingOfYearsThatItDoesNotHold) {
  EXPECT_EQ(rebase(prices(), {.from = 2023, .to = 2026}), std::nullopt);
  EXPECT_EQ(rebase(prices(), {.from = 2024, .to = 2027}), std::nullopt);
}

TEST(PriceIndex, GoesOnAtTheGrowthThatTheCallerAssumes) {
  auto index = prices();
  index.extend(0.02);
  EXPECT_EQ(index.last_year(), 2026);
  EXPECT_NEAR(rebase(index, {.from = 2026, .to = 2029}).value(), 1.02 * 1.02 * 1.02, 1e-12);
  EXPECT_EQ(index.at(2023), std::nullopt);
}

std::string first_problem(std::vector<YearIndex> years) {
  const auto made = PriceIndex::make(std::move(years));
  return made ? "" : made.error().problems.front().what;
}

TEST(PriceIndex, RefusesGapsDoublesAndWhatIsNoPrice) {
  EXPECT_EQ(first_problem({}), "There is no price index. Add a year of it.");
  EXPECT_EQ(first_problem({{2024, 1}, {2026, 1}}), "The price index of 2025 is missing. Add it.");
  EXPECT_EQ(first_problem({{2024, 1}, {2024, 2}}),
            "The price index of 2024 is given twice. Keep one.");
  for (const double index : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
    EXPECT_EQ(first_problem({{2024, index}}), "The price index of 2024 must be above 0.");
  }
}

}  // namespace
}  // namespace commonweal::methods
