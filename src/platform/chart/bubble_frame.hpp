#pragma once

// The frame of a bubble chart on one sheet: its two axes, its bubbles and its line.

#include <vector>

#include "platform/chart/bubble_chart.hpp"
#include "platform/chart/effect_axis.hpp"
#include "platform/chart/label.hpp"

namespace commonweal::platform {

inline constexpr double kBelowPlot = 10;  // To the words of the axis.

struct FramedBubble {
  Place centre;
  double radius;
};

struct BubbleFrame {
  Sheet sheet;
  Box area;
  LinearScale x;
  LinearScale y;
  std::vector<Tick> x_ticks;
  std::vector<Tick> y_ticks;
  std::vector<FramedBubble> bubbles;  // As the chart's.
  std::vector<Place> line;            // Empty where nothing is fitted.
  Words effect_heading;
  Words moderator_heading;
  double height;
};

// The chart has a bubble at least.
BubbleFrame bubble_frame(const BubbleChart& chart, const Sheet& sheet);

// How high the fitted line stands there; it goes on level past its ends.
double line_at(const BubbleFrame& frame, double x);

}  // namespace commonweal::platform
