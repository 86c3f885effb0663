#pragma once

// A funnel plot with contours: each study's effect by its standard error, the most exact at the
// top. Grey regions say where a study would be significant against no effect, so that a reader sees
// whether what is missing is what would not have been (Peters and others 2008). Nothing is imputed.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/effect_scale.hpp"
#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct FunnelPoint {
  std::string name;
  double effect;
  double standard_error;  // Above 0.
};

struct FunnelChart {
  Caption caption;
  std::vector<FunnelPoint> points;
  std::optional<double> pooled;  // Its line and the funnel of 95% around it.
  std::string pooled_label;      // "Pooled 0.49".
  EffectScale scale = EffectScale::difference;
  double no_effect = 0;  // The contours stand around it: p = 0.10, 0.05 and 0.01.
  std::string effect_heading = "Effect";
  std::string error_heading = "Standard error";
};

// Numbers on the scale of the pool: logarithms of ratios. One that is not finite, or a standard
// error that is not above 0, is a defect.
Html render(const FunnelChart& chart);
Drawing drawing(const FunnelChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
