#include "learning/monitor/monitor_figure.hpp"

#include <cmath>
#include <string>

namespace commonweal::learning {
namespace {

tl::unexpected<base::Error> refused(base::Field cell, const std::string& why) {
  return base::fail(base::ErrorCode::invalid_input,
                    {{std::string(cell.place), "\"" + std::string(cell.text) + "\" " + why}});
}

}  // namespace

base::Result<double> monitor_figure(base::Field cell) {
  auto number = base::decimal_number(cell);
  if (!number || std::abs(*number) <= kFigureMax) return number;
  return refused(cell, "is too large to be computed with. Use a larger unit, such as millions.");
}

base::Result<double> monitor_cases(base::Field cell) {
  auto number = monitor_figure(cell);
  if (!number || *number >= kCasesMin) return number;
  return refused(cell,
                 "is not above 0, and nothing can be divided by it. Leave out the row if nobody "
                 "was there.");
}

}  // namespace commonweal::learning
