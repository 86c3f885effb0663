#include "learning/monitor/effect_report.hpp"

#include <cmath>

namespace commonweal::learning {

std::vector<double> EffectReport::without() const {
  std::vector<double> values = effects.without;
  if (question.is_log) {
    for (double& value : values) value = std::exp(value);
  }
  return values;
}

double EffectReport::percent_of(double effect) const {
  if (question.is_log) return 100 * std::expm1(effect);
  double sum = 0;
  for (std::size_t i = at; i < effects.without.size(); ++i) sum += effects.without[i];
  return 100 * effect * double(effects.without.size() - at) / std::abs(sum);
}

double EffectReport::percent() const { return percent_of(effects.step.effect); }

std::string_view model_word(EffectModel model) {
  return model == EffectModel::segmented ? "segmented" : "structural";
}

}  // namespace commonweal::learning
