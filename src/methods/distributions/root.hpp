#pragma once

// Where a function that falls over the positive numbers is 0: Newton's steps, kept within what is
// known to hold the root, and halves where a step leaves that.

#include <cmath>

namespace commonweal::methods {

struct Slope {
  double value;
  double slope;
};

// The root of `function`, which gives a Slope and falls from above 0 to below it as its argument
// grows from 0. To about the last digits that the function itself has.
template <class Function>
double falling_root(Function&& function, double guess) {
  constexpr int kSteps = 400;
  double low = 0;
  double high = INFINITY;
  double at = guess > 0 && std::isfinite(guess) ? guess : 1;
  for (int step = 0; step < kSteps; ++step) {
    const Slope here = function(at);
    if (here.value == 0) return at;
    (here.value > 0 ? low : high) = at;
    double next = at - here.value / here.slope;
    if (!(next > low && next < high)) {
      next = std::isinf(high) ? 2 * at : low + (high - low) / 2;
    }
    if (std::abs(next - at) <= 4e-16 * at || next == low || next == high) return next;
    at = next;
  }
  return at;
}

}  // namespace commonweal::methods
