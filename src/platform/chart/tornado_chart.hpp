#pragma once

// What an answer hangs on: how far it moves when one driver after another is put to the low and to
// the high end of its range, the others left where they are. Draws the drivers in the order given
// and ranks nothing itself.

#include <string>
#include <vector>

#include "platform/chart/sheet.hpp"
#include "platform/html/html.hpp"

namespace commonweal::platform {

struct TornadoDriver {
  std::string name;   // "Effect on quitting, 1 to 9 in 100".
  double at_low = 0;  // The answer with the driver at the low end of its range.
  double at_high = 0;
  std::string value_text;  // What stands at the end of the row; where empty, both answers.
};

struct TornadoChart {
  Caption caption;
  double base = 0;                     // The answer with every driver where it is.
  std::string base_label;              // "As it stands: £12m".
  std::vector<TornadoDriver> drivers;  // From the top.
  std::string low_name = "Driver at its low end";
  std::string high_name = "Driver at its high end";
  ValueText value_text;
};

// A number that is not finite is a defect. No drivers give a drawing that says so.
Html render(const TornadoChart& chart);
Drawing drawing(const TornadoChart& chart, const Sheet& sheet);

}  // namespace commonweal::platform
