#pragma once

// Several tables that people take away together, as one workbook: a sheet for each, then "About".

#include <string>
#include <vector>

#include "platform/table/data_sheet.hpp"

namespace commonweal::platform {

// Each sheet has a name of its own. What is said of them stands in one "About", in their order.
// Fails where a workbook has no room, as xlsx_of() does. The same sheets give the same bytes.
base::Result<std::string> sheets_workbook(const std::vector<DataSheet>& sheets);

}  // namespace commonweal::platform
