#pragma once

#include "learning/evidence/pool_answer.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// The whole answer. I2, R2 and weights are percent, as R's metafor has them.
platform::Json pool_json(const PoolAnswer& answer, const PoolOptions& options,
                         const RawTable& table);

// Its rows: those of what else was asked for (parts without a study, groups ...), or coefficients
// where there are moderators, or else the studies with their weights and the pooled effect last.
platform::DataSheet pool_sheet(const PoolAnswer& answer, const PoolOptions& options);

}  // namespace commonweal::learning
