#pragma once

// Observations in CSV files. Columns: metric, body, period, value; and, where the file has them,
// numerator, denominator, status, reason, source, rows. A value may be a publisher's mark.

#include <iosfwd>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "missions/catalogue.hpp"
#include "missions/observation.hpp"

namespace commonweal::missions {

// Reads files as one. Fails with every problem: cells that cannot be read, metrics, bodies and
// sources that the catalogue does not have, and the same metric, body and period given twice.
// A path may be "-": standard input.
base::Result<std::vector<FiledObservation>> read_observations(const std::vector<std::string>& paths,
                                                              const Catalogue& catalogue,
                                                              std::istream& standard_input);

void write_observations(const std::vector<FiledObservation>& observations, std::ostream& out);

}  // namespace commonweal::missions
