#include "methods/effect_units/product_moments.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::methods {
namespace {

// A quantity that is one of a few values, each as likely.
using Values = std::vector<double>;

Moments moments_of(const Values& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  const double count = static_cast<double>(values.size());
  const double mean = sum / count;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return {.mean = mean, .variance = squares / count};
}

// Goodman (1960), formula 2: var(XY) = X^2 var Y + Y^2 var X + var X var Y.
// By hand: means 3 and 5, variances 2 and 7: 9 x 7 + 25 x 2 + 2 x 7 = 127.
TEST(ProductMoments, AreGoodmans) {
  const Moments product = product_of({{3, 2}, {5, 7}});
  EXPECT_EQ(product.mean, 15);
  EXPECT_EQ(product.variance, 127);
}

TEST(ProductMoments, AreThoseOfAllProductsOfIndependentValues) {
  const Values first{-1, 2, 5};
  const Values second{0.25, 0.5};
  const Values third{-3, 1, 4, 4};
  Values products;
  for (const double a : first) {
    for (const double b : second) {
      for (const double c : third) products.push_back(a * b * c);
    }
  }
  const Moments found = product_of({moments_of(first), moments_of(second), moments_of(third)});
  EXPECT_NEAR(found.mean, moments_of(products).mean, 1e-12);
  EXPECT_NEAR(found.variance, moments_of(products).variance, 1e-12);
}

TEST(ProductMoments, OfExactQuantitiesHaveNoVariance) {
  const Moments product = product_of({{3, 0}, {-5, 0}});
  EXPECT_EQ(product.mean, -15);
  EXPECT_EQ(product.variance, 0);
}

TEST(ProductMoments, ScaleAndMove) {
  const Moments moved = plus(times({.mean = 2, .variance = 3}, -2), 1);
  EXPECT_EQ(moved.mean, -3);
  EXPECT_EQ(moved.variance, 12);
}

// Aitchison and Brown (1957): mean exp(m + v/2), variance (exp(v) - 1) exp(2m + v). By hand for
// m = 0, v = log 2: mean root 2, variance (2 - 1) x 2.
TEST(ProductMoments, OfALogNormalQuantityAreKnown) {
  const Moments found = moments_of_exponential({.mean = 0, .variance = std::log(2.0)});
  EXPECT_NEAR(found.mean, std::sqrt(2.0), 1e-15);
  EXPECT_NEAR(found.variance, 2, 1e-14);
}

}  // namespace
}  // namespace commonweal::methods
