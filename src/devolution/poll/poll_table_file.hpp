#pragma once

#include "devolution/poll/poll_table.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::devolution {

// For other programs. What is left out is null, and says so.
platform::Json poll_table_json(const PollTable& table);

// A row for each answer of each column.
platform::DataSheet poll_table_sheet(const PollTable& table);

}  // namespace commonweal::devolution
