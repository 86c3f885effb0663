#include "methods/effect_units/deviates.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "methods/distributions/incomplete_beta.hpp"
#include "methods/distributions/student.hpp"

namespace commonweal::methods {
namespace {

constexpr int kDraws = 40'000;

std::vector<double> drawn(const std::function<double(base::RandomStream&)>& deviate) {
  base::RandomStream stream(20, 23);
  std::vector<double> draws;
  for (int i = 0; i < kDraws; ++i) draws.push_back(deviate(stream));
  std::ranges::sort(draws);
  return draws;
}

// Kolmogorov and Smirnov's distance; beyond 1.63 / sqrt(n) once in 100 times.
double distance(const std::vector<double>& sorted, const std::function<double(double)>& share) {
  double furthest = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    const double here = (static_cast<double>(i) + 0.5) / kDraws;
    furthest = std::max(furthest, std::abs(share(sorted[i]) - here));
  }
  return furthest * std::sqrt(kDraws);
}

constexpr double kFar = 1.63;

TEST(Deviates, OfGammaHaveItsDistribution) {
  for (const double shape : {0.05, 0.5, 1.0, 2.5, 80.0}) {
    const auto draws = drawn([&](auto& stream) { return log_gamma_deviate(stream, shape); });
    const auto share = [&](double log) { return gamma_shares(shape, std::exp(log)).below; };
    EXPECT_LT(distance(draws, share), kFar) << shape;
  }
}

TEST(Deviates, OfBetaHaveTheMomentsAsked) {
  for (const MeanAndSd asked : {MeanAndSd{0.2, 0.05}, MeanAndSd{0.001, 0.0005},
                                MeanAndSd{0.5, 0.45}, MeanAndSd{0.97, 0.01}}) {
    const auto draws = drawn([&](auto& stream) { return beta_deviate(stream, asked); });
    double sum = 0;
    for (const double draw : draws) sum += draw;
    const double mean = sum / kDraws;
    double squares = 0;
    for (const double draw : draws) squares += (draw - mean) * (draw - mean);
    EXPECT_NEAR(mean, asked.mean, 4 * asked.standard_deviation / std::sqrt(kDraws));
    EXPECT_NEAR(std::sqrt(squares / kDraws) / asked.standard_deviation, 1, 0.03);
    EXPECT_TRUE(0 <= draws.front() && draws.back() <= 1);
  }
}

// Mean 0.2 and deviation 0.05: size 0.16 / 0.0025 - 1 = 63, so a = 12.6 and b = 50.4.
TEST(Deviates, OfBetaHaveItsDistribution) {
  const auto draws = drawn([](auto& stream) { return beta_deviate(stream, {0.2, 0.05}); });
  const auto share = [](double x) { return beta_share(12.6, 50.4, {.below = x, .above = 1 - x}); };
  EXPECT_LT(distance(draws, share), kFar);
}

TEST(Deviates, OfStudentHaveItsDistribution) {
  for (const double degrees : {1.0, 2.0, 12.0, 200.0}) {
    const auto draws = drawn([&](auto& stream) { return student_deviate(stream, degrees); });
    EXPECT_LT(distance(draws, [&](double t) { return student_share(t, degrees); }), kFar);
  }
}

TEST(Deviates, OfAGammaByItsMomentsHaveThem) {
  const auto draws = drawn([](auto& stream) { return gamma_deviate(stream, {3, 1.5}); });
  const auto share = [](double x) { return gamma_shares(4, x * 4 / 3).below; };  // (3 / 1.5)^2 = 4.
  EXPECT_LT(distance(draws, share), kFar);
}

TEST(Deviates, KnowWhichMomentsNoBetaHas) {
  EXPECT_TRUE(is_of_a_beta({0.5, 0.49}));
  EXPECT_FALSE(is_of_a_beta({0.5, 0.5}));  // Of all or nothing.
  EXPECT_FALSE(is_of_a_beta({0, 0.1}));
  EXPECT_FALSE(is_of_a_beta({1, 0.1}));
  EXPECT_FALSE(is_of_a_beta({0.5, 0}));
  base::RandomStream stream(1, 1);
  EXPECT_THROW(beta_deviate(stream, {0.5, 0.6}), base::Defect);
}

}  // namespace
}  // namespace commonweal::methods
