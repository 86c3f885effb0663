#include "methods/series/model_choice.hpp"

#include <gtest/gtest.h>

#include "methods/series/nile_example.hpp"
#include "methods/series/random_walks_fixture.hpp"

namespace commonweal::methods {
namespace {

int times_chosen(ForecastModel model, const StructuralForm& truth, const PerNoise& variances) {
  int times = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto figures = figures_made_by(truth, variances, 100, seed);
    const auto choice = choose_model(ForecastModel::automatic, {}, figures).value();
    times += choice.best().model == model ? 1 : 0;
  }
  return times;
}

TEST(ModelChoice, TakesTheLevelForTheNile) {
  const std::vector<std::optional<double>> figures(kNile.begin(), kNile.end());
  const auto choice = choose_model(ForecastModel::automatic, {}, figures).value();
  EXPECT_EQ(choice.considered.size(), 3U);
  EXPECT_EQ(choice.best().model, ForecastModel::level);
}

TEST(ModelChoice, MostlyFindsTheModelThatMadeTheFigures) {
  EXPECT_GE(times_chosen(ForecastModel::level, {}, {1, 0.1, 0, 0}), 14);
  EXPECT_GE(times_chosen(ForecastModel::trend, {.has_slope = true}, {1, 0.1, 0.05, 0}), 14);
}

// The unit of the figures has no say: compared by their diffuse likelihoods, the models of a series
// in millions and of the same series in units would rank differently.
TEST(ModelChoice, DoesNotDependOnTheUnit) {
  const auto figures = figures_made_by({.has_slope = true}, {1, 0.1, 0.001, 0}, 40, 9);
  auto others = figures;
  for (auto& figure : others) *figure *= 1e6;
  const auto one = choose_model(ForecastModel::automatic, {}, figures).value();
  const auto other = choose_model(ForecastModel::automatic, {}, others).value();
  for (std::size_t i = 1; i < 3; ++i) {
    EXPECT_NEAR(one.considered[i].aicc - one.considered[0].aicc,
                other.considered[i].aicc - other.considered[0].aicc, 1e-5);
  }
}

TEST(ModelChoice, ConsidersWhatTheFiguresSufficeFor) {
  const auto figures = figures_made_by({}, {1, 0.1, 0, 0}, 8, 1);
  EXPECT_EQ(choose_model(ForecastModel::automatic, {}, figures).value().considered.size(), 2U);
}

TEST(ModelChoice, FitsOnlyTheModelThatIsAskedFor) {
  const auto figures = figures_made_by({}, {1, 0.1, 0, 0}, 30, 1);
  const auto choice = choose_model(ForecastModel::damped, {}, figures).value();
  ASSERT_EQ(choice.considered.size(), 1U);
  EXPECT_EQ(choice.best().model, ForecastModel::damped);
}

}  // namespace
}  // namespace commonweal::methods
