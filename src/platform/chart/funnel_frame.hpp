#pragma once

// The frame of a funnel chart on one sheet: its two axes, and the key of its regions.

#include <vector>

#include "platform/chart/effect_axis.hpp"
#include "platform/chart/funnel_chart.hpp"
#include "platform/chart/label.hpp"

namespace commonweal::platform {

// Of the normal distribution: how far the funnel of 95% reaches on each side.
inline constexpr double kFunnelZ = 1.959963984540054;
inline constexpr double kBelowArea = 10;  // From the plot to the words of its axis.

// A region of significance: beyond how many standard errors it begins.
struct FunnelContour {
  Markup classes;
  const char* words;  // "p below 0.01".
  double z;           // Where it ends; 0 for the outermost, which is the ground.
};

// From the outermost inwards, as they are drawn one over the other.
std::vector<FunnelContour> funnel_contours();

struct FunnelKey {
  Box swatch;
  Label label;
};

struct FunnelFrame {
  Sheet sheet;
  Box area;
  Range shown;
  double error_max;
  LinearScale x;
  LinearScale y;  // Downwards.
  std::vector<Tick> x_ticks;
  std::vector<Tick> y_ticks;
  Words pooled;
  Words effect_heading;
  Words error_heading;
  std::vector<FunnelKey> key;  // One for each contour, below the axis.
  double height;
};

// The chart has a point at least.
FunnelFrame funnel_frame(const FunnelChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
