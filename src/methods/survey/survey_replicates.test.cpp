#include "methods/survey/survey_replicates.hpp"

#include <gtest/gtest.h>

#include "methods/survey/cluster_sample_fixture.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

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

}  // namespace
}  // namespace commonweal::methods
