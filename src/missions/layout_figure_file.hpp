#pragma once

// The figure of a row of a publisher's file: its cell, what is reckoned from others, what a mark
// beside it says, and its bounds.

#include <optional>

#include "base/figure.hpp"
#include "missions/layout_columns_file.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

struct LayoutFigure {
  base::Figure figure;
  std::optional<Interval> interval = std::nullopt;
  std::optional<double> numerator = std::nullopt;
  std::optional<double> denominator = std::nullopt;
};

// None where a cell cannot be read; the problem says which.
std::optional<LayoutFigure> figure_in(const platform::CsvRow& row, const BoundLayout& layout,
                                      const BoundSeries& series);

}  // namespace commonweal::missions
