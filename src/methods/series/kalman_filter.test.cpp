#include "methods/series/kalman_filter.hpp"

#include <gtest/gtest.h>

#include "methods/series/dense_gaussian_fixture.hpp"
#include "methods/series/nile_example.hpp"
#include "methods/series/structural_forms_fixture.hpp"

namespace commonweal::methods {
namespace {

constexpr PerNoise kSomeVariances{0.8, 0.5, 0.05, 0.2};

double log_likelihood(const StructuralForm& form, const PerNoise& variances,
                      const std::vector<std::optional<double>>& figures) {
  const StateSpace space(form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(variances);
  EXPECT_TRUE(filter.is_settled());
  return filter.sums().log_likelihood(1);
}

std::vector<std::optional<double>> nile_figures() { return {kNile.begin(), kNile.end()}; }

TEST(KalmanFilter, GivesThePublishedLikelihoodOfTheNile) {
  const double likelihood = log_likelihood({}, {15099, 1469.1, 0, 0}, nile_figures());
  EXPECT_NEAR(likelihood, -632.546, 0.001);  // KFAS; and with the constant in full:
  EXPECT_NEAR(likelihood - 0.5 * std::log(2 * std::numbers::pi), -633.465, 0.001);
}

TEST(KalmanFilter, AgreesWithTheFullCovarianceMatrixForEveryForm) {
  const auto figures = figures_with_gaps();
  for (const auto& [name, form] : every_form(figures.size())) {
    for (const PerNoise& variances :
         {kSomeVariances, PerNoise{1, 0, 0, 0}, PerNoise{0, 1, 0.1, 0.3}, PerNoise{3, 0, 1, 0}}) {
      const DenseGaussian dense(form, variances, figures);
      EXPECT_NEAR(log_likelihood(form, variances, figures), dense.log_likelihood(), 1e-7) << name;
    }
  }
}

TEST(KalmanFilter, SolvesForTheScaleOfAllVariances) {
  const auto figures = figures_with_gaps();
  const StateSpace space({.has_slope = true, .seasonal = 4}, figures.size());
  KalmanFilter filter(space, figures);
  filter.run({8, 5, 0.5, 2});
  const double direct = filter.sums().log_likelihood(1);
  filter.run(kSomeVariances);
  EXPECT_NEAR(filter.sums().log_likelihood(10), direct, 1e-9);
  const double best = filter.sums().squares / filter.sums().degrees();
  const double most = filter.sums().log_likelihood(best);
  EXPECT_GT(most, filter.sums().log_likelihood(best * 1.01));
  EXPECT_GT(most, filter.sums().log_likelihood(best / 1.01));
}

TEST(KalmanFilter, SaysWhereFiguresAreTooFewToSettleTheStates) {
  const std::vector<std::optional<double>> figures{1.0, 2.0, 4.0, 3.0};
  const StateSpace space({.has_slope = true, .seasonal = 4}, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(kSomeVariances);
  EXPECT_FALSE(filter.is_settled());
}

TEST(KalmanFilter, SaysWhereTwoRegressorsCannotBeToldApart) {
  const auto figures = figures_with_gaps();
  StructuralForm form;
  form.regressors = {shift_at(9, figures.size()), shift_at(9, figures.size())};
  const StateSpace space(form, figures.size());
  KalmanFilter filter(space, figures);
  filter.run(kSomeVariances);
  EXPECT_FALSE(filter.is_settled());
}

TEST(KalmanFilter, SaysWhereTheVariancesCannotHaveMadeTheFigures) {
  const auto figures = figures_with_gaps();
  const StateSpace space({}, figures.size());
  KalmanFilter filter(space, figures);
  filter.run({0, 0, 0, 0});
  EXPECT_TRUE(filter.is_degenerate());
}

TEST(KalmanFilter, LosesNoDigitsToALargeConstant) {
  auto figures = figures_with_gaps();
  const double before = log_likelihood({.has_slope = true}, kSomeVariances, figures);
  for (auto& figure : figures) {
    if (figure) *figure += 1e6;
  }
  EXPECT_NEAR(log_likelihood({.has_slope = true}, kSomeVariances, figures), before, 1e-7);
}

}  // namespace
}  // namespace commonweal::methods
