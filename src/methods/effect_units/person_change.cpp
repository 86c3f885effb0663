#include "methods/effect_units/person_change.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {

double risk_with(EffectScale scale, double log_ratio, double risk) {
  CW_CHECK(is_of_risk(scale));
  const double ratio = std::exp(log_ratio);
  if (scale == EffectScale::risk_ratio) return std::min(1.0, risk * ratio);
  if (scale == EffectScale::hazard_ratio) return -std::expm1(ratio * std::log1p(-risk));
  return 1 / (1 + (1 - risk) / risk * std::exp(-log_ratio));
}

double core_change(EffectScale scale, const InputValues& values) {
  constexpr double kPercent = 100;
  const double effect = at(values, EffectInput::effect);
  const double baseline = at(values, EffectInput::baseline);
  switch (scale) {
    case EffectScale::risk_ratio:
    case EffectScale::odds_ratio:
    case EffectScale::hazard_ratio: return risk_with(scale, effect, baseline) - baseline;
    case EffectScale::rate_ratio: return baseline * std::expm1(effect);
    case EffectScale::standardised_difference: return effect * at(values, EffectInput::metric_sd);
    case EffectScale::percent_change: return baseline * effect / kPercent;
    case EffectScale::risk_difference:
    case EffectScale::difference:
    case EffectScale::count: break;
  }
  return effect;
}

double person_change(EffectScale scale, const InputValues& values) {
  return core_change(scale, values) * (1 - at(values, EffectInput::deadweight)) *
         (1 - at(values, EffectInput::drop_out)) * at(values, EffectInput::transportability) *
         at(values, EffectInput::per_unit);
}

}  // namespace commonweal::methods
