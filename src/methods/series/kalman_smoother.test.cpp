#include "methods/series/kalman_smoother.hpp"

#include <gtest/gtest.h>

#include "methods/series/dense_gaussian_fixture.hpp"
#include "methods/series/nile_example.hpp"
#include "methods/series/structural_forms_fixture.hpp"

namespace commonweal::methods {
namespace {

constexpr PerNoise kSomeVariances{0.8, 0.5, 0.05, 0.2};

void expect_same(const NormalEstimate& ours, const DenseGaussian::Answer& dense,
                 const std::string& what) {
  EXPECT_NEAR(ours.mean, dense.mean, 1e-7) << what;
  EXPECT_NEAR(ours.standard_deviation * ours.standard_deviation, dense.variance, 1e-7) << what;
}

TEST(KalmanSmoother, IsTheRegressionOnTheFullCovarianceMatrixForEveryForm) {
  const auto figures = figures_with_gaps();
  for (const auto& [name, form] : every_form(figures.size())) {
    const DenseGaussian dense(form, kSomeVariances, figures);
    const auto ours = smooth(form, kSomeVariances, figures).value();
    for (std::size_t step = 0; step < figures.size(); ++step) {
      const auto at = name + ", step " + std::to_string(step);
      const auto& smoothed = ours.steps[step];
      expect_same(smoothed.level, dense.part(&FollowedPath::level, step), at + ", level");
      ASSERT_EQ(smoothed.slope.has_value(), form.has_slope);
      if (smoothed.slope) {
        expect_same(*smoothed.slope, dense.part(&FollowedPath::slope, step), at + ", slope");
      }
      ASSERT_EQ(smoothed.season.has_value(), form.seasonal > 0);
      if (smoothed.season) {
        expect_same(*smoothed.season, dense.part(&FollowedPath::season, step), at + ", season");
      }
    }
    ASSERT_EQ(ours.coefficients.size(), form.regressors.size());
    for (std::size_t i = 0; i < ours.coefficients.size(); ++i) {
      expect_same(ours.coefficients[i], dense.coefficient(i), name + ", coefficient");
    }
  }
}

TEST(KalmanSmoother, LeavesNoRestBetweenAFigureAndItsParts) {
  const auto figures = figures_with_gaps();
  const StructuralForm form{.has_slope = true, .seasonal = 4};
  const auto ours = smooth(form, kSomeVariances, figures).value();
  for (std::size_t step = 0; step < figures.size(); ++step) {
    const auto& part = ours.steps[step];
    if (figures[step]) {
      EXPECT_NEAR(*figures[step], part.level.mean + part.season->mean + part.irregular, 1e-9);
    }
    if (step + 1 < figures.size()) {
      EXPECT_NEAR(ours.steps[step + 1].level.mean,
                  part.level.mean + part.slope->mean + part.level_change, 1e-9);
    }
  }
}

// Durbin and Koopman (2012), figure 2.2: the smoothed level of the Nile falls after 1898, when the
// first dam at Aswan was begun, and is as sure at one end as at the other, where its variance is
// the filter's, 4032.
TEST(KalmanSmoother, FollowsTheNileAsPublished) {
  const std::vector<std::optional<double>> figures(kNile.begin(), kNile.end());
  const auto ours = smooth({}, {15099, 1469.1, 0, 0}, figures).value();
  EXPECT_NEAR(ours.steps.front().level.mean, 1111.6, 0.1);
  EXPECT_NEAR(ours.steps.back().level.mean, 798.4, 0.1);
  EXPECT_NEAR(ours.steps.front().level.standard_deviation,
              ours.steps.back().level.standard_deviation, 1e-6);
  EXPECT_NEAR(std::pow(ours.steps.back().level.standard_deviation, 2), 4032.2, 0.2);
  EXPECT_GT(ours.steps[25].level.mean, ours.steps[30].level.mean + 100);
}

TEST(KalmanSmoother, HasNothingToSayWhereTheFiguresDoNotSettleTheStates) {
  EXPECT_FALSE(smooth({.seasonal = 12}, kSomeVariances, figures_with_gaps()).has_value());
}

}  // namespace
}  // namespace commonweal::methods
