#pragma once

// Meta-regression: how effects go with what studies are like, with the differences between studies
// that this leaves unexplained. It compares studies, not people: what holds between studies need
// not hold within them, and studies that differ in one thing mostly differ in others.

#include <optional>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/random_effects.hpp"

namespace commonweal::methods {

// The test that several coefficients are 0 at once.
struct OmnibusTest {
  double statistic;               // Chi-square (QM), or F where `degrees` are given.
  std::size_t tested;             // Coefficients.
  std::optional<double> degrees;  // Those that an F is held against.
  double p;
};

struct MetaRegression {
  std::vector<Coefficient> coefficients;  // The intercept first.
  SquareMatrix covariance;                // Of the coefficients.
  std::optional<double> degrees;          // Of Student's t.
  Heterogeneity heterogeneity;            // What is left: q is QE.
  std::optional<OmnibusTest> moderators;  // All but the intercept; none without any.
  // The share of the variance between studies that moderators explain, from 0. None for a fixed
  // effect, or where there is none to explain.
  std::optional<double> r2;
  PoolQuestion question;
  std::size_t studies;
};

// Fails as pool() does, and where a moderator has not a number for each study, is the same for all
// or follows from others.
base::Result<MetaRegression> meta_regression(const Effects& effects,
                                             std::span<const Moderator> moderators,
                                             const PoolQuestion& question = {});

// What the regression says of studies like that. Requires a value for each moderator.
struct PredictedEffect {
  double estimate;
  double standard_error;
  Limits limits;
  std::optional<PredictionInterval> prediction;
};

PredictedEffect predicted(const MetaRegression& regression, std::span<const double> values);

// The test that the coefficients at these places are 0. Requires places within the coefficients.
OmnibusTest tested(const MetaRegression& regression, std::span<const std::size_t> places);

// Wald's test that estimates are 0: a chi-square, or an F where there are degrees. Requires a
// positive definite covariance.
OmnibusTest tested(std::span<const double> estimates, const SquareMatrix& covariance,
                   std::optional<double> degrees);

}  // namespace commonweal::methods
