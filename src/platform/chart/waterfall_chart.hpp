#pragma once

// How a total comes about, line by line: each bar begins where the one before it ended, what is
// taken away runs to the left, what is added to the right. Stands on its side, because the names of
// lines are long. Knows nothing of money.

#include <optional>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct WaterfallStep {
  std::string name;              // "Fewer hospital days".
  std::optional<double> amount;  // Added to what stands above; none: a total of all above.
  std::string value_text;        // What stands at the end of the row; where empty, the value.
};

struct WaterfallChart {
  Caption caption;
  std::vector<WaterfallStep> steps;  // From the top.
  ValueText value_text;
};

// A number that is not finite is a defect. No steps give a drawing that says so.
Html render(const WaterfallChart& chart);
Drawing drawing(const WaterfallChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
