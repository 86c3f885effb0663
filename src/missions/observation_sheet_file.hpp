#pragma once

// Observations on their way out, in the columns in which they come in (observation_file.hpp).

#include <iosfwd>
#include <vector>

#include "missions/observation.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::missions {

// As CSV, row by row; and as a table of which a workbook is made.
void write_observations(const std::vector<FiledObservation>& observations, std::ostream& out);
platform::DataSheet observations_sheet(const std::vector<FiledObservation>& observations);

}  // namespace commonweal::missions
