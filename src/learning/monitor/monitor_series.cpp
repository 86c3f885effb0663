#include "learning/monitor/monitor_series.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

#include "base/period_reading.hpp"
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

void put_in_groups(MonitorSeries& series, base::Problems& problems) {
  std::ranges::stable_sort(series.points, {}, &MonitorPoint::date);
  std::vector<MonitorPoint> groups;
  for (std::size_t begin = 0; begin < series.points.size();) {
    auto group = series.points[begin];
    double count = 0;
    double mean = 0;
    double squares = 0;
    std::size_t end = begin;
    for (; end < series.points.size() && series.points[end].date == group.date; ++end) {
      const double gap = series.points[end].value - mean;
      mean += gap / ++count;
      squares += gap * (series.points[end].value - mean);
    }
    if (count < 2) {
      problems.add({.place = series.places.row(group.line),
                    .what = group.text + " has a single value. A group needs two or more: leave "
                                         "it out, or draw an xmr chart."});
    }
    group.value = mean;
    group.cases = count;
    group.spread = count > 1 ? std::sqrt(squares / (count - 1)) : 0;
    groups.push_back(std::move(group));
    begin = end;
  }
  series.points = std::move(groups);
}

void put_in_order(MonitorSeries& series, base::Problems& problems) {
  std::ranges::stable_sort(series.points, {}, &MonitorPoint::date);
  check_once(series, problems);
  if (problems.empty()) check_gaps(series, problems);
}

std::optional<std::size_t> point_on(const MonitorSeries& series, base::Field date,
                                    base::Problems& problems) {
  const auto kind = series.points.front().date.kind();
  const auto readings = base::period_readings(date.text);
  const auto it = std::ranges::find(readings, kind, &base::Period::kind);
  if (it == readings.end()) {
    problems.add({.place = std::string(date.place),
                  .what = "\"" + std::string(date.text) + "\" is no date as the series has them (" +
                          series.points.front().text + ")."});
    return {};
  }
  const auto at = std::ranges::lower_bound(series.points, *it, {}, &MonitorPoint::date);
  if (at == series.points.begin() || at == series.points.end()) {
    problems.add({.place = std::string(date.place),
                  .what = std::string(date.text) + " is not between the first date, " +
                          series.points.front().text + ", and the last, " +
                          series.points.back().text + "."});
    return {};
  }
  return static_cast<std::size_t>(at - series.points.begin());
}

}  // namespace commonweal::learning
