#pragma once

// The calendar by which a series is published, where its figures are dated by days or weeks: the
// last days of quarters are quarters. Knows nothing of values.

#include <cstdint>
#include <span>

#include "base/period.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

// For days and weeks the coarsest kind that holds no two of the points; otherwise their own: months
// with gaps between them are months. Ask it of the whole series: a few points of it say less.
base::PeriodKind published_kind(std::span<const Point> points);

// The publication that a period falls into: the quarter that holds the last day of it.
base::Period publication_of(base::Period period, base::PeriodKind published);

// `count` publications later: the same place in a later period of the kind `published`. Two
// quarters after the day 31 March 2016 is 30 September 2016.
base::Period later_published(base::Period period, base::PeriodKind published, std::int32_t count);

}  // namespace commonweal::methods
