#pragma once

// Where a smooth function of a few numbers is least, near a start: steps downhill along slopes that
// remember how the function curved (Broyden, Fletcher, Goldfarb and Shanno; Nocedal and Wright
// 2006, algorithm 6.1, with a search along each direction for Wolfe's conditions: a step is long
// enough that the way down is less steep after it, so that even a nearly flat slope is gone down).
// The same start gives the same bits.

#include <functional>
#include <span>
#include <vector>

namespace commonweal::methods {

// The value at a place, and its derivatives into `slope`. May be infinite, or not a number, where
// the function is not defined; never at the start.
using SlopedFunction = std::function<double(std::span<const double> at, std::span<double> slope)>;

struct Lowest {
  std::vector<double> at;
  double value;
};

struct DescentLimits {
  int steps = 200;
  double decrease_min = 1e-11;  // Ends where a step would promise less than this,
  double slope_max = 1e-5;      // and no slope is steeper than this.
  double stride_max = 3;        // Of any number in a step; a step that proves too short is doubled.
};

Lowest descend(const SlopedFunction& function, std::vector<double> start,
               const DescentLimits& limits = {});

}  // namespace commonweal::methods
