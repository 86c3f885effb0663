#pragma once

// A report as JSON text: as it is kept, as the API answers it, and as whoever checks its digest
// gets it. The same report gives the same bytes.

#include <string>
#include <string_view>

#include "missions/report/report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json document_json(const ReportDocument& document);
std::string document_text(const ReportDocument& document);
std::string facts_text(const ReportFacts& facts);

// Of what these wrote; anything else is a defect.
ReportDocument document_in(std::string_view text);
ReportFacts facts_in(std::string_view text);

}  // namespace commonweal::missions
