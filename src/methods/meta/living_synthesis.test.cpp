#include "methods/meta/living_synthesis.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

void expect_same(const Pooled& living, const Pooled& fitted, const std::string& where) {
  EXPECT_EQ(living.studies, fitted.studies) << where;
  EXPECT_NEAR(living.estimate, fitted.estimate, 1e-13) << where;
  EXPECT_NEAR(living.standard_error, fitted.standard_error, 1e-13) << where;
  EXPECT_NEAR(living.limits.lower, fitted.limits.lower, 1e-13) << where;
  EXPECT_NEAR(living.p, fitted.p, 1e-13) << where;
  const auto& [tau2, q, q_degrees, q_p, i2, h2] = living.heterogeneity;
  EXPECT_NEAR(tau2, fitted.heterogeneity.tau2, 1e-13) << where;
  EXPECT_NEAR(q, fitted.heterogeneity.q, 1e-11) << where;
  EXPECT_EQ(q_degrees, fitted.heterogeneity.q_degrees) << where;
  EXPECT_NEAR(q_p, fitted.heterogeneity.q_p, 1e-13) << where;
  EXPECT_NEAR(i2, fitted.heterogeneity.i2, 1e-13) << where;
  EXPECT_NEAR(h2, fitted.heterogeneity.h2, 1e-12) << where;
  ASSERT_EQ(living.weights.size(), fitted.weights.size()) << where;
  for (std::size_t i = 0; i < living.weights.size(); ++i) {
    EXPECT_NEAR(living.weights[i], fitted.weights[i], 1e-14) << where;
  }
  ASSERT_EQ(living.prediction.has_value(), fitted.prediction.has_value()) << where;
  if (!living.prediction) return;
  EXPECT_NEAR(living.prediction->limits.upper, fitted.prediction->limits.upper, 1e-13) << where;
}

TEST(LivingSynthesis, IsAfterEachStudyWhatPoolingThemAllAnewSays) {
  const auto studies = bcg_studies();
  std::vector<StudyEffect> so_far{studies[0]};
  LivingSynthesis living(Effects::make(so_far).value());
  for (std::size_t i = 1; i < studies.size(); ++i) {
    const auto update = living.add(studies[i]).value();
    so_far.push_back(studies[i]);
    const Effects all = Effects::make(so_far).value();
    expect_same(update.fixed, pool(all, {.method = PoolMethod::fixed}).value(), studies[i].label);
    expect_same(update.random, pool(all, {.method = PoolMethod::dersimonian_laird}).value(),
                studies[i].label);
  }
  EXPECT_EQ(living.studies().label(12), "Comstock et al, 1976");
}

TEST(LivingSynthesis, SaysWhatAStudyChanged) {
  LivingSynthesis living(Effects::make({{"A", 0.2, 0.04}, {"B", 0.1, 0.04}}).value());
  const Pooled before = living.fixed();
  const auto update = living.add({"C", 0.5, 0.01}).value();
  EXPECT_NEAR(update.fixed_change.estimate, update.fixed.estimate - before.estimate, 1e-15);
  EXPECT_NEAR(update.fixed_change.in_errors, (0.3833333333 - 0.15) / std::sqrt(0.02), 1e-9);
  EXPECT_LT(update.fixed_change.width, 1);
  EXPECT_TRUE(update.fixed_change.effect_appeared);
  EXPECT_FALSE(update.fixed_change.effect_turned);
  const auto turned = living.add({"D", -3, 0.001}).value();
  EXPECT_TRUE(turned.fixed_change.effect_turned);
  EXPECT_FALSE(turned.fixed_change.effect_vanished);
  EXPECT_TRUE(turned.random_change.effect_turned || turned.random.estimate > 0);
}

TEST(LivingSynthesis, StaysAsItWasWhenAStudyIsRefused) {
  LivingSynthesis living(bcg_effects());
  const double before = living.random().estimate;
  EXPECT_FALSE(living.add({"bad", 1, -1}));
  EXPECT_FALSE(living.add({"bad", std::nan(""), 1}));
  EXPECT_FALSE(living.add({"bad", 1e200, 1}));
  EXPECT_FALSE(living.add({"bad", 1, 1e-320}));
  EXPECT_EQ(living.studies().count(), 13U);
  EXPECT_EQ(living.sums().studies, 13U);
  EXPECT_EQ(living.random().estimate, before);
  EXPECT_EQ(living.random().weights.size(), 13U);
}

TEST(LivingSynthesis, SumsOfPartsAreThoseOfTheWhole) {
  const auto studies = bcg_studies();
  FixedSums all;
  FixedSums first;
  FixedSums rest;
  for (std::size_t i = 0; i < studies.size(); ++i) {
    all.add(studies[i]);
    (i < 5 ? first : rest).add(studies[i]);
  }
  first.merge(rest);
  first.merge(FixedSums{});
  EXPECT_EQ(first.studies, 13U);
  EXPECT_NEAR(first.mean, all.mean, 1e-14);
  EXPECT_NEAR(first.q, all.q, 1e-11);
  EXPECT_NEAR(dersimonian_laird_tau2(first), 0.3087602629, 1e-9);
}

}  // namespace
}  // namespace commonweal::methods
