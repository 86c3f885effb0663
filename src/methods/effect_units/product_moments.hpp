#pragma once

// Means and variances of sums and products of independent quantities, whatever their distributions:
// Goodman (1960), On the exact variance of products, Journal of the American Statistical
// Association 55, and (1962) 57 for more than two.

#include <initializer_list>

namespace commonweal::methods {

struct Moments {
  double mean;
  double variance;
};

// The variance is the product of (variance + mean squared) less the square of the product of means.
Moments product_of(std::initializer_list<Moments> independent);

Moments times(const Moments& moments, double factor);
Moments plus(const Moments& moments, double constant);

// Of exp of a normal quantity.
Moments moments_of_exponential(const Moments& normal);

}  // namespace commonweal::methods
