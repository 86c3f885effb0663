#pragma once

// A series in any CSV file or workbook that has a column of periods and a column of values, as its
// publisher left it.

#include <string>

#include "base/period_column.hpp"
#include "base/result.hpp"
#include "methods/series/series.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::missions {

struct SeriesColumns {
  std::string period;  // Empty: "period", or the first column of a file with two.
  std::string value;   // Empty: "value", or the second column of a file with two.
  base::Calendar calendar = base::Calendar::unstated;
};

// Figures that are marked missing are left out. Fails with every problem: columns that are not
// there, cells that cannot be read, a period given twice, no figure at all.
base::Result<methods::Series> read_series(platform::CsvFile& file, const SeriesColumns& columns);

}  // namespace commonweal::missions
