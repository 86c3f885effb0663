#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "learning/monitor/monitor_series.hpp"
#include "methods/interruption/interruption.hpp"

namespace commonweal::learning {

enum class EffectModel { segmented, structural };

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

  // Of the step: by how many per cent of what it would have been without, over the points after.
  double percent() const;
  double percent_of(double effect) const;
  // What each point would have been without the change, in the series' own unit.
  std::vector<double> without() const;
};

std::string_view model_word(EffectModel model);

}  // namespace commonweal::learning
