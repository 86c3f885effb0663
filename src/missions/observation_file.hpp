#pragma once

// Observations in CSV files and workbooks, in our layout or a publisher's. Ours has the columns
// metric, body, period, value; and, where the file has them, lower, upper, numerator, denominator,
// status, reason, source, rows. A value may be a publisher's mark. Knows nothing of what other rows
// say: that a period is given twice is found where rows are sorted.

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "missions/catalogue.hpp"
#include "missions/layout/layout.hpp"
#include "missions/observation.hpp"
#include "missions/observation_row.hpp"

namespace commonweal::missions {

// What people name; "-" is standard input.
struct ObservationFiles {
  std::vector<std::string> paths;
  std::istream& standard_input;
};

// What became of a file that was read by a publisher's layout.
struct ReadByLayout {
  std::string file;
  std::string layout;                 // Its name.
  std::int64_t rows = 0;              // Those of bodies that are not held, which were left out.
  std::set<std::string> bodies = {};  // As the file writes them.
};

// "deaths.csv: read as ohid-preventable-mortality. 12 rows of 3 bodies not held here were left out:
// E47000001, E47000002 and E47000003."
std::string sentence(const ReadByLayout& read);

struct ObservationRules {
  const Catalogue& catalogue;
  // Whether figures of a body may be written. Asked once for each; null: of every body.
  std::function<bool(std::string_view body)> may_write = nullptr;
  // The layout of the files; null: each is recognised by its columns.
  const Layout* layout = nullptr;
  // Told at the end of each file that was read by a layout; null: nobody asks.
  std::function<void(const ReadByLayout&)> read_by_layout = nullptr;
};

using TakesObservation = std::function<void(const ObservationRow&)>;

// Hands on every sound row as it is read: its texts stand until the next. Gathers as problems the
// cells that cannot be read, metrics, bodies and sources that the catalogue does not have, and
// bodies that may not be written. Gives the files back as problems name them.
std::vector<NamedFile> read_observations(const ObservationFiles& files,
                                         const ObservationRules& rules,
                                         const TakesObservation& take, base::Problems& problems);

}  // namespace commonweal::missions
