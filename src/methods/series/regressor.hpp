#pragma once

// What is known to have moved a series from outside: a break in how it is counted, a strike, a new
// law, or any column of figures that goes with it. Knows nothing of the model that weighs it.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "base/problems.hpp"
#include "methods/series/regular_figures.hpp"

namespace commonweal::methods {

// Interventions by the form of their mark (Harvey 1989, section 7.6; Durbin and Koopman 2012,
// section 3.2.5), each one unit high:
//   level_shift   from its period on
//   pulse         in its period alone
//   slope_change  one more each period, from its period on
//   column        as the values say
enum class RegressorKind { level_shift, pulse, slope_change, column };

struct Regressor {
  std::string name;
  RegressorKind kind = RegressorKind::level_shift;
  std::optional<base::Period> at;  // Of an intervention.
  std::vector<Point> values;       // Of a column: for each figure and for each forecast.
};

// Its value at each of so many steps. Adds problems at "regressors" where its period is not after
// the first figure and up to the last, or a value is lacking.
std::vector<double> column_of(const Regressor& regressor, const RegularFigures& figures,
                              std::size_t steps, base::Problems& problems);

}  // namespace commonweal::methods
