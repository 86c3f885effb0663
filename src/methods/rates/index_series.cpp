#include "methods/rates/index_series.hpp"

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "base/problems.hpp"

namespace commonweal::methods {
namespace {

using base::Period;

base::Result<Series> failure(const char* place, std::string what) {
  base::Problems problems;
  problems.add({.place = place, .what = std::move(what)});
  return std::move(problems).fail();
}

Series scaled(const Series& series, double factor) {
  std::vector<Point> points = series.points();
  for (Point& point : points) point.value *= factor;
  return Series::make(std::move(points)).value();
}

// Each figure over another of the same period, times a factor.
base::Result<Series> over(const Series& series, const Series& divisor, double factor,
                          const char* place) {
  base::Problems problems;
  std::vector<Point> points;
  for (const Point& point : series.points()) {
    const auto by = divisor.at(point.period);
    if (by && *by > 0) {
      points.push_back({point.period, point.value / *by * factor});
    } else {
      problems.add({.place = place,
                    .what = "There is no figure above zero for " + base::text(point.period) + '.'});
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return Series::make(std::move(points));
}

// How many periods of a kind lie wholly within another.
std::int32_t periods_within(Period outer, base::PeriodKind kind) {
  Period first = base::period_holding(kind, base::first_day(outer));
  if (!base::contains(outer, first)) first = base::later(first, 1);
  Period last = base::period_holding(kind, base::last_day(outer));
  if (!base::contains(outer, last)) last = base::later(last, -1);
  return base::periods_between(first, last) + 1;
}

}  // namespace

base::Result<Series> index_of(const Series& series, Period base) {
  double sum = 0;
  std::int32_t count = 0;
  for (const Point& point : series.points()) {
    if (!base::contains(base, point.period)) continue;
    sum += point.value;
    ++count;
  }
  if (count == 0) return failure("base", "There is no figure in " + base::text(base) + '.');
  if (const auto all = periods_within(base, series.kind()); count < all) {
    return failure("base", base::text(base) + " has figures for " + std::to_string(count) +
                               " of its " + std::to_string(all) + ' ' +
                               std::string(base::plural(series.kind())) +
                               ". Take a base that has them all.");
  }
  if (!(sum > 0)) {
    return failure("base", "The figure of " + base::text(base) + " is not above zero.");
  }
  return scaled(series, 100 / (sum / count));
}

base::Result<Series> chained(const Series& older, const Series& newer, Period link) {
  const auto before = older.at(link);
  const auto after = newer.at(link);
  if (!before || !after || !(*before > 0) || !(*after > 0)) {
    return failure("link", "Both series need a figure above zero for " + base::text(link) + '.');
  }
  std::vector<Point> points = scaled(older, *after / *before).until(link);
  for (const Point& point : newer.points()) {
    if (point.period > link) points.push_back(point);
  }
  return Series::make(std::move(points));
}

base::Result<Series> deflated(const Series& money, const Series& prices, Period prices_of) {
  const auto now = prices.at(prices_of);
  if (!now || !(*now > 0)) {
    return failure("prices", "There is no figure above zero for " + base::text(prices_of) + '.');
  }
  return over(money, prices, *now, "prices");
}

base::Result<Series> per_head(const Series& series, const Series& population, double per) {
  if (!(per > 0) || !std::isfinite(per)) {
    return failure("per", "A rate is for more than 0 people.");
  }
  return over(series, population, per, "population");
}

base::Result<Series> growth(const Series& series, int periods) {
  std::vector<Point> points;
  if (periods < 1) return failure("periods", "Growth is over one period or more.");
  for (const Point& point : series.points()) {
    const auto before = series.at(base::later(point.period, -periods));
    if (before && *before > 0 && point.value > 0) {
      points.push_back({point.period, point.value / *before - 1});
    }
  }
  if (points.empty()) {
    return failure("series", "No two figures above zero lie that many periods apart.");
  }
  return Series::make(std::move(points));
}

}  // namespace commonweal::methods
