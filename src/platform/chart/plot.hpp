#pragma once

// The frame of a line chart on one sheet: its axes, their ticks, and where a value stands.

#include <functional>
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
  Range words;  // How far its words may reach to the left and to the right.

  Place at(double x_value, double y_value) const { return {x(x_value), y(y_value)}; }
};

// Leaves `right` units free beside the plot.
Plot plot(const LineChart& chart, const Extent& extent, const Sheet& sheet, double right);

// Where in a sheet a plot stands, and the scales of its axes.
struct PlotFrame {
  Box area;
  Range words;
  Range times;
  std::vector<Tick> values;
  std::function<std::string(double)> time_text;
};

Plot plot(const Sheet& sheet, const PlotFrame& frame);

Html grid_and_axes(const Plot& plot);

// What an axis of values needs: its ticks, and the room for their names.
std::vector<Tick> named_ticks(Range range, int steps_max, const ValueText& text);
double axis_width(const std::vector<Tick>& ticks, const Sheet& sheet);

}  // namespace commonweal::platform
