#pragma once

// How sure a sum of counts is in which each event has a weight of its own: events at other people's
// rates, or at those of a standard population. Knows nothing of rates or people.

#include "methods/rates/poisson_limits.hpp"

namespace commonweal::methods {

// Of independent Poisson counts, each times its weight.
struct WeightedCounts {
  double sum;
  double variance;  // Each count times the square of its weight.
  double largest;   // The weight of an event where it weighs most, whether or not one was seen.
};

// The limits of Fay and Feuer (1997), Statistics in Medicine 16: below, those of a count with the
// same mean and variance; above, of one with an event more, where it weighs most. One count has its
// own limits, times its weight; counts without an event, those of none times the largest weight.
// Counts are not approximated one by one, because what errs by little for one small count, always
// to the same side, errs by much for a hundred. Requires a largest weight above 0 and a confidence
// between 0 and 1.
Limits weighted_limits(const WeightedCounts& counts, double confidence);

}  // namespace commonweal::methods
