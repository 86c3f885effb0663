#include "missions/difference.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

constexpr Measured kFigure{.value = 10, .interval = Interval{.lower = 8, .upper = 11}};

TEST(Difference, IsClearOnlyWhereTheOtherFigureLiesOutsideTheInterval) {
  EXPECT_EQ(difference(Direction::higher, kFigure, 7.9), Difference::better);
  EXPECT_EQ(difference(Direction::higher, kFigure, 8), Difference::unclear);
  EXPECT_EQ(difference(Direction::higher, kFigure, 11), Difference::unclear);
  EXPECT_EQ(difference(Direction::higher, kFigure, 11.1), Difference::worse);
}

TEST(Difference, IsBetterOrWorseByTheDirectionOfTheMetric) {
  EXPECT_EQ(difference(Direction::lower, kFigure, 7), Difference::worse);
  EXPECT_EQ(difference(Direction::lower, kFigure, 12), Difference::better);
  EXPECT_EQ(difference(Direction::neutral, kFigure, 7), Difference::higher);
  EXPECT_EQ(difference(Direction::neutral, kFigure, 12), Difference::lower);
}

TEST(Difference, ClaimsNothingWithoutAnInterval) {
  const Measured bare{.value = 10, .interval = std::nullopt};
  EXPECT_EQ(difference(Direction::higher, bare, 1), Difference::untold);
  EXPECT_EQ(words_against(Difference::untold, bare, 1, "England"), "Higher than England");
  EXPECT_EQ(words_against(Difference::untold, bare, 10, "England"), "The same as England");
}

TEST(Difference, IsSaidInWords) {
  EXPECT_EQ(words_against(Difference::better, kFigure, 1, "England"), "Better than England");
  EXPECT_EQ(words_against(Difference::unclear, kFigure, 9, "England"),
            "No clear difference from England");
}

}  // namespace
}  // namespace commonweal::missions
