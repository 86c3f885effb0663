#pragma once

// A figure in the columns of the table of observations: value, status, reason, and its bounds,
// lower and upper.

#include <optional>
#include <string_view>

#include "base/figure.hpp"
#include "missions/observation.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What stands in each column for a figure.
std::optional<double> value_of(const base::Figure& figure);
std::string_view status_word(const base::Figure& figure);
std::optional<std::string_view> reason_word(const base::Figure& figure);

// Where they stand in a row, counted from 0.
struct FigureColumns {
  int value;
  int status;
  int reason;
};
base::Figure figure_in(const platform::Statement& row, const FigureColumns& columns);

// From the columns lower and upper, which stand side by side.
std::optional<Interval> interval_in(const platform::Statement& row, int lower);

}  // namespace commonweal::missions
