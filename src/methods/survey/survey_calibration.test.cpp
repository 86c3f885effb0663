#include "methods/survey/survey_calibration.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "methods/survey/random_survey_fixture.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

// Deville and Särndal (1992), equation 1.4: the weights in closed form, one margin at a time.
TEST(Calibration, OfOneMarginIsPoststratification) {
  const SurveySample sample{{1, 2, 3}, {{{0, 0, 1}, {6, 4}}}};
  for (const auto shape : {CalibrationShape::linear, CalibrationShape::logit}) {
    CalibrationQuestion question{.shape = shape};
    if (shape == CalibrationShape::logit) question.bounds = {{0.1, 9}};
    const auto fitted = calibrated_weights(sample.base, sample.margins, question);
    ASSERT_TRUE(fitted.is_met);
    EXPECT_NEAR(fitted.weights[0], 2, 1e-9);
    EXPECT_NEAR(fitted.weights[1], 4, 1e-9);
    EXPECT_NEAR(fitted.weights[2], 4, 1e-9);
  }
}

// Of all weights that agree, GREG's are nearest: moving along what keeps the margins takes them
// further from the base, in the sum of (w - d)^2 / d.
TEST(Calibration, LinearWeightsAreTheNearest) {
  for (std::uint64_t number = 0; number < 60; ++number) {
    const SurveySample sample = random_sample(number, 50);
    const auto fitted = calibrated_weights(sample.base, sample.margins);
    ASSERT_TRUE(fitted.is_met) << number;
    EXPECT_LE(fitted.steps, 3);
    expect_met(sample, fitted.weights, 1e-9);
    const auto raked = raked_weights(sample.base, sample.margins).weights;
    double across = 0;  // Towards another solution the distance grows: the slope there is 0.
    for (std::size_t i = 0; i < raked.size(); ++i) {
      across +=
          (fitted.weights[i] - sample.base[i]) / sample.base[i] * (raked[i] - fitted.weights[i]);
    }
    EXPECT_NEAR(across, 0, 1e-9) << number;
  }
}

// Bounds a little inside of where the weights would go without.
CalibrationBounds tighter_than(const Numbers& weights, const Numbers& base) {
  CalibrationBounds bounds{1, 1};
  for (std::size_t i = 0; i < base.size(); ++i) {
    bounds.lower = std::min(bounds.lower, weights[i] / base[i]);
    bounds.upper = std::max(bounds.upper, weights[i] / base[i]);
  }
  return {0.9 * std::max(0.0, bounds.lower) + 0.1, 0.9 * bounds.upper + 0.1};
}

TEST(Calibration, KeepsWithinBounds) {
  int at_bound[] = {0, 0};
  int met[] = {0, 0};
  for (std::uint64_t number = 0; number < 60; ++number) {
    const SurveySample sample = random_sample(number, 80);
    if (sample.margins.size() < 2) continue;  // One margin leaves no choice.
    const auto free = calibrated_weights(sample.base, sample.margins).weights;
    const auto bounds = tighter_than(free, sample.base);
    for (const auto shape : {CalibrationShape::linear, CalibrationShape::logit}) {
      const auto of = static_cast<std::size_t>(shape);
      const auto fitted =
          calibrated_weights(sample.base, sample.margins, {.shape = shape, .bounds = bounds});
      if (!fitted.is_met) continue;
      ++met[of];
      expect_met(sample, fitted.weights, 1e-6);
      for (std::size_t i = 0; i < sample.base.size(); ++i) {
        const double factor = fitted.weights[i] / sample.base[i];
        EXPECT_GE(factor, bounds.lower - 1e-9);
        EXPECT_LE(factor, bounds.upper + 1e-9);
        if (factor < bounds.lower + 1e-12) ++at_bound[of];
      }
    }
  }
  EXPECT_GT(met[0], 20);
  EXPECT_GT(met[1], 20);
  EXPECT_GT(at_bound[0], 20);  // Cut off there; the logit function comes near and stays inside.
  EXPECT_EQ(at_bound[1], 0);
}

TEST(Calibration, SaysWhereNoWeightsWithinTheBoundsAgree) {
  const SurveySample sample{{1, 1}, {{{0, 1}, {1.9, 0.1}}}};
  EXPECT_FALSE(calibrated_weights(sample.base, sample.margins, {.bounds = {{0.5, 1.5}}}).is_met);
}

}  // namespace
}  // namespace commonweal::methods
