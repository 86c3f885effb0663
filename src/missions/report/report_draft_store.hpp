#pragma once

// Drafts a report from the data as it stands: what report_draft makes of it.

#include <string_view>

#include "base/instant.hpp"
#include "missions/holdings_store.hpp"
#include "missions/report/report.hpp"

namespace commonweal::missions {

// For a report that does not exist yet: later than all that do.
inline constexpr ReportId kNewReport{std::int64_t{1} << 62};

// `report` is the one that it is for: the last report is the one before it.
ReportFacts drafted_facts(const Holdings& view, std::string_view body, ReportId report,
                          base::Instant now);

}  // namespace commonweal::missions
