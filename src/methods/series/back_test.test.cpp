#include "methods/series/back_test.hpp"

#include <gtest/gtest.h>

#include "methods/series/model_choice.hpp"
#include "methods/series/random_walks_fixture.hpp"

namespace commonweal::methods {
namespace {

std::optional<Backtest> tested(const StructuralForm& form,
                               const std::vector<std::optional<double>>& figures,
                               std::size_t horizon) {
  const auto fit = most_likely(form, Damping::as_given, figures).value();
  return back_test(figures, {.fit = fit,
                             .damping = Damping::as_given,
                             .horizon = horizon,
                             .figures_min = figures_min(ForecastModel::level, form.seasonal)});
}

// Truth known: the model that made the figures covers about what it says, over many series.
TEST(BackTest, CoversAboutWhatItSaysWhereTheModelIsTrue) {
  double inside_80 = 0;
  double inside_95 = 0;
  double forecasts = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto test = tested({}, figures_made_by({}, {1, 0.3, 0, 0}, 80, seed), 3).value();
    EXPECT_EQ(test.origins, 24);
    inside_80 += test.coverage_80 * test.forecasts;
    inside_95 += test.coverage_95 * test.forecasts;
    forecasts += test.forecasts;
  }
  EXPECT_NEAR(inside_80 / forecasts, 0.80, 0.04);
  EXPECT_NEAR(inside_95 / forecasts, 0.95, 0.025);
}

// Worked out by hand: eight figures that alternate. A level between them is off by half the change,
// so each error is about half of the unit, and the naive forecast of one step is off by a whole
// one.
TEST(BackTest, MeasuresErrorsInUsualChanges) {
  std::vector<std::optional<double>> figures;
  for (int i = 0; i < 40; ++i) figures.push_back(i % 2 == 0 ? 1 : 3);
  const auto test = tested({}, figures, 1).value();
  EXPECT_EQ(test.origins, 20);
  EXPECT_EQ(test.forecasts, 20);
  EXPECT_NEAR(test.mase, 0.5, 0.03);
  EXPECT_DOUBLE_EQ(test.naive_mase, 1);
}

TEST(BackTest, ComparesASeasonWithTheSameSeasonOfTheLastRound) {
  std::vector<std::optional<double>> figures;
  for (int i = 0; i < 48; ++i) figures.push_back(i % 4 == 0 ? 10.0 + i / 4 : i / 4);
  const auto test = tested({.seasonal = 4}, figures, 4).value();
  EXPECT_DOUBLE_EQ(test.naive_mase, 1);  // One more each round.
}

TEST(BackTest, UsesNoFigureThatIsYetToCome) {
  auto figures = figures_made_by({}, {1, 0.3, 0, 0}, 30, 3);
  const auto fit = most_likely({}, Damping::as_given, figures).value();
  const BacktestQuestion question{fit, Damping::as_given, 1, 6};
  const auto before = back_test(figures, question).value();
  figures.back() = *figures.back() + 1e6;  // Only the last forecast can be off by that much.
  const auto after = back_test(figures, question).value();
  EXPECT_EQ(after.forecasts, before.forecasts);
  EXPECT_GE(after.coverage_95, before.coverage_95 - 1.001 / before.forecasts);
}

TEST(BackTest, LeavesGapsOut) {
  auto figures = figures_made_by({}, {1, 0.3, 0, 0}, 40, 3);
  figures[30] = std::nullopt;
  EXPECT_EQ(tested({}, figures, 1)->forecasts, tested({}, figures, 1)->origins - 1);
}

TEST(BackTest, NeedsFourOrigins) {
  EXPECT_FALSE(tested({}, figures_made_by({}, {1, 0.3, 0, 0}, 9, 3), 1).has_value());
  EXPECT_TRUE(tested({}, figures_made_by({}, {1, 0.3, 0, 0}, 10, 3), 1).has_value());
}

}  // namespace
}  // namespace commonweal::methods
