#pragma once

#include <string>

#include "learning/monitor/funnel_report.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::learning {

struct FunnelColumns {
  std::string body = "body";
  std::string events;
  std::string n;
  std::string strata = {};  // Empty: bodies are not split.
};

// Every problem is gathered with its place.
FunnelTable read_funnel_table(platform::CsvFile& file, const FunnelColumns& columns,
                              base::Problems& problems);

}  // namespace commonweal::learning
