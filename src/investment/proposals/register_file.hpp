#pragma once

// The register as JSON and as the table of a spending review: a row for each bid and budget, with
// a column for each year.

#include <string>
#include <vector>

#include "investment/proposals/proposal.hpp"
#include "investment/proposals/register.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json register_json(const std::vector<Proposal>& proposals,
                             const std::vector<AskedYear>& asked);

// All of one bid; `version` is how often it was written, `digest` that of case_digest_store.hpp.
platform::Json bid_json(const Proposal& proposal, int version, const std::string& digest);

platform::DataSheet review_sheet(const std::vector<Proposal>& proposals);

}  // namespace commonweal::investment
