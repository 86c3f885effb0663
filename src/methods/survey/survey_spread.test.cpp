#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "base/philox.hpp"
#include "methods/survey/rao_scott.hpp"
#include "methods/survey/survey_replicates.hpp"
#include "methods/survey/survey_table.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

// 12 strata of 5 clusters of 6 people, who are like their cluster.
struct ClusterSample {
  SurveyDesign design;
  std::vector<std::optional<double>> values;
  SurveyAnswers answers{.options = 2, .chosen = {}, .is_asked = {}};
  SurveyGroups groups{.count = 2, .of = {}};
};

ClusterSample cluster_sample(std::uint64_t number) {
  base::RandomStream stream(1984, number);
  ClusterSample sample;
  for (std::uint32_t stratum = 0; stratum < 12; ++stratum) {
    for (std::uint32_t cluster = 0; cluster < 5; ++cluster) {
      const double alike = stream.normal();
      const bool is_north = stream.below(2) == 0;
      for (int person = 0; person < 6; ++person) {
        const double value = 0.2 * stratum + alike + stream.normal();
        sample.design.weights.push_back(0.5 + stream.uniform());
        sample.design.stratum.push_back(stratum);
        sample.design.cluster.push_back(stratum * 5 + cluster);
        sample.values.push_back(value);
        sample.answers.chosen.push_back({value > 1 ? 1U : 0U});
        sample.answers.is_asked.push_back(true);
        sample.groups.of.push_back(is_north ? 1 : 0);
      }
    }
  }
  return sample;
}

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

// For a total the jackknife gives what linearisation gives, cluster by cluster.
TEST(SurveyReplicates, OfAJackknifeAreExactForTotals) {
  const auto sample = cluster_sample(1);
  Influence influence;
  for (std::size_t i = 0; i < sample.values.size(); ++i) {
    influence.push_back(sample.design.weights[i] * *sample.values[i]);
  }
  const auto replicates = jackknife_replicates(sample.design);
  EXPECT_EQ(replicates.weights.size(), 60U);
  const double by_jackknife =
      replicate_variance(sample.design, replicates, [&](const Numbers& weights) {
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * *sample.values[i];
        return sum;
      });
  const double linear = SurveySpread(sample.design).variance(influence);
  EXPECT_NEAR(by_jackknife, linear, 1e-9 * linear);
}

double mean_by(const ClusterSample& sample, const Numbers& weights) {
  double sum = 0;
  double all = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    sum += weights[i] * *sample.values[i];
    all += weights[i];
  }
  return sum / all;
}

TEST(SurveyReplicates, OfAMeanAgreeWithLinearisation) {
  const auto sample = cluster_sample(2);
  const auto by = [&](const Numbers& weights) { return mean_by(sample, weights); };
  const auto mean = survey_mean(sample.design, sample.values, {}, kNoSurveyGroup);
  const double linear = mean.error * mean.error;
  EXPECT_GT(mean.design_effect, 2);
  EXPECT_NEAR(replicate_variance(sample.design, jackknife_replicates(sample.design), by) / linear,
              1, 0.02);
  const auto bootstrap = bootstrap_replicates(sample.design, {.replicates = 4000, .seed = 5});
  EXPECT_NEAR(replicate_variance(sample.design, bootstrap, by) / linear, 1, 0.08);
}

TEST(SurveyReplicates, OfABootstrapKeepTheSizeOfEachStratum) {
  const SurveyDesign design{.weights = {1, 1, 1, 1, 1}, .stratum = {0, 0, 0, 1, 1}};
  const auto replicates = bootstrap_replicates(design, {.replicates = 30, .seed = 2});
  for (const auto& weights : replicates.weights) {
    EXPECT_NEAR(weights[0] + weights[1] + weights[2], 3, 1e-12);
    EXPECT_NEAR(weights[3] + weights[4], 2, 1e-12);
  }
  EXPECT_EQ(replicates.weights,
            bootstrap_replicates(design, {.replicates = 30, .seed = 2}).weights);
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

TEST(RaoScott, SaysNothingOfOneGroup) {
  const SurveyDesign design{.weights = {1, 1}};
  EXPECT_FALSE(rao_scott_test(design, {2, {{0}, {1}}, {true, true}}, {2, {0, 0}}));
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
