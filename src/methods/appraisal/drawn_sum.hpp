#pragma once

// A sum of terms, drawn: its spread in any year or over all. Three ways to the same numbers, from
// the quickest: a sum of one product is that product scaled; one whose weights stand as those of a
// sum already drawn is that sum scaled; else the draws are added up and quantiles are selected.

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "methods/appraisal/products.hpp"

namespace commonweal::methods {

class DrawnSum {
 public:
  // Terms and products outlive this.
  DrawnSum(std::span<const Term> terms, Products& products);

  // Of so much of each term, as weights_in and weights_over give it.
  DrawSpread spread(std::span<const double> weights);

  // Without quantiles and shares: from the covariances of the products, whatever the weights.
  Moments moments(std::span<const double> weights);

  // Each draw of the sum.
  std::vector<double> draws(std::span<const double> weights) const;

 private:
  std::vector<double> by_product(std::span<const double> weights) const;
  void draw(const std::vector<double>& by_product, std::vector<double>& draws) const;
  void add_covariances();

  std::vector<const Product*> products_;
  std::vector<std::size_t> product_of_term_;
  std::vector<std::pair<std::vector<double>, DrawSpread>> known_;
  std::vector<double> covariances_;  // Row by row; empty until they are asked for.
  std::size_t count_;
};

}  // namespace commonweal::methods
