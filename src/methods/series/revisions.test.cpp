#include "methods/series/revisions.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

RevisedFigure figure(unsigned month, double first, double latest) {
  return {base::Period::month(2020, month), first, latest};
}

TEST(RevisionSummary, IsThatOfTheFiguresThatChanged) {
  const std::vector figures = {figure(1, 100, 103), figure(2, 100, 100), figure(3, 50, 49),
                               figure(4, 10, 14)};
  const auto summary = summary_of(figures);
  ASSERT_TRUE(summary);
  EXPECT_EQ(summary->figures(), 3U);
  EXPECT_EQ(summary->up, 2U);
  EXPECT_EQ(summary->down, 1U);
  EXPECT_EQ(summary->mean, 2);  // (3 - 1 + 4) / 3
  EXPECT_DOUBLE_EQ(summary->mean_absolute, 8.0 / 3);
  EXPECT_EQ(summary->largest, figure(4, 10, 14));
}

TEST(RevisionSummary, NamesTheEarliestOfEquallyLargeOnes) {
  const std::vector figures = {figure(1, 5, 3), figure(2, 3, 5)};
  EXPECT_EQ(summary_of(figures)->largest, figure(1, 5, 3));
  EXPECT_EQ(summary_of(figures)->mean, 0);
  EXPECT_EQ(summary_of(figures)->mean_absolute, 2);
}

TEST(RevisionSummary, IsNoneWhereNoFigureChanged) {
  EXPECT_FALSE(summary_of({}));
  const std::vector same = {figure(1, 5, 5)};
  EXPECT_FALSE(summary_of(same));
}

TEST(PercentChange, IsOfTheFirstFigure) {
  EXPECT_EQ(percent_change(50, 49), -2);
  EXPECT_EQ(percent_change(-50, -49), 2);  // Up, whatever the sign of the figure.
  EXPECT_EQ(percent_change(0, 1), std::nullopt);
}

}  // namespace
}  // namespace commonweal::methods
