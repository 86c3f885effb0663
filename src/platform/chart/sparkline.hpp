#pragma once

// A line as small as a word, for cards and cells of tables: how a figure moved, its last point
// marked. No axes and no words: the figures stand beside it.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/line_chart.hpp"

namespace commonweal::platform {

struct Sparkline {
  std::vector<Point> points;  // In order of time, broken where one is missing.
  std::string words;          // For who cannot see it: "Up from 2.3 million in 2007 to 7.8 million
                              // in 2023". Where empty, it is hidden from screen readers.
  std::optional<double> level;  // A target, drawn dotted.
};

// One inline <svg class="cw-sparkline">. Nothing where there are fewer than two figures.
Html sparkline(const Sparkline& line);

}  // namespace commonweal::platform
