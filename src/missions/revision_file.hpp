#pragma once

// The revisions of a metric's figures, for programs. The page's download, the API and the shell
// print the same.

#include <iosfwd>
#include <string_view>

#include "missions/metric.hpp"
#include "missions/observation_revision.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

// One row for each revision of the periods that were revised.
void write_revisions(const Metric& metric, std::string_view body, const RevisionHistory& history,
                     std::ostream& out);

platform::Json revisions_json(const Metric& metric, std::string_view body,
                              const RevisionHistory& history);

}  // namespace commonweal::missions
