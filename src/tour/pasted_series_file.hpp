#pragma once

// A series that somebody pasted, from a CSV file or a spreadsheet, and the question of step 1 asked
// of it. It is read, answered and forgotten.

#include <optional>
#include <string>
#include <vector>

#include "methods/series/replay.hpp"
#include "tour/tour_choice.hpp"

namespace commonweal::tour {

struct PastedSeries {
  std::optional<methods::Series> series;  // None: nothing was pasted, or it makes no sense.
  std::optional<methods::ReplayQuestion> question;  // None: `problems` says why.
  std::optional<methods::Replay> answer;
  std::vector<base::Problem> problems;  // By the names of TourChoice's fields.
};

// Periods in the first column and values in the second, divided by commas, semicolons or tabs, with
// or without a line of headings. Where no window is named, it is all of the series.
PastedSeries pasted_series(const TourChoice& choice);

}  // namespace commonweal::tour
