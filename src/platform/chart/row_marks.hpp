#pragma once

// What charts of named rows have in common on the frame of `interval_frame`: the ground of the row
// that the reader came for, the grid with its ticks, names and values, a bar in its row.

#include <cstddef>

#include "platform/chart/interval_chart.hpp"
#include "platform/chart/interval_frame.hpp"
#include "platform/chart/mark.hpp"

namespace commonweal::platform {

Html row_grounds(const IntervalChart& chart, const IntervalFrame& frame);
Html row_grid(const IntervalFrame& frame);
Html row_names(const IntervalChart& chart, const IntervalFrame& frame);

// The line to compare the rows with, and its name over it.
Html row_reference(const IntervalChart& chart, const IntervalFrame& frame);

// Between two values, whichever is the lower, in the row at `row`.
Html row_bar(const Classes& classes, const IntervalFrame& frame, std::size_t row, Range values);

}  // namespace commonweal::platform
