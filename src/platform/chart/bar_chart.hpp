#pragma once

// A few amounts side by side, as bars with their names on the left and their values at their ends:
// how many of the windows tried give each answer. Knows nothing of what is counted.

#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

enum class BarStyle { plain, strong, muted };

struct Bar {
  std::string name;        // "5 to 10 years"
  double value = 0;        // Not negative: a length.
  std::string value_text;  // What is written at its end; where empty, the value: "1,234", "7.5m".
  BarStyle style = BarStyle::plain;
};

struct BarChart {
  Caption caption;
  std::vector<Bar> bars;  // From the top.
};

// A value that is negative or not finite is a defect. No bars give a drawing that says so.
Html render(const BarChart& chart);
Drawing drawing(const BarChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
