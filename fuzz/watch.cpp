// Whatever the bytes: observations of many series are told wrong with a place, or scanned and
// charted to figures that are all finite; and the fast lane reads what the careful reader reads.

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <sstream>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "learning/monitor/monitor_panel.hpp"
#include "learning/monitor/panel_rows_file.hpp"
#include "learning/monitor/scan_report.hpp"
#include "methods/control_chart/control_chart.hpp"

namespace commonweal::learning {
namespace {

PanelFile read(const std::string& text, PanelLanes lanes, base::Problems& problems) {
  std::istringstream in(text);
  return read_panel_rows("-", in, {}, {}, problems, lanes);
}

// False where the text is told wrong.
bool read_alike(const std::string& text, PanelFile& file) {
  base::Problems careful;
  base::Problems both;
  const auto expected = read(text, PanelLanes::careful, careful);
  file = read(text, PanelLanes::both, both);
  CW_CHECK(careful.count() == both.count());
  if (!both.empty()) {
    const base::Error fault = std::move(both).fail().value();
    for (const auto& problem : fault.problems) CW_CHECK(!problem.what.empty());
    return false;
  }
  CW_CHECK(file.rows.values == expected.rows.values && file.rows.dates == expected.rows.dates);
  CW_CHECK(file.rows.date_texts == expected.rows.date_texts);
  return true;
}

void check_finite(std::initializer_list<double> numbers) {
  for (const double number : numbers) CW_CHECK(std::isfinite(number));
}

void check_chart(std::span<const double> values) {
  if (values.size() < 2) return;
  for (const auto& point : methods::control_chart({values}, {}).points) {
    check_finite({point.limits.centre, *point.limits.lower, *point.limits.upper});
  }
}

// Figures that a sum of squares can hold.
bool are_moderate(std::span<const double> values) {
  for (const double value : values) {
    if (std::abs(value) > 1e100) return false;
  }
  return true;
}

void check(const std::string& text) {
  PanelFile file;
  if (!read_alike(text, file)) return;
  base::Problems problems;
  ScanReport report{.panel = monitor_panel(std::move(file), problems),
                    .question = {},
                    .warnings = {},
                    .digest = {}};
  if (!problems.empty() || !are_moderate(report.panel.values)) return;
  report.question.warning.watched = 2;
  scan_series(report);
  for (std::size_t i = 0; i < report.warnings.size(); ++i) {
    const auto& [is_judged, latest, ewma, up, down, p, adjusted, change, shrunk, rules] =
        report.warnings[i];
    if (!is_judged) CW_CHECK(!report.why_not(i).empty());
    check_finite({latest, ewma, up, down, p, adjusted, change, shrunk});
    CW_CHECK(p >= 0 && p <= 1 && adjusted >= p);
    const auto& series = report.panel.series[i];
    check_chart(std::span(report.panel.values).subspan(series.begin, series.end - series.begin));
  }
}

}  // namespace
}  // namespace commonweal::learning

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  commonweal::learning::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
