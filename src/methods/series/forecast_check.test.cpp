// What a forecast says of series and questions that it cannot answer.

#include "methods/series/forecast_check.hpp"

#include <gtest/gtest.h>

#include "methods/series/random_walks_fixture.hpp"
#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

std::vector<base::Problem> problems_of(const Series& series, const ForecastQuestion& question) {
  const auto answer = forecast_alone(series, question);
  return answer ? std::vector<base::Problem>() : answer.error().problems;
}

void expect_problem(const Series& series, const ForecastQuestion& question,
                    const base::Problem& problem) {
  const auto problems = problems_of(series, question);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].place, problem.place);
  EXPECT_EQ(problems[0].what, problem.what);
}

Series months(std::size_t count) {
  return monthly_series(figures_made_by({}, {1, 0.1, 0, 0}, count, 1));
}

TEST(ForecastCheck, RefusesAShortSeries) {
  expect_problem(
      months(5), {},
      {"series", "The series has 5 figures up to 2000-05. A forecast needs at least 6."});
  expect_problem(months(7), {.model = ForecastModel::trend},
                 {"series", "The series has 7 figures up to 2000-07. A trend needs at least 8."});
  expect_problem(months(29), {.seasonal = 12},
                 {"series",
                  "The series has 29 figures up to 2002-05. A forecast with a season of 12 months "
                  "needs at least 30."});
  expect_problem(
      months(40), {.from = Period::month(2000, 3)},
      {"series", "The series has 3 figures up to 2000-03. A forecast needs at least 6."});
  EXPECT_TRUE(forecast(months(6), {}).has_value());
}

TEST(ForecastCheck, RefusesASeriesThatNeverChanges) {
  expect_problem(
      monthly({5, 5, 5, 5, 5, 5, 5, 5}), {},
      {"series",
       "Every figure of the series is 5. Nothing changes, so there is nothing to say how "
       "far a forecast may be off."});
}

TEST(ForecastCheck, RefusesASeriesWithoutAnyError) {
  expect_problem(
      monthly({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), {},
      {"series",
       "No error can be measured: the figures follow the model exactly, as a straight line does, "
       "or their changes are too small to be computed with. In the second case take one number off "
       "them all, or use a smaller unit."});
}

TEST(ForecastCheck, RefusesMoreGapsThanFigures) {
  auto figures = figures_made_by({}, {1, 0.1, 0, 0}, 40, 1);
  for (std::size_t i = 1; i + 1 < figures.size(); ++i) {
    if (i % 3 != 0) figures[i] = std::nullopt;
  }
  expect_problem(
      monthly_series(figures), {},
      {"series",
       "Of the 40 months from 2000-01 to 2003-04, 26 have no figure. A forecast needs one "
       "for at least half of them."});
}

TEST(ForecastCheck, RefusesASeasonThatDoesNotFitThePeriods) {
  expect_problem(
      months(60), {.seasonal = 5},
      {"seasonal", "5 months do not divide a year. Say 2, 3, 4, 6 or 12, or 0 for no season."});
  expect_problem(
      months(60), {.seasonal = -12},
      {"seasonal", "-12 months do not divide a year. Say 2, 3, 4, 6 or 12, or 0 for no season."});
  expect_problem(key_stage_2_gap(), {.seasonal = 4},
                 {"seasonal", "Figures of academic years have no season. Leave it out, or say 0."});
}

TEST(ForecastCheck, RefusesAHorizonOfNothingOrOfAges) {
  for (const auto& [horizon, text] :
       {std::pair(0, "0"), std::pair(-3, "-3"), std::pair(1201, "1,201")}) {
    expect_problem(
        months(20), {.horizon = horizon},
        {"horizon", "A forecast goes 1 to 1,200 months on, not " + std::string(text) + "."});
  }
}

TEST(ForecastCheck, RefusesFromOutsideTheSeries) {
  expect_problem(months(20), {.from = Period::month(2002, 1)},
                 {"from", "2002-01 is outside the series, which runs from 2000-01 to 2001-08."});
  expect_problem(months(20), {.from = Period::quarter(2000, 3)},
                 {"from", "2000 Q3 is not one of the figures' periods, which are months."});
}

TEST(ForecastCheck, RefusesFiguresTooLargeToComputeWith) {
  expect_problem(
      monthly({1, 2, 3, 2, 1, 4e18, 2, 3}), {},
      {"series",
       "The figure 4e+18 for 2000-06 is too large to be computed with. Use a larger unit, "
       "such as millions."});
}

TEST(ForecastCheck, RefusesRegressorsThatCannotBeToldApart) {
  const Regressor law{"Law", RegressorKind::level_shift, Period::month(2000, 9), {}};
  expect_problem(months(20), {.regressors = {law, law}},
                 {"regressors",
                  "Two of the regressors, or one and the level, cannot be told apart by these "
                  "figures."});
}

TEST(ForecastCheck, TellsOfEverythingAtOnce) {
  const auto problems =
      problems_of(months(4), {.from = Period::month(2009, 1), .horizon = 0, .seasonal = 7});
  ASSERT_EQ(problems.size(), 3U);
  EXPECT_EQ(problems[0].place, "from");
  EXPECT_EQ(problems[1].place, "horizon");
  EXPECT_EQ(problems[2].place, "seasonal");
}

}  // namespace
}  // namespace commonweal::methods
