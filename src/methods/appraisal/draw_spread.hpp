#pragma once

// What many draws say of one number, and how that changes when the number is scaled.

#include <span>

namespace commonweal::methods {

struct DrawSpread {
  double mean = 0;
  double standard_deviation = 0;  // With draws - 1.
  double p10 = 0;                 // Between two neighbours in proportion (Hyndman and Fan's 7).
  double p50 = 0;
  double p90 = 0;
  double above_zero = 0;  // Share of draws.
  double below_zero = 0;
};

// Requires two draws at least.
DrawSpread draw_spread(std::span<const double> draws);

// Of the number times a factor: exact, without another look at the draws. Below 0 the ends change
// places.
DrawSpread times(const DrawSpread& spread, double factor);

// Sums in an order of its own that does not hang on the machine: four at a time.
double sum_of(std::span<const double> values);
double sum_of_products(std::span<const double> left, std::span<const double> right);

}  // namespace commonweal::methods
