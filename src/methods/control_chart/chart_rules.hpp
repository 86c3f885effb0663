#pragma once

// The rules by which the NHS reads a chart ("Making data count", NHS England), as R's package
// NHSRplotthedots 0.2.2 applies them.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "methods/control_chart/chart_limits.hpp"

namespace commonweal::methods {

enum class ChartSide { below, above };

struct PointRules {
  std::optional<ChartSide> outside;  // Beyond a limit.
  std::optional<ChartSide> shift;    // Of seven or more in a row on one side of the centre.
  std::optional<ChartSide> trend;    // Of seven or more in a row that each rise (above) or fall.
  std::optional<ChartSide> near;     // Of three in a row on one side, of which two or more lie
                                     // between two thirds of the way to the limit and the limit:
                                     // one of these two.

  bool any() const { return outside || shift || trend || near; }
};

// One a point. A point on the centre is on neither side. Requires as many limits as values.
std::vector<PointRules> chart_rules(std::span<const double> values,
                                    std::span<const ChartLimits> limits);

}  // namespace commonweal::methods
