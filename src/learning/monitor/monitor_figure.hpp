#pragma once

#include "base/number_text.hpp"

namespace commonweal::learning {

// Beyond it squares and sums lose what is asked of them.
inline constexpr double kFigureMax = 1e15;
inline constexpr double kCasesMin = 1e-9;

// A cell's number of a size to be computed with.
base::Result<double> monitor_figure(base::Field cell);

// The same, of what values are divided by: above 0.
base::Result<double> monitor_cases(base::Field cell);

}  // namespace commonweal::learning
