#include "methods/interruption/interruption.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "base/philox.hpp"
#include "methods/interruption/least_squares.hpp"
#include "methods/interruption/nearest_mixture.hpp"
#include "methods/interruption/segmented_effect.hpp"
#include "methods/interruption/structural_effect.hpp"
#include "methods/interruption/synthetic_control.hpp"

namespace commonweal::methods {
namespace {

using Table = std::map<std::string, std::vector<double>>;

// Columns of numbers of a CSV file without quotes; empty where the file is absent.
Table columns_in(const std::string& path) {
  std::ifstream in(path);
  std::string line;
  Table table;
  if (!std::getline(in, line)) return table;
  std::vector<std::string> names;
  std::istringstream header(line);
  for (std::string name; std::getline(header, name, ',');) names.push_back(name);
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    std::string cell;
    for (std::size_t i = 0; std::getline(cells, cell, ','); ++i) {
      table[names.at(i)].push_back(std::strtod(cell.c_str(), nullptr));
    }
  }
  return table;
}

std::vector<double> logs(std::vector<double> values) {
  for (double& value : values) value = std::log(value);
  return values;
}

// Drivers or front-seat passengers killed or seriously injured; the law of February 1983.
double seat_belt_effect(const Table& table, const std::string& who) {
  const auto values = logs(table.at(who));
  const std::vector<std::optional<double>> figures(values.begin(), values.end());
  const auto found = structural_effect(
      figures, {.at = 169,
                .seasonal = 12,
                .regressors = {logs(table.at("kms")), logs(table.at("PetrolPrice"))}});
  EXPECT_TRUE(found);
  return 100 * std::expm1(found->effects.step.effect);
}

TEST(StructuralEffect, FindsTheSeatBeltLawAsPublished) {
  const auto table = columns_in("../shared/data/causal/seatbelts_uk.csv");
  if (table.empty()) GTEST_SKIP() << "NOT TESTED: ../shared/data/causal/seatbelts_uk.csv is absent";
  ASSERT_EQ(table.at("law")[168], 0);
  ASSERT_EQ(table.at("law")[169], 1);
  EXPECT_NEAR(seat_belt_effect(table, "drivers"), -23, 2);
  EXPECT_NEAR(seat_belt_effect(table, "front"), -30, 2);
  EXPECT_NEAR(seat_belt_effect(table, "rear"), 0, 5);  // Whom the law did not reach.
}

TEST(StructuralEffect, FindsAStepThatWasPutInWhereFiguresAreMissingToo) {
  base::RandomStream random(9, 1);
  std::vector<std::optional<double>> figures;
  double level = 100;
  for (int i = 0; i < 96; ++i) {
    level += 0.2 * random.normal();
    const double season = 5 * std::sin(i * 2 * 3.14159265358979 / 12);
    figures.emplace_back(level + season + random.normal() + (i >= 60 ? -8 : 0));
  }
  figures[30].reset();
  figures[70].reset();
  const auto found = structural_effect(figures, {.at = 60, .seasonal = 12});
  ASSERT_TRUE(found);
  const auto& step = found->effects.step;
  EXPECT_LT(step.limits.lower, -8);
  EXPECT_GT(step.limits.upper, -8);
  EXPECT_LT(step.standard_error, 1);
  EXPECT_LT(step.p, 1e-6);
  EXPECT_EQ(found->effects.without.size(), figures.size());
  EXPECT_NEAR(found->effects.without[65] + step.effect, *figures[65], 4);
}

// The figures of the R script in tests/peers/interruption.R.
std::vector<double> made_figures() {
  std::vector<double> figures;
  for (int i = 0; i < 36; ++i) {
    const double after = i >= 20 ? -6 + 0.3 * (i - 20) : 0;
    figures.push_back(50 + 0.4 * i + after + 3 * ((i * 7) % 11) / 11.0 + (i % 4 == 1 ? 2 : 0));
  }
  return figures;
}

TEST(SegmentedEffect, EqualsSandwichToTheDigitsItPrints) {
  const auto found = segmented_effect(made_figures(), {.at = 20}, 3);
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->step.effect, -5.657739938081, 1e-10);
  EXPECT_NEAR(found->step.standard_error, 0.5265102079885, 1e-10);
  EXPECT_NEAR(found->step.p / 3.79066525199e-12, 1, 1e-6);
  EXPECT_NEAR(found->slope->effect, 0.267260061920, 1e-10);
  EXPECT_NEAR(found->slope->standard_error, 0.0418373454910, 1e-10);
  EXPECT_NEAR(found->mean.effect, -3.653289473684, 1e-10);
  EXPECT_NEAR(found->mean.standard_error, 0.644072355614, 1e-10);
}

TEST(SegmentedEffect, TakesSeasonsAndRegressorsAsSandwichDoes) {
  const auto seasonal = segmented_effect(made_figures(), {.at = 20, .seasonal = 4}, 5);
  ASSERT_TRUE(seasonal);
  EXPECT_NEAR(seasonal->step.effect, -5.8065594059406, 1e-10);
  EXPECT_NEAR(seasonal->step.standard_error, 0.3348922219203, 1e-10);
  std::vector<double> second(36);
  for (std::size_t i = 1; i < second.size(); i += 4) second[i] = 1;
  const auto with = segmented_effect(made_figures(), {.at = 20, .regressors = {second}}, 5);
  ASSERT_TRUE(with);
  EXPECT_NEAR(with->regressors[0].effect, 2.16, 0.1);
  EXPECT_LT(with->regressors[0].p, 0.01);
}

TEST(SegmentedEffect, SaysNothingWhereARegressorIsTheStepItself) {
  std::vector<double> step(36);
  for (std::size_t i = 20; i < step.size(); ++i) step[i] = 1;
  EXPECT_FALSE(segmented_effect(made_figures(), {.at = 20, .regressors = {step}}));
  EXPECT_FALSE(segmented_effect(std::vector<double>{1, 2, 4, 3}, {.at = 2}));
}

TEST(NeweyWestLag, IsTheRuleOf1994) {
  EXPECT_EQ(newey_west_lag(100), 4U);
  EXPECT_EQ(newey_west_lag(36), 3U);
  EXPECT_EQ(newey_west_lag(192), 4U);
}

double product_with(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

TEST(NearestMixture, LeavesNoPointOfTheHullNearer) {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    base::RandomStream random(seed, 2);
    const std::size_t size = 1 + random.below(8);
    std::vector<std::vector<double>> points(2 + random.below(40));
    std::vector<double> target(size);
    for (double& value : target) value = 2 * random.normal();
    for (auto& point : points) {
      for (std::size_t i = 0; i < size; ++i) point.push_back(random.normal());
    }
    if (seed % 3 == 0) points.push_back(points[0]);  // Twice the same.
    if (seed % 7 == 0) target = points[1];
    const auto weights = nearest_mixture(points, target);
    double sum = 0;
    std::vector<double> gap(size);
    for (std::size_t j = 0; j < points.size(); ++j) {
      EXPECT_GE(weights[j], 0);
      sum += weights[j];
      for (std::size_t i = 0; i < size; ++i) gap[i] += weights[j] * (points[j][i] - target[i]);
    }
    EXPECT_NEAR(sum, 1, 1e-12);
    const double square = product_with(gap, gap);
    for (const auto& point : points) {  // Wolfe's test of the nearest point.
      std::vector<double> away(size);
      for (std::size_t i = 0; i < size; ++i) away[i] = point[i] - target[i];
      EXPECT_GE(product_with(gap, away), square - 1e-8) << seed;
    }
  }
}

TEST(SyntheticControl, FindsTheMixtureAndTheEffectThatWerePutIn) {
  base::RandomStream random(4, 3);
  ControlQuestion question{.outcomes = {}, .place = 2, .at = 12};
  for (int place = 0; place < 20; ++place) {
    std::vector<double> outcomes;
    double level = 50 + 10 * random.normal();
    for (int t = 0; t < 18; ++t) outcomes.push_back(level += random.normal());
    question.outcomes.push_back(outcomes);
  }
  for (std::size_t t = 0; t < 18; ++t) {
    const auto& all = question.outcomes;
    question.outcomes[2][t] = 0.3 * all[5][t] + 0.7 * all[11][t] + (t >= 12 ? -6 : 0);
  }
  const auto found = synthetic_control(question);
  EXPECT_NEAR(found.weights[5], 0.3, 1e-8);
  EXPECT_NEAR(found.weights[11], 0.7, 1e-8);
  EXPECT_NEAR(found.effect, -6, 1e-7);
  EXPECT_NEAR(found.error_before, 0, 1e-7);
  EXPECT_NEAR(found.p, 1.0 / 20, 1e-12);
}

TEST(SyntheticControl, FindsThatTexasBuiltPrisonsAndFilledThem) {
  const std::string path = "../shared/data/causal/texas_prison.csv";
  const auto table = columns_in(path);
  if (table.empty()) GTEST_SKIP() << "NOT TESTED: " << path << " is absent";
  ControlQuestion question{.outcomes = {}, .place = 0, .at = 8};  // 1985 to 1992 are before.
  const auto& prisoners = table.at("bmprison");
  for (std::size_t row = 0; row < prisoners.size(); row += 16) {
    if (table.at("statefip")[row] == 48) question.place = question.outcomes.size();
    question.outcomes.emplace_back(prisoners.begin() + std::ptrdiff_t(row),
                                   prisoners.begin() + std::ptrdiff_t(row + 16));
  }
  ASSERT_EQ(question.outcomes.size(), 51U);
  const auto found = synthetic_control(question);
  EXPECT_GT(found.effect, 15'000);
  // Small states fit their own mixtures nearly without error before, so that ratios of theirs are
  // large by chance: 8 of 50 widen by as much.
  EXPECT_LT(found.p, 0.2);
}

}  // namespace
}  // namespace commonweal::methods
