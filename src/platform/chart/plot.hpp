#pragma once

// The frame of a line chart on one sheet: its axes, their ticks, and where a value stands.

#include <optional>
#include <vector>

#include "platform/chart/label.hpp"
#include "platform/chart/line_chart.hpp"
#include "platform/chart/scale.hpp"

namespace commonweal::platform {

struct Extent {
  Range x;
  Range y;
};

// All that the chart shows; nothing where it shows no figure.
std::optional<Extent> extent(const LineChart& chart);

struct Plot {
  Sheet sheet;
  Box area;
  LinearScale x;
  LinearScale y;
  std::vector<Tick> x_ticks;
  std::vector<Tick> y_ticks;

  Place at(double x_value, double y_value) const { return {x(x_value), y(y_value)}; }
};

// Leaves `right` units free beside the plot.
Plot plot(const LineChart& chart, const Extent& extent, const Sheet& sheet, double right);

Html grid_and_axes(const Plot& plot);

}  // namespace commonweal::platform
