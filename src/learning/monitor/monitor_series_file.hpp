#pragma once

#include <optional>
#include <string>

#include "learning/monitor/monitor_series.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

struct MonitorColumns {
  std::string date = "date";
  std::string value = "value";
  std::string cases = {};  // Empty: there are none.
};

// The series in a table, in order and checked. Every problem is gathered with its place.
MonitorSeries read_monitor_series(platform::CsvFile& file, const MonitorColumns& columns,
                                  base::Problems& problems);

}  // namespace commonweal::learning
