#pragma once

// The revisions of a metric's figures, for programs. The page's download, the API and the shell
// print the same.

#include <string_view>

#include "missions/metric.hpp"
#include "missions/observation_revision.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// One row for each revision of the periods that were revised.
platform::DataSheet revisions_sheet(const Metric& metric, std::string_view body,
                                    const RevisionHistory& history);

platform::Json revisions_json(const Metric& metric, std::string_view body,
                              const RevisionHistory& history);

}  // namespace commonweal::missions
