#pragma once

// The figures as first published against the latest, drawn and as a table.

#include "missions/metric.hpp"
#include "missions/observation_revision.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// From half a dozen periods before the first that changed to half a dozen after the last.
platform::Html revision_chart(const Metric& metric, const RevisionHistory& history);
platform::Html revision_chart_table(const Metric& metric, const RevisionHistory& history);

}  // namespace commonweal::missions
