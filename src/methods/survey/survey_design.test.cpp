#include "methods/survey/survey_design.hpp"

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// Of a whole population nothing varies; of half of it, half as much.
TEST(SurveySpread, KnowsHowMuchWasDrawn) {
  SurveyDesign design{.weights = {1, 1, 1, 1}, .population = {4}};
  EXPECT_EQ(SurveySpread(design).variance({1, 2, 3, 4}), 0);
  design.population = {8};
  const double half = SurveySpread(design).variance({1, 2, 3, 4});
  design.population = {};
  EXPECT_NEAR(SurveySpread(design).variance({1, 2, 3, 4}), 2 * half, 1e-12);
}

TEST(SurveySpread, HoldsALoneClusterAgainstAllOthers) {
  const SurveyDesign design{.weights = {1, 1, 1}, .stratum = {0, 0, 1}};
  const SurveySpread spread(design);
  EXPECT_EQ(spread.lone_clusters(), 1U);
  EXPECT_NEAR(spread.variance({1, 1, 4}), 4, 1e-12);  // (4 - 2)^2, and nothing in stratum 0.
}

}  // namespace
}  // namespace commonweal::methods
