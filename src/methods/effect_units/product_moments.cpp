#include "methods/effect_units/product_moments.hpp"

#include <cmath>

namespace commonweal::methods {

// Factor by factor, without the difference of two large squares: var(XY) = var X var Y + var X
// (mean Y)^2 + var Y (mean X)^2.
Moments product_of(std::initializer_list<Moments> independent) {
  Moments product{.mean = 1, .variance = 0};
  for (const auto& [mean, variance] : independent) {
    product.variance = product.variance * variance + product.variance * mean * mean +
                       variance * product.mean * product.mean;
    product.mean *= mean;
  }
  return product;
}

Moments times(const Moments& moments, double factor) {
  return {.mean = moments.mean * factor, .variance = moments.variance * factor * factor};
}

Moments plus(const Moments& moments, double constant) {
  return {.mean = moments.mean + constant, .variance = moments.variance};
}

Moments moments_of_exponential(const Moments& normal) {
  const double mean = std::exp(normal.mean + normal.variance / 2);
  return {.mean = mean, .variance = std::expm1(normal.variance) * mean * mean};
}

}  // namespace commonweal::methods
