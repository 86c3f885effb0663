#pragma once

// The words on a line chart: the names of its lines, bands and levels and what is said of a moment.
// Where several lines run to the right edge their names stand in a column beside it; every other
// word finds its own place on the plot, clear of the lines if it can and of other words always.

#include <array>
#include <cstddef>
#include <vector>

#include "platform/chart/plot.hpp"

namespace commonweal::platform {

inline constexpr double kPointRadius = 4.5;

// The colours, handed out by style: the second observed line and the second projected one share the
// second tone.
class Tones {
 public:
  Html next(Style style);

 private:
  std::array<std::size_t, 2> used_{};  // Observed, projected.
};

// The points of a line on the sheet, cut where one is missing.
std::vector<std::vector<Place>> runs(const Line& line, const Plot& plot);

struct EndColumn {
  std::vector<std::size_t> lines;  // Which lines are named in it; none where there is no column.
  double width;                    // What the plot leaves free on its right.
};

EndColumn end_column(const LineChart& chart, Range times, const Sheet& sheet);

Html labels(const LineChart& chart, const Plot& plot, const EndColumn& column);

}  // namespace commonweal::platform
