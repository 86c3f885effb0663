#pragma once

// The frame of a forest chart on one sheet: its lines from the top, where their words stand, and
// which values the axis shows. On a page words and marks stand side by side; on a phone the words
// of a study stand over its mark, which so has the whole width.

#include <vector>

#include "platform/chart/effect_axis.hpp"
#include "platform/chart/forest_chart.hpp"
#include "platform/chart/label.hpp"

namespace commonweal::platform {

enum class ForestLineKind { head, heading, study, subtotal, whole, prediction };

struct ForestLine {
  ForestLineKind kind;
  const ForestRow* row = nullptr;          // Of a study.
  const ForestDiamond* diamond = nullptr;  // Of a subtotal, the whole and their predictions.
  Words name;
  Words estimate;
  Words weight;
  Box box{};          // From edge to edge of the sheet.
  double middle = 0;  // Of its mark.

  bool is_diamond() const {
    return kind == ForestLineKind::subtotal || kind == ForestLineKind::whole;
  }
};

struct ForestFrame {
  Sheet sheet;
  std::vector<ForestLine> lines;  // The head first.
  Box area;                       // Where marks are drawn.
  double estimate_right;          // Where the column of estimates ends.
  Range shown;                    // The values inside the area.
  LinearScale x;
  std::vector<Tick> ticks;
  bool ticks_above;  // Of a forest too long to see both its ends.
  Words reference;
  FramedEnds ends;
  double height;

  bool is_stacked() const { return sheet.width < 520; }
};

// The chart has a study at least.
ForestFrame forest_frame(const ForestChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
