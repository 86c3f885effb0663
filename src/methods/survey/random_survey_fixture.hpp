#pragma once

// For tests: made-up samples of several variables.

#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "methods/survey/survey_margin.hpp"

namespace commonweal::methods {

struct SurveySample {
  std::vector<double> base;
  std::vector<SurveyMargin> margins;
};

// Responses of several variables, with targets that some true weights meet.
inline SurveySample random_sample(std::uint64_t number, std::size_t responses) {
  base::RandomStream stream(1940, number);
  SurveySample sample;
  std::vector<double> truth;
  for (std::size_t i = 0; i < responses; ++i) {
    sample.base.push_back(0.5 + stream.uniform());
    truth.push_back(sample.base.back() * (0.3 + 1.4 * stream.uniform()));
  }
  const std::uint32_t margins = 1 + stream.below(4);
  for (std::uint32_t m = 0; m < margins; ++m) {
    const std::uint32_t categories = 2 + stream.below(4);
    SurveyMargin margin{.category = {}, .targets = std::vector<double>(categories)};
    for (std::uint32_t i = 0; i < responses; ++i) {
      margin.category.push_back(i < categories ? i : stream.below(categories));
      margin.targets[margin.category.back()] += truth[i];
    }
    sample.margins.push_back(std::move(margin));
  }
  return sample;
}

// Sums worked out response by response.
inline void expect_met(const SurveySample& sample, const std::vector<double>& weights,
                       double within) {
  for (const auto& margin : sample.margins) {
    std::vector<double> sums(margin.targets.size());
    for (std::size_t i = 0; i < weights.size(); ++i) sums[margin.category[i]] += weights[i];
    for (std::size_t c = 0; c < sums.size(); ++c) EXPECT_NEAR(sums[c], margin.targets[c], within);
  }
}

}  // namespace commonweal::methods
