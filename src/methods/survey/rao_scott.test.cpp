#include "methods/survey/rao_scott.hpp"

#include <gtest/gtest.h>

#include "methods/survey/cluster_sample_fixture.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

// Groups are drawn by cluster without regard to answers: Pearson's own test finds differences far
// too often, the corrected one in about 5 of 100.
TEST(RaoScott, FindsNoDifferencesThatClustersMake) {
  int found = 0;
  int found_by_pearson = 0;
  for (std::uint64_t number = 0; number < 400; ++number) {
    const auto sample = cluster_sample(number);
    const auto test = rao_scott_test(sample.design, sample.answers, sample.groups);
    ASSERT_TRUE(test);
    found += test->p < 0.05 ? 1 : 0;
    found_by_pearson += test->chi_square > 3.841 ? 1 : 0;
  }
  EXPECT_LT(found, 34);
  EXPECT_GT(found, 8);
  EXPECT_GT(found_by_pearson, 60);
}

// Of a simple sample the correction is nearly none: 30 of 50 against 20 of 50, Pearson's 4.
TEST(RaoScott, IsNearlyPearsonsOfASimpleSample) {
  SurveyAnswers answers{.options = 2, .chosen = {}, .is_asked = std::vector<bool>(100, true)};
  SurveyGroups groups{.count = 2, .of = {}};
  for (std::uint32_t i = 0; i < 100; ++i) {
    groups.of.push_back(i / 50);
    answers.chosen.push_back({i % 50 < (i < 50 ? 30U : 20U) ? 1U : 0U});
  }
  const SurveyDesign design{.weights = Numbers(100, 3.0)};
  const auto test = rao_scott_test(design, answers, groups);
  ASSERT_TRUE(test);
  EXPECT_NEAR(test->chi_square, 4, 1e-9);
  EXPECT_NEAR(test->degrees, 1, 1e-9);
  EXPECT_NEAR(test->p, 0.0455, 0.006);
  const auto table = survey_table(design, answers, groups);
  EXPECT_NEAR(*table.groups[0].shares[1].apart, 0.2, 1e-12);
  EXPECT_NEAR(*table.groups[0].shares[1].apart_p, 0.0455, 0.006);
}

// Nobody of the first group gave the last answer: there is no logarithm, and still an answer.
TEST(RaoScott, AnswersWhereACellIsEmpty) {
  SurveyAnswers answers{.options = 3, .chosen = {}, .is_asked = std::vector<bool>(90, true)};
  SurveyGroups groups{.count = 2, .of = {}};
  for (std::uint32_t i = 0; i < 90; ++i) {
    groups.of.push_back(i % 2);
    answers.chosen.push_back({i % 2 == 0 ? i % 4 / 2 : i % 3});
  }
  const auto test = rao_scott_test({.weights = Numbers(90, 1.0)}, answers, groups);
  ASSERT_TRUE(test);
  EXPECT_GT(test->degrees, 1.3);
  EXPECT_LE(test->degrees, 2 + 1e-9);
  EXPECT_LT(test->p, 0.001);
}

TEST(RaoScott, SaysNothingOfOneGroup) {
  const SurveyDesign design{.weights = {1, 1}};
  EXPECT_FALSE(rao_scott_test(design, {2, {{0}, {1}}, {true, true}}, {2, {0, 0}}));
}

}  // namespace
}  // namespace commonweal::methods
