#include "methods/meta/three_level.hpp"

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/konstantopoulos_example.hpp"

namespace commonweal::methods {
namespace {

// Konstantopoulos (2011), section 4, and the analysis of the same data on metafor's own pages.
TEST(ThreeLevel, OfTheSchoolCalendarIsAsPublished) {
  const auto ml =
      three_level(calendar_effects(), calendar_districts(), {.likelihood = Likelihood::ml});
  ASSERT_TRUE(ml);
  EXPECT_NEAR(ml->coefficients[0].estimate, 0.1845, 5e-5);
  EXPECT_NEAR(ml->coefficients[0].standard_error, 0.0805, 5e-5);
  EXPECT_NEAR(ml->between.variance, 0.0577, 5e-5);
  EXPECT_NEAR(ml->within.variance, 0.0329, 5e-5);
  const auto reml = three_level(calendar_effects(), calendar_districts());
  ASSERT_TRUE(reml);
  EXPECT_NEAR(reml->coefficients[0].estimate, 0.1847, 5e-5);
  EXPECT_NEAR(reml->coefficients[0].standard_error, 0.0846, 5e-5);
  EXPECT_NEAR(reml->between.variance, 0.0651, 5e-5);
  EXPECT_NEAR(reml->within.variance, 0.0327, 5e-5);
}

TEST(ThreeLevel, SaysHowSureEachOfItsFiguresIs) {
  const ThreeLevel it = three_level(calendar_effects(), calendar_districts()).value();
  EXPECT_NEAR(it.coefficients[0].limits.lower, 0.0190, 5e-5);
  EXPECT_NEAR(it.coefficients[0].limits.upper, 0.3504, 5e-5);
  EXPECT_NEAR(it.coefficients[0].p, 0.0289, 5e-5);
  EXPECT_NEAR(it.prediction->limits.lower, -0.4502, 5e-5);
  EXPECT_NEAR(it.prediction->limits.upper, 0.8197, 5e-5);
  EXPECT_NEAR(it.between.limits.lower, 0.0222, 5e-5);
  EXPECT_NEAR(it.between.limits.upper, 0.2072, 5e-5);
  EXPECT_NEAR(it.within.limits.lower, 0.0163, 5e-5);
  EXPECT_NEAR(it.within.limits.upper, 0.0628, 5e-5);
  EXPECT_NEAR(it.q, 578.8640, 5e-5);
  EXPECT_EQ(it.q_degrees, 55U);
  EXPECT_EQ(it.clusters, 11U);
}

// rma.mv(yi, vi, mods = ~ year + I((year - 1990)^2), random = ~ 1 | district/study) of metafor
// 3.8-1; REML, ML and REML with test = "t". Its search ends at about 1e-5 of the variances.
TEST(ThreeLevel, TestsAllModeratorsAtOnce) {
  Moderator bend{"bend", {}};
  for (const double year : calendar_year().values) {
    bend.values.push_back((year - 1990) * (year - 1990));
  }
  const std::vector moderators{calendar_year(), bend};
  const auto asked = [&](const ThreeLevelQuestion& question) {
    return three_level(calendar_effects(), calendar_districts(), question, moderators)
        .value()
        .moderators.value();
  };
  const OmnibusTest reml = asked({});
  EXPECT_NEAR(reml.statistic, 0.31716084, 1e-5);
  EXPECT_NEAR(reml.p, 0.85335433, 1e-5);
  EXPECT_EQ(reml.tested, 2U);
  EXPECT_FALSE(reml.degrees);
  EXPECT_NEAR(asked({.likelihood = Likelihood::ml}).statistic, 0.39194686, 1e-5);
  const OmnibusTest f = asked({.inference = Inference::student});
  EXPECT_NEAR(f.statistic, 0.15858042, 1e-5);
  EXPECT_NEAR(f.p, 0.85375773, 1e-5);
  EXPECT_EQ(f.degrees, 53);
  EXPECT_FALSE(three_level(calendar_effects(), calendar_districts())->moderators);
}

TEST(ThreeLevel, WithoutClusteringIsThePoolOfIndependentEffects) {
  // Each pair of effects lies evenly around the mean, so that clusters differ by nothing.
  std::vector<StudyEffect> studies;
  std::vector<std::string> names;
  for (int i = 1; i <= 6; ++i) {
    for (const double sign : {-1.0, 1.0}) {
      studies.push_back({"", 0.3 + sign * 0.1 * i, 0.02});
      names.push_back(std::to_string(i));
    }
  }
  const Effects effects = Effects::make(studies).value();
  const ThreeLevel it = three_level(effects, Clusters::make(names).value()).value();
  const Pooled pooled = pool(effects).value();
  EXPECT_EQ(it.between.variance, 0);
  EXPECT_EQ(it.between.limits.lower, 0);
  EXPECT_NEAR(it.within.variance, pooled.heterogeneity.tau2, 1e-9);
  EXPECT_NEAR(it.coefficients[0].standard_error, pooled.standard_error, 1e-9);
}

TEST(ThreeLevel, DoesNotDependOnTheOrderOfEffects) {
  std::vector<StudyEffect> studies;
  std::vector<std::string> names;
  for (auto it = kCalendarStudies.rbegin(); it != kCalendarStudies.rend(); ++it) {
    studies.push_back({"", it->estimate, it->variance});
    names.push_back(std::to_string(it->district));
  }
  const ThreeLevel one = three_level(calendar_effects(), calendar_districts()).value();
  const ThreeLevel other =
      three_level(Effects::make(studies).value(), Clusters::make(names).value()).value();
  EXPECT_NEAR(one.between.variance, other.between.variance, 1e-9);
  EXPECT_NEAR(one.within.variance, other.within.variance, 1e-9);
}

std::string refusal(const Effects& effects, const Clusters& clusters,
                    const ThreeLevelQuestion& question = {}) {
  const auto answer = three_level(effects, clusters, question);
  return answer ? "" : answer.error().problems.at(0).what;
}

TEST(ThreeLevel, IsRefusedWhereLevelsCannotBeToldApart) {
  const Effects five = calendar_effects().of(std::vector<std::size_t>{0, 1, 2, 3, 4});
  const auto clusters = [](std::vector<std::string> names) {
    return Clusters::make(names).value();
  };
  EXPECT_EQ(refusal(five, clusters({"a", "b", "c", "d", "e"})),
            "Each cluster has one effect, so variance between and within clusters cannot be told "
            "apart. Pool them as independent effects.");
  EXPECT_EQ(refusal(five, clusters({"a", "a", "a", "a", "a"})),
            "All effects are in one cluster. A variance between clusters needs two or more.");
  EXPECT_EQ(refusal(five, clusters({"a", "b"})),
            "There are 5 effects and 2 clusters named. Name one for each effect.");
  EXPECT_EQ(refusal(five.of(std::vector<std::size_t>{0, 1}), clusters({"a", "b"})),
            "Each cluster has one effect, so variance between and within clusters cannot be told "
            "apart. Pool them as independent effects.");
  EXPECT_EQ(refusal(five, clusters({"a", "a", "b", "b", "b"}), {.confidence = 1}),
            "The confidence must lie between 0 and 1.");
  EXPECT_EQ(
      refusal(five, clusters({"a", "a", "b", "b", "b"}), {.inference = Inference::knapp_hartung}),
      "Knapp and Hartung's adjustment is not defined for three levels. Use Student's t.");
  EXPECT_FALSE(Clusters::make(std::vector<std::string>{"a", ""}));
}

}  // namespace
}  // namespace commonweal::methods
