#pragma once

// Quantiles of unsorted draws by selection: values fall into bins of equal width, and only the bin
// that holds a quantile is looked into. The very values that sorting would give, in a time that
// grows as the draws do. Where nearly all draws lie in one bin (a few are far off) it is as slow as
// ordinary selection.

#include <span>

namespace commonweal::methods {

struct Middle80 {
  double p10;
  double p50;
  double p90;
};

// Between two neighbours in proportion (Hyndman and Fan's definition 7). Requires a draw, and no
// NaN.
Middle80 middle_80(std::span<const double> draws);

}  // namespace commonweal::methods
