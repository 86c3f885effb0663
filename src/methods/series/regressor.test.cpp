#include "methods/series/regressor.hpp"

#include <gtest/gtest.h>

#include "methods/series/series_example.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

RegularFigures five_months() {
  const auto series = monthly({1, 2, 3, 4, 5});
  return regular_figures(series.points(), base::PeriodKind::month);
}

std::vector<double> marks_in_march(RegressorKind kind) {
  base::Problems problems;
  auto column = column_of({"March", kind, Period::month(2000, 3), {}}, five_months(), 6, problems);
  EXPECT_TRUE(problems.empty());
  return column;
}

std::string problem_of(const Regressor& regressor) {
  base::Problems problems;
  column_of(regressor, five_months(), 6, problems);
  const auto error = std::move(problems).fail();
  EXPECT_EQ(error.value().problems.at(0).place, "regressors");
  return error.value().problems.at(0).what;
}

TEST(Regressor, MarksAnIntervention) {
  EXPECT_EQ(marks_in_march(RegressorKind::level_shift), (std::vector<double>{0, 0, 1, 1, 1, 1}));
  EXPECT_EQ(marks_in_march(RegressorKind::pulse), (std::vector<double>{0, 0, 1, 0, 0, 0}));
  EXPECT_EQ(marks_in_march(RegressorKind::slope_change), (std::vector<double>{0, 0, 1, 2, 3, 4}));
}

TEST(Regressor, RefusesAnInterventionThatTheFiguresCannotShow) {
  EXPECT_EQ(problem_of({"Law", RegressorKind::pulse, Period::month(2000, 1), {}}),
            "\"Law\" is at 2000-01. Give a period after the first figure, 2000-01, and up to the "
            "last, 2000-05.");
  EXPECT_EQ(problem_of({"Law", RegressorKind::pulse, Period::quarter(2000, 1), {}}),
            "\"Law\" needs a period of the same kind as the figures'.");
}

TEST(Regressor, NeedsAValueForEachFigureAndForecast) {
  std::vector<Point> values;
  for (unsigned month = 1; month <= 5; ++month) values.push_back({Period::month(2000, month), 2});
  EXPECT_EQ(problem_of({"Rain", RegressorKind::column, {}, values}),
            "\"Rain\" has no value for 2000-06.");
}

}  // namespace
}  // namespace commonweal::methods
