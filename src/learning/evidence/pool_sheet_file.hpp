#pragma once

#include "learning/evidence/pool_answer.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

// The rows of an answer: of what else was asked for (groups, parts without a study ...), or
// coefficients where there are moderators, or else the studies with their weights and after them
// the pooled effect and where a further study's would lie.
platform::DataSheet pool_sheet(const PoolAnswer& answer, const PoolOptions& options);

}  // namespace commonweal::learning
