#pragma once

// What a draft says of the time since the last report: where a target stood then, which targets
// moved, and what became of what was recommended.

#include <string>

#include "missions/report/report_draft.hpp"

namespace commonweal::missions {

// "Well off track, 12%"; "Not in it" for a target that was not there.
std::string said_last(const TargetFact& target, const LastReport& last);

ReportPart changes_part(const DraftFacts& facts);
ReportPart last_time_part(const DraftFacts& facts);

}  // namespace commonweal::missions
