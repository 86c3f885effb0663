#pragma once

// The names of lines that run to the right edge, in a column beside the plot. Only where there are
// two or more: a single name finds its place on the plot.

#include <cstddef>
#include <vector>

#include "platform/chart/mark.hpp"
#include "platform/chart/plot.hpp"

namespace commonweal::platform {

// What a plot without a column leaves free on its right: room for half the name of a year.
inline constexpr double kRightFree = 16;

struct EndColumn {
  std::vector<std::size_t> lines;  // Which lines are named in it; none where there is no column.
  double width;                    // What the plot leaves free on its right.
};

EndColumn end_column(const LineChart& chart, Range times, const Sheet& sheet);

// What is named in a column, and where it ends on the plot.
struct EndName {
  Place end;
  Words words;
  Classes tone;
};

double column_words_max(const Sheet& sheet);
double column_width(double words_width);

// Pushed apart where they are close; those that find no room are left out.
Html end_names(const std::vector<EndName>& names, const Plot& plot);

Html column_labels(const LineChart& chart, const Plot& plot, const EndColumn& column);

}  // namespace commonweal::platform
