#pragma once

// The performance framework for programs and spreadsheets.

#include "missions/framework.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json framework_json(const Framework& framework);

// One row for each measure of each service and dimension; one without a measure where there is
// none.
platform::DataSheet framework_sheet(const Framework& framework);

}  // namespace commonweal::missions
