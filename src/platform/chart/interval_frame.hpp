#pragma once

// The frame of an interval chart on one sheet: how high each row is, where the names end and the
// values begin, and where a value stands between them.

#include <vector>

#include "platform/chart/interval_chart.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/scale.hpp"

namespace commonweal::platform {

struct FramedRow {
  Words name;
  Words value;
  Words reason;  // Why there is no value, in the place of its mark.
  Box box;       // From edge to edge of the sheet.

  double middle() const { return (box.top + box.bottom) / 2; }
};

struct IntervalFrame {
  Sheet sheet;
  std::vector<FramedRow> rows;
  Box area;  // Where values are drawn.
  LinearScale x;
  std::vector<Tick> ticks;
  bool ticks_above;  // Of a chart too long to see both its ends.
  double height;
};

// The name of a tick under the axis, or above it; its top is the caller's to set.
Label tick_label(const Tick& tick, const LinearScale& x, const Sheet& sheet);

// The chart has a row at least.
IntervalFrame interval_frame(const IntervalChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
