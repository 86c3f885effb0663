#include "methods/appraisal/quantiles.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "methods/effect_units/effect_draws.hpp"

namespace commonweal::methods {
namespace {

// The slow obvious one: all sorted.
void expect_as_sorted(const std::vector<double>& draws, const std::string& what) {
  auto sorted = draws;
  std::ranges::sort(sorted);
  const auto found = middle_80(draws);
  EXPECT_EQ(found.p10, quantile_of_sorted(sorted, 0.1)) << what;
  EXPECT_EQ(found.p50, quantile_of_sorted(sorted, 0.5)) << what;
  EXPECT_EQ(found.p90, quantile_of_sorted(sorted, 0.9)) << what;
}

TEST(Quantiles, AreThoseOfSortedDrawsForEveryCount) {
  base::RandomStream stream(1, 2);
  std::vector<double> draws;
  for (int count = 1; count <= 300; ++count) {
    draws.push_back(stream.normal());
    expect_as_sorted(draws, std::to_string(count) + " draws");
  }
}

TEST(Quantiles, AreThoseOfSortedDrawsWhateverTheirShape) {
  base::RandomStream stream(3, 4);
  std::vector<double> normal(10'000);
  for (double& draw : normal) draw = stream.normal();
  auto with = [&](auto&& change) {
    auto draws = normal;
    std::ranges::transform(draws, draws.begin(), change);
    return draws;
  };
  expect_as_sorted(normal, "normal");
  expect_as_sorted(with([](double z) { return std::exp(10 * z); }), "a few are far off");
  expect_as_sorted(with([](double z) { return std::round(z); }), "many are the same");
  expect_as_sorted(with([](double) { return 7.0; }), "all are the same");
  expect_as_sorted(with([](double z) { return z * 1e-310; }), "too small to divide by");
  expect_as_sorted(with([](double z) { return z * 4e307; }), "too large to take apart");
  expect_as_sorted(with([](double z) { return z > 0 ? 1.0 : 0.0; }), "nought or one");
}

}  // namespace
}  // namespace commonweal::methods
