#include "learning/levers/gaming_check.hpp"

#include <gtest/gtest.h>

namespace commonweal::learning {
namespace {

// 20 in each of 40 bins of 1 about 95, and more just at it.
std::vector<double> values_with(std::size_t more) {
  std::vector<double> values;
  for (int bin = 0; bin < 40; ++bin) values.insert(values.end(), 20, 75.5 + bin);
  values.insert(values.end(), more, 95.1);
  return values;
}

GamingCheck checked(std::size_t more) {
  return gaming_check(values_with(more), {.threshold = 95, .bin_width = 1}).value();
}

TEST(GamingCheck, FindsNothingInAnEvenCourse) {
  const auto check = checked(0);
  EXPECT_EQ(check.sign, GamingSign::none);
  EXPECT_EQ(gaming_sentences(check)[1],
            "Of the nearest, 20 lie on the good side and 20 on the other.");
}

TEST(GamingCheck, SaysHowStrongASignIs) {
  EXPECT_EQ(checked(14).sign, GamingSign::some);
  const auto strong = checked(60);
  EXPECT_EQ(strong.sign, GamingSign::strong);
  EXPECT_TRUE(gaming_sentences(strong)[0].starts_with(
      "60.0 more figures than expected lie just on the good side of 95 (give or take "));
}

TEST(GamingCheck, SaysNothingWhereNoSmoothCourseFits) {
  auto values = values_with(60);
  values.insert(values.end(), 3000, 76.5);
  const auto check = gaming_check(values, {.threshold = 95, .bin_width = 1}).value();
  EXPECT_EQ(check.sign, GamingSign::unclear);
}

TEST(GamingCheck, SaysNothingWhereAllFiguresLieInFewBins) {
  std::vector<double> values(60, 95.2);
  EXPECT_EQ(gaming_check(values, {.threshold = 95})->sign, GamingSign::unclear);
  values.insert(values.end(), 5, 94.5);
  const auto check = gaming_check(values, {.threshold = 95}).value();
  EXPECT_EQ(check.sign, GamingSign::unclear);
  EXPECT_EQ(gaming_sentences(check),
            (std::vector<std::string>{
                "All figures lie in 2 bins of 40: too few to draw a smooth course through, so it "
                "is unclear. Take narrower bins.",
                "Of the nearest, 60 lie on the good side and 5 on the other."}));
}

TEST(GamingCheck, RefusesTooFew) { EXPECT_FALSE(gaming_check({95, 95.1}, {.threshold = 95})); }

}  // namespace
}  // namespace commonweal::learning
