#include "learning/monitor/effect_report.hpp"

#include <cmath>

#include "base/check.hpp"

namespace commonweal::learning {

std::vector<double> EffectReport::without() const {
  std::vector<double> values = effects.without;
  if (question.is_log) {
    for (double& value : values) value = std::exp(value);
  }
  return values;
}

std::optional<double> percent_base(std::span<const double> figures, std::span<const double> seen) {
  constexpr double kNothing = 1e-6;
  double sum = 0;
  double size = 0;
  for (const double figure : figures) sum += figure;
  for (const double value : seen) size += std::abs(value);
  const double mean = std::abs(sum) / double(figures.size());
  if (!(mean > kNothing * size / double(seen.size()))) return {};
  return mean;
}

std::optional<double> EffectReport::percent_of(double effect) const {
  if (question.is_log) return 100 * std::expm1(effect);
  std::vector<double> seen;
  for (const auto& point : series.points) seen.push_back(point.value);
  const auto base = percent_base(std::span(effects.without).subspan(at), seen);
  if (!base) return {};
  return 100 * effect / *base;
}

std::string_view model_word(EffectModel model) {
  switch (model) {
    case EffectModel::segmented: return "segmented";
    case EffectModel::structural: return "structural";
    case EffectModel::synthetic: return "synthetic";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
