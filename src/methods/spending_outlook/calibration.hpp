#pragma once

// Finds the one input at which a path ends at a share that is known, where the input itself is not
// published. One only: with two, any mixture of them would do.

#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "methods/spending_outlook/spending_path.hpp"

namespace commonweal::methods {

enum class CalibratedInput { need_growth, unit_cost_growth, productivity, gdp_growth };

std::string_view code_word(CalibratedInput input);
base::Result<CalibratedInput> calibrated_input_named(base::Field field);
double& value_of(SpendingInputs& inputs, CalibratedInput input);

struct CalibrationGoal {
  CalibratedInput input;
  double last_share;
};

// The inputs with that one changed, so that the last share is met to 1e-12. Fails where no growth
// between -50% and 50% a year does it. Requires inputs without problems.
base::Result<SpendingInputs> calibrated(SpendingInputs inputs, const CalibrationGoal& goal);

}  // namespace commonweal::methods
