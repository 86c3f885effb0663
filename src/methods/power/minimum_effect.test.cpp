#include "methods/power/minimum_effect.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

PowerQuestion of_people(double each) { return {.arms = {.treated = each, .control = each}}; }

// 40 schools of 20 pupils, half of them treated.
PowerQuestion of_schools() {
  return {.arms = {.treated = 20, .control = 20, .cluster_size = 20, .icc = 0.15}};
}

std::string told(const base::Error& error) {
  std::string text;
  for (const auto& [place, what] : error.problems) text += place + ": " + what + '\n';
  return text;
}

// R: (qt(.975, 98) + qt(.8, 98)) * sqrt(2 / 50).
TEST(MinimumEffect, OfPeopleIsTheMultipleOfTheError) {
  const auto found = minimum_effect(of_people(50)).value();
  EXPECT_NEAR(found.multiplier, 2.829771844, 1e-9);
  EXPECT_NEAR(found.effect, 0.5659543688, 1e-9);
  EXPECT_EQ(found.degrees, 98);
  EXPECT_EQ(found.design_effect, 1);
}

// Dong and Maynard (2013), model 3.1 by its formula in R.
TEST(MinimumEffect, OfClustersCountsWhatTheyShare) {
  const auto found = minimum_effect(of_schools()).value();
  EXPECT_NEAR(found.effect, 0.3989701061, 1e-9);
  EXPECT_EQ(found.degrees, 38);
  EXPECT_NEAR(found.design_effect, 1 + 19 * 0.15, 1e-12);
}

TEST(MinimumEffect, FallsWithWhatCovariatesExplain) {
  auto question = of_schools();
  question.explained_between = 0.5;
  question.explained_within = 0.6;
  question.covariates = 1;
  EXPECT_NEAR(minimum_effect(question)->effect, 0.2760131962, 1e-9);
}

TEST(MinimumEffect, IsFoundAsOftenAsAsked) {
  for (const double power : {0.5, 0.8, 0.95}) {
    for (auto question : {of_people(30), of_people(5000), of_schools()}) {
      question.power = power;
      const double effect = minimum_effect(question)->effect;
      EXPECT_NEAR(power_for(question, effect).value(), power, 1e-12);
      EXPECT_NEAR(power_for(question, -effect).value(), power, 1e-12);
    }
  }
}

TEST(MinimumEffect, ComesToPeopleWhereClustersShareNothing) {
  auto clusters = of_schools();
  clusters.arms.icc = 0;
  const double error = minimum_effect(clusters)->standard_error;
  EXPECT_NEAR(error, minimum_effect(of_people(400))->standard_error, 1e-15);
}

// R: power.prop.test(n = 50, p1 = .5, power = .8, tol = 1e-13)$p2 and the like.
TEST(MinimumShares, AreThoseThatRFinds) {
  const auto even = minimum_shares(of_people(50), 0.5).value();
  EXPECT_NEAR(even.risen, 0.766830178952, 1e-9);
  EXPECT_NEAR(even.fallen, 1 - even.risen, 1e-12);
  const auto reoffending = minimum_shares(of_people(400), 0.282).value();
  EXPECT_NEAR(reoffending.risen, 0.37490150297, 1e-9);
  EXPECT_NEAR(reoffending.fallen, 0.197545956712, 1e-9);
}

TEST(MinimumShares, AreFurtherAwayForClusters) {
  auto clusters = of_schools();
  const auto people = minimum_shares(of_people(400), 0.282).value();
  const auto schools = minimum_shares(clusters, 0.282).value();
  EXPECT_LT(schools.fallen, people.fallen);
  EXPECT_GT(schools.risen, people.risen);
}

// R: uniroot() on the formula with qt(.975, df) and qt(.8, df), df the clusters less 2. With the
// normal's deviates 8 prisons would seem to find a rise to 0.536.
TEST(MinimumShares, OfClustersGoByTheirDegrees) {
  const auto schools = minimum_shares(of_schools(), 0.282).value();
  EXPECT_NEAR(schools.fallen, 0.122661096064, 1e-9);
  EXPECT_NEAR(schools.risen, 0.474335048507, 1e-9);
  const PowerQuestion prisons{
      .arms = {.treated = 4, .control = 4, .cluster_size = 100, .icc = 0.05}};
  const auto few = minimum_shares(prisons, 0.3).value();
  EXPECT_NEAR(few.risen, 0.583941183341, 1e-9);
  EXPECT_NEAR(few.fallen, 0.076498209792, 1e-9);
}

TEST(MinimumShares, SayWhereAShareCannotFallFarEnough) {
  const auto rare = minimum_shares(of_people(50), 0.02).value();
  EXPECT_FALSE(rare.can_fall);
  EXPECT_EQ(rare.fallen, 0);
  EXPECT_TRUE(rare.can_rise);
}

TEST(MinimumEffect, NamesAllThatMakesNoSense) {
  PowerQuestion question{.arms = {.treated = 1, .control = -3, .cluster_size = 0, .icc = 2},
                         .confidence = 1,
                         .power = 0};
  const auto refused = minimum_effect(question);
  ASSERT_FALSE(refused);
  EXPECT_EQ(told(refused.error()),
            "treated: Give a number that is not below 2, not 1.\n"
            "control: Give a number that is not below 2, not -3.\n"
            "cluster size: Give a number that is not below 1, not 0.\n"
            "icc: Give a share between 0 and 1, not 2.\n"
            "confidence: Give a share above 0 and below 1, not 1.\n"
            "power: Give a share above 0 and below 1, not 0.\n");
}

TEST(MinimumEffect, RefusesMoreCovariatesThanItCanBear) {
  auto question = of_people(3);
  question.covariates = 4;
  EXPECT_FALSE(minimum_effect(question));
  question.covariates = NAN;
  EXPECT_FALSE(minimum_effect(question));
  EXPECT_FALSE(minimum_shares(of_people(50), 1));
}

}  // namespace
}  // namespace commonweal::methods
