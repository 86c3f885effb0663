#include "platform/chart/forest_range.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/check.hpp"
#include "platform/chart/effect_axis.hpp"

namespace commonweal::platform {
namespace {

struct Growing {
  Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void add(double value) {
    CW_CHECK(std::isfinite(value));
    range = {std::min(range.low, value), std::max(range.high, value)};
  }
  bool empty() const { return range.low > range.high; }
};

void check(const ForestRow& row) {
  CW_CHECK(row.lower.has_value() == row.upper.has_value());
  CW_CHECK(!row.lower || row.estimate);
  CW_CHECK(!row.lower || (*row.lower <= *row.estimate && *row.estimate <= *row.upper));
  CW_CHECK(!row.weight || (*row.weight >= 0 && *row.weight <= 1));
}

void add(const ForestDiamond& diamond, Growing& must) {
  CW_CHECK(diamond.lower <= diamond.estimate && diamond.estimate <= diamond.upper);
  must.add(diamond.lower);
  must.add(diamond.upper);
  if (!diamond.prediction) return;
  CW_CHECK(diamond.prediction->lower <= diamond.prediction->upper);
  must.add(diamond.prediction->lower);
  must.add(diamond.prediction->upper);
}

// What is shown in full, and the intervals of studies, which may not be.
struct Values {
  Growing must;
  Growing intervals;
  std::vector<double> widths;

  void add_row(const ForestRow& row) {
    check(row);
    if (row.estimate) must.add(*row.estimate);
    if (!row.lower) return;
    intervals.add(*row.lower);
    intervals.add(*row.upper);
    widths.push_back(*row.upper - *row.lower);
  }
};

Values values_of(const ForestChart& chart) {
  Values values;
  for (const auto& group : chart.groups) {
    for (const auto& row : group.rows) values.add_row(row);
    if (group.subtotal) add(*group.subtotal, values.must);
  }
  if (chart.whole) add(*chart.whole, values.must);
  if (chart.reference) values.must.add(chart.reference->value);
  if (chart.no_effect) values.must.add(*chart.no_effect);
  if (values.must.empty()) values.must.add(0);
  return values;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

Range shown_values(const ForestChart& chart) {
  const Values values = values_of(chart);
  Range shown = values.must.range;
  if (!values.widths.empty()) {
    // One small study would else squeeze all others into a corner.
    const double beyond = std::max(median(values.widths), (shown.high - shown.low) * 0.75);
    const Range all = values.intervals.range;
    shown = {std::max(std::min(all.low, shown.low), shown.low - beyond),
             std::min(std::max(all.high, shown.high), shown.high + beyond)};
  }
  return with_some_width(shown);
}

}  // namespace commonweal::platform
