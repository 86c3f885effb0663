#include "methods/series/likelihood_score.hpp"

#include <gtest/gtest.h>

#include "methods/series/structural_forms_fixture.hpp"

namespace commonweal::methods {
namespace {

TEST(LikelihoodScore, IsTheSlopeOfTheLikelihoodByEachVarianceForEveryForm) {
  const auto figures = figures_with_gaps();
  const PerNoise variances{0.8, 0.5, 0.05, 0.2};
  for (const auto& [name, form] : every_form(figures.size())) {
    const StateSpace space(form, figures.size());
    KalmanFilter filter(space, figures);
    filter.run(variances);
    const NoiseSums sums = LikelihoodScore().of_run(filter);
    for (std::size_t i = 0; i < kNoises; ++i) {
      if (!space.has(Noise(i))) continue;
      constexpr double kStep = 1e-5;
      PerNoise more = variances;
      PerNoise less = variances;
      more[i] += kStep;
      less[i] -= kStep;
      filter.run(more);
      const double above = filter.sums().log_likelihood(1);
      filter.run(less);
      const double below = filter.sums().log_likelihood(1);
      EXPECT_NEAR(sums.score(Noise(i), 1), (above - below) / (2 * kStep), 1e-6) << name << i;
    }
  }
}

// By the scale of all variances together the likelihood changes as if by each of them.
TEST(LikelihoodScore, AddsUpToTheSlopeByTheScale) {
  const auto figures = figures_with_gaps();
  const PerNoise variances{0.8, 0.5, 0.05, 0.2};
  const StateSpace space({.has_slope = true, .seasonal = 4}, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(variances);
  const NoiseSums sums = LikelihoodScore().of_run(filter);
  const double scale = filter.sums().squares / filter.sums().degrees();
  double sum = 0;
  for (std::size_t i = 0; i < kNoises; ++i) sum += variances[i] * sums.score(Noise(i), scale);
  EXPECT_NEAR(sum, 0, 1e-9);
}

}  // namespace
}  // namespace commonweal::methods
