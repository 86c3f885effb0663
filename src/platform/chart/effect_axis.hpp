#pragma once

// The axis of effects along the foot of a chart: ticks with their lines, and what the two ends
// mean.

#include <vector>

#include "platform/chart/effect_scale.hpp"
#include "platform/chart/label.hpp"
#include "platform/chart/sheet.hpp"

namespace commonweal::platform {

// Holds all values, and has some width.
Range with_some_width(Range values);

// As many as can be written side by side, in the caller's words where there are some.
std::vector<Tick> fitting_ticks(Range range, EffectScale scale, const LinearScale& x,
                                const Sheet& sheet, const ValueText& text = {});

// A line through the area for each tick.
Html tick_lines(const std::vector<Tick>& ticks, const LinearScale& x, const Box& area);

// Their words in one row.
Html tick_row(const std::vector<Tick>& ticks, const LinearScale& x, const Sheet& sheet, double top);

// "← Fewer cases" to the left of a point and "More cases →" to the right of it.
struct FramedEnds {
  Words lower;
  Words upper;
  double x;  // Between them.

  double height() const;
};

FramedEnds framed_ends(const EndWords& ends, double x, const Sheet& sheet);
Html ends_row(const FramedEnds& ends, double top);

// Words over a line that they name, kept between two edges.
Label over_line(const Words& words, double x, double top, Range edges);

}  // namespace commonweal::platform
