#pragma once

// The rates of several units in one file, as its publisher left it: a row for each unit and period,
// among rows of other units and, by other columns, of other groups.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/period_column.hpp"
#include "base/result.hpp"
#include "methods/rates/excess.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::missions {

struct RatesColumns {
  std::string unit;
  std::string rate;
  std::string period;      // Empty: "year", or else "period".
  std::string population;  // Empty: none is in the file.
  std::string where;       // Which rows: "type=treatable;sex=all"; empty: all.
  base::Calendar calendar = base::Calendar::unstated;
  // What may have been meant by a name that is not there; none: nothing is suggested.
  std::function<std::string(std::string_view, const std::vector<std::string>&)> nearest = {};
};

// Of the units that are named, in that order. Cells that are empty or marked missing are gaps.
// Fails with every problem: columns that are not there, a unit that is not, cells that cannot be
// read, a unit with more than one row for a period.
base::Result<std::vector<methods::NamedRates>> read_rates(platform::CsvFile& file,
                                                          const RatesColumns& columns,
                                                          std::span<const std::string> units);

}  // namespace commonweal::missions
