#include "methods/series/published.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

using base::Period;
using base::PeriodKind;

bool holds_no_two(std::span<const Point> points, PeriodKind kind) {
  for (std::size_t i = 1; i < points.size(); ++i) {
    const auto place = [&](std::size_t at) {
      return base::period_holding(kind, base::last_day(points[at].period));
    };
    if (place(i - 1) == place(i)) return false;
  }
  return true;
}

// Counted from the end of the period, since that is what most days of publication keep.
Period same_place(Period day, Period from, Period to) {
  const base::Date place = base::last_day(to) - (base::last_day(from) - base::first_day(day));
  return base::period_holding(day.kind(), std::max(place, base::first_day(to)));
}

}  // namespace

PeriodKind published_kind(std::span<const Point> points) {
  CW_CHECK(!points.empty());
  const PeriodKind own = points.front().period.kind();
  if (own >= PeriodKind::month) return own;
  constexpr std::array kCoarseFirst = {PeriodKind::calendar_year, PeriodKind::quarter,
                                       PeriodKind::month, PeriodKind::week};
  for (const PeriodKind kind : kCoarseFirst) {
    if (kind > own && holds_no_two(points, kind)) return kind;
  }
  return own;
}

Period publication_of(Period period, PeriodKind published) {
  if (period.kind() == published) return period;
  return base::period_holding(published, base::last_day(period));
}

Period later_published(Period period, PeriodKind published, std::int32_t count) {
  if (period.kind() == published) return base::later(period, count);
  const Period holding = publication_of(period, published);
  return same_place(period, holding, base::later(holding, count));
}

}  // namespace commonweal::methods
