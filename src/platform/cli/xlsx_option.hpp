#pragma once

// The option by which a command writes a table as a workbook instead of printing it.

#include "platform/cli/command.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::platform {

inline constexpr Option kXlsxOption{
    .name = "--xlsx",
    .value = "FILE",
    .help = "Writes a workbook of the table, and of where it comes from, to a file.",
};

// To the file that the option names.
base::Result<ExitStatus> write_xlsx(const Call& call, const DataSheet& sheet);

}  // namespace commonweal::platform
