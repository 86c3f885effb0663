#include "learning/monitor/chart_series.hpp"

#include <algorithm>
#include <utility>

namespace commonweal::learning {
namespace {

using methods::ChartType;

constexpr std::size_t kLeastPoints = 3;

// What is wrong with a value; empty if nothing is.
std::string fault_of(const MonitorPoint& point, ChartType type) {
  const std::string value = base::shortest(point.value);
  if (type == ChartType::t && !(point.value > 0)) {
    return value + " is no time between events. Give one above 0.";
  }
  if (type == ChartType::xmr || type == ChartType::run || type == ChartType::xbar_s) return {};
  if (point.value < 0) return value + " is no count. Give 0 or more.";
  const bool is_share = type == ChartType::p || type == ChartType::p_prime;
  if (is_share && point.value > point.cases) {
    return value + " events of " + base::shortest(point.cases) +
           " cases are a share above 1. Give at most as many events as cases.";
  }
  return {};
}

void check_baseline(const MonitorSeries& series, std::size_t points, std::size_t baseline,
                    base::Problems& problems) {
  if (baseline >= kLeastPoints && baseline <= points) return;
  problems.add({.place = "--baseline",
                .what = "A baseline of " + std::to_string(baseline) + " does not fit: there are " +
                        std::to_string(points) + " points from " + series.points.front().text +
                        " on. Give 3 to " + std::to_string(points) + "."});
}

}  // namespace

std::vector<double> drawn_values(const MonitorSeries& series, ChartType type,
                                 base::Problems& problems) {
  std::vector<double> values;
  for (const auto& point : series.points) {
    const auto fault = fault_of(point, type);
    if (!fault.empty()) problems.add({.place = series.places.row(point.line), .what = fault});
    values.push_back(methods::takes_cases(type) ? point.value / point.cases : point.value);
  }
  return values;
}

std::vector<Rebase> rebases_of(const MonitorSeries& series, base::Field dates,
                               base::Problems& problems) {
  std::vector<Rebase> rebases;
  std::string_view rest = dates.text;
  while (!rest.empty()) {
    const auto comma = rest.find(',');
    const auto each = rest.substr(0, comma);
    const auto colon = each.find(':');
    const auto at = point_on(series, {dates.place, each.substr(0, colon)}, problems);
    std::string reason(colon == std::string_view::npos ? "" : each.substr(colon + 1));
    if (at) rebases.push_back({*at, std::move(reason)});
    rest = comma == std::string_view::npos ? "" : rest.substr(comma + 1);
  }
  std::ranges::stable_sort(rebases, {}, &Rebase::point);
  const auto twice = std::ranges::unique(rebases, {}, &Rebase::point);
  rebases.erase(twice.begin(), twice.end());
  return rebases;
}

void check_segments(const MonitorSeries& series, const std::vector<double>& values,
                    const methods::ChartQuestion& question, base::Problems& problems) {
  auto begins = question.rebase;
  begins.insert(begins.begin(), 0);
  begins.push_back(values.size());
  if (question.baseline) check_baseline(series, begins[1], *question.baseline, problems);
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    const auto& first = series.points[begins[i]];
    const std::size_t count = begins[i + 1] - begins[i];
    if (count < kLeastPoints) {
      problems.add(
          {.place = series.places.row(first.line),
           .what = std::to_string(count) + " points from " + first.text +
                   " on are too few for a chart. Give 3 or more, 12 for limits to trust."});
      continue;
    }
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(begins[i]);
    const bool is_constant = std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                                         [&](double value) { return value == *begin; });
    if (!is_constant) continue;
    problems.add({.place = series.places.row(first.line),
                  .what = "All " + std::to_string(count) + " values from " + first.text +
                          " on are " + base::shortest(*begin) +
                          ": a series that never changes has no limits."});
  }
}

}  // namespace commonweal::learning
