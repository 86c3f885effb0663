#pragma once

// Parts of a sum in each of a few years, one on the other: what is added stands above zero, what is
// taken away hangs below, and a line says what they come to. Knows nothing of money.

#include <functional>
#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct ColumnLayer {
  std::string name;
  std::vector<double> values;  // One for each time, of either sign.
};

struct StackedColumns {
  static constexpr std::size_t kLayersMax = 6;  // The sixth is grey, for the rest.

  Caption caption;
  std::vector<int> times;  // Whole years, rising one by one.
  std::vector<ColumnLayer> layers;
  std::string sum_name;  // Of the line over the columns; no line where it is empty.
  ValueText value_text;
  std::function<std::string(double)> time_text;
};

// Layers of another length than the times, more layers than may be, years that do not follow each
// other, or a value that is not finite is a defect. No layers or no times give a drawing that says
// so.
Html render(const StackedColumns& chart);
Drawing drawing(const StackedColumns& chart, const Sheet& sheet);

}  // namespace commonweal::platform
