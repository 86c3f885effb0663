#include "methods/survey/survey_table.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "methods/survey/cluster_sample_fixture.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

// Cochran (1977): of a simple sample, the variance of a share is p (1 - p) / (n - 1).
TEST(SurveySpread, OfASimpleSampleIsTheTextbooks) {
  const SurveyDesign design{.weights = Numbers(10, 7.0)};
  const SurveyAnswers answers{.options = 2,
                              .chosen = {{0}, {0}, {0}, {1}, {1}, {1}, {1}, {1}, {1}, {1}},
                              .is_asked = std::vector<bool>(10, true)};
  const auto share = survey_table(design, answers, {}).all.shares[0];
  EXPECT_NEAR(share.share, 0.3, 1e-15);
  EXPECT_NEAR(share.error, std::sqrt(0.3 * 0.7 / 9), 1e-15);
  EXPECT_NEAR(share.design_effect, 10.0 / 9, 1e-12);
  EXPECT_EQ(share.responses, 3U);
}

// Known truth: limits of 95% hold it in about 95 of 100 samples.
TEST(SurveyMean, IsSureAsOftenAsItSays) {
  int held = 0;
  for (std::uint64_t number = 0; number < 400; ++number) {
    const auto sample = cluster_sample(number);
    const auto mean = survey_mean(sample.design, sample.values, {}, kNoSurveyGroup);
    held += mean.limits.lower <= 1.1 && 1.1 <= mean.limits.upper ? 1 : 0;
  }
  EXPECT_GT(held, 364);
  EXPECT_LT(held, 394);
}

// Several answers each: shares are of people, and may add up to more than 1.
TEST(SurveyTable, TakesSeveralAnswers) {
  const SurveyAnswers answers{
      .options = 3, .chosen = {{0, 1}, {1}, {}, {0, 1, 2}}, .is_asked = {true, true, true, false}};
  const auto table = survey_table({.weights = {1, 2, 1, 9}}, answers, {});
  EXPECT_EQ(table.all.responses, 3U);
  EXPECT_NEAR(table.all.shares[0].share, 0.25, 1e-15);
  EXPECT_NEAR(table.all.shares[1].share, 0.75, 1e-15);
  EXPECT_EQ(table.all.shares[2].share, 0);
  EXPECT_GT(table.all.shares[2].limits.upper, 0.3);  // Nobody of three says little.
}

}  // namespace
}  // namespace commonweal::methods
