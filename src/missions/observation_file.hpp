#pragma once

// Observations in CSV files and workbooks. Columns: metric, body, period, value; and, where the
// file has them, lower, upper, numerator, denominator, status, reason, source, rows. A value may be
// a publisher's mark. Knows nothing of what other rows say: that a period is given twice is found
// where rows are sorted.

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "missions/catalogue.hpp"
#include "missions/observation.hpp"
#include "missions/observation_row.hpp"

namespace commonweal::missions {

// What people name; "-" is standard input.
struct ObservationFiles {
  std::vector<std::string> paths;
  std::istream& standard_input;
};

struct ObservationRules {
  const Catalogue& catalogue;
  // Whether figures of a body may be written. Asked once for each; null: of every body.
  std::function<bool(std::string_view body)> may_write = nullptr;
};

using TakesObservation = std::function<void(const ObservationRow&)>;

// Hands on every sound row as it is read: its texts stand until the next. Gathers as problems the
// cells that cannot be read, metrics, bodies and sources that the catalogue does not have, and
// bodies that may not be written. Gives the files back as problems name them.
std::vector<NamedFile> read_observations(const ObservationFiles& files,
                                         const ObservationRules& rules,
                                         const TakesObservation& take, base::Problems& problems);

}  // namespace commonweal::missions
