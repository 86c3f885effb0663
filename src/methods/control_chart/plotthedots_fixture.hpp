#pragma once

// For tests: the words of R's package NHSRplotthedots, and its kind of CSV.

#include <sstream>
#include <string>
#include <vector>

#include "methods/control_chart/chart_rules.hpp"

namespace commonweal::methods {

inline std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, ',');) {
    std::erase(cell, '"');
    std::erase(cell, '\r');
    cells.push_back(cell);
  }
  return cells;
}

inline std::string cause_of(const PointRules& rules) {
  const auto above = [](auto side) { return *side == ChartSide::above; };
  if (rules.outside) return above(rules.outside) ? "Above UCL" : "Below LCL";
  if (rules.near) return above(rules.near) ? "2 in 3 Above CL" : "2 in 3 Below CL";
  if (rules.trend)
    return above(rules.trend) ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
  if (rules.shift) return above(rules.shift) ? "7 Points Above CL" : "7 Points Below CL";
  return "Common Cause";
}

}  // namespace commonweal::methods
