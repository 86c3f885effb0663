#include "methods/meta/nested_fit.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "methods/meta/konstantopoulos_example.hpp"

namespace commonweal::methods {
namespace {

// The same variance matrix whole, as nobody would work with it.
SquareMatrix whole(const Effects& effects, const NestedVariances& variances) {
  SquareMatrix matrix(effects.count());
  for (std::size_t i = 0; i < effects.count(); ++i) {
    for (std::size_t j = 0; j < effects.count(); ++j) {
      const bool is_same = kCalendarStudies.at(i).district == kCalendarStudies.at(j).district;
      matrix(i, j) = is_same ? variances.between : 0;
    }
    matrix(i, i) += effects.variances()[i] + variances.within;
  }
  return matrix;
}

TEST(NestedFit, BlockByBlockIsThatWithTheWholeMatrix) {
  const Effects effects = calendar_effects();
  const auto matrix = ModelMatrix::intercept(effects.count());
  const Clusters clusters = calendar_districts();
  NestedFit fit(effects, matrix, clusters);
  const NestedVariances variances{.between = 0.07, .within = 0.02};
  ASSERT_TRUE(fit.weigh(variances));
  const auto inverse = inverse_of_positive(whole(effects, variances));
  double weights = 0, sum = 0;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    for (std::size_t j = 0; j < effects.count(); ++j) {
      weights += inverse->inverse(i, j);
      sum += inverse->inverse(i, j) * effects.estimates()[j];
    }
  }
  double squares = 0;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    for (std::size_t j = 0; j < effects.count(); ++j) {
      squares += (effects.estimates()[i] - sum / weights) * inverse->inverse(i, j) *
                 (effects.estimates()[j] - sum / weights);
    }
  }
  EXPECT_NEAR(matrix.given(fit.coefficients())[0], sum / weights, 1e-12);
  EXPECT_NEAR(matrix.given(fit.covariance())(0, 0), 1 / weights, 1e-13);
  EXPECT_NEAR(fit.sum_of_squares(), squares, 1e-9);
  EXPECT_NEAR(fit.log_likelihood(Likelihood::ml),
              -(56 * std::log(2 * std::numbers::pi) + inverse->log_determinant + squares) / 2,
              1e-9);
}

TEST(NestedFit, ScoresAsItsLikelihoodChanges) {
  const Effects effects = calendar_effects();
  const auto matrix = ModelMatrix::make(effects.count(), std::vector{calendar_year()}).value();
  const Clusters clusters = calendar_districts();
  NestedFit fit(effects, matrix, clusters);
  constexpr double kStep = 1e-6;
  const auto height = [&](Likelihood kind, double between, double within) {
    EXPECT_TRUE(fit.weigh({between, within}));
    return fit.log_likelihood(kind);
  };
  for (const auto kind : {Likelihood::ml, Likelihood::reml}) {
    const double between = (height(kind, 0.07 + kStep, 0.02) - height(kind, 0.07 - kStep, 0.02));
    const double within = (height(kind, 0.07, 0.02 + kStep) - height(kind, 0.07, 0.02 - kStep));
    height(kind, 0.07, 0.02);
    const NestedScore score = fit.score(kind);
    EXPECT_NEAR(score.slope.between, between / (2 * kStep), 1e-5);
    EXPECT_NEAR(score.slope.within, within / (2 * kStep), 1e-4);
  }
}

}  // namespace
}  // namespace commonweal::methods
