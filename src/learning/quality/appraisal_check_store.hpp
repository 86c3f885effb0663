#pragma once

// Whether the appraisals that are held fit each other, the studies and the effects.

#include "base/result.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// After records were imported: they refer to what is there, no design is better than its study's,
// and the grade of each effect is the one that its appraisal gives.
[[nodiscard]] base::Result<void> check_appraisals(platform::Transaction& transaction);

}  // namespace commonweal::learning
