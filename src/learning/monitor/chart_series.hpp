#pragma once

// Whether a series can be drawn on a chart of a type, and what is drawn of it.

#include <string>
#include <vector>

#include "base/number_text.hpp"
#include "learning/monitor/monitor_series.hpp"
#include "methods/control_chart/control_chart.hpp"

namespace commonweal::learning {

// The values themselves, or events divided by cases. A value that its type cannot have (a share
// above 1, a negative count, a time of 0) is a problem with its row.
std::vector<double> drawn_values(const MonitorSeries& series, methods::ChartType type,
                                 base::Problems& problems);

// A new start, and why.
struct Rebase {
  std::size_t point;
  std::string reason;  // Empty: nobody said.
};

// Where the segments begin that these dates ("DATE:REASON", comma between) start: the first point
// on or after each, in order.
std::vector<Rebase> rebases_of(const MonitorSeries& series, base::Field dates,
                               base::Problems& problems);

// Every segment and the baseline have three points or more, and no segment is all one value.
void check_segments(const MonitorSeries& series, const std::vector<double>& values,
                    const methods::ChartQuestion& question, base::Problems& problems);

}  // namespace commonweal::learning
