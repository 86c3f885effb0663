#pragma once

// The gap map as data: one JSON for the API, one table for CSV and workbooks.

#include "learning/gaps/gap_map.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

platform::Json gap_map_json(const GapMap& map, const GapMapChoice& choice);

// A row for each intervention and outcome that something is held or asked on, and one for each
// intervention with nothing.
platform::DataSheet gap_map_sheet(const GapMap& map);

}  // namespace commonweal::learning
