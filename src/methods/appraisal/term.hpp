#pragma once

// One part of a sum: a weight for each year times independent factors. What a bid does to a metric,
// what it costs and what it is worth are all sums of such terms, so that one way of drawing and one
// closed form answer for all of them.

#include <cstddef>
#include <span>
#include <vector>

#include "methods/appraisal/factor.hpp"

namespace commonweal::methods {

struct Term {
  // Independent of each other, or of one stream of spread_factor. None: the term is exact.
  std::vector<const Factor*> factors;
  std::vector<double> weights;  // By year of the appraisal.
};

// Mean and variance of the terms' sum, each with its weight, whatever the distributions: exact
// (Goodman 1960, 1962), as far as the factors' own moments are. Requires a weight for each term.
Moments sum_moments(std::span<const Term> terms, std::span<const double> weights);

// The weights of one year, and those of all years added up, each year times its own number
// (discount factors, or 1): one for each term.
std::vector<double> weights_in(std::span<const Term> terms, std::size_t year);
std::vector<double> weights_over(std::span<const Term> terms, std::span<const double> by_year);

}  // namespace commonweal::methods
