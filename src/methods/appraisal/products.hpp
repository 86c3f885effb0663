#pragma once

// The products of factors that the terms of one bid are made from, each formed and looked at once:
// every metric, place and year that needs the same product takes it from here, scaled.

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "methods/appraisal/term.hpp"

namespace commonweal::methods {

struct Product {
  std::vector<const Factor*> factors;
  std::vector<double> own;        // Empty where the product is a factor as it is.
  std::span<const double> draws;  // `own`, or that factor's.
  DrawSpread spread;
};

class Products {
 public:
  explicit Products(std::size_t draws) : draws_(draws) {}

  // Factors outlive this. The same factors in another order count as another product.
  const Product& of(const std::vector<const Factor*>& factors);

  std::size_t draws() const { return draws_; }

 private:
  std::size_t draws_;
  std::vector<std::unique_ptr<Product>> held_;
};

}  // namespace commonweal::methods
