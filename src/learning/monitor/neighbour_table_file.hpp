#pragma once

#include <string>
#include <vector>

#include "base/problems.hpp"
#include "learning/monitor/neighbour_report.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

struct NeighbourColumns {
  std::string id;
  std::vector<std::string> traits;
  std::string outcome = {};  // Empty: none.
};

// Problems where a figure is missing or a body is there twice.
NeighbourTable read_neighbour_table(platform::CsvFile& file, const NeighbourColumns& columns,
                                    base::Problems& problems);

}  // namespace commonweal::learning
