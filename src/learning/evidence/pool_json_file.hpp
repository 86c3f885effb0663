#pragma once

#include "learning/evidence/pool_answer.hpp"
#include "platform/table/json.hpp"

namespace commonweal::learning {

// The whole answer. I2, R2 and weights are percent, as R's metafor has them; what is without end,
// and what there is not, is null.
platform::Json pool_json(const PoolAnswer& answer, const PoolOptions& options,
                         const RawTable& table);

}  // namespace commonweal::learning
