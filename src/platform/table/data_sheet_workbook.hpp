#pragma once

// What xlsx_of() of data_sheet.hpp does. Hides libxlsxwriter, which writes to paths only.

#include <string>

#include "platform/table/data_sheet.hpp"

namespace commonweal::platform {

base::Result<std::string> workbook_of(const DataSheet& sheet);

}  // namespace commonweal::platform
