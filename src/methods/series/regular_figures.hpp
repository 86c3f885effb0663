#pragma once

// A series as a model needs it: one step a publication, with gaps where there is no figure. Knows
// the calendar by which it is published, so that the last days of quarters are a quarter apart.

#include <optional>
#include <span>
#include <vector>

#include "base/period.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

struct RegularFigures {
  base::Period first;
  base::PeriodKind published;  // Asked of the whole series: a few points of it say less.
  std::vector<std::optional<double>> figures;  // With a figure at both ends.

  std::size_t known() const;  // How many are no gap.

  // The step of a period, before the first (negative) or after the last figure too.
  std::ptrdiff_t step_of(base::Period period) const;
  base::Period period_of(std::size_t step) const;
};

// Requires a point.
RegularFigures regular_figures(std::span<const Point> points, base::PeriodKind published);

}  // namespace commonweal::methods
