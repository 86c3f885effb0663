#pragma once

// A case as the store holds it: bids with the metrics that they would move and where those go as
// things are, effects with their factors, places, departments and limits. The caller owns the
// transaction and says which bids: who may see which is proposal_store's to know.

#include <vector>

#include "investment/proposals/case.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::investment {

// Forecasts are made for metrics that an effect of a bid is on; for the others there is none.
Case read_case(const missions::Holdings& holdings, const AppraisalTables& tables,
               std::vector<Proposal> proposals);

// With the store's own tables.
Case read_case(const missions::Holdings& holdings, std::vector<Proposal> proposals);

// How an effect is taken: pooled, for one person reached, in the metric's own country.
CaseEffect case_effect(const missions::Holdings& holdings, const missions::Effect& effect);

}  // namespace commonweal::investment
