#include "methods/series/forecast.hpp"

#include <gtest/gtest.h>

#include "methods/series/nile_example.hpp"

namespace commonweal::methods {
namespace {

TEST(Forecast, OfTheNileGoesOnAtTheLastLevel) {
  const auto answer = forecast(nile(), {.horizon = 3, .model = ForecastModel::level}).value();
  EXPECT_NEAR(answer.log_likelihood, -632.5456, 1e-3);
  EXPECT_NEAR(answer.variances.irregular, 15099, 15);
  EXPECT_NEAR(answer.variances.level, 1469.1, 15);
  ASSERT_EQ(answer.points.size(), 3U);
  EXPECT_NEAR(answer.points[0].mean, 798.37, 0.5);
  EXPECT_NEAR(answer.points[2].mean, 798.37, 0.5);
}

TEST(Forecast, OfATrendGoesOn) {
  const auto answer = forecast(nile(), {.horizon = 3, .model = ForecastModel::trend}).value();
  EXPECT_LT(answer.points[2].mean, answer.points[0].mean);
  EXPECT_GT(answer.points[2].standard_deviation, answer.points[0].standard_deviation);
}

TEST(Forecast, OfMonthsWithSeasons) {
  std::vector<Point> points;
  for (int i = 0; i < 60; ++i) {
    const double noise = double((i * 7919) % 101) / 50 - 1;
    points.push_back(
        {base::later(base::Period::month(2000, 1), i), i % 12 == 3 ? 20 + noise : noise});
  }
  const auto series = Series::make(points).value();
  for (const auto form : {SeasonalForm::dummies, SeasonalForm::trigonometric}) {
    const auto answer =
        forecast(series, {.model = ForecastModel::level, .seasonal = 12, .seasonal_form = form})
            .value();
    EXPECT_NEAR(answer.points[3].mean, 20, 1.5);
    EXPECT_NEAR(answer.points[5].mean, 0, 1.5);
  }
}

}  // namespace
}  // namespace commonweal::methods
