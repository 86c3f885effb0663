#include "methods/series/likelihood_maximum.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "methods/series/kalman_filter.hpp"
#include "methods/series/likelihood_score.hpp"
#include "methods/series/likelihood_search_fixture.hpp"
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

// The steepest slope of the likelihood by the logarithm of a variance; nought has none.
double steepest(const StructuralFit& fit, const std::vector<std::optional<double>>& figures) {
  const StateSpace space(fit.form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(fit.variances);
  const NoiseSums sums = LikelihoodScore().of_run(filter);
  double slope = 0;
  for (std::size_t i = 0; i < kNoises; ++i) {
    slope = std::max(slope, std::abs(fit.variances[i] * sums.score(Noise(i), 1)));
  }
  return slope;
}

constexpr auto kGap = std::nullopt;

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

// On the scale of logarithms the likelihood is nearly flat, and curved upwards, where a ratio is
// small: the slope's here on the way to its top. Top by a search in R from many starts.
TEST(LikelihoodMaximum, IsReachedOverANearlyFlatSlope) {
  const std::vector<std::optional<double>> figures{
      2.54, 3.73, 4.95, 3.88, 1.99, -.31, -.82, -1.09, -.8, -1.9, -1.73, .35,  .68, 1.27,
      1.68, .65,  .08,  .47,  .77,  -.58, -.72, .78,   1.6, .52,  .14,   -.41, .74, 2.52};
  const auto fit = most_likely({.has_slope = true}, Damping::as_given, figures).value();
  EXPECT_NEAR(fit.log_likelihood, -41.24017, 1e-5);
  EXPECT_NEAR(of(fit.variances, Noise::level), 1.2188, 1e-3);
  EXPECT_NEAR(of(fit.variances, Noise::slope), 0.002707, 1e-5);
}

TEST(LikelihoodMaximum, IsReachedOverTheNearlyFlatSlopeOfASeason) {
  const std::vector<std::optional<double>> figures{50, 52, 50, 52, 47, 51, 48, 49, 52, 50, 52, 52,
                                                   51, 50, 49, 49, 49, 49, 55, 51, 52, 49, 48, 48,
                                                   54, 49, 51, 50, 50, 47, 49, 52, 50, 53, 50, 51};
  const auto fit = most_likely({.seasonal = 4}, Damping::as_given, figures).value();
  EXPECT_NEAR(fit.log_likelihood, -71.78985, 1e-5);
  EXPECT_NEAR(of(fit.variances, Noise::seasonal), 0.01157, 1e-5);
}

// One top has a noisy level, and lies at -29.0800; the higher one none, and figures that are off.
TEST(LikelihoodMaximum, IsTheHigherOfTwoTops) {
  const std::vector<std::optional<double>> figures{
      -0.4416387166, kGap,           -1.643078238, -2.107494045,  -3.168063144, -3.396968176,
      -4.116471379,  kGap,           -2.24816755,  -0.8389580203, -1.153452197, -0.07988757336,
      0.2506001421,  0.004928910625, -2.640733862, -2.585337005,  kGap,         -4.885577838,
      -6.329722866,  -5.658774066,   -6.64959477,  kGap,          -7.937377674, -8.074482726};
  const auto fit = most_likely({.has_slope = true}, Damping::as_given, figures).value();
  EXPECT_NEAR(fit.log_likelihood, -28.8958, 1e-4);
  EXPECT_EQ(of(fit.variances, Noise::level), 0);
}

TEST(LikelihoodMaximum, IsNotPassedByASearchOverEverythingInManyShortSeries) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    base::RandomStream stream(2024, seed);
    const StructuralForm form{.has_slope = seed % 2 == 0, .seasonal = seed % 3 == 0 ? 4 : 0};
    PerNoise variances{};
    for (double& variance : variances) variance = std::exp(14 * stream.uniform() - 12);
    auto figures =
        figures_made_by({.has_slope = true, .seasonal = 4}, variances, 16 + stream.below(16), seed);
    for (int gap = 0; gap < 3; ++gap) figures[1 + stream.below(14)] = std::nullopt;
    const auto fit = most_likely(form, Damping::as_given, figures);
    ASSERT_TRUE(fit.has_value()) << seed;
    EXPECT_GE(fit->log_likelihood, LikelihoodSearch(form, figures).greatest() - 1e-4) << seed;
    EXPECT_LT(steepest(*fit, figures), 1e-4) << seed;
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

// With gaps, or a season, what settles the starts depends on the damping; the figures after them
// alone can say which damping is right.
TEST(LikelihoodMaximum, EstimatesTheDampingFromTheFiguresAfterTheStarts) {
  const StructuralForm form{.has_slope = true, .damping = 0.9, .seasonal = 4};
  const auto figures = figures_made_by(form, {0.1, 0, 1, 0.01}, 30, 9);
  const auto after = [&](const StructuralFit& fit) {
    const StateSpace space(fit.form, figures.size());
    KalmanFilter filter(space, figures);
    filter.run(fit.variances);
    return filter.sums().log_likelihood(1) + 0.5 * filter.sums().log_diffuse;
  };
  const auto fit = most_likely(form, Damping::estimated, figures).value();
  for (const double damping : {0.81, 0.85, 0.88, 0.9, 0.92, 0.95, 0.97}) {
    StructuralForm fixed = form;
    fixed.damping = damping;
    EXPECT_GE(after(fit) + 1e-6, after(most_likely(fixed, Damping::as_given, figures).value()))
        << damping;
  }
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
