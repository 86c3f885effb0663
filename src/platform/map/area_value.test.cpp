#include "platform/map/area_value.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/chart/chart_fixture.hpp"

namespace commonweal::platform {
namespace {

std::vector<AreaValue> values_of(const std::vector<double>& numbers) {
  std::vector<AreaValue> values;
  for (const double number : numbers) {
    AreaValue value;
    value.code = std::to_string(values.size());
    value.value = number;
    values.push_back(std::move(value));
  }
  return values;
}

TEST(QuantileBreaks, PutAsManyIntoEachClass) {
  Random random;
  std::vector<double> numbers;
  for (int at = 0; at < 150; ++at) numbers.push_back(70 + random.below(14));
  const auto values = values_of(numbers);
  for (std::size_t classes = 1; classes <= kClassesMax; ++classes) {
    const auto breaks = quantile_breaks(values, classes);
    ASSERT_EQ(breaks.size(), classes - 1);
    std::vector<double> counts(classes, 0);
    for (const double number : numbers) ++counts[class_of(number, breaks)];
    for (const double count : counts) {
      EXPECT_NEAR(count, 150.0 / static_cast<double>(classes), 3);
    }
  }
}

TEST(QuantileBreaks, AreRoundEnoughToBeSaid) {
  EXPECT_EQ(quantile_breaks(values_of({73.7123, 76.1234, 79.4567, 83.7891}), 2),
            std::vector<double>{79.5});
  EXPECT_EQ(quantile_breaks(values_of({0, 1234567, 4000000}), 2), std::vector<double>{1230000});
}

TEST(QuantileBreaks, AreFewerWhereValuesAreTheSame) {
  EXPECT_TRUE(quantile_breaks({}, 5).empty());
  EXPECT_TRUE(quantile_breaks(values_of({7, 7, 7}), 5).empty());
  EXPECT_EQ(quantile_breaks(values_of({1, 1, 1, 1, 1, 9}), 5).size(), 0U);
  EXPECT_EQ(quantile_breaks(values_of({0, 0, 0, 1, 1, 1}), 4), std::vector<double>{1});
}

TEST(QuantileBreaks, PassOverAreasWithoutAFigureAndRefuseWhatIsNone) {
  auto values = values_of({1, 2, 3, 4});
  values[3].value.reset();
  EXPECT_EQ(quantile_breaks(values, 3), (std::vector<double>{2, 3}));
  values[0].value = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(quantile_breaks(values, 3), base::Defect);
  EXPECT_THROW(quantile_breaks({}, 7), base::Defect);
}

TEST(ClassOf, PutsAValueAtABreakIntoTheClassAbove) {
  const std::vector<double> breaks{10, 20};
  EXPECT_EQ(class_of(9.99, breaks), 0U);
  EXPECT_EQ(class_of(10, breaks), 1U);
  EXPECT_EQ(class_of(20, breaks), 2U);
  EXPECT_EQ(class_of(5, {}), 0U);
}

}  // namespace
}  // namespace commonweal::platform
