#pragma once

#include <map>
#include <string>

#include "base/problems.hpp"
#include "learning/lab/link_report.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

// Adds the records of a file to those that are there. Letters are made small. `truth` names the
// column that says who each is, empty where none does; `people` numbers them over all files.
void read_link_records(platform::CsvFile& file, const std::vector<methods::LinkColumn>& columns,
                       const std::string& truth, std::map<std::string, std::uint32_t>& people,
                       LinkInput& input, base::Problems& problems);

}  // namespace commonweal::learning
