#include "methods/spending_outlook/calibration.hpp"

#include "base/check.hpp"
#include "base/word_table.hpp"

namespace commonweal::methods {
namespace {

constexpr base::WordTable<CalibratedInput, 4> kInputs = {
    {{CalibratedInput::need_growth, "need_growth"},
     {CalibratedInput::unit_cost_growth, "unit_cost_growth"},
     {CalibratedInput::productivity, "productivity"},
     {CalibratedInput::gdp_growth, "gdp_growth"}}};

constexpr double kBound = 0.5;
constexpr int kHalvings = 80;

double miss_at(SpendingInputs inputs, const CalibrationGoal& goal, double value) {
  value_of(inputs, goal.input) = value;
  return spending_path(inputs).last_share() - goal.last_share;
}

}  // namespace

std::string_view code_word(CalibratedInput input) { return base::word_of(kInputs, input); }

base::Result<CalibratedInput> calibrated_input_named(base::Field field) {
  return base::value_named(kInputs, field);
}

double& value_of(SpendingInputs& inputs, CalibratedInput input) {
  switch (input) {
    case CalibratedInput::need_growth: return inputs.need_growth;
    case CalibratedInput::unit_cost_growth: return inputs.unit_cost_growth;
    case CalibratedInput::productivity: return inputs.productivity;
    case CalibratedInput::gdp_growth: return inputs.gdp_growth;
  }
  CW_CHECK(false);
}

// The last share rises or falls with each of these inputs throughout, so that halving finds it.
base::Result<SpendingInputs> calibrated(SpendingInputs inputs, const CalibrationGoal& goal) {
  double low = -kBound;
  double high = kBound;
  const double at_low = miss_at(inputs, goal, low);
  if (at_low * miss_at(inputs, goal, high) > 0) {
    return base::fail(base::ErrorCode::invalid_input, "No " + std::string(code_word(goal.input)) +
                                                          " between -50% and 50% a year ends at " +
                                                          base::grouped(100 * goal.last_share, 1) +
                                                          "% of GDP.");
  }
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = (low + high) / 2;
    const bool same_side = miss_at(inputs, goal, middle) * at_low > 0;
    (same_side ? low : high) = middle;
  }
  value_of(inputs, goal.input) = (low + high) / 2;
  return inputs;
}

}  // namespace commonweal::methods
