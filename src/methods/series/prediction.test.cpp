#include "methods/series/prediction.hpp"

#include <gtest/gtest.h>

#include "methods/series/dense_gaussian_fixture.hpp"
#include "methods/series/structural_forms_fixture.hpp"

namespace commonweal::methods {
namespace {

// A figure to come is a gap at the end: what the full covariance matrix says of its level and its
// season, and the irregular on top.
TEST(Prediction, IsWhatTheFullCovarianceMatrixSaysForEveryForm) {
  const PerNoise variances{0.8, 0.5, 0.05, 0.2};
  constexpr std::size_t kHorizon = 6;
  const auto figures = figures_with_gaps();
  auto with_gaps = figures;
  with_gaps.resize(figures.size() + kHorizon);
  for (const auto& [name, form] : every_form(with_gaps.size())) {
    const DenseGaussian dense(form, variances, with_gaps);
    const auto ours = predict(form, variances, figures, kHorizon);
    ASSERT_EQ(ours.size(), kHorizon);
    for (std::size_t i = 0; i < kHorizon; ++i) {
      // The path's figure has its own irregular in it.
      const auto theirs = dense.part(&FollowedPath::figure, figures.size() + i);
      EXPECT_NEAR(ours[i].mean, theirs.mean, 1e-7) << name;
      EXPECT_NEAR(std::pow(ours[i].standard_deviation, 2), theirs.variance, 1e-7) << name;
    }
  }
}

}  // namespace
}  // namespace commonweal::methods
