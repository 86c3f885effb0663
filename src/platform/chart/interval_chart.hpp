#pragma once

// Bodies, or anything else with a name, one to a row, each with its value and how sure it is: as
// dots, or as bars from zero, over a line to compare them with. Stands with two rows and with 150.
// Draws the rows in the order given and ranks nothing itself.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

enum class IntervalMark { dot, bar };

// Strong is the row that the reader came for; muted stands behind for comparison.
enum class RowStyle { plain, strong, muted };

struct IntervalRow {
  std::string name;             // "Blackpool".
  std::optional<double> value;  // Missing: the row is there and says so.
  std::optional<double> lower;  // Both or neither.
  std::optional<double> upper;
  std::string value_text;  // What stands at the end of the row; where empty, the value.
  RowStyle style = RowStyle::plain;
};

struct Reference {
  std::string label;  // "England 79.5".
  double value;
};

struct IntervalChart {
  Caption caption;
  std::vector<IntervalRow> rows;  // From the top.
  IntervalMark mark = IntervalMark::dot;
  std::optional<Reference> reference;
  ValueText value_text;  // Of ticks, and of values that bring none.
};

// A number that is not finite, one bound without the other, a lower bound above the upper one, or
// a bar that is negative is a defect. The axis of bars starts at zero; that of dots fits them.
Html render(const IntervalChart& chart);
Drawing drawing(const IntervalChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
