#pragma once

// Many series put in order: by metric, then body, then date. Knows no file.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "base/problems.hpp"
#include "learning/monitor/panel_rows.hpp"

namespace commonweal::learning {

struct PanelSeries {
  std::string metric;
  std::string body;
  std::size_t begin;  // Of its points in the panel.
  std::size_t end;
  std::optional<std::size_t> gap;  // The first point before which a date is missing.
};

struct MonitorPanel {
  base::TablePlaces places;
  std::vector<PanelSeries> series;
  std::vector<double> values;
  std::vector<double> cases;         // Empty where the file has none.
  std::vector<std::int32_t> dates;   // Steps of one kind of period.
  std::vector<std::uint64_t> lines;  // Empty where point i stands in line i + 2.
  base::PeriodKind kind = base::PeriodKind::month;

  base::Period date(std::size_t point) const { return {kind, dates[point]}; }
  std::uint64_t line(std::size_t point) const { return lines.empty() ? point + 2 : lines[point]; }
};

// Metrics and bodies in the order of the file. A date given twice for one series is a problem; a
// date left out is said with the series, for others can be judged without it.
MonitorPanel monitor_panel(PanelFile file, base::Problems& problems);

}  // namespace commonweal::learning
