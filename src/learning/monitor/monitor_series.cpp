#include "learning/monitor/monitor_series.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <tuple>

#include "base/period_text.hpp"

namespace commonweal::learning {
namespace {

using base::Period;
using base::PeriodKind;

unsigned day_of_month(Period day) {
  return static_cast<unsigned>(std::chrono::year_month_day(base::first_day(day)).day());
}

bool are_months(const std::vector<MonitorPoint>& points) {
  return points.size() > 1 && std::ranges::all_of(points, [&](const auto& point) {
           return point.date.kind() == PeriodKind::day &&
                  day_of_month(point.date) == day_of_month(points.front().date);
         });
}

std::vector<Period> steps_of(const std::vector<MonitorPoint>& points) {
  std::vector<Period> dates;
  const bool months = are_months(points);
  for (const auto& point : points) {
    dates.push_back(months ? base::period_holding(PeriodKind::month, base::first_day(point.date))
                           : point.date);
  }
  return dates;
}

void check_once(const MonitorSeries& series, base::Problems& problems) {
  for (std::size_t i = 1; i < series.points.size(); ++i) {
    const auto& [before, point] = std::tie(series.points[i - 1], series.points[i]);
    if (before.date != point.date) continue;
    problems.add({.place = series.places.row(point.line),
                  .what = "The date " + point.text + " is there twice: line " +
                          std::to_string(before.line) + " has it too. Give it once."});
  }
}

// A gap of a whole number of steps between dates that else are one step apart.
void check_gaps(const MonitorSeries& series, base::Problems& problems) {
  const auto dates = steps_of(series.points);
  std::int32_t step = std::numeric_limits<std::int32_t>::max();
  for (std::size_t i = 1; i < dates.size(); ++i) {
    step = std::min(step, base::periods_between(dates[i - 1], dates[i]));
  }
  const auto is_irregular = [&](std::size_t i) {
    return base::periods_between(dates[i - 1], dates[i]) % step != 0;
  };
  for (std::size_t i = 1; i < dates.size(); ++i) {
    if (is_irregular(i)) return;
  }
  for (std::size_t i = 1; i < dates.size(); ++i) {
    if (base::periods_between(dates[i - 1], dates[i]) == step) continue;
    problems.add({.place = series.places.row(series.points[i].line),
                  .what = base::text(base::later(dates[i - 1], step)) + " is missing between " +
                          series.points[i - 1].text + " and " + series.points[i].text +
                          ". Moving ranges need every one: give it, or leave out what is before."});
  }
}

}  // namespace

void put_in_order(MonitorSeries& series, base::Problems& problems) {
  std::ranges::stable_sort(series.points, {}, &MonitorPoint::date);
  check_once(series, problems);
  if (problems.empty()) check_gaps(series, problems);
}

}  // namespace commonweal::learning
