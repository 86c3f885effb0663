#pragma once

// Reports as the API answers them and as the shell prints them.

#include <iosfwd>
#include <vector>

#include "missions/report/report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json listing_json(const ReportListing& listing, base::Date today);

// The published version, and what has been said of its recommendations since.
platform::Json report_json(const PublishedReport& published,
                           const std::vector<RecommendationState>& states, base::Date today);

void print_reports(const std::vector<ReportListing>& listings, base::Date today, std::ostream& out);
void print_parts(const std::vector<ReportPart>& parts, std::ostream& out);
void print_report(const PublishedReport& published, const std::vector<RecommendationState>& states,
                  base::Date today, std::ostream& out);

}  // namespace commonweal::missions
