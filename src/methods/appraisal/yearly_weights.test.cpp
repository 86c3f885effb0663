#include "methods/appraisal/yearly_weights.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

using Weights = std::vector<double>;

TEST(YearlyWeights, OfAnEffectThatLastsAddUpThoseReachedSoFar) {
  EXPECT_EQ(yearly_weights(Weights{10, 20}, {}, 4), (Weights{10, 30, 30, 30}));
}

TEST(YearlyWeights, BeginAfterTheOnsetAndEndAfterTheDuration) {
  const ReachCourse course{.course = {.onset_months = 6, .duration_months = 12}};
  EXPECT_EQ(yearly_weights(Weights{100}, course, 3), (Weights{50, 50, 0}));
}

TEST(YearlyWeights, LoseAShareEachYear) {
  EXPECT_EQ(yearly_weights(Weights{100, 100}, {.fade = 0.5}, 4), (Weights{100, 150, 75, 37.5}));
  EXPECT_EQ(yearly_weights(Weights{100}, {.fade = 1}, 3), (Weights{100, 0, 0}));
}

TEST(YearlyWeights, LeaveOutWhoIsReachedAfterTheHorizon) {
  EXPECT_EQ(yearly_weights(Weights{1, 0, 0, 9}, {}, 2), (Weights{1, 1}));
  EXPECT_EQ(yearly_weights(Weights{}, {}, 2), (Weights{0, 0}));
}

}  // namespace
}  // namespace commonweal::methods
