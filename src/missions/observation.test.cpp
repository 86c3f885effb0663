#include "missions/observation.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using base::Missing;
using base::Period;
using base::Reported;

TEST(SeriesOf, LeavesAGapWhereAFigureIsMissing) {
  const auto series = series_of({{.period = Period::month(2020, 1), .figure = Reported{100}},
                                 {.period = Period::month(2020, 2), .figure = Missing::low},
                                 {.period = Period::month(2020, 4), .figure = Reported{0}}});
  ASSERT_TRUE(series);
  EXPECT_EQ(series->points(), (std::vector<methods::Point>{{Period::month(2020, 1), 100},
                                                           {Period::month(2020, 4), 0}}));
  EXPECT_EQ(series->at(Period::month(2020, 2)), std::nullopt);
}

TEST(SeriesOf, CountsAProvisionalFigureAsAFigure) {
  const auto series =
      series_of({{.period = Period::month(2020, 1),
                  .figure = Reported{.value = 7, .status = base::FigureStatus::provisional}}});
  ASSERT_TRUE(series);
  EXPECT_EQ(series->points().size(), 1u);
}

TEST(SeriesOf, FailsWhereThereIsNoFigure) {
  EXPECT_FALSE(series_of({}));
  EXPECT_FALSE(series_of({{.period = Period::month(2020, 1), .figure = Missing::not_available}}));
}

}  // namespace
}  // namespace commonweal::missions
