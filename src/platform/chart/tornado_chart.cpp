#include "platform/chart/tornado_chart.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "platform/chart/interval_frame.hpp"
#include "platform/chart/key.hpp"
#include "platform/chart/mark.hpp"
#include "platform/chart/row_marks.hpp"

namespace commonweal::platform {
namespace {

// Grey and blue differ on a grey print too.
Classes low_classes() { return Html().raw("cw-chart__bar cw-chart__bar--muted"); }
Classes high_classes() { return Html().raw("cw-chart__bar"); }

std::string value_text(const TornadoChart& chart, const TornadoDriver& driver) {
  if (!driver.value_text.empty()) return driver.value_text;
  return value_words(chart.value_text, driver.at_low) + " to " +
         value_words(chart.value_text, driver.at_high);
}

IntervalChart rows_of(const TornadoChart& chart) {
  IntervalChart rows{.caption = chart.caption,
                     .reference = Reference{chart.base_label, chart.base},
                     .value_text = chart.value_text};
  for (const auto& driver : chart.drivers) {
    CW_CHECK(std::isfinite(driver.at_low) && std::isfinite(driver.at_high));
    rows.rows.push_back({.name = driver.name,
                         .value = chart.base,
                         .lower = std::min({driver.at_low, driver.at_high, chart.base}),
                         .upper = std::max({driver.at_low, driver.at_high, chart.base}),
                         .value_text = value_text(chart, driver)});
  }
  return rows;
}

// Where both ends lie on one side of the base, the shorter bar is drawn over the longer.
Html bars(const TornadoChart& chart, const IntervalFrame& frame, std::size_t at) {
  const auto& driver = chart.drivers[at];
  const Html low = row_bar(low_classes(), frame, at, {chart.base, driver.at_low});
  const Html high = row_bar(high_classes(), frame, at, {chart.base, driver.at_high});
  const bool low_is_longer =
      std::abs(driver.at_low - chart.base) > std::abs(driver.at_high - chart.base);
  return low_is_longer ? Html().add(low).add(high) : Html().add(high).add(low);
}

}  // namespace

Drawing drawing(const TornadoChart& chart, const Sheet& sheet) {
  CW_CHECK(std::isfinite(chart.base));
  if (chart.drivers.empty()) return no_figures(sheet);
  const IntervalChart rows = rows_of(chart);
  const IntervalFrame frame = interval_frame(rows, sheet);
  Html html = row_grid(frame);
  for (std::size_t at = 0; at < chart.drivers.size(); ++at) html.add(bars(chart, frame, at));
  html.add(row_reference(rows, frame)).add(row_names(rows, frame));
  const Drawing words = key({{chart.low_name, low_classes()}, {chart.high_name, high_classes()}},
                            sheet, frame.height + 4);
  return {html.add(words.marks), frame.height + 4 + words.height};
}

Html render(const TornadoChart& chart) {
  return figure(chart.caption, drawing(chart, kWideSheet), drawing(chart, kNarrowSheet));
}

}  // namespace commonweal::platform
