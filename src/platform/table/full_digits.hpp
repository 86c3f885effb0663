#pragma once

// Numbers of a workbook in full: its library writes 16 digits, and a few doubles have 17. Knows
// nothing of how the rest of a workbook is written.

#include <cstddef>
#include <cstdint>
#include <string>

#include "platform/table/data_sheet.hpp"

namespace commonweal::platform {

// A workbook's numbers are all doubles: whole numbers past those of a double are kept as text.
bool is_kept_whole(std::int64_t number);

// The workbook with each number of a sheet in full. `number`: of the sheet in it, from 1.
std::string with_all_digits(std::string workbook, const DataSheet& sheet, std::size_t number);

}  // namespace commonweal::platform
