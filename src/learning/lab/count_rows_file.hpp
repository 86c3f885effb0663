#pragma once

#include <string>
#include <vector>

#include "base/problems.hpp"
#include "learning/lab/suppress_report.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

struct CountRows {
  base::TablePlaces places;
  std::vector<CountRow> rows;
};

// Problems name places, never what stands in a cell.
CountRows read_count_rows(platform::CsvFile& file, const std::vector<std::string>& dimensions,
                          const std::string& count, base::Problems& problems);

}  // namespace commonweal::learning
