#pragma once

#include <span>
#include <string>

#include "base/result.hpp"
#include "learning/evidence/raw_table.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

// All rows of a file. Fails with every fault of its form, with each of the needed columns that is
// not there, and where there is no row.
base::Result<RawTable> read_raw_table(platform::CsvFile& file, std::span<const std::string> needed);

}  // namespace commonweal::learning
