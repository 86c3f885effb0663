#include "methods/series/regular_figures.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "methods/series/published.hpp"

namespace commonweal::methods {
namespace {

// The place of a period among all of the published kind.
std::int32_t place_of(base::Period period, base::PeriodKind published) {
  if (period.kind() == published) return period.ordinal();
  return base::period_holding(published, base::last_day(period)).ordinal();
}

}  // namespace

std::size_t RegularFigures::known() const {
  return std::size_t(std::ranges::count_if(figures, [](const auto& f) { return f.has_value(); }));
}

std::ptrdiff_t RegularFigures::step_of(base::Period period) const {
  return std::ptrdiff_t{place_of(period, published)} - place_of(first, published);
}

base::Period RegularFigures::period_of(std::size_t step) const {
  return later_published(first, published, std::int32_t(step));
}

RegularFigures regular_figures(std::span<const Point> points, base::PeriodKind published) {
  CW_CHECK(!points.empty());
  RegularFigures regular{.first = points.front().period, .published = published, .figures = {}};
  for (const Point& point : points) {
    regular.figures.resize(std::size_t(regular.step_of(point.period)));
    regular.figures.emplace_back(point.value);
  }
  return regular;
}

}  // namespace commonweal::methods
