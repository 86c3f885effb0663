#include "methods/series/series.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/period_text.hpp"
#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

using base::Problems;

std::string quoted(base::Period period) { return base::text(period); }

void check_kinds(const std::vector<Point>& points, Problems& problems) {
  for (const Point& point : points) {
    const auto kind = points.front().period.kind();
    if (point.period.kind() == kind) continue;
    problems.add({.place = "series",
                  .what = quoted(point.period) + " and " + quoted(points.front().period) +
                          " are not the same kind of period."});
  }
}

void check_repeats(const std::vector<Point>& sorted, Problems& problems) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i - 1].period != sorted[i].period) continue;
    problems.add({.place = "series", .what = quoted(sorted[i].period) + " is given twice."});
  }
}

void check_values(const std::vector<Point>& points, Problems& problems) {
  for (const Point& point : points) {
    if (std::isfinite(point.value)) continue;
    problems.add({.place = "series", .what = quoted(point.period) + " has no finite value."});
  }
}

}  // namespace

base::Result<Series> Series::make(std::vector<Point> points) {
  Problems problems;
  if (points.empty()) problems.add({.place = "series", .what = "The series has no values."});
  std::ranges::stable_sort(points, {}, &Point::period);
  check_kinds(points, problems);
  check_repeats(points, problems);
  check_values(points, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return Series(std::move(points));
}

std::optional<double> Series::at(base::Period period) const {
  const auto found = std::ranges::lower_bound(points_, period, {}, &Point::period);
  if (found == points_.end() || found->period != period) return std::nullopt;
  return found->value;
}

std::vector<Point> Series::until(base::Period last) const {
  return {points_.begin(), std::ranges::upper_bound(points_, last, {}, &Point::period)};
}

}  // namespace commonweal::methods
