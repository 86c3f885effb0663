#pragma once

// Parts of a whole over time, one on the other: who employs, what is spent. The parts are named at
// the right edge, where they end.

#include <functional>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct AreaLayer {
  std::string name;
  std::vector<double> values;  // One for each time; not negative.
};

struct StackedArea {
  static constexpr std::size_t kLayersMax = 6;  // The sixth is grey, for the rest.

  Caption caption;
  std::vector<double> times;      // Decimal years, rising.
  std::vector<AreaLayer> layers;  // From the bottom.
  ValueText value_text;
  std::function<std::string(double)> time_text;
};

// Layers of another length than the times, more layers than may be, or a value that is negative or
// not finite is a defect. No layers or fewer than two times give a drawing that says so.
Html render(const StackedArea& chart);
Drawing drawing(const StackedArea& chart, const Sheet& sheet);

}  // namespace commonweal::platform
