#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/philox.hpp"
#include "methods/survey/survey_calibration.hpp"
#include "methods/survey/survey_raking.hpp"
#include "methods/survey/survey_trimming.hpp"

namespace commonweal::methods {
namespace {

using Numbers = std::vector<double>;

struct Sample {
  Numbers base;
  std::vector<SurveyMargin> margins;
};

// Responses of several variables, with targets that some true weights meet.
Sample random_sample(std::uint64_t number, std::size_t responses) {
  base::RandomStream stream(1940, number);
  Sample sample;
  Numbers truth;
  for (std::size_t i = 0; i < responses; ++i) {
    sample.base.push_back(0.5 + stream.uniform());
    truth.push_back(sample.base.back() * (0.3 + 1.4 * stream.uniform()));
  }
  const std::uint32_t margins = 1 + stream.below(4);
  for (std::uint32_t m = 0; m < margins; ++m) {
    const std::uint32_t categories = 2 + stream.below(4);
    SurveyMargin margin{.category = {}, .targets = Numbers(categories)};
    for (std::uint32_t i = 0; i < responses; ++i) {
      margin.category.push_back(i < categories ? i : stream.below(categories));
      margin.targets[margin.category.back()] += truth[i];
    }
    sample.margins.push_back(std::move(margin));
  }
  return sample;
}

// Sums worked out response by response.
void expect_met(const Sample& sample, const Numbers& weights, double within) {
  for (const auto& margin : sample.margins) {
    Numbers sums(margin.targets.size());
    for (std::size_t i = 0; i < weights.size(); ++i) sums[margin.category[i]] += weights[i];
    for (std::size_t c = 0; c < sums.size(); ++c) EXPECT_NEAR(sums[c], margin.targets[c], within);
  }
}

// Two variables by hand: one sweep fits both, because they are independent in the sample.
TEST(Raking, FitsTwoIndependentMarginsAtOnce) {
  const Sample sample{{1, 1, 1, 1}, {{{0, 0, 1, 1}, {3, 1}}, {{0, 1, 0, 1}, {2.4, 1.6}}}};
  const auto raked = raked_weights(sample.base, sample.margins);
  EXPECT_TRUE(raked.is_met);
  EXPECT_NEAR(raked.weights[0], 1.8, 1e-12);
  EXPECT_NEAR(raked.weights[1], 1.2, 1e-12);
  EXPECT_NEAR(raked.weights[2], 0.6, 1e-12);
  EXPECT_NEAR(raked.weights[3], 0.4, 1e-12);
}

// The slow and obvious way: response by response, until nothing changes.
Numbers slow_raked(const Sample& sample) {
  Numbers weights = sample.base;
  for (int sweep = 0; sweep < 3000; ++sweep) {
    for (const auto& margin : sample.margins) {
      Numbers sums(margin.targets.size());
      for (std::size_t i = 0; i < weights.size(); ++i) sums[margin.category[i]] += weights[i];
      for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i] *= margin.targets[margin.category[i]] / sums[margin.category[i]];
      }
    }
  }
  return weights;
}

TEST(Raking, IsTheSameAsTheSlowWay) {
  for (std::uint64_t number = 0; number < 60; ++number) {
    const Sample sample = random_sample(number, 60);
    const auto raked = raked_weights(sample.base, sample.margins);
    ASSERT_TRUE(raked.is_met) << number;
    expect_met(sample, raked.weights, 1e-9);
    const auto slow = slow_raked(sample);
    for (std::size_t i = 0; i < slow.size(); ++i) {
      ASSERT_NEAR(raked.weights[i], slow[i], 1e-8 * slow[i]) << number;
    }
  }
}

// Everybody of category 0 of one is of 0 of the other, and the targets disagree.
TEST(Raking, SaysWhereNoWeightsAgree) {
  const Sample sample{{1, 1, 1}, {{{0, 0, 1}, {2, 1}}, {{0, 0, 1}, {1, 2}}}};
  const auto raked = raked_weights(sample.base, sample.margins);
  EXPECT_FALSE(raked.is_met);
  EXPECT_GT(raked.miss, 0.1);
  EXPECT_EQ(raked.steps, RakingEffort{}.sweeps_most);
}

// Deville and Särndal (1992), equation 1.4: the weights in closed form, one margin at a time.
TEST(Calibration, OfOneMarginIsPoststratification) {
  const Sample sample{{1, 2, 3}, {{{0, 0, 1}, {6, 4}}}};
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
    const Sample sample = random_sample(number, 50);
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
    const Sample sample = random_sample(number, 80);
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
  const Sample sample{{1, 1}, {{{0, 1}, {1.9, 0.1}}}};
  EXPECT_FALSE(calibrated_weights(sample.base, sample.margins, {.bounds = {{0.5, 1.5}}}).is_met);
}

TEST(Trimming, SharesTheExcessEqually) {
  const auto trimmed = trimmed_weights({1, 1, 4}, 3);
  ASSERT_TRUE(trimmed);
  EXPECT_EQ(*trimmed, (Numbers{1.5, 1.5, 3}));
  EXPECT_FALSE(trimmed_weights({1, 1, 4}, 1.5));
  // 5 above goes to two, which lifts the second above the bound, and on to the first.
  const auto twice = trimmed_weights({1, 5.9, 11}, 6);
  ASSERT_TRUE(twice);
  EXPECT_NEAR((*twice)[0], 5.9, 1e-8);
  EXPECT_LE((*twice)[1], 6 * (1 + 1e-8));
}

TEST(Trimming, AndRakingInTurnsMeetBoth) {
  std::size_t trimmed = 0;
  for (std::uint64_t number = 0; number < 40; ++number) {
    const Sample sample = random_sample(number, 200);
    const auto fit = [&](const Numbers& base) { return raked_weights(base, sample.margins); };
    const double mean =
        std::accumulate(sample.margins[0].targets.begin(), sample.margins[0].targets.end(), 0.0) /
        200;
    const auto fitted = fitted_and_trimmed(sample.base, sample.margins, 1.6, fit);
    if (!fitted.is_met) continue;
    expect_met(sample, fitted.weights, 1e-6);
    EXPECT_LE(std::ranges::max(fitted.weights), 1.6 * mean * (1 + 1e-8));
    trimmed += std::ranges::max(fit(sample.base).weights) > 1.6 * mean ? 1 : 0;
  }
  EXPECT_GT(trimmed, 10U);
}

TEST(DesignEffect, OfWeightsIsKishs) {
  EXPECT_EQ(kish_design_effect({2, 2, 2}), 1);
  EXPECT_NEAR(kish_design_effect({1, 3}), 1.25, 1e-15);
}

}  // namespace
}  // namespace commonweal::methods
