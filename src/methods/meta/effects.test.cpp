#include "methods/meta/effects.hpp"

#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(Effects, RefuseWhatIsNoEffectAndNameEachStudy) {
  const auto refused = Effects::make(
      {{"A", 0.2, 0.1}, {"B", kNaN, 0.1}, {"", 0.2, -0.1}, {"C", 0.2, 0}, {"D", kInfinity, kNaN}});
  ASSERT_FALSE(refused);
  const std::vector<base::Problem> expected{
      {"B", "The effect is no number. Give a finite number."},
      {"study 3", "The variance is -0.1. Give a number above 0: the square of the standard error."},
      {"C", "The variance is 0. Give a number above 0: the square of the standard error."},
      {"D", "The effect is inf. Give a finite number."},
      {"D", "The variance is no number. Give a number above 0: the square of the standard error."}};
  EXPECT_EQ(refused.error().problems, expected);
}

TEST(Effects, RefuseToBeNone) {
  EXPECT_EQ(Effects::make({}).error().problems.at(0).what, "There is no study to pool.");
}

TEST(Effects, KeepTheirLabelsWhenSomeAreChosen) {
  const auto all = Effects::make({{"A", 1, 0.1}, {"B", 2, 0.2}, {"C", 3, 0.3}}).value();
  const Effects others = all.without(1);
  EXPECT_EQ(others.count(), 2U);
  EXPECT_EQ(others.label(1), "C");
  EXPECT_EQ(others.estimates()[1], 3);
  EXPECT_EQ(others.variances()[1], 0.3);
  Effects more = all.of(std::vector<std::size_t>{2, 0});
  more.append(others);
  EXPECT_EQ(more.count(), 4U);
  EXPECT_EQ(more.label(0), "C");
  EXPECT_EQ(more.label(3), "C");
}

}  // namespace
}  // namespace commonweal::methods
