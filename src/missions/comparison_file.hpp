#pragma once

// A comparison as a table to take away and as JSON for programs.

#include "missions/comparison.hpp"
#include "missions/directory.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {

// A row for each body: those that are ranked, then those that are missing with their reason.
platform::DataSheet comparison_sheet(const ChosenComparison& chosen, const Directory& directory);

// One page of the ranked bodies, and all that are missing.
platform::Json comparison_json(const ChosenComparison& chosen, const platform::ListPage& page);

}  // namespace commonweal::missions
