#pragma once

// A report as JSON text: as it is kept, as the API answers it, and as whoever checks its digest
// gets it. The same report gives the same bytes.

#include <optional>
#include <string>
#include <string_view>

#include "missions/report/report.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json document_json(const ReportDocument& document);
std::string document_text(const ReportDocument& document);
std::string facts_text(const ReportFacts& facts);

// Of what these wrote, in this program or any before it: what is absent is empty. None where the
// text is not whole, or of a later format than this program knows. One stored text must never stand
// in the way of another, so that it is for the caller to say which report it was.
std::optional<ReportDocument> document_in(std::string_view text);
std::optional<ReportFacts> facts_in(std::string_view text);

}  // namespace commonweal::missions
