#pragma once

// One small line chart for each body, all on the same scales, so that they can be compared at a
// glance. Each is named above itself and says its last value; the same line may stand behind all.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "platform/chart/line_chart.hpp"

namespace commonweal::platform {

struct Facet {
  std::string name;           // "Blackpool".
  std::vector<Point> points;  // In order of time; none says "no figures".
  std::string last_text;      // At its last point; where empty, the value.
};

struct SmallMultiples {
  Caption caption;
  std::vector<Facet> panels;      // Left to right, then down.
  std::optional<Line> reference;  // Thin and grey in each panel, named in the first: "England".
  ValueAxis value_axis = ValueAxis::fitted;
  ValueText value_text;
  std::function<std::string(double)> time_text;
};

Html render(const SmallMultiples& chart);
Drawing drawing(const SmallMultiples& chart, const Sheet& sheet);

}  // namespace commonweal::platform
