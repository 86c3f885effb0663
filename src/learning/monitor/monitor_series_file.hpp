#pragma once

#include <optional>
#include <string>
#include <vector>

#include "learning/monitor/monitor_series.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

struct MonitorColumns {
  std::string date = "date";
  std::string value = "value";
  std::string cases = {};                // Empty: there are none.
  std::vector<std::string> beside = {};  // Of figures that go with it.
  bool are_groups = false;               // Several rows a date make one point.
};

// The series in a table, in order and checked. Every problem is gathered with its place.
MonitorSeries read_monitor_series(platform::CsvFile& file, const MonitorColumns& columns,
                                  base::Problems& problems);

}  // namespace commonweal::learning
