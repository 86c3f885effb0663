#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "learning/monitor/monitor_series.hpp"
#include "methods/interruption/interruption.hpp"

namespace commonweal::learning {

enum class EffectModel { segmented, structural, synthetic };

struct EffectQuestion {
  EffectModel model = EffectModel::structural;
  bool is_log = false;
  int seasonal = 0;
  std::vector<std::string> regressors = {};
  double confidence = 0.95;
};

// What a change did to a series, with what it was worked out from.
struct EffectReport {
  MonitorSeries series;
  EffectQuestion question;
  std::size_t at;                  // The first point after the change.
  std::vector<std::string> names;  // Of the regressors: "ln(price)" where logarithms were taken.
  methods::Interruption effects;   // In the series' unit, or its logarithms.
  std::string digest;

  // By how many per cent of what the points after would have been without the change; none where
  // that comes to nothing.
  std::optional<double> percent_of(double effect) const;
  // What each point would have been without the change, in the series' own unit.
  std::vector<double> without() const;
};

std::string_view model_word(EffectModel model);

// The size of the mean of figures, for a percentage; none where that is nothing beside what was
// seen.
std::optional<double> percent_base(std::span<const double> figures, std::span<const double> seen);

}  // namespace commonweal::learning
