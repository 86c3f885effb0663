#include "methods/series/forecast.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "methods/series/nile_example.hpp"
#include "methods/series/random_walks_fixture.hpp"
#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

const StructuralForm kSeasonal{.has_slope = true, .seasonal = 12};

Series seasonal_months(std::size_t months) {
  return monthly_series(figures_made_by(kSeasonal, {1, 0.3, 0.01, 0.2}, months, 12));
}

TEST(Forecast, OfTheNileGoesOnAtTheLastLevel) {
  const auto answer = forecast(nile(), {.horizon = 3}).value();
  EXPECT_EQ(answer.model, ForecastModel::level);
  EXPECT_NEAR(answer.log_likelihood, -632.546, 0.001);
  EXPECT_NEAR(answer.log_likelihood_in_full(), -633.465, 0.001);
  EXPECT_NEAR(answer.variances.irregular, 15099, 1);
  EXPECT_NEAR(answer.variances.level, 1469.1, 0.2);
  EXPECT_FALSE(answer.variances.slope.has_value());
  EXPECT_EQ(answer.latest, (Point{Period::year(base::PeriodKind::calendar_year, 1970), 740}));
  ASSERT_EQ(answer.points.size(), 3U);
  EXPECT_EQ(answer.points[0].period, Period::year(base::PeriodKind::calendar_year, 1971));
  // Durbin and Koopman (2012), section 2.6: every forecast is the last filtered level, 798.37; its
  // variance, 4032.2 and both noises at first, grows by the level's each year.
  for (int i = 0; i < 3; ++i) {
    EXPECT_NEAR(answer.points[std::size_t(i)].mean, 798.37, 0.01);
    EXPECT_NEAR(std::pow(answer.points[std::size_t(i)].standard_deviation, 2),
                4032.2 + 15099 + 1469.1 * (i + 1), 2);
  }
  ASSERT_TRUE(answer.backtest.has_value());
  EXPECT_EQ(answer.backtest->origins, 24);
}

TEST(Forecast, GivesTheQuantilesOfANormalDistribution) {
  const ForecastPoint point{Period::month(2000, 1), 10, 2};
  EXPECT_DOUBLE_EQ(point.quantile(0.5), 10);
  EXPECT_NEAR(point.quantile(0.975), 10 + 2 * 1.959964, 1e-5);
  EXPECT_NEAR(point.share_at_most(point.quantile(0.1)), 0.1, 1e-12);
  EXPECT_DOUBLE_EQ(point.share_at_most(10), 0.5);
}

TEST(Forecast, FollowsTheSeason) {
  std::vector<Point> points = seasonal_months(84).points();
  for (std::size_t i = 3; i < points.size(); i += 12) points[i].value += 40;
  const auto series = Series::make(points).value();
  for (const auto form : {SeasonalForm::dummies, SeasonalForm::trigonometric}) {
    const auto answer = forecast_alone(series, {.seasonal = 12, .seasonal_form = form}).value();
    EXPECT_GT(answer.points[3].mean, answer.points[2].mean + 30);
    EXPECT_GT(answer.points[3].mean, answer.points[4].mean + 30);
    EXPECT_TRUE(answer.variances.seasonal.has_value());
  }
}

TEST(Forecast, AsksTheFiguresUpToFromAlone) {
  const auto series = seasonal_months(60);
  const Period from = Period::month(2003, 12);
  const auto early = Series::make(series.until(from)).value();
  const auto answer = forecast(series, {.from = from, .horizon = 5}).value();
  const auto same = forecast(early, {.horizon = 5}).value();
  EXPECT_EQ(answer.latest.period, from);
  EXPECT_EQ(answer.points[4].mean, same.points[4].mean);
  EXPECT_EQ(answer.points[0].period, Period::month(2004, 1));
}

TEST(Forecast, MovesWithTheUnitAndTheZero) {
  const auto series = seasonal_months(60);
  std::vector<Point> points = series.points();
  for (Point& point : points) point.value = point.value * 1000 + 5e6;
  const ForecastQuestion question{.horizon = 4, .model = ForecastModel::trend, .seasonal = 12};
  const auto one = forecast_alone(series, question).value();
  const auto other = forecast_alone(Series::make(points).value(), question).value();
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NEAR(other.points[i].mean, one.points[i].mean * 1000 + 5e6, 1);
    EXPECT_NEAR(other.points[i].standard_deviation, one.points[i].standard_deviation * 1000, 1);
  }
}

TEST(Forecast, LeavesGapsOpen) {
  const auto answer = forecast_alone(key_stage_2_gap(), {.horizon = 2}).value();
  EXPECT_EQ(answer.figures, 12);
  EXPECT_EQ(answer.points[1].period, academic(2025));
}

TEST(Forecast, MeasuresAnInterventionAndKeepsItUp) {
  auto figures = figures_made_by({}, {1, 0.05, 0, 0}, 60, 6);
  for (std::size_t i = 40; i < 60; ++i) *figures[i] += 30;
  const Regressor law{"Law", RegressorKind::level_shift, Period::month(2003, 5), {}};
  const ForecastQuestion question{.model = ForecastModel::level, .regressors = {law}};
  const auto answer = forecast(monthly_series(figures), question).value();
  ASSERT_EQ(answer.effects.size(), 1U);
  EXPECT_EQ(answer.effects[0].name, "Law");
  EXPECT_NEAR(answer.effects[0].size.mean, 30, 3 * answer.effects[0].size.standard_deviation);
  EXPECT_LT(answer.effects[0].size.standard_deviation, 3);
  EXPECT_NEAR(answer.points[5].mean, 30, 5);
}

TEST(Forecast, OfAColumnDoesNotDependOnItsUnit) {
  const auto series = seasonal_months(60);
  Regressor rain{"Rain", RegressorKind::column, {}, {}};
  for (int i = 0; i < 66; ++i) {
    rain.values.push_back({base::later(Period::month(2000, 1), i), std::sin(1.7 * i * i)});
  }
  ForecastQuestion question{.horizon = 6, .model = ForecastModel::level, .regressors = {rain}};
  const auto one = forecast_alone(series, question).value();
  for (Point& value : question.regressors[0].values) value.value *= 1000;
  const auto other = forecast_alone(series, question).value();
  EXPECT_NEAR(other.effects[0].size.mean * 1000, one.effects[0].size.mean, 1e-6);
  EXPECT_NEAR(other.points[3].mean, one.points[3].mean, 1e-6);
  EXPECT_NEAR(other.log_likelihood, one.log_likelihood - std::log(1000), 1e-6);
}

TEST(Forecast, GivesTheSameBitsAgain) {
  const auto series = seasonal_months(72);
  const auto one = forecast(series, {.seasonal = 12}).value();
  const auto other = forecast(series, {.seasonal = 12}).value();
  EXPECT_EQ(one.points.back().mean, other.points.back().mean);
  EXPECT_EQ(one.points.back().standard_deviation, other.points.back().standard_deviation);
  EXPECT_EQ(one.backtest->mase, other.backtest->mase);
}

}  // namespace
}  // namespace commonweal::methods
