#include "methods/effect_units/effect_question.hpp"

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

// What changes nothing.
double without(EffectInput input) {
  switch (input) {
    case EffectInput::transportability:
    case EffectInput::per_unit: return 1;
    case EffectInput::effect:
    case EffectInput::baseline:
    case EffectInput::metric_sd:
    case EffectInput::deadweight:
    case EffectInput::drop_out: break;
  }
  return 0;
}

}  // namespace

bool is_ratio(EffectScale scale) { return is_of_risk(scale) || scale == EffectScale::rate_ratio; }

bool is_of_risk(EffectScale scale) {
  return scale == EffectScale::risk_ratio || scale == EffectScale::odds_ratio ||
         scale == EffectScale::hazard_ratio;
}

bool needs_baseline(EffectScale scale) {
  return is_ratio(scale) || scale == EffectScale::percent_change;
}

const std::optional<Quantity>& quantity_of(const EffectUnitsQuestion& question, EffectInput input) {
  CW_CHECK(input != EffectInput::effect);
  switch (input) {
    case EffectInput::effect:
    case EffectInput::baseline: return question.baseline;
    case EffectInput::metric_sd: return question.metric_sd;
    case EffectInput::deadweight: return question.deadweight;
    case EffectInput::drop_out: return question.drop_out;
    case EffectInput::transportability: return question.transportability;
    case EffectInput::per_unit: return question.per_unit;
  }
  return question.per_unit;
}

InputValues values_of(const EffectUnitsQuestion& question) {
  InputValues values{};
  at(values, EffectInput::effect) = question.effect.value;
  for (std::size_t i = 1; i < kEffectInputs; ++i) {
    const auto input = static_cast<EffectInput>(i);
    const auto& quantity = quantity_of(question, input);
    values[i] = quantity ? quantity->value : without(input);
  }
  return values;
}

}  // namespace commonweal::methods
