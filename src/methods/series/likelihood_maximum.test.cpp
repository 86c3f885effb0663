#include "methods/series/likelihood_maximum.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "methods/series/kalman_filter.hpp"
#include "methods/series/nile_example.hpp"
#include "methods/series/random_walks_fixture.hpp"
#include "methods/series/structural_forms_fixture.hpp"

namespace commonweal::methods {
namespace {

double log_likelihood(const StructuralFit& fit, const PerNoise& variances,
                      const std::vector<std::optional<double>>& figures) {
  const StateSpace space(fit.form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(variances);
  return filter.sums().log_likelihood(1);
}

// Durbin and Koopman (2012), section 2.10.3: 15099 and 1469.1.
TEST(LikelihoodMaximum, FindsThePublishedVariancesOfTheNile) {
  const std::vector<std::optional<double>> figures(kNile.begin(), kNile.end());
  const auto fit = most_likely({}, Damping::as_given, figures).value();
  EXPECT_NEAR(of(fit.variances, Noise::irregular), 15099, 1);
  EXPECT_NEAR(of(fit.variances, Noise::level), 1469.1, 0.2);
  EXPECT_NEAR(fit.log_likelihood, -632.5456, 1e-4);
  EXPECT_EQ(fit.parameters, 2U);
}

TEST(LikelihoodMaximum, IsNotPassedByAnyOfManyVariances) {
  for (const auto& [name, form] : every_form(60)) {
    if (!form.regressors.empty()) continue;
    const auto figures = figures_made_by(form, {1, 0.2, 0.02, 0.05}, 60, 5);
    const auto fit = most_likely(form, Damping::as_given, figures).value();
    EXPECT_NEAR(log_likelihood(fit, fit.variances, figures), fit.log_likelihood, 1e-8) << name;
    base::RandomStream stream(3, 1);
    for (int i = 0; i < 200; ++i) {
      PerNoise variances{};
      for (double& variance : variances) variance = std::exp(12 * stream.uniform() - 9);
      EXPECT_LE(log_likelihood(fit, variances, figures), fit.log_likelihood + 1e-8) << name;
    }
  }
}

TEST(LikelihoodMaximum, RecoversTheVariancesThatMadeALongSeries) {
  const StructuralForm form{.has_slope = true, .seasonal = 4};
  const PerNoise truth{1, 1, 0.05, 0.3};
  const auto fit =
      most_likely(form, Damping::as_given, figures_made_by(form, truth, 4000, 11)).value();
  for (std::size_t i = 0; i < kNoises; ++i) EXPECT_NEAR(fit.variances[i] / truth[i], 1, 0.3) << i;
}

// Of series without a wandering slope about half are most likely without one: the estimate of a
// variance that is nought would be negative as often as positive.
TEST(LikelihoodMaximum, SetsAVarianceToNoughtWhereItIsBestThere) {
  const StructuralForm form{.has_slope = true};
  int noughts = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto figures = figures_made_by(form, {1, 0, 0, 0}, 80, seed);
    const auto fit = most_likely(form, Damping::as_given, figures).value();
    const auto positive = std::ranges::count_if(fit.variances, [](double v) { return v > 0; });
    EXPECT_EQ(fit.parameters, std::size_t(positive));
    noughts += of(fit.variances, Noise::slope) == 0 ? 1 : 0;
  }
  EXPECT_GE(noughts, 6);
  EXPECT_LT(noughts, 20);
}

TEST(LikelihoodMaximum, EstimatesTheDamping) {
  const StructuralForm form{.has_slope = true, .damping = 0.9};
  const auto figures = figures_made_by(form, {0.1, 0, 1, 0}, 2000, 4);
  const auto fit = most_likely(form, Damping::estimated, figures).value();
  EXPECT_NEAR(fit.form.damping, 0.9, 0.03);
}

// In another unit the variances are those of that unit, and the likelihood changes by its logarithm
// once for each figure that is left when the starts are settled.
TEST(LikelihoodMaximum, DoesNotDependOnTheUnitNorOnTheZero) {
  const StructuralForm form{.has_slope = true, .seasonal = 4};
  const auto figures = figures_made_by(form, {1, 0.3, 0.05, 0.1}, 60, 8);
  auto others = figures;
  for (auto& figure : others) figure = *figure * 1000 - 250'000;
  const auto fit = most_likely(form, Damping::as_given, figures).value();
  const auto other = most_likely(form, Damping::as_given, others).value();
  EXPECT_NEAR(other.log_likelihood, fit.log_likelihood - (60 - 5) * std::log(1000), 1e-6);
  for (std::size_t i = 0; i < kNoises; ++i) {
    EXPECT_NEAR(other.variances[i], fit.variances[i] * 1e6, 1e2) << i;
  }
}

TEST(LikelihoodMaximum, GivesTheSameBitsAgain) {
  const std::vector<std::optional<double>> figures(kNile.begin(), kNile.end());
  const auto one = most_likely({.has_slope = true}, Damping::estimated, figures).value();
  const auto other = most_likely({.has_slope = true}, Damping::estimated, figures).value();
  EXPECT_EQ(one.variances, other.variances);
  EXPECT_EQ(one.form.damping, other.form.damping);
}

TEST(LikelihoodMaximum, IsFoundFromTheFitOfNearlyTheSameFigures) {
  const std::vector<std::optional<double>> figures(kNile.begin(), kNile.end());
  const auto whole = most_likely({}, Damping::as_given, figures).value();
  const auto part = std::span(figures).first(80);
  EXPECT_NEAR(most_likely_near(whole, Damping::as_given, part).value().log_likelihood,
              most_likely({}, Damping::as_given, part).value().log_likelihood, 1e-7);
}

TEST(LikelihoodMaximum, SaysWhyThereIsNone) {
  std::vector<std::optional<double>> line;
  for (int i = 0; i < 20; ++i) line.push_back(3.5 * i);
  EXPECT_EQ(most_likely({.has_slope = true}, Damping::as_given, line).error(),
            NoFit::without_error);
  EXPECT_EQ(most_likely({.seasonal = 24}, Damping::as_given, line).error(), NoFit::unsettled);
}

}  // namespace
}  // namespace commonweal::methods
