#pragma once

// Studies as files: a table in the columns that import reads, and references.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/study.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

// With the command that prints the same, for the workbook.
platform::DataSheet studies_sheet(const std::vector<const Study*>& studies);

std::string studies_ris(const std::vector<const Study*>& studies);

// What a file of studies holds, by its name and its bytes: the table that export prints (CSV or a
// workbook). Problems are placed in the file of that name.
base::Result<std::vector<missions::Record>> studies_in_table(const std::string& name,
                                                             const std::string& bytes);

}  // namespace commonweal::learning
